//! A mailing group's recipients: how many, who is left out and why, and the list as a file.

use std::path::Path;

use egui::{Align, Label, Layout, RichText, Ui, vec2};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Context, register::Extra},
    binder::files,
    core::{Choice, Id, Lang, grouped},
    law::marketing::stop_address,
    registers::{
        exchange::{Export, TableFormat},
        mailing::{LeftOut, MailingGroup},
    },
    ui::{
        button,
        chip::{self, Tone},
        file_dialog::{Ask, FileQuestion, Purpose},
        icon, layout, theme,
    },
};

/// The recipients, counted after each change, and the file that is asked for.
#[derive(Debug, Default)]
pub struct GroupRecipients {
    read_at: Option<(u64, Date)>,
    counted: Counted,
    saving: Option<FileQuestion>,
}

#[derive(Debug, Default)]
struct Counted {
    n_recipients: usize,
    left_out: Vec<(LeftOut, usize)>,
    /// Whether every message needs an address for saying stop (MFL 20).
    needs_stop_address: bool,
}

impl Extra<MailingGroup> for GroupRecipients {
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<MailingGroup>,
        group: &MailingGroup,
    ) {
        self.refresh(cx, id, group);
        self.answered(ui, cx, id);
        let lang = cx.lang;
        layout::section(ui, text::RECIPIENTS.in_lang(lang), |ui| {
            if self.counts_ui(ui, lang) {
                self.saving = Some(ask(cx, id));
            }
            if self.counted.needs_stop_address {
                ui.add_space(theme::GRID);
                layout::readable(ui, |ui| {
                    layout::message(ui, Tone::Accent, stop_address(lang));
                });
            }
        });
    }
}

impl GroupRecipients {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<MailingGroup>, group: &MailingGroup) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        let today = cx.today;
        let list = cx.read(|store| store.mailing_list(id, today)).unwrap_or_default();
        self.counted = Counted {
            n_recipients: list.recipients.len(),
            left_out: list.left_out,
            needs_stop_address: group.is_marketing && group.channel.is_electronic_mail(),
        };
    }

    /// How many get it and how many do not; whether the list was asked for.
    fn counts_ui(&self, ui: &mut Ui, lang: Lang) -> bool {
        let Counted { n_recipients, left_out, .. } = &self.counted;
        if *n_recipients == 0 && left_out.is_empty() {
            let nobody = theme::help(ui, text::NOBODY.in_lang(lang));
            layout::readable(ui, |ui| ui.add(Label::new(nobody).wrap()));
            return false;
        }
        let tone = if *n_recipients == 0 { Tone::Warn } else { Tone::Good };
        let is_asked = ui
            .horizontal_wrapped(|ui| {
                chip::status(ui, tone, &text::recipients(*n_recipients, lang));
                let name = text::EXPORT.in_lang(lang);
                *n_recipients > 0 && button::secondary(ui, icon::EXPORT, name).clicked()
            })
            .inner;
        ui.add_space(theme::GRID);
        let n_left_out: usize = left_out.iter().map(|(_, n)| n).sum();
        ui.label(RichText::new(text::left_out(n_left_out, lang)).font(theme::strong()));
        for (reason, n) in left_out {
            reason_ui(ui, lang, *reason, *n);
        }
        ui.add_space(theme::GRID * 2.0);
        is_asked
    }

    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>, id: Id<MailingGroup>) {
        if let Some(path) = FileQuestion::chosen(&mut self.saving, ui.ctx(), cx.lang) {
            save(cx, id, &path);
        }
    }
}

/// How wide the numbers stand.
const NUMBERS: f32 = 40.0;

/// A number, the reason and its provision.
fn reason_ui(ui: &mut Ui, lang: Lang, reason: LeftOut, n: usize) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        let right = Layout::right_to_left(Align::Min);
        ui.allocate_ui_with_layout(vec2(NUMBERS, 20.0), right, |ui| {
            ui.set_width(NUMBERS);
            ui.label(RichText::new(grouped(n)).font(theme::strong()));
        });
        let told = text::cited(reason.text().in_lang(lang), reason.cite());
        ui.add(Label::new(told).wrap());
    });
}

fn ask(cx: &Context<'_>, id: Id<MailingGroup>) -> FileQuestion {
    let name = cx.names.mailing_group(id);
    let ask = Ask {
        purpose: Purpose::Save,
        title: text::EXPORT.in_lang(cx.lang).to_owned(),
        name: text::file_name(name, cx.today),
        kinds: vec![("CSV".to_owned(), vec!["csv".to_owned()])],
    };
    FileQuestion::new(cx.dialogs, ask)
}

/// Writes the list of today and tells how many are on it and how many are not.
fn save(cx: &mut Context<'_>, id: Id<MailingGroup>, path: &Path) {
    let (today, lang) = (cx.today, cx.lang);
    let path =
        if path.extension().is_none() { path.with_extension("csv") } else { path.to_owned() };
    let what = Export::MailingList(id, today);
    let format = TableFormat::from_path(&path).unwrap_or(TableFormat::Csv);
    let Some(exported) = cx.read(|store| store.export(what, format, lang)) else { return };
    let n_left_out = exported.left_out.iter().map(|(_, n)| n).sum();
    match files::replace(&path, &exported.bytes) {
        Ok(()) => cx.toasts.tell(Tone::Good, text::exported(exported.n_rows, n_left_out, lang)),
        Err(_) => cx.toasts.tell(Tone::Bad, text::NOT_WRITTEN.in_lang(lang)),
    }
}
