//! A paper that another screen has made: printed or saved from there.

use std::{path::PathBuf, sync::Arc};

use egui::Ui;

use super::text;
use crate::{
    app::Context,
    binder::files,
    report::{Document, Format, ReportError, render},
    ui::{
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        job::Job,
    },
};

/// What is on its way to paper or to a file.
#[derive(Default)]
pub struct LoosePaper {
    asking: Option<(FileQuestion, Arc<Document>)>,
    making: Option<(Wish, Making)>,
    opening: Option<Job<Result<(), opener::OpenError>>>,
}

type Making = Job<Result<Vec<u8>, ReportError>>;

/// What is to become of the pages.
enum Wish {
    /// They are opened in the desktop's viewer, under this name.
    Print(String),
    /// They are saved.
    Save(PathBuf),
}

impl LoosePaper {
    /// Whether pages are laid out.
    pub fn is_busy(&self) -> bool {
        self.making.is_some()
    }

    /// Lays out `document`, and hands it to the desktop's viewer as `name`.
    pub fn print(&mut self, name: String, document: Document) {
        let job = Job::spawn(move |progress| render(&document, Format::Pdf, progress));
        self.making = Some((Wish::Print(name), job));
    }

    /// Asks where `document` is to be saved; the ending of the name says in which format.
    pub fn save(&mut self, cx: &Context<'_>, name: String, document: Document) {
        let kinds = [Format::Pdf, Format::Html, Format::Text, Format::Markdown]
            .map(|it| (it.extension().to_uppercase(), vec![it.extension().to_owned()]));
        let ask = Ask {
            purpose: Purpose::Save,
            title: text::SAVE_AS.in_lang(cx.lang).to_owned(),
            name,
            kinds: kinds.into(),
        };
        self.asking = Some((FileQuestion::new(cx.dialogs, ask), Arc::new(document)));
    }

    /// Carries on with what is on its way.
    pub fn poll(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        self.poll_question(ui, cx);
        if let Some((_, job)) = &mut self.making
            && let Some(made) = job.poll(ui.ctx())
            && let Some((wish, _)) = self.making.take()
        {
            match made.unwrap_or(Err(ReportError::Preview)) {
                Ok(bytes) => self.made(cx, wish, &bytes),
                Err(error) => cx.tell(&error),
            }
        }
        if let Some(opened) = self.opening.as_mut().and_then(|it| it.poll(ui.ctx())) {
            self.opening = None;
            let (tone, told) = match opened {
                Ok(Ok(())) => (Tone::Good, text::OPENED),
                _ => (Tone::Bad, text::NOT_OPENED),
            };
            cx.toasts.tell(tone, told.in_lang(cx.lang));
        }
    }

    fn poll_question(&mut self, ui: &Ui, cx: &Context<'_>) {
        let Some((question, _)) = &mut self.asking else { return };
        let Some(reply) = question.poll(ui.ctx(), cx.lang) else { return };
        let Some((_, document)) = self.asking.take() else { return };
        let Reply::Chosen(mut path) = reply else { return };
        let typed = Format::from_path(&path);
        if typed.is_none() {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            path.set_file_name(format!("{name}.{}", Format::Pdf.extension()));
        }
        let format = typed.unwrap_or(Format::Pdf);
        let job = Job::spawn(move |progress| render(&document, format, progress));
        self.making = Some((Wish::Save(path), job));
    }

    fn made(&mut self, cx: &mut Context<'_>, wish: Wish, bytes: &[u8]) {
        let lang = cx.lang;
        match wish {
            Wish::Print(name) => match cx.papers.put(&name, bytes) {
                Ok(path) => self.opening = Some(Job::spawn(move |_| opener::open(path))),
                Err(_) => cx.toasts.tell(Tone::Bad, text::NOT_OPENED.in_lang(lang)),
            },
            Wish::Save(path) => match files::replace(&path, bytes) {
                Ok(()) => cx.toasts.tell(Tone::Good, text::saved(&path, lang)),
                Err(_) => cx.toasts.tell(Tone::Bad, text::NOT_SAVED.in_lang(lang)),
            },
        }
    }
}
