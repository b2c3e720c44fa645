//! What is to be done with a mandate next, and what may be done beside it.

use jiff::civil::Date;

use super::{reading::Known, said::Act};
use crate::{
    registers::mandates::{Ask, Drawn, Mandate, MandateState, Wanted},
    reports::ReportKind,
    ui::icon,
};

/// A step that somebody can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Something that needs to be told more about.
    Do(Act),
    /// Accept a mandate from the internet bank.
    Accept,
    /// Reject it.
    Reject,
    /// Take back that it is to end.
    Keep,
    /// Change what the form says.
    Change,
    /// Write a file to Bankgirot.
    Write,
    /// Read one from it.
    Read,
    /// Print a paper about the mandate.
    Print(ReportKind),
}

impl Next {
    /// Its picture.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Do(Act::Sign) => icon::SIGNATURE,
            Self::Do(Act::MarkSent) => icon::EXPORT,
            Self::Do(Act::Confirm) => icon::SEAL_CHECK,
            Self::Do(Act::End) => icon::HOURGLASS,
            Self::Do(Act::Shred) => icon::BROOM,
            Self::Do(Act::Number) => icon::ARROWS_LEFT_RIGHT,
            Self::Do(Act::Settle(_)) => icon::SCALES,
            Self::Accept => icon::CHECK,
            Self::Reject => icon::X,
            Self::Keep => icon::ARROW_COUNTER_CLOCKWISE,
            Self::Change => icon::PENCIL_SIMPLE,
            Self::Write => icon::UPLOAD_SIMPLE,
            Self::Read => icon::DOWNLOAD_SIMPLE,
            Self::Print(_) => icon::PRINTER,
        }
    }
}

/// The step that the mandate waits for on the day `today`; `None` where all is as it should be.
pub(super) fn next(known: &Known, today: Date) -> Option<Next> {
    let it = &known.it;
    if let Some(at) = it.findings.iter().position(crate::registers::mandates::Finding::is_open) {
        return Some(Next::Do(Act::Settle(at)));
    }
    if it.queued_from().is_some_and(|from| from <= today) {
        return Some(Next::Write);
    }
    match it.state() {
        MandateState::Draft => Some(Next::Do(Act::Sign)),
        MandateState::Received(_) if it.answer.is_none() => Some(Next::Accept),
        MandateState::Rejected if it.wanted() != Wanted::Over => Some(Next::Do(Act::Sign)),
        state if state.is_waiting() => Some(Next::Read),
        _ if known.shred_from().is_some_and(|from| from <= today) => Some(Next::Do(Act::Shred)),
        _ => None,
    }
}

/// What else can be done, where `first` is the next step.
pub(super) fn others(known: &Known, first: Option<Next>) -> Vec<Next> {
    let it = &known.it;
    let state = it.state();
    let can_shred = state.is_over() && it.has_paper();
    let awaits_answer = matches!(state, MandateState::Received(_));
    let may = [
        (awaits_answer && it.answer.is_none(), Next::Reject),
        (it.ask().is_some(), Next::Do(Act::MarkSent)),
        (can_be_confirmed(it), Next::Do(Act::Confirm)),
        (can_be_renumbered(it), Next::Do(Act::Number)),
        (!state.is_over() && it.ending.is_none() && !awaits_answer, Next::Do(Act::End)),
        (it.may_be_kept(), Next::Keep),
        (can_shred, Next::Do(Act::Shred)),
    ];
    let may = may.into_iter().filter(|(is_so, next)| *is_so && Some(*next) != first);
    may.map(|(_, next)| next).collect()
}

/// Whether somebody may have seen at Bankgirot what is so, in a state that waits for it or can change there.
fn can_be_confirmed(it: &Mandate) -> bool {
    let state = it.state();
    state.is_waiting() || state == MandateState::Approved || matches!(it.ask(), Some(Ask::New))
}

fn can_be_renumbered(it: &Mandate) -> bool {
    let on_account = !matches!(it.drawn, Some(Drawn::Bankgiro { .. }));
    it.state() == MandateState::Approved && it.ending.is_none() && on_account
}

/// The papers about it that are of use as it stands, the nearest to hand first: the form until it is signed, the
/// letter from then on, and the shredding record once there is a form to shred or one that was shredded.
pub(super) fn papers(it: &Mandate) -> Vec<ReportKind> {
    let state = it.state();
    let had_paper = it.has_paper() || it.shredded.is_some();
    let is_unsigned = matches!(state, MandateState::Draft | MandateState::Rejected);
    let may = [
        (state.is_over() && had_paper, ReportKind::Makuleringsprotokoll),
        (is_unsigned, ReportKind::Autogiroanmalan),
        (state != MandateState::Draft, ReportKind::Autogirobesked),
    ];
    may.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| kind).collect()
}
