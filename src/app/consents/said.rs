//! What somebody said, while it is written down, and the event that becomes of it.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use crate::{
    core::Lang,
    law::deadline::in_sweden,
    registers::{
        consent_texts::{ConsentText, TextVersion},
        consents::{
            Channel, Consent, ConsentEvent, EventKind, Evidence, ExpressedBy, Proof, Validity,
        },
    },
};

/// Who spoke.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Who {
    #[default]
    Person,
    Guardian,
    Representative,
}

/// How long a yes holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Until {
    #[default]
    Withdrawn,
    Date,
    Event,
}

/// How long a yes holds, while it is written: the day may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Limit {
    pub until: Until,
    pub on: Option<Date>,
    pub what: String,
}

impl From<&Validity> for Limit {
    fn from(validity: &Validity) -> Self {
        match validity {
            Validity::Withdrawn => Self::default(),
            Validity::Date { on } => Self { until: Until::Date, on: Some(*on), ..Self::default() },
            Validity::Event { what } => {
                Self { until: Until::Event, what: what.clone(), ..Self::default() }
            }
        }
    }
}

impl Limit {
    /// The validity; until withdrawn where no day is written.
    fn validity(self) -> Validity {
        match (self.until, self.on) {
            (Until::Date, Some(on)) => Validity::Date { on },
            (Until::Event, _) => Validity::Event { what: self.what.trim().to_owned() },
            _ => Validity::Withdrawn,
        }
    }
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub kind: EventKind,
    pub on: Option<Date>,
    pub at: Option<Time>,
    /// The version that was shown, where it was another than the one in use on the day.
    pub version: Option<u32>,
    pub shown_in: Lang,
    pub channel: Option<Channel>,
    pub who: Who,
    pub name: String,
    pub received_by: String,
    pub place: String,
    pub recording: String,
    pub proof: Option<Proof>,
    /// How long it holds, where that is other than the text says.
    pub until: Option<Limit>,
    pub reason: String,
}

/// What an event of a kind has beside its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Somebody was shown a wording, and answered or will.
    Shown,
    /// Somebody said that it ends.
    Said,
    /// It ended without a word.
    Ended,
}

impl Said {
    /// `kind`, as of the instant `now`, received by `actor`.
    pub fn now(kind: EventKind, now: Timestamp, actor: &str, shown_in: Lang) -> Self {
        let now = in_sweden(now);
        Self {
            kind,
            on: Some(now.date()),
            at: to_the_minute(now.time()),
            version: None,
            shown_in,
            channel: None,
            who: Who::Person,
            name: String::new(),
            received_by: actor.to_owned(),
            place: String::new(),
            recording: String::new(),
            proof: None,
            until: None,
            reason: String::new(),
        }
    }

    /// Forgets what another text said of itself: its version, and how long a yes holds.
    pub fn turn_to_another_text(&mut self) {
        (self.version, self.until) = (None, None);
    }

    /// What the event has to tell.
    pub fn told(&self) -> Told {
        match self.kind {
            EventKind::Expired | EventKind::Ended | EventKind::Invalidated => Told::Ended,
            EventKind::Withdrawn => Told::Said,
            _ => Told::Shown,
        }
    }

    /// The number of the version that is shown, or that the event ends; 0 where there is none.
    pub fn version(&self, text: &ConsentText, chain: Option<&Consent>) -> u32 {
        let in_use = || self.on.and_then(|on| text.in_use(on)).unwrap_or_default();
        if self.told() == Told::Shown {
            return self.version.unwrap_or_else(in_use);
        }
        let yes = chain.and_then(|it| it.in_order().into_iter().rfind(|it| it.kind.is_yes()));
        yes.map_or_else(in_use, |it| it.version)
    }

    /// The language that the wording is shown in: Swedish where it has no English.
    pub fn lang(&self, version: &TextVersion) -> Lang {
        if version.en.is_empty() { Lang::Sv } else { self.shown_in }
    }

    /// How long a yes holds.
    pub fn limit(&self, version: Option<&TextVersion>) -> Limit {
        let usual = || version.map(|it| Limit::from(&it.validity)).unwrap_or_default();
        self.until.clone().unwrap_or_else(usual)
    }

    /// The event; `None` while its day is missing.
    pub fn event(&self, text: &ConsentText, chain: Option<&Consent>) -> Option<ConsentEvent> {
        let version = self.version(text, chain);
        let is_yes = self.kind.is_yes();
        let said = self.told() != Told::Ended;
        let trimmed = |text: &String| text.trim().to_owned();
        Some(ConsentEvent {
            kind: self.kind,
            on: self.on?,
            at: self.at,
            version,
            lang: text.version(version).map_or(Lang::Sv, |it| self.lang(it)),
            channel: self.channel.filter(|_| said),
            expressed_by: if said { self.expressed_by() } else { ExpressedBy::Person },
            received_by: if said { trimmed(&self.received_by) } else { String::new() },
            evidence: Evidence {
                place: trimmed(&self.place),
                recording: trimmed(&self.recording),
                file: self.proof.as_ref().map(|it| it.sha256().to_owned()).unwrap_or_default(),
            },
            validity: if is_yes {
                self.limit(text.version(version)).validity()
            } else {
                Validity::Withdrawn
            },
            reason: trimmed(&self.reason),
            logged_by: String::new(),
            logged_at: Timestamp::UNIX_EPOCH,
        })
    }

    fn expressed_by(&self) -> ExpressedBy {
        let name = self.name.trim().to_owned();
        match self.who {
            Who::Person => ExpressedBy::Person,
            Who::Guardian => ExpressedBy::Guardian { name },
            Who::Representative => ExpressedBy::Representative { name },
        }
    }
}

fn to_the_minute(it: Time) -> Option<Time> {
    Time::new(it.hour(), it.minute(), 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::registers::consent_texts::Wording;

    fn text() -> ConsentText {
        let version = |from: Date, validity: Validity| TextVersion {
            sv: Wording { purpose: "Nyhetsbrev".into(), ..Wording::default() },
            in_use_from: Some(from),
            validity,
            ..TextVersion::default()
        };
        let year = Validity::Date { on: date(2027, 1, 1) };
        ConsentText {
            versions: vec![
                version(date(2025, 1, 1), Validity::Withdrawn),
                version(date(2026, 6, 1), year),
            ],
            ..ConsentText::default()
        }
    }

    #[test]
    fn r_40_a_yes_points_to_the_version_in_use_on_its_day_and_holds_as_long_as_that_says() {
        let now = "2026-11-22T11:04:30Z".parse().unwrap();
        let mut said = Said::now(EventKind::Given, now, "Anna", Lang::Sv);
        let event = said.event(&text(), None).unwrap();
        assert_eq!((event.version, event.at), (2, Time::new(12, 4, 0, 0).ok()));
        assert_eq!(event.validity, Validity::Date { on: date(2027, 1, 1) });
        said.on = Some(date(2025, 3, 1));
        let event = said.event(&text(), None).unwrap();
        assert_eq!((event.version, event.validity), (1, Validity::Withdrawn));
    }

    #[test]
    fn r_41_an_end_names_the_version_that_was_agreed_to_and_no_channel_where_nobody_spoke() {
        let now = "2026-11-22T11:00:00Z".parse().unwrap();
        let mut said = Said::now(EventKind::Given, now, "Anna", Lang::Sv);
        said.on = Some(date(2025, 3, 1));
        let chain =
            Consent { events: vec![said.event(&text(), None).unwrap()], ..Consent::default() };
        let mut end = Said::now(EventKind::Ended, now, "Anna", Lang::Sv);
        end.channel = Some(Channel::Paper);
        let event = end.event(&text(), Some(&chain)).unwrap();
        assert_eq!((event.version, event.channel), (1, None));
        assert_eq!(event.received_by, "");
        end.on = None;
        assert_eq!(end.event(&text(), Some(&chain)), None);
    }
}
