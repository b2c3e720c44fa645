//! The privacy policy: which sections it has, what the company adds to them, and the versions that were published
//! . What the sections say comes from the other registers.

mod both;
mod outline;
mod point;
mod promise;
mod section;
mod store;
#[cfg(test)]
mod tests;
mod text;
mod version;
mod wording;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::processing::SubjectGroup;
use crate::core::{Choice, Fact, Field, Gap, Lang, Record, Text, Value};

pub use both::Both;
pub use outline::{Outline, Placed};
pub use point::Point;
pub use promise::{Cadence, Promise};
pub use section::Section;
pub use version::{ChangeSize, FrozenFact, Means, Notice, PolicyVersion, Untold, VersionField};
pub use wording::{Block, Depth, Origin, Passage, PolicyText, SectionText};

/// A section of the company's policy, with what it adds to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Which section.
    pub section: Section,
    /// Whether it stands below the section before it.
    #[serde(default)]
    pub depth: Depth,
    /// Whether it is left out.
    #[serde(default)]
    pub is_off: bool,
    /// Why it is left out.
    #[serde(default)]
    pub reason: String,
    /// The company's own heading; empty for the outline's.
    #[serde(default)]
    pub heading: Both,
    /// The company's own paragraphs before the section's; a blank line parts them.
    #[serde(default)]
    pub before: Both,
    /// The company's own paragraphs after the section's.
    #[serde(default)]
    pub after: Both,
}

/// A group of data subjects that is told elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeftOut {
    /// Which group.
    pub group: SubjectGroup,
    /// Where its people are told, and why not here.
    pub reason: String,
}

/// The policy as the company wants it. There is one in the binder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// The outline it started from, which has the headings.
    pub outline: Outline,
    /// The sections in their order; none for the outline's.
    pub sections: Vec<Chosen>,
    /// What the policy applies to: "when you buy from us, ask for support or visit our web site".
    pub covers: Both,
    /// What the company promises beside what the registers say.
    pub promises: Vec<Promise>,
    /// Other ways to check an identity, in whole sentences.
    pub identity_other: Both,
    /// How often inboxes are gone through.
    pub inbox_cleared: Option<Cadence>,
    /// Within how many days a request is usually answered; 0 for the month that the law gives (GDPR 12.3).
    pub usual_answer_days: u16,
    /// The services in which the customer owns what is collected: "our contact centre service".
    pub shared_services: Both,
    /// Groups that are told elsewhere, such as the staff.
    pub left_out: Vec<LeftOut>,
    /// The company's own words in other registers, which have one language, in both.
    pub words: Vec<Both>,
}

/// The fields of a [`Policy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum PolicyField {
    Outline,
    Sections,
    Covers,
    Promises,
    IdentityOther,
    InboxCleared,
    UsualAnswerDays,
    SharedServices,
    LeftOut,
    Words,
}

impl Chosen {
    /// The section as it stands in an outline.
    pub fn new(section: Section, depth: Depth) -> Self {
        Self {
            section,
            depth,
            is_off: false,
            reason: String::new(),
            heading: Both::default(),
            before: Both::default(),
            after: Both::default(),
        }
    }

    /// Whether the company has put words of its own in it.
    pub fn has_own_words(&self) -> bool {
        [&self.heading, &self.before, &self.after].into_iter().any(|it| !it.is_empty())
    }
}

impl Policy {
    /// The policy with the order and the headings of `outline`. What the company has written stays with its
    /// section; sections that the outline lacks come last, left out, where the company has written in them.
    #[must_use]
    pub fn with_outline(&self, outline: Outline) -> Self {
        let had = |section: Section| self.sections.iter().find(|it| it.section == section);
        let mut sections: Vec<Chosen> = outline
            .sections()
            .iter()
            .map(|it| match had(it.section) {
                Some(had) => Chosen { depth: it.depth, is_off: false, ..had.clone() },
                None => Chosen::new(it.section, it.depth),
            })
            .collect();
        let is_placed = |it: &Chosen| outline.sections().iter().any(|at| at.section == it.section);
        let left = self.sections.iter().filter(|it| !is_placed(it) && it.has_own_words());
        sections.extend(left.map(|it| Chosen { is_off: true, ..it.clone() }));
        Self { outline, sections, ..self.clone() }
    }

    /// The sections in their order, left-out ones among them; the outline's where none is chosen.
    pub fn chosen(&self) -> Vec<Chosen> {
        if self.sections.is_empty() {
            return self.with_outline(self.outline).sections;
        }
        self.sections.clone()
    }

    /// Whether the section is in the policy.
    pub fn has(&self, section: Section) -> bool {
        self.chosen().iter().any(|it| it.section == section && !it.is_off)
    }

    /// Whether it makes this promise.
    pub fn promises(&self, promise: Promise) -> bool {
        self.promises.contains(&promise)
    }

    /// The section's heading: the company's own, or else the outline's.
    pub fn heading(&self, section: Section) -> Both {
        let own = self.sections.iter().find(|it| it.section == section);
        match own.map(|it| &it.heading).filter(|it| !it.is_empty()) {
            Some(own) => own.clone(),
            None => self.outline.heading(section).into(),
        }
    }

    /// Whether the people of `group` are told elsewhere.
    pub fn leaves_out(&self, group: &SubjectGroup) -> bool {
        self.left_out.iter().any(|it| it.group == *group)
    }

    /// Says `words` in both languages, whatever was said of the same words before; in one language alone, no more.
    pub fn translate(&mut self, words: &Both) {
        let same = |it: &Both| {
            [(&it.sv, &words.sv), (&it.en, &words.en)]
                .iter()
                .any(|(had, said)| !said.trim().is_empty() && had.trim() == said.trim())
        };
        match self.words.iter().position(same) {
            Some(at) if words.lacks_translation() => drop(self.words.remove(at)),
            Some(at) => self.words[at] = words.clone(),
            None if words.lacks_translation() => {}
            None => self.words.push(words.clone()),
        }
    }

    /// Everything that the company has written itself, with the section it stands in.
    pub fn own_words(&self) -> Vec<(Section, &Both)> {
        let sections = self.sections.iter().filter(|it| !it.is_off);
        let written = sections
            .flat_map(|it| [&it.heading, &it.before, &it.after].map(|both| (it.section, both)));
        let answers = [
            (Section::Introduction, &self.covers),
            (Section::IdentityCheck, &self.identity_other),
            (Section::SharedService, &self.shared_services),
        ];
        written.chain(answers).filter(|(_, it)| !it.is_empty()).collect()
    }
}

impl Record for Policy {
    type Field = PolicyField;

    fn title(&self) -> String {
        text::TITLE.sv.to_owned()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<PolicyField>> {
        use PolicyField as F;
        let Self { outline, sections, covers, promises, identity_other, .. } = self;
        let Self {
            inbox_cleared, usual_answer_days, shared_services, left_out, words: pairs, ..
        } = self;
        let words = |text: Text| Value::Text(text.in_lang(lang).to_owned());
        let both = |it: &Both| (&it.in_lang(lang).to_owned()).into();
        let days = Some(*usual_answer_days).filter(|days| *days > 0);
        vec![
            (F::Outline, words(outline.text())),
            (
                F::Sections,
                sections.iter().map(|it| text::chosen(it, lang)).collect::<Vec<_>>().into(),
            ),
            (F::Covers, both(covers)),
            (
                F::Promises,
                promises
                    .iter()
                    .map(|it| it.text().in_lang(lang).to_owned())
                    .collect::<Vec<_>>()
                    .into(),
            ),
            (F::IdentityOther, both(identity_other)),
            (F::InboxCleared, inbox_cleared.map_or(Value::Missing, |it| words(it.text()))),
            (F::UsualAnswerDays, days.map_or(Value::Missing, |days| Value::Text(days.to_string()))),
            (F::SharedServices, both(shared_services)),
            (
                F::LeftOut,
                left_out.iter().map(|it| text::left_out(it, lang)).collect::<Vec<_>>().into(),
            ),
            (F::Words, pairs.iter().map(text::pair).collect::<Vec<_>>().into()),
        ]
    }

    /// What is left out without a reason. What the law asks for and the policy does not say is asked of the
    /// composed text, where every register has been read.
    fn gaps(&self, _today: Date) -> Vec<Gap<PolicyField>> {
        let lacks = |text: &str| text.trim().is_empty();
        let off = self.sections.iter().any(|it| it.is_off && lacks(&it.reason));
        let group = self.left_out.iter().any(|it| lacks(&it.reason));
        let asked = [
            (PolicyField::Sections, off, text::WHY_OFF, "GDPR 5.2"),
            (PolicyField::LeftOut, group, text::WHY_LEFT_OUT, "GDPR 13"),
        ];
        let missing = asked.into_iter().filter(|(_, is_missing, ..)| *is_missing);
        missing.map(|(field, _, says, cite)| Gap { field, says, cite }).collect()
    }
}

impl Field for PolicyField {
    fn label(self) -> Text {
        text::policy_field(self)
    }

    fn help(self) -> Text {
        text::policy_help(self)
    }
}
