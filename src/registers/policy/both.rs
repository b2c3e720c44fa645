//! Words in both languages at once, put together while the program runs.

use serde::{Deserialize, Serialize};

use crate::core::{Lang, Text};

/// A text in Swedish and English that is made out of what the registers say.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Both {
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

impl Both {
    /// A text in its two languages.
    pub fn new(sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self { sv: sv.into(), en: en.into() }
    }

    /// What is the same in both languages, such as a name.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { sv: text.clone(), en: text }
    }

    /// `text` with `{0}`, `{1}` and so on replaced by `parts`, each in its own language where it stands in that.
    pub fn filled(text: Text, parts: &[&Self]) -> Self {
        let mut filled = Self::from(text);
        for (n, part) in parts.iter().enumerate() {
            let blank = format!("{{{n}}}");
            filled.sv = filled.sv.replace(&blank, part.in_lang(Lang::Sv));
            filled.en = filled.en.replace(&blank, part.in_lang(Lang::En));
        }
        filled
    }

    /// The text in `lang`; in the other language where it stands in that one alone.
    pub fn in_lang(&self, lang: Lang) -> &str {
        let (own, other) = match lang {
            Lang::Sv => (&self.sv, &self.en),
            Lang::En => (&self.en, &self.sv),
        };
        if own.trim().is_empty() { other.trim() } else { own.trim() }
    }

    /// Whether nothing is said in either language.
    pub fn is_empty(&self) -> bool {
        self.sv.trim().is_empty() && self.en.trim().is_empty()
    }

    /// Whether it stands in one language alone.
    pub fn lacks_translation(&self) -> bool {
        self.sv.trim().is_empty() != self.en.trim().is_empty()
    }

    /// Each language remade by `make`.
    #[must_use]
    pub fn map(&self, make: impl Fn(&str, Lang) -> String) -> Self {
        Self { sv: make(&self.sv, Lang::Sv), en: make(&self.en, Lang::En) }
    }

    /// The texts with `between` between them, empty ones left out.
    pub fn join<'a>(parts: impl IntoIterator<Item = &'a Self>, between: &str) -> Self {
        let told: Vec<&Self> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        let in_lang =
            |lang| told.iter().map(|it| it.in_lang(lang)).collect::<Vec<_>>().join(between);
        Self { sv: in_lang(Lang::Sv), en: in_lang(Lang::En) }
    }

    /// The paragraphs, which a blank line parts.
    pub fn paragraphs(&self) -> Vec<Self> {
        let split = |text: &str| -> Vec<String> {
            let parts = text.split("\n\n").map(|it| it.trim().to_owned());
            parts.filter(|it| !it.is_empty()).collect()
        };
        let (sv, en) = (split(&self.sv), split(&self.en));
        let at = |list: &[String], n: usize| list.get(n).cloned().unwrap_or_default();
        (0..sv.len().max(en.len())).map(|n| Self::new(at(&sv, n), at(&en, n))).collect()
    }
}

impl From<Text> for Both {
    fn from(text: Text) -> Self {
        Self::new(text.sv, text.en)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in_each_language_in_its_own_order() {
        let text = Text { sv: "{0} hos {1}", en: "at {1}, {0}" };
        let filled = Both::filled(text, &[&Both::new("namn", "name"), &Both::same("AB")]);
        assert_eq!(filled, Both::new("namn hos AB", "at AB, name"));
    }

    #[test]
    fn a_blank_is_never_left_empty_where_its_words_lack_a_translation() {
        let text = Text { sv: "Gäller när {0}.", en: "Applies when {0}." };
        let filled = Both::filled(text, &[&Both::new("du köper av oss", "")]);
        assert_eq!(filled.en, "Applies when du köper av oss.");
    }

    #[test]
    fn what_stands_in_one_language_is_read_in_the_other_and_known_to_lack_its_translation() {
        let swedish = Both::new("Bara svenska", " ");
        assert_eq!(swedish.in_lang(Lang::En), "Bara svenska");
        assert!(swedish.lacks_translation() && !Both::same("A").lacks_translation());
        assert!(Both::default().is_empty());
    }

    #[test]
    fn paragraphs_are_parted_by_blank_lines_and_keep_their_pairs() {
        let both = Both::new("ett\n\ntvå", "one");
        assert_eq!(both.paragraphs(), [Both::new("ett", "one"), Both::new("två", "")]);
    }
}
