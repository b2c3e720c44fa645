//! How an agreement stands on a day: the one place that decides.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::Agreement;

/// How far an agreement has come towards its signature.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// There is none.
    #[default]
    Missing,
    /// It is being written.
    Draft,
    /// It has been sent to be signed.
    Sent,
    /// Everybody has signed.
    Signed,
}

/// How an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgreementState {
    /// There is none.
    Missing,
    /// It is being written.
    Draft,
    /// It has been sent to be signed.
    Sent,
    /// It is signed, and begins on a later day.
    Coming,
    /// It is in force.
    Signed,
    /// Notice has been given; it is in force until its last day.
    Terminated,
    /// Its last day has passed after notice.
    Ended,
    /// The period that it was agreed for has passed.
    Expired,
}

impl Agreement {
    /// The last day that it is in force, where one is known: the earlier of the agreed one and that of the notice.
    pub fn ends_on(&self) -> Option<Date> {
        [self.valid_to, self.ended_on].into_iter().flatten().min()
    }

    /// How it stands on the day `on`.
    pub fn state(&self, on: Date) -> AgreementState {
        match self.stage {
            Stage::Missing => return AgreementState::Missing,
            Stage::Draft => return AgreementState::Draft,
            Stage::Sent => return AgreementState::Sent,
            Stage::Signed => {}
        }
        let is_over = |day: Option<Date>| day.is_some_and(|day| day < on);
        if is_over(self.ended_on) {
            AgreementState::Ended
        } else if is_over(self.valid_to) {
            AgreementState::Expired
        } else if self.valid_from.or(self.signed_on).is_some_and(|from| from > on) {
            AgreementState::Coming
        } else if self.notice_on.is_some() || self.ended_on.is_some() {
            AgreementState::Terminated
        } else {
            AgreementState::Signed
        }
    }

    /// Whether it covers what is processed on the day `on`.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.state(on).is_in_force()
    }

    /// The last day to give notice so that it ends on the agreed day, where a period of notice is agreed.
    pub fn notice_by(&self) -> Option<Date> {
        let months = i32::try_from(self.notice_months).ok().filter(|it| *it > 0)?;
        self.valid_to?.checked_sub(months.months()).ok()
    }

    /// The last day to return or erase the data, where it has ended or is going to.
    pub fn leave_by(&self) -> Option<Date> {
        self.ends_on().map(|end| self.leaving.due_on(end))
    }
}

impl AgreementState {
    /// Whether it covers what is processed.
    pub const fn is_in_force(self) -> bool {
        matches!(self, Self::Signed | Self::Terminated)
    }

    /// Whether it was in force and is no longer.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ended | Self::Expired)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn r_64_an_agreement_ends_on_the_earlier_of_its_two_last_days() {
        let [march, june] = [date(2027, 3, 31), date(2027, 6, 30)].map(Some);
        for (valid_to, ended_on, ends_on) in
            [(None, None, None), (june, None, june), (june, march, march), (march, june, march)]
        {
            let it = Agreement { valid_to, ended_on, ..Agreement::default() };
            assert_eq!((it.ends_on(), it.leave_by()), (ends_on, ends_on));
        }
    }
}
