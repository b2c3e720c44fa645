//! Which step may follow which, and for what cause: the one table of it.

use super::{CauseKind, MandateFault, MandateState};

/// What may cause the step from one state to another; nothing where it cannot be taken.
///
/// The order is `draft → signed → sent → (under inquiry) → approved`, and from there to `cancelled` with or
/// without our asking. What Bankgirot says may come for a mandate of which we had said less.
pub fn causes(from: MandateState, to: MandateState) -> &'static [CauseKind] {
    use CauseKind::{File, Form, Hand, Sent, Unsent};
    use MandateState as S;
    match (from, to) {
        (S::Draft, S::Signed) => &[Form],
        // A form that was refused is gone through, put right and sent anew.
        (S::Rejected, S::Signed) => &[Form, Hand],
        (S::Signed | S::Received(_), S::Sent)
        | (S::Approved, S::ChangeSent)
        | (S::Sent | S::UnderInquiry | S::Approved, S::CancellationSent)
        | (S::Received(_), S::Rejected) => &[Sent, Hand],
        (S::Draft | S::Signed, S::Cancelled) => &[Unsent, File, Hand],
        // A mandate that is over lives again only where somebody says why.
        (S::Cancelled, S::Approved) => &[Hand],
        (
            S::Draft | S::Signed | S::Received(_) | S::Sent | S::Rejected,
            S::UnderInquiry | S::Approved,
        )
        | (S::UnderInquiry | S::ChangeSent | S::CancellationSent, S::Approved)
        | (S::Draft | S::Received(_), S::Received(_))
        | (S::Approved, S::UnderInquiry)
        | (S::Signed | S::Sent | S::UnderInquiry, S::Rejected)
        | (
            S::Received(_)
            | S::Sent
            | S::UnderInquiry
            | S::Approved
            | S::ChangeSent
            | S::CancellationSent,
            S::Cancelled,
        ) => &[File, Hand],
        _ => &[],
    }
}

/// Why the step cannot be taken for such a cause; `None` where it can.
pub fn fault(from: MandateState, to: MandateState, cause: CauseKind) -> Option<MandateFault> {
    use MandateState as S;
    let causes = causes(from, to);
    if causes.contains(&cause) {
        return None;
    }
    if !causes.is_empty() {
        return Some(MandateFault::NotByThis);
    }
    Some(match (from, to) {
        (S::Cancelled, _) | (S::Rejected, S::Cancelled) => MandateFault::IsOver,
        (S::Draft, _) => MandateFault::NotSigned,
        (_, S::Signed | S::Draft | S::Received(_)) => MandateFault::IsSigned,
        (S::Signed | S::Received(_), _) => MandateFault::NotSent,
        (_, S::Sent) => MandateFault::IsSent,
        (_, S::ChangeSent) => MandateFault::NotApproved,
        (S::ChangeSent, S::CancellationSent) => MandateFault::ChangeAwaited,
        _ => MandateFault::NotInTurn,
    })
}
