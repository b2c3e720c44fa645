//! Ready-made measures that a small company recognises: tick those that are in place.

mod text;

use super::{Measure, MeasureKind};
use crate::core::{Lang, Text};

pub use text::CATALOGUE;

/// A measure in general words, to be taken over and adjusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadyMeasure {
    /// What it is made of.
    pub kind: MeasureKind,
    /// What it is called.
    pub name: Text,
    /// What is done.
    pub description: Text,
}

impl ReadyMeasure {
    /// The measure in `lang`, without its days: when it came into force only the company knows.
    pub fn measure(self, lang: Lang) -> Measure {
        Measure {
            name: self.name.in_lang(lang).to_owned(),
            kind: Some(self.kind),
            description: self.description.in_lang(lang).to_owned(),
            ..Measure::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::core::Choice;

    #[test]
    fn r_100_the_catalogue_has_every_kind_and_no_measure_twice() {
        for lang in [Lang::Sv, Lang::En] {
            let names: HashSet<&str> = CATALOGUE.iter().map(|it| it.name.in_lang(lang)).collect();
            assert_eq!(names.len(), CATALOGUE.len());
        }
        for kind in MeasureKind::ALL {
            assert!(CATALOGUE.iter().filter(|it| it.kind == *kind).count() >= 3, "{kind:?}");
        }
    }

    #[test]
    fn each_measure_is_described_in_whole_plain_sentences() {
        for ready in CATALOGUE {
            for lang in [Lang::Sv, Lang::En] {
                let description = ready.description.in_lang(lang);
                assert!(description.ends_with('.') && !description.contains('!'), "{description}");
                let longest = description.split('.').map(|it| it.split_whitespace().count()).max();
                assert!(longest <= Some(20), "{description}");
            }
        }
    }
}
