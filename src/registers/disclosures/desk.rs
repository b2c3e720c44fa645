//! Disclosures at the desk.

use jiff::civil::Date;

use super::{Disclosure, DisclosureField as F, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Link, LongListed, Names, Words, status_cell, status_column},
        long::LongRow,
        persons::{Person, PersonRow},
        processing::Activity,
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        hits::Hit,
        icon,
        table::{Cell, Column},
    },
};

/// Persons shown under the field that finds them.
const AT_MOST: usize = 6;

impl Kept for Disclosure {
    const AT: Register = Register::Disclosures;

    fn words() -> Words {
        Words { icon: icon::SHARE_NETWORK, new: text::NEW, about: text::ABOUT }
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let link = |id: Id<Activity>| Link {
            register: Register::Activities,
            record: id.raw(),
            name: names.activity(id).to_owned(),
        };
        self.activity.map(link).into_iter().collect()
    }

    fn far_links(&self, store: &Store) -> Result<Vec<Link>> {
        let Some(id) = self.person else { return Ok(Vec::new()) };
        let name = store.get(id)?.map(|it| it.full_name()).unwrap_or_default();
        Ok(vec![Link { register: Register::Persons, record: id.raw(), name }])
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::WHOM, &[F::Person, F::AboutOthers]),
            (text::TO_WHOM, &[F::Recipient, F::RecipientKind]),
            (text::WHAT, &[F::What, F::DisclosedOn, F::Activity]),
            (text::WHY, &[F::Basis, F::Support, F::Requested]),
            (text::HOW, &[F::Channel, F::HandedOutBy]),
        ]
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let lang = cx.lang;
        form.heading(text::WHOM.in_lang(lang));
        person_ui(form, draft, cx);
        form.heading(text::TO_WHOM.in_lang(lang));
        form.text(F::Recipient, &mut draft.recipient);
        form.choice(F::RecipientKind, &mut draft.recipient_kind);
        form.heading(text::WHAT.in_lang(lang));
        form.multiline(F::What, &mut draft.what);
        form.date(F::DisclosedOn, &mut draft.disclosed_on);
        activity_ui(form, draft, cx);
        form.heading(text::WHY.in_lang(lang));
        form.choice(F::Basis, &mut draft.basis);
        form.text(F::Support, &mut draft.support);
        form.text(F::Requested, &mut draft.requested);
        form.heading(text::HOW.in_lang(lang));
        form.text(F::Channel, &mut draft.channel);
        form.text(F::HandedOutBy, &mut draft.handed_out_by);
        form.multiline(F::Note, &mut draft.note);
    }
}

/// The person, found by name or by any number, with what limits a disclosure; or several, in words.
fn person_ui(form: &mut Form<'_, F>, draft: &mut Disclosure, cx: FormContext<'_>) {
    for told in limits(form, draft.person, cx) {
        form.remark(F::Person, Tone::Warn, told);
    }
    let hit = |it: PersonRow| Hit { thing: it.id, line: it.line(), name: it.name };
    let told = |id: &Id<Person>| {
        let row = cx.store.person_row(id.raw()).ok().flatten();
        row.map_or(Hit { thing: *id, name: "–".to_owned(), line: String::new() }, hit)
    };
    let find = |typed: &str| {
        let found = cx.store.find_persons(typed, cx.today, AT_MOST).unwrap_or_default();
        found.0.into_iter().map(hit).collect()
    };
    form.found(F::Person, &mut draft.person, text::FIND_PERSON.in_lang(cx.lang), told, find);
    if draft.person.is_none() || !draft.about_others.trim().is_empty() {
        form.text(F::AboutOthers, &mut draft.about_others);
    }
}

/// What is said of a person before data on that person are disclosed: the mark of restricted processing (GDPR 18.2)
/// and that the data are protected.
fn limits(form: &mut Form<'_, F>, person: Option<Id<Person>>, cx: FormContext<'_>) -> Vec<String> {
    cx.once(form.ui(), "limits", (person, cx.lang), |store| {
        let found = person.and_then(|id| store.get(id).ok().flatten());
        found.map(|it| it.limits_on_disclosure(cx.lang)).unwrap_or_default()
    })
}

fn activity_ui(form: &mut Form<'_, F>, draft: &mut Disclosure, cx: FormContext<'_>) {
    let activities = &cx.names.activities;
    let names: Vec<&str> = activities.iter().map(|(_, name)| &**name).collect();
    let mut chosen = activities.iter().position(|(id, _)| Some(*id) == draft.activity);
    if form.choice_of(F::Activity, &names, &mut chosen).changed() {
        draft.activity = chosen.and_then(|at| activities.get(at)).map(|(id, _)| *id);
    }
}

impl LongListed for Disclosure {
    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Recipient.label().in_lang(lang), 2.0),
            Column::share(text::ABOUT_WHOM.in_lang(lang), 1.6),
            Column::fixed(F::DisclosedOn.label().in_lang(lang), 124.0),
            Column::share(F::What.label().in_lang(lang), 2.0).from(680.0),
            Column::share(F::RecipientKind.label().in_lang(lang), 1.4).from(900.0),
            status_column(lang),
        ]
    }

    fn cells(row: &LongRow<Self>, lang: Lang, today: Date) -> Vec<Cell> {
        let it = &row.record;
        vec![
            Cell::Strong(it.recipient.clone()),
            Cell::Text(row.name.clone()),
            Cell::Text(it.disclosed_on.map(|it| it.to_string()).unwrap_or_default()),
            Cell::Muted(it.what.clone()),
            Cell::Muted(
                it.recipient_kind.map_or(Text::EMPTY, Choice::text).in_lang(lang).to_owned(),
            ),
            status_cell(it, lang, today),
        ]
    }
}
