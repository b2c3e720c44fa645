//! No table, however broken, makes a reader fall, and what a reader takes the binder can keep.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::{Date, date};
use proptest::{prelude::*, sample::Index};

use super::super::*;
use crate::{
    core::{Choice, Progress},
    demo,
    law::Bankgiro,
    policy::Sources,
    registers::{
        agreements::exchange::read_agreements,
        autogiro_terms::Payee,
        disclosures::exchange::read_disclosures,
        mandates::exchange::{MandateColumn, read_mandates},
        measures::Measure,
        processing::Activity,
        sub_processors::exchange::read_sub_processors,
        systems::System,
    },
    store::{By, Verb},
};

const TODAY: Date = date(2026, 11, 22);

/// What a cell may be replaced with: what registers know, what they must not take, and what breaks a table.
const CELLS: [&str; 24] = [
    "",
    " ",
    "\"",
    "\"a;b\"",
    "\n",
    "\r",
    ";",
    "=1+1",
    "'",
    "\u{0}",
    "2026-02-30",
    "2026-11-22",
    "99999-01-01",
    "-1",
    "999999999999999999999",
    "1274 0235305",
    "19850709-9805",
    "991-2346",
    "Kunden",
    "ja",
    "Indien",
    "1",
    "#1",
    "å\u{301}",
];

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

/// The example binder, and its tables as they are written.
static EXAMPLE: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    let store = example();
    let csv = |what| {
        String::from_utf8(store.export(what, TableFormat::Csv, Lang::Sv).unwrap().bytes).unwrap()
    };
    let headings = MandateColumn::ALL.map(|it| it.heading().sv).join(";");
    let row = |number| {
        format!(";10004;;;1274 0235305;;;{number};;2026-11-01;2026-11-02;A;1;Godkänt;;;;;\n")
    };
    BTreeMap::from([
        ("mandates", format!("{headings}\n{}{}", row(1005), row(1006))),
        ("agreements", csv(Export::Agreements)),
        ("sub-processors", csv(Export::SubProcessors)),
        ("disclosures", csv(Export::Disclosures)),
    ])
});

fn example() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by(), TODAY, 24, &Progress::default()).unwrap();
    store
}

/// A table with some of its cells replaced, and its end cut off.
fn broken(table: &str, changes: &[(Index, usize)], end: Option<Index>) -> String {
    let mut cells: Vec<&str> = table.split_inclusive([';', '\n']).collect();
    for (at, with) in changes {
        *at.get_mut(&mut cells) = CELLS[*with];
    }
    let mut broken = cells.join(if changes.len().is_multiple_of(3) { "" } else { ";" });
    if let Some(end) = end {
        let end = end.index(broken.len() + 1);
        broken.truncate(broken.floor_char_boundary(end));
    }
    broken
}

/// A binder that knows the example's persons, systems, measures and activities by name; with its agreements where
/// those are what a table refers to.
fn surroundings(with_agreements: bool) -> Store {
    static PERSONS: LazyLock<Vec<Person>> = LazyLock::new(|| {
        let store = example();
        let persons = (1..).map_while(|n| store.get(Id::<Person>::new(n)).unwrap());
        persons.map(bare).collect()
    });
    static NAMED: LazyLock<Named> = LazyLock::new(|| {
        let store = example();
        let systems = store.systems().unwrap().into_iter().map(|(_, it)| it.name);
        let measures = store.measures().unwrap().into_iter().map(|(_, it)| it.name);
        let activities = store.activities().unwrap().into_iter().map(|(_, it)| it.name);
        [systems.collect(), measures.collect(), activities.collect()]
    });
    let mut store = Store::in_memory().unwrap();
    let [systems, measures, activities] = &*NAMED;
    let named = |name: &String| name.clone();
    store
        .change(by().op(Verb::SetUp), |writer| {
            writer.add(&example_terms())?;
            PERSONS.iter().try_for_each(|it| writer.add(it).map(drop))?;
            for name in systems.iter().map(named) {
                writer.add(&System { name, ..System::default() })?;
            }
            for name in measures.iter().map(named) {
                writer.add(&Measure { name, ..Measure::default() })?;
            }
            for name in activities.iter().map(named) {
                writer.add(&Activity { name, ..Activity::default() })?;
            }
            Ok(())
        })
        .unwrap();
    if with_agreements {
        let n = look(&mut store, EXAMPLE["agreements"].as_bytes());
        assert!(n > 3, "{n} agreements");
    }
    store
}

fn example_terms() -> AutogiroTerms {
    let bankgiro = Bankgiro::parse("991-2346").unwrap();
    let payee = Payee { bankgiro, customer_number: None, name: String::new() };
    AutogiroTerms { payees: vec![payee], ..AutogiroTerms::default() }
}

/// Names of systems, measures and activities.
type Named = [Vec<String>; 3];

/// What a table finds somebody by, and no more.
fn bare(it: Person) -> Person {
    let Person { kind, given_name, name, identity, customer_number, emails, .. } = it;
    Person { kind, given_name, name, identity, customer_number, emails, ..Person::default() }
}

/// Reads it as each of the tables, and enters what is read without a refusal; how many records that is.
fn look(store: &mut Store, bytes: &[u8]) -> usize {
    let (mut n, progress) = (0, Progress::default());
    if let Ok(sheet) = read_mandates(("a.csv", bytes), store, &by(), Lang::Sv, &progress)
        && sheet.refusals.is_empty()
    {
        store.import_mandates(&by(), &sheet, &progress).unwrap();
        n += sheet.mandates.len();
    }
    if let Ok(sheet) = read_agreements(bytes, store, TODAY, &progress)
        && sheet.refusals.is_empty()
    {
        store.import_agreements(&by(), &sheet, &progress).unwrap();
        n += sheet.entries.len();
    }
    if let Ok(sheet) = read_sub_processors(bytes, store, &progress)
        && sheet.refusals.is_empty()
    {
        store.import_sub_processors(&by(), &sheet, &progress).unwrap();
        n += sheet.entries.len();
    }
    if let Ok(sheet) = read_disclosures(bytes, store, TODAY, &progress)
        && sheet.refusals.is_empty()
    {
        store.import_disclosures(&by(), &sheet, &progress).unwrap();
        n += sheet.entries.len();
    }
    n
}

#[test]
fn tables_that_are_not_broken_are_taken() {
    for (what, table) in &*EXAMPLE {
        let mut store = surroundings(*what != "agreements");
        assert!(look(&mut store, table.as_bytes()) > 0, "{what}");
        assert!(store.check_all().unwrap().is_sound(), "{what}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_table_makes_a_reader_fall_and_what_is_taken_can_be_kept(
        which in 0..4_usize,
        changes in prop::collection::vec((any::<Index>(), 0..CELLS.len()), 0..7),
        end in prop::option::of(any::<Index>()),
        encoding in 0..4_usize,
    ) {
        let (what, table) = EXAMPLE.iter().nth(which).unwrap();
        let broken = broken(table, &changes, end);
        let bytes = match encoding {
            0 => broken.into_bytes(),
            1 => broken.replace('\n', "\r\n").into_bytes(),
            2 => encoding_rs::WINDOWS_1252.encode(&broken).0.into_owned(),
            _ => [0xff, 0xfe].into_iter().chain(broken.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
        };
        let mut store = surroundings(*what != "agreements");
        look(&mut store, &bytes);
        prop_assert!(store.check_all().unwrap().is_sound());
    }

    #[test]
    fn no_bytes_make_a_reader_fall(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        look(&mut Store::in_memory().unwrap(), &bytes);
    }
}

/// Pieces of sentences that a policy text may be made of, with what may part them.
const PIECES: [&str; 18] = [
    "\n",
    "\n\n",
    "\r",
    "# ",
    "- ",
    "4.1 ",
    "Hur länge sparar vi? ",
    "i 99999999999 år",
    "i 0 dagar",
    "3 månader",
    "Datainspektionen",
    "utanför EU/EES",
    "a@b.example.se",
    "{0}",
    "å\u{301}",
    "\u{2028}",
    "1) ",
    "inte ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_makes_the_comparison_with_the_policy_fall(
        pieces in prop::collection::vec(0..PIECES.len(), 0..40), noise in "\\PC{0,20}",
    ) {
        static SOURCES: LazyLock<(Sources, crate::policy::Policy)> = LazyLock::new(|| {
            let store = example();
            (Sources::read(&store, TODAY).unwrap(), store.policy().unwrap())
        });
        let text: String = pieces.iter().map(|it| PIECES[*it]).chain([&*noise]).collect();
        let (sources, policy) = &*SOURCES;
        let compared = sources.compare(policy, &text);
        let n_lines = text.lines().count();
        for it in &compared.paragraphs {
            prop_assert!((1..=n_lines).contains(&it.line) && !it.text.is_empty());
            for finding in &it.findings {
                prop_assert!(!finding.says.en.is_empty() && !finding.kind.text().is_empty());
            }
        }
    }
}
