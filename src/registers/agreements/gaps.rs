//! What an agreement still lacks.

use jiff::civil::Date;

use super::{Agreement, AgreementField as F, AgreementState, Answer, Controller, Stage, text};
use crate::{
    core::{Gap, Text},
    law::transfer::Decision,
    registers::data_place,
};

struct Gaps(Vec<Gap<F>>);

impl Gaps {
    fn ask(&mut self, field: F, is_missing: bool, says: Text, cite: &'static str) {
        if is_missing {
            self.0.push(Gap { field, says, cite });
        }
    }
}

/// What is missing on the day `today`, in the order of the form; transfers are judged by `decisions`. Of an agreement that is over, only what becomes of
/// the data is asked.
pub(super) fn of(it: &Agreement, today: Date, decisions: &[Decision]) -> Vec<Gap<F>> {
    let mut gaps = Gaps(Vec::new());
    let state = it.state(today);
    gaps.ask(F::Counterparty, it.counterparty.is_none(), text::NO_COUNTERPARTY, "GDPR 28.3");
    gaps.ask(F::Role, it.role.is_none(), text::NO_ROLE, "GDPR 28.3");
    let has_left = it.leaving.done_on.is_some();
    if state == AgreementState::Ended || (state == AgreementState::Expired && has_left) {
        leaving(it, today, &mut gaps);
        return gaps.0;
    }
    signature(it, state, today, &mut gaps);
    content(it, &mut gaps);
    for (is_missing, says, cite) in data_place::lacking(&it.places, decisions, today) {
        gaps.ask(F::Places, is_missing, says, cite);
    }
    if it.is_with_supplier() {
        supplier(it, &mut gaps);
    } else {
        customer(it, &mut gaps);
    }
    leaving(it, today, &mut gaps);
    gaps.0
}

fn signature(it: &Agreement, state: AgreementState, today: Date, gaps: &mut Gaps) {
    let cite = it.role.map_or("GDPR 28.3", super::OurRole::cite);
    let is_signed = it.stage == Stage::Signed;
    gaps.ask(F::Stage, it.stage == Stage::Missing, text::NO_AGREEMENT, cite);
    let is_under_way = matches!(it.stage, Stage::Draft | Stage::Sent);
    gaps.ask(F::Stage, is_under_way, text::NOT_SIGNED, cite);
    gaps.ask(F::ValidTo, state == AgreementState::Expired, text::EXPIRED, cite);
    gaps.ask(F::SignedOn, is_signed && it.signed_on.is_none(), text::NOT_DATED, "GDPR 28.9");
    let is_unsigned = is_blank(&it.signed_by_us) || is_blank(&it.signed_by_them);
    gaps.ask(F::SignedByThem, is_signed && is_unsigned, text::NO_SIGNATORIES, "GDPR 5.2");
    gaps.ask(F::ReviewOn, it.review_on.is_none(), text::NO_REVIEW, "GDPR 24.1");
    gaps.ask(
        F::ReviewOn,
        it.review_on.is_some_and(|on| on < today),
        text::REVIEW_LATE,
        "GDPR 24.1",
    );
}

/// What the agreement must set out (GDPR 28.3, first paragraph).
fn content(it: &Agreement, gaps: &mut Gaps) {
    let about = &it.about;
    gaps.ask(F::Matter, is_blank(&about.matter), text::NO_MATTER, "GDPR 28.3");
    gaps.ask(F::Duration, is_blank(&about.duration), text::NO_DURATION, "GDPR 28.3");
    gaps.ask(F::Nature, is_blank(&about.nature), text::NO_NATURE, "GDPR 28.3");
    gaps.ask(F::Purpose, is_blank(&about.purpose), text::NO_PURPOSE, "GDPR 28.3");
    gaps.ask(F::Data, about.data.is_empty(), text::NO_DATA, "GDPR 28.3");
    gaps.ask(F::Subjects, about.subjects.is_empty(), text::NO_SUBJECTS, "GDPR 28.3");
    gaps.ask(
        F::Instructions,
        is_blank(&it.instructions.what),
        text::NO_INSTRUCTIONS,
        "GDPR 28.3 a",
    );
}

fn supplier(it: &Agreement, gaps: &mut Gaps) {
    let verdict = it.checklist.verdict();
    gaps.ask(F::Checklist, verdict.open > 0, text::NOT_CHECKED, "GDPR 28.3");
    for checked in &it.checklist.points {
        let says = match checked.answer {
            Answer::Yes => continue,
            Answer::Partly => text::partly(checked.point),
            Answer::No => text::unsettled(checked.point),
        };
        gaps.ask(F::Checklist, true, says, checked.point.cite());
    }
}

fn customer(it: &Agreement, gaps: &mut Gaps) {
    if it.is_below_a_processor() {
        controllers(&it.controllers, gaps);
    }
    gaps.ask(F::Categories, it.categories.is_empty(), text::NO_CATEGORIES, "GDPR 30.2 b");
    gaps.ask(F::Measures, it.measures.is_empty(), text::NO_MEASURES, "GDPR 30.2 d");
    let is_unreachable = is_blank(&it.contacts.incidents);
    gaps.ask(F::IncidentContact, is_unreachable, text::NO_INCIDENT_CONTACT, "GDPR 33.2");
    gaps.ask(F::Staff, !it.staff.is_answered(), text::NO_STAFF, "GDPR 32.4");
    let is_nameless = it.staff.items.iter().any(|it| is_blank(&it.who));
    gaps.ask(F::Staff, is_nameless, text::NAMELESS_STAFF, "GDPR 32.4");
}

/// Each controller by name and contact details (GDPR 30.2 a).
fn controllers(behind: &[Controller], gaps: &mut Gaps) {
    gaps.ask(F::Controllers, behind.is_empty(), text::NO_CONTROLLERS, "GDPR 30.2 a");
    let has_nameless = behind.iter().any(|it| is_blank(&it.name));
    gaps.ask(F::Controllers, has_nameless, text::NAMELESS_CONTROLLER, "GDPR 30.2 a");
    let is_unreachable = behind.iter().any(|it| is_blank(&it.contact));
    gaps.ask(F::Controllers, is_unreachable, text::UNREACHABLE_CONTROLLER, "GDPR 30.2 a");
}

fn leaving(it: &Agreement, today: Date, gaps: &mut Gaps) {
    let is_undecided = it.leaving.choice.is_none() && it.leaving.done_on.is_none();
    gaps.ask(F::AtEnd, is_undecided, text::NO_CHOICE_AT_END, "GDPR 28.3 g");
    let is_late = it.leaving.done_on.is_none() && it.leave_by().is_some_and(|by| by < today);
    gaps.ask(F::LeftOn, it.stage == Stage::Signed && is_late, text::NOT_LEFT, "GDPR 28.3 g");
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        core::{Choice, Id, Record as _, Stated},
        law::Country,
        registers::{
            agreements::{Checked, OurRole, Point, StaffAccess},
            data_place::DataPlace,
        },
    };

    const TODAY: Date = date(2026, 11, 22);

    /// An agreement in force that lacks nothing.
    fn whole(role: OurRole) -> Agreement {
        let mut it = Agreement {
            stage: Stage::Signed,
            signed_on: Some(date(2026, 1, 10)),
            signed_by_us: "Anna".into(),
            signed_by_them: "Bo".into(),
            review_on: Some(date(2027, 1, 10)),
            categories: vec!["Lagring".into()],
            measures: vec![Id::new(1)],
            staff: Stated::none(TODAY),
            places: vec![DataPlace { country: Some(Country::SE), ..DataPlace::default() }],
            ..Agreement::with(Id::new(1), role)
        };
        let about = &mut it.about;
        for text in [&mut about.matter, &mut about.duration, &mut about.nature, &mut about.purpose]
        {
            *text = "Drift".into();
        }
        (about.data, about.subjects) = (vec!["Namn".into()], vec!["Kunder".into()]);
        it.instructions.what = "Bilaga 1".into();
        it.contacts.incidents = "jour@example.se".into();
        it.leaving.choice = crate::registers::agreements::AtEnd::ALL.first().copied();
        let yes = |point: &Point| Checked {
            point: *point,
            answer: Answer::Yes,
            place: String::new(),
            comment: String::new(),
        };
        it.checklist.points = Point::ALL.iter().map(yes).collect();
        it
    }

    type Row = (fn(&mut Agreement), F, &'static str);

    /// Each taken away by itself is the one gap, at its field and with its provision.
    #[track_caller]
    fn check(role: OurRole, table: &[Row]) {
        let gaps = |it: &Agreement| -> Vec<(F, &str)> {
            it.gaps(TODAY).into_iter().map(|gap| (gap.field, gap.cite)).collect()
        };
        assert_eq!(gaps(&whole(role)), []);
        for (at, (take, field, cite)) in table.iter().enumerate() {
            let mut it = whole(role);
            take(&mut it);
            assert_eq!(gaps(&it), [(*field, *cite)], "row {at}");
        }
    }

    fn expired(it: &mut Agreement) {
        it.valid_to = Some(date(2026, 11, 21));
        it.leaving.within_days = 30;
    }

    #[test]
    fn r_61_everything_that_28_3_asks_of_an_agreement_is_asked() {
        let table: [Row; 18] = [
            (|it| it.counterparty = None, F::Counterparty, "GDPR 28.3"),
            (|it| it.stage = Stage::Draft, F::Stage, "GDPR 28.3"),
            (|it| it.stage = Stage::Missing, F::Stage, "GDPR 28.3"),
            (expired, F::ValidTo, "GDPR 28.3"),
            (|it| it.signed_on = None, F::SignedOn, "GDPR 28.9"),
            (|it| it.signed_by_us = " ".into(), F::SignedByThem, "GDPR 5.2"),
            (|it| it.signed_by_them.clear(), F::SignedByThem, "GDPR 5.2"),
            (|it| it.review_on = None, F::ReviewOn, "GDPR 24.1"),
            (|it| it.review_on = Some(date(2026, 11, 21)), F::ReviewOn, "GDPR 24.1"),
            (|it| it.about.matter.clear(), F::Matter, "GDPR 28.3"),
            (|it| it.about.duration.clear(), F::Duration, "GDPR 28.3"),
            (|it| it.about.nature.clear(), F::Nature, "GDPR 28.3"),
            (|it| it.about.purpose.clear(), F::Purpose, "GDPR 28.3"),
            (|it| it.about.data.clear(), F::Data, "GDPR 28.3"),
            (|it| it.about.subjects.clear(), F::Subjects, "GDPR 28.3"),
            (|it| it.instructions.what.clear(), F::Instructions, "GDPR 28.3 a"),
            (|it| it.places.clear(), F::Places, "GDPR 28.3 a"),
            (|it| it.leaving.choice = None, F::AtEnd, "GDPR 28.3 g"),
        ];
        check(OurRole::Controller, &table);
        check(OurRole::Processor, &table);
    }

    #[test]
    fn r_60_r_65_a_customers_agreement_is_asked_what_article_30_2_wants_and_who_sees_the_data() {
        let table: [Row; 5] = [
            (|it| it.categories.clear(), F::Categories, "GDPR 30.2 b"),
            (|it| it.measures.clear(), F::Measures, "GDPR 30.2 d"),
            (|it| it.contacts.incidents.clear(), F::IncidentContact, "GDPR 33.2"),
            (|it| it.staff = Stated::default(), F::Staff, "GDPR 32.4"),
            (|it| it.staff = vec![StaffAccess::default()].into(), F::Staff, "GDPR 32.4"),
        ];
        check(OurRole::Processor, &table);
    }

    #[test]
    fn r_64_of_what_is_over_only_the_data_are_asked_for() {
        let ended = Agreement { ended_on: Some(date(2026, 11, 1)), ..Agreement::default() };
        let mut it = Agreement { stage: Stage::Signed, ..ended };
        it.role = Some(OurRole::Controller);
        it.counterparty = Some(Id::new(1));
        let fields = |it: &Agreement| it.gaps(TODAY).iter().map(|it| it.field).collect::<Vec<_>>();
        assert_eq!(fields(&it), [F::AtEnd, F::LeftOn]);
        it.leaving.within_days = 30;
        assert_eq!(fields(&it), [F::AtEnd], "there is time left");
        it.leaving.done_on = Some(TODAY);
        assert_eq!(fields(&it), []);
    }
}
