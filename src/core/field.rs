//! How a record is read: fields, facts and gaps.

use jiff::civil::Date;

use super::{Choice, Lang, Text};

/// The name of one field of a record.
pub trait Field: Copy + Eq + std::fmt::Debug + 'static {
    /// The field's name on screen, in print and in exported headings.
    fn label(self) -> Text;

    /// Why it is asked, in one or two sentences, with the provision. Empty where the label says it all.
    fn help(self) -> Text {
        Text::EMPTY
    }

    /// Where it holds several things, what one of them is called: "Recipient" for "Recipients". Empty
    /// where the label does.
    fn one(self) -> Text {
        Text::EMPTY
    }
}

/// What a field holds, ready to be read by a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing has been recorded.
    Missing,
    /// A text on one or more lines.
    Text(String),
    /// An identity or account number: `shown` in full, `masked` in lists and in reports about others.
    Number {
        /// In the standard spelling.
        shown: String,
        /// With the last figures hidden.
        masked: String,
    },
    /// A day.
    Date(Date),
    /// Several texts, each on a line of its own.
    Lines(Vec<String>),
}

impl Value {
    /// What is chosen, in words.
    pub fn chosen<C: Choice>(choice: Option<C>, lang: Lang) -> Self {
        choice.map_or(Self::Missing, |it| Self::Text(it.text().in_lang(lang).to_owned()))
    }

    /// The value in full, lines joined by line breaks; empty where nothing is recorded.
    pub fn to_text(&self) -> String {
        match self {
            Self::Missing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number { shown, .. } => shown.clone(),
            Self::Date(date) => date.to_string(),
            Self::Lines(lines) => lines.join("\n"),
        }
    }

    /// As [`Value::to_text`], with numbers masked.
    pub fn to_masked_text(&self) -> String {
        match self {
            Self::Number { masked, .. } => masked.clone(),
            other => other.to_text(),
        }
    }

    /// Whether there is anything to read.
    pub fn is_missing(&self) -> bool {
        match self {
            Self::Missing => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Lines(lines) => lines.is_empty(),
            Self::Number { .. } | Self::Date(_) => false,
        }
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        if text.trim().is_empty() { Self::Missing } else { Self::Text(text.clone()) }
    }
}

impl From<&Option<Date>> for Value {
    fn from(date: &Option<Date>) -> Self {
        date.map_or(Self::Missing, Self::Date)
    }
}

impl From<Vec<String>> for Value {
    fn from(lines: Vec<String>) -> Self {
        if lines.is_empty() { Self::Missing } else { Self::Lines(lines) }
    }
}

/// A field and what it holds.
pub type Fact<F> = (F, Value);

/// Something that the law asks for and the record does not yet say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap<F> {
    /// The field to fill in.
    pub field: F,
    /// What is missing, in one short sentence.
    pub says: Text,
    /// The provision that asks for it, such as "GDPR 30.1 b".
    pub cite: &'static str,
}

/// A record of a register: everything that only reads one goes through these three.
pub trait Record {
    /// The names of its fields.
    type Field: Field;

    /// What the record is called in lists and headings.
    fn title(&self) -> String;

    /// Every field with its value, in the order of the form.
    fn facts(&self, lang: Lang) -> Vec<Fact<Self::Field>>;

    /// What it lacks on the day `today`, in the order of the form.
    fn gaps(&self, today: Date) -> Vec<Gap<Self::Field>>;
}
