//! Agreements on the processing of personal data, in both directions: those who process for the company, and
//! those for whom the company does (GDPR 28, 30.2; ).

mod acts;
mod beside;
mod checklist;
mod controller;
mod covered;
mod desk;
pub mod exchange;
mod faults;
mod gaps;
mod letters;
mod list;
mod parts;
mod role;
mod standing;
mod statement;
mod store;
mod telling;
#[cfg(test)]
mod tests;
pub mod text;
mod transfers;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use acts::Act;
pub use checklist::{Answer, Checked, Checklist, Point, Verdict};
pub use controller::Controller;
pub use covered::{OtherName, SuppliersUsed, Uncovered};
pub use letters::{Change, Letter};
pub use list::AgreementFilter;
pub use parts::{
    About, AtEnd, Contacts, CustomerAnswer, Engaged, Instructions, Leaving, Settled, StaffAccess,
    Template, Told, USUAL_OBJECTION_DAYS,
};
pub use role::{Direction, OurRole};
pub use standing::{AgreementState, Stage};
pub use statement::ContradictedActivity;
pub use telling::{Answered, TellingFault};
pub use transfers::{HeldAt, NoTransfers, PlaceHeld};

use super::{
    data_place::DataPlace, measures::Measure, paper::Paper, persons::Person, processing::Activity,
    sub_processors::Authorisation, systems::System,
};
use crate::{
    core::{Fact, Gap, Id, Lang, Record, Stated, Value},
    law::transfer,
};

/// An agreement on the processing of personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    /// With whom.
    pub counterparty: Option<Id<Person>>,
    /// What the company is in it.
    pub role: Option<OurRole>,
    /// Its number.
    pub number: String,
    /// What it was written on.
    pub template: Option<Template>,
    /// Which version of that, or of the agreement.
    pub version: String,
    /// How far it has come.
    pub stage: Stage,
    /// The day on which the last of the parties signed.
    pub signed_on: Option<Date>,
    /// Who signed for the company.
    pub signed_by_us: String,
    /// Who signed for the counterparty.
    pub signed_by_them: String,
    /// The first day that it is in force; the day of the signature where nothing else is said.
    pub valid_from: Option<Date>,
    /// The last day that it is in force, as agreed from the start; `None` until further notice.
    pub valid_to: Option<Date>,
    /// The period of notice in months; 0 where none is agreed.
    pub notice_months: u32,
    /// The day on which either of the parties gave notice.
    pub notice_on: Option<Date>,
    /// The last day after that notice.
    pub ended_on: Option<Date>,
    /// When it is to be gone through next.
    pub review_on: Option<Date>,
    /// Where the signed paper is.
    pub paper: Paper,
    /// What is processed, and why (GDPR 28.3, first paragraph).
    pub about: About,
    /// The controller's documented instructions (GDPR 28.3 a).
    pub instructions: Instructions,
    /// What the agreement says on each point of GDPR 28.
    pub checklist: Checklist,
    /// Where the counterparty, or for a customer the company, has the data, and from where they are reached.
    pub places: Vec<DataPlace>,
    /// Whom to reach at the counterparty.
    pub contacts: Contacts,
    /// On what the processor may engage others (GDPR 28.2).
    pub authorisation: Option<Authorisation>,
    /// How many days before a change of processor the controller is told and may object, as the parties have
    /// agreed: the law says no number (GDPR 28.2). 0 where none is agreed.
    pub objection_days: u32,
    /// Of a customer that is itself a processor: the controllers for which it processes (GDPR 30.2 a).
    pub controllers: Vec<Controller>,
    /// The categories of processing that are done for the customer (GDPR 30.2 b).
    pub categories: Vec<String>,
    /// Which of the company's staff may see the customer's data; "none" counts.
    pub staff: Stated<StaffAccess>,
    /// What becomes of the data when it ends (GDPR 28.3 g).
    pub leaving: Leaving,
    /// What the customer has been told of other processors (GDPR 28.2).
    pub told: Vec<Told>,
    /// The systems that it covers.
    pub systems: Vec<Id<System>>,
    /// The processing activities that it covers.
    pub activities: Vec<Id<Activity>>,
    /// The security measures that are promised in it (GDPR 28.3 c, 30.2 d).
    pub measures: Vec<Id<Measure>>,
    /// For a customer: those whom the company engages for it (GDPR 28.2).
    pub suppliers: Vec<Engaged>,
    /// Anything else.
    pub note: String,
}

/// The fields of an [`Agreement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum AgreementField {
    Counterparty,
    Role,
    Number,
    Template,
    Version,
    Stage,
    SignedOn,
    SignedByUs,
    SignedByThem,
    ValidFrom,
    ValidTo,
    NoticeMonths,
    NoticeOn,
    EndedOn,
    ReviewOn,
    PaperBinder,
    PaperTab,
    Matter,
    Duration,
    Nature,
    Purpose,
    Data,
    Subjects,
    Instructions,
    InstructionVersion,
    InstructedOn,
    Checklist,
    CheckedOn,
    CheckedBy,
    Places,
    IncidentContact,
    DataProtectionOfficer,
    Representative,
    Authorisation,
    ObjectionDays,
    Controllers,
    Categories,
    Staff,
    AtEnd,
    AtEndDays,
    LeftOn,
    LeftBy,
    LeftHow,
    Told,
    Systems,
    Activities,
    Measures,
    Suppliers,
    Note,
}

impl Agreement {
    /// An agreement with `counterparty`, before anything else is known.
    pub fn with(counterparty: Id<Person>, role: OurRole) -> Self {
        Self { counterparty: Some(counterparty), role: Some(role), ..Self::default() }
    }

    /// How many days before a change of processor the controller is told (GDPR 28.2).
    pub fn days_to_object(&self) -> u32 {
        if self.objection_days == 0 { USUAL_OBJECTION_DAYS } else { self.objection_days }
    }

    /// Whether a day comes before one that it follows on, such as its last day before the signature.
    pub fn is_impossible(&self) -> bool {
        !faults::impossible(self).is_empty()
    }

    /// Whether they process for the company, or the company for them.
    pub fn direction(&self) -> Option<Direction> {
        self.role.map(OurRole::direction)
    }

    /// Whether it is with somebody who processes for the company.
    pub fn is_with_supplier(&self) -> bool {
        self.direction() == Some(Direction::Supplier)
    }

    /// Whether it is with somebody for whom the company processes.
    pub fn is_with_customer(&self) -> bool {
        self.direction() == Some(Direction::Customer)
    }
}

impl Record for Agreement {
    type Field = AgreementField;

    /// The number: with whom it is stands in another register.
    fn title(&self) -> String {
        self.number.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<AgreementField>> {
        use AgreementField as F;
        let Self { counterparty: _, role, number, template, version, stage, signed_on, .. } = self;
        let Self { signed_by_us, signed_by_them, valid_from, valid_to, notice_months, .. } = self;
        let Self { notice_on, ended_on, review_on, paper, about, instructions, .. } = self;
        let Self { checklist, places, contacts, categories, staff, leaving, .. } = self;
        let Self { objection_days, authorisation, controllers, told, .. } = self;
        let Self { systems: _, activities: _, measures: _, suppliers: _, note, .. } = self;
        let notice = text::months(*notice_months, lang);
        let days = text::days(leaving.within_days, lang);
        let objection = text::days(*objection_days, lang);
        let mut facts = vec![
            (F::Role, Value::chosen(*role, lang)),
            (F::Number, number.into()),
            (F::Template, Value::chosen(*template, lang)),
            (F::Version, version.into()),
            (F::Stage, Value::chosen(Some(*stage), lang)),
            (F::SignedOn, signed_on.into()),
            (F::SignedByUs, signed_by_us.into()),
            (F::SignedByThem, signed_by_them.into()),
            (F::ValidFrom, valid_from.into()),
            (F::ValidTo, valid_to.into()),
            (F::NoticeMonths, (&notice).into()),
            (F::NoticeOn, notice_on.into()),
            (F::EndedOn, ended_on.into()),
            (F::ReviewOn, review_on.into()),
            (F::PaperBinder, (&paper.binder).into()),
            (F::PaperTab, (&paper.tab).into()),
        ];
        facts.extend(about.facts());
        facts.extend([
            (F::Instructions, (&instructions.what).into()),
            (F::InstructionVersion, (&instructions.version).into()),
            (F::InstructedOn, (&instructions.given_on).into()),
            (F::Checklist, checklist.lines(lang).into()),
            (F::CheckedOn, (&checklist.checked_on).into()),
            (F::CheckedBy, (&checklist.checked_by).into()),
            (F::Places, places.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into()),
            (F::IncidentContact, (&contacts.incidents).into()),
            (F::DataProtectionOfficer, (&contacts.data_protection_officer).into()),
            (F::Representative, (&contacts.representative).into()),
            (F::Authorisation, Value::chosen(*authorisation, lang)),
            (F::ObjectionDays, (&objection).into()),
            (F::Controllers, controllers.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into()),
            (F::Categories, categories.clone().into()),
            (F::Staff, text::staff(staff, lang)),
            (F::AtEnd, Value::chosen(leaving.choice, lang)),
            (F::AtEndDays, (&days).into()),
            (F::LeftOn, (&leaving.done_on).into()),
            (F::LeftBy, (&leaving.done_by).into()),
            (F::LeftHow, (&leaving.how).into()),
            (F::Told, told.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into()),
            (F::Note, note.into()),
        ]);
        facts
    }

    fn gaps(&self, today: Date) -> Vec<Gap<AgreementField>> {
        gaps::of(self, today, transfer::known())
    }
}
