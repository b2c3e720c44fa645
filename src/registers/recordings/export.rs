//! The recordings as a file that leaves the office.

use std::collections::HashMap;

use super::{Recording, RecordingField};
use crate::{
    core::{Field, Id, Lang, Record},
    exchange::csv_out,
    registers::{
        exchange::{Exported, TableFormat, json},
        persons::Person,
        systems::System,
        text::PROTECTED_LEFT_OUT,
    },
    store::{Result, Store},
};

/// Every recording by reference, with the names of its person and system; without those about somebody of
/// protected identity.
pub(in crate::registers) fn recordings(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let mut persons: HashMap<Id<Person>, Person> = HashMap::new();
    let (mut kept, mut n_protected, mut n_restricted) = (Vec::new(), 0, 0);
    for (id, recording) in store.recordings()? {
        if let Some(person) = recording.person {
            if let std::collections::hash_map::Entry::Vacant(place) = persons.entry(person) {
                place.insert(store.get(person)?.unwrap_or_default());
            }
            let about = &persons[&person];
            if about.is_protected {
                n_protected += 1;
                continue;
            }
            n_restricted += usize::from(about.is_restricted());
        }
        kept.push((id, recording));
    }
    let bytes = match format {
        TableFormat::Csv => csv(&kept, &persons, &store.systems()?, lang),
        TableFormat::Json => json(kept.iter().map(|(id, it)| (*id, it)))?,
    };
    let left_out =
        if n_protected == 0 { Vec::new() } else { vec![(PROTECTED_LEFT_OUT, n_protected)] };
    Ok(Exported { bytes, n_rows: kept.len(), left_out, n_restricted })
}

fn csv(
    recordings: &[(Id<Recording>, Recording)],
    persons: &HashMap<Id<Person>, Person>,
    systems: &[(Id<System>, System)],
    lang: Lang,
) -> Vec<u8> {
    let fields = Recording::default().facts(lang);
    let own = fields.iter().map(|(field, _)| *field);
    let headings: Vec<&str> = [RecordingField::Person, RecordingField::System]
        .into_iter()
        .chain(own)
        .map(|it| it.label().in_lang(lang))
        .collect();
    let rows = recordings.iter().map(|(_, it)| {
        let person = it.person.and_then(|id| persons.get(&id)).map(Person::full_name);
        let system = systems.iter().find(|(id, _)| Some(*id) == it.system);
        let system = system.map(|(_, system)| system.name.clone());
        let own = it.facts(lang).into_iter().map(|(_, value)| value.to_text());
        [person.unwrap_or_default(), system.unwrap_or_default()].into_iter().chain(own).collect()
    });
    csv_out::write(&headings, rows.collect::<Vec<Vec<String>>>())
}
