//! The words of the annexes.

use crate::core::Text;

pub(in super::super) const WITHIN: Text = Text {
    sv: "Kunden instruerar Biträdet att utföra den behandling som beskrivs under Vad behandlingen gäller, på det sätt som står här (artikel 28.3 a).",
    en: "The Customer instructs the Processor to carry out the processing that is described under What the processing is about, in the way that stands here (Article 28.3 a).",
};
pub(in super::super) const WHERE: Text =
    Text { sv: "Var uppgifterna behandlas", en: "Where the data are processed" };
pub(in super::super) const STAFF: Text =
    Text { sv: "Vilka hos Biträdet som får se dem", en: "Who at the Processor may see them" };
pub(in super::super) const NO_STAFF: Text = Text {
    sv: "Ingen av Biträdets personal får se uppgifterna.",
    en: "None of the Processor’s staff may see the data.",
};
pub(in super::super) const MEASURES: Text = Text {
    sv: "Biträdet skyddar uppgifterna med minst de här åtgärderna (artikel 28.3 c och 32).",
    en: "The Processor protects the data by at least these measures (Articles 28.3 c and 32).",
};
pub(in super::super) const SUB_PROCESSORS: Text = Text {
    sv: "Kunden har godkänt de här underbiträdena (artikel 28.2 och 28.4). Ändringar går till så som avtalet säger.",
    en: "The Customer has accepted these sub-processors (Articles 28.2 and 28.4). Changes are made as the agreement says.",
};
pub(in super::super) const NOBODY: Text = Text {
    sv: "Inget underbiträde är godkänt när avtalet upprättas.",
    en: "No sub-processor is accepted when the agreement is drawn up.",
};
