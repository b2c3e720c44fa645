//! Why: purposes, bases, the table of them, profiling.

use super::t;
use crate::{core::Text, law::LawfulBasis};

pub(in super::super) const NEW_PURPOSES: Text =
    t("Nytt ändamål för gamla uppgifter", "New purposes for old data");
pub(in super::super) const NEW_PURPOSES_TOLD: Text = t(
    "Några uppgifter använder vi också till något annat än det de först togs in för. Vi har prövat att det går ihop:",
    "Some data we also use for something else than what they were first taken in for. We have made sure that the two go together:",
);
pub(in super::super) const NEW_AND_WHY: Text = t("{0} {1}", "{0} {1}");
pub(in super::super) const BY_LAW: Text = t("{0}, enligt {1}", "{0}, under {1}");
pub(in super::super) const BY_INTEREST: Text = t("{0} Vårt intresse: {1}", "{0} Our interest: {1}");
pub(in super::super) const BASIS_AND_LAW: Text = t("{0}: {1}", "{0}: {1}");
pub(in super::super) const SEVERAL_BASES: Text = t(
    "Samma uppgifter kan behövas av flera skäl. Det som har en egen grund, till exempel bokföring, kan fortsätta även när ett annat skäl har upphört.",
    "The same data may be needed for several reasons. What has a basis of its own, such as bookkeeping, may go on even when another reason has ended.",
);
pub(in super::super) const SEVERAL_WITH_CONSENT: Text = t(
    "Samma uppgifter kan behövas av flera skäl. Tar du tillbaka ett samtycke slutar vi med det som vilar på det, men annat kan fortsätta på sin egen grund, till exempel bokföring.",
    "The same data may be needed for several reasons. If you withdraw a consent we stop what rests on it, but other things may go on for a reason of their own, such as bookkeeping.",
);
pub(in super::super) const NOT_ON_INTEREST: Text = t(
    "Ingen behandling av känsliga uppgifter och ingen profilering vilar på en intresseavvägning.",
    "No processing of sensitive data and no profiling rests on a legitimate interest.",
);
/// The headings of the table.
pub(in super::super) const SUMMARY: [Text; 4] = [
    t("Ändamål", "Purpose"),
    t("Rättslig grund", "Lawful basis"),
    t("Uppgifter", "Data"),
    t("Lagringstid", "Retention"),
];
pub(in super::super) const PROFILING: Text = t(
    "Profilering är när uppgifter om en person bedöms automatiskt, till exempel för att gissa vad hen är intresserad av. Så här gör vi:",
    "Profiling is when data about a person are assessed automatically, such as to guess what interests them. This is what we do:",
);
pub(in super::super) const OBJECT_TO_PROFILING: Text = t(
    "Du kan när som helst invända mot profileringen. Säg till oss, så upphör vi med den utan onödigt dröjsmål.",
    "You can object to the profiling at any time. Tell us, and we end it without undue delay.",
);
pub(in super::super) const REACH_TO_OBJECT: Text = t("Du når oss på {0}.", "You reach us at {0}.");
pub(in super::super) const WRITE_TO_OBJECT: Text =
    t("Du kan också skicka ett brev till {0}.", "You can also send a letter to {0}.");
pub(in super::super) const REGISTER_KEPT: Text = t(
    "Vi för ett register över vilka uppgifter vi har, i vilka system de finns och vilken grund de vilar på. Fråga oss om du vill veta vilken grund som gäller för en viss uppgift.",
    "We keep a record of which data we have, which systems they are in and which basis they rest on. Ask us if you want to know the basis of a certain piece of data.",
);
pub(in super::super) const REGISTER_WITHOUT_SYSTEMS: Text = t(
    "Vi för ett register över vilka uppgifter vi har och vilken grund de vilar på. Fråga oss om du vill veta vilken grund som gäller för en viss uppgift.",
    "We keep a record of which data we have and which basis they rest on. Ask us if you want to know the basis of a certain piece of data.",
);
pub(in super::super) const NO_PROFILING: Text = t(
    "Vi profilerar ingen och låter ingen dator fatta beslut om dig på egen hand.",
    "We profile nobody and let no computer make decisions about you by itself.",
);

/// What a basis means.
pub(in super::super) const fn basis(it: LawfulBasis) -> Text {
    match it {
        LawfulBasis::Consent => t(
            "Du har sagt ja. Ett ja kan du när som helst ta tillbaka. Det gäller:",
            "You have said yes. You can withdraw a yes at any time. This applies to:",
        ),
        LawfulBasis::Contract => t(
            "Vi behöver uppgifterna för att ingå eller hålla ett avtal med dig. Det gäller:",
            "We need the data to make or keep a contract with you. This applies to:",
        ),
        LawfulBasis::LegalObligation => t(
            "En lag kräver att vi behandlar uppgifterna. Det gäller:",
            "A law requires us to process the data. This applies to:",
        ),
        LawfulBasis::VitalInterests => t(
            "Någons liv eller hälsa hänger på det. Det gäller:",
            "Somebody's life or health depends on it. This applies to:",
        ),
        LawfulBasis::PublicTask => t(
            "Det behövs för en uppgift av allmänt intresse. Det gäller:",
            "It is needed for a task in the public interest. This applies to:",
        ),
        LawfulBasis::LegitimateInterests => t(
            "Vi har vägt vårt intresse mot ditt och kommit fram till att vårt väger tyngre. Du kan invända. Det gäller:",
            "We have weighed our interest against yours and found that ours weighs more. You can object. This applies to:",
        ),
    }
}
