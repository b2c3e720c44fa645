//! Agreements at the desk.

use jiff::civil::Date;

use super::{Agreement, AgreementField as F, AgreementRow, AgreementState, text};
use crate::{
    core::{Choice, Field, Lang, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Words, status_column},
    },
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Agreement {
    const AT: Register = Register::Agreements;

    fn words() -> Words {
        Words { icon: icon::HANDSHAKE, new: text::NEW, about: text::ABOUT }
    }

    fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        let state = self.state(today);
        (state.tone(), state.text())
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.text(F::Number, &mut draft.number);
        form.multiline(F::Note, &mut draft.note);
    }
}

impl AgreementState {
    /// How the state looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Signed => Tone::Good,
            Self::Coming | Self::Sent => Tone::Accent,
            Self::Draft | Self::Terminated => Tone::Warn,
            Self::Missing | Self::Expired => Tone::Bad,
            Self::Ended => Tone::Neutral,
        }
    }
}

impl AgreementRow {
    /// The columns of the register's table.
    pub fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Counterparty.label().in_lang(lang), 2.0),
            Column::share(F::Role.label().in_lang(lang), 2.0),
            Column::fixed(F::ReviewOn.label().in_lang(lang), 124.0).from(680.0),
            status_column(lang),
        ]
    }

    /// The row of the table on the day `today`.
    pub fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let (tone, status) = self.agreement.status(today);
        let role = self.agreement.role.map_or(Text::EMPTY, Choice::text);
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(role.in_lang(lang).to_owned()),
            Cell::Muted(self.agreement.review_on.map(|it| it.to_string()).unwrap_or_default()),
            Cell::Status(tone, status.in_lang(lang).to_owned()),
        ]
    }
}
