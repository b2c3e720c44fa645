//! The file: where it lies, how large it is, and whether it is whole.

use std::path::PathBuf;

use egui::{Label, RichText, Ui};

use super::{text, work::Doing};
use crate::{
    app::{Context, start::note_ui},
    binder::Binder,
    core::{Lang, Text},
    registers::persons::PersonFilter,
    store::CheckReport,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        theme::{self, tokens},
    },
};

/// What is known of the file.
#[derive(Default)]
pub(super) struct FilePart {
    path: PathBuf,
    bytes: u64,
    /// The revision that the counts below were read at.
    read_at: Option<u64>,
    counts: Vec<(Text, String)>,
    /// The latest check, while the screen is open.
    pub checked: Option<CheckReport>,
}

impl FilePart {
    /// Looks at the file on disk, once after each change.
    pub fn look(&mut self, binder: &Binder) {
        let Some(store) = binder.store() else { return };
        if self.read_at == Some(store.revision()) {
            return;
        }
        self.read_at = Some(store.revision());
        binder.path().clone_into(&mut self.path);
        self.bytes = binder.path().metadata().map_or(0, |it| it.len());
        let shown = |n: Option<String>| n.unwrap_or_default();
        self.counts = vec![
            (text::PERSONS, shown(store.n_persons(PersonFilter::All).ok().map(|n| n.to_string()))),
            (text::ACTIVITIES, shown(store.activities().ok().map(|it| it.len().to_string()))),
            (text::CHANGES, shown(store.last_change().ok().map(|n| n.to_string()))),
        ];
    }

    pub fn ui(&self, ui: &mut Ui, cx: &Context<'_>) -> Option<Doing> {
        let lang = cx.lang;
        row_ui(ui, text::PATH.in_lang(lang), &self.path.display().to_string());
        row_ui(ui, text::SIZE.in_lang(lang), &text::size(lang, self.bytes));
        for (name, count) in &self.counts {
            row_ui(ui, name.in_lang(lang), count);
        }
        ui.add_space(theme::GRID * 5.0);
        let check = layout::section(ui, text::CHECK.in_lang(lang), |ui| {
            layout::readable(ui, |ui| {
                ui.add(Label::new(theme::help(ui, text::CHECK_HELP.in_lang(lang))).wrap());
            });
            ui.add_space(theme::GRID * 2.0);
            button::primary(ui, icon::SEAL_CHECK, text::CHECK.in_lang(lang))
        });
        if let Some(report) = &self.checked {
            report_ui(ui, lang, report);
        }
        check.clicked().then_some(Doing::Check)
    }
}

fn row_ui(ui: &mut Ui, name: &str, value: &str) {
    ui.horizontal_top(|ui| {
        let name = RichText::new(name).color(tokens(ui).muted);
        ui.scope(|ui| {
            ui.set_width(180.0);
            ui.add(Label::new(name).wrap());
        });
        ui.add(Label::new(value).wrap().selectable(true));
    });
    ui.add_space(theme::GRID);
}

fn report_ui(ui: &mut Ui, lang: Lang, report: &CheckReport) {
    let (tone, verdict) =
        if report.is_sound() { (Tone::Good, text::SOUND) } else { (Tone::Bad, text::UNSOUND) };
    note_ui(ui, tone, verdict.in_lang(lang));
    ui.add_space(theme::GRID * 2.0);
    for finding in &report.findings {
        let n = finding.faults.len();
        let tone = if n == 0 { Tone::Good } else { Tone::Bad };
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 24.0;
            ui.scope(|ui| {
                ui.set_width(260.0);
                ui.label(finding.what.in_lang(lang));
            });
            chip::status(ui, tone, &text::faults(lang, n));
        });
        for fault in &finding.faults {
            ui.add(Label::new(theme::help(ui, fault)).wrap());
        }
    }
}
