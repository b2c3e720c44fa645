//! Whether a consent holds on a day: the one place that decides it.

use jiff::civil::{Date, Time};

use super::{Consent, ConsentEvent, EventKind};

/// How a consent stands at the end of a day. Only the first counts as a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConsentState {
    /// It holds.
    Valid,
    /// It was given on a wording that has since been replaced by one that everybody must be asked
    /// about anew.
    Outdated,
    /// Nothing has happened, or the person has only been asked.
    Asked,
    /// The person wants to decide later.
    Deferred,
    /// The person said no.
    Refused,
    /// Taken back.
    Withdrawn,
    /// Its time ran out.
    Expired,
    /// What it was for has ended.
    Ended,
    /// It was no valid consent.
    Invalidated,
}

/// The days on which a consent holds on one version of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The version that was agreed to.
    pub version: u32,
    /// The first day.
    pub from: Date,
    /// The day after the last; [`Date::MAX`] for no end.
    pub to: Date,
}

impl ConsentEvent {
    /// Where it stands among others: by day and time.
    ///
    /// Where no time is known, a yes counts from the beginning of its day and a no from the end, and of two
    /// at the same time the no is the later: in doubt there is no consent (GDPR 7.1).
    pub(super) fn place(&self) -> impl Ord + use<> {
        let at = if self.kind.is_end() { Time::MAX } else { Time::MIN };
        (self.on, self.at.unwrap_or(at), self.kind.is_end())
    }
}

impl Consent {
    /// The events in the order in which they take effect.
    pub fn in_order(&self) -> Vec<&ConsentEvent> {
        let mut events: Vec<&ConsentEvent> = self.events.iter().collect();
        events.sort_by_key(|it| it.place());
        events
    }

    /// As [`Consent::in_order`], without renewals of what could not be renewed: after a no, only a new
    /// [`EventKind::Given`] makes a consent.
    fn effective(&self) -> Vec<&ConsentEvent> {
        let mut may_be_renewed = false;
        let mut events = self.in_order();
        events.retain(|it| {
            let counts = it.kind != EventKind::Renewed || may_be_renewed;
            match it.kind {
                EventKind::Given => may_be_renewed = true,
                kind if kind.is_end() && kind != EventKind::Expired => may_be_renewed = false,
                _ => {}
            }
            counts
        });
        events
    }

    /// The days on which it holds, earliest first; the day on which it ends is not one of them.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for event in self.effective() {
            if (event.kind.is_yes() || event.kind.is_end())
                && let Some(open) = spans.last_mut()
            {
                open.to = open.to.min(event.on);
            }
            if event.kind.is_yes() {
                spans.push(Span { version: event.version, from: event.on, to: end(event) });
            }
        }
        spans.retain(|it| it.from < it.to);
        spans
    }

    /// How it stands at the end of `day`, where a consent must rest on version `needed` or a later one
    /// ([`ConsentText::needed`](crate::registers::consent_texts::ConsentText::needed)).
    pub fn state(&self, day: Date, needed: u32) -> ConsentState {
        let holds = self.spans().into_iter().find(|it| it.from <= day && day < it.to);
        if let Some(span) = holds {
            return if span.version >= needed {
                ConsentState::Valid
            } else {
                ConsentState::Outdated
            };
        }
        let last = self.effective().into_iter().rfind(|it| it.on <= day);
        last.map_or(ConsentState::Asked, |it| it.kind.into())
    }

    /// Since when it stands as it does at the end of `day`: the yes that holds, the last that was said, or
    /// the day after the last on which a yes held.
    pub fn since(&self, day: Date) -> Option<Date> {
        let spans = self.spans();
        if let Some(holds) = spans.iter().find(|it| it.from <= day && day < it.to) {
            return Some(holds.from);
        }
        let said = self.in_order().iter().rfind(|it| it.on <= day).map(|it| it.on);
        let over = spans.iter().map(|it| it.to).filter(|it| *it <= day).max();
        said.max(over)
    }

    /// The days of the last yes, where nothing was said after it that ends them.
    pub fn latest_span(&self) -> Option<Span> {
        let last = self.last_word()?;
        self.spans().last().copied().filter(|it| last.kind.is_yes() && it.from == last.on)
    }

    /// The last event that counts.
    pub(super) fn last_event(&self) -> Option<&ConsentEvent> {
        self.effective().into_iter().next_back()
    }

    /// The last yes or no.
    pub(super) fn last_word(&self) -> Option<&ConsentEvent> {
        self.effective().into_iter().rfind(|it| it.kind.is_yes() || it.kind.is_end())
    }

    /// Whether a yes came after the latest no of `day` or of the days before it.
    pub(super) fn is_given_after(&self, day: Date) -> bool {
        let events = self.effective();
        let no = events.iter().rposition(|it| it.on <= day && it.kind.is_end());
        no.is_some_and(|at| events[at..].iter().any(|it| it.kind.is_yes()))
    }

    /// Whether a yes that was given by the day `day` has not been taken back by then; its days may be over.
    pub(super) fn may_be_renewed(&self, day: Date) -> bool {
        let mut until_then = self.effective().into_iter().filter(|it| it.on <= day);
        let decides = |it: &&ConsentEvent| {
            it.kind.is_yes() || (it.kind.is_end() && it.kind != EventKind::Expired)
        };
        until_then.rfind(decides).is_some_and(|it| it.kind.is_yes())
    }
}

/// The day after the last on which a yes holds.
fn end(event: &ConsentEvent) -> Date {
    event.validity.last_on().and_then(|it| it.tomorrow().ok()).unwrap_or(Date::MAX)
}

impl From<EventKind> for ConsentState {
    /// How a consent stands after the event, once it no longer holds: a yes whose days are over has expired.
    fn from(kind: EventKind) -> Self {
        match kind {
            EventKind::Asked => Self::Asked,
            EventKind::Deferred => Self::Deferred,
            EventKind::Refused => Self::Refused,
            EventKind::Given | EventKind::Renewed | EventKind::Expired => Self::Expired,
            EventKind::Withdrawn => Self::Withdrawn,
            EventKind::Ended => Self::Ended,
            EventKind::Invalidated => Self::Invalidated,
        }
    }
}
