//! A published policy: it stays as it was, and only ticks are added.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Both, Origin, Outline, PolicyText, text};
use crate::{
    core::{Choice, Fact, Field, Gap, Id, Lang, Record, Text, Value},
    registers::{consent_texts::ConsentText, persons::Person},
};

/// How much a new version changes for the people it is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeSize {
    /// The first version: everybody may be told.
    #[default]
    First,
    /// Wording, a telephone number: it is enough that it stands on the web.
    Small,
    /// Purposes, recipients, periods: people are told.
    Large,
    /// Something that people must agree to anew.
    NeedsConsent,
}

impl ChangeSize {
    /// Whether people are told of it one by one.
    pub const fn tells_people(self) -> bool {
        matches!(self, Self::Large | Self::NeedsConsent)
    }
}

/// A record as it was when the policy was published: the fact behind a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenFact {
    /// The record.
    pub origin: Origin,
    /// What it was called.
    pub title: String,
    /// Its state in the journal's spelling; `Register::told` reads it.
    pub state: String,
}

/// By which way somebody is told of a change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Means {
    #[default]
    Email,
    Letter,
}

/// Somebody who is to be told of a large change, and the tick when it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Whom.
    pub person: Id<Person>,
    /// By e-mail or by letter.
    pub by: Means,
    /// The day they were told, or were struck off because they had been erased; `None` until then.
    #[serde(default)]
    pub told_on: Option<Date>,
}

/// Why somebody whom a change is about is on no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Untold {
    /// Processing is restricted: the data may be stored and little more (GDPR 18.2).
    Restricted,
    /// The person's data are protected; a list travels, so the company tells them by itself.
    Protected,
    /// There is neither an e-mail address nor a postal one.
    NoAddress,
}

/// A published version of the policy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PolicyVersion {
    /// Its number, counted from 1.
    pub number: u32,
    /// The first day of its use.
    pub published_on: Option<Date>,
    /// What was changed, as the history prints it.
    pub comment: Both,
    /// How much it changes.
    pub change: ChangeSize,
    /// The consent that the change needs, where it needs one.
    pub consent_text: Option<Id<ConsentText>>,
    /// The outline it was published with.
    pub outline: Outline,
    /// The text.
    pub text: PolicyText,
    /// The records behind it, as they were.
    pub facts: Vec<FrozenFact>,
    /// Who was to be told, with the ticks; the only part that changes.
    pub notices: Vec<Notice>,
    /// Whom it was about too and who was on no list, and why.
    pub untold: Vec<(Id<Person>, Untold)>,
}

/// The fields of a [`PolicyVersion`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum VersionField {
    Number,
    PublishedOn,
    Comment,
    Change,
    Outline,
    Sections,
    Facts,
    Notices,
}

impl PolicyVersion {
    /// Whether the record may become `next`: all stays but the ticks, which are set and unset, and those to be
    /// told, to whom more may be added.
    pub(super) fn keeps_what_is_published(&self, next: &Self) -> bool {
        let bare = |it: &Self| Self { notices: Vec::new(), ..it.clone() };
        let whom = |it: &Self| -> Vec<_> { it.notices.iter().map(|it| it.person).collect() };
        bare(self) == bare(next) && whom(next).starts_with(&whom(self))
    }

    /// The version with every notice ticked that `is_meant` and that was not ticked before.
    #[must_use]
    pub fn told(&self, on: Date, is_meant: impl Fn(&Notice) -> bool) -> Self {
        let mut told = self.clone();
        let left = told.notices.iter_mut().filter(|it| it.told_on.is_none() && is_meant(it));
        left.for_each(|it| it.told_on = Some(on));
        told
    }

    /// How many are yet to be told.
    pub fn n_to_tell(&self) -> usize {
        self.notices.iter().filter(|it| it.told_on.is_none()).count()
    }
}

impl Record for PolicyVersion {
    type Field = VersionField;

    fn title(&self) -> String {
        text::version_title(self.number)
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<VersionField>> {
        use VersionField as F;
        let Self { number, published_on, comment, change, consent_text: _, .. } = self;
        let Self { outline, text, facts, notices, untold, .. } = self;
        let words = |text: Text| Value::Text(text.in_lang(lang).to_owned());
        let headings = text.sections.iter().map(|it| it.heading.in_lang(lang).to_owned());
        let records = facts.iter().map(|it| it.title.clone());
        let counts = (notices.len(), self.n_to_tell());
        vec![
            (F::Number, Value::Text(number.to_string())),
            (F::PublishedOn, published_on.into()),
            (F::Comment, (&comment.in_lang(lang).to_owned()).into()),
            (F::Change, words(change.text())),
            (F::Outline, words(outline.text())),
            (F::Sections, headings.collect::<Vec<_>>().into()),
            (F::Facts, records.collect::<Vec<_>>().into()),
            (F::Notices, Value::Text(text::told(counts, untold.len(), lang))),
        ]
    }

    /// Whoever is to be told of a large change, and is not yet.
    fn gaps(&self, today: Date) -> Vec<Gap<VersionField>> {
        let is_in_use = self.published_on.is_some_and(|on| on <= today);
        let is_late = is_in_use && self.n_to_tell() > 0;
        let gap = Gap { field: VersionField::Notices, says: text::TELL, cite: "GDPR 5.1 a" };
        is_late.then_some(gap).into_iter().collect()
    }
}

impl Choice for ChangeSize {
    const ALL: &'static [Self] = &[Self::First, Self::Small, Self::Large, Self::NeedsConsent];

    fn text(self) -> Text {
        text::change_size(self)
    }
}

impl Choice for Untold {
    const ALL: &'static [Self] = &[Self::Restricted, Self::Protected, Self::NoAddress];

    fn text(self) -> Text {
        text::untold(self)
    }
}

impl Choice for Means {
    const ALL: &'static [Self] = &[Self::Email, Self::Letter];

    fn text(self) -> Text {
        text::means(self)
    }
}

impl Field for VersionField {
    fn label(self) -> Text {
        text::version_field(self)
    }
}
