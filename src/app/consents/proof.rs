//! The file that shows what was said or signed, chosen or dropped before it is logged.

use std::{fs, path::Path};

use egui::{Label, RichText, Ui};

use super::text;
use crate::{
    app::Context,
    registers::consents::Proof,
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose},
        icon, layout, theme,
    },
};

/// The choosing of the file.
#[derive(Debug, Default)]
pub struct ProofPart {
    waiting: Option<FileQuestion>,
}

impl ProofPart {
    /// Draws the file, or the button that chooses one; takes one that is dropped.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, proof: &mut Option<Proof>) {
        self.answered(ui, cx, proof);
        let dropped =
            ui.input(|input| input.raw.dropped_files.first().map(|it| it.path().to_owned()));
        if let Some(path) = dropped {
            read(cx, &path, proof);
        }
        let lang = cx.lang;
        layout::readable(ui, |ui| {
            if let Some(it) = proof {
                let is_off = ui
                    .horizontal(|ui| {
                        ui.label(RichText::new(icon::PAPERCLIP).font(theme::icon()));
                        ui.add(Label::new(&it.name).truncate());
                        button::icon_button(ui, icon::X, text::TAKE_OFF.in_lang(lang)).clicked()
                    })
                    .inner;
                if is_off {
                    *proof = None;
                }
            } else {
                let help = text::FILE_HELP.in_lang(lang);
                ui.add(Label::new(theme::help(ui, help)).wrap());
                let choose = text::ATTACH.in_lang(lang);
                if button::secondary(ui, icon::PAPERCLIP, choose).clicked() {
                    let ask = Ask {
                        purpose: Purpose::Open,
                        title: choose.to_owned(),
                        name: String::new(),
                        kinds: Vec::new(),
                    };
                    self.waiting = Some(FileQuestion::new(cx.dialogs, ask));
                }
            }
        });
    }

    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>, proof: &mut Option<Proof>) {
        if let Some(path) = FileQuestion::chosen(&mut self.waiting, ui.ctx(), cx.lang) {
            read(cx, &path, proof);
        }
    }
}

fn read(cx: &mut Context<'_>, path: &Path, proof: &mut Option<Proof>) {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    match fs::read(path) {
        Ok(bytes) => *proof = Some(Proof::new(name, bytes)),
        Err(_) => cx.toasts.tell(Tone::Bad, text::UNREADABLE.in_lang(cx.lang)),
    }
}
