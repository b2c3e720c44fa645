//! Processing activities at the desk.

mod form;
mod parts;
mod retention;
mod subjects;
mod text;

use jiff::civil::Date;

pub(in crate::registers) use self::retention::retention_card;
use super::{Activity, ActivityField as F, Status, gaps, library::templates};
use crate::{
    core::{Choice, Field, Gap, Id, Lang, Record, Text},
    law::transfer::Decision,
    registers::{
        Register,
        company::Company,
        desk::{FormContext, Kept, Library, Link, Listed, Names, Ready, Words},
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Activity {
    const AT: Register = Register::Activities;

    fn words() -> Words {
        Words { icon: icon::SHIELD_CHECK, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        match self.status {
            Status::Ended => (Tone::Neutral, self.status.text()),
            _ if self.review_on.is_some_and(|on| on < today) => (Tone::Bad, text::LATE),
            Status::Draft => (Tone::Neutral, self.status.text()),
            Status::InUse if self.gaps(today).is_empty() => (Tone::Good, text::COMPLETE),
            Status::InUse => (Tone::Warn, text::INCOMPLETE),
        }
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let systems = self.systems.iter().map(|id| Link {
            register: Register::Systems,
            record: id.raw(),
            name: names.system(*id).to_owned(),
        });
        let measures = self.measures.iter().map(|id| Link {
            register: Register::Measures,
            record: id.raw(),
            name: names.measure(*id).to_owned(),
        });
        systems.chain(measures).collect()
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::ACTIVITY, &[F::Name, F::Reference, F::Owner, F::Role, F::JointWith, F::Status]),
            (text::PURPOSES, &[F::Purposes]),
            (text::SUBJECTS, &[F::Subjects, F::Retention, F::Special, F::Children]),
            (text::SOURCES, &[F::Sources, F::CollectedHow, F::MustProvide]),
            (text::FLOWS, &[F::Recipients, F::Transfers, F::Profiling]),
            (text::SECURITY, &[F::Systems, F::Measures]),
            (text::REVIEW, &[F::Reviewed, F::ReviewOn, F::Note]),
        ]
    }

    fn gaps_by(&self, today: Date, decisions: &[Decision]) -> Vec<Gap<F>> {
        gaps::of(self, today, decisions)
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        form::form_ui(form, draft, cx);
    }
}

impl Activity {
    /// Draws one field of the form, for a page that asks about it alone.
    pub fn field_ui(form: &mut Form<'_, F>, draft: &mut Self, field: F, cx: FormContext<'_>) {
        form.mended_in(F::Retention, F::Subjects);
        form::field_ui(form, draft, field, cx);
    }
}

impl Listed for Activity {
    const LIBRARY: Option<Library<Self>> = Some(Library { offer: text::LIBRARY, read: library_of });

    const BESIDE: Option<Register> = Some(Register::Assessments);

    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.activities()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::fixed(text::NUMBER.in_lang(lang), 72.0),
            Column::share(F::Name.label().in_lang(lang), 3.0),
            Column::share(text::GROUPS.in_lang(lang), 2.0).from(680.0),
            Column::share(text::BASIS.in_lang(lang), 2.0).from(680.0),
            Column::fixed(F::Status.label().in_lang(lang), 180.0),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let (tone, status) = self.status(today);
        let groups = self.subjects.iter().map(|it| it.group.name(lang));
        let bases = self.purposes.iter().filter_map(|it| it.basis);
        vec![
            Cell::Muted(self.reference.clone()),
            Cell::Strong(self.name.clone()),
            Cell::Text(listed(groups)),
            Cell::Text(listed(bases.map(|it| it.text().in_lang(lang)))),
            Cell::Status(tone, status.in_lang(lang).to_owned()),
        ]
    }
}

/// Each name once, in the order they come.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut told: Vec<&str> = Vec::new();
    for name in names {
        if !told.contains(&name) {
            told.push(name);
        }
    }
    told.join(", ")
}

fn library_of(lang: Lang, _company: &Company) -> Vec<Ready<Activity>> {
    let ready = templates().into_iter().map(|it| Ready {
        area: it.area(lang).to_owned(),
        summary: it.summary(lang).to_owned(),
        record: it.activity(lang),
    });
    ready.collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_late_review_shows_before_what_is_missing_but_not_once_ended() {
        let today = date(2026, 11, 22);
        let late = Some(date(2026, 11, 21));
        // status, review, what is shown
        let table = [
            (Status::Draft, None, "Utkast"),
            (Status::Draft, late, "Försenad översyn"),
            (Status::InUse, None, "Saknar svar"),
            (Status::InUse, late, "Försenad översyn"),
            (Status::Ended, late, "Avslutad"),
        ];
        for (status, review_on, shown) in table {
            let it = Activity { status, review_on, ..Activity::default() };
            assert_eq!(it.status(today).1.sv, shown);
        }
    }

    #[test]
    fn every_field_has_its_place_among_the_groups() {
        let placed: Vec<F> =
            Activity::groups().iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
        for (field, _) in Activity::default().facts(Lang::Sv) {
            assert_eq!(placed.iter().filter(|it| **it == field).count(), 1, "{field:?}");
        }
    }

    #[test]
    fn a_row_names_each_basis_once() {
        assert_eq!(listed(["Avtal", "Samtycke", "Avtal"].into_iter()), "Avtal, Samtycke");
    }
}
