//! The first page: how far the policy has come, what is missing in all, and what can be done with it.

use egui::{Label, ProgressBar, RichText, Ui};

use super::{PolicyPage, PolicyScreen, found::Found, text, visit::Visit};
use crate::{
    app::{Context, Place, overview::Row},
    core::{Choice, Text},
    policy::{Section, Spot},
    registers::Register,
    ui::{
        button,
        chip::Tone,
        icon, layout,
        theme::{self, tokens},
    },
};

/// Rows shown of what is missing before somebody asks for all.
const AT_FIRST: usize = 10;

/// What was pressed on the page.
enum Pressed {
    Mend(Section, Spot),
    Setup,
    Activities,
    All,
}

impl PolicyScreen {
    /// The first page.
    pub(super) fn start_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let line = format!(
            "{} · {}",
            text::OUTLINE.in_lang(lang),
            self.policy.now.outline.text().in_lang(lang)
        );
        layout::page_heading(ui, text::TITLE.in_lang(lang), &line, |_| ());
        self.deeds_ui(ui, cx);
        let n_shown = if self.lists_all { usize::MAX } else { AT_FIRST };
        let Some(found) = &self.found else { return };
        if has_begun(found) {
            progress_ui(ui, found.told.progress(), cx);
        }
        let begun = begin_ui(ui, cx, found);
        let mut pressed = denied_ui(ui, cx, found).or(begun);
        pressed = missing_ui(ui, cx, found, n_shown).or(pressed);
        if found.told.needs.is_empty() && found.told.contradictions.is_empty() {
            layout::card(ui, |ui| {
                let row = Row {
                    tone: Tone::Good,
                    title: text::ALL_THERE.in_lang(lang),
                    line: text::ALL_THERE_LINE.in_lang(lang),
                    when: "",
                };
                if row.ui(ui).clicked() {
                    self.turn(cx, PolicyPage::Whole);
                }
            });
        }
        if let Some(pressed) = pressed {
            self.begun(cx, pressed);
            ui.ctx().request_repaint();
        }
    }

    fn begun(&mut self, cx: &mut Context<'_>, pressed: Pressed) {
        match pressed {
            Pressed::Mend(section, spot) => self.go_to(cx, section, &spot),
            Pressed::All => self.lists_all = true,
            Pressed::Setup => {
                let visit = Visit::new(Place::Setup, Text::EMPTY, cx.store.revision());
                self.open(cx, visit);
            }
            Pressed::Activities => self.open_record(cx, (Register::Activities, None), Text::EMPTY),
        }
    }

    /// Publish, read, print, and the versions so far.
    fn deeds_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let n_versions = self.found.iter().filter_map(|it| it.listed(Register::PolicyVersions));
        let n_versions = n_versions.map(|it| it.n).sum();
        ui.horizontal_wrapped(|ui| {
            if button::primary(ui, icon::SEAL_CHECK, text::PUBLISH.in_lang(lang)).clicked() {
                self.publish(cx);
            }
            if button::secondary(ui, icon::SCROLL, text::READ_WHOLE.in_lang(lang)).clicked() {
                self.turn(cx, PolicyPage::Whole);
            }
            if button::secondary(ui, icon::PRINTER, text::PRINT.in_lang(lang)).clicked() {
                self.print(cx);
            }
            let versions = text::versions(n_versions, lang);
            if button::secondary(ui, icon::CLOCK_COUNTER_CLOCKWISE, &versions).clicked() {
                *cx.go = Some(Place::Register(Register::PolicyVersions, None));
            }
        });
        ui.add_space(theme::GRID * 4.0);
    }
}

fn progress_ui(ui: &mut Ui, (whole, all): (usize, usize), cx: &Context<'_>) {
    let told = text::progress(whole, all, cx.lang);
    ui.label(RichText::new(&told).font(theme::strong()));
    let share = whole as f32 / all.max(1) as f32;
    let t = tokens(ui);
    let fill = if whole == all { t.good } else { t.accent };
    let width = ui.available_width().min(theme::READABLE);
    let bar = ProgressBar::new(share).desired_width(width).desired_height(8.0).fill(fill);
    ui.add(bar).accessible_name(&told);
    ui.add_space(theme::GRID * 4.0);
}

fn card(ui: &mut Ui, title: &str, add_contents: impl FnOnce(&mut Ui)) {
    layout::card(ui, |ui| {
        layout::section_heading(ui, title);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            add_contents(ui);
        });
    });
    ui.add_space(theme::GRID * 3.0);
}

/// Whether the registers hold what every policy is about: without it, "done" is what is said of everybody.
fn has_begun(found: &Found) -> bool {
    !found.company.name.trim().is_empty() && !found.activities.is_empty()
}

/// The steps before a policy can say anything.
fn begin_ui(ui: &mut Ui, cx: &Context<'_>, found: &Found) -> Option<Pressed> {
    let lang = cx.lang;
    let has_company = !found.company.name.trim().is_empty();
    let has_no_activity = found.activities.is_empty();
    if has_begun(found) {
        return None;
    }
    let mut pressed = None;
    card(ui, text::BEGIN.in_lang(lang), |ui| {
        let lead = RichText::new(text::BEGIN_LEAD.in_lang(lang)).color(tokens(ui).muted);
        ui.add(Label::new(lead).wrap());
        ui.add_space(theme::GRID * 2.0);
        let (title, line) = (text::SETUP.in_lang(lang), text::SETUP_LINE.in_lang(lang));
        let row = Row { tone: Tone::Accent, title, line, when: "" };
        if !has_company && row.ui(ui).clicked() {
            pressed = Some(Pressed::Setup);
        }
        let (title, line) = (text::LIBRARY.in_lang(lang), text::LIBRARY_LINE.in_lang(lang));
        let row = Row { tone: Tone::Accent, title, line, when: "" };
        if has_no_activity && row.ui(ui).clicked() {
            pressed = Some(Pressed::Activities);
        }
    });
    pressed
}

fn denied_ui(ui: &mut Ui, cx: &Context<'_>, found: &Found) -> Option<Pressed> {
    let (lang, denied) = (cx.lang, &found.told.contradictions);
    let mut pressed = None;
    if denied.is_empty() {
        return None;
    }
    card(ui, &text::n_denied(denied.len(), lang), |ui| {
        for it in denied {
            let (title, line) = (it.kind.text().in_lang(lang), it.says.in_lang(lang));
            let row = Row { tone: Tone::Bad, title, line, when: it.kind.cite() };
            if row.ui(ui).clicked() {
                pressed = it.at.first().map(|spot| Pressed::Mend(it.section, spot.clone()));
            }
        }
    });
    pressed
}

fn missing_ui(ui: &mut Ui, cx: &Context<'_>, found: &Found, n: usize) -> Option<Pressed> {
    let (lang, needs) = (cx.lang, &found.told.needs);
    let mut pressed = None;
    if needs.is_empty() {
        return None;
    }
    card(ui, &text::n_missing(needs.len(), lang), |ui| {
        for it in needs.iter().take(n) {
            let title = text::need(it, lang);
            let line = it.point.map_or("", |point| point.text().in_lang(lang));
            let row = Row { tone: Tone::Warn, title: &title, line, when: it.cite };
            if row.ui(ui).clicked() {
                pressed = Some(Pressed::Mend(it.section, it.spot.clone()));
            }
        }
        if needs.len() > n {
            let all = text::show_all(needs.len(), lang);
            if button::quiet(ui, icon::CARET_DOWN, &all).clicked() {
                pressed = Some(Pressed::All);
            }
        }
    });
    pressed
}
