//! What stands beside a question: the law in a sentence, an answer as it may sound, and what the registers know.

use egui::{Label, RichText, Ui};

use super::{steps::Step, text, wizard::Wizard};
use crate::{
    app::Context,
    core::{Choice, Lang},
    law::article,
    registers::processing::{Activity, Purpose},
    ui::{
        layout,
        theme::{self, tokens},
    },
};

/// Draws it for the page `at`.
pub(super) fn beside_ui(ui: &mut Ui, cx: &Context<'_>, it: &Wizard, at: Step) {
    let (lang, kind) = (cx.lang, it.draft.kind());
    for cite in text::cites(at, kind) {
        article_ui(ui, cite, lang);
    }
    let example = text::example(at, kind).in_lang(lang);
    if !example.is_empty() {
        card_ui(ui, text::EXAMPLE.in_lang(lang), |ui| paragraph_ui(ui, example));
    }
    if let Some(activity) = it.activity() {
        card_ui(ui, text::KNOWN.in_lang(lang), |ui| {
            activity_ui(ui, activity, &it.draft.purpose, lang);
        });
    }
}

/// A provision in plain words; the exact point, where the words are those of the whole article.
fn article_ui(ui: &mut Ui, cite: &str, lang: Lang) {
    let Some(article) = article::find(cite) else { return };
    let heading = format!("{} ({})", article.heading.in_lang(lang), layout::undivided(cite));
    card_ui(ui, &heading, |ui| paragraph_ui(ui, article.says.in_lang(lang)));
}

/// What the activity says of itself.
fn activity_ui(ui: &mut Ui, it: &Activity, purpose: &str, lang: Lang) {
    let about = it.purposes.iter().find(|it| it.what.trim() == purpose.trim());
    let basis = |it: &Purpose| it.basis.map(|it| it.text().in_lang(lang).to_owned());
    let others = it.purposes.iter().filter(|it| it.what.trim() != purpose.trim());
    let others: Vec<&str> = others.map(|it| it.what.trim()).collect();
    let groups: Vec<String> = it.subjects.iter().map(|it| it.group.name(lang).to_owned()).collect();
    let mut data: Vec<&str> = it.categories().map(|(_, it)| it.what.trim()).collect();
    data.dedup();
    let rows = [
        (text::ACTIVITY, it.name.clone()),
        (text::PURPOSE, purpose.trim().to_owned()),
        (text::BASIS, about.and_then(basis).unwrap_or_default()),
        (text::OTHER_PURPOSES, others.join("\n")),
        (text::GROUPS, groups.join("\n")),
        (text::DATA, data.join("\n")),
    ];
    for (label, value) in rows.iter().filter(|(_, value)| !value.trim().is_empty()) {
        let label = RichText::new(label.in_lang(lang)).font(theme::small_strong());
        ui.label(label.color(tokens(ui).muted));
        paragraph_ui(ui, value);
        ui.add_space(theme::GRID);
    }
}

fn card_ui(ui: &mut Ui, heading: &str, contents: impl FnOnce(&mut Ui)) {
    layout::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        ui.add(Label::new(RichText::new(heading).font(theme::strong())).wrap());
        contents(ui);
    });
    ui.add_space(theme::GRID * 3.0);
}

fn paragraph_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(words).wrap().selectable(true));
}
