//! How long, to whom, where.

use super::t;
use crate::{core::Text, policy::Both, registers::processing::RecipientKind};

pub(in super::super) const KEPT_AS_NEEDED: Text = t(
    "Vi sparar uppgifter bara så länge de behövs för det som de togs in för, eller så länge en lag kräver det. Hur länge det blir skiljer sig åt:",
    "We keep data only for as long as they are needed for what they were taken in for, or for as long as a law requires. How long that is differs:",
);
pub(in super::super) const PERIOD_AND_LAW: Text = t("{0}, enligt {1}", "{0}, under {1}");
pub(in super::super) const BOOKKEEPING_ACT: Text =
    t("bokföringslagen 7 kap. 2 §", "the Swedish Bookkeeping Act, chapter 7, section 2");
/// What the bookkeeping act is recognised by, in lower case.
pub(in super::super) const BOOKKEEPING_STEM: &str = "bokföringslag";
pub(in super::super) const NAME_AND_WHAT: Text = t("{0} – {1}", "{0} – {1}");
pub(in super::super) const SUPPLIER_OF: Text = t("{0} ({1})", "{0} ({1})");
pub(in super::super) const TO_WHOM: Text = t("{0}, {1}", "{0}, {1}");
pub(in super::super) const GIVEN_TO: Text = t(
    "Vi lämnar bara ut det som behövs, till dem som behöver det:",
    "We give out only what is needed, to those who need it:",
);
pub(in super::super) const AS_NEEDED: Text =
    t("det som uppgiften kräver", "what the task requires");
pub(in super::super) const PROCESSORS: Text = t(
    "Några av våra system och tjänster sköts av leverantörer. De är våra personuppgiftsbiträden: de behandlar uppgifterna åt oss, enligt våra instruktioner och ett avtal om sekretess och säkerhet.",
    "Some of our systems and services are run by suppliers. They are our processors: they process the data on our behalf, on our instructions and under a contract on secrecy and security.",
);
pub(in super::super) const RULES_OF_THEIR_OWN: Text = t(
    "I övrigt har leverantörerna egna regler för sin verksamhet, som vi inte styr över.",
    "In other matters the suppliers have rules of their own for their business, which we do not control.",
);
pub(in super::super) const TRANSFERS: Text = t(
    "Några uppgifter förs över till länder utanför EU och EES. Det gör vi bara när lagen tillåter det:",
    "Some data go to countries outside the EU and EEA. We do so only where the law allows it:",
);
pub(in super::super) const COPY_OF_SAFEGUARDS: Text = t(
    "Hör av dig om du vill ha en kopia av de skyddsåtgärder som gäller.",
    "Get in touch if you want a copy of the safeguards that apply.",
);
pub(in super::super) const NO_TRANSFERS: Text = t(
    "Vi för inte ut några personuppgifter ur EU och EES.",
    "We transfer no personal data out of the EU and EEA.",
);
pub(in super::super) const OWN_SYSTEMS: Text =
    t("Vi har uppgifter i egna system.", "We have data in systems of our own.");
pub(in super::super) const AT_SUPPLIERS: Text = t(
    "Vi har uppgifter i system som våra leverantörer driver åt oss.",
    "We have data in systems that our suppliers run for us.",
);
pub(in super::super) const ON_PAPER: Text = t(
    "Vi har uppgifter på papper, i pärmar på kontoret.",
    "We have data on paper, in binders at the office.",
);
pub(in super::super) const IN_COUNTRIES_OF_EEA: Text =
    t("Systemen finns inom EU och EES: i {0}.", "The systems are within the EU and EEA: in {0}.");
pub(in super::super) const IN_COUNTRIES: Text =
    t("Systemen finns i {0}.", "The systems are in {0}.");

/// Who receives data, as the reader sees it.
pub(in super::super) const fn recipient(it: RecipientKind) -> Text {
    match it {
        RecipientKind::Staff => t("Vår egen personal", "Our own staff"),
        RecipientKind::GroupCompany => t("Företag i vår koncern", "Companies of our group"),
        RecipientKind::Processor => {
            t("Leverantörer som arbetar åt oss", "Suppliers who work on our behalf")
        }
        RecipientKind::Partner => t("Samarbetspartner", "Partners"),
        RecipientKind::Authority => t("Myndigheter", "Authorities"),
        RecipientKind::Bank => t("Banker och betaltjänster", "Banks and payment services"),
        RecipientKind::CreditAgency => t("Kreditupplysningsföretag", "Credit agencies"),
        RecipientKind::Insurer => t("Försäkringsbolag", "Insurers"),
        RecipientKind::DebtCollector => t("Inkassoföretag", "Debt collectors"),
        RecipientKind::Other => t("Andra", "Others"),
    }
}

/// How often the registers are gone through (GDPR 24.1).
pub(in super::super) fn reviewed(months: u8) -> Both {
    let often = match months {
        1 => t("en gång i månaden", "once a month"),
        2 => t("varannan månad", "every other month"),
        3 => t("en gång i kvartalet", "once a quarter"),
        6 => t("en gång i halvåret", "every six months"),
        12 => t("en gång om året", "once a year"),
        24 => t("vartannat år", "every other year"),
        _ => t("en gång på {0} månader", "once in {0} months"),
    };
    let often = Both::filled(often, &[&Both::same(months.to_string())]);
    let text = t(
        "Minst {0} går vi igenom våra register och tar bort det som inte längre behövs.",
        "At least {0} we go through our registers and remove what is no longer needed.",
    );
    Both::filled(text, &[&often])
}

/// Whether a law is the GDPR itself, which makes nobody keep what it lets people have erased.
pub(in super::super) fn is_gdpr(law: &str) -> bool {
    let law = law.to_lowercase();
    ["dataskyddsförordningen", "gdpr"].iter().any(|it| law.starts_with(it))
}
