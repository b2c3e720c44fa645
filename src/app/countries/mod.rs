//! Countries and transfers: whether data leave the EU/EEA, the adequacy decisions with their dates, and what the company
//! knows beyond them (GDPR 44 and 45; R-62).

mod decisions;
mod held;
mod of_activity;
mod text;

use egui::{Label, Ui};
use jiff::civil::Date;

pub(super) use self::of_activity::ContradictedStatement;
use self::{
    decisions::decisions_ui,
    held::{Held, held_ui},
};
use super::{
    About, Command, Context, Place, Screen,
    register::{Pressed, above_foot, foot_ui},
};
use crate::{
    core::{Choice, Record},
    registers::{
        Register,
        countries::{CountryList, CountryListField},
    },
    reports::{ReportKind, transfers},
    store::Store,
    ui::{
        button,
        form::{Enter, Form, Refused},
        icon, layout, theme,
    },
};

/// The page of countries.
#[derive(Default)]
pub(super) struct CountriesScreen {
    read_at: Option<(u64, Date)>,
    saved: CountryList,
    draft: CountryList,
    held: Held,
    is_half_typed: bool,
    refused: Refused,
    /// Whether the page goes to the company's own decisions.
    goes_to_own: bool,
    has_begun: bool,
}

impl CountriesScreen {
    /// Reads it where something changed; what is typed stays.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        let is_typed = self.read_at.is_some() && self.is_dirty();
        self.read_at = Some(cx.as_of());
        let today = cx.today;
        self.held = cx.read(|store| Held::read(store, today)).unwrap_or_default();
        self.saved = cx.read(Store::country_list).unwrap_or_default();
        if !is_typed {
            self.draft = self.saved.clone();
        }
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let list = &self.saved;
        let checked = transfers::checked(list.checked_on, &list.checked_by, lang);
        let title = Register::Countries.text().in_lang(lang);
        layout::page_heading(ui, title, "", |ui| {
            let close = button::icon_button(ui, icon::X, text::TO_AGREEMENTS.in_lang(lang));
            let print = button::icon_button(ui, icon::PRINTER, text::PRINT.in_lang(lang));
            button::begin(&print, &mut self.has_begun);
            if close.clicked() {
                *cx.go = Some(Place::Register(Register::Agreements, None));
            } else if print.clicked() || cx.takes(Command::Print) {
                *cx.go = Some(Place::Reports(ReportKind::Overforingar, About::Nothing));
            }
        });
        layout::readable(ui, |ui| ui.add(Label::new(theme::help(ui, checked)).wrap()));
        ui.add_space(theme::GRID * 2.0);
    }

    /// The page over its foot; whether what is typed can be saved.
    fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
        held_ui(ui, cx, &self.held);
        ui.add_space(theme::GRID * 4.0);
        if let Some(amended) = decisions_ui(ui, cx, &self.draft) {
            self.draft.amend(&amended, cx.today);
            self.goes_to_own = true;
        }
        ui.add_space(theme::GRID * 2.0);
        layout::section_heading(ui, text::OWN.in_lang(lang));
        if button::secondary(ui, icon::CHECK, text::CHECKED_TODAY.in_lang(lang)).clicked() {
            self.draft.check(cx.today, &cx.by.actor);
        }
        ui.add_space(theme::GRID * 3.0);
        ui.push_id("own decisions", |ui| self.form_ui(ui, cx)).inner
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> bool {
        let mut form = Form::new(ui, cx.lang, self.draft.gaps(cx.today));
        form.on_enter(Enter::GoesOn);
        let refused = self.refused;
        form.refuse(&mut self.refused);
        if std::mem::take(&mut self.goes_to_own) {
            form.scroll_to(CountryListField::Decisions);
        }
        self.draft.form_ui(&mut form, refused);
        self.is_half_typed = form.is_half_typed();
        form.is_savable() && self.draft.fault().is_none()
    }

    fn save(&mut self, cx: &mut Context<'_>) {
        let draft = &self.draft;
        let saved = cx.attempt_and_tell(text::SAVED, |store, by| store.set_country_list(by, draft));
        if saved.is_some() {
            (self.saved, self.refused) = (self.draft.clone(), Refused::No);
        }
    }
}

impl Screen for CountriesScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        self.heading_ui(ui, cx);
        let is_savable = above_foot(ui, |ui| self.page_ui(ui, cx));
        let amiss = (!is_savable).then_some(super::register::text::NOT_SAVABLE);
        match foot_ui(ui, cx, text::SAVE.in_lang(cx.lang), amiss, &mut self.refused) {
            Some(Pressed::Save) => self.save(cx),
            Some(Pressed::Cancel) => *cx.go = Some(Place::Register(Register::Agreements, None)),
            None => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.is_half_typed || self.draft != self.saved
    }
}
