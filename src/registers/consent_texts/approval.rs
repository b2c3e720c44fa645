//! Approving a draft: from then on people may be asked with it, and nothing in it changes.

use jiff::{ToSpan, civil::Date};

use super::{ConsentText, TextVersion, WordingFault, text};
use crate::core::{Lang, Text};

/// How far ahead the first day of a wording may be set: a change that is planned, and no slip of the pen.
const MONTHS_AHEAD: i32 = 12;

/// What becomes of the consents to the earlier wordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarlierConsents {
    /// They no longer count: everybody is asked anew.
    AskAgain,
    /// They still hold: the new wording asks for nothing more.
    StillHold,
}

/// What is said when a draft is approved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Approval {
    /// The first day on which people are asked with it; a past day for a wording that is in use on paper.
    pub from: Option<Date>,
    /// What becomes of the consents to the earlier wordings; asked from the second wording on.
    pub earlier: Option<EarlierConsents>,
    /// Who approves it.
    pub by: String,
}

/// Why a draft cannot be approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApprovalFault {
    /// There is no draft.
    NoDraft,
    /// Something in the wording of this language.
    Wording(Lang, WordingFault),
    /// No first day is set.
    NoFirstDay,
    /// The first day lies more than a year ahead.
    TooFarAhead,
    /// The first day lies before that of the wording it follows.
    BeforeTheEarlier,
    /// Nobody has said what becomes of the earlier consents.
    EarlierNotSaid,
}

impl ConsentText {
    /// The text with its draft approved, or everything that stands in the way on the day `today`.
    pub fn approved(&self, approval: &Approval, today: Date) -> Result<Self, Vec<ApprovalFault>> {
        let Some(draft) = self.draft() else { return Err(vec![ApprovalFault::NoDraft]) };
        let wording = draft.faults().into_iter();
        let mut faults: Vec<_> =
            wording.map(|(lang, it)| ApprovalFault::Wording(lang, it)).collect();
        let follows = self.versions.iter().rev().nth(1);
        let from_before = follows.and_then(|it| it.in_use_from);
        match approval.from {
            None => faults.push(ApprovalFault::NoFirstDay),
            Some(from) if from > today.saturating_add(MONTHS_AHEAD.months()) => {
                faults.push(ApprovalFault::TooFarAhead);
            }
            Some(from) if from_before.is_some_and(|it| from < it) => {
                faults.push(ApprovalFault::BeforeTheEarlier);
            }
            Some(_) => {}
        }
        if follows.is_some() && approval.earlier.is_none() {
            faults.push(ApprovalFault::EarlierNotSaid);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let version = TextVersion {
            in_use_from: approval.from,
            approved_by: approval.by.clone(),
            asks_again: follows.is_some() && approval.earlier == Some(EarlierConsents::AskAgain),
            ..draft.clone()
        };
        let mut text = self.clone();
        if let Some(last) = text.versions.last_mut() {
            *last = version;
        }
        Ok(text)
    }

    /// The text with `draft` as its unapproved wording, in the place of the one it had.
    #[must_use]
    pub fn with_draft(&self, draft: TextVersion) -> Self {
        let mut text = self.without_draft();
        text.versions.push(draft);
        text
    }

    /// The text without its unapproved wording.
    #[must_use]
    pub fn without_draft(&self) -> Self {
        let mut text = self.clone();
        text.versions.retain(TextVersion::is_approved);
        text
    }

    /// The draft to go on with: the one there is, one from the latest wording, or an empty one.
    pub fn draft_to_write(&self) -> TextVersion {
        match self.versions.last() {
            Some(last) if last.is_approved() => last.next_draft(),
            Some(draft) => draft.clone(),
            None => TextVersion::default(),
        }
    }
}

impl ApprovalFault {
    /// What is wrong, in one or two sentences.
    pub fn text(self) -> Text {
        text::approval_fault(self)
    }

    /// The provision; empty where it is not the law but the calendar that is in the way.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Wording(_, fault) => fault.cite(),
            Self::EarlierNotSaid => "GDPR 6.1 a, 7.1",
            Self::NoFirstDay => "GDPR 7.1",
            Self::NoDraft | Self::TooFarAhead | Self::BeforeTheEarlier => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::registers::{company::Company, consent_texts::library};

    const TODAY: Date = date(2026, 11, 22);

    fn draft() -> ConsentText {
        library::texts(Lang::Sv, &Company::default()).remove(0).record
    }

    fn approval(from: Date) -> Approval {
        Approval { from: Some(from), earlier: None, by: "Anna".into() }
    }

    #[test]
    fn r_40_an_approved_wording_has_its_day_and_its_approver_and_is_no_draft() {
        let text = draft().approved(&approval(TODAY), TODAY).unwrap();
        let version = text.version(1).unwrap();
        assert_eq!((version.in_use_from, &*version.approved_by), (Some(TODAY), "Anna"));
        assert_eq!((text.in_use(TODAY), text.draft()), (Some(1), None));
        assert_eq!(text.approved(&approval(TODAY), TODAY), Err(vec![ApprovalFault::NoDraft]));
    }

    #[test]
    fn the_first_day_may_lie_behind_but_not_far_ahead_nor_before_the_earlier_wording() {
        use ApprovalFault as Fault;
        let first = draft().approved(&approval(date(2026, 5, 1)), TODAY).unwrap();
        let second = first.with_draft(first.draft_to_write());
        // text, first day, what is in the way
        let table = [
            (&draft(), Some(date(2019, 1, 1)), None),
            (&draft(), Some(date(2027, 11, 22)), None),
            (&draft(), Some(date(2027, 11, 23)), Some(Fault::TooFarAhead)),
            (&draft(), None, Some(Fault::NoFirstDay)),
            (&second, Some(date(2026, 4, 30)), Some(Fault::BeforeTheEarlier)),
            (&second, Some(date(2026, 5, 1)), None),
        ];
        for (text, from, fault) in table {
            let earlier = Some(EarlierConsents::StillHold);
            let approval = Approval { from, earlier, by: String::new() };
            let found = text.approved(&approval, TODAY).err().unwrap_or_default();
            assert_eq!(found, Vec::from_iter(fault), "{from:?}");
        }
    }

    #[test]
    fn r_45_a_second_wording_says_whether_everybody_is_asked_again() {
        let first = draft().approved(&approval(TODAY), TODAY).unwrap();
        let second = first.with_draft(first.draft_to_write());
        let unsaid = second.approved(&approval(TODAY), TODAY);
        assert_eq!(unsaid, Err(vec![ApprovalFault::EarlierNotSaid]));
        for (earlier, needed) in [(EarlierConsents::AskAgain, 2), (EarlierConsents::StillHold, 0)] {
            let approval = Approval { earlier: Some(earlier), ..approval(TODAY) };
            assert_eq!(second.approved(&approval, TODAY).unwrap().needed(TODAY), needed);
        }
    }

    #[test]
    fn r_40_a_faulty_wording_is_refused_with_its_faults() {
        let mut text = draft();
        text.versions[0].sv.purpose = "Skicka nyhetsbrev och ringa dig".into();
        text.versions[0].en.withdrawal.clear();
        let faults = text.approved(&approval(TODAY), TODAY).unwrap_err();
        let wording = |lang, it| ApprovalFault::Wording(lang, it);
        assert_eq!(
            faults,
            [
                wording(Lang::Sv, WordingFault::SeveralPurposes),
                wording(Lang::En, WordingFault::NoWithdrawal),
            ]
        );
        assert!(faults.iter().all(|it| !it.cite().is_empty() && !it.text().is_empty()));
    }

    #[test]
    fn a_draft_is_put_away_without_touching_what_is_approved() {
        let first = draft().approved(&approval(TODAY), TODAY).unwrap();
        let next = first.draft_to_write();
        assert!(!next.is_approved() && next.sv == first.versions[0].sv);
        assert_eq!(first.with_draft(next).without_draft(), first);
    }
}
