//! A mandate as it is read: what is wanted and what is confirmed, the next step, its days and its chain.

use egui::{Label, ScrollArea, Ui};
use jiff::civil::Date;

use super::{
    buttons::buttons_ui,
    chain::chain_ui,
    days::days_ui,
    doing::{Doing, Ended},
    findings::findings_ui,
    next::{Next, next, others, papers},
    said::Act,
    text,
};
use crate::{
    app::{
        About, Command, Context, Place,
        register::{AttachmentsPart, HistoryPart},
    },
    core::{Choice, Gap, Id, Lang, Record},
    law::FiscalYear,
    registers::{
        Register,
        autogiro_terms::AutogiroTerms,
        company::Company,
        mandates::{Answer, Mandate, MandateField as F, required_parts},
        persons::Person,
    },
    store::{Store, StoreError, Stored},
    ui::{
        button,
        chip::{self, Tone},
        facts::{Reveal, facts_ui},
        gaps::gaps_ui,
        icon, layout, theme,
    },
};

/// A mandate that is read.
pub(super) struct Reading {
    id: Id<Mandate>,
    read_at: Option<u64>,
    known: Option<Known>,
    takes_focus: bool,
    doing: Option<Doing>,
    attachments: AttachmentsPart,
    history: HistoryPart,
}

/// What is read of the registers.
pub(super) struct Known {
    pub it: Mandate,
    pub payer: Person,
    pub company: Company,
    pub terms: AutogiroTerms,
}

impl Known {
    /// The financial year that räkenskapsinformation is counted from.
    pub fn fiscal_year(&self) -> FiscalYear {
        self.company.fiscal_year()
    }

    /// From which day the paper is to be shredded.
    pub fn shred_from(&self) -> Option<Date> {
        self.it.shred_from(&self.terms, self.fiscal_year())
    }
}

/// Where it leads.
pub(super) enum Led {
    /// To the list.
    Away,
    /// Nowhere: it is gone.
    Gone,
    /// To the form, at a field where something is missing.
    Form(Box<Mandate>, Option<F>),
    /// To writing a file to Bankgirot.
    Write,
    /// To reading a file from Bankgirot.
    Read,
}

/// The groups of facts; what is told elsewhere on the page stands in none.
const GROUPS: [&[F]; 3] = [
    &[F::Payee, F::PayerNumber, F::NextNumber, F::Drawn, F::AccountNote, F::Bank],
    &[
        F::Origin,
        F::Edition,
        F::SignedOn,
        F::SignedAt,
        F::ReceivedOn,
        F::PaperBinder,
        F::PaperTab,
        F::Shredded,
    ],
    &[F::Ending, F::Note],
];

impl Reading {
    /// The mandate `id`.
    pub fn of(id: Id<Mandate>) -> Self {
        Self {
            id,
            read_at: None,
            known: None,
            takes_focus: false,
            doing: None,
            attachments: AttachmentsPart::default(),
            history: HistoryPart::default(),
        }
    }

    /// With the keyboard in it.
    pub fn focused(self) -> Self {
        Self { takes_focus: true, ..self }
    }

    /// The mandate.
    pub fn id(&self) -> Id<Mandate> {
        self.id
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Led> {
        let revision = cx.store.revision();
        if self.read_at != Some(revision) {
            let id = self.id;
            self.read_at = Some(revision);
            self.known = cx.read(|store| read(store, id)).flatten();
        }
        let Some(known) = self.known.take() else { return Some(Led::Gone) };
        let salt = ("mandate", self.id.raw());
        let led = ui.push_id(salt, |ui| self.page_ui(ui, cx, &known, is_narrow)).inner;
        self.known = Some(known);
        led
    }

    fn page_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        known: &Known,
        is_narrow: bool,
    ) -> Option<Led> {
        let lang = cx.lang;
        let mut led = heading_ui(ui, lang, known, is_narrow).then_some(Led::Away);
        standing_ui(ui, lang, &known.it);
        if self.doing.is_none() {
            led = self.acts_ui(ui, cx, known).or(led);
            if cx.takes(Command::Back) {
                led = Some(Led::Away);
            }
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            let of = (self.id, &known.it);
            if let Some(doing) = &mut self.doing
                && let Some(ended) = doing.ui(ui, cx, of)
            {
                self.doing = None;
                self.takes_focus = ended == Ended::Done || ended == Ended::Left;
            }
            if let Some(field) = gaps_ui(ui, lang, &known.it.gaps(cx.today)) {
                led = self.mend(field, known, cx);
            }
            if let Some(at) = findings_ui(ui, lang, &known.it) {
                self.doing = Some(Doing::begin(Act::Settle(at), of, cx));
            }
            facts_in_groups_ui(ui, lang, &known.it, &known.it.gaps(cx.today));
            parts_ui(ui, lang, known);
            days_ui(ui, lang, known, cx.today);
            chain_ui(ui, lang, &known.it.steps);
            links_ui(ui, cx, known);
            self.attachments.ui(ui, cx, (Mandate::REGISTER, self.id.raw()));
            self.history.ui(ui, cx, Register::Mandates, self.id.raw());
            ui.add_space(theme::GRID * 6.0);
        });
        led
    }

    /// Goes where what is missing can be mended.
    fn mend(&mut self, field: F, known: &Known, cx: &mut Context<'_>) -> Option<Led> {
        if field == F::Ending {
            self.doing = Some(Doing::begin(Act::Confirm, (self.id, &known.it), cx));
            return None;
        }
        Some(Led::Form(Box::new(known.it.clone()), Some(field)))
    }

    /// What can be done: the next step first, then what may be done beside it.
    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, known: &Known) -> Option<Led> {
        let first = next(known, cx.today);
        let papers = papers(&known.it).into_iter().map(Next::Print);
        let steps = first.into_iter().chain([Next::Change]).chain(others(known, first));
        let nearest = papers.clone().next();
        let acts = steps.chain(papers).collect();
        let takes_focus = std::mem::take(&mut self.takes_focus);
        let pressed = buttons_ui(ui, cx.lang, acts, (first.is_some(), takes_focus));
        let is_edited = cx.takes(Command::Edit).then_some(Next::Change);
        let is_printed = nearest.filter(|_| cx.takes(Command::Print));
        ui.add_space(theme::GRID * 3.0);
        self.go(pressed.or(is_edited).or(is_printed)?, cx, known)
    }

    fn go(&mut self, next: Next, cx: &mut Context<'_>, known: &Known) -> Option<Led> {
        match next {
            Next::Do(act) => self.doing = Some(Doing::begin(act, (self.id, &known.it), cx)),
            Next::Accept => self.answer(cx, Answer::Accept),
            Next::Reject => self.answer(cx, Answer::Reject),
            Next::Keep => self.keep(cx),
            Next::Change => return Some(Led::Form(Box::new(known.it.clone()), None)),
            Next::Write => return Some(Led::Write),
            Next::Read => return Some(Led::Read),
            Next::Print(kind) => {
                *cx.go = Some(Place::Reports(kind, About::Mandate(self.id)));
            }
        }
        None
    }

    fn answer(&mut self, cx: &mut Context<'_>, answer: Answer) {
        let id = self.id;
        cx.attempt_and_tell(text::ANSWERED, |store, by| store.answer_mandate(by, id, answer));
        self.takes_focus = true;
    }

    fn keep(&mut self, cx: &mut Context<'_>) {
        let id = self.id;
        cx.attempt_and_tell(text::KEPT, |store, by| store.keep_mandate(by, id));
        self.takes_focus = true;
    }
}

fn read(store: &Store, id: Id<Mandate>) -> Result<Option<Known>, StoreError> {
    let Some(it) = store.get(id)? else { return Ok(None) };
    let payer = store.get(it.payer)?.unwrap_or_default();
    let (company, terms) = (store.company()?, store.autogiro_terms()?);
    Ok(Some(Known { it, payer, company, terms }))
}

/// Who pays, and to which bankgiro; whether it was closed.
fn heading_ui(ui: &mut Ui, lang: Lang, known: &Known, is_narrow: bool) -> bool {
    let payee = known.it.payee.as_ref();
    let title = text::heading(&known.payer.full_name(), payee, lang);
    let (glyph, name) =
        if is_narrow { (icon::ARROW_LEFT, text::BACK) } else { (icon::X, text::CLOSE) };
    layout::page_heading(ui, &title, "", |ui| {
        button::icon_button(ui, glyph, name.in_lang(lang)).clicked()
    })
}

/// What we want, and what Bankgirot has confirmed: two things, and what separates them.
fn standing_ui(ui: &mut Ui, lang: Lang, it: &Mandate) {
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::help(ui, text::WANTED.in_lang(lang)));
        let (tone, wanted) = text::wanted(it.wanted(), lang);
        chip::status(ui, tone, &wanted);
        ui.add_space(theme::GRID * 2.0);
        ui.label(theme::help(ui, text::CONFIRMED.in_lang(lang)));
        let confirmed = it.confirmed();
        let tone = confirmed.map_or(Tone::Neutral, |it| it.to.tone());
        chip::status(ui, tone, &text::confirmed(confirmed, lang));
    });
    if let Some(difference) = it.difference() {
        ui.horizontal_wrapped(|ui| {
            chip::status(ui, difference.tone(), difference.text().in_lang(lang));
            ui.add(Label::new(text::explained(it, difference, lang)).wrap());
        });
    }
    ui.add_space(theme::GRID);
}

fn facts_in_groups_ui(ui: &mut Ui, lang: Lang, it: &Mandate, gaps: &[Gap<F>]) {
    let facts = it.facts(lang);
    let is_gap = |field: F| gaps.iter().any(|gap| gap.field == field);
    for (heading, fields) in text::GROUPS.iter().zip(GROUPS) {
        let mut group = Vec::new();
        for field in fields {
            let fact = facts
                .iter()
                .find(|(it, value)| it == field && (!value.is_missing() || is_gap(*field)));
            group.extend(fact.cloned());
        }
        if !group.is_empty() {
            layout::section(ui, heading.in_lang(lang), |ui| {
                facts_ui(ui, lang, &group, Reveal::OnRequest);
            });
        }
    }
}

/// How many of the required parts of a mandate are there, and which are not.
fn parts_ui(ui: &mut Ui, lang: Lang, known: &Known) {
    let parts = required_parts(&known.it, &known.payer, &known.company);
    let n_there = parts.iter().filter(|it| it.is_there).count();
    let tone = if n_there == parts.len() { Tone::Good } else { Tone::Warn };
    layout::section(ui, text::PARTS.in_lang(lang), |ui| {
        layout::message(ui, tone, &text::n_parts(n_there, parts.len(), lang));
        for part in parts.iter().filter(|it| !it.is_there) {
            let told = format!("{} ({})", part.name.in_lang(lang), part.source);
            ui.add(Label::new(theme::help(ui, told)).wrap());
        }
    });
}

fn links_ui(ui: &mut Ui, cx: &mut Context<'_>, known: &Known) {
    let lang = cx.lang;
    layout::section(ui, text::LINKS.in_lang(lang), |ui| {
        ui.horizontal(|ui| {
            if button::link(ui, &known.payer.full_name()).clicked() {
                *cx.go = Some(Place::Register(Register::Persons, Some(known.it.payer.raw())));
            }
            ui.label(theme::help(ui, text::PERSONS.in_lang(lang)));
        });
        ui.horizontal(|ui| {
            if button::link(ui, text::TERMS.in_lang(lang)).clicked() {
                *cx.go = Some(Place::Register(Register::AutogiroTerms, None));
            }
        });
    });
}
