//! What the policy promises and the registers deny: each with both places, a way to either, and how to mend it
//!

mod text;

pub(super) use self::text::shortened;
use egui::{Label, RichText, ScrollArea, Ui};
use jiff::civil::Date;

use super::{Begun, Context, Place, PolicyPage, Screen, agreements};
use crate::{
    core::{Choice, Id, Lang},
    policy::{Contradiction, Sources, Spot},
    registers::{Register, assessments::AssessmentKind, processing::Activity},
    store::{Result, Store},
    ui::{
        button,
        chip::{self, Tone},
        empty::empty_state,
        icon, layout,
        theme::{self, tokens},
    },
};

/// The page of all of them.
#[derive(Debug, Default)]
pub struct ContradictionsScreen {
    found: Contradictions,
}

impl Screen for ContradictionsScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.found.refresh(cx);
        let (lang, n) = (cx.lang, self.found.n());
        let told = if n == 0 { String::new() } else { text::counted(n, lang) };
        layout::page_heading(ui, text::TITLE.in_lang(lang), &told, |_| ());
        if n == 0 {
            let (title, line) = (text::NONE.in_lang(lang), text::NONE_LINE.in_lang(lang));
            empty_state(ui, icon::CHECK_CIRCLE, title, line, |_| ());
            return;
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            self.found.ui(ui, cx);
        });
    }
}

/// The contradictions of the policy, read after each change.
#[derive(Debug, Default)]
pub struct Contradictions {
    read_at: Option<(u64, Date)>,
    all: Vec<Found>,
}

/// A contradiction, and where its section and each of its places are.
#[derive(Debug)]
struct Found {
    it: Contradiction,
    heading: [String; 2],
    places: Vec<(Spot, Place)>,
}

impl Contradictions {
    /// Reads them where something has changed.
    pub fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        let today = cx.today;
        self.all = cx.read(|store| read(store, today)).unwrap_or_default();
    }

    /// How many there are.
    pub fn n(&self) -> usize {
        self.all.len()
    }

    /// Draws each on a card of its own.
    pub fn ui(&self, ui: &mut Ui, cx: &mut Context<'_>) {
        for (at, found) in self.all.iter().enumerate() {
            ui.push_id(at, |ui| layout::readable(ui, |ui| found_ui(ui, cx, found)));
            ui.add_space(theme::GRID * 3.0);
        }
    }
}

fn found_ui(ui: &mut Ui, cx: &mut Context<'_>, found: &Found) {
    let (lang, it) = (cx.lang, &found.it);
    layout::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme::GRID * 1.5;
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(it.kind.text().in_lang(lang)).font(theme::strong()));
            chip::status(ui, Tone::Bad, &layout::undivided(it.kind.cite()));
        });
        ui.add(Label::new(it.says.in_lang(lang)).wrap().selectable(true));
        let mend = format!("{} {}", text::MEND.in_lang(lang), it.kind.mend().in_lang(lang));
        ui.add(Label::new(theme::help(ui, mend)).wrap());
        ui.horizontal_wrapped(|ui| {
            caption_ui(ui, text::PROMISED.in_lang(lang));
            let [sv, en] = &found.heading;
            if button::link(ui, if lang == Lang::Sv { sv } else { en }).clicked() {
                *cx.go = Some(Place::Policy(PolicyPage::Section(it.section)));
            }
        });
        caption_ui(ui, text::DENIED.in_lang(lang));
        for (at, (spot, place)) in found.places.iter().enumerate() {
            ui.push_id(at, |ui| spot_ui(ui, cx, spot, *place));
        }
    });
}

fn caption_ui(ui: &mut Ui, caption: &str) {
    ui.label(RichText::new(caption).font(theme::small_strong()).color(tokens(ui).muted));
}

/// A way to where it is mended: a record, or the making of one.
fn spot_ui(ui: &mut Ui, cx: &mut Context<'_>, spot: &Spot, place: Place) {
    let lang = cx.lang;
    let begins = match place {
        Place::Assess(..) => Some((icon::SCALES, text::WEIGH)),
        Place::NewAgreement(_) => Some((icon::PLUS, text::NEW_AGREEMENT)),
        Place::New(Register::ConsentTexts) => Some((icon::PLUS, text::NEW_WORDING)),
        _ => None,
    };
    ui.horizontal_wrapped(|ui| {
        let pressed = match begins {
            Some((glyph, what)) => {
                button::secondary(ui, glyph, &text::about(what, &spot.title, lang))
            }
            None => button::link(ui, &name_of(spot, lang)),
        };
        if pressed.clicked() {
            match place {
                Place::NewAgreement(begun) => agreements::begin(cx, &spot.title, begun),
                place => *cx.go = Some(place),
            }
        }
        let told = [spot.register.text(), spot.field].map(|it| it.in_lang(lang));
        let told: Vec<&str> = told.into_iter().filter(|it| !it.is_empty()).collect();
        if begins.is_none() {
            ui.label(theme::help(ui, told.join(", ")));
        }
    });
}

/// What the record is called, or the register where it is to be added.
fn name_of(spot: &Spot, lang: Lang) -> String {
    let register = spot.register.text().in_lang(lang);
    let title = spot.title.trim();
    if title.is_empty() { text::open(register, lang) } else { title.to_owned() }
}

fn read(store: &Store, today: Date) -> Result<Vec<Found>> {
    let policy = store.policy()?;
    let all = Sources::read(store, today)?.contradictions(&policy);
    let found = |it: Contradiction| {
        let heading = policy.heading(it.section);
        let mut places = Vec::new();
        for spot in &it.at {
            let spot = Spot { title: title_of(store, spot)?, ..spot.clone() };
            let place = match spot.register {
                Register::Policy => Place::Policy(PolicyPage::Section(it.section)),
                _ => place_of(store, &spot, &it.at)?,
            };
            places.push((spot, place));
        }
        Ok(Found { heading: [heading.sv, heading.en], places, it })
    };
    all.into_iter().map(found).collect()
}

/// What the record is called; what a new one is to be about stands there already.
fn title_of(store: &Store, spot: &Spot) -> Result<String> {
    let found = spot.record.map(|id| spot.register.title(store, id)).transpose()?.flatten();
    let is_about_us = matches!(spot.register, Register::Policy | Register::AutogiroTerms);
    Ok(found.filter(|_| !is_about_us).unwrap_or_else(|| spot.title.clone()))
}

/// Where a place of a contradiction is mended; the others tell what a new record is begun with.
pub fn place_of(store: &Store, spot: &Spot, all: &[Spot]) -> Result<Place> {
    let record_in =
        |register: Register| all.iter().find(|it| it.register == register).and_then(|it| it.record);
    let activity = record_in(Register::Activities).map(Id::<Activity>::new);
    Ok(match (spot.register, spot.record) {
        (Register::Company, _) => Place::Settings,
        (Register::Assessments, None) => match activity {
            Some(id) => {
                let known = store.get(id)?.unwrap_or_default();
                let at = known.purposes.iter().position(|it| it.what.trim() == spot.title.trim());
                Place::Assess(AssessmentKind::Balancing, id, at)
            }
            None => Place::Register(Register::Assessments, None),
        },
        (Register::Agreements, None) => {
            let system = record_in(Register::Systems).map(Id::new);
            Place::NewAgreement(Begun { counterparty: None, system, activity })
        }
        (Register::ConsentTexts, None) => Place::New(Register::ConsentTexts),
        (register, record) => Place::Register(register, record),
    })
}
