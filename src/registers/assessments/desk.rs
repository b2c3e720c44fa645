//! Assessments at the desk. They are made and changed question by question, in their wizard.

use jiff::civil::Date;

use super::{Assessment, AssessmentField as F, Verdict, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Link, Listed, Names, Words, status_cell},
        text as shared,
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Assessment {
    const AT: Register = Register::Assessments;

    fn words() -> Words {
        Words { icon: icon::SCALES, new: text::NEW, about: text::ABOUT }
    }

    fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    /// What it came to, unless its review is late.
    fn status(&self, today: Date) -> (Tone, Text) {
        if self.review_on.is_some_and(|on| on < today) {
            return (Tone::Bad, shared::LATE);
        }
        (self.verdict().tone(), text::verdict_short(self.verdict(), self.kind()))
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let link = |id: Id<_>| Link {
            register: Register::Activities,
            record: id.raw(),
            name: names.activity(id).to_owned(),
        };
        self.activity.into_iter().map(link).collect()
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::WHAT, &[F::Name, F::Kind, F::Activity, F::Purpose]),
            (
                text::REASONING,
                &[
                    F::Interest,
                    F::Necessity,
                    F::Balance,
                    F::Connection,
                    F::Context,
                    F::Nature,
                    F::Consequences,
                    F::Safeguards,
                    F::OptOut,
                    F::Criteria,
                    F::OnAuthorityList,
                    F::Outcome,
                    F::Reasons,
                ],
            ),
            (text::MADE, &[F::AssessedOn, F::AssessedBy, F::ReviewOn, F::Note]),
        ]
    }

    /// Draws nothing: its questions are put in the wizard.
    fn form_ui(_form: &mut Form<'_, F>, _draft: &mut Self, _cx: FormContext<'_>) {}
}

impl Listed for Assessment {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.assessments()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 2.4),
            Column::share(F::Kind.label().in_lang(lang), 1.6).from(560.0),
            Column::share(F::Purpose.label().in_lang(lang), 1.6).from(900.0),
            Column::fixed(F::AssessedOn.label().in_lang(lang), 120.0).from(480.0),
            Column::fixed(F::ReviewOn.label().in_lang(lang), 136.0).from(700.0),
            Column::fixed(text::VERDICT.in_lang(lang), 140.0),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let day = |it: Option<Date>| Cell::Muted(it.map(|on| on.to_string()).unwrap_or_default());
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.kind().text().in_lang(lang).to_owned()),
            Cell::Muted(self.purpose.clone()),
            day(self.assessed_on),
            day(self.review_on),
            status_cell(self, lang, today),
        ]
    }
}

impl Verdict {
    /// How it looks.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Unfinished => Tone::Warn,
            Self::May => Tone::Good,
            Self::MayNot => Tone::Bad,
        }
    }
}
