//! The form of a group of data subjects with its data.

use super::{
    super::{
        DataCategory, SubjectGroup, Subjects,
        fields::{DataField, SubjectsField},
        gaps,
    },
    retention,
};
use crate::{registers::desk::FormContext, ui::form::Form};

/// What a category is called when identity numbers are in it, in either language.
const NUMBERS: [&str; 3] = ["personnummer", "samordningsnummer", "identity number"];

pub(super) fn group_ui(
    form: &mut Form<'_, SubjectsField>,
    subjects: &mut Subjects,
    cx: FormContext<'_>,
) {
    form.lacks(gaps::of_subjects(subjects));
    let Subjects { group, about_how_many, data } = subjects;
    who_ui(form, group, cx);
    form.number(SubjectsField::AboutHowMany, about_how_many);
    form.items(SubjectsField::Data, data, |form, it| data_ui(form, it, cx));
}

/// One of the known groups, or a name of the company's own.
fn who_ui(form: &mut Form<'_, SubjectsField>, group: &mut SubjectGroup, cx: FormContext<'_>) {
    let known = &cx.names.groups;
    let labels: Vec<&str> = known.iter().map(|it| it.name(cx.lang)).collect();
    let mut chosen = known.iter().position(|it| it == group);
    if form.choice_of(SubjectsField::Group, &labels, &mut chosen).changed() {
        let own = SubjectGroup::default();
        *group = chosen.and_then(|at| known.get(at).cloned()).unwrap_or(own);
    }
    if let SubjectGroup::Own(name) = group {
        let typed = form.text(SubjectsField::OwnGroup, name);
        if typed.lost_focus() {
            *group = SubjectGroup::named(name);
        }
    }
}

fn data_ui(form: &mut Form<'_, DataField>, data: &mut DataCategory, cx: FormContext<'_>) {
    form.lacks(gaps::of_data(data));
    let DataCategory { what, condition, special, personnummer, is_criminal, retention } = data;
    form.text(DataField::What, what);
    if personnummer.is_some() || names_number(what) {
        form.choice(DataField::Personnummer, personnummer);
    }
    retention::retention_ui(form, retention, cx);
    form.text(DataField::Condition, condition);
    form.choice(DataField::Special, special);
    form.flag(DataField::IsCriminal, is_criminal);
}

fn names_number(what: &str) -> bool {
    let what = what.to_lowercase();
    NUMBERS.iter().any(|it| what.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_15_whatever_names_an_identity_number_is_asked_for_its_ground() {
        assert!(names_number("Namn och Personnummer"));
        assert!(names_number("Swedish identity number"));
        assert!(!names_number("Kundnummer"));
    }
}
