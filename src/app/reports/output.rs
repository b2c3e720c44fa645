//! Where a finished report goes: a file, or the desktop's viewer and from there to paper.

use std::{path::Path, sync::Arc};

use egui::Ui;

use super::{Made, choice::label, text};
use crate::{
    app::Context,
    binder::files,
    core::Progress,
    report::{Document, Format, render},
    reports::ReportKind,
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon,
        job::Job,
        theme,
    },
};

/// What is on its way out.
#[derive(Default)]
pub(super) struct Output {
    saving: Option<(FileQuestion, Format, Finished)>,
    opening: Option<Job<Result<(), opener::OpenError>>>,
}

/// A finished report as data.
struct Finished {
    document: Arc<Document>,
    pdf: Arc<Vec<u8>>,
}

impl Output {
    /// The buttons that save the report.
    pub fn save_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Context<'_>,
        kind: ReportKind,
        made: Option<&Made>,
    ) {
        let lang = cx.lang;
        label(ui, text::SAVE_AS.in_lang(lang));
        ui.add_enabled_ui(made.is_some(), |ui| {
            ui.horizontal_wrapped(|ui| {
                for (format, name) in text::formats(kind) {
                    let name = name.in_lang(lang);
                    if button::secondary(ui, icon_of(format), name).clicked() {
                        self.saving = made.map(|it| ask(cx, kind, format, it));
                    }
                }
            });
        });
        ui.add_space(theme::GRID * 2.0);
    }

    /// Hands the PDF to the desktop's viewer.
    pub fn print(&mut self, cx: &mut Context<'_>, kind: ReportKind, made: &Made) {
        let name = format!("{}.pdf", kind.name());
        match cx.papers.put(&name, &made.pdf) {
            Ok(path) => self.opening = Some(Job::spawn(move |_| opener::open(path))),
            Err(_) => cx.toasts.tell(Tone::Bad, text::NOT_OPENED.in_lang(cx.lang)),
        }
    }

    /// Carries on with what is on its way.
    pub fn poll(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        if let Some(opened) = self.opening.as_mut().and_then(|it| it.poll(ui.ctx())) {
            self.opening = None;
            let (tone, told) = match opened {
                Ok(Ok(())) => (Tone::Good, text::OPENED),
                _ => (Tone::Bad, text::NOT_OPENED),
            };
            cx.toasts.tell(tone, told.in_lang(cx.lang));
        }
        let Some((question, ..)) = &mut self.saving else { return };
        let Some(reply) = question.poll(ui.ctx(), cx.lang) else { return };
        let Some((_, format, finished)) = self.saving.take() else { return };
        if let Reply::Chosen(path) = reply {
            save(cx, &path, format, &finished);
        }
    }
}

fn icon_of(format: Format) -> &'static str {
    match format {
        Format::Pdf => icon::FILE_PDF,
        Format::Html | Format::Fragment(_) => icon::GLOBE,
        Format::Text | Format::Markdown => icon::FILE_TEXT,
    }
}

fn ask(
    cx: &Context<'_>,
    kind: ReportKind,
    format: Format,
    made: &Made,
) -> (FileQuestion, Format, Finished) {
    let ending = format.extension();
    let last = ending.rsplit('.').next().unwrap_or(ending);
    let ask = Ask {
        purpose: Purpose::Save,
        title: text::SAVE_AS.in_lang(cx.lang).to_owned(),
        name: format!("{}-{}.{ending}", kind.name(), made.document.date),
        kinds: vec![(last.to_uppercase(), vec![last.to_owned()])],
    };
    let (document, pdf) = (Arc::clone(&made.document), Arc::clone(&made.pdf));
    (FileQuestion::new(cx.dialogs, ask), format, Finished { document, pdf })
}

/// The ending that was typed wins over the button that was pressed.
fn save(cx: &mut Context<'_>, path: &Path, format: Format, finished: &Finished) {
    let typed = Format::from_path(path);
    let mut path = path.to_owned();
    if typed.is_none() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        path.set_file_name(format!("{name}.{}", format.extension()));
    }
    let bytes = match typed.unwrap_or(format) {
        Format::Pdf => Ok(finished.pdf.to_vec()),
        other => render(&finished.document, other, &Progress::default()),
    };
    match bytes.map(|bytes| files::replace(&path, &bytes)) {
        Ok(Ok(())) => cx.toasts.tell(Tone::Good, text::saved(&path, cx.lang)),
        Ok(Err(_)) => cx.toasts.tell(Tone::Bad, text::NOT_SAVED.in_lang(cx.lang)),
        Err(error) => cx.tell(&error),
    }
}
