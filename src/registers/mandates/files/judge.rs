//! What one record of a file means for one mandate: the table of the states, record by record.

use jiff::civil::Date;

use super::{
    book::{Book, Key},
    read::{FileRow, Outcome},
};
use crate::{
    autogiro::{
        Advice, EMandate, Effect, Information, PayerAccount, PayerId, PayerNumber, Registered,
        Status, effect,
    },
    core::{Choice, Lang},
    law::{Bankgiro, OwnRange},
    registers::mandates::{
        Cause, CauseKind, Drawn, Finding, FindingKind, Log, Mandate, MandateState, transition,
    },
    store::Result,
};

/// The file that is being judged.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    pub book: Book<'a>,
    pub name: &'a str,
    pub sha256: &'a str,
    pub written_on: Date,
    pub log: Log,
    /// The language of what is written in the binder.
    pub lang: Lang,
    /// The company's own ranges of clearing numbers.
    pub ranges: Vec<OwnRange>,
}

/// What a record says of a mandate.
struct Said {
    line: usize,
    on: Date,
    detail: String,
}

impl Judge<'_> {
    /// TK73.
    pub fn advice(&mut self, line: usize, it: &Advice) -> Result<FileRow> {
        let words = [Some(it.information.text()), it.comment.map(Choice::text)];
        let words = words.into_iter().flatten().map(|it| it.in_lang(self.lang));
        let detail = words.collect::<Vec<_>>().join(". ");
        let said = Said { line, on: it.action_on.unwrap_or(self.written_on), detail };
        let known = (&it.payee, it.payer_number);
        let Some(effect) = effect(it.information, it.comment) else {
            return Ok(self.row(line, known, None, (Outcome::Ignored, Vec::new())));
        };
        if matches!(effect, Effect::NumberIn | Effect::NumberOut) {
            return self.renumbered(effect, known, &said);
        }
        let Some(key) = self.book.find(&it.payee, it.payer_number)? else {
            return Ok(self.row(line, known, None, (Outcome::Unmatched, Vec::new())));
        };
        let mut outcome = self.affect(key, effect, it.information, &said);
        if !self.state(key).is_over() {
            outcome.1.extend(self.compare(key, (it.account, it.id), &said));
        }
        Ok(self.row(line, known, Some(key), outcome))
    }

    /// TK52 to TK56.
    pub fn e_mandate(&mut self, line: usize, it: &EMandate) -> Result<FileRow> {
        let state = MandateState::Received(it.kind);
        let said = Said { line, on: self.written_on, detail: String::new() };
        let known = (&it.payee, it.payer_number);
        let found = self.book.find(&it.payee, it.payer_number)?;
        let state_of = |book: &mut Book<'_>, key| book.page(key).map(|it| it.mandate.state());
        let not_over =
            found.filter(|key| state_of(&mut self.book, *key).is_some_and(|it| !it.is_over()));
        let Some(key) = not_over else {
            let (key, is_new) = self.book.enter(it, self.written_on)?;
            if let Some(page) = self.book.page(key) {
                page.mandate.tell_by(&self.ranges, self.lang);
            }
            self.step(key, state, &said);
            return Ok(self.row(line, known, Some(key), (Outcome::Entered { is_new }, Vec::new())));
        };
        let mut outcome = self.lead_to(key, state, &said);
        outcome.1.extend(self.compare(key, (Some(it.account), Some(it.id)), &said));
        Ok(self.row(line, known, Some(key), outcome))
    }

    /// A line of the register extract.
    pub fn registered(&mut self, line: usize, it: &Registered) -> Result<FileRow> {
        let on = it.changed_on.unwrap_or(it.created_on);
        let said = Said { line, on, detail: it.status.text().in_lang(self.lang).to_owned() };
        let known = (&it.payee, it.payer_number);
        let Some(key) = self.book.find(&it.payee, it.payer_number)? else {
            return Ok(self.row(line, known, None, (Outcome::Unmatched, Vec::new())));
        };
        let to = match it.status {
            Status::Approved => MandateState::Approved,
            Status::UnderInquiry => MandateState::UnderInquiry,
        };
        let mut outcome = self.lead_to(key, to, &said);
        outcome.1.extend(self.compare(key, (it.account, it.id), &said));
        // In the extract, unlike an advice, no account says that the payer has a bankgiro (TM 8.8).
        let has_ours = self.book.page(key).is_some_and(|it| {
            it.mandate.drawn.as_ref().is_some_and(|drawn| drawn.account().is_some())
        });
        if it.account.is_none() && has_ours {
            outcome.1.extend(self.found(key, FindingKind::Account { account: None }, &said).1);
        }
        Ok(self.row(line, known, Some(key), outcome))
    }

    /// What an advice leads to, apart from changes of number.
    fn affect(
        &mut self,
        key: Key,
        effect: Effect,
        information: Information,
        said: &Said,
    ) -> (Outcome, Vec<FindingKind>) {
        let to = match effect {
            Effect::Approved => MandateState::Approved,
            Effect::Rejected | Effect::RejectedUnanswered => MandateState::Rejected,
            Effect::CancelledByPayee
            | Effect::CancelledByPayer
            | Effect::CancelledPayerClosed
            | Effect::CancelledPayeeClosed => MandateState::Cancelled,
            Effect::AlreadyThere => return self.found(key, FindingKind::AlreadyThere, said),
            Effect::MissingAtBankgirot => {
                return self.found(key, FindingKind::MissingAtBankgirot, said);
            }
            Effect::NotDone => return self.not_done(key, information, said),
            Effect::NumberIn | Effect::NumberOut => return (Outcome::Ignored, Vec::new()),
        };
        self.lead_to(key, to, said)
    }

    /// Takes the step to `to`; where it may not be taken, that is a finding. What is in force already, with
    /// something more under way, is not approved anew.
    fn lead_to(&mut self, key: Key, to: MandateState, said: &Said) -> (Outcome, Vec<FindingKind>) {
        let state = self.state(key);
        let is_under_way =
            matches!(state, MandateState::ChangeSent | MandateState::CancellationSent);
        if state == to || (to == MandateState::Approved && is_under_way) {
            return (Outcome::Unchanged, Vec::new());
        }
        if transition::fault(state, to, CauseKind::File).is_some() {
            return self.found(key, FindingKind::OutOfTurn, said);
        }
        self.step(key, to, said);
        (Outcome::Becomes(to), Vec::new())
    }

    /// Bankgirot did not do what it was asked: the mandate stands as before, and somebody decides.
    fn not_done(
        &mut self,
        key: Key,
        information: Information,
        said: &Said,
    ) -> (Outcome, Vec<FindingKind>) {
        let asked = match information {
            Information::NumberChange => MandateState::ChangeSent,
            _ => MandateState::CancellationSent,
        };
        let was_in_force = self.book.page(key).is_some_and(|it| it.mandate.is_proof());
        let found = self.found(key, FindingKind::NotDone, said);
        if self.state(key) != asked || !was_in_force {
            return found;
        }
        if let Some(page) = self.book.page(key).filter(|_| asked == MandateState::ChangeSent) {
            page.mandate.next_number = None;
        }
        self.step(key, MandateState::Approved, said);
        (Outcome::Becomes(MandateState::Approved), found.1)
    }

    /// A change of number is done. It is told twice: with the new number in, and with the old one out.
    fn renumbered(
        &mut self,
        effect: Effect,
        (payee, number): (&Bankgiro, PayerNumber),
        said: &Said,
    ) -> Result<FileRow> {
        let known = (payee, number);
        if effect == Effect::NumberOut {
            // The word of the new number is what changes it; an old number that nobody wanted changed is odd.
            let Some(key) = self.book.find(payee, number)? else {
                return Ok(self.row(said.line, known, None, (Outcome::Unchanged, Vec::new())));
            };
            let is_wanted = self.book.page(key).is_some_and(|it| it.mandate.next_number.is_some());
            let outcome = if is_wanted {
                (Outcome::Unchanged, Vec::new())
            } else {
                self.found(key, FindingKind::MissingAtBankgirot, said)
            };
            return Ok(self.row(said.line, known, Some(key), outcome));
        }
        let Some(key) = self.book.find_next(payee, number)? else {
            let has = self.book.find(payee, number)?;
            let outcome = if has.is_some() { Outcome::Unchanged } else { Outcome::Unmatched };
            return Ok(self.row(said.line, known, has, (outcome, Vec::new())));
        };
        let from = self.book.page(key).and_then(|it| it.mandate.payer_number);
        let outcome = if self.state(key) == MandateState::ChangeSent {
            self.step(key, MandateState::Approved, said);
            self.book.renumbered(key, payee, from.unwrap_or(number), number);
            (Outcome::Renumbered(number), Vec::new())
        } else {
            self.found(key, FindingKind::OutOfTurn, said)
        };
        Ok(self.row(said.line, known, Some(key), outcome))
    }

    /// Whether Bankgirot has another account or identity. An account that we lacked is filled in.
    fn compare(
        &mut self,
        key: Key,
        (account, id): (Option<PayerAccount>, Option<PayerId>),
        said: &Said,
    ) -> Vec<FindingKind> {
        let Some(page) = self.book.page(key) else { return Vec::new() };
        let mut kinds = Vec::new();
        if let Some(theirs) = account {
            let ours = match &page.mandate.drawn {
                Some(Drawn::Account { account, .. }) => PayerAccount::new(account).ok(),
                Some(Drawn::Bankgiro { .. }) => None,
                None => {
                    let (account, note) = (theirs.account(), String::new());
                    page.mandate.drawn = Some(Drawn::Account { account, note });
                    page.mandate.tell_by(&self.ranges, self.lang);
                    Some(theirs)
                }
            };
            if ours != Some(theirs) {
                kinds.push(FindingKind::Account { account: Some(theirs.account()) });
            }
        }
        if let (Some(theirs), Some(ours)) = (id, &page.payer.identity)
            && !theirs.is_of(ours)
        {
            kinds.push(FindingKind::Identity { masked: theirs.masked() });
        }
        kinds.into_iter().flat_map(|it| self.found(key, it, said).1).collect()
    }

    /// Notes a finding, unless the same is open already.
    fn found(&mut self, key: Key, kind: FindingKind, said: &Said) -> (Outcome, Vec<FindingKind>) {
        let cause = self.cause(said.line);
        let Some(page) = self.book.page(key) else { return (Outcome::Unmatched, Vec::new()) };
        let (on, detail) = (said.on, said.detail.clone());
        page.mandate.find(Finding { kind: kind.clone(), on, cause, detail, settled: None });
        (Outcome::Differs, vec![kind])
    }

    fn step(&mut self, key: Key, to: MandateState, said: &Said) {
        let (cause, log) = (self.cause(said.line), self.log.clone());
        let Some(page) = self.book.page(key) else { return };
        let from = page.mandate.state();
        if page.mandate.step((to, said.on), cause, said.detail.clone(), &log).is_ok() {
            page.mandate.follow(from, said.on);
        }
    }

    fn state(&mut self, key: Key) -> MandateState {
        self.book.page(key).map(|it| it.mandate.state()).unwrap_or_default()
    }

    fn cause(&self, line: usize) -> Cause {
        Cause::File { name: self.name.to_owned(), sha256: self.sha256.to_owned(), line }
    }

    fn row(
        &mut self,
        line: usize,
        (payee, payer_number): (&Bankgiro, PayerNumber),
        key: Option<Key>,
        (outcome, findings): (Outcome, Vec<FindingKind>),
    ) -> FileRow {
        let name = key.and_then(|key| self.book.page(key)).map(|it| it.payer.name.clone());
        let id = key.filter(|it| *it > 0).map(crate::core::Id::<Mandate>::new);
        let (payee, name) = (payee.clone(), name.unwrap_or_default());
        FileRow { line, payee, payer_number, mandate: id, name, outcome, findings }
    }
}
