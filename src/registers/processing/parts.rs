//! The parts of a processing activity that it may have several of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{SubjectGroup, text};
use crate::{
    core::{Choice, Lang, Text, dashed},
    law::{
        Article9Condition, Country, LawfulBasis, PersonnummerGround, Retention,
        transfer::{Decision, TransferGround},
    },
    registers::transfer_ground::Destination,
};

/// A purpose with its own lawful basis (GDPR 5.1 b, 6.1; R-12).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Purpose {
    /// What the data are used for, concretely.
    pub what: String,
    /// What makes it lawful.
    pub basis: Option<LawfulBasis>,
    /// For a legal obligation: the law that asks for it.
    pub law: String,
    /// For a legitimate interest: the interest (GDPR 13.1 d).
    pub interest: String,
    /// For a legitimate interest: the balancing test, or where it lies.
    pub balancing: String,
    /// For a legitimate interest: the day of the balancing test.
    pub balanced_on: Option<Date>,
    /// For new use of old data: the compatibility assessment (GDPR 6.4, R-19).
    pub compatibility: String,
}

/// A group of data subjects with the data recorded about them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Subjects {
    /// Who they are.
    pub group: SubjectGroup,
    /// About how many; 0 for unknown.
    pub about_how_many: u32,
    /// What is recorded about them.
    pub data: Vec<DataCategory>,
}

/// A category of data, with how long it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DataCategory {
    /// What is recorded, such as "name and address".
    pub what: String,
    /// When it is recorded only on a condition, such as "only private customers".
    pub condition: String,
    /// For a special category: the exception that allows it (GDPR 9.2).
    pub special: Option<Article9Condition>,
    /// For identity numbers: why they are clearly justified (the Swedish Data Protection Act, chapter 3, section 10).
    pub personnummer: Option<PersonnummerGround>,
    /// Whether it concerns offences, which a company normally may not record (GDPR 10).
    pub is_criminal: bool,
    /// How long it is kept.
    pub retention: Option<Retention>,
}

/// Where data come from (GDPR 14.2 f, 15.1 g; R-17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum SourceKind {
    Person,
    Employer,
    PublicRegister,
    Authority,
    CreditAgency,
    DataBroker,
    GroupCompany,
    Equipment,
    Other,
}

/// A source of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    /// What kind of source.
    pub kind: SourceKind,
    /// Which one.
    pub which: String,
}

impl Default for Source {
    fn default() -> Self {
        Self { kind: SourceKind::Person, which: String::new() }
    }
}

/// Who receives data (GDPR 4.9, 30.1 d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum RecipientKind {
    Staff,
    GroupCompany,
    Processor,
    Partner,
    Authority,
    Bank,
    CreditAgency,
    Insurer,
    DebtCollector,
    Other,
}

/// A recipient, or a category of recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipient {
    /// What kind of recipient.
    pub kind: RecipientKind,
    /// Its name, where it is known.
    pub name: String,
    /// Which data it receives, and why.
    pub what: String,
}

impl Default for Recipient {
    fn default() -> Self {
        Self { kind: RecipientKind::Processor, name: String::new(), what: String::new() }
    }
}

/// A transfer to a country outside the EU/EEA; remote access from there is one too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Transfer {
    /// To which country.
    pub country: String,
    /// To whom.
    pub recipient: String,
    /// What allows it; its fields stand beside the others where it is kept.
    #[serde(flatten)]
    pub ground: TransferGround,
}

/// Profiling or an automated decision (GDPR 4.4, 22; R-18).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profiling {
    /// What is profiled or decided, and by what logic.
    pub logic: String,
    /// What it means for the person.
    pub consequence: String,
    /// How the person objects or asks for a human.
    pub how_to_object: String,
    /// Whether a decision with legal or similar effect is made by machine alone.
    pub decides_alone: bool,
}

/// How children's data come in (GDPR 8, DSL 2:4; R-20).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Children {
    /// Which children, and how the guardian's consent is obtained where one is needed.
    pub how: String,
}

impl Purpose {
    /// The purpose as it is read: its basis in brackets, then what proves it.
    pub fn line(&self, lang: Lang) -> String {
        let what = self.what.trim();
        let Some(basis) = self.basis else { return what.to_owned() };
        let law = self.law.trim();
        let named = if law.is_empty() { String::new() } else { format!(", {law}") };
        let founded = format!("{what} ({}{named})", basis.text().in_lang(lang).to_lowercase());
        dashed(&[&founded, &text::proofs(self, lang)])
    }
}

impl Subjects {
    /// The group and its data, as they are read.
    pub fn line(&self, lang: Lang) -> String {
        let data: Vec<String> = self.data.iter().map(|it| it.line(lang)).collect();
        let group = text::about_how_many(self.group.name(lang), self.about_how_many, lang);
        format!("{group}: {}", data.join(", "))
    }
}

impl DataCategory {
    /// The category as it is read, with what it is on condition of in brackets.
    pub fn line(&self, lang: Lang) -> String {
        let marks = text::marks(self, lang);
        let what = self.what.trim();
        if marks.is_empty() { what.to_owned() } else { format!("{what} ({})", marks.join("; ")) }
    }
}

impl Profiling {
    /// The profiling as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let alone = if self.decides_alone { text::DECIDES_ALONE } else { Text::EMPTY };
        dashed(&[&self.logic, &self.consequence, &self.how_to_object, alone.in_lang(lang)])
    }
}

impl Source {
    /// The source as it is read.
    pub fn line(&self, lang: Lang) -> String {
        dashed(&[self.kind.text().in_lang(lang), &self.which])
    }
}

impl Recipient {
    /// The recipient as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let kind = self.kind.text().in_lang(lang);
        let name = self.name.trim();
        let who = if name.is_empty() {
            kind.to_owned()
        } else {
            format!("{name} ({})", kind.to_lowercase())
        };
        dashed(&[&who, &self.what])
    }
}

impl Transfer {
    /// Where it goes and when, which its ground is judged by.
    pub fn destination<'a>(
        &self,
        about_staff: bool,
        decisions: &'a [Decision],
        on: Date,
    ) -> Destination<'a> {
        Destination { country: Country::find(&self.country), about_staff, decisions, on }
    }

    /// The transfer as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let ground = self.ground.parts(lang);
        let place = [self.country.as_str(), &self.recipient];
        dashed(&place.into_iter().chain(ground.iter().map(String::as_str)).collect::<Vec<_>>())
    }
}
