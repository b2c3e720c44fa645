//! The chosen row of a group: what both say, and what can be done about it alone.

use egui::{Id as EguiId, Label, RichText, TextEdit, Ui};

use super::{extract::Kept, rows, text};
use crate::{
    app::{Context, Place, person_search::PersonSearch},
    core::Choice,
    registers::{
        Register,
        mandates::{
            files::{EnteredPayer, OnlyThere, Ours, Unlike},
            text as words,
        },
    },
    ui::{button, layout, theme},
};

/// A mandate of ours that the extract lacks.
pub(super) fn here_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Ours) {
    layout::card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&it.name).font(theme::strong()));
            let told = [rows::number(it), rows::drawn(it), it.identity.clone()];
            ui.label(theme::help(ui, joined(&told)));
            open_ui(ui, cx, it);
        });
    });
}

/// A mandate that both have: ours beside theirs.
pub(super) fn unlike_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Unlike) {
    let lang = cx.lang;
    layout::card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&it.ours.name).font(theme::strong()));
            ui.label(theme::help(ui, text::of_line(it.line, lang)));
            open_ui(ui, cx, &it.ours);
        });
        let state = it.ours.state.text().in_lang(lang).to_owned();
        let ours = [rows::number(&it.ours), rows::drawn(&it.ours), it.ours.identity.clone(), state];
        let theirs = text::capital(&words::unlike_whats(it, lang).join(", "));
        for (head, told) in [(text::IN_REGISTER, joined(&ours)), (text::AT_BANKGIROT, theirs)] {
            let line = format!("{}: {told}", head.in_lang(lang));
            ui.add(Label::new(line).wrap().selectable(true));
        }
    });
}

fn open_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Ours) {
    if button::link(ui, text::GO_AND_MEND.in_lang(cx.lang)).clicked() {
        *cx.go = Some(Place::Register(Register::Mandates, Some(it.mandate.raw())));
    }
}

/// A mandate that Bankgirot alone has: who is to pay it, and whether it is entered.
pub(super) fn there_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    it: &OnlyThere,
    (kept, search): (&mut Kept, &mut PersonSearch),
) {
    let lang = cx.lang;
    layout::card(ui, |ui| {
        let payer = rows::payer_name(it, kept, lang);
        let is_left = kept.left.contains(&it.line);
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&payer).font(theme::strong()));
            let line = text::on_line(it.line, it.registered.created_on, lang);
            let status = it.registered.status.text().in_lang(lang).to_owned();
            ui.label(theme::help(ui, joined(&[line, status, rows::drawn_there(it)])));
            let name = if is_left { text::UNSKIP } else { text::SKIP };
            if button::link(ui, name.in_lang(lang)).clicked() && !kept.left.remove(&it.line) {
                kept.left.insert(it.line);
            }
        });
        if !is_left {
            payer_ui(ui, cx, it, (kept, search));
        }
    });
}

/// The payer: whoever has the number, somebody else, or somebody new.
fn payer_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    it: &OnlyThere,
    (kept, search): (&mut Kept, &mut PersonSearch),
) {
    let (lang, line) = (cx.lang, it.line);
    let chosen = kept.payers.get(&line).cloned().unwrap_or_else(|| it.usual_payer());
    let EnteredPayer::New(mut name) = chosen else {
        if button::link(ui, text::ANOTHER_PAYER.in_lang(lang)).clicked() {
            kept.payers.insert(line, EnteredPayer::New(String::new()));
        }
        return;
    };
    ui.add_space(theme::GRID);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() * 0.5).min(theme::READABLE * 0.6);
        let id = EguiId::unique(("payer of line", line));
        let hint = text::PAYER_NAME.in_lang(lang);
        let edit = TextEdit::singleline(&mut name).id(id).hint_text(hint).desired_width(width);
        if ui.add(edit).accessible_name(hint).changed() {
            kept.payers.insert(line, EnteredPayer::New(name.clone()));
        }
        ui.vertical(|ui| {
            ui.set_max_width(width + 48.0);
            let id = EguiId::unique("payer in the register");
            let hint = text::PAYER_IN_REGISTER.in_lang(lang);
            if let (_, Some(person)) = search.ui(ui, cx, id, hint) {
                let found = cx.read(|store| store.get(person)).flatten();
                let name = found.map(|it| it.full_name()).unwrap_or_default();
                kept.names.insert(person.raw(), name);
                kept.payers.insert(line, EnteredPayer::Known(person));
            }
        });
    });
}

fn joined(parts: &[String]) -> String {
    let told: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    told.join(" · ")
}
