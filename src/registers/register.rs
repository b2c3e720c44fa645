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

impl Register {
    /// The number in the search index.
    pub const fn code(self) -> u8 {
        match self {
            Self::Company => Company::CODE,
            Self::Activities => Activity::CODE,
            Self::Persons => Person::CODE,
            Self::Consents => Consent::CODE,
            Self::ConsentTexts => ConsentText::CODE,
            Self::Recordings => Recording::CODE,
            Self::Mandates => Mandate::CODE,
            Self::AutogiroTerms => AutogiroTerms::CODE,
            Self::Agreements => Agreement::CODE,
            Self::SubProcessors => SubProcessor::CODE,
            Self::Contracts => Contract::CODE,
            Self::Disclosures => Disclosure::CODE,
            Self::Countries => CountryList::CODE,
            Self::Systems => System::CODE,
            Self::Measures => Measure::CODE,
            Self::MailingGroups => MailingGroup::CODE,
            Self::GroupCompanies => GroupCompany::CODE,
            Self::Policy => Policy::CODE,
            Self::PolicyVersions => PolicyVersion::CODE,
            Self::Assessments => Assessment::CODE,
            Self::Attachments => Attachment::CODE,
        }
    }

    /// The name in the journal; also the table's.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Company => Company::REGISTER,
            Self::Activities => Activity::REGISTER,
            Self::Persons => Person::REGISTER,
            Self::Consents => Consent::REGISTER,
            Self::ConsentTexts => ConsentText::REGISTER,
            Self::Recordings => Recording::REGISTER,
            Self::Mandates => Mandate::REGISTER,
            Self::AutogiroTerms => AutogiroTerms::REGISTER,
            Self::Agreements => Agreement::REGISTER,
            Self::SubProcessors => SubProcessor::REGISTER,
            Self::Contracts => Contract::REGISTER,
            Self::Disclosures => Disclosure::REGISTER,
            Self::Countries => CountryList::REGISTER,
            Self::Systems => System::REGISTER,
            Self::Measures => Measure::REGISTER,
            Self::MailingGroups => MailingGroup::REGISTER,
            Self::GroupCompanies => GroupCompany::REGISTER,
            Self::Policy => Policy::REGISTER,
            Self::PolicyVersions => PolicyVersion::REGISTER,
            Self::Assessments => Assessment::REGISTER,
            Self::Attachments => Attachment::REGISTER,
        }
    }

    /// The register with this name in the journal.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// A record's canonical state and search row today; `None` where it is gone.
    pub fn state(self, store: &Store, id: i64) -> Result<Option<(String, Searchable)>> {
        match self {
            Self::Company => state::<Company>(store, id),
            Self::Activities => state::<Activity>(store, id),
            Self::Persons => state::<Person>(store, id),
            Self::Consents => state::<Consent>(store, id),
            Self::ConsentTexts => state::<ConsentText>(store, id),
            Self::Recordings => state::<Recording>(store, id),
            Self::Mandates => state::<Mandate>(store, id),
            Self::AutogiroTerms => state::<AutogiroTerms>(store, id),
            Self::Agreements => state::<Agreement>(store, id),
            Self::SubProcessors => state::<SubProcessor>(store, id),
            Self::Contracts => state::<Contract>(store, id),
            Self::Disclosures => state::<Disclosure>(store, id),
            Self::Countries => state::<CountryList>(store, id),
            Self::Systems => state::<System>(store, id),
            Self::Measures => state::<Measure>(store, id),
            Self::MailingGroups => state::<MailingGroup>(store, id),
            Self::GroupCompanies => state::<GroupCompany>(store, id),
            Self::Policy => state::<Policy>(store, id),
            Self::PolicyVersions => state::<PolicyVersion>(store, id),
            Self::Assessments => state::<Assessment>(store, id),
            Self::Attachments => state::<Attachment>(store, id),
        }
    }

    /// Brings a record to an earlier state, or takes it away.
    pub(super) fn bring(self, writer: &Writer<'_>, id: i64, state: Option<&str>) -> Result<()> {
        match self {
            Self::Company => writer.bring::<Company>(id, state),
            Self::Activities => writer.bring::<Activity>(id, state),
            Self::Persons => writer.bring::<Person>(id, state),
            Self::Consents => writer.bring::<Consent>(id, state),
            Self::ConsentTexts => writer.bring::<ConsentText>(id, state),
            Self::Recordings => writer.bring::<Recording>(id, state),
            Self::Mandates => writer.bring::<Mandate>(id, state),
            Self::AutogiroTerms => writer.bring::<AutogiroTerms>(id, state),
            Self::Agreements => writer.bring::<Agreement>(id, state),
            Self::SubProcessors => writer.bring::<SubProcessor>(id, state),
            Self::Contracts => writer.bring::<Contract>(id, state),
            Self::Disclosures => writer.bring::<Disclosure>(id, state),
            Self::Countries => writer.bring::<CountryList>(id, state),
            Self::Systems => writer.bring::<System>(id, state),
            Self::Measures => writer.bring::<Measure>(id, state),
            Self::MailingGroups => writer.bring::<MailingGroup>(id, state),
            Self::GroupCompanies => writer.bring::<GroupCompany>(id, state),
            Self::Policy => writer.bring::<Policy>(id, state),
            Self::PolicyVersions => writer.bring::<PolicyVersion>(id, state),
            Self::Assessments => writer.bring::<Assessment>(id, state),
            Self::Attachments => writer.bring::<Attachment>(id, state),
        }
    }

    /// What a state of a record says, field by field; identity numbers masked.
    pub fn told(self, state: &str, lang: Lang) -> Result<Vec<(Text, String)>> {
        match self {
            Self::Company => told::<Company>(state, lang),
            Self::Activities => told::<Activity>(state, lang),
            Self::Persons => told::<Person>(state, lang),
            Self::Consents => told::<Consent>(state, lang),
            Self::ConsentTexts => told::<ConsentText>(state, lang),
            Self::Recordings => told::<Recording>(state, lang),
            Self::Mandates => told::<Mandate>(state, lang),
            Self::AutogiroTerms => told::<AutogiroTerms>(state, lang),
            Self::Agreements => told::<Agreement>(state, lang),
            Self::SubProcessors => told::<SubProcessor>(state, lang),
            Self::Contracts => told::<Contract>(state, lang),
            Self::Disclosures => told::<Disclosure>(state, lang),
            Self::Countries => told::<CountryList>(state, lang),
            Self::Systems => told::<System>(state, lang),
            Self::Measures => told::<Measure>(state, lang),
            Self::MailingGroups => told::<MailingGroup>(state, lang),
            Self::GroupCompanies => told::<GroupCompany>(state, lang),
            Self::Policy => told::<Policy>(state, lang),
            Self::PolicyVersions => told::<PolicyVersion>(state, lang),
            Self::Assessments => told::<Assessment>(state, lang),
            Self::Attachments => {
                let it: Attachment = serde_json::from_str(state)?;
                Ok(vec![(text::FILE_NAME, it.name), (text::SHA_256, it.sha256)])
            }
        }
    }

    /// How many records it has; the company is always one.
    pub fn n_records(self, store: &Store) -> Result<usize> {
        let sql = match self {
            Self::Company => return Ok(1),
            Self::Activities => "SELECT count(*) AS n FROM activity",
            Self::Persons => return store.n_persons(PersonFilter::All),
            Self::Consents => "SELECT count(*) AS n FROM consent",
            Self::ConsentTexts => "SELECT count(*) AS n FROM consent_text",
            Self::Recordings => "SELECT count(*) AS n FROM recording",
            Self::Mandates => "SELECT count(*) AS n FROM mandate",
            Self::AutogiroTerms => "SELECT count(*) AS n FROM autogiro_terms",
            Self::Agreements => "SELECT count(*) AS n FROM agreement",
            Self::SubProcessors => "SELECT count(*) AS n FROM sub_processor",
            Self::Contracts => "SELECT count(*) AS n FROM contract",
            Self::Disclosures => "SELECT count(*) AS n FROM disclosure",
            Self::Countries => "SELECT count(*) AS n FROM country_list",
            Self::Systems => "SELECT count(*) AS n FROM system",
            Self::Measures => "SELECT count(*) AS n FROM measure",
            Self::MailingGroups => "SELECT count(*) AS n FROM mailing_group",
            Self::GroupCompanies => "SELECT count(*) AS n FROM group_company",
            Self::Policy => "SELECT count(*) AS n FROM policy",
            Self::PolicyVersions => "SELECT count(*) AS n FROM policy_version",
            Self::Assessments => "SELECT count(*) AS n FROM assessment",
            Self::Attachments => "SELECT count(*) AS n FROM attachment",
        };
        Ok(store.db().prepare_cached(sql)?.query_row([], |row| row.get("n"))?)
    }

    /// What a record is called today, as it is shown; `None` where it is gone.
    pub fn title(self, store: &Store, id: i64) -> Result<Option<String>> {
        if self == Self::Consents {
            let found = store.get::<Consent>(Id::new(id))?;
            return found.map(|it| store.consent_title(&it)).transpose();
        }
        if self == Self::Mandates {
            let found = store.get::<Mandate>(Id::new(id))?;
            return found.map(|it| store.mandate_title(&it)).transpose();
        }
        if self == Self::Agreements {
            let found = store.get::<Agreement>(Id::new(id))?;
            return found.map(|it| store.agreement_title(&it)).transpose();
        }
        if self == Self::Countries {
            return Ok(store.get::<CountryList>(Id::new(id))?.map(|it| it.title()));
        }
        Ok(self.state(store, id)?.map(|(_, found)| found.title))
    }

    /// What a record was called in an earlier state; a consent and a mandate by what the persons and texts they
    /// point to are called today.
    pub fn title_in(self, store: &Store, state: &str) -> Result<String> {
        match self {
            Self::Company => title::<Company>(state),
            Self::Activities => title::<Activity>(state),
            Self::Persons => title::<Person>(state),
            Self::Consents => store.consent_title(&serde_json::from_str(state)?),
            Self::ConsentTexts => title::<ConsentText>(state),
            Self::Recordings => title::<Recording>(state),
            Self::Mandates => store.mandate_title(&serde_json::from_str(state)?),
            Self::AutogiroTerms => title::<AutogiroTerms>(state),
            Self::Agreements => store.agreement_title(&serde_json::from_str(state)?),
            Self::SubProcessors => title::<SubProcessor>(state),
            Self::Contracts => title::<Contract>(state),
            Self::Disclosures => title::<Disclosure>(state),
            Self::Countries => title::<CountryList>(state),
            Self::Systems => title::<System>(state),
            Self::Measures => title::<Measure>(state),
            Self::MailingGroups => title::<MailingGroup>(state),
            Self::GroupCompanies => title::<GroupCompany>(state),
            Self::Policy => title::<Policy>(state),
            Self::PolicyVersions => title::<PolicyVersion>(state),
            Self::Assessments => title::<Assessment>(state),
            Self::Attachments => Ok(serde_json::from_str::<Attachment>(state)?.name),
        }
    }

    /// What the register's records lack on the day `today`, each by itself. Persons, consents and mandates are asked
    /// one by one, not here: a million of them is no list to read.
    pub fn gaps(self, store: &Store, today: Date) -> Result<Vec<RecordGap>> {
        Ok(match self {
            Self::Company => self.gaps_of(&[(Id::new(1), store.company()?)], today),
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
