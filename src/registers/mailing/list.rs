//! Whom a group may be written to, and why the others are left out.

use jiff::civil::Date;
use serde::Serialize;

use super::MailingGroup;
use crate::{
    law::{
        LawfulBasis,
        marketing::{Barrier, Channel, Consented, Verdict},
    },
    registers::{
        address::Address,
        consents::ConsentState,
        persons::{ChannelBasis, Person, PersonKind, may_be_sent},
    },
};

/// Why somebody on the group's list is not written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// The person has objected to direct marketing, and the group is that (GDPR 21.3).
    Objected,
    /// The person has said no to marketing by the group's channel (GDPR 21.3).
    StoppedChannel,
    /// Processing is restricted: the data may be stored and little more (GDPR 18.2).
    Restricted,
    /// The person's data are protected; a list travels, so the company leaves them out of its own accord.
    Protected,
    /// The group rests on consent, and the person's does not hold (GDPR 6.1 a).
    NoConsent,
    /// The person agreed to a wording that everybody must be asked about anew.
    Outdated,
    /// The person has refused or withdrawn the consent that the group asks for: whatever else the marketing could
    /// rest on, it stops (GDPR 7.3, MFL 19).
    SaidNo,
    /// Marketing to a natural person with neither consent nor the whole exception for own customers (MFL 19).
    NoBasis,
    /// There is no e-mail address.
    NoEmail,
    /// There is no telephone number.
    NoPhone,
    /// There is no postal address.
    NoPost,
}

impl LeftOut {
    /// The provision; empty where no provision forbids it.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Objected | Self::StoppedChannel => "GDPR 21.3",
            Self::Restricted => "GDPR 18.2",
            Self::NoConsent => "GDPR 6.1 a",
            Self::Outdated => "GDPR 4.11",
            Self::SaidNo | Self::NoBasis => "MFL 19",
            Self::Protected | Self::NoEmail | Self::NoPhone | Self::NoPost => "",
        }
    }

    /// Who cannot be reached by `channel`.
    pub(super) fn unreachable(channel: Channel) -> Self {
        match channel {
            Channel::Email => Self::NoEmail,
            Channel::TextMessage | Channel::Automatic | Channel::Phone => Self::NoPhone,
            Channel::Post => Self::NoPost,
        }
    }
}

/// Where somebody is reached: the first address of the channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is what it is named after")]
pub enum Reach {
    Email(String),
    Phone(String),
    Post(Address),
}

/// Somebody to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The number in the register of persons.
    pub person: i64,
    /// Given name and surname, or the name of the organisation.
    pub name: String,
    /// Where.
    pub reach: Reach,
}

/// A group's list, ready for export: nobody is on it who may not be written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailingList {
    /// How they are reached.
    pub channel: Channel,
    /// Those to write to, by name.
    pub recipients: Vec<Recipient>,
    /// How many are left out for each reason that occurs, in the order of [`LeftOut`]. Each person counts
    /// once, under the first reason.
    pub left_out: Vec<(LeftOut, usize)>,
}

impl MailingList {
    /// How many are left out in all.
    pub fn n_left_out(&self) -> usize {
        self.left_out.iter().map(|(_, n)| n).sum()
    }
}

/// What the registers say about somebody in a group.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) kind: PersonKind,
    pub(super) objected_on: Option<Date>,
    pub(super) marketing: Vec<ChannelBasis>,
    pub(super) is_restricted: bool,
    pub(super) is_protected: bool,
    /// How the consent stands that the group asks for.
    pub(super) consent: ConsentState,
    pub(super) reach: Option<Reach>,
}

impl Member {
    /// What `person`'s own record says, reached by `channel`.
    pub(super) fn of(person: &Person, channel: Channel, consent: ConsentState) -> Self {
        let Person { emails, phones, addresses, .. } = person;
        Self {
            kind: person.kind,
            objected_on: person.marketing_objection_on,
            marketing: person.marketing.clone(),
            is_restricted: person.is_restricted(),
            is_protected: person.is_protected,
            consent,
            reach: reach(channel, emails, phones, addresses),
        }
    }
}

/// The first address that `channel` can use.
pub(super) fn reach(
    channel: Channel,
    emails: &[String],
    phones: &[String],
    addresses: &[Address],
) -> Option<Reach> {
    let first = |lines: &[String]| {
        lines.iter().map(|it| it.trim()).find(|it| !it.is_empty()).map(str::to_owned)
    };
    match channel {
        Channel::Email => first(emails).map(Reach::Email),
        Channel::TextMessage | Channel::Automatic | Channel::Phone => {
            first(phones).map(Reach::Phone)
        }
        Channel::Post => addresses.iter().find(|it| it.is_complete()).cloned().map(Reach::Post),
    }
}

/// Why `member` is not written to by `group`; `None` for a recipient.
pub(super) fn left_out(group: &MailingGroup, member: &Member) -> Option<LeftOut> {
    let consented =
        if member.consent == ConsentState::Valid { Consented::Yes } else { Consented::No };
    let who = (member.kind, member.objected_on);
    let verdict = may_be_sent(who, &member.marketing, group.channel, consented);
    let barrier = match verdict {
        Verdict::MayNot(barrier) if group.is_marketing => Some(barrier),
        _ => None,
    };
    let is_outdated = member.consent == ConsentState::Outdated;
    let said_no = matches!(member.consent, ConsentState::Refused | ConsentState::Withdrawn);
    let needs_consent = group.basis == Some(LawfulBasis::Consent);
    match barrier {
        Some(Barrier::Objected) => Some(LeftOut::Objected),
        Some(Barrier::ChannelStopped) => Some(LeftOut::StoppedChannel),
        _ if member.is_restricted => Some(LeftOut::Restricted),
        _ if member.is_protected => Some(LeftOut::Protected),
        _ if is_outdated && (needs_consent || barrier.is_some()) => Some(LeftOut::Outdated),
        _ if needs_consent && consented == Consented::No => Some(LeftOut::NoConsent),
        _ if said_no && group.is_marketing => Some(LeftOut::SaidNo),
        Some(Barrier::NoConsent | Barrier::ExceptionLacks) => Some(LeftOut::NoBasis),
        None if member.reach.is_none() => Some(LeftOut::unreachable(group.channel)),
        None => None,
    }
}
