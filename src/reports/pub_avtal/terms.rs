//! The clauses whose words follow the registers.

use super::{
    Clause,
    draft::Draft,
    known::{Known, lines, organisation_number},
    text::{closing, duties, help, labels, processors},
};
use crate::{
    core::{Choice, Text},
    registers::{
        agreements::{Agreement, AtEnd},
        persons::Person,
        sub_processors::Authorisation,
    },
    report::{Block, SignatureRow},
};

/// Who they are, and how each is reached.
pub(super) fn parties(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::Parties);
    let number = known.agreement.as_ref().map(|it| it.number.trim()).unwrap_or_default();
    if !number.is_empty() {
        draft.answers(&[(labels::NUMBER, number.to_owned())], 1);
    }
    draft.part(super::text::CUSTOMER);
    draft.answers(&customer(known), 2);
    draft.part(super::text::PROCESSOR);
    let company = &known.sender.company;
    let us = [
        (labels::NAME, company.name.clone()),
        (labels::ORG_NUMBER, company.organisation_number.clone()),
        (labels::ADDRESS, company.address.lines().join("\n")),
        (labels::DATA_CONTACT, known.sender.contact(lang)),
    ];
    draft.answers(&us, 2);
    let who = if known.is_chain() { duties::CHAIN } else { duties::CONTROLLER };
    draft.say(who.in_lang(lang));
}

/// The customer's lines. Whoever may go without an officer or a representative gets no line for them in an
/// agreement that is made out.
fn customer(known: &Known) -> Vec<(Text, String)> {
    let nobody = Person::default();
    let party = known.customer.as_ref().unwrap_or(&nobody);
    let contacts = known.agreement.as_ref().map(|it| it.contacts.clone()).unwrap_or_default();
    let behind = known.agreement.iter().filter(|_| known.is_chain()).flat_map(|it| &it.controllers);
    let behind: Vec<String> = behind.map(|it| it.line(known.lang)).collect();
    let address = party.addresses.first().filter(|_| !party.is_protected);
    let first = |it: &[String]| it.first().cloned().unwrap_or_default();
    let reach = if party.is_protected {
        String::new()
    } else {
        lines(&[&party.contact_person, &first(&party.emails), &first(&party.phones)])
    };
    let mut rows = vec![
        (labels::NAME, known.customer_name()),
        (labels::ORG_NUMBER, organisation_number(party)),
        (labels::ADDRESS, address.map(|it| it.lines().join("\n")).unwrap_or_default()),
        (labels::CONTACT, reach),
        (labels::BREACH_CONTACT, contacts.incidents),
    ];
    let optional = [
        (labels::DPO, contacts.data_protection_officer),
        (labels::REPRESENTATIVE, contacts.representative),
    ];
    rows.extend(optional.into_iter().filter(|(_, it)| known.is_blank() || !it.trim().is_empty()));
    let behind = (labels::CONTROLLERS, behind.join("\n"));
    rows.extend(Some(behind).filter(|(_, it)| !it.is_empty()));
    rows
}

/// What GDPR 28.3, first subparagraph, asks the agreement to set out.
pub(super) fn about(known: &Known, draft: &mut Draft) {
    draft.begin(Clause::About);
    draft.say(duties::ABOUT.in_lang(known.lang));
    let about = known.agreement.as_ref().map(|it| it.about.clone()).unwrap_or_default();
    let rows = [
        (labels::MATTER, about.matter),
        (labels::DURATION, about.duration),
        (labels::NATURE, about.nature),
        (labels::PURPOSE, about.purpose),
        (labels::DATA, about.data.join(", ")),
        (labels::SUBJECTS, about.subjects.join(", ")),
    ];
    draft.answers(&rows, 1);
}

/// What the customer answers for, and may ask.
pub(super) fn customers_part(known: &Known, draft: &mut Draft) {
    draft.begin(Clause::Customer);
    if known.is_chain() {
        draft.say_all(duties::PASSED_ON);
    } else {
        draft.say(duties::LAWFUL.in_lang(known.lang));
    }
    draft.say_all(duties::CUSTOMER);
}

/// The authorisation, how changes are told, and what is put on other processors.
pub(super) fn sub_processors(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::SubProcessors);
    let authorisation = known.agreement.as_ref().and_then(|it| it.authorisation);
    let (authorised, answered) = match authorisation {
        Some(Authorisation::Specific) => (processors::AUTHORISED_EACH, processors::SAYS_YES),
        Some(Authorisation::General) | None => (processors::AUTHORISED, processors::MAY_OBJECT),
    };
    draft.say(authorised.in_lang(lang));
    let days = known.agreement.as_ref().map(Agreement::days_to_object);
    draft.say(&processors::told(days, lang));
    if days.is_none() {
        draft.lines([&[labels::OBJECTION_DAYS][..]]);
    }
    draft.say(answered.in_lang(lang));
    draft.say_all(processors::SUB_PROCESSORS);
}

/// Help with GDPR 32 to 36.
pub(super) fn assistance(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::Assistance);
    draft.say(help::ASSISTANCE.in_lang(lang));
    let points = help::ASSISTED.iter().map(|it| it.in_lang(lang).to_owned());
    draft.block(Block::List(points.collect()));
}

/// What is chosen for the data, or the choice.
pub(super) fn end(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::End);
    let leaving = known.agreement.as_ref().map(|it| &it.leaving);
    if let Some((choice, within)) = leaving.and_then(|it| Some((it.choice?, it.within_days))) {
        draft.say(&closing::chosen(choice, within, lang));
    } else {
        draft.say(closing::CHOICE.in_lang(lang));
        draft.choices(AtEnd::ALL.iter().map(|it| closing::choice(*it)));
        draft.lines([&[labels::DAYS_AT_END][..]]);
    }
    draft.say_all(closing::END);
}

/// How long it is in force, and how it ends.
pub(super) fn term(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::Term);
    if let Some(it) = &known.agreement {
        draft.say(&closing::term(it.valid_from, it.valid_to, lang));
    } else {
        draft.say(closing::TERM_TO_WRITE.in_lang(lang));
        draft.lines([&[labels::FROM, labels::THROUGH][..]]);
    }
    match known.agreement.as_ref().map_or(0, |it| it.notice_months) {
        0 => {
            draft.say(closing::NOTICE_TO_WRITE.in_lang(lang));
            draft.lines([&[labels::NOTICE_MONTHS][..]]);
        }
        months => draft.say(&closing::notice(months, lang)),
    }
    draft.say_all(closing::TERM);
}

/// The lines that both sign on, on one page with their heading.
pub(super) fn signatures(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    let mut last = Draft::new(lang);
    last.begin(Clause::Signatures);
    last.say(closing::SIGNING.in_lang(lang));
    let party = |role: Text, name: &str| {
        let role = role.in_lang(lang);
        let name = name.trim();
        let told = if name.is_empty() { role.to_owned() } else { format!("{role}, {name}") };
        SignatureRow::from((told, ""))
    };
    let us = &known.sender.company.name;
    last.block(Block::Signature(vec![
        party(super::text::CUSTOMER, &known.customer_name()),
        party(super::text::PROCESSOR, us),
    ]));
    draft.block(Block::Together(last.finish()));
}
