//! The binder's consents as records.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::{
    Link, Node, PROFILE, Receipt, Record, context,
    event::{Event, standing},
    notice::Notice,
    party::{Authority, Controller},
};
use crate::{
    core::{Id, Lang},
    registers::{
        consents::exchange::export::{Owned, Set},
        exchange::Exported,
        persons::Person,
    },
    store::{Result, Store},
};

/// The whole file.
#[derive(Debug, Serialize)]
struct Document {
    #[serde(rename = "@context")]
    context: Value,
    #[serde(rename = "@graph")]
    graph: Vec<Node>,
}

/// The records of one person, or of all but those of protected identity, as they stand on the day `on`.
pub(in crate::registers) fn records(
    store: &Store,
    person: Option<Id<Person>>,
    on: Date,
) -> Result<Exported> {
    let set = Set::read(store, person)?;
    let company = store.company()?;
    let (controller, authority) = (Controller::from(&company), Authority::from(&company));
    let link = |id: &String| Link { id: id.clone() };
    let parties = (link(&controller.id), link(&authority.id));
    let is_told =
        |id: i64| person.is_none() || set.consents.iter().any(|it| it.consent.text.raw() == id);
    let told = set.texts.iter().filter(|(id, _)| is_told(id.raw()));
    let notices: Vec<(i64, Notice)> = told
        .flat_map(|(id, text)| {
            let notices = Notice::of(text, &parties.0, &parties.1);
            notices.into_iter().map(|it| (id.raw(), it))
        })
        .collect();
    let shown: Shown<'_> =
        notices.iter().map(|(text, it)| ((*text, it.version, is_english(it.lang)), it)).collect();
    let records: Vec<Record> =
        set.consents.iter().map(|it| record(&set, it, &shown, &parties.0, on)).collect();
    let n_rows = records.len();
    let mut graph = vec![Node::Controller(Box::new(controller)), Node::Authority(authority)];
    graph.extend(notices.iter().map(|(_, it)| Node::Notice(Box::new(it.clone()))));
    graph.extend(records.into_iter().map(|it| Node::Record(Box::new(it))));
    let mut bytes = serde_json::to_vec_pretty(&Document { context: context(), graph })?;
    bytes.push(b'\n');
    Ok(set.exported(bytes, n_rows))
}

/// The notices by text, version, and whether they are English.
type Shown<'a> = HashMap<(i64, u32, bool), &'a Notice>;

fn is_english(lang: Lang) -> bool {
    lang == Lang::En
}

fn record(set: &Set, owned: &Owned, shown: &Shown<'_>, controller: &Link, on: Date) -> Record {
    let Owned { consent, person, .. } = owned;
    let text = set.text(consent);
    let notice = |version: u32, lang: Lang| {
        let at = |is_en| shown.get(&(consent.text.raw(), version, is_en)).copied();
        at(is_english(lang)).or_else(|| at(false))
    };
    let mut processes: Vec<Link> = Vec::new();
    for event in &consent.events {
        let link = notice(event.version, event.lang).map(|it| Link { id: it.process.id.clone() });
        processes.extend(link.filter(|it| !processes.contains(it)));
    }
    let link = |it: &Notice| Link { id: it.id.clone() };
    let events = consent.events.iter();
    Record {
        id: format!("urn:uuid:{}", consent.reference),
        profile: PROFILE.to_owned(),
        reference: consent.reference.clone(),
        title: text.map(|it| it.name.clone()).unwrap_or_default(),
        subject: person.into(),
        controller: controller.clone(),
        processes,
        status: standing(consent.state(on, text.map_or(0, |it| it.needed(on)))),
        events: events.map(|it| Event::of(it, notice(it.version, it.lang).map(link))).collect(),
        receipt: Receipt {
            kind: "dpv:ConsentReceipt".to_owned(),
            reference: consent.reference.clone(),
        },
    }
}
