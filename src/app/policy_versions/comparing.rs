//! A policy text that the company has already, beside the registers: which section each paragraph belongs to, and
//! what it promises that the registers lack.

use egui::{Label, RichText, Ui};

use super::text;
use crate::{
    app::{Context, Place},
    core::{Choice, Lang},
    exchange,
    policy::{Comparison, Finding, Judged, Sources},
    registers::Register,
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose},
        icon, layout, theme,
    },
};

/// The largest file that is read: a policy has a few pages.
const LARGEST: u64 = 2_000_000;

/// The text, and what was found in it.
#[derive(Default)]
pub(super) struct ComparingPart {
    asking: Option<FileQuestion>,
    text: Option<String>,
    found: Option<Comparison>,
    shows_all: bool,
}

impl ComparingPart {
    /// Forgets what was found, where something may have changed.
    pub fn forget(&mut self) {
        self.found = None;
    }

    /// Draws the way to a text, and what was found in it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        self.poll(ui, cx);
        let help = theme::help(ui, text::COMPARE_HELP.in_lang(lang));
        layout::readable(ui, |ui| ui.add(Label::new(help).wrap()));
        if button::secondary(ui, icon::FOLDER_OPEN, text::CHOOSE_FILE.in_lang(lang)).clicked() {
            self.ask(cx);
        }
        let Some(typed) = &self.text else { return };
        if self.found.is_none() {
            let today = cx.today;
            self.found =
                cx.read(|store| Ok(Sources::read(store, today)?.compare(&store.policy()?, typed)));
        }
        ui.add_space(theme::GRID * 3.0);
        let Some(found) = &self.found else { return };
        let n = found.n_findings();
        let tone = if n == 0 { Tone::Good } else { Tone::Warn };
        layout::message(ui, tone, &text::n_findings(n, lang));
        let all = ui.checkbox(&mut self.shows_all, text::SHOW_ALL.in_lang(lang));
        theme::focus_ring(ui, &all);
        for (at, it) in found.paragraphs.iter().enumerate() {
            if self.shows_all || !it.findings.is_empty() {
                ui.push_id(at, |ui| paragraph_ui(ui, cx, it));
            }
        }
        if !found.untold.is_empty() {
            layout::section(ui, text::UNTOLD.in_lang(lang), |ui| {
                for section in &found.untold {
                    ui.label(format!("− {}", section.text().in_lang(lang)));
                }
            });
        }
    }

    fn ask(&mut self, cx: &Context<'_>) {
        let endings = ["txt", "md"].map(str::to_owned);
        let ask = Ask {
            purpose: Purpose::Open,
            title: text::CHOOSE_FILE.in_lang(cx.lang).to_owned(),
            name: String::new(),
            kinds: vec![("TXT, MD".to_owned(), endings.into())],
        };
        self.asking = Some(FileQuestion::new(cx.dialogs, ask));
    }

    fn poll(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let chosen = FileQuestion::chosen(&mut self.asking, ui.ctx(), cx.lang);
        let Some(path) = chosen else { return };
        let is_small = path.metadata().is_ok_and(|it| it.len() <= LARGEST);
        match std::fs::read(&path).ok().filter(|_| is_small) {
            None => cx.toasts.tell(Tone::Bad, text::NOT_READ.in_lang(cx.lang)),
            Some(bytes) => match exchange::plain_text(&bytes) {
                Ok(typed) => (self.text, self.found) = (Some(typed), None),
                Err(error) => cx.tell(&error),
            },
        }
    }
}

fn paragraph_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Judged) {
    let lang = cx.lang;
    ui.add_space(theme::GRID * 2.0);
    let font = if it.is_heading { theme::strong() } else { theme::body() };
    layout::readable(ui, |ui| {
        ui.add(Label::new(RichText::new(&it.text).font(font)).wrap());
        ui.add(Label::new(theme::help(ui, belongs_to(it, lang))).wrap());
        for finding in &it.findings {
            finding_ui(ui, cx, finding);
        }
    });
}

/// "Rad 12 – Hur länge vi sparar uppgifter: sparas, rubriken".
fn belongs_to(it: &Judged, lang: Lang) -> String {
    let signs = it.section.as_ref().map(|found| {
        let mut signs: Vec<&str> = found.signs.iter().map(|it| it.trim()).collect();
        if found.is_by_heading {
            signs.push(text::BY_HEADING.in_lang(lang));
        }
        (found.section.text().in_lang(lang), signs.join(", "))
    });
    text::belongs_to(it.line, signs, lang)
}

fn finding_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Finding) {
    let lang = cx.lang;
    let told = format!("{}. {}", it.kind.text().in_lang(lang), it.says.in_lang(lang));
    layout::message(ui, Tone::Warn, &told);
    let register = it.at.register;
    let name = text::go_to(register.text().in_lang(lang), lang);
    if button::link(ui, &name).clicked() {
        *cx.go = Some(match register {
            Register::Company => Place::Settings,
            register => Place::Register(register, it.at.record),
        });
    }
}
