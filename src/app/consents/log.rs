//! Logging what somebody said: a new consent, or another event of one.

use egui::{Id as EguiId, RichText, Ui};

use super::{
    field::LogField as F,
    judged::Judged,
    known::{Known, Subject},
    proof::ProofPart,
    said::Said,
    said_form::{About, gaps, said_ui, tell_faults},
    text,
};
use crate::{
    app::{
        Command, Context, Place,
        person_search::PersonSearch,
        register::{Pressed, above_foot, foot_ui},
    },
    core::{Id, Progress, Record},
    registers::{
        Register,
        consent_texts::ConsentText,
        consents::{Consent, ConsentError, ConsentEvent, EventKind},
        persons::{Person, PersonRow},
    },
    ui::{
        button,
        chip::Tone,
        form::{Enter, Form, Refused},
        icon, layout, theme,
    },
};

/// What is logged where a consent begins.
pub(super) const FIRST: &[EventKind] =
    &[EventKind::Given, EventKind::Asked, EventKind::Refused, EventKind::Deferred];
/// What else can happen to a consent.
pub(super) const OTHER: &[EventKind] = &[
    EventKind::Asked,
    EventKind::Deferred,
    EventKind::Refused,
    EventKind::Withdrawn,
    EventKind::Ended,
    EventKind::Expired,
    EventKind::Invalidated,
];

/// The form that logs for one person.
pub struct LogPane {
    /// The consent that another event is logged of.
    of: Option<Id<Consent>>,
    person: Option<Id<Person>>,
    text: Option<Id<ConsentText>>,
    kinds: &'static [EventKind],
    said: Option<Said>,
    /// What stood here before anybody typed.
    begun: Option<(Subject, Said)>,
    search: PersonSearch,
    proof: ProofPart,
    known: Known,
    judged: Judged,
    takes_focus: bool,
    is_half_typed: bool,
    refused: Refused,
}

/// Where the form leads.
pub enum Went {
    /// Away, after a question about what is unsaved.
    Away,
    /// Back to the consent that it was about.
    Back(Id<Consent>),
    /// To what was just logged.
    Logged(Id<Consent>),
}

impl LogPane {
    /// A new consent, of `person` where that is known.
    pub fn of_person(person: Option<Id<Person>>) -> Self {
        Self::new(person, None, None, FIRST)
    }

    /// Another event of a consent: one of `kinds`, the first by default.
    pub(super) fn of_consent(
        id: Id<Consent>,
        consent: &Consent,
        kinds: &'static [EventKind],
    ) -> Self {
        Self::new(Some(consent.person), Some(consent.text), Some(id), kinds)
    }

    fn new(
        person: Option<Id<Person>>,
        text: Option<Id<ConsentText>>,
        of: Option<Id<Consent>>,
        kinds: &'static [EventKind],
    ) -> Self {
        Self {
            of,
            person,
            text,
            kinds,
            said: None,
            begun: None,
            search: PersonSearch::default(),
            proof: ProofPart::default(),
            known: Known::default(),
            judged: Judged::default(),
            takes_focus: true,
            is_half_typed: false,
            refused: Refused::No,
        }
    }

    /// The consent that another event is logged of.
    pub fn id(&self) -> Option<Id<Consent>> {
        self.of
    }

    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        let (Some(said), Some((subject, begun))) = (&self.said, &self.begun) else {
            return false;
        };
        self.is_half_typed || (self.person, self.text) != *subject || said != begun
    }

    /// With the keyboard in it.
    pub fn focused(self) -> Self {
        Self { takes_focus: true, ..self }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Went> {
        self.refresh(cx);
        let heading = text::logging(self.kinds[0], self.of).in_lang(cx.lang);
        layout::page_heading(ui, heading, &self.subject().unwrap_or_default(), |_| ());
        if self.texts_in_use().is_empty() {
            return no_texts_ui(ui, cx).then_some(Went::Away);
        }
        let salt = ("log", self.of.map(Id::raw));
        let is_savable = above_foot(ui, |ui| ui.push_id(salt, |ui| self.fields_ui(ui, cx)).inner);
        let amiss = (!is_savable).then_some(text::NOT_SAVABLE);
        match foot_ui(ui, cx, text::SAVE.in_lang(cx.lang), amiss, &mut self.refused)? {
            Pressed::Save => self.save(cx),
            Pressed::Cancel => {
                let back = self.of.filter(|_| !self.is_dirty());
                Some(back.map_or(Went::Away, Went::Back))
            }
        }
    }

    /// "Eva Öberg – Nyhetsbrev", where both are fixed.
    fn subject(&self) -> Option<String> {
        self.of?;
        let row = self.known.row.as_ref()?;
        Some(text::heading(&row.name, &self.chosen_text()?.title()))
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let (now, actor, lang) = (cx.by.at, cx.by.actor.clone(), cx.lang);
        let first = self.kinds[0];
        self.said.get_or_insert_with(|| Said::now(first, now, &actor, lang));
        self.known.refresh(cx, (self.person, self.text));
        if self.begun.is_none() {
            if self.text.is_none()
                && let [(only, _)] = self.texts_in_use()[..]
            {
                self.text = Some(*only);
                self.known.refresh(cx, (self.person, self.text));
            }
            self.begun = self.said.clone().map(|said| ((self.person, self.text), said));
        }
    }

    fn chosen_text(&self) -> Option<&ConsentText> {
        self.known.text(self.text)
    }

    /// The texts that people can be asked with on the day, and the one that is chosen.
    fn texts_in_use(&self) -> Vec<&(Id<ConsentText>, ConsentText)> {
        self.known.in_use(self.said.as_ref().and_then(|it| it.on), self.text)
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let begins = std::mem::take(&mut self.takes_focus);
        if self.of.is_none() {
            self.person_ui(ui, cx, begins);
        }
        let event = self.event();
        self.judged.judge(cx, self.person.as_slice(), self.text, event.as_ref());
        let gaps = event.map(|it| gaps(it, cx.today)).unwrap_or_default();
        let mut form = Form::new(ui, cx.lang, gaps);
        form.on_enter(Enter::GoesOn);
        tell_faults(&mut form, &self.judged.shared, cx.lang);
        if begins && self.person.is_some() {
            form.begin();
        }
        let has_day = self.said.as_ref().is_some_and(|it| it.on.is_some());
        if !has_day {
            form.error(F::On, text::NO_DAY.in_lang(cx.lang));
        }
        if self.refused != Refused::No && self.text.is_none() {
            form.error(F::Text, text::NO_TEXT.in_lang(cx.lang));
        }
        form.refuse(&mut self.refused);
        if self.of.is_none() {
            self.text_ui(&mut form);
            self.known.chain_ui(&mut form, cx);
        }
        let at = self.known.texts.iter().position(|(id, _)| Some(*id) == self.text);
        if let (Some(at), Some(said)) = (at, &mut self.said) {
            let about = About {
                text: &self.known.texts[at].1,
                chain: self.known.chain.as_ref(),
                kinds: self.kinds,
            };
            said_ui(&mut form, cx, about, said, &mut self.proof);
        }
        self.is_half_typed = form.is_half_typed();
        form.is_savable() && self.person.is_some() && self.text.is_some()
    }

    /// The event as it stands.
    fn event(&self) -> Option<ConsentEvent> {
        self.said.as_ref()?.event(self.chosen_text()?, self.known.chain.as_ref())
    }

    fn person_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, begins: bool) {
        use crate::core::Field;
        let lang = cx.lang;
        layout::readable(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::GRID;
            ui.label(RichText::new(F::Person.label().in_lang(lang)).font(theme::strong()));
            if let (Some(_), Some(row)) = (self.person, &self.known.row) {
                if chosen_ui(ui, row, text::OTHER_PERSON.in_lang(lang)) {
                    (self.person, self.takes_focus) = (None, true);
                }
                return;
            }
            let id = EguiId::unique("who said it");
            let (field, picked) = self.search.ui(ui, cx, id, text::SEARCH_PERSON.in_lang(lang));
            if begins {
                field.request_focus();
            }
            if picked.is_some() {
                (self.person, self.takes_focus) = (picked, true);
            } else if self.search.is_in_vain()
                && button::link(ui, text::NEW_PERSON.in_lang(lang)).clicked()
            {
                *cx.go = Some(Place::New(Register::Persons));
            }
            if self.refused != Refused::No {
                layout::message(ui, Tone::Bad, text::NO_PERSON.in_lang(lang));
                if self.refused == Refused::JustNow {
                    field.request_focus();
                }
            }
        });
        ui.add_space(theme::GRID * 3.0);
    }

    fn text_ui(&mut self, form: &mut Form<'_, F>) {
        let texts: Vec<(Id<ConsentText>, String)> =
            self.texts_in_use().iter().map(|(id, it)| (*id, it.title())).collect();
        let names: Vec<&str> = texts.iter().map(|(_, name)| name.as_str()).collect();
        let mut chosen = texts.iter().position(|(id, _)| Some(*id) == self.text);
        if form.choice_of(F::Text, &names, &mut chosen).changed() {
            self.text = chosen.map(|at| texts[at].0);
            if let Some(said) = &mut self.said {
                said.turn_to_another_text();
            }
        }
    }

    fn save(&mut self, cx: &mut Context<'_>) -> Option<Went> {
        let (person, text) = (self.person?, self.text?);
        let event = self.event()?;
        let proof = self.said.as_ref().and_then(|it| it.proof.as_ref());
        let id = cx.attempt_and_tell(text::LOGGED, |store, by| {
            let with = (&event, proof);
            let done = store.log_consents_with(by, &[person], text, with, &Progress::default())?;
            match (done.logged.first(), done.refused.into_iter().next()) {
                (Some(id), _) => Ok(*id),
                (None, Some((_, faults))) => Err(ConsentError::Faults(faults)),
                (None, None) => Err(ConsentError::Cancelled),
            }
        })?;
        Some(Went::Logged(id))
    }
}

/// Somebody chosen, and the way to choose another; whether that was pressed.
pub(super) fn chosen_ui(ui: &mut Ui, row: &PersonRow, other: &str) -> bool {
    let is_other = ui
        .horizontal(|ui| {
            ui.label(RichText::new(&row.name).font(theme::title()));
            button::link(ui, other).clicked()
        })
        .inner;
    ui.label(theme::help(ui, row.line()));
    is_other
}

/// Nobody can be asked yet, and where that is mended; whether it was left.
pub(super) fn no_texts_ui(ui: &mut Ui, cx: &mut Context<'_>) -> bool {
    layout::readable(ui, |ui| {
        ui.label(text::NO_TEXTS.in_lang(cx.lang));
        ui.add_space(theme::GRID * 2.0);
        ui.horizontal_wrapped(|ui| {
            let to_texts = button::primary(ui, icon::FILE_TEXT, text::TO_TEXTS.in_lang(cx.lang));
            if ui.memory(|memory| memory.focused().is_none()) {
                to_texts.request_focus();
            }
            if to_texts.clicked() {
                *cx.go = Some(Place::Register(Register::ConsentTexts, None));
            }
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(cx.lang));
            cancel.clicked() || cx.takes(Command::Back)
        })
        .inner
    })
}
