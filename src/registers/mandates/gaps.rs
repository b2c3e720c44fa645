//! What a mandate still lacks.

use jiff::civil::Date;

use super::{Drawn, EndedBy, Mandate, MandateField as F, MandateState, Origin, text};
use crate::{
    core::Gap,
    law::{AccountFault, Verdict},
};

/// What is missing on the day `today`. Of a mandate that is over, only what its paper and its proof need.
///
/// The parts of the form are those that a guide to the scheme lists ([`text::GUIDE`]), and those that the file
/// to Bankgirot needs (TM 5.1, 7.2).
pub(super) fn of(it: &Mandate, today: Date) -> Vec<Gap<F>> {
    let is_blank = |text: &str| text.trim().is_empty();
    let state = it.state();
    let is_over = state.is_over();
    let is_signed = state != MandateState::Draft;
    let on_paper = it.origin == Some(Origin::PaperForm);
    let is_lost = on_paper && it.shredded.is_none() && it.paper.is_empty();
    let asked = [
        (F::Payee, it.payee.is_none(), text::NO_PAYEE, "Bankgirot, manual 7.2"),
        (F::PayerNumber, it.payer_number.is_none(), text::NO_NUMBER, "Bankgirot, manual 5.1"),
        (F::Drawn, it.drawn.is_none(), text::NOT_DRAWN, "Bankgirot, manual 7.2"),
        (F::Bank, it.drawn.is_some() && is_blank(it.bank()), text::NO_BANK, text::GUIDE),
        (F::Origin, it.origin.is_none(), text::NO_ORIGIN, "Bankgirot, manual 5.1"),
        (F::Edition, it.edition == 0, text::NO_EDITION, text::GUIDE),
        (F::SignedOn, is_signed && it.signed_on.is_none(), text::NOT_DATED, text::GUIDE),
        (F::SignedAt, is_signed && on_paper && is_blank(&it.signed_at), text::NO_TOWN, text::GUIDE),
    ];
    let missing = asked.into_iter().filter(|(_, is_missing, ..)| *is_missing && !is_over);
    let missing = missing.map(|(field, _, says, cite)| Gap { field, says, cite });
    let paper = Gap { field: F::PaperBinder, says: text::NO_PLACE, cite: "GDPR 5.1 f" };
    missing
        .chain(account(it).filter(|_| !is_over))
        .chain(is_lost.then_some(paper))
        .chain(late(it, today))
        .collect()
}

/// An account that fails a check is kept with a reason, or looked at again.
fn account(it: &Mandate) -> Option<Gap<F>> {
    let says = match it.drawn.as_ref()?.doubt()? {
        Verdict::Sound => return None,
        Verdict::Doubtful(AccountFault::UnknownClearing) => text::UNKNOWN_CLEARING,
        Verdict::Doubtful(AccountFault::TooShort) => text::SHORT_ACCOUNT,
        Verdict::Doubtful(_) => text::DOUBTFUL_ACCOUNT,
        Verdict::Wrong(_) => text::WRONG_ACCOUNT,
    };
    Some(Gap { field: F::AccountNote, says, cite: text::ACCOUNT_RULES })
}

/// An end that has come without Bankgirot's word, and a number that cannot be the payer's bankgiro.
fn late(it: &Mandate, today: Date) -> Vec<Gap<F>> {
    let ends_late =
        it.ending.as_ref().is_some_and(|it| it.ends_on < today && it.by != EndedBy::Bank);
    let ends_late = ends_late && !it.state().is_over();
    let is_other = match (&it.drawn, it.payer_number) {
        (Some(Drawn::Bankgiro { bankgiro }), Some(number)) => number != bankgiro.into(),
        _ => false,
    };
    let found = [
        (
            ends_late,
            Gap { field: F::Ending, says: text::END_NOT_CONFIRMED, cite: "Bankgirot, manual 6.1" },
        ),
        (
            is_other,
            Gap {
                field: F::PayerNumber,
                says: text::NOT_THE_BANKGIRO,
                cite: "Bankgirot, manual 5.3",
            },
        ),
    ];
    found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, gap)| gap).collect()
}
