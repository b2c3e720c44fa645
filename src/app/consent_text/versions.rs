//! The wordings of a text, newest first, in its record.

use std::collections::BTreeMap;

use egui::{RichText, Ui};
use jiff::civil::Date;

use super::{preview::wording_ui, text};
use crate::{
    app::{About, Command, Context, Place, register::Extra},
    core::{Id, Lang},
    registers::consent_texts::{ConsentText, ConsentTextField as F, TextVersion},
    reports::ReportKind,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

/// The wordings as they are shown, and what was pressed among them.
#[derive(Default)]
pub(super) struct Versions {
    read_at: Option<(u64, Date)>,
    /// How many consent on each version today.
    n_consenting: BTreeMap<u32, usize>,
    /// How many have ever said something about the text.
    n_consents: usize,
    /// The versions that are shown whole.
    unfolded: Vec<u32>,
    is_to_be_written: bool,
}

impl Extra<ConsentText> for Versions {
    fn holds(field: F) -> bool {
        field == F::Versions
    }

    fn mend(&mut self, _field: F) {
        self.is_to_be_written = true;
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<ConsentText>, it: &ConsentText) {
        self.refresh(cx, id);
        layout::section(ui, text::WORDINGS.in_lang(cx.lang), |ui| {
            self.buttons_ui(ui, cx, id, it);
            ui.add_space(theme::GRID * 2.0);
            let numbered: Vec<_> = (1..).zip(&it.versions).collect();
            for (number, version) in numbered.into_iter().rev() {
                self.version_ui(ui, cx, (id, it), number, version);
                ui.add_space(theme::GRID * 2.0);
            }
        });
    }

    fn why_it_stays(&self, lang: Lang) -> Option<String> {
        (self.n_consents > 0).then(|| text::stays(self.n_consents, lang))
    }
}

impl Versions {
    /// Whether somebody wants to write; asked once.
    pub(super) fn takes_writing(&mut self) -> bool {
        std::mem::take(&mut self.is_to_be_written)
    }

    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<ConsentText>) {
        let now = cx.as_of();
        if self.read_at == Some(now) {
            return;
        }
        self.read_at = Some(now);
        let counts = cx.read(|store| store.n_on_versions(id, now.1)).unwrap_or_default();
        self.n_consenting = counts.into_iter().collect();
        let counts = cx.read(|store| store.n_consents(Some(id), now.1)).unwrap_or_default();
        self.n_consents = counts.first().map_or(0, |(_, n)| *n);
    }

    fn buttons_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<ConsentText>,
        it: &ConsentText,
    ) {
        let lang = cx.lang;
        ui.horizontal_wrapped(|ui| {
            let write = text::write(it.draft().is_some(), it.versions.is_empty());
            let write = write.in_lang(lang);
            self.is_to_be_written |= if it.versions.iter().any(TextVersion::is_approved) {
                button::secondary(ui, icon::NOTE_PENCIL, write).clicked()
            } else {
                button::primary(ui, icon::NOTE_PENCIL, write).clicked()
            };
            if it.in_use(cx.today).is_some() {
                let print = button::secondary(ui, icon::PRINTER, text::PRINT.in_lang(lang));
                if print.clicked() || cx.takes(Command::Print) {
                    let about = About::Purpose(id, None);
                    *cx.go = Some(Place::Reports(ReportKind::Samtyckesblankett, about));
                }
            }
        });
    }

    fn version_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, it): (Id<ConsentText>, &ConsentText),
        number: u32,
        version: &TextVersion,
    ) {
        let lang = cx.lang;
        layout::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::GRID;
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(text::version(number)).font(theme::strong()));
                let (tone, standing) = standing(it, number, cx.today);
                chip::status(ui, tone, standing.in_lang(lang));
            });
            for line in self.lines(version, number, lang) {
                ui.add(egui::Label::new(theme::help(ui, line)).wrap());
            }
            let purpose = version.wording(lang).purpose.trim();
            if !purpose.is_empty() {
                ui.add_space(theme::GRID);
                ui.add(egui::Label::new(purpose).wrap());
            }
            ui.horizontal(|ui| {
                self.fold_ui(ui, number, lang);
                if !version.is_approved()
                    && button::quiet(ui, icon::TRASH, text::DISCARD.in_lang(lang)).clicked()
                {
                    let without = it.without_draft();
                    cx.attempt_and_tell(text::DISCARDED, |store, by| store.save(by, id, &without));
                }
            });
            if self.unfolded.contains(&number) {
                whole_ui(ui, it, version);
            }
        });
    }

    /// The link that shows a version whole, and hides it again.
    fn fold_ui(&mut self, ui: &mut Ui, number: u32, lang: Lang) {
        let is_shown = self.unfolded.contains(&number);
        if button::link(ui, &text::whole(is_shown, number, lang)).clicked() {
            if is_shown {
                self.unfolded.retain(|it| *it != number);
            } else {
                self.unfolded.push(number);
            }
        }
    }

    /// First day and approver, how many consent on it today, and whether everybody was asked anew.
    fn lines(&self, version: &TextVersion, number: u32, lang: Lang) -> Vec<String> {
        let Some(from) = version.in_use_from else { return Vec::new() };
        let mut lines = vec![text::approved(from, &version.approved_by, lang)];
        if version.asks_again {
            lines.push(text::ASKED_AGAIN.in_lang(lang).to_owned());
        }
        let n = self.n_consenting.get(&number).copied().unwrap_or_default();
        lines.push(text::consenting(n, lang));
        lines
    }
}

/// A version in each language that it has.
fn whole_ui(ui: &mut Ui, it: &ConsentText, version: &TextVersion) {
    for (lang, wording) in [(Lang::Sv, &version.sv), (Lang::En, &version.en)] {
        if !wording.is_empty() {
            ui.add_space(theme::GRID * 2.0);
            wording_ui(ui, version, lang, it.is_for_children);
        }
    }
}

/// How a version stands on the day `today`.
fn standing(it: &ConsentText, number: u32, today: Date) -> (Tone, crate::core::Text) {
    let from = it.version(number).and_then(|it| it.in_use_from);
    match from {
        None => (Tone::Neutral, text::DRAFT),
        Some(_) if it.in_use(today) == Some(number) => (Tone::Good, text::IN_USE),
        Some(from) if from > today => (Tone::Accent, text::TO_COME),
        Some(_) => (Tone::Neutral, text::REPLACED),
    }
}
