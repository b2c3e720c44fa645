//! One published version: what it is, its text and the registers behind it, as they were.

use std::collections::HashMap;

use egui::{CollapsingHeader, Label, RichText, Ui};

use super::text;
use crate::{
    app::{About, Context, Place},
    core::{Choice, Id, Lang},
    policy::{ChangeSize, FrozenFact},
    registers::{Register, consent_texts::ConsentText, policy::PolicyVersion},
    reports::ReportKind,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

/// Draws the version.
pub(super) fn version_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    it: &PolicyVersion,
    consented: &mut Consented,
) {
    let lang = cx.lang;
    layout::section_heading(ui, &text::version(it.number));
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::help(ui, text::in_use_from(it.published_on, lang)));
        let tone = match it.change {
            ChangeSize::First | ChangeSize::Small => Tone::Neutral,
            ChangeSize::Large => Tone::Accent,
            ChangeSize::NeedsConsent => Tone::Warn,
        };
        chip::status(ui, tone, it.change.text().in_lang(lang));
    });
    let comment = it.comment.in_lang(lang);
    if !comment.is_empty() {
        layout::readable(ui, |ui| ui.add(Label::new(comment).wrap()));
    }
    ui.horizontal_wrapped(|ui| {
        let print = text::print(it.number, lang);
        if button::secondary(ui, icon::PRINTER, &print).clicked() {
            *cx.go = Some(Place::Reports(ReportKind::Policy, About::Policy(Some(it.number))));
        }
    });
    folded(ui, &text::text_of(it.number, lang), |ui| {
        for section in &it.text.sections {
            let mut lines = section.lines(lang).into_iter();
            let heading = lines.next().unwrap_or_default();
            ui.add(Label::new(RichText::new(heading).font(theme::strong())).wrap());
            lines.for_each(|line| {
                ui.add(Label::new(line).wrap());
            });
            ui.add_space(theme::GRID * 2.0);
        }
    });
    folded(ui, &text::facts_of(it.number, lang), |ui| {
        it.facts.iter().for_each(|fact| fact_ui(ui, fact, lang));
    });
    consents_ui(ui, cx, it, consented);
}

fn folded(ui: &mut Ui, name: &str, add_contents: impl FnOnce(&mut Ui)) {
    let shown = CollapsingHeader::new(name).show(ui, |ui| layout::readable(ui, add_contents));
    theme::focus_ring(ui, &shown.header_response);
}

/// A record behind the text, as it was.
fn fact_ui(ui: &mut Ui, fact: &FrozenFact, lang: Lang) {
    let register = fact.origin.register;
    let name = text::record(register.text(), &fact.title, lang);
    ui.add(Label::new(RichText::new(name).font(theme::strong())).wrap());
    for (field, value) in register.told(&fact.state, lang).unwrap_or_default() {
        if !value.trim().is_empty() {
            let line = format!("{}: {value}", field.in_lang(lang));
            ui.add(Label::new(theme::help(ui, line)).wrap());
        }
    }
    ui.add_space(theme::GRID * 2.0);
}

/// How many have agreed to what the changes need, by consent text; counted once a revision.
#[derive(Default)]
pub(super) struct Consented(HashMap<i64, Option<Counted>>);

/// A consent text by name, how many have agreed to the wording that counts, and how many to an older one alone.
#[derive(Clone)]
struct Counted {
    name: String,
    given: usize,
    missing: usize,
}

impl Consented {
    /// Forgets what was counted, where something may have changed.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    fn of(&mut self, cx: &mut Context<'_>, id: Id<ConsentText>) -> Option<Counted> {
        let today = cx.today;
        let count = || {
            let read = cx.read(|store| {
                let asked = store.get(id)?;
                Ok(asked.zip(Some(store.n_on_versions(id, today)?)))
            });
            let (asked, counts) = read.flatten()?;
            let needed = asked.needed(today);
            let n = |is: &dyn Fn(u32) -> bool| -> usize {
                counts.iter().filter(|(version, _)| is(*version)).map(|(_, n)| n).sum()
            };
            let (given, missing) = (n(&|it| it >= needed), n(&|it| it < needed));
            Some(Counted { name: asked.name, given, missing })
        };
        self.0.entry(id.raw()).or_insert_with(count).clone()
    }
}

/// How many have agreed to what the change needs, and how many are not counted as agreeing.
fn consents_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &PolicyVersion, consented: &mut Consented) {
    let Some(id) = it.consent_text.filter(|_| it.change == ChangeSize::NeedsConsent) else {
        return;
    };
    let Some(Counted { name, given, missing }) = consented.of(cx, id) else { return };
    let tone = if missing == 0 { Tone::Good } else { Tone::Warn };
    let told = text::consented(&name, given, missing, cx.lang);
    layout::readable(ui, |ui| layout::message(ui, tone, &told));
    if button::link(ui, &text::see_consents(&name, cx.lang)).clicked() {
        *cx.go = Some(Place::Register(Register::ConsentTexts, Some(id.raw())));
    }
}
