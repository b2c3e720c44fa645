//! What the invented persons have said about the newsletter: about every second one has said something.

use jiff::civil::{Date, Time};

use super::{ConsentEvent, content::SignUp};
use crate::{
    demo::{days, dice::Dice},
    registers::{
        consents::{Channel, EventKind, Evidence},
        persons::Person,
    },
};

/// So many days ago everybody had begun to be asked with the newer wording.
const NEWER: u32 = 235;

/// Of a hundred persons who do not get the newsletter, so many have been asked.
const ASKED: u32 = 20;

/// The answers of the `n`th person; none where nobody has asked. Whoever `gets_it` has said yes once.
pub(super) fn events(
    (n, person): (usize, &Person),
    gets_it: bool,
    sign_up: &SignUp,
    today: Date,
) -> Vec<ConsentEvent> {
    let dice = Dice::new(!(n as u64));
    let mut it = SignedUp { n, sign_up, today, earliest: person.contract_from, dice };
    if gets_it {
        it.reader()
    } else if it.dice.happens(ASKED) {
        it.other()
    } else {
        Vec::new()
    }
}

struct SignedUp<'a> {
    n: usize,
    sign_up: &'a SignUp,
    today: Date,
    earliest: Option<Date>,
    dice: Dice,
}

impl SignedUp<'_> {
    /// Most hold, some rest on the older wording, and one in a hundred was withdrawn the other day.
    fn reader(&mut self) -> Vec<ConsentEvent> {
        let newer = self.dice.between(10, NEWER);
        let older = self.dice.between(NEWER + 20, 1100);
        match self.dice.below(100) {
            0 => vec![self.yes(EventKind::Given, newer), self.withdrawn()],
            1..=8 => vec![self.yes(EventKind::Given, older)],
            9..=30 => vec![self.yes(EventKind::Given, older), self.yes(EventKind::Renewed, newer)],
            _ => vec![self.yes(EventKind::Given, newer)],
        }
    }

    /// Somebody who has been asked and has not said yes.
    fn other(&mut self) -> Vec<ConsentEvent> {
        let kind = match self.dice.below(10) {
            0..=3 => EventKind::Asked,
            4 => EventKind::Deferred,
            _ => EventKind::Refused,
        };
        let back = self.dice.between(3, 200);
        vec![self.event(kind, back, Channel::Email)]
    }

    fn yes(&mut self, kind: EventKind, back: i32) -> ConsentEvent {
        let place = format!("{} {}", self.sign_up.place, 10_000 + self.n * 2);
        let time = (self.dice.between(7, 21), self.dice.between(0, 59));
        let at = i8::try_from(time.0).ok().zip(i8::try_from(time.1).ok());
        ConsentEvent {
            at: at.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok()),
            evidence: Evidence { place, ..Evidence::default() },
            ..self.event(kind, back, Channel::Web)
        }
    }

    fn withdrawn(&mut self) -> ConsentEvent {
        let back = self.dice.between(1, 4);
        ConsentEvent {
            reason: self.dice.one(&self.sign_up.reasons).to_owned(),
            ..self.event(EventKind::Withdrawn, back, Channel::Email)
        }
    }

    /// Not before the person was a customer.
    fn event(&mut self, kind: EventKind, back: i32, channel: Channel) -> ConsentEvent {
        let on = days(self.today, -back);
        ConsentEvent {
            kind,
            on: self.earliest.map_or(on, |it| it.max(on)),
            channel: Some(channel),
            received_by: self.dice.one(&self.sign_up.received_by).to_owned(),
            ..ConsentEvent::default()
        }
    }
}
