//! A link of the chain in the vocabulary's terms.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::AmbiguousOffset,
};
use serde::{Deserialize, Serialize};

use super::Link;
use crate::{
    core::Lang,
    law::deadline::in_sweden,
    registers::consents::{
        Channel, ConsentEvent, ConsentState, EventKind, Evidence, ExpressedBy, Validity,
    },
};

/// Something that happened to a consent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Event {
    #[serde(rename = "@type")]
    status: Status,
    /// With the offset of Sweden where the time is known, else the day alone.
    #[serde(rename = "dpv:isIndicatedAtTime")]
    at: String,
    #[serde(rename = "dpv:isIndicatedBy", default)]
    by: Expression,
    #[serde(rename = "dpv:hasIndicationMethod", default, skip_serializing_if = "Option::is_none")]
    channel: Option<Channel>,
    #[serde(
        rename = "dpv:isImplementedByEntity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    received_by: Option<Named>,
    #[serde(rename = "dpv:hasNotice", default, skip_serializing_if = "Option::is_none")]
    notice: Option<Link>,
    #[serde(rename = "schema:version", default)]
    pub version: u32,
    #[serde(rename = "dct:language", default)]
    pub lang: Lang,
    #[serde(rename = "dpv:hasDuration", default, skip_serializing_if = "Option::is_none")]
    validity: Option<Duration>,
    #[serde(rename = "dct:source", default, skip_serializing_if = "Option::is_none")]
    evidence: Option<Source>,
    #[serde(rename = "dct:description", default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(rename = "dct:creator", default, skip_serializing_if = "String::is_empty")]
    logged_by: String,
    #[serde(rename = "dct:created", default)]
    logged_at: Timestamp,
}

/// The vocabulary's word for what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Status {
    #[serde(rename = "dpv:ConsentRequested")]
    Asked,
    #[serde(rename = "dpv:ConsentRequestDeferred")]
    Deferred,
    #[serde(rename = "dpv:ConsentRefused")]
    Refused,
    #[serde(rename = "dpv:ConsentGiven")]
    Given,
    #[serde(rename = "dpv:RenewedConsentGiven")]
    Renewed,
    #[serde(rename = "dpv:ConsentWithdrawn")]
    Withdrawn,
    #[serde(rename = "dpv:ConsentExpired")]
    Expired,
    /// Ended by the controller; older drafts of the vocabulary called it terminated.
    #[serde(rename = "dpv:ConsentRevoked", alias = "dpv:ConsentTerminated")]
    Ended,
    #[serde(rename = "dpv:ConsentInvalidated")]
    Invalidated,
}

/// Who said it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(tag = "@type")]
enum Expression {
    #[default]
    #[serde(rename = "dpv:DataSubject")]
    Person,
    #[serde(rename = "dpv:GuardianOfDataSubject", alias = "dpv:ParentOfDataSubject")]
    Guardian {
        #[serde(rename = "dpv:hasName", default)]
        name: String,
    },
    #[serde(rename = "dpv:Representative")]
    Representative {
        #[serde(rename = "dpv:hasName", default)]
        name: String,
    },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Named {
    #[serde(rename = "@type", default)]
    kind: String,
    #[serde(rename = "dpv:hasName")]
    name: String,
}

/// How it can be shown.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Source {
    #[serde(rename = "parmen:place", skip_serializing_if = "String::is_empty")]
    place: String,
    #[serde(rename = "parmen:recording", skip_serializing_if = "String::is_empty")]
    recording: String,
    #[serde(rename = "parmen:sha256", skip_serializing_if = "String::is_empty")]
    file: String,
}

/// How long a yes holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "@type")]
pub(super) enum Duration {
    /// Through a day.
    #[serde(rename = "dpv:UntilTimeDuration")]
    Date {
        #[serde(rename = "rdf:value")]
        on: Date,
    },
    /// Until something happens; where nothing is named, until it is withdrawn.
    #[serde(rename = "dpv:UntilEventDuration")]
    Event {
        #[serde(rename = "rdf:value", default, skip_serializing_if = "Option::is_none")]
        what: Option<String>,
    },
}

impl Default for Duration {
    fn default() -> Self {
        Self::Event { what: None }
    }
}

impl From<&Validity> for Duration {
    fn from(it: &Validity) -> Self {
        match it {
            Validity::Withdrawn => Self::Event { what: None },
            Validity::Date { on } => Self::Date { on: *on },
            Validity::Event { what } => Self::Event { what: Some(what.clone()) },
        }
    }
}

impl From<&Duration> for Validity {
    fn from(it: &Duration) -> Self {
        match it {
            Duration::Event { what: None } => Self::Withdrawn,
            Duration::Event { what: Some(what) } => Self::Event { what: what.clone() },
            Duration::Date { on } => Self::Date { on: *on },
        }
    }
}

impl From<EventKind> for Status {
    fn from(it: EventKind) -> Self {
        match it {
            EventKind::Asked => Self::Asked,
            EventKind::Deferred => Self::Deferred,
            EventKind::Refused => Self::Refused,
            EventKind::Given => Self::Given,
            EventKind::Renewed => Self::Renewed,
            EventKind::Withdrawn => Self::Withdrawn,
            EventKind::Expired => Self::Expired,
            EventKind::Ended => Self::Ended,
            EventKind::Invalidated => Self::Invalidated,
        }
    }
}

impl From<Status> for EventKind {
    fn from(it: Status) -> Self {
        match it {
            Status::Asked => Self::Asked,
            Status::Deferred => Self::Deferred,
            Status::Refused => Self::Refused,
            Status::Given => Self::Given,
            Status::Renewed => Self::Renewed,
            Status::Withdrawn => Self::Withdrawn,
            Status::Expired => Self::Expired,
            Status::Ended => Self::Ended,
            Status::Invalidated => Self::Invalidated,
        }
    }
}

/// Whether the consent may be relied on, in the vocabulary's words.
pub(super) fn standing(state: ConsentState) -> String {
    match state {
        ConsentState::Valid => "dpv:ConsentStatusValidForProcessing",
        _ => "dpv:ConsentStatusInvalidForProcessing",
    }
    .to_owned()
}

impl Event {
    /// The event with the notice that was shown.
    pub fn of(it: &ConsentEvent, notice: Option<Link>) -> Self {
        let name = |it: &String| it.clone();
        let Evidence { place, recording, file } = it.evidence.clone();
        Self {
            status: it.kind.into(),
            at: told_at(it.on, it.at),
            by: match &it.expressed_by {
                ExpressedBy::Person => Expression::Person,
                ExpressedBy::Guardian { name: it } => Expression::Guardian { name: name(it) },
                ExpressedBy::Representative { name: it } => {
                    Expression::Representative { name: name(it) }
                }
            },
            channel: it.channel,
            received_by: Some(it.received_by.clone())
                .filter(|it| !it.is_empty())
                .map(|name| Named { kind: "dpv:NaturalPerson".into(), name }),
            notice,
            version: it.version,
            lang: it.lang,
            validity: (it.kind.is_yes() || it.validity != Validity::Withdrawn)
                .then(|| (&it.validity).into()),
            evidence: (it.evidence != Evidence::default()).then_some(Source {
                place,
                recording,
                file,
            }),
            reason: it.reason.clone(),
            logged_by: it.logged_by.clone(),
            logged_at: it.logged_at,
        }
    }

    /// The event as the binder keeps it; `None` where its time cannot be understood.
    pub fn read(&self) -> Option<ConsentEvent> {
        let (on, at) = read_at(&self.at)?;
        let Source { place, recording, file } = self.evidence.clone().unwrap_or_default();
        Some(ConsentEvent {
            kind: self.status.into(),
            on,
            at,
            version: self.version,
            lang: self.lang,
            channel: self.channel,
            expressed_by: match self.by.clone() {
                Expression::Person => ExpressedBy::Person,
                Expression::Guardian { name } => ExpressedBy::Guardian { name },
                Expression::Representative { name } => ExpressedBy::Representative { name },
            },
            received_by: self.received_by.clone().map(|it| it.name).unwrap_or_default(),
            evidence: Evidence { place, recording, file },
            validity: self.validity.as_ref().map(Into::into).unwrap_or_default(),
            reason: self.reason.clone(),
            logged_by: self.logged_by.clone(),
            logged_at: self.logged_at,
        })
    }
}

/// "2026-05-01T10:30:00+02:00"; the day alone where no time is known; no offset for a time that Swedish
/// clocks jumped over.
fn told_at(on: Date, at: Option<Time>) -> String {
    let Some(at) = at else { return on.to_string() };
    let local = DateTime::from_parts(on, at);
    let zone = in_sweden(Timestamp::UNIX_EPOCH).time_zone().clone();
    match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } | AmbiguousOffset::Fold { before: offset, .. } => {
            let at = offset.to_timestamp(local).unwrap_or_default();
            at.display_with_offset(offset).to_string()
        }
        AmbiguousOffset::Gap { .. } => local.to_string(),
    }
}

/// The day and time in Sweden.
fn read_at(text: &str) -> Option<(Date, Option<Time>)> {
    if text.len() <= "2026-05-01".len() {
        return text.parse().ok().map(|on| (on, None));
    }
    let local = match text.parse::<Timestamp>() {
        Ok(at) => in_sweden(at).datetime(),
        Err(_) => text.parse::<DateTime>().ok()?,
    };
    Some((local.date(), Some(local.time())))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_time_has_the_offset_of_sweden_and_is_read_from_any() {
        let (summer, noon) = (date(2026, 5, 1), Some(time(12, 0, 0, 0)));
        assert_eq!(told_at(summer, noon), "2026-05-01T12:00:00+02:00");
        assert_eq!(told_at(date(2026, 12, 1), noon), "2026-12-01T12:00:00+01:00");
        assert_eq!(told_at(summer, None), "2026-05-01");
        let table = [
            ("2026-05-01T12:00:00+02:00", Some((summer, noon))),
            ("2026-05-01T10:00:00Z", Some((summer, noon))),
            ("2026-05-01T12:00:00", Some((summer, noon))),
            ("2026-05-01", Some((summer, None))),
            ("2026-05-32", None),
            ("soon after lunch", None),
        ];
        for (text, expected) in table {
            assert_eq!(read_at(text), expected, "{text}");
        }
    }

    #[test]
    fn every_hour_of_the_nights_when_clocks_change_comes_back() {
        for (day, hour) in (0..24).flat_map(|hour| [(29, hour), (25, hour)]) {
            let on = if day == 29 { date(2026, 3, 29) } else { date(2026, 10, 25) };
            let at = Some(time(hour, 30, 0, 0));
            assert_eq!(read_at(&told_at(on, at)), Some((on, at)), "{on} {hour}");
        }
    }
}
