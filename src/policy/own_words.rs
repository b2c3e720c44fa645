//! The company's own words in the other registers, which have one language each: where the policy says them, and what
//! they are in the other language.

use super::{
    Both, Policy, PolicyText, Section, Sources, Spot, sources::activity, text::is_english,
};
use crate::{
    core::{Field, Lang, Record},
    law::RetentionRule,
    registers::{
        Register,
        group_companies::GroupCompanyField,
        mailing::MailingGroupField,
        measures::MeasureField,
        processing::{Activity, ActivityField, SubjectGroup},
    },
};

/// Words that the company has typed itself and that the policy says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords {
    /// The words, in one language alone until the company says them in both.
    pub words: Both,
    /// The language that they were typed in.
    pub typed: Lang,
    /// The sections that say them, in the order of the policy.
    pub sections: Vec<Section>,
    /// Where they were typed.
    pub spot: Spot,
}

impl OwnWords {
    /// Whether they stand as they were typed in the text of the other language too.
    pub fn lacks_translation(&self) -> bool {
        self.words.lacks_translation()
    }
}

/// Each of them once, in the order of the registers.
pub(super) fn of(sources: &Sources, policy: &Policy) -> Vec<OwnWords> {
    let text = sources.compose(policy);
    let mut found: Vec<OwnWords> = Vec::new();
    for (typed, spot) in typed(sources, policy) {
        let typed = typed.trim();
        let lang = if is_english(typed) { Lang::En } else { Lang::Sv };
        let says = |it: &Both| {
            let own = if lang == Lang::Sv { &it.sv } else { &it.en };
            own.trim() == typed
        };
        let is_known = typed.is_empty() || sources.is_ready_made(typed);
        if is_known || found.iter().any(|it| says(&it.words)) {
            continue;
        }
        let sections = said_in(&text, typed, lang);
        if !sections.is_empty() {
            let alone = match lang {
                Lang::Sv => Both::new(typed, ""),
                Lang::En => Both::new("", typed),
            };
            let words = policy.words.iter().find(|it| says(it)).cloned().unwrap_or(alone);
            found.push(OwnWords { words, typed: lang, sections, spot });
        }
    }
    found
}

/// The sections whose text in `lang` says `typed`, whether it stands first in a sentence or within one.
fn said_in(text: &PolicyText, typed: &str, lang: Lang) -> Vec<Section> {
    let sought = typed.trim_end_matches('.').to_lowercase();
    let says = |line: &String| {
        let line = line.to_lowercase();
        line.match_indices(&sought).any(|(at, said)| {
            let around = [line[..at].chars().next_back(), line[at + said.len()..].chars().next()];
            !around.into_iter().flatten().any(char::is_alphanumeric)
        })
    };
    let sections = text.sections.iter().filter(|it| it.lines(lang).iter().any(says));
    sections.map(|it| it.section).collect()
}

/// Everything in the registers that the sections say in the words it was typed in.
fn typed<'a>(sources: &'a Sources, policy: &'a Policy) -> Vec<(&'a str, Spot)> {
    let mut found: Vec<(&str, Spot)> = Vec::new();
    for (id, it) in sources.told(policy).chain(&sources.commissions) {
        let spot = |field: ActivityField| spot_of(activity(*id).register, id.raw(), field, it);
        found.extend(of_activity(it).into_iter().map(|(field, text)| (text, spot(field))));
    }
    for (id, it) in &sources.measures {
        use MeasureField as F;
        for (field, text) in [(F::Name, &it.name), (F::Description, &it.description)] {
            found.push((text, spot_of(Register::Measures, id.raw(), field, it)));
        }
    }
    for (id, it) in &sources.mailing {
        use MailingGroupField as F;
        for (field, text) in [(F::Name, &it.name), (F::Purpose, &it.purpose)] {
            found.push((text, spot_of(Register::MailingGroups, id.raw(), field, it)));
        }
    }
    for (id, it) in &sources.group_companies {
        let field = GroupCompanyField::Receives;
        found.push((&it.receives, spot_of(Register::GroupCompanies, id.raw(), field, it)));
    }
    found
}

fn spot_of(register: Register, record: i64, field: impl Field, it: &impl Record) -> Spot {
    Spot { register, record: Some(record), field: field.label(), title: it.title() }
}

/// What an activity says in words, field by field.
fn of_activity(it: &Activity) -> Vec<(ActivityField, &str)> {
    use ActivityField as F;
    let mut said: Vec<(F, &str)> = vec![
        (F::Name, &it.name),
        (F::CollectedHow, &it.collected_how),
        (F::MustProvide, &it.must_provide),
    ];
    for purpose in &it.purposes {
        let words = [&purpose.what, &purpose.law, &purpose.interest, &purpose.compatibility];
        said.extend(words.map(|it| (F::Purposes, it.as_str())));
    }
    for subjects in &it.subjects {
        if let SubjectGroup::Own(name) = &subjects.group {
            said.push((F::Subjects, name));
        }
    }
    for (_, data) in it.categories() {
        said.extend([&data.what, &data.condition].map(|it| (F::Subjects, it.as_str())));
        if let Some(kept) = &data.retention {
            said.push((F::Retention, &kept.event_words));
            if let RetentionRule::OwnWords { words } = &kept.rule {
                said.push((F::Retention, words));
            }
        }
    }
    said.extend(it.special.items.iter().map(|it| (F::Special, it.as_str())));
    said.extend(it.children.items.iter().map(|it| (F::Children, it.how.as_str())));
    said.extend(it.sources.iter().map(|it| (F::Sources, it.which.as_str())));
    said.extend(it.recipients.items.iter().map(|it| (F::Recipients, it.what.as_str())));
    for profiling in &it.profiling.items {
        let words = [&profiling.logic, &profiling.consequence, &profiling.how_to_object];
        said.extend(words.map(|it| (F::Profiling, it.as_str())));
    }
    said
}
