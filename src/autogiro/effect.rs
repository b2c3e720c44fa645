//! What a mandate advice means for the state of a mandate.

use super::{Comment, Information, text};
use crate::core::{Choice, Text};

/// What happened to a mandate at Bankgirot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It is approved.
    Approved,
    /// It was already there, or is under inquiry: nothing changes, and somebody should look.
    AlreadyThere,
    /// It is rejected; the comment says why.
    Rejected,
    /// It is rejected because the payer's bank did not answer.
    RejectedUnanswered,
    /// It is cancelled by us, the payee.
    CancelledByPayee,
    /// It is cancelled by the payer or the payer's bank.
    CancelledByPayer,
    /// It is cancelled because the payer's bankgiro was closed.
    CancelledPayerClosed,
    /// It is cancelled because the payee's bankgiro was closed.
    CancelledPayeeClosed,
    /// A change of payer number is done, and this is the new number.
    NumberIn,
    /// A change of payer number is done, and this is the old number.
    NumberOut,
    /// Bankgirot has no such mandate: a difference to look into.
    MissingAtBankgirot,
    /// A cancellation or a change of number was not done; the mandate stands as before.
    NotDone,
}

impl Choice for Effect {
    const ALL: &'static [Self] = &[
        Self::Approved,
        Self::AlreadyThere,
        Self::Rejected,
        Self::RejectedUnanswered,
        Self::CancelledByPayee,
        Self::CancelledByPayer,
        Self::CancelledPayerClosed,
        Self::CancelledPayeeClosed,
        Self::NumberIn,
        Self::NumberOut,
        Self::MissingAtBankgirot,
        Self::NotDone,
    ];

    fn text(self) -> Text {
        text::effect(self)
    }
}

/// What the two codes of an advice mean together (TM 8.3.3); `None` for the codes that are no longer
/// used, and for pairs that the manual does not have.
///
/// That a refused cancellation or change of number leaves the mandate as it was is inferred: the manual
/// says only why it was refused.
pub fn effect(information: Information, comment: Option<Comment>) -> Option<Effect> {
    use Comment as C;
    use Information as I;
    Some(match (information, comment) {
        (I::New | I::BankAnswer, Some(C::NewMandate)) => Effect::Approved,
        (I::New | I::NumberChange, Some(C::AlreadyRegistered)) => Effect::AlreadyThere,
        (
            I::New,
            Some(
                C::PayerBankgiroMissing
                | C::WrongId
                | C::WrongPayerNumber
                | C::WrongAccount
                | C::WrongPayee
                | C::PayeeDeregistered,
            ),
        )
        | (I::BankAnswer, Some(C::AccountTypeNotApproved | C::WrongDetails)) => Effect::Rejected,
        (I::Unanswered, Some(C::InquiryUnanswered)) => Effect::RejectedUnanswered,
        (I::Cancellation, Some(C::Cancelled)) => Effect::CancelledByPayee,
        (I::CancelledByPayer, Some(C::PayerOrBank)) => Effect::CancelledByPayer,
        (I::PayerClosed, Some(C::PayerBankgiroCancelled)) => Effect::CancelledPayerClosed,
        (I::PayeeClosed, None) => Effect::CancelledPayeeClosed,
        (I::NumberChange, Some(C::NewMandate)) => Effect::NumberIn,
        (I::NumberChange, Some(C::Cancelled)) => Effect::NumberOut,
        (I::Cancellation | I::NumberChange, Some(C::MandateMissing)) => Effect::MissingAtBankgirot,
        (I::Cancellation, Some(C::PayerBankgiroMissing))
        | (
            I::Cancellation | I::NumberChange,
            Some(C::WrongPayerNumber | C::WrongPayee | C::PayeeDeregistered),
        ) => Effect::NotDone,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::autogiro::Code;

    /// The table of states, pair by pair: information code, comment code, effect.
    const PAIRS: &[(&str, &str, Effect)] = &[
        ("03", "04", Effect::MissingAtBankgirot),
        ("03", "09", Effect::NotDone),
        ("03", "21", Effect::NotDone),
        ("03", "29", Effect::NotDone),
        ("03", "30", Effect::NotDone),
        ("03", "33", Effect::CancelledByPayee),
        ("04", "09", Effect::Rejected),
        ("04", "10", Effect::AlreadyThere),
        ("04", "20", Effect::Rejected),
        ("04", "21", Effect::Rejected),
        ("04", "23", Effect::Rejected),
        ("04", "29", Effect::Rejected),
        ("04", "30", Effect::Rejected),
        ("04", "32", Effect::Approved),
        ("05", "04", Effect::MissingAtBankgirot),
        ("05", "10", Effect::AlreadyThere),
        ("05", "21", Effect::NotDone),
        ("05", "29", Effect::NotDone),
        ("05", "30", Effect::NotDone),
        ("05", "32", Effect::NumberIn),
        ("05", "33", Effect::NumberOut),
        ("10", "", Effect::CancelledPayeeClosed),
        ("42", "03", Effect::Rejected),
        ("42", "05", Effect::Rejected),
        ("42", "32", Effect::Approved),
        ("43", "07", Effect::RejectedUnanswered),
        ("44", "98", Effect::CancelledPayerClosed),
        ("46", "02", Effect::CancelledByPayer),
    ];

    #[test]
    fn every_pair_of_the_manual_has_its_effect_and_no_other_has_any() {
        let mut n_pairs = 0;
        for information in Information::ALL.iter().copied() {
            let comments = Comment::ALL.iter().copied().map(Some).chain([None]);
            for comment in comments {
                let code = comment.map_or("", Comment::code);
                let row = PAIRS.iter().find(|it| (it.0, it.1) == (information.code(), code));
                let expected = row.map(|it| it.2);
                assert_eq!(effect(information, comment), expected, "{information:?} {comment:?}");
                let may_stand = comment.map_or(information == Information::PayeeClosed, |it| {
                    information.comments().contains(&it)
                });
                assert_eq!(expected.is_some(), may_stand, "{information:?} {comment:?}");
                n_pairs += usize::from(may_stand);
            }
        }
        assert_eq!(n_pairs, PAIRS.len());
    }

    #[test]
    fn codes_are_found_again() {
        for it in Information::ALL.iter().copied() {
            assert_eq!(Information::of(it.code()), Some(it));
        }
        for it in Comment::ALL.iter().copied() {
            assert_eq!(Comment::of(it.code()), Some(it));
        }
        assert_eq!((Information::of("99"), Comment::of("00")), (None, None));
    }
}
