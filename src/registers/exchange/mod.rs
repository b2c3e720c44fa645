//! Every register as a file for spreadsheets and other programs (GDPR 20.1).

pub(super) mod agreed;
mod journal;
pub(super) mod line;
mod mailing_list;
mod policy_notices;
mod rows;
#[cfg(test)]
mod tests;
pub(super) mod text;
pub(super) mod whom;

use std::path::Path;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

pub(super) use rows::{Cells, Fault, Wanted, chosen, read_rows};
pub use rows::{Entry, TableError, TableSheet, is_entered};

use super::{
    agreements, assessments,
    autogiro_terms::AutogiroTerms,
    company::Company,
    consents, disclosures,
    mailing::MailingGroup,
    mandates,
    persons::{self, Person},
    policy::{Policy, PolicyVersion},
    recordings, sub_processors,
    text::PROTECTED_LEFT_OUT,
};
use crate::{
    core::{Field, Id, Lang, Record, Text},
    exchange::csv_out,
    store::{Result, Store},
};

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// The company's own particulars.
    Company,
    /// The processing activities.
    Activities,
    /// Persons and companies, without those of protected identity.
    Persons,
    /// Recordings, without those about persons of protected identity.
    Recordings,
    /// Autogiro mandates, without those of persons of protected identity.
    Mandates,
    /// Our bankgiros, the editions of the mandate's text and the times of Autogiro.
    AutogiroTerms,
    /// Systems and paper binders.
    Systems,
    /// Security measures.
    Measures,
    /// The mailing groups, without their members.
    MailingGroups,
    /// Companies of the same group.
    GroupCompanies,
    /// Assessments: balancing tests, compatibility assessments and screenings.
    Assessments,
    /// Agreements on the processing of personal data, without those with persons of protected identity.
    Agreements,
    /// The sub-processors below those agreements.
    SubProcessors,
    /// The log of disclosures, without those about persons of protected identity.
    Disclosures,
    /// Who changed what, and when.
    Journal,
    /// What people may consent to, with the wordings.
    ConsentTexts,
    /// Every event of every consent, and how each stands on a day; without those of protected identity.
    Consents {
        /// The day.
        on: Date,
    },
    /// Consents as records by ISO/IEC TS 27560, in JSON-LD whatever the format asked for.
    ConsentRecords {
        /// The day on which they stand as they are told to.
        on: Date,
        /// Whose alone; else everybody's but those of protected identity.
        person: Option<Id<Person>>,
    },
    /// The policy as the company wants it, with its own words.
    Policy,
    /// The published versions of the policy, with their texts and the facts behind them.
    PolicyVersions,
    /// Those who are to be told of a version of the policy by e-mail and have not been.
    PolicyNotices(Id<PolicyVersion>),
    /// Those of a mailing group who may be written to on a day.
    MailingList(Id<MailingGroup>, Date),
}

/// A kind of file that a table can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// For spreadsheets: what a person reads.
    Csv,
    /// For programs: the records as they are kept, with their numbers.
    Json,
}

impl TableFormat {
    /// The format that the ending of `path` asks for, in any case of letters.
    pub fn from_path(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// An exported file, and what the person who sends it should know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many records are in it.
    pub n_rows: usize,
    /// How many are left out, for each reason that occurs.
    pub left_out: Vec<(Text, usize)>,
    /// How many of those in it are marked as restricted (GDPR 18, R-32).
    pub n_restricted: usize,
}

impl Store {
    /// A register as a file, the same bytes for the same records; `lang` is the language of headings.
    pub fn export(&self, what: Export, format: TableFormat, lang: Lang) -> Result<Exported> {
        match what {
            Export::Company => {
                let company: Company = self.company()?;
                table(&[(Id::new(1), company)], format, lang)
            }
            Export::Activities => table(&self.activities()?, format, lang),
            Export::Persons => persons::exchange::persons(self, format, lang),
            Export::Recordings => recordings::export::recordings(self, format, lang),
            Export::Mandates => mandates::export::mandates(self, format, lang),
            Export::AutogiroTerms => {
                table(&[(AutogiroTerms::ONLY, self.autogiro_terms()?)], format, lang)
            }
            Export::Systems => table(&self.systems()?, format, lang),
            Export::Measures => table(&self.measures()?, format, lang),
            Export::MailingGroups => table(&self.mailing_groups()?, format, lang),
            Export::GroupCompanies => table(&self.group_companies()?, format, lang),
            Export::ConsentTexts => table(&self.consent_texts()?, format, lang),
            Export::Assessments => assessments::export::assessments(self, format, lang),
            Export::Consents { on } => consents::exchange::consents(self, on, format, lang),
            Export::ConsentRecords { on, person } => consents::exchange::records(self, person, on),
            Export::Policy => table(&[(Policy::ONLY, self.policy()?)], format, lang),
            Export::PolicyVersions => table(&self.policy_versions()?, format, lang),
            Export::PolicyNotices(version) => policy_notices::by_email(self, version, format, lang),
            Export::Agreements => agreements::exchange::agreements(self, format, lang),
            Export::SubProcessors => sub_processors::exchange::sub_processors(self, format, lang),
            Export::Disclosures => disclosures::exchange::disclosures(self, format, lang),
            Export::Journal => journal::journal(self, format, lang),
            Export::MailingList(group, day) => {
                mailing_list::mailing_list(self, (group, day), format, lang)
            }
        }
    }
}

/// Records in the order given, one a row, with their fields as headings.
fn table<R: Record + Serialize + Default>(
    records: &[(Id<R>, R)],
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let bytes = match format {
        TableFormat::Csv => {
            let fields = R::default().facts(lang);
            let headings: Vec<&str> =
                fields.iter().map(|(field, _)| field.label().in_lang(lang)).collect();
            let cells = |record: &R| record.facts(lang).into_iter().map(|(_, it)| it.to_text());
            let rows = records.iter().map(|(_, it)| cells(it).collect::<Vec<_>>());
            csv_out::write(&headings, rows)
        }
        TableFormat::Json => json(records.iter().map(|(id, it)| (*id, it)))?,
    };
    Ok(Exported { bytes, n_rows: records.len(), ..Exported::default() })
}

/// Those of `n` records that are left out because of a protected identity.
pub(super) fn protected(n: usize) -> Vec<(Text, usize)> {
    if n == 0 { Vec::new() } else { vec![(PROTECTED_LEFT_OUT, n)] }
}

/// Records with their numbers as an indented JSON array.
pub(super) fn json<T, R: Serialize>(records: impl Iterator<Item = (Id<T>, R)>) -> Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Numbered<R> {
        id: i64,
        #[serde(flatten)]
        record: R,
    }
    indented(records.map(|(id, record)| Numbered { id: id.raw(), record }))
}

fn indented<R: Serialize>(records: impl Iterator<Item = R>) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    serde_json::Serializer::pretty(&mut bytes).collect_seq(records)?;
    bytes.push(b'\n');
    Ok(bytes)
}
