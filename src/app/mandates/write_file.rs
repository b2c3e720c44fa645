//! Writing a file to Bankgirot: one readable line for each record, then, when asked, the file.

use egui::{Label, ScrollArea, Ui};

use super::text;
use crate::{
    app::{Command, Context, Place},
    autogiro::Request,
    binder::files,
    core::{Id, Lang},
    registers::{
        Register,
        mandates::{Mandate, files::ToSend, text as words},
    },
    store::{By, Store},
    ui::{
        button,
        chip::Tone,
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose},
        icon, layout, theme,
    },
};

/// A file on its way out.
#[derive(Default)]
pub(super) struct FileWriting {
    read_at: Option<u64>,
    queue: Vec<ToSend>,
    /// Those that are left for another file.
    left: Vec<Id<Mandate>>,
    question: Option<FileQuestion>,
    has_begun: bool,
}

impl FileWriting {
    /// Draws it; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let (lang, today) = (cx.lang, cx.today);
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            self.queue = cx.read(|store| store.requests_to_send(today)).unwrap_or_default();
        }
        if self.answered(ui, cx) {
            return true;
        }
        let is_closed = layout::page_heading(ui, text::WRITE_FILE.in_lang(lang), "", |ui| {
            let close = button::icon_button(ui, icon::X, text::BACK.in_lang(lang));
            if self.queue.is_empty() {
                button::begin(&close, &mut self.has_begun);
            }
            close.clicked()
        });
        let is_left = is_closed || cx.takes(Command::Back);
        if self.queue.is_empty() {
            let line = text::NOTHING_TO_SEND_LINE.in_lang(lang);
            empty_state(ui, icon::CHECK_CIRCLE, text::NOTHING_TO_SEND.in_lang(lang), line, |_| ());
            return is_left;
        }
        layout::readable(ui, |ui| {
            layout::message(ui, Tone::Accent, text::UNSEALED.in_lang(lang));
            ui.add(Label::new(theme::help(ui, text::UNSEALED_HELP.in_lang(lang))).wrap());
            if self.ends_some() {
                ui.add_space(theme::GRID);
                layout::message(ui, Tone::Warn, words::LOOK_FOR_PAYMENTS.in_lang(lang));
            }
        });
        ui.add_space(theme::GRID * 2.0);
        self.write_ui(ui, cx);
        ui.add_space(theme::GRID * 2.0);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            self.lines_ui(ui, cx);
            ui.add_space(theme::GRID * 6.0);
        });
        is_left
    }

    /// The mandates that go into the file.
    fn chosen(&self) -> Vec<Id<Mandate>> {
        let whole = self.queue.iter().filter(|it| it.request.is_ok());
        whole.map(|it| it.id).filter(|id| !self.left.contains(id)).collect()
    }

    /// Whether a mandate ends by what goes into the file.
    fn ends_some(&self) -> bool {
        let ends = |it: &&ToSend| matches!(it.request, Ok(Request::Cancel { .. }));
        self.queue.iter().filter(ends).any(|it| !self.left.contains(&it.id))
    }

    fn write_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let lang = cx.lang;
        let n = self.chosen().len();
        let name = text::write_n(n, lang);
        let write = ui.add_enabled_ui(n > 0, |ui| button::primary(ui, icon::UPLOAD_SIMPLE, &name));
        button::begin(&write.inner, &mut self.has_begun);
        if write.inner.clicked() {
            let ask = Ask {
                purpose: Purpose::Save,
                title: text::WRITE_FILE.in_lang(lang).to_owned(),
                name: format!("autogiro-{}.txt", cx.today),
                kinds: Vec::new(),
            };
            self.question = Some(FileQuestion::new(cx.dialogs, ask));
        }
    }

    /// Writes the file where the person said; `true` when it is done.
    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>) -> bool {
        let chosen = FileQuestion::chosen(&mut self.question, ui.ctx(), cx.lang);
        let Some(path) = chosen else { return false };
        let chosen = self.chosen();
        let write = |store: &mut Store, by: &By| {
            store.write_file(by, &chosen, |bytes| files::replace(&path, bytes))
        };
        cx.attempt_and_tell(text::WRITTEN, write).is_some()
    }

    fn lines_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        for it in &self.queue {
            ui.push_id(it.id.raw(), |ui| {
                let line = text::unbroken(&words::to_send_line(it, lang));
                if it.request.is_ok() {
                    let mut is_in = !self.left.contains(&it.id);
                    let tick = ui.checkbox(&mut is_in, line);
                    theme::focus_ring(ui, &tick);
                    if tick.changed() {
                        self.left.retain(|id| *id != it.id);
                        self.left.extend((!is_in).then_some(it.id));
                    }
                } else {
                    lacking_ui(ui, cx, it, &line, lang);
                }
            });
        }
    }
}

/// A mandate that lacks something for the file, and the way to mend it.
fn lacking_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &ToSend, line: &str, lang: Lang) {
    layout::message(ui, Tone::Bad, line);
    if button::link(ui, text::GO_AND_MEND.in_lang(lang)).clicked() {
        *cx.go = Some(Place::Register(Register::Mandates, Some(it.id.raw())));
    }
    ui.add_space(theme::GRID);
}
