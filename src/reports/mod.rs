//! The reports: each joins what the registers hold into one [`Document`] to be printed.

mod activities;
mod agreements;
mod assessments;
mod card;
mod consent_form;
mod consent_list;
mod consent_receipt;
pub mod due;
mod error;
mod extract;
mod gap_list;
mod mandates;
mod named;
mod person_event;
mod processor_letter;
pub mod pub_avtal;
mod recipients;
mod sender;
mod summary;
#[cfg(test)]
mod tests;
mod text;
pub mod transfers;
mod wording;

use jiff::civil::Date;

use crate::{
    autogiro::Drawn as DrawnOn,
    core::{Choice, Id, Lang, Text},
    registers::{
        agreements::Agreement,
        assessments::{Assessment, AssessmentKind},
        consent_texts::ConsentText,
        consents::Consent,
        mandates::Mandate,
        persons::Person,
    },
    report::Document,
    store::Store,
};

pub use error::BuildError;
pub use mandates::{Reconciled, mandate_wording, reconciliation};
pub use summary::summary_table;

/// A report that the binder can print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// The answer to somebody who asks which data the company has about them (GDPR 15; R-73).
    Registerutdrag,
    /// The record of processing activities (GDPR 30.1 and 30.2; R-10).
    Behandlingsregister,
    /// Purposes, lawful bases, data and retention in one table.
    Sammanstallning,
    /// What the law asks for and the binder does not yet say.
    Brister,
    /// The form that people say yes or no on, blank or made out for one of them (GDPR 7; R-46).
    Samtyckesblankett,
    /// What somebody has consented to, or that it has ended, to hand over (GDPR 7.1, 7.3; R-46).
    Samtyckeskvitto,
    /// Who consents to what on a day (GDPR 7.1; ).
    Samtycken,
    /// The form on which a payer gives an autogiro mandate, blank or made out.
    Autogiroanmalan,
    /// The autogiro mandates by state.
    Medgivanden,
    /// The letter to a payer that a mandate has ended, or how it stands.
    Autogirobesked,
    /// The record that a paper form was shredded, or all those of a period.
    Makuleringsprotokoll,
    /// The agreements on personal data in both directions, with states and dates (GDPR 28.3; ).
    Bitradesavtal,
    /// How one agreement meets GDPR 28, point by point, with a verdict.
    Bitradesprovning,
    /// Whom the suppliers engage, link by link (GDPR 28.2, 28.4; R-60).
    Underbitraden,
    /// The record of what is done on behalf of customers (GDPR 30.2; R-60).
    Bitradesregister,
    /// Every place outside the EU/EEA, or the proof that there is none (GDPR 44; R-62).
    Overforingar,
    /// The company's own agreement with a customer whose data it processes (GDPR 28.3; R-63).
    PubAvtal,
    /// A balancing test (GDPR 6.1 f; R-14).
    Intresseavvagning,
    /// The assessment of a new purpose (GDPR 6.4; R-19).
    Forenlighetsbedomning,
    /// Whether an impact assessment is needed (GDPR 35.1).
    Konsekvensprovning,
    /// Every assessment, with what it came to and its review (GDPR 5.2).
    Bedomningar,
    /// The letter to a customer about a processor that begins or ends (GDPR 28.2; R-60).
    Underbitradesbesked,
}

impl ReportKind {
    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        text::name(self)
    }

    /// The report with this word on the command line, in any case of letters, with or without dots and rings.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = text::plain(&name.trim().to_lowercase());
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// What it must be told, or may be told, that it is about.
    pub fn asks(self) -> Asks {
        match self {
            Self::Registerutdrag => Asks::Person,
            Self::Samtyckesblankett => Asks::Form,
            Self::Samtyckeskvitto => Asks::Consent,
            Self::Samtycken => Asks::Purposes,
            Self::Autogiroanmalan => Asks::MandateForm,
            Self::Autogirobesked => Asks::Mandate,
            Self::Makuleringsprotokoll => Asks::Shredding,
            Self::Bitradesprovning => Asks::Agreement,
            Self::Underbitraden | Self::Bitradesregister => Asks::Agreements,
            Self::PubAvtal => Asks::Contract,
            Self::Intresseavvagning => Asks::Assessment(AssessmentKind::Balancing),
            Self::Forenlighetsbedomning => Asks::Assessment(AssessmentKind::Compatibility),
            Self::Konsekvensprovning => Asks::Assessment(AssessmentKind::Screening),
            Self::Underbitradesbesked => Asks::Customer,
            Self::Behandlingsregister
            | Self::Sammanstallning
            | Self::Brister
            | Self::Medgivanden
            | Self::Bitradesavtal
            | Self::Bedomningar
            | Self::Overforingar => Asks::Nothing,
        }
    }

    /// The paper of an assessment of this kind.
    pub const fn of_assessment(kind: AssessmentKind) -> Self {
        match kind {
            AssessmentKind::Balancing => Self::Intresseavvagning,
            AssessmentKind::Compatibility => Self::Forenlighetsbedomning,
            AssessmentKind::Screening => Self::Konsekvensprovning,
        }
    }

    /// What it is for, in one sentence.
    pub fn about(self) -> Text {
        text::about(self)
    }

    fn reference(self, date: Date) -> String {
        format!("{}-{date}", text::initials(self))
    }
}

/// What a report asks to be told, beside language and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// It is about the whole binder.
    Nothing,
    /// One person, or somebody who is not in the register.
    Person,
    /// One purpose or several, and a person if the form is not to be blank.
    Form,
    /// One consent.
    Consent,
    /// The purposes, if not all of them.
    Purposes,
    /// A mandate or a payer, if the form is not to be blank; otherwise what it is drawn on.
    MandateForm,
    /// One mandate.
    Mandate,
    /// One mandate, or the first day of a period.
    Shredding,
    /// One agreement.
    Agreement,
    /// One agreement, if not all of them, and who reads it.
    Agreements,
    /// An agreement with a customer and a version of its text, if it is not to be blank.
    Contract,
    /// One assessment of a kind.
    Assessment(AssessmentKind),
    /// The agreement with one customer.
    Customer,
}

/// Who is going to read a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Audience {
    /// Customers, or an authority: without notes, deadlines and decisions.
    #[default]
    Outside,
    /// The company itself: with everything that is recorded.
    Office,
}

/// Who signs a consent form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signer {
    /// The person whose data it is about.
    #[default]
    Person,
    /// The guardian of a child (GDPR 8.1, DSL 2:4; R-44).
    Guardian,
}

/// What a report is to be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Which report.
    pub kind: ReportKind,
    /// In which language.
    pub lang: Lang,
    /// The day it is dated.
    pub date: Date,
    /// For [`ReportKind::Registerutdrag`]: whom it is about; `None` makes the letter that nothing is held.
    /// For [`ReportKind::Samtyckesblankett`] and [`ReportKind::Autogiroanmalan`]: for whom the form is made
    /// out; `None` for a blank one.
    pub person: Option<Id<Person>>,
    /// Where nobody was found: the name or number that was asked for.
    pub asked: Option<String>,
    /// For [`ReportKind::Samtyckesblankett`] and [`ReportKind::Samtycken`]: which purposes, in this order;
    /// none for a list of all of them.
    pub purposes: Vec<Id<ConsentText>>,
    /// For [`ReportKind::Samtyckesblankett`]: who signs it.
    pub signer: Signer,
    /// For [`ReportKind::Samtyckeskvitto`]: the consent.
    pub consent: Option<Id<Consent>>,
    /// For [`ReportKind::Autogiroanmalan`], [`ReportKind::Autogirobesked`] and
    /// [`ReportKind::Makuleringsprotokoll`]: the mandate.
    pub mandate: Option<Id<Mandate>>,
    /// For [`ReportKind::Autogiroanmalan`] without a mandate: what it is to be drawn on.
    pub drawn_on: DrawnOn,
    /// For [`ReportKind::Makuleringsprotokoll`] without a mandate: the first day of the period.
    pub since: Option<Date>,
    /// For [`ReportKind::Bitradesprovning`], [`ReportKind::Underbitraden`], [`ReportKind::Bitradesregister`],
    /// [`ReportKind::PubAvtal`] and [`ReportKind::Underbitradesbesked`]: the agreement; `None` for all of them, and for a blank PUB-avtal.
    pub agreement: Option<Id<Agreement>>,
    /// For [`ReportKind::Intresseavvagning`], [`ReportKind::Forenlighetsbedomning`] and
    /// [`ReportKind::Konsekvensprovning`]: the assessment.
    pub assessment: Option<Id<Assessment>>,
    /// For [`ReportKind::Underbitraden`] and [`ReportKind::Bitradesregister`]: who reads it.
    pub audience: Audience,
    /// For [`ReportKind::PubAvtal`]: the version that was drawn up, in its own language; `None` for what the
    /// registers say now.
    pub version: Option<u32>,
}

impl Scope {
    /// A report about the whole binder.
    pub fn new(kind: ReportKind, lang: Lang, date: Date) -> Self {
        Self {
            kind,
            lang,
            date,
            person: None,
            asked: None,
            purposes: Vec::new(),
            signer: Signer::Person,
            consent: None,
            mandate: None,
            drawn_on: DrawnOn::OnAccount,
            since: None,
            agreement: None,
            assessment: None,
            audience: Audience::Outside,
            version: None,
        }
    }
}

/// The report that `scope` describes. The same data and scope make the same document.
///
/// # Errors
/// [`StoreError::Gone`](crate::store::StoreError::Gone) where what it is about has been removed; for a
/// consent form, why nobody may be asked with it.
pub fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    match scope.kind {
        ReportKind::Registerutdrag => Ok(extract::build(store, scope)?),
        ReportKind::Behandlingsregister => Ok(activities::build(store, scope)?),
        ReportKind::Sammanstallning => Ok(summary::build(store, scope)?),
        ReportKind::Brister => Ok(gap_list::build(store, scope)?),
        ReportKind::Samtyckesblankett => consent_form::build(store, scope),
        ReportKind::Samtyckeskvitto => consent_receipt::build(store, scope),
        ReportKind::Samtycken => Ok(consent_list::build(store, scope)?),
        ReportKind::Autogiroanmalan => mandates::form::build(store, scope),
        ReportKind::Medgivanden => Ok(mandates::list::build(store, scope)?),
        ReportKind::Autogirobesked => mandates::letter::build(store, scope),
        ReportKind::Makuleringsprotokoll => Ok(mandates::shredding::build(store, scope)?),
        ReportKind::Bitradesavtal => Ok(agreements::list::build(store, scope)?),
        ReportKind::Bitradesprovning => agreements::cover::build(store, scope),
        ReportKind::Underbitraden => Ok(agreements::chain::build(store, scope)?),
        ReportKind::Bitradesregister => Ok(agreements::on_behalf::build(store, scope)?),
        ReportKind::Overforingar => Ok(transfers::build(store, scope)?),
        ReportKind::PubAvtal => pub_avtal::build(store, scope),
        ReportKind::Intresseavvagning
        | ReportKind::Forenlighetsbedomning
        | ReportKind::Konsekvensprovning => assessments::one(store, scope),
        ReportKind::Bedomningar => Ok(assessments::list(store, scope)?),
        ReportKind::Underbitradesbesked => processor_letter::build(store, scope),
    }
}
