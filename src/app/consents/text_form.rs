//! The words of the forms that log: their fields and answers.

use super::{
    field::LogField,
    many::Source,
    said::{Until, Who},
    text::READ_OUT,
};
use crate::core::{Choice, Field, Text};

impl Choice for Who {
    const ALL: &'static [Self] = &[Self::Person, Self::Guardian, Self::Representative];

    fn text(self) -> Text {
        match self {
            Self::Person => Text { sv: "Personen själv", en: "The person" },
            Self::Guardian => Text { sv: "Vårdnadshavare", en: "Guardian" },
            Self::Representative => Text { sv: "Ombud", en: "Representative" },
        }
    }
}

impl Choice for Until {
    const ALL: &'static [Self] = &[Self::Withdrawn, Self::Date, Self::Event];

    fn text(self) -> Text {
        match self {
            Self::Withdrawn => Text { sv: "Det tas tillbaka", en: "It is withdrawn" },
            Self::Date => Text { sv: "En viss dag", en: "A certain day" },
            Self::Event => Text { sv: "Något händer", en: "Something happens" },
        }
    }
}

impl Choice for Source {
    const ALL: &'static [Self] = &[Self::Search, Self::Lines, Self::Group];

    fn text(self) -> Text {
        match self {
            Self::Search => Text { sv: "En efter en", en: "One by one" },
            Self::Lines => Text { sv: "Klistra in en lista", en: "Paste a list" },
            Self::Group => Text { sv: "En hel grupp", en: "A whole group" },
        }
    }
}

impl Field for LogField {
    fn label(self) -> Text {
        match self {
            Self::Person => Text { sv: "Vem", en: "Who" },
            Self::Text => Text { sv: "Vad det gäller", en: "What it is about" },
            Self::Version => Text { sv: "Ordalydelse", en: "Wording" },
            Self::ShownIn => READ_OUT,
            Self::Kind => Text { sv: "Vad hände", en: "What happened" },
            Self::Channel => Text { sv: "Hur det sades", en: "How it was said" },
            Self::Who => Text { sv: "Vem som sade det", en: "Who said it" },
            Self::Name => Text { sv: "Namn på den som sade det", en: "Name of who said it" },
            Self::On => Text { sv: "Dag", en: "Day" },
            Self::At => Text { sv: "Klockslag", en: "Time" },
            Self::ReceivedBy => Text { sv: "Mottaget av", en: "Received by" },
            Self::Place => Text { sv: "Pärm och flik", en: "Binder and tab" },
            Self::Recording => {
                Text { sv: "Inspelningens referens", en: "Reference of the recording" }
            }
            Self::Until => Text { sv: "Gäller tills", en: "Holds until" },
            Self::UntilOn => Text { sv: "Sista dag", en: "Last day" },
            Self::UntilWhat => Text { sv: "Vad som ska hända", en: "What is to happen" },
            Self::Reason => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Place => Text {
                sv: "Var den underskrivna blanketten sitter.",
                en: "Where the signed form is kept.",
            },
            _ => Text::EMPTY,
        }
    }
}
