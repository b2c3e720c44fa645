//! Persons at the desk.

use jiff::civil::Date;

use super::{
    ChannelBasis, ChannelField, Person, PersonField as F, PersonKind, PersonRow, Placement,
    Restriction, text,
};
use crate::{
    core::{Explain, Lang, Text},
    law::Identity,
    registers::{
        Register,
        address::{Address, AddressField, postcode},
        desk::{FormContext, Kept, Link, Names, Words},
    },
    ui::{chip::Tone, form::Form, icon},
};

impl Kept for Person {
    const AT: Register = Register::Persons;

    fn words() -> Words {
        Words { icon: icon::USERS, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        standing(limit(self.is_restricted(), self.is_protected), self.contract_to, today)
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let placed = self.systems.iter().map(|it| Link {
            register: Register::Systems,
            record: it.system.raw(),
            name: told(names.system(it.system), &it.place),
        });
        let mailed = self.mailing.iter().map(|id| Link {
            register: Register::MailingGroups,
            record: id.raw(),
            name: names.mailing_group(*id).to_owned(),
        });
        placed.chain(mailed).collect()
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (
                text::WHO,
                &[F::Kind, F::GivenName, F::Name, F::Identity, F::CustomerNumber, F::Protected],
            ),
            (text::CONTACT, &[F::Addresses, F::Phones, F::Emails, F::ContactPerson]),
            (
                text::RELATION,
                &[F::Groups, F::ContractFrom, F::ContractTo, F::LastContactOn, F::CaseClosedOn],
            ),
            (text::ORIGIN, &[F::Source, F::SourceDetail]),
            (
                text::RIGHTS,
                &[F::Restriction, F::MarketingObjection, F::Marketing, F::ProfilingObjection],
            ),
        ]
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        who_ui(form, draft, cx);
        contact_ui(form, draft, cx.lang);
        relation_ui(form, draft, cx);
        rights_ui(form, draft, cx);
        form.multiline(F::Note, &mut draft.note);
    }

    fn errors(&self, lang: Lang) -> Vec<(F, String)> {
        let is_backwards =
            self.contract_from.zip(self.contract_to).is_some_and(|(from, to)| to < from);
        let backwards = (F::ContractTo, text::BACKWARDS.in_lang(lang).to_owned());
        is_backwards.then_some(backwards).into_iter().collect()
    }
}

impl PersonRow {
    /// How the person stands on the day `today`, as the record says too.
    pub fn status(&self, today: Date) -> (Tone, Text) {
        standing(limit(self.is_restricted, self.is_protected), self.contract_to, today)
    }
}

/// What limits the use of the data.
fn limit(is_restricted: bool, is_protected: bool) -> Option<Text> {
    let restricted = is_restricted.then_some(text::RESTRICTED);
    restricted.or_else(|| is_protected.then_some(text::PROTECTED_MARK))
}

/// A limit comes before how the contract stands.
fn standing(limit: Option<Text>, contract_to: Option<Date>, today: Date) -> (Tone, Text) {
    match limit {
        Some(limit) => (Tone::Warn, limit),
        None if contract_to.is_some_and(|on| on < today) => (Tone::Neutral, text::ENDED),
        None => (Tone::Good, text::CURRENT),
    }
}

fn told(name: &str, place: &str) -> String {
    if place.trim().is_empty() { name.to_owned() } else { format!("{name} – {}", place.trim()) }
}

fn who_ui(form: &mut Form<'_, F>, draft: &mut Person, cx: FormContext<'_>) {
    form.heading(text::WHO.in_lang(cx.lang));
    let mut kind = Some(draft.kind);
    form.choice(F::Kind, &mut kind);
    draft.kind = kind.unwrap_or_default();
    if draft.kind != PersonKind::Company {
        form.text(F::GivenName, &mut draft.given_name);
    }
    form.text(F::Name, &mut draft.name);
    identity_ui(form, &mut draft.identity, cx);
    form.text(F::CustomerNumber, &mut draft.customer_number);
    form.flag(F::Protected, &mut draft.is_protected);
}

/// Any usual spelling of a Swedish number; a foreign one after its country in capitals, "NO 123".
fn identity_ui(form: &mut Form<'_, F>, identity: &mut Option<Identity>, cx: FormContext<'_>) {
    let show = |it: &Option<Identity>| it.as_ref().map(Identity::shown).unwrap_or_default();
    form.parsed(F::Identity, identity, show, |typed| {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let is_foreign =
            typed.get(..2).is_some_and(|it| it.chars().all(|c| c.is_ascii_uppercase()));
        let parsed =
            if is_foreign { Identity::foreign(typed) } else { Identity::parse(typed, cx.today) };
        parsed.map(Some).map_err(|error| {
            let message = error.message(cx.lang);
            message.to_string()
        })
    });
}

fn contact_ui(form: &mut Form<'_, F>, draft: &mut Person, lang: Lang) {
    form.heading(text::CONTACT.in_lang(lang));
    if draft.kind == PersonKind::Company {
        form.text(F::ContactPerson, &mut draft.contact_person);
    }
    form.items(F::Addresses, &mut draft.addresses, address_ui);
    form.text_list(F::Phones, &mut draft.phones);
    form.text_list(F::Emails, &mut draft.emails);
}

/// The fields of one address.
pub fn address_ui(form: &mut Form<'_, AddressField>, address: &mut Address) {
    let Address { street, postcode: code, town, country } = address;
    form.multiline(AddressField::Street, street);
    form.parsed(AddressField::Postcode, code, Clone::clone, |typed| Ok(postcode(typed)));
    form.text(AddressField::Town, town);
    form.text(AddressField::Country, country);
}

fn relation_ui(form: &mut Form<'_, F>, draft: &mut Person, cx: FormContext<'_>) {
    form.heading(text::RELATION.in_lang(cx.lang));
    let groups: Vec<_> =
        cx.names.groups.iter().map(|it| (it.clone(), it.name(cx.lang).to_owned())).collect();
    form.pick_many(F::Groups, &groups, &mut draft.groups);
    form.date(F::ContractFrom, &mut draft.contract_from);
    form.date(F::ContractTo, &mut draft.contract_to);
    form.date(F::LastContactOn, &mut draft.last_contact_on);
    form.date(F::CaseClosedOn, &mut draft.case_closed_on);
    placements_ui(form, draft, cx);
    form.pick_many(F::Mailing, &cx.names.mailing, &mut draft.mailing);
    form.heading(text::ORIGIN.in_lang(cx.lang));
    form.choice(F::Source, &mut draft.source);
    form.text(F::SourceDetail, &mut draft.source_detail);
}

/// A tick for each system; what is said of the place in it stays with the tick.
fn placements_ui(form: &mut Form<'_, F>, draft: &mut Person, cx: FormContext<'_>) {
    let mut chosen: Vec<_> = draft.systems.iter().map(|it| it.system).collect();
    let ticked = form.pick_many(F::Systems, &cx.names.systems, &mut chosen);
    if ticked.changed() || chosen.len() != draft.systems.len() {
        draft.systems.retain(|it| chosen.contains(&it.system));
        for system in chosen {
            if draft.systems.iter().all(|it| it.system != system) {
                draft.systems.push(Placement { system, place: String::new() });
            }
        }
    }
    for placement in &mut draft.systems {
        let name = text::place_in(cx.names.system(placement.system), cx.lang);
        form.named_text(F::Systems, &name, &mut placement.place);
    }
}

fn rights_ui(form: &mut Form<'_, F>, draft: &mut Person, cx: FormContext<'_>) {
    form.heading(text::RIGHTS.in_lang(cx.lang));
    let mut is_restricted = draft.restriction.is_some();
    form.flag(F::Restriction, &mut is_restricted);
    if is_restricted {
        let fresh =
            || Restriction { since: cx.today, reason: String::new(), allowed: String::new() };
        let mark = draft.restriction.get_or_insert_with(fresh);
        form.named_text(F::Restriction, text::WHY.in_lang(cx.lang), &mut mark.reason);
        form.named_text(F::Restriction, text::ALLOWED.in_lang(cx.lang), &mut mark.allowed);
    } else {
        draft.restriction = None;
    }
    form.date(F::MarketingObjection, &mut draft.marketing_objection_on);
    form.items(F::Marketing, &mut draft.marketing, channel_ui);
    form.date(F::ProfilingObjection, &mut draft.profiling_objection_on);
}

/// What marketing by one channel rests on; the exception is asked about where there is one.
fn channel_ui(form: &mut Form<'_, ChannelField>, basis: &mut ChannelBasis) {
    form.lacks(basis.gap().into_iter().collect());
    let mut channel = Some(basis.channel);
    form.choice(ChannelField::Channel, &mut channel);
    basis.channel = channel.unwrap_or_default();
    if basis.channel.is_electronic_mail() {
        form.text(ChannelField::Sale, &mut basis.sale);
        form.date(ChannelField::SoldOn, &mut basis.sold_on);
        form.flag(ChannelField::OwnSimilar, &mut basis.is_for_own_similar);
        form.flag(ChannelField::OptOut, &mut basis.was_opt_out_offered);
    }
    form.date(ChannelField::StoppedOn, &mut basis.stopped_on);
}
