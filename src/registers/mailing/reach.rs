//! What one person may be sent today, and why not.

use jiff::civil::Date;

use super::{
    LeftOut, MailingGroup,
    list::{Member, left_out},
};
use crate::{
    core::{Choice, Id},
    law::marketing::{Channel, Consented, Verdict},
    registers::{consent_texts::ConsentText, consents::ConsentState, persons::Person},
    store::{Result, Store, StoreError},
};

/// How a channel stands for a person: whether marketing may be sent by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelStanding {
    /// Which.
    pub channel: Channel,
    /// What the law answers.
    pub verdict: Verdict,
    /// The consents that hold, by name: they open the channel for what they are about and no more.
    pub consents: Vec<String>,
    /// What keeps the person out of lists nevertheless: a restriction, protected data, no address.
    pub limit: Option<LeftOut>,
}

impl Store {
    /// How each channel stands for marketing to `person` on the day `today`.
    ///
    /// The consents that count are those that the marketing groups of the channel rest on.
    pub fn marketing_to(&self, person: Id<Person>, today: Date) -> Result<Vec<ChannelStanding>> {
        let who = self.get(person)?.ok_or(StoreError::Gone)?;
        let mut held: Vec<(Channel, String)> = Vec::new();
        for (_, group) in self.mailing_groups()? {
            let Some(text) = group.consent_text.filter(|_| group.is_marketing) else { continue };
            let found = self.consent_held(person, text, today)?.map(|name| (group.channel, name));
            held.extend(found.filter(|it| !held.contains(it)));
        }
        let standing = |channel: &Channel| {
            let own = held.iter().filter(|(it, _)| it == channel);
            let consents: Vec<String> = own.map(|(_, name)| name.clone()).collect();
            let consented = if consents.is_empty() { Consented::No } else { Consented::Yes };
            let verdict = who.may_be_sent(*channel, consented);
            ChannelStanding { channel: *channel, verdict, consents, limit: limit(&who, *channel) }
        };
        Ok(Channel::ALL.iter().map(standing).collect())
    }

    /// Why `person` is not written to by `group` on the day `today`; `None` for a recipient.
    pub fn left_out_of(
        &self,
        person: Id<Person>,
        group: Id<MailingGroup>,
        today: Date,
    ) -> Result<Option<LeftOut>> {
        let who = self.get(person)?.ok_or(StoreError::Gone)?;
        let group = self.get(group)?.ok_or(StoreError::Gone)?;
        let consent = match group.consent_text {
            Some(text) => self.consent_state(person, text, today)?,
            None => ConsentState::Asked,
        };
        Ok(left_out(&group, &Member::of(&who, group.channel, consent)))
    }

    /// The name of the text, where the person's consent to it holds.
    fn consent_held(
        &self,
        person: Id<Person>,
        text: Id<ConsentText>,
        today: Date,
    ) -> Result<Option<String>> {
        if self.consent_state(person, text, today)? == ConsentState::Valid {
            Ok(self.get(text)?.map(|it| it.name))
        } else {
            Ok(None)
        }
    }

    fn consent_state(
        &self,
        person: Id<Person>,
        text: Id<ConsentText>,
        today: Date,
    ) -> Result<ConsentState> {
        let needed = self.get(text)?.ok_or(StoreError::Gone)?.needed(today);
        let consent = self.consent_of(person, text)?;
        Ok(consent.map_or(ConsentState::Asked, |(_, it)| it.state(today, needed)))
    }
}

/// What keeps somebody out of every list by `channel`, whatever they have said.
fn limit(person: &Person, channel: Channel) -> Option<LeftOut> {
    let member = Member::of(person, channel, ConsentState::Asked);
    if member.is_restricted {
        Some(LeftOut::Restricted)
    } else if member.is_protected {
        Some(LeftOut::Protected)
    } else if member.reach.is_none() {
        Some(LeftOut::unreachable(channel))
    } else {
        None
    }
}
