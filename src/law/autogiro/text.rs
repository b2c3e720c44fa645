//! The words about the days of a mandate.

use crate::core::Text;

pub(super) const SOURCE_EARLIEST_DEBIT: Text = Text {
    sv: "uppskattning: sex bankdagar, som i Bankgirots exempelfiler; ingen regel säger det",
    en: "estimate: six bank days, as in Bankgirot's sample files; no rule says so",
};

pub(super) const KEPT_FOR_CLAIMS: Text = Text {
    sv: "Bevis så länge betalaren kan reklamera (13 månader)",
    en: "Proof while the payer can claim (13 months)",
};
pub(super) const KEPT_FOR_BOOKKEEPING: Text =
    Text { sv: "Räkenskapsinformation (7 år)", en: "Accounting records (7 years)" };

pub(super) const SOURCE_CLAIMS: Text = Text {
    sv: "betaltjänstlagen 5:54, tiden för att reklamera en obehörig betalning; eget beslut med stöd av GDPR 5.1 e",
    en: "betaltjänstlagen 5:54, the time to claim an unauthorised payment; own decision under GDPR 5.1 e",
};
pub(super) const SOURCE_BOOKKEEPING: Text = Text {
    sv: "BFL 7:2, om medgivandet är en avtalshandling av särskild betydelse (BFL 1:2)",
    en: "BFL 7:2, where the mandate is an agreement of particular importance (BFL 1:2)",
};
