//! Recordings at the desk.

use jiff::civil::Date;

use super::{Recording, RecordingField as F, text};
use crate::{
    core::{Choice, Field, Id, Lang, Record, Text},
    law::StartEvent,
    registers::{
        Register,
        consents::Consent,
        desk::{Deed, FormContext, Kept, Link, LongListed, Names, Words, status_column},
        long::LongRow,
        persons::{Person, PersonRow},
        processing::retention_card,
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        hits::Hit,
        icon,
        table::{Cell, Column, Width},
    },
};

/// Persons shown under the field that finds them.
const AT_MOST: usize = 6;

impl Kept for Recording {
    const AT: Register = Register::Recordings;

    fn words() -> Words {
        Words { icon: icon::FILES, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        let is_uncovered = self.is_by_consent() && self.cover.to.is_none_or(|to| to <= today);
        if self.erased_on.is_some() {
            (Tone::Neutral, text::ERASED)
        } else if self.is_late(today) {
            (Tone::Bad, text::TO_ERASE)
        } else if is_uncovered && self.consent.is_some() {
            (Tone::Bad, text::NO_CONSENT_NOW)
        } else if self.gaps(today).is_empty() {
            (Tone::Good, text::COMPLETE)
        } else {
            (Tone::Warn, text::INCOMPLETE)
        }
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let link = |id: Id<crate::registers::systems::System>| Link {
            register: Register::Systems,
            record: id.raw(),
            name: names.system(id).to_owned(),
        };
        self.system.map(link).into_iter().collect()
    }

    fn far_links(&self, store: &Store) -> Result<Vec<Link>> {
        let mut links = Vec::new();
        if let Some(id) = self.person {
            let name = store.get(id)?.map(|it| it.full_name()).unwrap_or_default();
            links.push(Link { register: Register::Persons, record: id.raw(), name });
        }
        if let Some(id) = self.consent {
            let consent = store.get(id)?.unwrap_or_default();
            let name = store.get(consent.text)?.map(|it| it.name).unwrap_or_default();
            links.push(Link { register: Register::Consents, record: id.raw(), name });
        }
        Ok(links)
    }

    fn deed(&self, _today: Date) -> Option<Deed<Self>> {
        self.erased_on.is_none().then_some(Deed {
            icon: icon::CHECK_CIRCLE,
            name: text::MARK,
            done: text::MARKED,
            act: Store::mark_erased,
        })
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::WHICH, &[F::Reference, F::Kind, F::RecordedOn]),
            (text::WHOM, &[F::Person, F::Agreement, F::Participants, F::Informed]),
            (text::WHERE, &[F::System, F::Place]),
            (text::WHY, &[F::Purpose, F::Basis, F::Support, F::Consent]),
            (text::HOW_LONG, &[F::Retention, F::CountedFrom, F::EraseOn, F::ErasedOn, F::ErasedBy]),
        ]
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let lang = cx.lang;
        form.heading(text::WHICH.in_lang(lang));
        form.text(F::Reference, &mut draft.reference);
        form.choice(F::Kind, &mut draft.kind);
        form.date(F::RecordedOn, &mut draft.recorded_on);
        form.heading(text::WHOM.in_lang(lang));
        person_ui(form, &mut draft.person, cx);
        form.text(F::Agreement, &mut draft.agreement);
        form.text(F::Participants, &mut draft.participants);
        form.text(F::Informed, &mut draft.informed);
        form.heading(text::WHERE.in_lang(lang));
        system_ui(form, draft, cx);
        form.text(F::Place, &mut draft.place);
        form.heading(text::WHY.in_lang(lang));
        form.multiline(F::Purpose, &mut draft.purpose);
        ground_ui(form, draft, cx);
        form.heading(text::HOW_LONG.in_lang(lang));
        retention_ui(form, draft, cx);
        form.multiline(F::Note, &mut draft.note);
    }

    fn errors(&self, lang: Lang) -> Vec<(F, String)> {
        let days = self.recorded_on.zip(self.erased_on);
        let is_backwards = days.is_some_and(|(recorded, erased)| erased < recorded);
        let backwards = (F::ErasedOn, text::ERASED_BEFORE.in_lang(lang).to_owned());
        is_backwards.then_some(backwards).into_iter().collect()
    }
}

/// The customer, found by name or by any number.
fn person_ui(form: &mut Form<'_, F>, person: &mut Option<Id<Person>>, cx: FormContext<'_>) {
    let hit = |it: PersonRow| Hit { thing: it.id, line: it.line(), name: it.name };
    let told = |id: &Id<Person>| {
        let row = cx.store.person_row(id.raw()).ok().flatten();
        row.map_or(Hit { thing: *id, name: "–".to_owned(), line: String::new() }, hit)
    };
    let find = |typed: &str| {
        let found = cx.store.find_persons(typed, cx.today, AT_MOST).unwrap_or_default();
        found.0.into_iter().map(hit).collect()
    };
    form.found(F::Person, person, text::FIND_PERSON.in_lang(cx.lang), told, find);
}

fn system_ui(form: &mut Form<'_, F>, draft: &mut Recording, cx: FormContext<'_>) {
    let systems = &cx.names.systems;
    let names: Vec<&str> = systems.iter().map(|(_, name)| &**name).collect();
    let mut chosen = systems.iter().position(|(id, _)| Some(*id) == draft.system);
    if form.choice_of(F::System, &names, &mut chosen).changed() {
        draft.system = chosen.and_then(|at| systems.get(at)).map(|(id, _)| *id);
    }
}

/// The lawful basis, then what it rests on: words, or one of the person's consents.
fn ground_ui(form: &mut Form<'_, F>, draft: &mut Recording, cx: FormContext<'_>) {
    form.choice(F::Basis, &mut draft.basis);
    if !draft.is_by_consent() {
        draft.consent = None;
        draft.cover = super::Cover::default();
        if draft.basis.is_some() {
            form.text(F::Support, &mut draft.support);
        }
        return;
    }
    draft.support.clear();
    let theirs = cx.once(form.ui(), "consents", (draft.person, cx.lang), |store| {
        draft.person.map(|it| named_consents(store, it, cx)).unwrap_or_default()
    });
    let names: Vec<&str> = theirs.iter().map(|(_, name)| &**name).collect();
    let mut chosen = theirs.iter().position(|(id, _)| Some(*id) == draft.consent);
    form.choice_of(F::Consent, &names, &mut chosen);
    draft.consent = chosen.and_then(|at| theirs.get(at)).map(|(id, _)| *id);
    let of = (draft.consent, draft.recorded_on);
    draft.cover = cx.once(form.ui(), "cover", of, |store| {
        let cover = draft.consent.map(|it| store.cover(it, draft.recorded_on).unwrap_or_default());
        cover.unwrap_or_default()
    });
}

/// What the person has answered, and how each stands today.
fn named_consents(
    store: &Store,
    person: Id<Person>,
    cx: FormContext<'_>,
) -> Vec<(Id<Consent>, String)> {
    let name = |(id, it): (Id<Consent>, Consent)| {
        let about = store.get(it.text).ok().flatten().unwrap_or_default();
        let state = it.state(cx.today, about.needed(cx.today)).text().in_lang(cx.lang);
        (id, format!("{} ({})", about.name, state.to_lowercase()))
    };
    store.consents_of(person).unwrap_or_default().into_iter().map(name).collect()
}

/// The rule, counted from the recording unless told otherwise, the day it gives, and the erasure.
fn retention_ui(form: &mut Form<'_, F>, draft: &mut Recording, cx: FormContext<'_>) {
    let had_a_rule = draft.retention.is_some();
    retention_card(form, F::Retention, &mut draft.retention, cx);
    if let Some(retention) = draft.retention.as_mut().filter(|_| !had_a_rule) {
        retention.event = retention.rule.own_event().unwrap_or(StartEvent::Collected);
    }
    if !draft.counts_from_itself() {
        form.date(F::CountedFrom, &mut draft.counted_from);
    }
    if let Some(on) = draft.erase_on() {
        form.follows(F::EraseOn, &[on.to_string()]);
    }
    form.date(F::ErasedOn, &mut draft.erased_on);
    if draft.erased_on.is_some() {
        form.text(F::ErasedBy, &mut draft.erased_by);
    }
}

impl LongListed for Recording {
    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Reference.label().in_lang(lang), 2.0),
            Column::share(text::CONCERNS.in_lang(lang), 1.6),
            Column::fixed(F::RecordedOn.label().in_lang(lang), 124.0).from(680.0),
            Column::fixed(F::EraseOn.label().in_lang(lang), 124.0).from(560.0),
            Column { width: Width::Fixed(160.0), ..status_column(lang) },
        ]
    }

    fn cells(row: &LongRow<Self>, lang: Lang, today: Date) -> Vec<Cell> {
        let it = &row.record;
        let told = |day: Option<Date>| day.map(|it| it.to_string()).unwrap_or_default();
        let (tone, status) = it.status(today);
        vec![
            Cell::Strong(it.reference.clone()),
            Cell::Text(row.name.clone()),
            Cell::Text(told(it.recorded_on)),
            Cell::Text(told(it.erase_on())),
            Cell::Status(tone, status.in_lang(lang).to_owned()),
        ]
    }
}
