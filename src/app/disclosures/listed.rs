//! The disclosures about a person, or of an activity, on that record's own page (GDPR 15.1 c; R-36).

use egui::Ui;

use super::{Disclosing, text};
use crate::{
    app::{Context, Place, register::Extra},
    core::Id,
    registers::{
        Register, desk::Kept, disclosures::Disclosure, persons::Person, processing::Activity,
    },
    store::{Result, Store},
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

type Numbered = (Id<Disclosure>, Disclosure);

/// The disclosures of the record that is shown.
#[derive(Debug, Default)]
pub struct ListedDisclosures {
    read_at: Option<u64>,
    disclosures: Vec<Numbered>,
}

impl Extra<Person> for ListedDisclosures {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Person>, person: &Person) {
        let begun = Disclosing { person: Some(id), ..Disclosing::default() };
        self.refresh(cx, |store| store.disclosures_of(id));
        self.section_ui(ui, cx, begun, &person.limits_on_disclosure(cx.lang));
    }
}

impl Extra<Activity> for ListedDisclosures {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Activity>, _record: &Activity) {
        let begun = Disclosing { activity: Some(id), ..Disclosing::default() };
        self.refresh(cx, |store| store.disclosures_in(id));
        self.section_ui(ui, cx, begun, &[]);
    }
}

impl ListedDisclosures {
    fn refresh(
        &mut self,
        cx: &mut Context<'_>,
        read: impl FnOnce(&Store) -> Result<Vec<Numbered>>,
    ) {
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            self.disclosures = cx.read(read).unwrap_or_default();
        }
    }

    /// The latest first; what limits another stands before the button that begins it.
    fn section_ui(&self, ui: &mut Ui, cx: &mut Context<'_>, begun: Disclosing, limits: &[String]) {
        let lang = cx.lang;
        layout::section(ui, text::DISCLOSURES.in_lang(lang), |ui| {
            if self.disclosures.is_empty() {
                ui.label(theme::help(ui, text::NONE.in_lang(lang)));
            }
            for (id, it) in self.disclosures.iter().rev() {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &text::line(it, lang)).clicked() {
                        *cx.go = Some(Place::Register(Register::Disclosures, Some(id.raw())));
                    }
                    let (tone, status) = it.status(cx.today);
                    if tone != Tone::Good {
                        chip::status(ui, tone, status.in_lang(lang));
                    }
                });
            }
            for limit in limits {
                layout::readable(ui, |ui| layout::message(ui, Tone::Warn, limit));
            }
            if button::secondary(ui, icon::PLUS, text::ADD.in_lang(lang)).clicked() {
                *cx.go = Some(Place::NewDisclosure(begun));
            }
        });
    }
}
