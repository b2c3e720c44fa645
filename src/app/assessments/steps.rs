//! What the wizard asks, a page at a time.

use crate::core::Choice;
use crate::registers::assessments::{AssessmentField as F, AssessmentKind, Criterion};

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Of which activity and purpose.
    About,
    /// A question whose answer is this field.
    Of(F),
    /// A criterion of the screening.
    Criterion(Criterion),
    /// Every answer, what they come to, and the day.
    Check,
}

/// A field of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// A field of the assessment.
    Of(F),
    /// Whether a criterion is met.
    Met(Criterion),
    /// Why, or why not.
    Why(Criterion),
}

/// Yes or no, once it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Yes,
    No,
}

impl From<bool> for Said {
    fn from(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }
}

impl Step {
    /// The pages of a kind in their order; the check comes last.
    pub(super) fn all(kind: AssessmentKind) -> Vec<Self> {
        let fields: &[F] = match kind {
            AssessmentKind::Balancing => {
                &[F::Interest, F::Necessity, F::Balance, F::Safeguards, F::OptOut, F::Outcome]
            }
            AssessmentKind::Compatibility => {
                &[F::Connection, F::Context, F::Nature, F::Consequences, F::Safeguards, F::Outcome]
            }
            AssessmentKind::Screening => &[F::OnAuthorityList, F::Outcome],
        };
        let criteria: &[Criterion] =
            if kind == AssessmentKind::Screening { Criterion::ALL } else { &[] };
        let asked = criteria.iter().map(|it| Self::Criterion(*it));
        let asked = asked.chain(fields.iter().map(|it| Self::Of(*it)));
        std::iter::once(Self::About).chain(asked).chain([Self::Check]).collect()
    }

    /// Its place among the pages of the kind, counted from nought.
    pub(super) fn place(self, kind: AssessmentKind) -> usize {
        Self::all(kind).iter().position(|it| *it == self).unwrap_or_default()
    }

    pub(super) fn next(self, kind: AssessmentKind) -> Self {
        Self::all(kind).get(self.place(kind) + 1).copied().unwrap_or(Self::Check)
    }

    pub(super) fn before(self, kind: AssessmentKind) -> Option<Self> {
        self.place(kind).checked_sub(1).and_then(|it| Self::all(kind).get(it).copied())
    }

    /// The page where what `field` lacks is answered; of the criteria the first that is open.
    pub(super) fn of(field: F, open: Option<Criterion>) -> Self {
        match field {
            F::Name | F::Activity | F::Purpose | F::Kind => Self::About,
            F::Reasons => Self::Of(F::Outcome),
            F::Criteria => open.map_or(Self::Check, Self::Criterion),
            F::AssessedOn | F::AssessedBy | F::ReviewOn | F::Note => Self::Check,
            field => Self::Of(field),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_of_each_kind_follow_each_other_to_the_check_and_back() {
        for (kind, n_pages) in AssessmentKind::ALL.iter().zip([8, 8, 13]) {
            let all = Step::all(*kind);
            assert_eq!(all.len(), n_pages, "{kind:?}");
            for pair in all.windows(2) {
                assert_eq!(pair[0].next(*kind), pair[1]);
                assert_eq!(pair[1].before(*kind), Some(pair[0]));
            }
            assert_eq!((Step::About.before(*kind), Step::Check.next(*kind)), (None, Step::Check));
        }
    }
}
