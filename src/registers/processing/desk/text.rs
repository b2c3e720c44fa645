//! The words of the activities at the desk.

pub(super) use crate::registers::text::{COMPLETE, INCOMPLETE};

use super::{
    super::fields::{
        ChildrenField, DataField, ProfilingField, PurposeField, RecipientField, SourceField,
        SpecialField, SubjectsField, TransferField,
    },
    retention::RuleKind,
};
use crate::core::{Choice, Field, Text, t};

pub(super) const NEW: Text = t("Ny behandling", "New activity");
pub(super) const ABOUT: Text = t(
    "Här står allt ni använder personuppgifter till: varför, om vem, hur länge och med vilket skydd. Det är registret som artikel 30 kräver.",
    "This lists everything you use personal data for: why, about whom, for how long and how protected. It is the record that Article 30 asks for.",
);
pub(super) const LIBRARY: Text = t("Hämta ur biblioteket", "Add from the library");
pub(super) const LATE: Text = t("Försenad översyn", "Review overdue");
pub(super) const NUMBER: Text = t("Nr", "No.");
pub(super) const GROUPS: Text = t("Registrerade", "Data subjects");
pub(super) const BASIS: Text = t("Rättslig grund", "Lawful basis");

pub(super) const ACTIVITY: Text = t("Behandlingen", "The activity");
pub(super) const PURPOSES: Text = t("Ändamål och grund", "Purposes and basis");
pub(super) const SUBJECTS: Text = t("Registrerade och uppgifter", "Data subjects and data");
pub(super) const SOURCES: Text = t("Källor", "Sources");
pub(super) const FLOWS: Text = t("Mottagare och överföring", "Recipients and transfers");
pub(super) const SECURITY: Text = t("Skydd", "Protection");
pub(super) const REVIEW: Text = t("Översyn", "Review");

pub(super) const WHY: Text = t("Varför används uppgifterna?", "Why are the data used?");
pub(super) const WHOM: Text =
    t("Vilka gäller det, och vad sparas?", "Whom is it about, and what is kept?");
pub(super) const WHENCE: Text = t("Varifrån kommer uppgifterna?", "Where do the data come from?");
pub(super) const WHITHER: Text = t("Vart går uppgifterna?", "Where do the data go?");
pub(super) const HOW_SAFE: Text = t("Hur skyddas uppgifterna?", "How are the data protected?");
pub(super) const HOW_FRESH: Text = t("När ses behandlingen över?", "When is it reviewed?");

pub(super) const NO_SPECIAL: Text =
    t("Inga: här finns inga känsliga uppgifter", "None: there are no special categories here");
pub(super) const NO_CHILDREN: Text =
    t("Inga: uppgifterna handlar inte om barn", "None: the data are not about children");
pub(super) const NO_RECIPIENTS: Text =
    t("Inga: ingen annan får del av uppgifterna", "None: nobody else receives the data");
pub(super) const NO_TRANSFERS: Text =
    t("Inga: uppgifterna lämnar inte EU/EES", "None: the data do not leave the EU/EEA");
pub(super) const NO_PROFILING: Text = t(
    "Inga: ingen bedöms eller får beslut av en maskin",
    "None: nobody is assessed or decided about by a machine",
);
pub(super) const MEASURES_TEXT: Text =
    t("Skydd med egna ord (valfritt)", "Protection in your own words (optional)");
pub(super) const REVIEWED_BY: Text = t("Genomgången av", "Reviewed by");

impl Choice for RuleKind {
    const ALL: &'static [Self] = &[
        Self::Months,
        Self::Days,
        Self::Years,
        Self::WhileLasting,
        Self::AtOnce,
        Self::UntilWithdrawn,
        Self::UntilCaseClosed,
        Self::Bookkeeping,
        Self::Limitation,
        Self::ConsumerLimitation,
        Self::OwnWords,
    ];

    fn text(self) -> Text {
        match self {
            Self::Months => t("Ett antal månader efter en händelse", "Some months after an event"),
            Self::Days => t("Ett antal dagar efter en händelse", "Some days after an event"),
            Self::Years => t("Ett antal år efter en händelse", "Some years after an event"),
            Self::WhileLasting => t("Så länge något pågår", "As long as something lasts"),
            Self::AtOnce => t("Tas bort genast efter en händelse", "Erased at once after an event"),
            Self::UntilWithdrawn => {
                t("Tills samtycket återkallas", "Until the consent is withdrawn")
            }
            Self::UntilCaseClosed => t("Tills ärendet är avslutat", "Until the case is closed"),
            Self::Bookkeeping => {
                t("Som räkenskapsmaterial (7 år)", "As accounting records (7 years)")
            }
            Self::Limitation => {
                t("Tills en fordran preskriberas (10 år)", "Until a claim is barred (10 years)")
            }
            Self::ConsumerLimitation => t(
                "Tills en fordran på en konsument preskriberas (3 år)",
                "Until a claim on a consumer is barred (3 years)",
            ),
            Self::OwnWords => t("Med egna ord", "In your own words"),
        }
    }
}

impl Field for PurposeField {
    fn label(self) -> Text {
        match self {
            Self::What => t("Vad uppgifterna används till", "What the data are used for"),
            Self::Basis => t("Rättslig grund", "Lawful basis"),
            Self::Law => t("Lag som kräver behandlingen", "Law that requires the processing"),
            Self::Interest => t("Ert berättigade intresse", "Your legitimate interest"),
            Self::Balancing => t("Intresseavvägning", "Balancing test"),
            Self::BalancedOn => t("Avvägningen gjordes", "The test was made on"),
            Self::Compatibility => t(
                "Förenlig med det första ändamålet (valfritt)",
                "Compatible with the first purpose (optional)",
            ),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::What => t(
                "Så konkret att kunden förstår: ”skicka fakturor”, inte ”administration” (artikel 5.1 b).",
                "So concrete that a customer understands: “send invoices”, not “administration” (Article 5.1 b).",
            ),
            Self::Basis => t(
                "Det som ger er rätt att använda uppgifterna (artikel 6.1).",
                "What gives you the right to use the data (Article 6.1).",
            ),
            Self::Law => t(
                "Lag och paragraf, till exempel bokföringslagen 7 kap. 2 § (artikel 6.3).",
                "Law and section, such as bokföringslagen 7:2 (Article 6.3).",
            ),
            Self::Interest => t(
                "Den som uppgifterna gäller ska få veta vilket det är (artikel 13.1 d).",
                "The person must be told which it is (Article 13.1 d).",
            ),
            Self::Balancing => t(
                "Varför väger ert intresse tyngre än personens? Skriv skälen, eller var avvägningen finns (artikel 6.1 f).",
                "Why does your interest weigh more than the person's? Give the reasons, or where the test is kept (Article 6.1 f).",
            ),
            Self::Compatibility => t(
                "Fyll i om uppgifterna först samlades in för något annat: varför hör det nya ihop med det gamla (artikel 6.4)?",
                "Fill in if the data were first collected for something else: why do the two belong together (Article 6.4)?",
            ),
            Self::BalancedOn => Text::EMPTY,
        }
    }
}

impl Field for SubjectsField {
    fn label(self) -> Text {
        match self {
            Self::Group => t("Grupp", "Group"),
            Self::OwnGroup => t("Eget namn på gruppen", "Your own name for the group"),
            Self::AboutHowMany => t("Ungefär hur många (valfritt)", "About how many (optional)"),
            Self::Data => t("Uppgifter", "Data"),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Group => t(
                "Vilka uppgifterna handlar om (artikel 30.1 c).",
                "Whom the data are about (Article 30.1 c).",
            ),
            Self::OwnGroup => {
                t("Om ingen grupp i listan passar.", "Where no group in the list fits.")
            }
            Self::Data => t(
                "En rad för varje slag av uppgift med egen lagringstid.",
                "One for each kind of data with a retention period of its own.",
            ),
            Self::AboutHowMany => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Data => t("Uppgift", "Data category"),
            _ => Text::EMPTY,
        }
    }
}

impl Field for DataField {
    fn label(self) -> Text {
        match self {
            Self::What => t("Vad som sparas", "What is recorded"),
            Self::Condition => t("Bara när (valfritt)", "Only when (optional)"),
            Self::Special => t("Undantag för känslig uppgift", "Exception for a special category"),
            Self::Personnummer => {
                t("Varför personnumret behövs", "Why the identity number is needed")
            }
            Self::IsCriminal => t("Uppgiften rör brott", "It concerns offences"),
            Self::Rule => t("Lagringstid", "Retention"),
            Self::Months => t("Antal månader", "Number of months"),
            Self::Days => t("Antal dagar", "Number of days"),
            Self::Years => t("Antal år", "Number of years"),
            Self::Words => t("Sparas …", "Kept …"),
            Self::Event => t("Räknas från att", "Counted from when"),
            Self::EventWords => t("Händelsen med egna ord", "The event in your own words"),
            Self::Source => t("Stöd för tiden (valfritt)", "Ground for the period (optional)"),
            Self::Printed => t("Så skrivs det ut", "How it is printed"),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::What => t(
                "Till exempel namn och adress, eller fakturor.",
                "Such as name and address, or invoices.",
            ),
            Self::Condition => {
                t("Till exempel ”bara privatkunder”.", "Such as “only private customers”.")
            }
            Self::Special => t(
                "Bara för känsliga uppgifter, som hälsa eller facklig tillhörighet (artikel 9.2).",
                "Only for special categories, such as health or union membership (Article 9.2).",
            ),
            Self::Personnummer => t(
                "Utan samtycke ska det vara klart motiverat (dataskyddslagen 3 kap. 10 §).",
                "Without consent it has to be clearly justified (DSL 3:10).",
            ),
            Self::IsCriminal => t(
                "Ett företag får normalt inte spara sådana uppgifter (artikel 10).",
                "A company normally may not record such data (Article 10).",
            ),
            Self::Rule => t(
                "Inte längre än ändamålet kräver (artikel 5.1 e och 30.1 f).",
                "No longer than the purpose needs (Article 5.1 e and 30.1 f).",
            ),
            Self::Words => t(
                "Fortsätt meningen, till exempel ”tills garantin har gått ut”.",
                "Continue the sentence, such as “until the guarantee has expired”.",
            ),
            Self::EventWords => t(
                "Fortsätt efter ordet ”efter”: ”att garantin har gått ut”.",
                "Continue after the word “after”: “the guarantee has expired”.",
            ),
            Self::Source => t(
                "Paragrafen eller beslutet bakom tiden.",
                "The provision or the decision behind the period.",
            ),
            _ => Text::EMPTY,
        }
    }
}

impl Field for SpecialField {
    fn label(self) -> Text {
        t("Vilken uppgift", "Which data")
    }

    fn help(self) -> Text {
        t(
            "Till exempel sjukfrånvaro. Undantaget väljer du vid uppgiften ovan (artikel 9.2).",
            "Such as sick leave. Choose the exception with the data above (Article 9.2).",
        )
    }
}

impl Field for ChildrenField {
    fn label(self) -> Text {
        t("Vilka barn, och hur ni får samtycke", "Which children, and how you obtain consent")
    }

    fn help(self) -> Text {
        t(
            "För barn under 13 år behövs vårdnadshavarens samtycke till tjänster på nätet (dataskyddslagen 2 kap. 4 §).",
            "For children under 13 a guardian has to consent to online services (DSL 2:4).",
        )
    }
}

impl Field for SourceField {
    fn label(self) -> Text {
        match self {
            Self::Kind => t("Slag av källa", "Kind of source"),
            Self::Which => t("Vilken (valfritt)", "Which (optional)"),
        }
    }
}

impl Field for RecipientField {
    fn label(self) -> Text {
        match self {
            Self::Kind => t("Slag av mottagare", "Kind of recipient"),
            Self::Name => t("Namn (valfritt)", "Name (optional)"),
            Self::What => t("Vad den får, och varför", "What it receives, and why"),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Name => t(
                "Den som begär sina uppgifter har rätt att få veta just vem (artikel 15.1 c).",
                "Whoever asks for their data has a right to know who it is (Article 15.1 c).",
            ),
            _ => Text::EMPTY,
        }
    }
}

impl Field for TransferField {
    fn label(self) -> Text {
        match self {
            Self::Recipient => t("Till vem", "To whom"),
            Self::Ground(field) => field.label(),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Recipient => Text::EMPTY,
            Self::Ground(field) => field.help(),
        }
    }
}

impl Field for ProfilingField {
    fn label(self) -> Text {
        match self {
            Self::Logic => t("Vad som bedöms, och hur", "What is assessed, and how"),
            Self::Consequence => t("Vad det betyder för personen", "What it means for the person"),
            Self::HowToObject => t("Så säger personen nej", "How the person objects"),
            Self::DecidesAlone => {
                t("Ingen människa är med i beslutet", "No human takes part in the decision")
            }
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Logic | Self::Consequence => t(
                "Personen ska få veta detta (artikel 13.2 f).",
                "The person must be told this (Article 13.2 f).",
            ),
            Self::HowToObject => t(
                "Eller begär att en människa ser över beslutet (artikel 21 och 22.3).",
                "Or asks for a human to look at it (Article 21 and 22.3).",
            ),
            Self::DecidesAlone => t(
                "Ett sådant beslut kräver avtal, lag eller uttryckligt samtycke (artikel 22.2).",
                "Such a decision needs a contract, a law or explicit consent (Article 22.2).",
            ),
        }
    }
}
