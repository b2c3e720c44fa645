//! The letters to a customer once they are sent: what it answers, and what becomes of an objection (GDPR 28.2).

use jiff::civil::Date;

use super::{Agreement, Change, CustomerAnswer, Letter, Settled, Told, text};
use crate::{
    core::{Explain, Id, Lang, Message},
    store::{By, Result, Store, StoreError},
};

/// How a letter that was sent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answered {
    /// Nothing is asked: the processor ends.
    NotAsked,
    /// The customer has not answered.
    Awaited,
    /// It has nothing against it.
    Accepted,
    /// It has objected, and nobody has decided what becomes of that.
    Objected,
    /// It had objected, and it is decided what becomes of that.
    Settled,
}

/// Why something cannot be said of a letter.
#[derive(Debug, thiserror::Error)]
pub enum TellingFault {
    /// The binder could not be read or written.
    #[error("the binder cannot be written")]
    Store(#[from] StoreError),
    /// There is nothing that the customer has not been told.
    #[error("the customer has been told everything")]
    NothingToTell,
    /// The last day to object lies before the letter.
    #[error("the last day to object lies before the letter")]
    ObjectsBeforeTold,
    /// The answer lies before the letter.
    #[error("the answer lies before the letter")]
    AnsweredBeforeTold,
    /// The decision lies before the objection.
    #[error("the decision lies before the objection")]
    SettledBeforeAnswer,
    /// The day is still to come.
    #[error("the day is still to come")]
    InTheFuture,
}

impl Explain for TellingFault {
    fn message(&self, lang: Lang) -> Message {
        let what = match self {
            Self::Store(error) => return error.message(lang),
            Self::NothingToTell => text::NOTHING_TO_TELL,
            Self::ObjectsBeforeTold => text::OBJECTS_BEFORE_TOLD,
            Self::AnsweredBeforeTold => text::ANSWERED_BEFORE_TOLD,
            Self::SettledBeforeAnswer => text::SETTLED_BEFORE_ANSWER,
            Self::InTheFuture => text::TELLING_IN_THE_FUTURE,
        };
        Message::new(lang, what, text::CHANGE_THE_DAY)
    }
}

impl Told {
    /// `letter`, sent on `told_on`.
    pub fn of(letter: &Letter, told_on: Date, object_by: Option<Date>) -> Self {
        Self {
            supplier: letter.supplier,
            sub_processor: letter.sub_processor,
            name: letter.name.clone(),
            change: letter.change,
            told_on,
            object_by: object_by.filter(|_| letter.change == Change::Starts),
            answer: None,
            answered_on: None,
            settled: None,
        }
    }

    /// How it stands.
    pub fn answered(&self) -> Answered {
        match (self.change, self.answer) {
            (Change::Starts, None) => Answered::Awaited,
            (Change::Ends, None) => Answered::NotAsked,
            (_, Some(CustomerAnswer::Accepted)) => Answered::Accepted,
            (_, Some(CustomerAnswer::Objected)) if self.settled.is_some() => Answered::Settled,
            (_, Some(CustomerAnswer::Objected)) => Answered::Objected,
        }
    }

    /// The last day to answer; the day of the letter where none was said.
    pub fn answer_by(&self) -> Date {
        self.object_by.unwrap_or(self.told_on)
    }

    /// Records what the customer answered on the day `on`.
    pub fn answer(
        &mut self,
        answer: CustomerAnswer,
        on: Date,
        today: Date,
    ) -> Result<(), TellingFault> {
        if on > today {
            return Err(TellingFault::InTheFuture);
        }
        if on < self.told_on {
            return Err(TellingFault::AnsweredBeforeTold);
        }
        (self.answer, self.answered_on, self.settled) = (Some(answer), Some(on), None);
        Ok(())
    }

    /// Records what was decided on the day `on` when the customer had objected.
    pub fn settle(&mut self, how: &str, on: Date, today: Date) -> Result<(), TellingFault> {
        if on > today {
            return Err(TellingFault::InTheFuture);
        }
        if self.answered_on.is_some_and(|answered| on < answered) {
            return Err(TellingFault::SettledBeforeAnswer);
        }
        self.settled = Some(Settled { on, how: how.trim().to_owned() });
        Ok(())
    }
}

impl Agreement {
    /// Ticks `letters` off as sent on `told_on`, with the last day to object.
    pub fn tell(
        &mut self,
        letters: &[Letter],
        (told_on, object_by): (Date, Option<Date>),
        today: Date,
    ) -> Result<(), TellingFault> {
        if letters.is_empty() {
            return Err(TellingFault::NothingToTell);
        }
        if told_on > today {
            return Err(TellingFault::InTheFuture);
        }
        if object_by.is_some_and(|by| by < told_on) {
            return Err(TellingFault::ObjectsBeforeTold);
        }
        self.told.extend(letters.iter().map(|it| Told::of(it, told_on, object_by)));
        Ok(())
    }

    /// The last day to object to the first of `letters`, where they are sent on `told_on`.
    pub fn object_by(&self, letters: &[Letter], told_on: Date) -> Option<Date> {
        letters.iter().filter_map(|it| it.object_by(self.objection_days, told_on)).min()
    }
}

impl Store {
    /// Ticks off everything that the customer was still to be told on `today`, as sent on `told_on`.
    pub fn tell_customer(
        &mut self,
        by: &By,
        id: Id<Agreement>,
        told: (Date, Option<Date>),
        today: Date,
    ) -> Result<(), TellingFault> {
        let letters = self.letters_to(id, today)?;
        self.change_told(by, id, |it| it.tell(&letters, told, today))
    }

    /// Changes what stands of the letters in one agreement.
    pub fn change_told(
        &mut self,
        by: &By,
        id: Id<Agreement>,
        change: impl FnOnce(&mut Agreement) -> Result<(), TellingFault>,
    ) -> Result<(), TellingFault> {
        let mut agreement = self.get(id)?.ok_or(StoreError::Gone)?;
        change(&mut agreement)?;
        Ok(self.save(by, id, &agreement)?)
    }
}
