//! The words about the sub-processors below an agreement.

use jiff::civil::Date;

use crate::{
    core::{Lang, Text},
    registers::sub_processors::{Branch, SubProcessor},
};

pub(super) const SUB_PROCESSORS: Text = Text { sv: "Underbiträden", en: "Sub-processors" };
pub(super) const NOBODY: Text = Text {
    sv: "Inga är antecknade. Leverantören ska berätta vilka den anlitar (artikel 28.2).",
    en: "None is recorded. The supplier is to tell whom it engages (Article 28.2).",
};
pub(super) const ADD: Text = Text { sv: "Lägg till underbiträde", en: "Add sub-processor" };
const UNNAMED: Text = Text { sv: "Utan namn", en: "Unnamed" };

/// What it is called.
pub(super) fn name(it: &SubProcessor, lang: Lang) -> &str {
    if it.name.trim().is_empty() { UNNAMED.in_lang(lang) } else { it.name.trim() }
}

/// "Lägg till under Molnlager AB".
pub(super) fn add_below(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Lägg till under {name}"),
        Lang::En => format!("Add below {name}"),
    }
}

/// What it does, where, and by when it is to be decided on.
pub(super) fn told(branch: &Branch, lang: Lang, today: Date) -> String {
    let it = &branch.it;
    let by = it.decide_by().filter(|_| it.state(today).is_open());
    let by = by.map(|by| match lang {
        Lang::Sv => format!("besluta senast {by}"),
        Lang::En => format!("decide by {by}"),
    });
    let parts = [it.service.trim().to_owned(), it.countries(lang), by.unwrap_or_default()];
    let told: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    told.join(" · ")
}
