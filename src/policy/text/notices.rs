//! Why a version cannot be published.

use super::t;
use crate::core::Text;

pub(in super::super) const BEFORE_LAST: Text =
    t("Dagen är före den förra versionens dag.", "The day is before that of the previous version.");
pub(in super::super) const LATER_DAY: Text =
    t("Välj samma dag eller en senare.", "Choose the same day or a later one.");
pub(in super::super) const NO_COMMENT: Text = t(
    "Skriv vad som är ändrat, på svenska och engelska. Det står i ändringshistoriken.",
    "Write what is changed, in Swedish and English. It stands in the history of changes.",
);
pub(in super::super) const NO_CONSENT_TEXT: Text = t(
    "Välj vilken samtyckestext som ändringen kräver svar på.",
    "Choose which consent text the change needs an answer to.",
);
pub(in super::super) const NOT_IN_USE: Text = t(
    "Samtyckestexten har ingen godkänd ordalydelse den dagen.",
    "The consent text has no approved wording on that day.",
);
pub(in super::super) const ASKS_NOBODY: Text = t(
    "Samtyckestextens senaste ordalydelse frågar inte alla på nytt.",
    "The latest wording of the consent text does not ask everybody anew.",
);
pub(in super::super) const APPROVE: Text = t(
    "Skriv en ny ordalydelse under Samtyckestexter, låt den fråga alla på nytt och godkänn den först.",
    "Write a new wording under Consent texts, let it ask everybody anew, and approve it first.",
);
pub(in super::super) const SAYS_NOTHING: Text =
    t("Policyn säger ingenting än.", "The policy says nothing yet.");
pub(in super::super) const FILL_REGISTERS: Text =
    t("Svara på policyns frågor först.", "Answer the policy's questions first.");
pub(in super::super) const FILL_IN: Text =
    t("Fyll i det och publicera igen.", "Fill it in and publish again.");
