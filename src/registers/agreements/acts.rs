//! What is done with an agreement, each act with what is most often said of it.

use jiff::{ToSpan, civil::Date};

use super::{Agreement, AgreementField as F, Stage};

/// Something that is done with an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// It is sent to be signed.
    Send,
    /// Everybody has signed.
    Sign,
    /// It is gone through, and nothing has to be changed.
    Review,
    /// Either of the parties gives notice.
    GiveNotice,
    /// The data are returned or erased (GDPR 28.3 g).
    Leave,
}

impl Act {
    /// What is told of it before it is done; nothing where it is done in one press.
    pub const fn asks(self) -> &'static [F] {
        match self {
            Self::Send | Self::Review => &[],
            Self::Sign => &[F::SignedOn, F::SignedByUs, F::SignedByThem],
            Self::GiveNotice => &[F::NoticeOn, F::EndedOn],
            Self::Leave => &[F::LeftOn, F::LeftBy, F::LeftHow],
        }
    }
}

impl Agreement {
    /// What can be done with it on the day `today`, what is waited for first.
    pub fn acts(&self, today: Date) -> Vec<Act> {
        match self.stage {
            Stage::Missing | Stage::Draft => return vec![Act::Send, Act::Sign],
            Stage::Sent => return vec![Act::Sign],
            Stage::Signed => {}
        }
        let is_over = self.state(today).is_over();
        let has_notice = self.notice_on.is_some() || self.ended_on.is_some();
        let has_left = self.leaving.done_on.is_some();
        let acts = [
            (Act::Leave, !has_left && self.ends_on().is_some()),
            (Act::Review, !is_over),
            (Act::GiveNotice, !is_over && !has_notice),
        ];
        acts.into_iter().filter_map(|(act, is_open)| is_open.then_some(act)).collect()
    }

    /// The agreement once `act` is done on the day `today` by `actor`, as it most often is.
    #[must_use]
    pub fn after(&self, act: Act, today: Date, actor: &str) -> Self {
        let mut after = self.clone();
        match act {
            Act::Send => after.stage = Stage::Sent,
            Act::Sign => {
                after.stage = Stage::Signed;
                after.signed_on = Some(today);
                if after.signed_by_us.trim().is_empty() {
                    actor.clone_into(&mut after.signed_by_us);
                }
            }
            Act::Review => after.review_on = today.checked_add(1.year()).ok(),
            Act::GiveNotice => {
                after.notice_on = Some(today);
                after.ended_on = self.last_day_after(today);
            }
            Act::Leave => {
                after.leaving.done_on = Some(today);
                actor.clone_into(&mut after.leaving.done_by);
            }
        }
        after
    }

    /// The last day where notice is given on `notice_on`: the agreed months later, as a month is counted to the
    /// same figure of the next.
    pub fn last_day_after(&self, notice_on: Date) -> Option<Date> {
        notice_on.checked_add(i64::from(self.notice_months).months()).ok()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::registers::agreements::AgreementState;

    const TODAY: Date = date(2026, 11, 22);

    fn signed() -> Agreement {
        let draft = Agreement { notice_months: 3, ..Agreement::default() };
        draft.after(Act::Sign, TODAY, "Anna")
    }

    #[test]
    fn r_60_an_agreement_is_sent_signed_reviewed_given_notice_and_left() {
        let missing = Agreement::default();
        assert_eq!(missing.acts(TODAY), [Act::Send, Act::Sign]);
        let sent = missing.after(Act::Send, TODAY, "Anna");
        assert_eq!((sent.state(TODAY), sent.acts(TODAY)), (AgreementState::Sent, vec![Act::Sign]));
        let it = signed();
        assert_eq!((it.signed_on, &*it.signed_by_us), (Some(TODAY), "Anna"));
        assert_eq!(it.acts(TODAY), [Act::Review, Act::GiveNotice]);
        let it = it.after(Act::Review, TODAY, "Anna");
        assert_eq!(it.review_on, Some(date(2027, 11, 22)));
        let it = it.after(Act::GiveNotice, TODAY, "Anna");
        assert_eq!(it.ended_on, Some(date(2027, 2, 22)));
        assert_eq!(it.acts(TODAY), [Act::Leave, Act::Review]);
        let over = date(2027, 2, 23);
        assert_eq!((it.state(over), it.acts(over)), (AgreementState::Ended, vec![Act::Leave]));
        let it = it.after(Act::Leave, over, "Anna");
        assert_eq!((it.leaving.done_on, &*it.leaving.done_by), (Some(over), "Anna"));
        assert!(it.acts(over).is_empty());
    }

    #[test]
    fn r_60_notice_ends_on_the_same_figure_of_the_month_or_the_last_there_is() {
        // months of notice, notice given, last day
        let table = [
            (0, date(2026, 11, 22), date(2026, 11, 22)),
            (1, date(2027, 1, 31), date(2027, 2, 28)),
            (3, date(2026, 11, 30), date(2027, 2, 28)),
            (12, date(2028, 2, 29), date(2029, 2, 28)),
        ];
        for (notice_months, given, last) in table {
            let it = Agreement { notice_months, ..Agreement::default() };
            assert_eq!(it.last_day_after(given), Some(last));
        }
    }

    #[test]
    fn who_signed_is_not_written_over() {
        let it = Agreement { signed_by_us: "Eva".into(), ..Agreement::default() };
        assert_eq!(it.after(Act::Sign, TODAY, "Anna").signed_by_us, "Eva");
    }
}
