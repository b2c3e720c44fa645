//! Whether somebody may be sent marketing by a channel, and on which ground (MFL 19–21, GDPR 21.2–21.3).

mod text;

use serde::{Deserialize, Serialize};

use crate::core::{Choice, Lang, Text};

/// A way to reach one person with marketing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    #[default]
    Email,
    /// Text message, which counts as electronic mail.
    TextMessage,
    /// A machine that calls, or fax.
    Automatic,
    /// A person who calls.
    Phone,
    /// A letter with the person's name on it.
    Post,
}

impl Channel {
    /// Whether it is electronic mail, so that every message holds a valid address for saying stop, also to
    /// legal persons (MFL 20).
    pub fn is_electronic_mail(self) -> bool {
        matches!(self, Self::Email | Self::TextMessage)
    }

    /// Whether a natural person must have consented beforehand (MFL 19, first paragraph).
    pub fn needs_consent(self) -> bool {
        self.is_electronic_mail() || self == Self::Automatic
    }
}

/// Who is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Addressee {
    /// A human being.
    NaturalPerson,
    /// A human being with a firm: a natural person in the eyes of MFL 19, since a sole trader's firm is no
    /// legal person (so read by par.se and support.sitoo.com, among others).
    SoleTrader,
    /// A legal person: MFL 19 does not ask for its consent.
    Company,
}

impl Addressee {
    /// How the law sees the addressee, where that is not plain; empty elsewhere.
    pub fn note(self) -> Text {
        if self == Self::SoleTrader { text::SOLE_TRADER } else { Text::EMPTY }
    }
}

/// What the exception for own customers stands on: all of it, or there is none (MFL 19, second paragraph).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CustomerException {
    /// The company got the address when it sold the person something.
    pub is_from_sale: bool,
    /// The marketing is for the company's own products of a similar kind.
    pub is_for_own_similar: bool,
    /// The person could clearly, easily and free of charge say no when the address was collected.
    pub was_opt_out_offered: bool,
}

impl CustomerException {
    /// Whether nothing is missing.
    pub fn is_whole(self) -> bool {
        self.is_from_sale && self.is_for_own_similar && self.was_opt_out_offered
    }
}

/// What the addressee has objected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Objection {
    /// Nothing.
    None,
    /// Marketing by this channel.
    ToChannel,
    /// All marketing (GDPR 21.2).
    ToMarketing,
}

/// Whether the addressee has consented beforehand to marketing by the channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Consented {
    /// Yes, and the consent holds.
    Yes,
    /// No, or not any longer.
    No,
}

/// What the answer depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// How.
    pub channel: Channel,
    /// Whom.
    pub addressee: Addressee,
    /// What they have said no to.
    pub objection: Objection,
    /// What they have said yes to.
    pub consented: Consented,
    /// The exception for own customers, where the company relies on it.
    pub exception: Option<CustomerException>,
}

/// Why marketing may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ground {
    /// Consent given beforehand (MFL 19, first paragraph).
    Consent,
    /// The exception for own customers (MFL 19, second paragraph).
    CustomerException,
    /// The addressee is a legal person (MFL 19 is about natural persons).
    LegalPerson,
    /// The channel is open until the person clearly objects (MFL 21).
    NotObjected,
}

/// Why marketing may not be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Barrier {
    /// The addressee has objected to all marketing.
    Objected,
    /// The addressee has said no to the channel.
    ChannelStopped,
    /// There is no consent, and no exception is relied on.
    NoConsent,
    /// There is no consent, and the exception for own customers lacks something.
    ExceptionLacks,
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It may be sent.
    May(Ground),
    /// It may not.
    MayNot(Barrier),
}

/// Whether marketing may be sent. An objection goes before everything else, a consent included: the
/// marketing stops at once (GDPR 21.3). A legal person's no is followed alike: it has an address to say it to
/// (MFL 20).
pub fn verdict(case: &Case) -> Verdict {
    match case.objection {
        Objection::ToMarketing => return Verdict::MayNot(Barrier::Objected),
        Objection::ToChannel => return Verdict::MayNot(Barrier::ChannelStopped),
        Objection::None => {}
    }
    let exception = case.exception.filter(|_| case.channel.is_electronic_mail());
    match (case.addressee, case.consented, exception) {
        (Addressee::Company, ..) => Verdict::May(Ground::LegalPerson),
        _ if !case.channel.needs_consent() => Verdict::May(Ground::NotObjected),
        (_, Consented::Yes, _) => Verdict::May(Ground::Consent),
        (_, Consented::No, Some(it)) if it.is_whole() => Verdict::May(Ground::CustomerException),
        (_, Consented::No, Some(_)) => Verdict::MayNot(Barrier::ExceptionLacks),
        (_, Consented::No, None) => Verdict::MayNot(Barrier::NoConsent),
    }
}

impl Ground {
    /// The ground in a sentence.
    pub fn text(self) -> Text {
        text::ground(self)
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Consent | Self::CustomerException | Self::LegalPerson => "MFL 19",
            Self::NotObjected => "MFL 21",
        }
    }
}

impl Barrier {
    /// The reason in a sentence.
    pub fn text(self) -> Text {
        text::barrier(self)
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Objected | Self::ChannelStopped => "GDPR 21.3",
            Self::NoConsent | Self::ExceptionLacks => "MFL 19",
        }
    }
}

impl Choice for Channel {
    const ALL: &'static [Self] =
        &[Self::Email, Self::TextMessage, Self::Automatic, Self::Phone, Self::Post];

    fn text(self) -> Text {
        text::channel(self)
    }
}

/// What every message by electronic mail holds (MFL 20), for whoever sends it.
pub fn stop_address(lang: Lang) -> &'static str {
    text::STOP_ADDRESS.in_lang(lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::article;

    const WHOLE: CustomerException = CustomerException {
        is_from_sale: true,
        is_for_own_similar: true,
        was_opt_out_offered: true,
    };

    fn lacking(change: impl FnOnce(&mut CustomerException)) -> CustomerException {
        let mut it = WHOLE;
        change(&mut it);
        it
    }

    /// What the law answers where nobody has objected: addressee, channel, consent, exception.
    #[test]
    fn r_34_each_channel_and_addressee_has_its_own_answer() {
        use Addressee::{Company, NaturalPerson, SoleTrader};
        use Channel::{Automatic, Email, Phone, Post, TextMessage};
        use Consented::{No, Yes};
        let may = Verdict::May;
        let may_not = Verdict::MayNot;
        let table = [
            (NaturalPerson, Email, No, None, may_not(Barrier::NoConsent)),
            (NaturalPerson, Email, Yes, None, may(Ground::Consent)),
            (NaturalPerson, Email, No, Some(WHOLE), may(Ground::CustomerException)),
            (NaturalPerson, Email, Yes, Some(WHOLE), may(Ground::Consent)),
            (
                NaturalPerson,
                Email,
                No,
                Some(lacking(|it| it.is_from_sale = false)),
                may_not(Barrier::ExceptionLacks),
            ),
            (
                NaturalPerson,
                Email,
                No,
                Some(lacking(|it| it.is_for_own_similar = false)),
                may_not(Barrier::ExceptionLacks),
            ),
            (
                NaturalPerson,
                Email,
                No,
                Some(lacking(|it| it.was_opt_out_offered = false)),
                may_not(Barrier::ExceptionLacks),
            ),
            (
                NaturalPerson,
                Email,
                Yes,
                Some(lacking(|it| it.is_from_sale = false)),
                may(Ground::Consent),
            ),
            (NaturalPerson, TextMessage, No, None, may_not(Barrier::NoConsent)),
            (NaturalPerson, TextMessage, No, Some(WHOLE), may(Ground::CustomerException)),
            (NaturalPerson, TextMessage, Yes, None, may(Ground::Consent)),
            (NaturalPerson, Automatic, No, None, may_not(Barrier::NoConsent)),
            (NaturalPerson, Automatic, No, Some(WHOLE), may_not(Barrier::NoConsent)),
            (NaturalPerson, Automatic, Yes, None, may(Ground::Consent)),
            (NaturalPerson, Phone, No, None, may(Ground::NotObjected)),
            (NaturalPerson, Post, No, None, may(Ground::NotObjected)),
            (NaturalPerson, Post, Yes, Some(WHOLE), may(Ground::NotObjected)),
            (SoleTrader, Email, No, None, may_not(Barrier::NoConsent)),
            (SoleTrader, Email, No, Some(WHOLE), may(Ground::CustomerException)),
            (SoleTrader, TextMessage, Yes, None, may(Ground::Consent)),
            (SoleTrader, Automatic, No, None, may_not(Barrier::NoConsent)),
            (SoleTrader, Phone, No, None, may(Ground::NotObjected)),
            (Company, Email, No, None, may(Ground::LegalPerson)),
            (Company, TextMessage, No, None, may(Ground::LegalPerson)),
            (Company, Automatic, No, None, may(Ground::LegalPerson)),
            (Company, Phone, No, None, may(Ground::LegalPerson)),
            (Company, Post, Yes, Some(WHOLE), may(Ground::LegalPerson)),
        ];
        for (addressee, channel, consented, exception, expected) in table {
            let case =
                Case { channel, addressee, objection: Objection::None, consented, exception };
            assert_eq!(verdict(&case), expected, "{case:?}");
        }
    }

    #[test]
    fn r_33_an_objection_goes_before_every_ground() {
        for channel in Channel::ALL {
            for addressee in [Addressee::NaturalPerson, Addressee::SoleTrader, Addressee::Company] {
                for consented in [Consented::Yes, Consented::No] {
                    for exception in
                        [None, Some(WHOLE), Some(lacking(|it| it.is_from_sale = false))]
                    {
                        let answer = |objection| {
                            let channel = *channel;
                            verdict(&Case { channel, addressee, objection, consented, exception })
                        };
                        let stopped = Verdict::MayNot(Barrier::ChannelStopped);
                        assert_eq!(answer(Objection::ToChannel), stopped);
                        let objected = Verdict::MayNot(Barrier::Objected);
                        assert_eq!(answer(Objection::ToMarketing), objected);
                    }
                }
            }
        }
    }

    #[test]
    fn mfl_20_electronic_mail_alone_needs_an_address_for_saying_stop() {
        let found: Vec<_> = Channel::ALL.iter().filter(|it| it.is_electronic_mail()).collect();
        assert_eq!(found, [&Channel::Email, &Channel::TextMessage]);
        assert!(stop_address(Lang::Sv).contains("MFL 20"));
    }

    #[test]
    fn every_answer_has_words_and_a_provision_that_can_be_looked_up() {
        use Barrier as B;
        use Ground as G;
        let grounds = [G::Consent, G::CustomerException, G::LegalPerson, G::NotObjected];
        let barriers = [B::Objected, B::ChannelStopped, B::NoConsent, B::ExceptionLacks];
        let told = grounds
            .iter()
            .map(|it| (it.text(), it.cite()))
            .chain(barriers.iter().map(|it| (it.text(), it.cite())));
        for (text, cite) in told {
            assert!(article::find(cite).is_some(), "{cite}");
            assert!(!text.sv.is_empty() && !text.en.is_empty(), "{cite}");
        }
    }
}
