//! Consent texts at the desk.

use jiff::civil::Date;

use super::{ConsentText, ConsentTextField as F, TextVersion, library, text};
use crate::{
    core::{Field, Id, Lang, Record, Text},
    registers::{
        Register,
        desk::{
            FormContext, Kept, Library, Link, Listed, Names, Words, status_cell, status_column,
        },
        text::{COMPLETE, INCOMPLETE},
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for ConsentText {
    const AT: Register = Register::ConsentTexts;

    fn words() -> Words {
        Words { icon: icon::FILE_TEXT, new: text::NEW, about: text::ABOUT }
    }

    /// A text that nobody can be asked with is a draft, whatever else it lacks.
    fn status(&self, today: Date) -> (Tone, Text) {
        if !self.versions.iter().any(TextVersion::is_approved) {
            (Tone::Neutral, text::DRAFT)
        } else if self.gaps(today).is_empty() {
            (Tone::Good, COMPLETE)
        } else {
            (Tone::Warn, INCOMPLETE)
        }
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let activity = self.activity.iter().map(|id| Link {
            register: Register::Activities,
            record: id.raw(),
            name: names.activity(*id).to_owned(),
        });
        let systems = self.systems.iter().map(|id| Link {
            register: Register::Systems,
            record: id.raw(),
            name: names.system(*id).to_owned(),
        });
        activity.chain(systems).collect()
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let Self { name, activity, systems, recipients, is_for_children, versions: _, note } =
            draft;
        form.text(F::Name, name);
        let activities = &cx.names.activities;
        let labels: Vec<&str> = activities.iter().map(|(_, name)| name.as_str()).collect();
        let mut chosen =
            activity.and_then(|id| activities.iter().position(|(other, _)| *other == id));
        form.choice_of(F::Activity, &labels, &mut chosen);
        *activity = chosen.and_then(|at| activities.get(at)).map(|(id, _)| *id);
        form.pick_many(F::Systems, &cx.names.systems, systems);
        form.text_list(F::Recipients, recipients);
        form.flag(F::ForChildren, is_for_children);
        form.multiline(F::Note, note);
    }
}

impl Listed for ConsentText {
    const LIBRARY: Option<Library<Self>> =
        Some(Library { offer: text::LIBRARY, read: library::texts });

    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.consent_texts()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 3.0),
            Column::fixed(text::VERSION.in_lang(lang), 120.0),
            Column::fixed(text::SINCE.in_lang(lang), 120.0).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let number = self.in_use(today);
        let since = number.and_then(|it| self.version(it)).and_then(|it| it.in_use_from);
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(text::in_use(number, lang)),
            Cell::Muted(since.map(|it| it.to_string()).unwrap_or_default()),
            status_cell(self, lang, today),
        ]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_text_is_a_draft_until_a_wording_is_approved_and_then_says_what_it_lacks() {
        let today = date(2026, 11, 22);
        let approved = TextVersion { in_use_from: Some(today), ..TextVersion::default() };
        // versions, activity, what is shown
        let table = [
            (vec![], None, "Utkast"),
            (vec![TextVersion::default()], Some(Id::new(1)), "Utkast"),
            (vec![approved.clone()], None, "Saknar svar"),
            (vec![approved.clone()], Some(Id::new(1)), "Klar"),
            (vec![approved, TextVersion::default()], Some(Id::new(1)), "Klar"),
        ];
        for (versions, activity, shown) in table {
            let text = ConsentText { name: "A".into(), versions, activity, ..Default::default() };
            assert_eq!(text.status(today).1.sv, shown);
        }
    }
}
