//! The policy of the example binder, and of a small binder that lacks something.

mod composed;
mod contradicted;
mod limits;
mod needed;
mod own_words;
mod published;
mod shapes;
mod worded;

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::{Choice, Id, Progress, Stated},
    demo,
    law::{LawfulBasis, PersonnummerGround, Retention, RetentionRule, StartEvent},
    registers::{
        company::{Company, ContactKind, DataProtectionContact},
        processing::{Activity, DataCategory, Purpose, Source, Status, SubjectGroup, Subjects},
        role::ControllerRole,
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);
/// The only activity of [`small`].
const ACTIVITY: Id<Activity> = Id::new(1);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

/// The example binder.
fn example() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by(), TODAY, 12, &Progress::default()).unwrap();
    store
}

/// The example's policy by the full outline, with every promise.
fn policy() -> Policy {
    Policy {
        covers: Both::new("du köper av oss", "you buy from us"),
        promises: Promise::ALL.to_vec(),
        inbox_cleared: Some(Cadence::Monthly),
        usual_answer_days: 14,
        shared_services: Both::new("vårt kontaktcenter", "our contact centre"),
        ..plain()
    }
}

/// A policy by the full outline, to which the company has added nothing.
fn plain() -> Policy {
    Policy::default().with_outline(Outline::Full)
}

/// A binder with one activity, in which nothing is missing and nothing contradicts itself.
fn small() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.set_company(&by(), &company()).unwrap();
    assert_eq!(store.add(&by(), &invoicing()).unwrap(), ACTIVITY);
    store
}

fn company() -> Company {
    let mut company = Company {
        name: "Granbacken IT AB".into(),
        organisation_number: "559999-1006".into(),
        email: "info@granbacken.example.se".into(),
        phone: "08-465 004 00".into(),
        contact: DataProtectionContact {
            kind: Some(ContactKind::Dpo),
            name: "Eva Berg".into(),
            email: "ombud@granbacken.example.se".into(),
            phone: String::new(),
        },
        ..Company::default()
    };
    company.address.street = "Storgatan 1".into();
    company.address.town = "Leksand".into();
    company
}

fn invoicing() -> Activity {
    let kept = Retention::new(RetentionRule::Bookkeeping, StartEvent::FinancialYearEnd);
    let data =
        DataCategory { what: "Fakturor".into(), retention: Some(kept), ..DataCategory::default() };
    Activity {
        name: "Fakturering".into(),
        role: Some(ControllerRole::Controller),
        status: Status::InUse,
        purposes: vec![Purpose {
            what: "Ta betalt".into(),
            basis: Some(LawfulBasis::Contract),
            ..Purpose::default()
        }],
        subjects: vec![Subjects {
            group: SubjectGroup::Customer,
            about_how_many: 0,
            data: vec![data],
        }],
        special: Stated::none(TODAY),
        children: Stated::none(TODAY),
        sources: vec![Source::default()],
        must_provide: "Ja".into(),
        recipients: Stated::none(TODAY),
        transfers: Stated::none(TODAY),
        profiling: Stated::none(TODAY),
        ..Activity::default()
    }
}

/// Changes the only activity of [`small`].
fn alter(store: &mut Store, change: impl FnOnce(&mut Activity)) {
    let mut activity = store.get(ACTIVITY).unwrap().unwrap();
    change(&mut activity);
    store.save(&by(), ACTIVITY, &activity).unwrap();
}
