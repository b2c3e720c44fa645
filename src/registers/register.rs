//! The registers by name. A new one must answer every question here, or it does not compile.

use super::{
    RecordGap,
    agreements::Agreement,
    assessments::Assessment,
    autogiro_terms::AutogiroTerms,
    company::Company,
    consent_texts::ConsentText,
    consents::Consent,
    contracts::Contract,
    countries::CountryList,
    desk::Kept,
    disclosures::Disclosure,
    group_companies::GroupCompany,
    mailing::MailingGroup,
    mandates::Mandate,
    measures::Measure,
    persons::{Person, PersonFilter},
    policy::{Policy, PolicyVersion},
    processing::Activity,
    recordings::Recording,
    sub_processors::SubProcessor,
    systems::System,
    text,
};
use crate::{
    core::{Choice, Field, Id, Lang, Record, Text},
    store::{Attachment, Result, Searchable, Store, Stored, Writer, canonical},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A register of the binder. In a record it stands by its name in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Register {
    Company,
    Activities,
    Persons,
    Consents,
    ConsentTexts,
    Recordings,
    Mandates,
    AutogiroTerms,
    Agreements,
    SubProcessors,
    Contracts,
    Disclosures,
    Countries,
    Systems,
    Measures,
    MailingGroups,
    GroupCompanies,
    Policy,
    PolicyVersions,
    Assessments,
    Attachments,
}

impl From<Register> for String {
    fn from(register: Register) -> Self {
        register.name().to_owned()
    }
}

impl TryFrom<String> for Register {
    type Error = &'static str;

    fn try_from(name: String) -> std::result::Result<Self, Self::Error> {
        Self::named(&name).ok_or("no register has that name")
    }
}

impl Choice for Register {
    const ALL: &'static [Self] = &[
        Self::Company,
        Self::Activities,
        Self::Persons,
        Self::Consents,
        Self::ConsentTexts,
        Self::Recordings,
        Self::Mandates,
        Self::AutogiroTerms,
        Self::Agreements,
        Self::SubProcessors,
        Self::Contracts,
        Self::Disclosures,
        Self::Countries,
        Self::Systems,
        Self::Measures,
        Self::MailingGroups,
        Self::GroupCompanies,
        Self::Policy,
        Self::PolicyVersions,
        Self::Assessments,
        Self::Attachments,
    ];

    fn text(self) -> Text {
        text::register(self)
    }
}

/// What `$answer` says of the type of a register's records, which it calls `$R`. Attachments, which are the store's
/// own, may have an answer of theirs.
macro_rules! of_records {
    (@ $R:ident is $record:ty: $answer:expr) => {{
        type $R = $record;
        $answer
    }};
    ($register:expr, $R:ident => $answer:expr) => {
        of_records!($register, $R => $answer, attachments => of_records!(@ $R is Attachment: $answer))
    };
    ($register:expr, $R:ident => $answer:expr, attachments => $of_attachments:expr) => {
        match $register {
            Register::Company => of_records!(@ $R is Company: $answer),
            Register::Activities => of_records!(@ $R is Activity: $answer),
            Register::Persons => of_records!(@ $R is Person: $answer),
            Register::Consents => of_records!(@ $R is Consent: $answer),
            Register::ConsentTexts => of_records!(@ $R is ConsentText: $answer),
            Register::Recordings => of_records!(@ $R is Recording: $answer),
            Register::Mandates => of_records!(@ $R is Mandate: $answer),
            Register::AutogiroTerms => of_records!(@ $R is AutogiroTerms: $answer),
            Register::Agreements => of_records!(@ $R is Agreement: $answer),
            Register::SubProcessors => of_records!(@ $R is SubProcessor: $answer),
            Register::Contracts => of_records!(@ $R is Contract: $answer),
            Register::Disclosures => of_records!(@ $R is Disclosure: $answer),
            Register::Countries => of_records!(@ $R is CountryList: $answer),
            Register::Systems => of_records!(@ $R is System: $answer),
            Register::Measures => of_records!(@ $R is Measure: $answer),
            Register::MailingGroups => of_records!(@ $R is MailingGroup: $answer),
            Register::GroupCompanies => of_records!(@ $R is GroupCompany: $answer),
            Register::Policy => of_records!(@ $R is Policy: $answer),
            Register::PolicyVersions => of_records!(@ $R is PolicyVersion: $answer),
            Register::Assessments => of_records!(@ $R is Assessment: $answer),
            Register::Attachments => $of_attachments,
        }
    };
}

impl Register {
    /// The number in the search index.
    pub const fn code(self) -> u8 {
        of_records!(self, R => R::CODE)
    }

    /// The name in the journal; also the table's.
    pub const fn name(self) -> &'static str {
        of_records!(self, R => R::REGISTER)
    }

    /// The register with this name in the journal.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// A record's canonical state and search row today; `None` where it is gone.
    pub fn state(self, store: &Store, id: i64) -> Result<Option<(String, Searchable)>> {
        of_records!(self, R => state::<R>(store, id))
    }

    /// Brings a record to an earlier state, or takes it away.
    pub(super) fn bring(self, writer: &Writer<'_>, id: i64, state: Option<&str>) -> Result<()> {
        of_records!(self, R => writer.bring::<R>(id, state))
    }

    /// What a state of a record says, field by field; identity numbers masked.
    pub fn told(self, state: &str, lang: Lang) -> Result<Vec<(Text, String)>> {
        of_records!(self, R => told::<R>(state, lang), attachments => {
            let it: Attachment = serde_json::from_str(state)?;
            Ok(vec![(text::FILE_NAME, it.name), (text::SHA_256, it.sha256)])
        })
    }

    /// How many records it has; the company is always one.
    pub fn n_records(self, store: &Store) -> Result<usize> {
        match self {
            Self::Company => Ok(1),
            Self::Persons => store.n_persons(PersonFilter::All),
            _ => {
                let sql = format!("SELECT count(*) AS n FROM {}", self.name());
                Ok(store.db().prepare_cached(&sql)?.query_row([], |row| row.get("n"))?)
            }
        }
    }

    /// What a record is called today, as it is shown; `None` where it is gone.
    pub fn title(self, store: &Store, id: i64) -> Result<Option<String>> {
        let Some((state, found_by)) = self.state(store, id)? else { return Ok(None) };
        match self {
            // These are found by other words than they are called by.
            Self::Consents | Self::Mandates | Self::Agreements | Self::Countries => {
                self.title_in(store, &state).map(Some)
            }
            _ => Ok(Some(found_by.title)),
        }
    }

    /// What a record was called in an earlier state; a consent, a mandate and an agreement by what the persons and
    /// texts they point to are called today.
    pub fn title_in(self, store: &Store, state: &str) -> Result<String> {
        match self {
            Self::Consents => store.consent_title(&serde_json::from_str(state)?),
            Self::Mandates => store.mandate_title(&serde_json::from_str(state)?),
            Self::Agreements => store.agreement_title(&serde_json::from_str(state)?),
            _ => of_records!(self, R => title::<R>(state), attachments => {
                Ok(serde_json::from_str::<Attachment>(state)?.name)
            }),
        }
    }

    /// What the register's records lack on the day `today`, each by itself. Persons, consents and mandates are asked
    /// one by one, not here: a million of them is no list to read.
    pub fn gaps(self, store: &Store, today: Date) -> Result<Vec<RecordGap>> {
        Ok(match self {
            Self::Company => self.gaps_of(&[(Company::ONLY, store.company()?)], today),
            Self::Activities => judged(&store.activities()?, today, store)?,
            Self::ConsentTexts => self.gaps_of(&store.consent_texts()?, today),
            Self::Recordings => self.gaps_of(&store.recordings()?, today),
            Self::AutogiroTerms => {
                self.gaps_of(&[(AutogiroTerms::ONLY, store.autogiro_terms()?)], today)
            }
            Self::Agreements => store.agreement_gaps(today)?,
            Self::SubProcessors => judged(&store.sub_processors()?, today, store)?,
            Self::Disclosures => self.gaps_of(&store.disclosures()?, today),
            Self::Systems => self.gaps_of(&store.systems()?, today),
            Self::Measures => self.gaps_of(&store.measures()?, today),
            Self::MailingGroups => self.gaps_of(&store.mailing_groups()?, today),
            Self::GroupCompanies => self.gaps_of(&store.group_companies()?, today),
            Self::Policy => self.gaps_of(&[(Policy::ONLY, store.policy()?)], today),
            Self::PolicyVersions => self.gaps_of(&store.policy_versions()?, today),
            Self::Assessments => self.gaps_of(&store.assessments()?, today),
            Self::Persons
            | Self::Consents
            | Self::Mandates
            | Self::Contracts
            | Self::Countries
            | Self::Attachments => Vec::new(),
        })
    }

    fn gaps_of<R: Record>(self, records: &[(Id<R>, R)], today: Date) -> Vec<RecordGap> {
        let of_one = |(id, it): &(Id<R>, R)| RecordGap::of(self, *id, it, it.gaps(today));
        records.iter().flat_map(of_one).collect()
    }
}

/// What records lack whose transfers are judged by the company's decisions too.
fn judged<R: Kept>(records: &[(Id<R>, R)], today: Date, store: &Store) -> Result<Vec<RecordGap>> {
    let decisions = store.country_list()?.all();
    let of_one =
        |(id, it): &(Id<R>, R)| RecordGap::of(R::AT, *id, it, it.gaps_by(today, &decisions));
    Ok(records.iter().flat_map(of_one).collect())
}

fn state<R: Stored>(store: &Store, id: i64) -> Result<Option<(String, Searchable)>> {
    let found = store.get::<R>(Id::new(id))?;
    found.map(|it| Ok((canonical(&it)?, it.searchable()))).transpose()
}

fn title<R: Stored + Record>(state: &str) -> Result<String> {
    Ok(serde_json::from_str::<R>(state)?.title())
}

fn told<R: Stored + Record>(state: &str, lang: Lang) -> Result<Vec<(Text, String)>> {
    let record: R = serde_json::from_str(state)?;
    let facts = record.facts(lang).into_iter();
    Ok(facts.map(|(field, value)| (field.label(), value.to_masked_text())).collect())
}
