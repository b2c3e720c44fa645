//! What marketing to a person rests on, channel by channel (MFL 19–21, R-33, R-34).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Person, PersonKind, text};
use crate::{
    core::{Gap, Lang},
    law::marketing::{
        Addressee, Case, Channel, Consented, CustomerException, Objection, Verdict, verdict,
    },
};

/// What is known about one channel: the exception for own customers, or a no to this channel alone.
///
/// Consent is kept in the register of consents, and an objection to all marketing on the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelBasis {
    /// Which.
    pub channel: Channel,
    /// The sale at which the address was given: an order, an invoice.
    pub sale: String,
    /// The day of the sale.
    pub sold_on: Option<Date>,
    /// Whether what is sent is about the company's own products of a similar kind.
    pub is_for_own_similar: bool,
    /// Whether the person could easily say no, free of charge, when the address was given.
    pub was_opt_out_offered: bool,
    /// They said no to this channel on this day.
    pub stopped_on: Option<Date>,
}

/// The fields of a [`ChannelBasis`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum ChannelField {
    Channel,
    Sale,
    SoldOn,
    OwnSimilar,
    OptOut,
    StoppedOn,
}

impl ChannelBasis {
    /// The exception for own customers, where it is relied on: it is for electronic mail alone.
    pub fn exception(&self) -> Option<CustomerException> {
        let exception = CustomerException {
            is_from_sale: !self.sale.trim().is_empty() && self.sold_on.is_some(),
            is_for_own_similar: self.is_for_own_similar,
            was_opt_out_offered: self.was_opt_out_offered,
        };
        let is_claimed = !self.sale.trim().is_empty()
            || self.sold_on.is_some()
            || self.is_for_own_similar
            || self.was_opt_out_offered;
        (self.channel.is_electronic_mail() && is_claimed).then_some(exception)
    }

    /// What the exception lacks, where it is relied on (MFL 19, second paragraph).
    pub fn gap(&self) -> Option<Gap<ChannelField>> {
        self.exception()?;
        let legs = [
            (ChannelField::Sale, self.sale.trim().is_empty()),
            (ChannelField::SoldOn, self.sold_on.is_none()),
            (ChannelField::OwnSimilar, !self.is_for_own_similar),
            (ChannelField::OptOut, !self.was_opt_out_offered),
        ];
        let (field, _) = legs.into_iter().find(|(_, is_missing)| *is_missing)?;
        Some(Gap { field, says: text::EXCEPTION_LACKS, cite: "MFL 19" })
    }

    /// The basis in a line: channel, sale, what was told and offered, the no.
    pub fn line(&self, lang: Lang) -> String {
        text::basis_line(self, lang)
    }
}

impl PersonKind {
    /// What the marketing rules see.
    pub fn addressee(self) -> Addressee {
        match self {
            Self::Natural => Addressee::NaturalPerson,
            Self::SoleTrader => Addressee::SoleTrader,
            Self::Company => Addressee::Company,
        }
    }
}

impl Person {
    /// Whether they may be sent marketing by `channel`, given whether a consent to it holds.
    pub fn may_be_sent(&self, channel: Channel, consented: Consented) -> Verdict {
        let kind = (self.kind, self.marketing_objection_on);
        may_be_sent(kind, &self.marketing, channel, consented)
    }
}

/// As [`Person::may_be_sent`], for somebody of whom no more is read: kind and objection, and their bases.
pub fn may_be_sent(
    (kind, objected_on): (PersonKind, Option<Date>),
    bases: &[ChannelBasis],
    channel: Channel,
    consented: Consented,
) -> Verdict {
    let own = || bases.iter().filter(|it| it.channel == channel);
    let objection = if objected_on.is_some() {
        Objection::ToMarketing
    } else if own().any(|it| it.stopped_on.is_some()) {
        Objection::ToChannel
    } else {
        Objection::None
    };
    let exceptions = || own().filter_map(ChannelBasis::exception);
    let exception = exceptions().find(|it| it.is_whole()).or_else(|| exceptions().next());
    verdict(&Case { channel, addressee: kind.addressee(), objection, consented, exception })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        core::Record,
        law::marketing::{Barrier, Ground},
        registers::persons::PersonField,
    };

    const DAY: Date = date(2026, 3, 1);

    fn whole() -> ChannelBasis {
        ChannelBasis {
            sale: "Order 1042".into(),
            sold_on: Some(DAY),
            is_for_own_similar: true,
            was_opt_out_offered: true,
            ..ChannelBasis::default()
        }
    }

    fn person(marketing: Vec<ChannelBasis>) -> Person {
        Person { marketing, ..Person::default() }
    }

    type Break = (fn(&mut ChannelBasis), ChannelField);

    #[test]
    fn r_34_an_exception_counts_when_it_is_whole_and_cites_mfl_19_when_it_is_not() {
        let by_mail = |it: &Person| it.may_be_sent(Channel::Email, Consented::No);
        let customer = person(vec![whole()]);
        assert_eq!(by_mail(&customer), Verdict::May(Ground::CustomerException));
        assert!(!customer.gaps(DAY).iter().any(|it| it.field == PersonField::Marketing));
        let breaks: [Break; 4] = [
            (|it| it.sale = " ".into(), ChannelField::Sale),
            (|it| it.sold_on = None, ChannelField::SoldOn),
            (|it| it.is_for_own_similar = false, ChannelField::OwnSimilar),
            (|it| it.was_opt_out_offered = false, ChannelField::OptOut),
        ];
        for (change, field) in breaks {
            let mut basis = whole();
            change(&mut basis);
            assert_eq!(basis.gap().unwrap().field, field);
            let it = person(vec![basis]);
            assert_eq!(by_mail(&it), Verdict::MayNot(Barrier::ExceptionLacks), "{field:?}");
            let gaps = it.gaps(DAY);
            let cites: Vec<_> = gaps
                .iter()
                .filter(|it| it.field == PersonField::Marketing)
                .map(|it| it.cite)
                .collect();
            assert_eq!(cites, ["MFL 19"], "{field:?}");
        }
    }

    #[test]
    fn r_33_a_no_to_one_channel_stops_that_one_and_a_no_to_marketing_every_one() {
        let stopped = ChannelBasis { stopped_on: Some(DAY), ..whole() };
        let it = person(vec![whole(), stopped]);
        let answer = |it: &Person, channel| it.may_be_sent(channel, Consented::Yes);
        let no = Verdict::MayNot(Barrier::ChannelStopped);
        assert_eq!(answer(&it, Channel::Email), no);
        assert_eq!(answer(&it, Channel::TextMessage), Verdict::May(Ground::Consent));
        let it = Person { marketing_objection_on: Some(DAY), ..it };
        let no = Verdict::MayNot(Barrier::Objected);
        assert_eq!([Channel::Email, Channel::Post].map(|channel| answer(&it, channel)), [no, no]);
    }

    #[test]
    fn a_no_alone_relies_on_no_exception() {
        let stopped = ChannelBasis { stopped_on: Some(DAY), ..ChannelBasis::default() };
        assert_eq!((stopped.exception(), stopped.gap()), (None, None));
        let by_phone = ChannelBasis { channel: Channel::Phone, ..whole() };
        assert_eq!(by_phone.exception(), None);
        assert_eq!(stopped.line(Lang::Sv), "E-post: nej sedan 2026-03-01");
        assert_eq!(
            whole().line(Lang::Sv),
            "E-post: kund enligt Order 1042 2026-03-01, egna likartade produkter, kunde säga nej när adressen lämnades"
        );
    }
}
