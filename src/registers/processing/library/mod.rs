//! Ready-made processing activities for a Swedish IT company, to add and adjust.
//!
//! They stand in `assets/activities/`, where a lawyer can read them. A template answers what is alike
//! at most companies. What the owner alone can answer it leaves open: whether there are special
//! categories, children, transfers and profiling, which systems hold the data, when the balancing test
//! was made and when the activity is to be reviewed.

mod sheet;
#[cfg(test)]
mod tests;

use std::fmt;

use super::{Activity, Children, DataCategory, Profiling, Purpose, Recipient, Source, Subjects};
use crate::{
    core::{Lang, Stated},
    registers::{bilingual::Bilingual, role::ControllerRole},
};
use sheet::{Periods, Sheet};

/// A ready-made activity.
pub struct Template {
    area: Bilingual,
    sheet: Sheet,
}

/// Every ready-made activity, by area. Reads the whole asset: keep what it returns.
pub fn templates() -> Vec<Template> {
    sheet::AREAS.iter().flat_map(|text| sheet::read(text)).collect()
}

/// The ready-made activity with the unchanging name `key`.
pub fn template(key: &str) -> Option<Template> {
    templates().into_iter().find(|it| it.key() == key)
}

impl Template {
    /// Its unchanging name, such as "invoicing".
    pub fn key(&self) -> &str {
        &self.sheet.key
    }

    /// The requirements it comes from, such as "R-10 R-80".
    pub fn from(&self) -> &str {
        &self.sheet.from
    }

    /// The heading it stands under.
    pub fn area(&self, lang: Lang) -> &str {
        self.area.read(lang)
    }

    /// What the activity is called.
    pub fn name(&self, lang: Lang) -> &str {
        self.sheet.name.read(lang)
    }

    /// What it is about, in one sentence.
    pub fn summary(&self, lang: Lang) -> &str {
        self.sheet.summary.read(lang)
    }

    /// The activity with its texts in `lang`, a draft for the owner to complete.
    pub fn activity(&self, lang: Lang) -> Activity {
        let it = &self.sheet;
        let periods = sheet::periods();
        Activity {
            name: it.name.in_lang(lang),
            role: Some(it.role.unwrap_or(ControllerRole::Controller)),
            purposes: it.purposes.iter().map(|it| purpose(it, lang)).collect(),
            subjects: it.subjects.iter().map(|it| subjects(it, &periods, lang)).collect(),
            special: it.special.iter().map(|it| it.in_lang(lang)).collect::<Vec<_>>().into(),
            children: stated(&it.children, |it| Children { how: it.how.in_lang(lang) }),
            sources: it
                .sources
                .iter()
                .map(|it| Source { kind: it.kind, which: it.which.in_lang(lang) })
                .collect(),
            collected_how: it.collected.in_lang(lang),
            must_provide: it.must_provide.in_lang(lang),
            recipients: stated(&it.recipients, |it| Recipient {
                kind: it.kind,
                name: String::new(),
                what: it.what.in_lang(lang),
            }),
            profiling: stated(&it.profiling, |it| Profiling {
                logic: it.logic.in_lang(lang),
                consequence: it.consequence.in_lang(lang),
                how_to_object: it.how_to_object.in_lang(lang),
                decides_alone: false,
            }),
            measures_text: it.security.in_lang(lang),
            ..Activity::default()
        }
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Template({})", self.key())
    }
}

fn stated<S, T>(items: &[S], told: impl Fn(&S) -> T) -> Stated<T> {
    items.iter().map(told).collect::<Vec<_>>().into()
}

fn purpose(it: &sheet::Purpose, lang: Lang) -> Purpose {
    Purpose {
        what: it.what.in_lang(lang),
        basis: it.basis,
        law: it.law.in_lang(lang),
        interest: it.interest.in_lang(lang),
        balancing: it.balancing.in_lang(lang),
        ..Purpose::default()
    }
}

fn subjects(it: &sheet::Subjects, periods: &Periods, lang: Lang) -> Subjects {
    let category = |it: &sheet::Data| DataCategory {
        what: it.what.in_lang(lang),
        condition: it.only.in_lang(lang),
        special: it.exception,
        personnummer: it.number,
        is_criminal: false,
        retention: periods.get(&it.keep).map(|it| it.retention(lang)),
    };
    Subjects {
        group: it.group.clone(),
        about_how_many: 0,
        data: it.data.iter().map(category).collect(),
    }
}
