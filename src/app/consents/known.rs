//! What the form that logs shows of the registers.

use super::{field::LogField, text};
use crate::{
    app::Context,
    core::{Choice, Id},
    registers::{
        consent_texts::ConsentText,
        consents::Consent,
        persons::{Person, PersonRow},
    },
    store::{Store, StoreError},
    ui::{chip::Tone, form::Form, layout, theme},
};

/// Of whom and about what, as far as it is chosen.
pub(super) type Subject = (Option<Id<Person>>, Option<Id<ConsentText>>);

/// The texts, the person, and what the person said before.
#[derive(Default)]
pub(super) struct Known {
    read_at: Option<(u64, Subject)>,
    pub texts: Vec<(Id<ConsentText>, ConsentText)>,
    pub row: Option<PersonRow>,
    pub chain: Option<Consent>,
}

impl Known {
    /// Reads what has changed since it was last asked.
    pub fn refresh(&mut self, cx: &mut Context<'_>, subject: Subject) {
        let now = (cx.store.revision(), subject);
        if self.read_at == Some(now) {
            return;
        }
        let read = cx.read(|store| read(store, subject)).unwrap_or_default();
        *self = Self { read_at: Some(now), ..read };
    }

    /// The text that is chosen.
    pub fn text(&self, chosen: Option<Id<ConsentText>>) -> Option<&ConsentText> {
        self.texts.iter().find(|(id, _)| Some(*id) == chosen).map(|(_, it)| it)
    }

    /// The texts that people can be asked with on the day, and the one that is chosen.
    pub fn in_use(
        &self,
        on: Option<jiff::civil::Date>,
        chosen: Option<Id<ConsentText>>,
    ) -> Vec<&(Id<ConsentText>, ConsentText)> {
        let may = |(id, it): &&(Id<ConsentText>, ConsentText)| {
            Some(*id) == chosen || on.is_none_or(|on| it.in_use(on).is_some())
        };
        self.texts.iter().filter(may).collect()
    }

    /// Says how things stand between the person and the text already.
    pub fn chain_ui(&self, form: &mut Form<'_, LogField>, cx: &Context<'_>) {
        let Some(chain) = &self.chain else { return };
        let needed = self.text(Some(chain.text)).map_or(0, |it| it.needed(cx.today));
        let state = chain.state(cx.today, needed);
        let last = chain.in_order().last().map(|it| it.on);
        let told = text::stands(state.text().in_lang(cx.lang), last, cx.lang);
        layout::readable(form.ui(), |ui| layout::message(ui, Tone::Accent, &told));
        form.ui().add_space(theme::GRID * 3.0);
    }
}

fn read(store: &Store, (person, text): Subject) -> Result<Known, StoreError> {
    let chain = match (person, text) {
        (Some(person), Some(text)) => store.consent_of(person, text)?.map(|(_, it)| it),
        _ => None,
    };
    let row = match person {
        Some(person) => store.person_row(person.raw())?,
        None => None,
    };
    Ok(Known { read_at: None, texts: store.consent_texts()?, row, chain })
}
