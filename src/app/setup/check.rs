//! The answers, to be looked over before they are written.

use egui::{Label, RichText, Ui};

use super::{Question, draft::Draft, text};
use crate::{
    app::settings::card::month,
    core::{Choice, Lang},
    ui::{
        button, icon, layout,
        theme::{self, tokens},
    },
};

/// Draws every answer with a way to change it; the page that somebody wants to go back to.
pub(super) fn check_ui(ui: &mut Ui, lang: Lang, draft: &Draft) -> Option<usize> {
    let mut asked = None;
    layout::card(ui, |ui| {
        for (at, question) in Question::ALL.into_iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.horizontal_top(|ui| {
                let width = ui.available_width() - 120.0;
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.label(theme::help(ui, question.asks().in_lang(lang)));
                    let lines = answer(question, lang, draft);
                    if lines.is_empty() {
                        let colour = tokens(ui).muted;
                        let none = text::NOT_ANSWERED.in_lang(lang);
                        ui.label(RichText::new(none).color(colour));
                    }
                    for line in lines {
                        ui.add(Label::new(line).wrap());
                    }
                });
                let right = egui::Layout::right_to_left(egui::Align::Min);
                ui.with_layout(right, |ui| {
                    let name = text::CHANGE.in_lang(lang);
                    let change = button::quiet(ui, icon::PENCIL_SIMPLE, name);
                    let about = question.asks().in_lang(lang);
                    ui.accesskit_node_builder(change.id, |it| {
                        it.set_label(format!("{name}: {about}"));
                    });
                    if change.clicked() {
                        asked = Some(at);
                    }
                });
            });
        }
    });
    ui.add_space(theme::GRID * 4.0);
    asked
}

fn answer(question: Question, lang: Lang, draft: &Draft) -> Vec<String> {
    let it = &draft.company;
    let kind = it.contact.kind.map(|it| it.text().in_lang(lang).to_owned());
    let lines = match question {
        Question::You => vec![draft.actor.clone()],
        Question::Company => vec![it.name.clone(), it.organisation_number.clone()],
        Question::Reach => {
            let mut lines = it.address.lines();
            lines.extend([it.email.clone(), it.phone.clone()]);
            lines
        }
        Question::Contact => {
            let contact = &it.contact;
            let said = [&contact.name, &contact.email, &contact.phone].map(Clone::clone);
            kind.into_iter().chain(said).collect()
        }
        Question::Year => vec![month(it.fiscal_year_end_month).in_lang(lang).to_owned()],
        Question::Activities => {
            let chosen = draft.choices.iter().filter(|it| it.is_chosen);
            let mut lines: Vec<String> =
                chosen.map(|it| it.template.name(lang).to_owned()).collect();
            let measures = if draft.measures { text::YES } else { text::NO };
            let measures = format!(
                "{}: {}",
                text::MEASURES.in_lang(lang),
                measures.in_lang(lang).to_lowercase()
            );
            lines.push(measures);
            lines
        }
    };
    lines.into_iter().filter(|it| !it.trim().is_empty()).collect()
}
