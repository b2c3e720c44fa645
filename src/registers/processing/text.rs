//! The words of the register of processing activities.

use jiff::civil::Date;

use super::{
    ActivityField, DataCategory, Purpose, RecipientKind, SourceKind, Status, SubjectGroup,
};
use crate::core::{Choice, Field, Lang, Text};

/// "None", with its day.
pub(super) fn none_since(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga (angivet {day})"),
        Lang::En => format!("None (stated {day})"),
    }
}

pub(super) const NO_NAME: Text =
    Text { sv: "Behandlingen har inget namn", en: "The activity has no name" };
pub(super) const NO_ROLE: Text = Text { sv: "Vilken roll har ni?", en: "Which role do you have?" };
pub(super) const NO_CUSTOMERS: Text =
    Text { sv: "Vilka kunder arbetar ni åt?", en: "Which customers do you work for?" };
pub(super) const NO_JOINT: Text = Text {
    sv: "Vem är ni ansvariga tillsammans med?",
    en: "With whom are you joint controllers?",
};
pub(super) const NO_PURPOSE: Text =
    Text { sv: "Vad används uppgifterna till?", en: "What are the data used for?" };
pub(super) const NO_BASIS: Text =
    Text { sv: "Ett ändamål saknar rättslig grund", en: "A purpose lacks a lawful basis" };
pub(super) const NO_LAW: Text =
    Text { sv: "Vilken lag kräver behandlingen?", en: "Which law requires the processing?" };
pub(super) const NO_INTEREST: Text =
    Text { sv: "Vilket är ert berättigade intresse?", en: "What is your legitimate interest?" };
pub(super) const NO_BALANCING: Text =
    Text { sv: "Intresseavvägningen saknas", en: "The balancing test is missing" };
pub(super) const NO_BALANCING_DAY: Text =
    Text { sv: "När gjordes intresseavvägningen?", en: "When was the balancing test made?" };
pub(super) const SENSITIVE_ON_INTEREST: Text = Text {
    sv: "Känsliga uppgifter får inte vila på en intresseavvägning",
    en: "Special categories may not rest on a balancing test",
};
pub(super) const PROFILING_ON_INTEREST: Text = Text {
    sv: "Profilering bör inte vila på en intresseavvägning",
    en: "Profiling should not rest on a balancing test",
};
pub(super) const NO_SUBJECTS: Text =
    Text { sv: "Vilka personer gäller det?", en: "Whom is it about?" };
pub(super) const NO_DATA: Text =
    Text { sv: "Vilka uppgifter sparas om dem?", en: "Which data are kept about them?" };
pub(super) const NO_RETENTION: Text =
    Text { sv: "En uppgift saknar lagringstid", en: "A data category lacks a retention period" };
pub(super) const CRIMINAL: Text = Text {
    sv: "Uppgifter om brott får ett företag normalt inte spara",
    en: "A company normally may not keep data on offences",
};
pub(super) const NO_NUMBER_GROUND: Text = Text {
    sv: "Varför är personnumret klart motiverat?",
    en: "Why is the identity number clearly justified?",
};
pub(super) const SPECIAL_UNNAMED: Text =
    Text { sv: "En känslig uppgift är inte namngiven", en: "A special category is not named" };
pub(super) const NO_SPECIAL: Text = Text {
    sv: "Finns det känsliga uppgifter? Svara även om det är nej",
    en: "Are there special categories? Answer even if there are none",
};
pub(super) const NO_EXCEPTION: Text = Text {
    sv: "Vilket undantag tillåter de känsliga uppgifterna?",
    en: "Which exception allows the special categories?",
};
pub(super) const NO_CHILDREN: Text = Text {
    sv: "Finns det barn bland dem? Svara även om det är nej",
    en: "Are there children among them? Answer even if there are none",
};
pub(super) const NO_SOURCE: Text =
    Text { sv: "Varifrån kommer uppgifterna?", en: "Where do the data come from?" };
pub(super) const NO_MUST: Text =
    Text { sv: "Måste personen lämna uppgifterna?", en: "Must the person give the data?" };
pub(super) const NO_RECIPIENTS: Text = Text {
    sv: "Vem får uppgifterna? Svara även om det är ingen",
    en: "Who receives the data? Answer even if nobody does",
};
pub(super) const NO_TRANSFERS: Text = Text {
    sv: "Förs uppgifter ut ur EU/EES? Svara även om det är nej",
    en: "Do data leave the EU/EEA? Answer even if they do not",
};
pub(super) const NO_PROFILING: Text = Text {
    sv: "Sker profilering eller automatiska beslut? Svara även om det är nej",
    en: "Is there profiling or automated decisions? Answer even if there is none",
};
pub(super) const NO_LOGIC: Text = Text {
    sv: "Beskriv profileringens logik och följder",
    en: "Describe the logic and consequences of the profiling",
};
pub(super) const NO_SYSTEM: Text = Text {
    sv: "I vilka system eller pärmar finns uppgifterna?",
    en: "In which systems or binders are the data?",
};
pub(super) const NO_MEASURE: Text =
    Text { sv: "Hur skyddas uppgifterna?", en: "How are the data protected?" };
pub(super) const NO_REVIEW: Text =
    Text { sv: "När ska behandlingen ses över?", en: "When is the activity to be reviewed?" };
pub(super) const REVIEW_LATE: Text =
    Text { sv: "Översynen är försenad", en: "The review is overdue" };

pub(super) const DECIDES_ALONE: Text =
    Text { sv: "datorn beslutar ensam", en: "the computer decides alone" };

/// What proves a purpose's basis: the interest, the balancing test, the compatibility assessment.
pub(super) fn proofs(it: &Purpose, lang: Lang) -> String {
    const INTEREST: Text = Text { sv: "intresse", en: "interest" };
    const BALANCING: Text = Text { sv: "intresseavvägning", en: "balancing test" };
    const COMPATIBLE: Text = Text { sv: "förenlighet", en: "compatibility" };
    let day = it.balanced_on.map(|day| format!(" {day}")).unwrap_or_default();
    let proofs = [
        (INTEREST, "", &it.interest),
        (BALANCING, &*day, &it.balancing),
        (COMPATIBLE, "", &it.compatibility),
    ];
    let told = proofs.into_iter().filter(|(.., words)| !words.trim().is_empty());
    told.map(|(label, day, words)| format!("{}{day}: {}", label.in_lang(lang), words.trim()))
        .collect::<Vec<_>>()
        .join("; ")
}

/// A group with its estimated number, where there is one.
pub(super) fn about_how_many(group: &str, n: u32, lang: Lang) -> String {
    let about = Text { sv: "omkring", en: "about" }.in_lang(lang);
    if n == 0 { group.to_owned() } else { format!("{group} ({about} {n})") }
}

/// What a category of data is recorded on condition of, and which provisions allow it.
pub(super) fn marks(it: &DataCategory, lang: Lang) -> Vec<String> {
    let provided = |words: Text, cite: &str| format!("{cite}: {}", words.in_lang(lang));
    let offence = Text { sv: "GDPR 10: lagöverträdelser", en: "GDPR 10: offences" };
    let marks = [
        Some(it.condition.trim().to_owned()).filter(|it| !it.is_empty()),
        it.special.map(|it| provided(it.text(), it.cite())),
        it.personnummer.map(|it| provided(it.text(), it.cite())),
        it.is_criminal.then(|| offence.in_lang(lang).to_owned()),
    ];
    marks.into_iter().flatten().collect()
}

/// The name of a usual group.
pub(super) fn subject_group(group: &SubjectGroup) -> Text {
    match group {
        SubjectGroup::Customer => Text { sv: "Kunder", en: "Customers" },
        SubjectGroup::AutogiroPayer => {
            Text { sv: "Betalare via autogiro", en: "Direct debit payers" }
        }
        SubjectGroup::SupportCase => Text { sv: "Personer i supportärenden", en: "Support cases" },
        SubjectGroup::Subscriber => {
            Text { sv: "Prenumeranter på nyhetsbrev", en: "Newsletter subscribers" }
        }
        SubjectGroup::EventParticipant => {
            Text { sv: "Deltagare i evenemang", en: "Event participants" }
        }
        SubjectGroup::Caller => {
            Text { sv: "Personer som kontaktar kontaktcenter", en: "Contact centre callers" }
        }
        SubjectGroup::Employee => Text { sv: "Anställda", en: "Employees" },
        SubjectGroup::Consultant => Text { sv: "Inhyrd personal", en: "Hired staff" },
        SubjectGroup::SupplierContact => {
            Text { sv: "Kontaktpersoner hos leverantörer", en: "Supplier contacts" }
        }
        SubjectGroup::Applicant => Text { sv: "Arbetssökande", en: "Job applicants" },
        SubjectGroup::Visitor => Text { sv: "Besökare på webbplatsen", en: "Website visitors" },
        SubjectGroup::CustomersOwn => {
            Text { sv: "Kunders användare och kunder", en: "Customers' users and customers" }
        }
        SubjectGroup::Own(_) => Text::EMPTY,
    }
}

impl Choice for Status {
    const ALL: &'static [Self] = &[Self::Draft, Self::InUse, Self::Ended];

    fn text(self) -> Text {
        match self {
            Self::Draft => Text { sv: "Utkast", en: "Draft" },
            Self::InUse => Text { sv: "Pågår", en: "In use" },
            Self::Ended => Text { sv: "Avslutad", en: "Ended" },
        }
    }
}

impl Choice for SourceKind {
    const ALL: &'static [Self] = &[
        Self::Person,
        Self::Employer,
        Self::PublicRegister,
        Self::Authority,
        Self::CreditAgency,
        Self::DataBroker,
        Self::GroupCompany,
        Self::Equipment,
        Self::Other,
    ];

    fn text(self) -> Text {
        match self {
            Self::Person => Text { sv: "Personen själv", en: "The person" },
            Self::Employer => Text { sv: "Personens arbetsgivare", en: "The person's employer" },
            Self::PublicRegister => Text { sv: "Offentligt register", en: "Public register" },
            Self::Authority => Text { sv: "Myndighet", en: "Authority" },
            Self::CreditAgency => Text { sv: "Kreditupplysningsföretag", en: "Credit agency" },
            Self::DataBroker => Text { sv: "Databyrå eller dataleverantör", en: "Data broker" },
            Self::GroupCompany => Text { sv: "Koncernbolag", en: "Group company" },
            Self::Equipment => Text { sv: "Utrustning och loggar", en: "Equipment and logs" },
            Self::Other => Text { sv: "Annan källa", en: "Other source" },
        }
    }
}

impl Choice for RecipientKind {
    const ALL: &'static [Self] = &[
        Self::Staff,
        Self::GroupCompany,
        Self::Processor,
        Self::Partner,
        Self::Authority,
        Self::Bank,
        Self::CreditAgency,
        Self::Insurer,
        Self::DebtCollector,
        Self::Other,
    ];

    fn text(self) -> Text {
        match self {
            Self::Staff => Text { sv: "Egen personal", en: "Own staff" },
            Self::GroupCompany => Text { sv: "Koncernbolag", en: "Group company" },
            Self::Processor => Text { sv: "Personuppgiftsbiträde", en: "Processor" },
            Self::Partner => Text { sv: "Samarbetspartner", en: "Partner" },
            Self::Authority => Text { sv: "Myndighet", en: "Authority" },
            Self::Bank => Text { sv: "Bank och betaltjänst", en: "Bank and payment service" },
            Self::CreditAgency => Text { sv: "Kreditupplysningsföretag", en: "Credit agency" },
            Self::Insurer => Text { sv: "Försäkringsbolag", en: "Insurer" },
            Self::DebtCollector => Text { sv: "Inkassoföretag", en: "Debt collector" },
            Self::Other => Text { sv: "Annan mottagare", en: "Other recipient" },
        }
    }
}

impl Field for ActivityField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::Reference => Text { sv: "Nummer", en: "Number" },
            Self::Owner => Text { sv: "Ansvarig på företaget", en: "Responsible at the company" },
            Self::Role => Text { sv: "Er roll", en: "Your role" },
            Self::JointWith => {
                Text { sv: "Tillsammans med eller åt", en: "Together with or on behalf of" }
            }
            Self::Status => Text { sv: "Status", en: "Status" },
            Self::Purposes => {
                Text { sv: "Ändamål och rättslig grund", en: "Purposes and lawful basis" }
            }
            Self::Subjects => {
                Text { sv: "Registrerade och uppgifter", en: "Data subjects and data" }
            }
            Self::Retention => Text { sv: "Lagringstid", en: "Retention" },
            Self::Special => Text { sv: "Känsliga uppgifter", en: "Special categories" },
            Self::Children => Text { sv: "Barn", en: "Children" },
            Self::Sources => Text { sv: "Källor", en: "Sources" },
            Self::CollectedHow => Text { sv: "Så samlas de in", en: "How they are collected" },
            Self::MustProvide => {
                Text { sv: "Måste uppgifterna lämnas?", en: "Must the data be given?" }
            }
            Self::Recipients => Text { sv: "Mottagare", en: "Recipients" },
            Self::Transfers => {
                Text { sv: "Överföring utanför EU/EES", en: "Transfers outside the EU/EEA" }
            }
            Self::Profiling => Text {
                sv: "Profilering och automatiska beslut",
                en: "Profiling and automated decisions",
            },
            Self::Systems => Text { sv: "System och pärmar", en: "Systems and binders" },
            Self::Measures => Text { sv: "Säkerhetsåtgärder", en: "Security measures" },
            Self::Reviewed => Text { sv: "Senast genomgången", en: "Last reviewed" },
            Self::ReviewOn => Text { sv: "Ses över senast", en: "Review by" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Role => Text {
                sv: "Ansvarig är den som bestämmer varför och hur. Biträde är den som arbetar åt en kund (artikel 4.7 och 4.8).",
                en: "The controller decides why and how. A processor works on behalf of a customer (Article 4.7 and 4.8).",
            },
            Self::Purposes => Text {
                sv: "Skriv konkret vad uppgifterna används till. Varje ändamål har sin egen grund (artikel 5.1 b och 6).",
                en: "Say concretely what the data are used for. Each purpose has its own basis (Article 5.1 b and 6).",
            },
            Self::Subjects => Text {
                sv: "En grupp i taget, med de uppgifter som sparas om den (artikel 30.1 c).",
                en: "One group at a time, with the data kept about it (Article 30.1 c).",
            },
            Self::Special => Text {
                sv: "Hälsa, fackförening, etniskt ursprung, åsikter, biometri. ”Inga” är också ett svar (artikel 9).",
                en: "Health, union, ethnic origin, opinions, biometrics. “None” is an answer too (Article 9).",
            },
            Self::Children => Text {
                sv: "Barn under 13 kan inte själva samtycka till tjänster på nätet (artikel 8, dataskyddslagen 2 kap. 4 §).",
                en: "Children under 13 cannot consent to online services themselves (Article 8, DSL 2:4).",
            },
            Self::Sources => Text {
                sv: "Måste anges när uppgifterna inte kommer från personen (artikel 14.2 f).",
                en: "Must be told when the data do not come from the person (Article 14.2 f).",
            },
            Self::MustProvide => Text {
                sv: "Säg om lag eller avtal kräver uppgifterna, och vad som händer annars (artikel 13.2 e).",
                en: "Say whether law or contract requires the data, and what happens otherwise (Article 13.2 e).",
            },
            Self::Recipients => Text {
                sv: "Alla som får del av uppgifterna, även biträden (artikel 30.1 d).",
                en: "Everybody who gets the data, processors too (Article 30.1 d).",
            },
            Self::Transfers => Text {
                sv: "Också fjärråtkomst från ett land utanför EU/EES är en överföring (artikel 44).",
                en: "Remote access from a country outside the EU/EEA is a transfer too (Article 44).",
            },
            Self::Profiling => Text {
                sv: "Automatisk bedömning av en person, till exempel av köp eller kredit (artikel 22).",
                en: "Automatic assessment of a person, such as of purchases or credit (Article 22).",
            },
            Self::Measures => Text {
                sv: "Välj ur registret över säkerhetsåtgärder eller skriv själv (artikel 32).",
                en: "Choose from the register of measures or write your own (Article 32).",
            },
            Self::Owner => Text {
                sv: "Den som svarar på frågor om behandlingen. Skriv helst en roll.",
                en: "Whoever answers questions about it. A role is best.",
            },
            Self::ReviewOn => Text {
                sv: "Uppgifterna ska stämma, så gå igenom dem minst en gång om året (artikel 24.1).",
                en: "The record has to be right, so go through it at least once a year (Article 24.1).",
            },
            _ => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Purposes => Text { sv: "Ändamål", en: "Purpose" },
            Self::Subjects => Text { sv: "Grupp", en: "Group" },
            Self::Special => Text { sv: "Känslig uppgift", en: "Special category" },
            Self::Children => Text { sv: "Grupp av barn", en: "Group of children" },
            Self::Sources => Text { sv: "Källa", en: "Source" },
            Self::Recipients => Text { sv: "Mottagare", en: "Recipient" },
            Self::Transfers => Text { sv: "Överföring", en: "Transfer" },
            Self::Profiling => Text { sv: "Profilering", en: "Profiling" },
            _ => Text::EMPTY,
        }
    }
}
