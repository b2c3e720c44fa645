//! The form of how long a category of data is kept.

use super::super::fields::DataField as F;
use crate::{
    core::Field,
    law::{Retention, RetentionRule, StartEvent},
    registers::desk::FormContext,
    ui::form::Form,
};

/// A [`RetentionRule`] without its number or words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RuleKind {
    Months,
    Days,
    Years,
    WhileLasting,
    AtOnce,
    UntilWithdrawn,
    UntilCaseClosed,
    Bookkeeping,
    Limitation,
    ConsumerLimitation,
    OwnWords,
}

impl RuleKind {
    fn of(rule: &RetentionRule) -> Self {
        match rule {
            RetentionRule::MonthsAfter { .. } => Self::Months,
            RetentionRule::DaysAfter { .. } => Self::Days,
            RetentionRule::YearsAfter { .. } => Self::Years,
            RetentionRule::Bookkeeping => Self::Bookkeeping,
            RetentionRule::WhileLasting => Self::WhileLasting,
            RetentionRule::AtOnce => Self::AtOnce,
            RetentionRule::UntilWithdrawn => Self::UntilWithdrawn,
            RetentionRule::UntilCaseClosed => Self::UntilCaseClosed,
            RetentionRule::Limitation => Self::Limitation,
            RetentionRule::ConsumerLimitation => Self::ConsumerLimitation,
            RetentionRule::OwnWords { .. } => Self::OwnWords,
        }
    }

    /// The rule with its number or words yet to be written.
    fn rule(self) -> RetentionRule {
        match self {
            Self::Months => RetentionRule::MonthsAfter { months: 0 },
            Self::Days => RetentionRule::DaysAfter { days: 0 },
            Self::Years => RetentionRule::YearsAfter { years: 0 },
            Self::Bookkeeping => RetentionRule::Bookkeeping,
            Self::WhileLasting => RetentionRule::WhileLasting,
            Self::AtOnce => RetentionRule::AtOnce,
            Self::UntilWithdrawn => RetentionRule::UntilWithdrawn,
            Self::UntilCaseClosed => RetentionRule::UntilCaseClosed,
            Self::Limitation => RetentionRule::Limitation,
            Self::ConsumerLimitation => RetentionRule::ConsumerLimitation,
            Self::OwnWords => RetentionRule::OwnWords { words: String::new() },
        }
    }
}

/// The rule, its number, its event, where it comes from, and the sentence that will be printed.
pub(super) fn retention_ui(
    form: &mut Form<'_, F>,
    retention: &mut Option<Retention>,
    cx: FormContext<'_>,
) {
    let mut kind = retention.as_ref().map(|it| RuleKind::of(&it.rule));
    if form.choice(F::Rule, &mut kind).changed() {
        *retention = kind.map(|kind| with_rule(retention.take(), kind));
    }
    let Some(retention) = retention else { return };
    rule_ui(form, &mut retention.rule);
    let is_told_in_words = matches!(retention.rule, RetentionRule::OwnWords { .. });
    if !is_told_in_words && retention.rule.own_event().is_none() {
        super::parts::chosen(form, F::Event, &mut retention.event);
        if retention.event == StartEvent::Other {
            form.text(F::EventWords, &mut retention.event_words);
        }
    }
    form.hinted_text(F::Source, &mut retention.source, retention.rule.source().in_lang(cx.lang));
    if !retention.is_open() {
        form.follows(F::Printed, &[retention.describe(cx.lang)]);
    }
}

/// How long something is kept, in a card under `field` of whatever form.
pub(in crate::registers) fn retention_card<G: Field>(
    form: &mut Form<'_, G>,
    field: G,
    retention: &mut Option<Retention>,
    cx: FormContext<'_>,
) {
    form.group(field, |part| retention_ui(part, retention, cx));
}

/// Another rule; what is said of its event and where it comes from stays.
fn with_rule(earlier: Option<Retention>, kind: RuleKind) -> Retention {
    let fresh = Retention::new(kind.rule(), StartEvent::default());
    match earlier {
        Some(it) => {
            Retention { event: fresh.rule.own_event().unwrap_or(it.event), rule: fresh.rule, ..it }
        }
        None => fresh,
    }
}

fn rule_ui(form: &mut Form<'_, F>, rule: &mut RetentionRule) {
    match rule {
        RetentionRule::MonthsAfter { months } => count_ui(form, F::Months, months),
        RetentionRule::DaysAfter { days } => count_ui(form, F::Days, days),
        RetentionRule::YearsAfter { years } => count_ui(form, F::Years, years),
        RetentionRule::OwnWords { words } => {
            form.text(F::Words, words);
        }
        _ => {}
    }
}

fn count_ui<G: Field>(form: &mut Form<'_, G>, field: G, count: &mut u16) {
    let mut number = u32::from(*count);
    form.number(field, &mut number);
    *count = u16::try_from(number).unwrap_or(u16::MAX);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Choice;

    #[test]
    fn every_rule_can_be_chosen_and_is_found_again() {
        for kind in RuleKind::ALL {
            assert_eq!(RuleKind::of(&kind.rule()), *kind);
        }
    }

    #[test]
    fn a_rule_with_an_event_of_its_own_takes_it_and_any_other_keeps_what_was_chosen() {
        let with = |event, kind| {
            with_rule(Some(Retention::new(RuleKind::Months.rule(), event)), kind).event
        };
        assert_eq!(with(StartEvent::LastContact, RuleKind::Years), StartEvent::LastContact);
        assert_eq!(
            with(StartEvent::LastContact, RuleKind::Bookkeeping),
            StartEvent::FinancialYearEnd
        );
    }
}
