//! The chain of a consent as it is read: newest first, nothing to change.

use std::collections::HashSet;

use egui::{Label, RichText, Ui};
use jiff::civil::Time;

use super::text;
use crate::{
    app::{consent_text::wording_ui, register::at_the_desk},
    core::{Choice, Lang},
    registers::{
        consent_texts::ConsentText,
        consents::{
            Consent, ConsentEvent, ConsentState, ExpressedBy, Validity,
            text::{expressed_by, validity},
        },
    },
    store::AttachmentMeta,
    ui::{
        button,
        chain::chain,
        chip::{self, Tone},
        layout, theme,
    },
};

/// Which wordings are unfolded.
#[derive(Debug, Default)]
pub(super) struct Timeline {
    unfolded: HashSet<usize>,
}

impl Timeline {
    /// Draws the events of `consent`, the newest first.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        lang: Lang,
        (consent, about): (&Consent, &ConsentText),
        files: &[AttachmentMeta],
    ) {
        layout::section(ui, text::CHAIN.in_lang(lang), |ui| {
            let events = consent.in_order();
            chain(
                ui,
                &events,
                |event| tone(event),
                |ui, at, event| {
                    head_ui(ui, lang, event);
                    self.wording_ui(ui, lang, at, event, about);
                    lines_ui(ui, lang, event, files);
                },
            );
        });
    }

    fn wording_ui(
        &mut self,
        ui: &mut Ui,
        lang: Lang,
        at: usize,
        event: &ConsentEvent,
        about: &ConsentText,
    ) {
        let Some(version) = about.version(event.version) else { return };
        let is_unfolded = self.unfolded.contains(&at);
        ui.push_id(at, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(text::version(event.version, event.lang, lang));
                let name = if is_unfolded { text::HIDE_WORDING } else { text::SHOW_WORDING };
                if button::link(ui, name.in_lang(lang)).clicked() && !self.unfolded.remove(&at) {
                    self.unfolded.insert(at);
                }
            });
            if is_unfolded {
                layout::readable(ui, |ui| {
                    wording_ui(ui, version, event.lang, about.is_for_children);
                });
            }
        });
    }
}

fn tone(event: &ConsentEvent) -> Tone {
    if event.kind.is_yes() { Tone::Good } else { ConsentState::from(event.kind).tone() }
}

fn head_ui(ui: &mut Ui, lang: Lang, event: &ConsentEvent) {
    ui.horizontal_wrapped(|ui| {
        chip::status(ui, tone(event), event.kind.text().in_lang(lang));
        let clock = |at: Time| format!(" {:02}.{:02}", at.hour(), at.minute());
        let when = format!("{}{}", event.on, event.at.map(clock).unwrap_or_default());
        ui.label(RichText::new(when).font(theme::strong()));
    });
}

fn lines_ui(ui: &mut Ui, lang: Lang, event: &ConsentEvent, files: &[AttachmentMeta]) {
    let spoke = [
        event.channel.map(|it| it.text().in_lang(lang).to_owned()),
        (event.expressed_by != ExpressedBy::Person)
            .then(|| expressed_by(&event.expressed_by, lang)),
        (!event.received_by.is_empty()).then(|| text::received_by(&event.received_by, lang)),
    ];
    let holds = event.kind.is_yes() && event.validity != Validity::Withdrawn;
    let file = &event.evidence.file;
    let name = files.iter().find(|(_, it)| it.sha256 == *file).map(|(_, it)| it.name.as_str());
    let lines = [
        capital(&spoke.into_iter().flatten().collect::<Vec<_>>().join(", ")),
        if holds { capital(&validity(&event.validity, lang)) } else { String::new() },
        event.evidence.place.clone(),
        filled(&event.evidence.recording, |it| text::recording(it, lang)),
        filled(file, |it| text::file(name, it, lang)),
        event.reason.clone(),
    ];
    for line in lines.iter().filter(|it| !it.is_empty()) {
        ui.add(Label::new(line).wrap().selectable(true));
    }
    if !event.logged_by.is_empty() {
        let logged = text::logged_by(&event.logged_by, &at_the_desk(event.logged_at), lang);
        ui.label(theme::help(ui, logged));
    }
}

fn filled(value: &str, told: impl FnOnce(&str) -> String) -> String {
    if value.is_empty() { String::new() } else { told(value) }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
