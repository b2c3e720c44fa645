//! The letter that tells a customer which processors are to be engaged for it, or no longer are (GDPR 28.2; R-60).

mod text;

use jiff::civil::Date;

use super::{BuildError, Scope, named::Named, sender::Sender};
use crate::{
    core::{Id, Lang},
    law::Country,
    registers::{
        agreements::{Agreement, Change, Letter, Told},
        data_place::DataPlace,
        persons::Person,
        sub_processors::{Authorisation, SubProcessor},
    },
    report::{Blank, Document, FactRow, TickBox},
    store::{Result, Store, StoreError},
};

/// The letter about what the customer of `scope` is still to be told; where it has been told everything, that which
/// it was told last.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let id = scope.agreement.ok_or(BuildError::NoAgreement)?;
    let customer: Agreement = store.get(id)?.ok_or(StoreError::Gone)?;
    if !customer.is_with_customer() {
        return Err(BuildError::NotACustomer);
    }
    let changes = changes(store, (id, &customer), scope)?;
    if changes.is_empty() {
        return Err(BuildError::NothingToTell);
    }
    let sender = Sender::of(store)?;
    let whom = customer.counterparty.map(|it| store.get(it)).transpose()?.flatten();
    let whom = whom.map(|it| addressed(&it)).unwrap_or_default();
    let reference = format!("{}-{}", scope.kind.reference(scope.date), id.raw());
    let lang = scope.lang;
    let mut document = sender
        .document(scope, &reference)
        .subtitle(text::subtitle(&sender.company.name, &customer.number, lang))
        .recipient(whom);
    text::title(&changes, lang).clone_into(&mut document.title);
    document = document.text(text::opening(&sender.company.name, lang));
    for change in &changes {
        document = of_one(document, change, lang);
    }
    let begins = changes.iter().any(|it| it.letter.change == Change::Starts);
    if begins {
        return Ok(answer(document, &sender, (&customer, &changes), lang));
    }
    Ok(document.section(text::QUESTIONS.in_lang(lang)).text(text::ask(&sender.contact(lang), lang)))
}

/// One change, with what the customer needs to know to say yes or no.
struct Item {
    letter: Letter,
    engaged_by: Vec<String>,
    service: String,
    data: String,
    places: Vec<DataPlace>,
    object_by: Option<Date>,
}

/// What is still to be told, or else the latest that was.
fn changes(
    store: &Store,
    (id, customer): (Id<Agreement>, &Agreement),
    scope: &Scope,
) -> Result<Vec<Item>> {
    let letters = store.letters_to(id, scope.date)?;
    if !letters.is_empty() {
        let by = |it: &Letter| it.object_by(customer.objection_days, scope.date);
        let told = letters.into_iter().map(|it| (by(&it), it));
        return told.map(|(by, it)| read(store, it, by, scope.lang)).collect();
    }
    let latest = customer.told.iter().map(|it| it.told_on).max();
    let again = customer.told.iter().filter(|it| Some(it.told_on) == latest);
    let mut changes = Vec::new();
    for told in again {
        let on = day_of(store, customer, told)?.unwrap_or(told.told_on);
        changes.push(read(store, letter(id, told, on), told.object_by, scope.lang)?);
    }
    Ok(changes)
}

fn letter(customer: Id<Agreement>, told: &Told, on: Date) -> Letter {
    Letter {
        customer,
        supplier: told.supplier,
        sub_processor: told.sub_processor,
        name: told.name.clone(),
        change: told.change,
        on,
    }
}

/// The day of what was told, as it stands today.
fn day_of(store: &Store, customer: &Agreement, told: &Told) -> Result<Option<Date>> {
    if let Some(id) = told.sub_processor {
        let sub = store.get(id)?.unwrap_or_default();
        return Ok(match told.change {
            Change::Starts => sub.starts_on,
            Change::Ends => sub.ends_on,
        });
    }
    let engaged = customer.suppliers.iter().find(|it| it.supplier == told.supplier);
    Ok(match told.change {
        Change::Starts => engaged.and_then(|it| it.since),
        Change::Ends => store.get(told.supplier)?.and_then(|it| it.ends_on()),
    })
}

/// The lines of an envelope; of somebody whose data are protected the name alone.
fn addressed(whom: &Person) -> Vec<String> {
    if whom.is_protected { vec![whom.full_name()] } else { whom.address_lines() }
}

fn read(store: &Store, letter: Letter, object_by: Option<Date>, lang: Lang) -> Result<Item> {
    // What a letter told of may have been removed since.
    let supplier: Agreement = store.get(letter.supplier)?.unwrap_or_default();
    let party = supplier.counterparty.map(|id| store.get(id)).transpose()?.flatten();
    let name = party.map(|it| Named::from(&it).shown_to_others(lang));
    let Some(id) = letter.sub_processor else {
        let name = name.unwrap_or_else(|| letter.name.clone());
        let letter = Letter { name, ..letter };
        let about = supplier.about;
        let service = if about.matter.trim().is_empty() { about.nature } else { about.matter };
        let (data, places) = (about.data.join(", "), supplier.places);
        return Ok(Item { letter, engaged_by: Vec::new(), service, data, places, object_by });
    };
    let sub: SubProcessor = store.get(id)?.unwrap_or_default();
    let mut engaged_by = Vec::new();
    let mut above = sub.parent;
    while let Some(it) = above.map(|it| store.get(it)).transpose()?.flatten() {
        above = it.parent;
        engaged_by.push(it.name);
    }
    engaged_by.extend(name);
    let SubProcessor { service, data, places, .. } = sub;
    Ok(Item { letter, engaged_by, service, data, places, object_by })
}

fn of_one(document: Document, it: &Item, lang: Lang) -> Document {
    let starts = it.letter.change == Change::Starts;
    let mut rows = vec![
        (text::day(it.letter.change), it.letter.on.to_string()),
        (text::ENGAGED_BY, it.engaged_by.join(" → ")),
        (text::SERVICE, it.service.trim().to_owned()),
    ];
    if starts {
        let places: Vec<String> = it.places.iter().map(|it| place(it, lang)).collect();
        rows.push((text::DATA, it.data.trim().to_owned()));
        rows.push((text::PLACES, places.join("\n")));
    }
    let told = rows.into_iter().filter(|(_, value)| starts || !value.is_empty());
    let told = told.filter(|(label, value)| *label != text::ENGAGED_BY || !value.is_empty());
    let rows: Vec<FactRow> =
        told.map(|(label, value)| (label.in_lang(lang), value).into()).collect();
    let heading = text::change(&it.letter.name, it.letter.change, lang);
    document.together(|document| document.section(heading).facts(rows))
}

/// How to say yes or no, and until when (GDPR 28.2).
fn answer(
    document: Document,
    sender: &Sender,
    (customer, changes): (&Agreement, &[Item]),
    lang: Lang,
) -> Document {
    let new = changes.iter().filter(|it| it.letter.change == Change::Starts);
    let by = new.clone().filter_map(|it| it.object_by).min();
    let is_asked = customer.authorisation == Some(Authorisation::Specific);
    let contact = sender.contact(lang);
    let (heading, told) = if is_asked {
        (text::YOUR_YES, text::asks_for_a_yes(by, &contact, lang))
    } else {
        (text::TO_OBJECT, text::may_object(by, &contact, lang))
    };
    let boxes = text::boxes(is_asked, new.count()).map(|it| TickBox::empty(it.in_lang(lang)));
    document.together(|document| {
        let why = Blank::new(text::AGAINST.in_lang(lang));
        document
            .section(heading.in_lang(lang))
            .text(told)
            .tick_boxes(boxes)
            .blanks([vec![why]])
            .signature([(text::CUSTOMER.in_lang(lang), "")])
    })
}

/// A place with its ground, or that it is inside the EU/EEA.
fn place(it: &DataPlace, lang: Lang) -> String {
    let line = it.line(lang);
    let is_inside = it.country.is_some_and(Country::is_eea);
    if is_inside { format!("{line} – {}", text::INSIDE.in_lang(lang)) } else { line }
}
