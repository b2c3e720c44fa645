//! Processing activities: the register that GDPR 30.1 asks for.

mod desk;
mod fields;
mod gaps;
pub mod library;
mod parts;
mod store;
mod subject_group;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(super) use desk::retention_card;
pub use parts::{
    Children, DataCategory, Profiling, Purpose, Recipient, RecipientKind, Source, SourceKind,
    Subjects, Transfer,
};
pub use subject_group::SubjectGroup;

pub use crate::law::transfer::Safeguard;

use super::{measures::Measure, role::ControllerRole, systems::System};
use crate::{
    core::{Fact, Gap, Id, Lang, Record, Stated, Value, dashed},
    law::{Country, transfer},
};

/// How far the description of a processing has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Status {
    #[default]
    Draft,
    InUse,
    Ended,
}

/// A processing activity: why, about whom, what, how long, to whom, how protected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Activity {
    /// What it is called at the office.
    pub name: String,
    /// Its number in the company's own order.
    pub reference: String,
    /// Who answers for it.
    pub owner: String,
    /// The company's role.
    pub role: Option<ControllerRole>,
    /// Joint controllers, or the customers it works for.
    pub joint_with: String,
    /// How far its description has come.
    pub status: Status,
    /// What it is for, each purpose with its lawful basis.
    pub purposes: Vec<Purpose>,
    /// Whom it is about, each group with its data.
    pub subjects: Vec<Subjects>,
    /// Special categories (GDPR 9), named; "none" counts.
    pub special: Stated<String>,
    /// Children's data; "none" counts.
    pub children: Stated<Children>,
    /// Where the data come from.
    pub sources: Vec<Source>,
    /// How they come in: web, paper, telephone.
    pub collected_how: String,
    /// Whether the person must give them, and what happens otherwise (GDPR 13.2 e).
    pub must_provide: String,
    /// Who receives them; "none" counts.
    pub recipients: Stated<Recipient>,
    /// Transfers out of the EU/EEA; "none" counts.
    pub transfers: Stated<Transfer>,
    /// Profiling and automated decisions; "none" counts.
    pub profiling: Stated<Profiling>,
    /// The systems and paper binders the data are in.
    pub systems: Vec<Id<System>>,
    /// The security measures that protect them.
    pub measures: Vec<Id<Measure>>,
    /// Security in words, where the measures do not say enough.
    pub measures_text: String,
    /// When it was last gone through.
    pub reviewed_on: Option<Date>,
    /// By whom.
    pub reviewed_by: String,
    /// When it is to be gone through next.
    pub review_on: Option<Date>,
    /// Anything else.
    pub note: String,
}

/// The fields of an [`Activity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum ActivityField {
    Name,
    Reference,
    Owner,
    Role,
    JointWith,
    Status,
    Purposes,
    Subjects,
    Retention,
    Special,
    Children,
    Sources,
    CollectedHow,
    MustProvide,
    Recipients,
    Transfers,
    Profiling,
    Systems,
    Measures,
    Reviewed,
    ReviewOn,
    Note,
}

impl Activity {
    /// Every data category with the group it is about.
    pub fn categories(&self) -> impl Iterator<Item = (&SubjectGroup, &DataCategory)> {
        self.subjects.iter().flat_map(|it| it.data.iter().map(move |data| (&it.group, data)))
    }

    /// Whether it is about somebody who belongs to one of `groups`.
    pub fn concerns(&self, groups: &[SubjectGroup]) -> bool {
        self.subjects.iter().any(|it| groups.contains(&it.group))
    }

    /// Whether it is about the company's own employees, whose data a certification covers apart ("HR data").
    pub fn is_about_staff(&self) -> bool {
        self.concerns(&[SubjectGroup::Employee])
    }

    /// The transfers that leave the EU/EEA, with those to a country that is not understood (GDPR 44).
    pub fn leaving(&self) -> impl Iterator<Item = &Transfer> {
        let is_inside = |it: &Transfer| Country::find(&it.country).is_some_and(Country::is_eea);
        self.transfers.items.iter().filter(move |it| !is_inside(it))
    }

    /// Whether it is answered that nothing leaves the EU/EEA.
    pub fn stays_inside(&self) -> bool {
        self.transfers.is_answered() && self.leaving().next().is_none()
    }

    /// The data and how long each is kept, a line for each category.
    pub fn retention_lines(&self, lang: Lang) -> Vec<String> {
        let told = |data: &DataCategory| {
            let kept = data.retention.as_ref().map(|it| it.describe(lang)).unwrap_or_default();
            dashed(&[&data.what, &kept])
        };
        let mut lines: Vec<String> = self.categories().map(|(_, data)| told(data)).collect();
        lines.dedup();
        lines
    }
}

impl Record for Activity {
    type Field = ActivityField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<ActivityField>> {
        use ActivityField as F;
        let Self { name, reference, owner, role, joint_with, status, purposes, subjects, .. } =
            self;
        let Self { special, children, sources, collected_how, must_provide, recipients, .. } = self;
        let Self { transfers, profiling, systems: _, measures: _, measures_text, .. } = self;
        let Self { reviewed_on, reviewed_by, review_on, note, .. } = self;
        let reviewed =
            dashed(&[&reviewed_on.map(|it| it.to_string()).unwrap_or_default(), reviewed_by]);
        vec![
            (F::Name, name.into()),
            (F::Reference, reference.into()),
            (F::Owner, owner.into()),
            (F::Role, Value::chosen(*role, lang)),
            (F::JointWith, joint_with.into()),
            (F::Status, Value::chosen(Some(*status), lang)),
            (F::Purposes, lines(purposes, |it| it.line(lang))),
            (F::Subjects, lines(subjects, |it| it.line(lang))),
            (F::Retention, self.retention_lines(lang).into()),
            (F::Special, stated(special, lang, Clone::clone)),
            (F::Children, stated(children, lang, |it| it.how.clone())),
            (F::Sources, lines(sources, |it| it.line(lang))),
            (F::CollectedHow, collected_how.into()),
            (F::MustProvide, must_provide.into()),
            (F::Recipients, stated(recipients, lang, |it| it.line(lang))),
            (F::Transfers, stated(transfers, lang, |it| it.line(lang))),
            (F::Profiling, stated(profiling, lang, |it| it.line(lang))),
            (F::Measures, measures_text.into()),
            (F::Reviewed, (&reviewed).into()),
            (F::ReviewOn, review_on.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, today: Date) -> Vec<Gap<ActivityField>> {
        gaps::of(self, today, transfer::known())
    }
}

fn lines<T>(items: &[T], told: impl Fn(&T) -> String) -> Value {
    items.iter().map(told).collect::<Vec<_>>().into()
}

fn stated<T>(it: &Stated<T>, lang: Lang, told: impl Fn(&T) -> String) -> Value {
    match it.none_on {
        Some(day) if it.items.is_empty() => Value::Text(text::none_since(day, lang)),
        _ => lines(&it.items, told),
    }
}
