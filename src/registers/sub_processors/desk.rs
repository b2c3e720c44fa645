//! Sub-processors at the desk.

use jiff::{ToSpan, civil::Date};

use super::{Branch, SubProcessor, SubProcessorField as F, SubProcessorState, text};
use crate::{
    core::{Choice, Field, Gap, Id, Lang, Record, Text},
    law::transfer,
    registers::{
        Register,
        agreements::Agreement,
        desk::{FormContext, Kept, Link, Listed, Words, status_cell, status_column},
        places::places_ui,
        text as shared,
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column, Width},
    },
};

/// What stands before the name of one that another engages, once for each step.
const STEP: &str = "\u{2003}";

impl Kept for SubProcessor {
    const AT: Register = Register::SubProcessors;

    fn words() -> Words {
        Words { icon: icon::TREE_STRUCTURE, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        let state = self.state(today);
        let is_settled = matches!(state, SubProcessorState::Engaged | SubProcessorState::Coming);
        if is_settled && !self.gaps(today).is_empty() {
            return (Tone::Warn, shared::INCOMPLETE);
        }
        (state.tone(), state.text())
    }

    /// Under which agreement it stands, and who engages it.
    fn far_links(&self, store: &Store) -> Result<Vec<Link>> {
        let mut links = Vec::new();
        if let Some(id) = self.agreement {
            let name = Register::Agreements.title(store, id.raw())?.unwrap_or_default();
            links.push(Link { register: Register::Agreements, record: id.raw(), name });
        }
        if let Some(id) = self.parent {
            let name = store.get(id)?.map(|it| it.name).unwrap_or_default();
            links.push(Link { register: Register::SubProcessors, record: id.raw(), name });
        }
        Ok(links)
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::WHO, &[F::Agreement, F::Parent, F::Name, F::OrganisationNumber]),
            (text::WHAT, &[F::Service, F::Data, F::Places]),
            (text::SAID, &[F::Authorisation, F::NoticeOn, F::ObjectBy, F::Decision, F::DecidedOn]),
            (text::WHEN, &[F::StartsOn, F::EndsOn]),
        ]
    }

    fn gaps_by(&self, today: Date, decisions: &[transfer::Decision]) -> Vec<Gap<F>> {
        self.gaps_with(today, decisions)
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let lang = cx.lang;
        form.heading(text::WHO.in_lang(lang));
        agreement_ui(form, draft, cx);
        parent_ui(form, draft, cx);
        form.text(F::Name, &mut draft.name);
        form.text(F::OrganisationNumber, &mut draft.organisation_number);
        form.heading(text::WHAT.in_lang(lang));
        form.multiline(F::Service, &mut draft.service);
        form.multiline(F::Data, &mut draft.data);
        places_ui(form, F::Places, &mut draft.places, cx);
        form.heading(text::SAID.in_lang(lang));
        form.choice(F::Authorisation, &mut draft.authorisation);
        notice_ui(form, draft, cx);
        form.choice(F::Decision, &mut draft.decision);
        if draft.decision.is_none() {
            draft.decided_on = None;
        } else {
            form.date(F::DecidedOn, &mut draft.decided_on);
        }
        form.heading(text::WHEN.in_lang(lang));
        form.date(F::StartsOn, &mut draft.starts_on);
        form.date(F::EndsOn, &mut draft.ends_on);
        form.multiline(F::Note, &mut draft.note);
    }

    fn errors(&self, lang: Lang) -> Vec<(F, String)> {
        let impossible = self.impossible().into_iter();
        impossible.map(|(field, why)| (field, why.in_lang(lang).to_owned())).collect()
    }
}

/// The agreements with suppliers, by their titles. What stood above it in another tree no longer does.
fn agreement_ui(form: &mut Form<'_, F>, draft: &mut SubProcessor, cx: FormContext<'_>) {
    let suppliers =
        cx.once(form.ui(), "suppliers", (), |store| store.supplier_titles().unwrap_or_default());
    let names: Vec<&str> = suppliers.iter().map(|(_, name)| &**name).collect();
    let mut chosen = suppliers.iter().position(|(id, _)| Some(*id) == draft.agreement);
    if form.choice_of(F::Agreement, &names, &mut chosen).changed() {
        let agreement = chosen.and_then(|at| suppliers.get(at)).map(|(id, _)| *id);
        if agreement != draft.agreement {
            (draft.agreement, draft.parent) = (agreement, None);
        }
    }
}

/// Those of the same tree that may engage it, each as far in as it stands.
fn parent_ui(form: &mut Form<'_, F>, draft: &mut SubProcessor, cx: FormContext<'_>) {
    let of = (draft.agreement, cx.record);
    let engagers = cx.once(form.ui(), "engagers", of, |store| {
        let found = draft.agreement.map(|it| store.engagers_of(it, cx.record.map(Id::new)));
        found.transpose().unwrap_or_default().unwrap_or_default().iter().map(named).collect()
    });
    let engagers: Vec<(Id<SubProcessor>, String)> = engagers;
    if engagers.is_empty() && draft.parent.is_none() {
        return;
    }
    let names: Vec<&str> = engagers.iter().map(|(_, name)| &**name).collect();
    let mut chosen = engagers.iter().position(|(id, _)| Some(*id) == draft.parent);
    if form.choice_of(F::Parent, &names, &mut chosen).changed() {
        draft.parent = chosen.and_then(|at| engagers.get(at)).map(|(id, _)| *id);
    }
}

fn named(branch: &Branch) -> (Id<SubProcessor>, String) {
    (branch.id, format!("{}{}", STEP.repeat(branch.depth), branch.it.name.trim()))
}

/// The notice, and the last day to object: it follows from the notice where the agreement says within how many days,
/// until another is written.
fn notice_ui(form: &mut Form<'_, F>, draft: &mut SubProcessor, cx: FormContext<'_>) {
    let days = cx.once(form.ui(), "days", draft.agreement, |store| {
        let agreement = draft.agreement.and_then(|it| store.get::<Agreement>(it).ok().flatten());
        agreement.map_or(0, |it| it.objection_days)
    });
    let usual = |on: Option<Date>| {
        on.filter(|_| days > 0).map(|on| on.saturating_add(i64::from(days).days()))
    };
    let follows = draft.object_by.is_none() || draft.object_by == usual(draft.notice_on);
    if form.date(F::NoticeOn, &mut draft.notice_on).changed() && follows {
        draft.object_by = usual(draft.notice_on);
    }
    form.date(F::ObjectBy, &mut draft.object_by);
}

impl Listed for SubProcessor {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.sub_processors()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 2.0),
            Column::share(F::Service.label().in_lang(lang), 2.0),
            Column::share(F::Places.label().in_lang(lang), 1.4).from(680.0),
            Column { width: Width::Fixed(160.0), ..status_column(lang) },
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.service.clone()),
            Cell::Muted(self.countries(lang)),
            status_cell(self, lang, today),
        ]
    }
}

impl SubProcessor {
    /// The countries that it has the data in, or reaches them from.
    pub fn countries(&self, lang: Lang) -> String {
        let mut names: Vec<&str> = Vec::new();
        for country in self.places.iter().filter_map(|it| it.country) {
            let name = country.name().in_lang(lang);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    }
}

impl SubProcessorState {
    /// How the state looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Engaged => Tone::Good,
            Self::Coming => Tone::Accent,
            Self::ToDecide => Tone::Warn,
            Self::Overdue => Tone::Bad,
            Self::Objected | Self::Ended => Tone::Neutral,
        }
    }
}
