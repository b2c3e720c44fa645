//! The words of the marketing rules.

use super::{Barrier, Channel, Ground};
use crate::core::Text;

pub(super) const STOP_ADDRESS: Text = Text {
    sv: "Varje utskick ska ha en giltig adress dit mottagaren kan skriva och säga stopp, även när mottagaren är ett företag (MFL 20).",
    en: "Every message must hold a valid address where the recipient can ask you to stop, also when the recipient is a company (MFL 20).",
};

pub(super) const SOLE_TRADER: Text = Text {
    sv: "En enskild firma räknas som fysisk person: firman är ingen juridisk person (MFL 19; så även par.se och support.sitoo.com).",
    en: "A sole trader counts as a natural person: the firm is no legal person (MFL 19; so also par.se and support.sitoo.com).",
};

pub(super) fn channel(it: Channel) -> Text {
    match it {
        Channel::Email => Text { sv: "E-post", en: "E-mail" },
        Channel::TextMessage => Text { sv: "Sms", en: "Text message" },
        Channel::Automatic => Text { sv: "Automatsamtal eller fax", en: "Automatic calls or fax" },
        Channel::Phone => Text { sv: "Telefon", en: "Telephone" },
        Channel::Post => Text { sv: "Brev", en: "Letter" },
    }
}

pub(super) fn ground(it: Ground) -> Text {
    match it {
        Ground::Consent => Text { sv: "Samtycke i förväg", en: "Consent given beforehand" },
        Ground::CustomerException => Text {
            sv: "Undantaget för egna kunder, bara för era egna, likartade produkter",
            en: "The exception for own customers, for your own similar products alone",
        },
        Ground::LegalPerson => Text {
            sv: "Ett företag behöver inte samtycka i förväg",
            en: "A company need not consent beforehand",
        },
        Ground::NotObjected => Text { sv: "Har inte sagt nej", en: "Has not objected" },
    }
}

pub(super) fn barrier(it: Barrier) -> Text {
    match it {
        Barrier::Objected => Text { sv: "Har sagt nej till reklam", en: "Objected to marketing" },
        Barrier::ChannelStopped => {
            Text { sv: "Har sagt nej till kanalen", en: "Objected to this channel" }
        }
        Barrier::NoConsent => Text {
            sv: "Varken samtycke eller undantaget för egna kunder",
            en: "Neither consent nor the exception for own customers",
        },
        Barrier::ExceptionLacks => Text {
            sv: "Saknar samtycke, och undantaget för egna kunder är inte helt",
            en: "No consent, and the exception for own customers is not complete",
        },
    }
}
