//! Consent texts in versions: what people are asked to say yes to, one purpose each.

mod approval;
mod desk;
mod library;
mod signs;
mod store;
pub mod text;
mod version;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    processing::Activity,
    systems::System,
    text::{NO, YES},
};
use crate::core::{Fact, Gap, Id, Lang, Record, Value};

pub use approval::{Approval, ApprovalFault, EarlierConsents};
pub use version::{TextVersion, Wording, WordingFault};

/// What people may consent to, for one purpose, in the wordings that it has had.
///
/// An approved version is never changed: a new wording is a new version (GDPR 7.1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentText {
    /// The purpose in a word or two, such as "Newsletter".
    pub name: String,
    /// The processing activity that rests on it.
    pub activity: Option<Id<Activity>>,
    /// Systems where the use must stop when a consent ends, beside the activity's own.
    pub systems: Vec<Id<System>>,
    /// Recipients who must be told when a consent ends (GDPR 19).
    pub recipients: Vec<String>,
    /// Whether it is for an online service offered directly to children (GDPR 8, DSL 2:4).
    pub is_for_children: bool,
    /// The wordings, oldest first: the first is version 1. Only the last may be a draft.
    pub versions: Vec<TextVersion>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`ConsentText`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum ConsentTextField {
    Name,
    Activity,
    Systems,
    Recipients,
    ForChildren,
    Versions,
    Note,
}

impl ConsentText {
    /// The wording with this number, counted from 1.
    pub fn version(&self, number: u32) -> Option<&TextVersion> {
        self.versions.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// The number of the wording that is shown on the day `on`: the newest one in use.
    pub fn in_use(&self, on: Date) -> Option<u32> {
        self.newest(|it| it.in_use_from.is_some_and(|from| from <= on))
    }

    /// The oldest version that a consent must rest on, on the day `on`: the newest in use whose change was
    /// such that everybody is asked again. 0 where any will do.
    pub fn needed(&self, on: Date) -> u32 {
        self.newest(|it| it.asks_again && it.in_use_from.is_some_and(|from| from <= on))
            .unwrap_or_default()
    }

    /// The last version, where it is not approved yet.
    pub fn draft(&self) -> Option<&TextVersion> {
        self.versions.last().filter(|it| !it.is_approved())
    }

    fn newest(&self, is_it: impl Fn(&TextVersion) -> bool) -> Option<u32> {
        let at = self.versions.iter().rposition(is_it)?;
        u32::try_from(at + 1).ok()
    }
}

impl Record for ConsentText {
    type Field = ConsentTextField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<ConsentTextField>> {
        use ConsentTextField as F;
        let Self { name, activity: _, systems: _, recipients, is_for_children, versions, note } =
            self;
        let children = if *is_for_children { YES } else { NO };
        let versions = versions.iter().zip(1..).map(|(it, n)| it.line(n, lang)).collect::<Vec<_>>();
        vec![
            (F::Name, name.into()),
            (F::Recipients, recipients.clone().into()),
            (F::ForChildren, Value::Text(children.in_lang(lang).into())),
            (F::Versions, versions.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<ConsentTextField>> {
        use ConsentTextField as F;
        let has_wording = self.versions.iter().any(TextVersion::is_approved);
        let asked = [
            (F::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 5.1 b"),
            (F::Activity, self.activity.is_none(), text::NO_ACTIVITY, "GDPR 30.1 b"),
            (F::Versions, !has_wording, text::NOT_APPROVED, "GDPR 7.1"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}
