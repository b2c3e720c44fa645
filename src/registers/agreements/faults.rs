//! What cannot be so in an agreement.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Agreement, AgreementField as F, Engaged, text};
use crate::core::Text;

/// The days that come before a day they follow on, each with what is wrong.
pub(super) fn impossible(it: &Agreement) -> Vec<(F, Text)> {
    let begins = it.valid_from.or(it.signed_on);
    let is_before = |day: Option<Date>, other: Option<Date>| {
        day.zip(other).is_some_and(|(day, other)| day < other)
    };
    let has_backward = it.staff.items.iter().any(|it| is_before(it.to, it.from));
    let found = [
        (F::ValidTo, is_before(it.valid_to, begins), text::VALID_BACKWARDS),
        (F::NoticeOn, is_before(it.notice_on, it.signed_on), text::NOTICE_BEFORE_SIGNED),
        (F::EndedOn, is_before(it.ended_on, it.notice_on), text::ENDED_BEFORE_NOTICE),
        (F::EndedOn, is_before(it.ended_on, it.signed_on), text::ENDED_BEFORE_SIGNED),
        (F::LeftOn, is_before(it.leaving.done_on, it.signed_on), text::LEFT_BEFORE_SIGNED),
        (F::Staff, has_backward, text::STAFF_BACKWARDS),
    ];
    let mut faults: Vec<(F, Text)> = Vec::new();
    for (field, is_wrong, says) in found {
        if is_wrong && faults.iter().all(|(at, _)| *at != field) {
            faults.push((field, says));
        }
    }
    faults
}

/// What an agreement cannot be kept without: with whom it is, and which supplier each row is about, one row for each.
pub(super) fn needed(it: &Agreement) -> Vec<(F, Text)> {
    let has_unnamed = it.suppliers.iter().any(|it| it.supplier == Engaged::NOBODY);
    let mut named = HashSet::new();
    let is_twice = !it.suppliers.iter().all(|it| named.insert(it.supplier.raw()));
    let found = [
        (F::Counterparty, it.counterparty.is_none(), text::WITH_WHOM),
        (F::Suppliers, has_unnamed, text::WHICH_SUPPLIER),
        (F::Suppliers, is_twice && !has_unnamed, text::SUPPLIER_TWICE),
    ];
    let needed = found.into_iter().filter(|(_, is_missing, _)| *is_missing);
    needed.map(|(field, _, says)| (field, says)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        core::Id,
        registers::agreements::{Leaving, StaffAccess},
    };

    #[test]
    fn r_60_days_that_cannot_be_are_refused_at_their_field() {
        let [early, late] = [date(2026, 1, 1), date(2026, 2, 1)].map(Some);
        let default = Agreement::default;
        let staff = StaffAccess { from: late, to: early, ..StaffAccess::default() };
        let left = Leaving { done_on: early, ..Leaving::default() };
        let table = [
            (default(), None),
            (Agreement { valid_from: early, valid_to: late, ..default() }, None),
            (Agreement { valid_from: late, valid_to: late, ..default() }, None),
            (Agreement { valid_from: late, valid_to: early, ..default() }, Some(F::ValidTo)),
            (Agreement { signed_on: late, valid_to: early, ..default() }, Some(F::ValidTo)),
            (Agreement { signed_on: late, notice_on: early, ..default() }, Some(F::NoticeOn)),
            (Agreement { signed_on: late, ended_on: early, ..default() }, Some(F::EndedOn)),
            (Agreement { notice_on: late, ended_on: early, ..default() }, Some(F::EndedOn)),
            (Agreement { signed_on: late, leaving: left, ..default() }, Some(F::LeftOn)),
            (Agreement { staff: vec![staff].into(), ..default() }, Some(F::Staff)),
        ];
        for (it, fault) in table {
            let found: Vec<F> = impossible(&it).into_iter().map(|(field, _)| field).collect();
            assert_eq!(found, fault.into_iter().collect::<Vec<_>>(), "{it:?}");
        }
    }

    #[test]
    fn r_60_an_agreement_is_not_kept_before_it_is_said_with_whom() {
        let mut it = Agreement { suppliers: vec![Engaged::default()], ..Agreement::default() };
        let fields = |it: &Agreement| needed(it).into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(fields(&it), [F::Counterparty, F::Suppliers]);
        it.counterparty = Some(Id::new(1));
        it.suppliers[0].supplier = Id::new(2);
        assert!(fields(&it).is_empty());
        it.suppliers.push(it.suppliers[0]);
        assert_eq!(fields(&it), [F::Suppliers]);
    }
}
