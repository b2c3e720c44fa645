//! A person as lists name them: protected data are kept out, and a restriction is marked.

mod text;

use std::collections::HashMap;

use rusqlite::Row;

use crate::{
    core::{Id, Lang, dashed},
    registers::{agreements::Agreement, persons::Person},
    store::{Result, Store},
};

/// What the agreements are called on paper that are with somebody whose data are protected: by their number alone.
pub(super) fn protected_agreements(
    store: &Store,
    lang: Lang,
) -> Result<HashMap<Id<Agreement>, String>> {
    let titled = |id| {
        let number = store.get(id)?.map(|it: Agreement| it.number).unwrap_or_default();
        Ok((id, dashed(&[text::PROTECTED.in_lang(lang), &number])))
    };
    store.protected_agreements()?.into_iter().map(titled).collect()
}

/// As much of a person as a list names.
pub(super) struct Named {
    /// What they are called.
    pub name: String,
    /// Whether their data are protected.
    pub is_protected: bool,
    /// Whether the mark of restricted processing stands (GDPR 18).
    pub is_restricted: bool,
}

impl From<&Person> for Named {
    fn from(it: &Person) -> Self {
        let (is_protected, is_restricted) = (it.is_protected, it.is_restricted());
        Self { name: it.full_name(), is_protected, is_restricted }
    }
}

impl Named {
    /// The family name first, as registers are sorted.
    pub fn sorted(it: &Person) -> Self {
        let name = text::sorted_name(it.name.trim(), it.given_name.trim());
        Self { name, ..Self::from(it) }
    }

    /// Reads it beside another record, the family name first.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (given_name, name): (String, String) = (row.get("given_name")?, row.get("name")?);
        Ok(Self {
            name: text::sorted_name(name.trim(), given_name.trim()),
            is_protected: row.get("protected")?,
            is_restricted: row.get("is_restricted")?,
        })
    }

    /// The name; none where the data are protected.
    pub fn shown_to_others(&self, lang: Lang) -> String {
        if self.is_protected { text::PROTECTED.in_lang(lang).to_owned() } else { self.name.clone() }
    }

    /// The name, with the mark of a restriction; none where the data are protected.
    pub fn shown(&self, lang: Lang) -> String {
        if self.is_restricted && !self.is_protected {
            text::restricted(&self.name, lang)
        } else {
            self.shown_to_others(lang)
        }
    }
}
