//! What the law still asks of a recording.

use jiff::civil::Date;

use super::{Recording, RecordingField as F, text};
use crate::{
    core::{Gap, Text},
    law::{Retention, RetentionRule},
};

/// What is missing on the day `today`; nothing once it is erased.
pub(super) fn of(it: &Recording, today: Date) -> Vec<Gap<F>> {
    if it.erased_on.is_some() {
        return Vec::new();
    }
    let is_blank = |text: &str| text.trim().is_empty();
    let asked = [
        (F::Reference, is_blank(&it.reference), text::NO_REFERENCE, "GDPR 15.3"),
        (F::RecordedOn, it.recorded_on.is_none(), text::NO_DAY, "GDPR 5.1 e"),
        (F::Person, it.person.is_none() && is_blank(&it.agreement), text::NO_PERSON, "GDPR 15.3"),
        (F::Informed, is_blank(&it.informed), text::NOT_INFORMED, "GDPR 13"),
        (F::Place, it.system.is_none() && is_blank(&it.place), text::NO_PLACE, "GDPR 15.3"),
        (F::Purpose, is_blank(&it.purpose), text::NO_PURPOSE, "GDPR 5.1 b"),
    ];
    let missing = asked.into_iter().filter(|(_, is_missing, ..)| *is_missing);
    let missing = missing.map(|(field, _, says, cite)| Gap { field, says, cite });
    missing.chain(ground(it, today)).chain(retention(it.retention.as_ref())).collect()
}

/// A recording needs a ground of its own: a law, a contract or an interest, or a consent that held.
fn ground(it: &Recording, today: Date) -> Option<Gap<F>> {
    let gap = |field: F, says: Text, cite: &'static str| Some(Gap { field, says, cite });
    let Some(basis) = it.basis else { return gap(F::Basis, text::NO_BASIS, "GDPR 6.1") };
    if !it.is_by_consent() {
        let is_told = !it.support.trim().is_empty();
        return if is_told { None } else { gap(F::Support, text::NO_SUPPORT, basis.cite()) };
    }
    if it.consent.is_none() {
        gap(F::Consent, text::NO_CONSENT, "GDPR 7.1")
    } else if it.recorded_on.is_some() && !it.cover.held_then {
        gap(F::Consent, text::NOT_COVERED, "GDPR 6.1 a")
    } else if it.cover.to.is_none_or(|to| to <= today) {
        gap(F::Consent, text::NO_LONGER_COVERED, "GDPR 17.1 b")
    } else {
        None
    }
}

/// A recording needs a rule that gives a day, sooner or later.
fn retention(it: Option<&Retention>) -> Option<Gap<F>> {
    let says = match it {
        Some(it) if it.is_open() => text::NO_RETENTION,
        Some(it)
            if matches!(it.rule, RetentionRule::OwnWords { .. } | RetentionRule::Bookkeeping) =>
        {
            text::NO_ERASURE_DAY
        }
        Some(_) => return None,
        None => text::NO_RETENTION,
    };
    Some(Gap { field: F::Retention, says, cite: "GDPR 5.1 e" })
}
