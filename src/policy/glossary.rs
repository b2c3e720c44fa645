//! Ready-made words in the other language: what the company has taken over from the library unaltered can be
//! printed in English too.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use super::Both;
use crate::{
    core::Lang,
    law::RetentionRule,
    registers::{
        measures::catalogue::CATALOGUE,
        processing::{Activity, library},
    },
};

/// Words that no ready-made record has.
const WORDS: &str = include_str!("../../assets/policy/words.toml");

/// Pairs of Swedish and English.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pairs {
    words: Vec<(String, String)>,
}

/// Words in both languages, each found by either.
#[derive(Debug, Default)]
pub(super) struct Glossary(HashMap<String, Both>);

impl Glossary {
    /// Every word of the ready-made activities and measures, and other usual ones, read from the assets the first time.
    pub(super) fn ready() -> &'static Self {
        static READY: LazyLock<Glossary> = LazyLock::new(Glossary::read);
        &READY
    }

    fn read() -> Self {
        let mut glossary = Self::default();
        for template in library::templates() {
            let [sv, en] = [Lang::Sv, Lang::En].map(|lang| words(&template.activity(lang)));
            sv.into_iter().zip(en).for_each(|(sv, en)| glossary.add(&sv, &en));
        }
        for ready in CATALOGUE {
            glossary.add(ready.name.sv, ready.name.en);
            glossary.add(ready.description.sv, ready.description.en);
        }
        let pairs: Pairs = toml::from_str(WORDS).unwrap_or_default();
        pairs.words.iter().for_each(|(sv, en)| glossary.add(sv, en));
        glossary
    }

    /// The pairs of a company's own.
    pub(super) fn of(pairs: &[Both]) -> Self {
        let mut glossary = Self::default();
        for pair in pairs {
            glossary.add(&pair.sv, &pair.en);
        }
        glossary
    }

    /// `text` in both languages, where it is known in them.
    pub(super) fn find(&self, text: &str) -> Option<&Both> {
        self.0.get(text.trim())
    }

    fn add(&mut self, sv: &str, en: &str) {
        if sv.trim().is_empty() || en.trim().is_empty() {
            return;
        }
        let both = Both::new(sv.trim(), en.trim());
        self.0.entry(both.en.clone()).or_insert_with(|| both.clone());
        self.0.entry(both.sv.clone()).or_insert(both);
    }
}

/// The words of an activity, in an order that is the same in every language.
fn words(it: &Activity) -> Vec<String> {
    let purposes = it.purposes.iter().flat_map(|it| [&it.what, &it.law, &it.interest]);
    let data = it.categories().flat_map(|(_, it)| [&it.what, &it.condition]);
    let sources = it.sources.iter().map(|it| &it.which);
    let recipients = it.recipients.items.iter().map(|it| &it.what);
    let children = it.children.items.iter().map(|it| &it.how);
    let profiling =
        it.profiling.items.iter().flat_map(|it| [&it.logic, &it.consequence, &it.how_to_object]);
    let periods = it.categories().filter_map(|(_, it)| it.retention.as_ref()).flat_map(|it| {
        let own = match &it.rule {
            RetentionRule::OwnWords { words } => words.as_str(),
            _ => "",
        };
        [&it.event_words, &it.source].map(String::as_str).into_iter().chain([own])
    });
    let mut words: Vec<String> = [&it.name, &it.collected_how, &it.must_provide, &it.measures_text]
        .into_iter()
        .chain(purposes)
        .chain(data)
        .chain(sources)
        .chain(recipients)
        .chain(children)
        .chain(profiling)
        .chain(&it.special.items)
        .cloned()
        .collect();
    words.extend(periods.map(str::to_owned));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_words_are_read() {
        let pairs: Pairs = toml::from_str(WORDS).unwrap();
        assert!(pairs.words.iter().all(|(sv, en)| !sv.is_empty() && !en.is_empty()));
        assert_eq!(Glossary::ready().find("Driftmeddelanden").unwrap().en, "Operational notices");
    }

    #[test]
    fn words_are_known_by_either_language_where_they_are_ready_made_or_the_company_says_both() {
        let glossary = Glossary::ready();
        let both = glossary.find(" Koppla, besvara och följa upp samtal och meddelanden").unwrap();
        assert_eq!(both.en, "Connect, answer and follow up calls and messages");
        assert_eq!(glossary.find(&both.en), Some(both));
        assert_eq!(glossary.find("Egna ord"), None);
        let own = Glossary::of(&[Both::new("Egna ord", "Own words"), Both::new("Bara", "")]);
        assert_eq!(own.find("Own words").unwrap().sv, "Egna ord");
        assert_eq!(own.find("Bara"), None);
    }
}
