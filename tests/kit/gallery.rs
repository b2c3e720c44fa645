//! Every widget of the kit, on the pages of a small imaginary register.

use egui::{CentralPanel, Frame, Id, Margin, Panel, Ui};
use jiff::civil::{Date, date};
use parmen::{
    core::{Choice, Field, Gap, Lang, Stated, Text, Value},
    ui::{
        bars, button,
        chip::{self, Tone},
        empty, facts,
        form::Form,
        gaps, icon, layout, modal, nav, search_field, split,
        table::{Cell, Column, Direction, Table, TableEvent},
        theme,
        toast::Toasts,
        today,
    },
};

pub const TODAY: Date = date(2026, 11, 22);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentField {
    Purpose,
    Basis,
    GivenOn,
    Evidence,
    Categories,
    Months,
    Informed,
    Recipients,
    Number,
}

impl Field for ConsentField {
    fn label(self) -> Text {
        match self {
            Self::Purpose => Text { sv: "Ändamål", en: "Purpose" },
            Self::Basis => Text { sv: "Rättslig grund", en: "Lawful basis" },
            Self::GivenOn => Text { sv: "Lämnat", en: "Given on" },
            Self::Evidence => Text { sv: "Bevis", en: "Evidence" },
            Self::Categories => Text { sv: "Kategorier", en: "Categories" },
            Self::Months => Text { sv: "Månader", en: "Months" },
            Self::Informed => Text { sv: "Personen har fått information", en: "Informed" },
            Self::Recipients => Text { sv: "Mottagare", en: "Recipients" },
            Self::Number => Text { sv: "Personnummer", en: "Identity number" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Purpose => Text {
                sv: "Varför ni behöver uppgifterna, så konkret att en kund förstår det (artikel 5.1 b).",
                en: "Why you need the data, so plain that a customer understands (Article 5.1 b).",
            },
            Self::GivenOn => Text {
                sv: "Dagen då personen sa ja.",
                en: "The day on which the person said yes.",
            },
            _ => Text::EMPTY,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    Consent,
    Contract,
}

impl Choice for Basis {
    const ALL: &'static [Self] = &[Self::Consent, Self::Contract];

    fn text(self) -> Text {
        match self {
            Self::Consent => Text { sv: "Samtycke", en: "Consent" },
            Self::Contract => Text { sv: "Avtal", en: "Contract" },
        }
    }
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    #[default]
    Register,
    Form,
    Overview,
    Empty,
}

#[derive(Debug, Default)]
pub struct Draft {
    pub purpose: String,
    pub basis: Option<Basis>,
    pub given_on: Option<Date>,
    pub evidence: String,
    pub categories: Vec<String>,
    pub months: u32,
    pub informed: bool,
    pub recipients: Stated<String>,
    pub is_savable: bool,
}

#[derive(Default)]
pub struct Gallery {
    pub lang: Lang,
    pub page: Page,
    pub n_rows: usize,
    pub selected: Option<usize>,
    pub opened: Option<usize>,
    pub query: String,
    pub draft: Draft,
    pub toasts: Toasts<&'static str>,
    pub undone: Option<&'static str>,
    pub question: Option<modal::Question>,
    pub answer: Option<modal::Answer>,
    pub revealed: Option<ConsentField>,
}

impl Gallery {
    pub fn ui(&mut self, ui: &mut Ui) {
        today::set(ui, TODAY);
        let t = theme::tokens(ui);
        let rail = Frame::new().fill(t.rail).inner_margin(Margin::symmetric(12, 16));
        Panel::left("rail")
            .exact_size(theme::RAIL[usize::from(ui.available_width() < 1000.0)])
            .resizable(false)
            .show_separator_line(false)
            .frame(rail)
            .show(ui, |ui| self.rail_ui(ui));
        let page = Frame::new().fill(t.page).inner_margin(theme::PAGE_MARGIN);
        CentralPanel::default().frame(page).show(ui, |ui| match self.page {
            Page::Register => self.register_ui(ui),
            Page::Form => self.form_ui(ui),
            Page::Overview => overview_ui(ui),
            Page::Empty => empty_ui(ui),
        });
        if let Some(question) = &self.question
            && let Some(answer) = modal::question_ui(ui, self.lang, question)
        {
            self.answer = Some(answer);
            self.question = None;
        }
        if let Some(undone) = self.toasts.ui(ui, self.lang) {
            self.undone = Some(undone);
        }
    }

    fn rail_ui(&self, ui: &mut Ui) {
        ui.spacing_mut().item_spacing.y = 2.0;
        if ui.available_width() > 100.0 {
            ui.label(egui::RichText::new("Bergs Bygg & Måleri AB").font(theme::strong()));
            ui.label(theme::help(ui, "Bergs Bygg.parm · öppen"));
        }
        ui.add_space(12.0);
        nav::rail(
            ui,
            nav::Holds { rows: 9, captions: 2 },
            |ui| self.rows_ui(ui),
            |ui| {
                nav::nav_row(ui, icon::GEAR, "Inställningar", false, None);
                nav::nav_row(ui, icon::LOCK, "Lås", false, None);
            },
        );
    }

    fn rows_ui(&self, ui: &mut Ui) {
        nav::nav_row(ui, icon::HOUSE, "Översikt", self.page == Page::Overview, None);
        nav::nav_row(ui, icon::NOTE_PENCIL, "Policyguiden", false, None);
        nav::nav_caption(ui, "Register");
        for (icon, text, chosen) in [
            (icon::BOOKS, "Behandlingar", self.page == Page::Form),
            (icon::USERS, "Personer", self.page == Page::Register),
            (icon::HANDSHAKE, "Biträdesavtal", self.page == Page::Empty),
        ] {
            nav::nav_row(ui, icon, text, chosen, None);
        }
        nav::nav_caption(ui, "Att göra");
        nav::nav_row(ui, icon::TRAY, "Begäranden", false, Some(3));
        nav::nav_row(ui, icon::BROOM, "Gallring", false, Some(41));
    }

    fn register_ui(&mut self, ui: &mut Ui) {
        layout::page_heading(ui, "Personer", "Alla som ni har uppgifter om", |ui| {
            button::primary(ui, icon::PLUS, "Ny person");
            button::secondary(ui, icon::EXPORT, "Exportera");
            button::icon_button(ui, icon::DOTS_THREE, "Mer");
        });
        let side = if self.selected.is_some() { split::Side::Record } else { split::Side::List };
        let Self { lang, query, selected, opened, n_rows, revealed, .. } = self;
        let mut next = *selected;
        let shown = *selected;
        split::split(
            ui,
            *lang,
            Id::unique("split"),
            side,
            |ui| {
                ui.horizontal(|ui| {
                    search_field::search_field(
                        ui,
                        *lang,
                        Id::unique("q"),
                        220.0,
                        "Sök personer",
                        query,
                    );
                    chip::filter(ui, "Aktiva", Some(2107), true);
                    chip::filter(ui, "Saknar något", Some(41), false);
                });
                match people_ui(ui, *lang, *n_rows, shown) {
                    Some(TableEvent::Selected(row)) => next = Some(row),
                    Some(TableEvent::Opened(row)) => *opened = Some(row),
                    _ => {}
                }
            },
            |ui| {
                egui::ScrollArea::vertical().show(ui, |ui| record_ui(ui, *lang, revealed));
            },
        );
        *selected = next;
    }

    fn form_ui(&mut self, ui: &mut Ui) {
        layout::page_heading(
            ui,
            "Ny behandling",
            "Ändringar sparas inte förrän du säger till",
            |ui| {
                button::primary(ui, icon::FLOPPY_DISK, "Spara behandlingen");
                button::secondary(ui, None, "Avbryt");
                button::danger(ui, icon::TRASH, "Ta bort behandlingen");
            },
        );
        egui::ScrollArea::vertical().show(ui, |ui| {
            layout::card(ui, |ui| draft_ui(ui, self.lang, &mut self.draft));
        });
    }
}

pub fn draft_ui(ui: &mut Ui, lang: Lang, draft: &mut Draft) {
    let gaps = missing(draft);
    let pressed = gaps::gaps_ui(ui, lang, &gaps);
    let mut form = Form::new(ui, lang, gaps);
    if let Some(field) = pressed {
        form.scroll_to(field);
    }
    if draft.months > 120 {
        form.error(ConsentField::Months, "Antalet månader är för stort. Ange högst 120.");
    }
    form.text(ConsentField::Purpose, &mut draft.purpose);
    form.choice(ConsentField::Basis, &mut draft.basis);
    form.date(ConsentField::GivenOn, &mut draft.given_on);
    form.multiline(ConsentField::Evidence, &mut draft.evidence);
    form.flag(ConsentField::Informed, &mut draft.informed);
    form.heading("Gallring och mottagare");
    form.number(ConsentField::Months, &mut draft.months);
    form.text_list(ConsentField::Categories, &mut draft.categories);
    let none = Text { sv: "Inga – uppgifterna lämnas inte ut", en: "None" };
    form.stated(ConsentField::Recipients, &mut draft.recipients, none, |form, name| {
        form.text(ConsentField::Purpose, name);
    });
    draft.is_savable = form.is_savable();
}

fn missing(draft: &Draft) -> Vec<Gap<ConsentField>> {
    let mut gaps = Vec::new();
    if draft.basis.is_none() {
        let says = Text { sv: "Rättslig grund saknas", en: "No lawful basis" };
        gaps.push(Gap { field: ConsentField::Basis, says, cite: "GDPR 6.1" });
    }
    if draft.evidence.is_empty() {
        let says = Text { sv: "Bevis för samtycket saknas", en: "No evidence" };
        gaps.push(Gap { field: ConsentField::Evidence, says, cite: "GDPR 7.1" });
    }
    if !draft.recipients.is_answered() {
        let says = Text { sv: "Mottagare är inte angivna", en: "No recipients" };
        gaps.push(Gap { field: ConsentField::Recipients, says, cite: "GDPR 30.1 d" });
    }
    gaps
}

fn people_ui(
    ui: &mut Ui,
    lang: Lang,
    n_rows: usize,
    selected: Option<usize>,
) -> Option<TableEvent> {
    let columns = [
        Column::share("Namn", 2.0),
        Column::fixed("Personnummer", 156.0),
        Column::share("Ort", 1.0),
        Column::fixed("Status", 176.0),
    ];
    let sort = Some((0, Direction::Ascending));
    let table = Table { name: "Personer", columns: &columns, n_rows, selected, sort };
    table.ui(ui, lang, Id::unique("people"), |i| Some(person(i)))
}

fn person(i: usize) -> Vec<Cell> {
    let name = ["Åsa Öberg", "Märta Sjöström", "Göran Åkesson", "Björn Lindqvist"][i % 4];
    let status = match i % 3 {
        0 => Cell::Status(Tone::Good, "Aktuell".to_owned()),
        1 => Cell::Status(Tone::Warn, "Samtycke saknas".to_owned()),
        _ => Cell::Status(Tone::Neutral, "Avslutad".to_owned()),
    };
    let number = format!("19{:02}0{}1{}-••••", 40 + i % 50, i % 9 + 1, i % 9);
    let town = ["Malmö", "Göteborg", "Umeå"][i % 3].to_owned();
    vec![Cell::Strong(format!("{name} {}", i + 1)), Cell::Number(number), Cell::Text(town), status]
}

fn record_ui(ui: &mut Ui, lang: Lang, revealed: &mut Option<ConsentField>) {
    layout::card(ui, |ui| {
        ui.horizontal(|ui| {
            layout::section_heading(ui, "Märta Sjöström");
            chip::status(ui, Tone::Warn, "Samtycke saknas");
        });
        gaps::gaps_ui(ui, lang, &missing(&Draft::default()));
        let facts = [
            (
                ConsentField::Purpose,
                Value::Text("Nyhetsbrev och inbjudningar till visningar i verkstaden".to_owned()),
            ),
            (
                ConsentField::Number,
                Value::Number {
                    shown: "19500211-0370".to_owned(),
                    masked: "19500211-••••".to_owned(),
                },
            ),
            (ConsentField::GivenOn, Value::Date(date(2026, 3, 1))),
            (ConsentField::Evidence, Value::Missing),
            (ConsentField::Categories, Value::Lines(vec!["Namn".to_owned(), "E-post".to_owned()])),
        ];
        if let Some(field) = facts::facts_ui(ui, lang, &facts, facts::Reveal::OnRequest) {
            *revealed = Some(field);
        }
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            button::secondary(ui, icon::PENCIL_SIMPLE, "Ändra");
            button::quiet(ui, icon::PRINTER, "Skriv ut");
        });
    });
}

fn overview_ui(ui: &mut Ui) {
    layout::page_heading(ui, "Översikt", "Söndag 22 november 2026", |_| ());
    ui.horizontal(|ui| {
        for (tone, text) in [
            (Tone::Neutral, "Utkast"),
            (Tone::Accent, "Pågår"),
            (Tone::Good, "I ordning"),
            (Tone::Warn, "Saknas"),
            (Tone::Bad, "Försenad"),
        ] {
            chip::status(ui, tone, text);
        }
    });
    layout::card(ui, |ui| {
        layout::section(ui, "Begäranden per månad", |ui| {
            let months = ["jun", "jul", "aug", "sep", "okt", "nov"];
            let bars: Vec<(String, usize)> =
                months.iter().zip([2, 0, 5, 3, 9, 4]).map(|(m, n)| ((*m).to_owned(), n)).collect();
            bars::bars_ui(ui, "Begäranden per månad", 160.0, &bars);
        });
        let progress = parmen::core::Progress::default();
        progress.set(1200, 4500);
        parmen::ui::job::progress_ui(ui, Lang::Sv, "Läser in personer", &progress);
    });
}

fn empty_ui(ui: &mut Ui) {
    layout::page_heading(ui, "Biträdesavtal", "", |_| ());
    layout::card(ui, |ui| {
        ui.set_height(ui.available_height());
        empty::empty_state(
            ui,
            icon::HANDSHAKE,
            "Inga biträdesavtal ännu",
            "Här samlar du avtalen med dem som behandlar uppgifter åt er, till exempel lönebyrån \
             (artikel 28).",
            |ui| {
                button::primary(ui, icon::PLUS, "Nytt avtal");
                button::secondary(ui, icon::UPLOAD_SIMPLE, "Läs in");
            },
        );
    });
}
