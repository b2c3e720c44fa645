//! Which agreement a paper is about, which version of its text, and who reads it.

use egui::Ui;
use jiff::civil::Date;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Choice, Id, Lang},
    registers::{agreements::Agreement, persons::Person},
    reports::{Asks, Audience, ReportKind, Scope},
    store::{Result, Store},
    ui::theme,
};

/// The agreement that is chosen among those with one counterparty.
#[derive(Debug)]
pub(super) struct AgreementChoice {
    chosen: Option<Id<Agreement>>,
    /// The version of its text, where it is not what the registers say now.
    version: Option<u32>,
    read: Option<Read>,
    offered: Vec<Offer>,
    audience: Audience,
}

/// With whom, for which paper, as of which revision and in which language the agreements have been read.
type Read = (Option<Id<Person>>, ReportKind, u64, Lang);

/// An agreement that can be chosen.
#[derive(Debug)]
struct Offer {
    id: Id<Agreement>,
    name: String,
    /// The versions of its text: number, drawn up and signed.
    versions: Vec<(u32, Date, Option<Date>)>,
}

impl AgreementChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let (chosen, version) = match about {
            About::Agreement(id) => (Some(id), None),
            About::Contract(id, version) => (Some(id), version),
            _ => (None, None),
        };
        Self { chosen, version, read: None, offered: Vec::new(), audience: Audience::Outside }
    }

    /// The agreement that the report was asked for from, until its counterparty's have been read.
    pub fn asked_for(&self) -> Option<Id<Agreement>> {
        self.chosen.filter(|_| self.read.is_none())
    }

    /// `scope` with what is chosen; `None` while an agreement is still to be: where one is needed, or where
    /// somebody is named of whom none is chosen.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        let asks = scope.kind.asks();
        let needs_one = matches!(asks, Asks::Agreement | Asks::Customer) || scope.person.is_some();
        let is_told = self.chosen.is_some() || !needs_one;
        let version = self.version.filter(|_| asks == Asks::Contract);
        let (agreement, audience) = (self.chosen, self.audience);
        is_told.then_some(Scope { agreement, audience, version, ..scope })
    }

    /// Reads the agreements with `person` that the paper can be about. The only one is chosen at once, and
    /// somebody else's no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>, kind: ReportKind) {
        let now = (person, kind, cx.store.revision(), cx.lang);
        if self.read == Some(now) {
            return;
        }
        let was = self.read.replace(now);
        let Some(person) = person else {
            self.offered.clear();
            if was.is_some_and(|(person, ..)| person.is_some()) {
                self.choose(None);
            }
            return;
        };
        let as_of = (cx.lang, cx.today);
        self.offered = cx.read(|store| offered(store, person, kind, as_of)).unwrap_or_default();
        let is_another_paper = was.is_some_and(|(_, was, ..)| was != kind);
        match (self.offered.as_slice(), self.chosen) {
            ([only], None) => self.choose(Some(only.id)),
            (all, Some(id)) if all.iter().any(|it| it.id == id) && !is_another_paper => {}
            (_, chosen) => self.choose(chosen),
        }
    }

    /// Chooses an agreement of those that are offered, with its latest version.
    fn choose(&mut self, id: Option<Id<Agreement>>) {
        let offer = self.offered.iter().find(|it| Some(it.id) == id);
        self.chosen = offer.map(|it| it.id);
        self.version = offer.and_then(|it| it.versions.last()).map(|(number, ..)| *number);
    }

    /// Draws the agreements to choose from, their versions, and who reads the paper.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang, asks: Asks) {
        if self.read.is_some_and(|(person, ..)| person.is_some()) {
            self.agreements_ui(ui, lang, asks);
        }
        match asks {
            Asks::Contract => self.versions_ui(ui, lang),
            Asks::Agreements => self.audience_ui(ui, lang),
            _ => {}
        }
    }

    fn agreements_ui(&mut self, ui: &mut Ui, lang: Lang, asks: Asks) {
        let (question, none) = text::which_agreement(asks);
        label(ui, question.in_lang(lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, none.in_lang(lang)));
        }
        let mut picked = None;
        for it in &self.offered {
            let radio = ui.radio(self.chosen == Some(it.id), &it.name);
            theme::focus_ring(ui, &radio);
            if radio.clicked() {
                picked = Some(it.id);
            }
        }
        if picked.is_some() {
            self.choose(picked);
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn versions_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let Some(chosen) = self.offered.iter().find(|it| Some(it.id) == self.chosen) else {
            return;
        };
        label(ui, text::VERSION.in_lang(lang));
        let now = ui.radio_value(&mut self.version, None, text::AS_OF_NOW.in_lang(lang));
        theme::focus_ring(ui, &now);
        for (number, drawn_up_on, signed_on) in chosen.versions.iter().rev() {
            let name = text::version(*number, *drawn_up_on, *signed_on, lang);
            let radio = ui.radio_value(&mut self.version, Some(*number), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn audience_ui(&mut self, ui: &mut Ui, lang: Lang) {
        label(ui, text::AUDIENCE.in_lang(lang));
        for (audience, name) in text::AUDIENCES {
            let radio = ui.radio_value(&mut self.audience, audience, name.in_lang(lang));
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}

/// The agreements with `person` that a paper of this kind can be about.
fn offered(
    store: &Store,
    person: Id<Person>,
    kind: ReportKind,
    (lang, today): (Lang, Date),
) -> Result<Vec<Offer>> {
    let asks = kind.asks();
    let may_be = |it: &Agreement| match asks {
        Asks::Contract => !it.is_with_supplier(),
        Asks::Customer => it.is_with_customer(),
        _ => kind != ReportKind::Bitradesregister || it.is_with_customer(),
    };
    let offer = |(id, it): (Id<Agreement>, Agreement)| {
        if asks == Asks::Contract {
            let versions = store.contracts_of(id)?.into_iter();
            let versions = versions.map(|(_, it)| (it.number, it.drawn_up_on, it.signed_on));
            let name = store.agreement_title(&it)?;
            return Ok(Offer { id, name, versions: versions.collect() });
        }
        let role = it.role.map(|it| it.text().in_lang(lang)).unwrap_or_default();
        let state = it.state(today).text().in_lang(lang).to_lowercase();
        Ok(Offer { id, name: text::agreement(&it.number, role, &state), versions: Vec::new() })
    };
    let with = store.agreements_with(person)?.into_iter();
    with.filter(|(_, it)| may_be(it)).map(offer).collect()
}
