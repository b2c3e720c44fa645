//! The funnel, the journal and the search, on attachments as the record at hand.

use jiff::Timestamp;

use super::{Attachment, By, Searchable, Store, StoreError, Stored, Verb, canonical};
use crate::core::Id;

fn by() -> By {
    By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
}

fn store() -> Store {
    Store::in_memory().unwrap()
}

fn attach(store: &mut Store, name: &str) -> Id<Attachment> {
    store.attach(&by(), ("person", 7), name, name.as_bytes()).unwrap()
}

fn state_of(store: &Store, register: &str, id: i64) -> super::Result<Option<(String, Searchable)>> {
    assert_eq!(register, "attachment");
    let found = store.get::<Attachment>(Id::new(id))?;
    found.map(|it| Ok((canonical(&it)?, it.searchable()))).transpose()
}

#[test]
fn a_failed_change_leaves_no_trace() {
    let mut store = store();
    let op = by().op(Verb::Added);
    let failed: super::Result<()> = store.change(op, |writer| {
        writer.add(&Attachment {
            name: "x".into(),
            sha256: "nowhere".into(),
            ..Default::default()
        })?;
        Ok(())
    });
    assert!(matches!(failed, Err(StoreError::LinkGone)), "{failed:?}");
    assert_eq!(store.last_change().unwrap(), 0);
    assert_eq!(store.search("x", 10).unwrap(), []);
    assert_eq!(store.revision(), 0);
}

#[test]
fn history_tells_each_version_newest_first() {
    let mut store = store();
    let id = attach(&mut store, "kvitto.pdf");
    store.detach(&by(), id).unwrap();
    let versions = store.history("attachment", id.raw(), None).unwrap();
    let verbs: Vec<Verb> = versions.iter().map(|it| it.entry.verb).collect();
    assert_eq!(verbs, [Verb::Detached, Verb::Attached]);
    assert_eq!(versions[0].state, None);
    assert!(versions[1].state.as_deref().unwrap().contains("kvitto.pdf"));
}

#[test]
fn search_finds_by_the_start_of_words_and_keeps_swedish_letters_apart() {
    let mut store = store();
    attach(&mut store, "Åsa Öberg");
    attach(&mut store, "Asa Oberg");
    let titles = |typed: &str| -> Vec<String> {
        store.search(typed, 10).unwrap().into_iter().map(|it| it.title).collect()
    };
    assert_eq!(titles("åsa öb"), ["Åsa Öberg"]);
    assert_eq!(titles("asa"), ["Asa Oberg"]);
    assert_eq!(titles("\"*"), [""; 0]);
    assert_eq!(store.search_in(15, "ober").unwrap().records, [2]);
    assert_eq!(store.search_in(3, "ober").unwrap().records, [0; 0]);
}

#[test]
fn r_110_a_sound_store_passes_every_check() {
    let mut store = store();
    let id = attach(&mut store, "a");
    attach(&mut store, "b");
    store.detach(&by(), id).unwrap();
    let report = store.check_with(&state_of).unwrap();
    assert!(report.is_sound(), "{report:?}");
}

/// Each tampering goes behind the program's back and must be told by a check.
#[test]
fn r_110_tampering_is_detected() {
    for tampering in [
        "UPDATE attachment SET name = 'changed'",
        "DELETE FROM attachment",
        "UPDATE change SET actor = 'Nobody' WHERE seq = 1",
        "UPDATE change SET at = '2020-01-01T00:00:00Z' WHERE seq = 1",
        "UPDATE change_record SET commitment = zeroblob(32) WHERE touch = 1",
        "UPDATE change_payload SET replaced = 'x' WHERE touch = 2",
        "DELETE FROM change_payload WHERE touch = 1; DELETE FROM change_record WHERE touch = 1",
        "DELETE FROM change_payload WHERE touch = 2; DELETE FROM change_record WHERE touch = 2;
         DELETE FROM change WHERE seq = 2",
        "DELETE FROM search",
        "UPDATE content SET bytes = x'00'",
    ] {
        let mut store = store();
        attach(&mut store, "a");
        attach(&mut store, "b");
        let id = attach(&mut store, "c");
        store.detach(&by(), id).unwrap();
        store.db().execute_batch(&format!("PRAGMA foreign_keys = OFF; {tampering}")).unwrap();
        assert!(!store.check_with(&state_of).unwrap().is_sound(), "undetected: {tampering}");
    }
}

#[test]
fn destroying_a_payload_leaves_the_chain_valid() {
    let mut store = store();
    let id = attach(&mut store, "a");
    store.detach(&by(), id).unwrap();
    store.db().execute_batch("DELETE FROM change_payload").unwrap();
    let report = store.check_with(&state_of).unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[test]
fn undo_takes_the_latest_change_and_redo_the_latest_undoing() {
    let mut store = store();
    attach(&mut store, "a");
    let second = attach(&mut store, "b");
    let undo = |store: &mut Store| {
        let entry = store.undoable().unwrap().unwrap();
        let mut op = by().op(Verb::Undone);
        op.undoes = Some(entry.seq);
        store
            .change(op, |writer| {
                writer.bring::<Attachment>(entry.seq, None) // ids follow the changes here
            })
            .unwrap();
        entry.seq
    };
    assert_eq!(undo(&mut store), 2);
    assert_eq!(store.get(second).unwrap(), None);
    assert_eq!(store.redoable().unwrap().unwrap().undoes, Some(2));
    assert_eq!(undo(&mut store), 1);
    assert_eq!(store.undoable().unwrap(), None);
}

#[test]
fn an_attachment_above_the_limit_is_refused() {
    let mut store = store();
    let bytes = vec![0; usize::try_from(super::MAX_ATTACHMENT).unwrap() + 1];
    let refused = store.attach(&by(), ("person", 1), "stor.pdf", &bytes);
    assert!(matches!(refused, Err(StoreError::TooLarge(_))), "{refused:?}");
}

#[test]
fn a_newer_format_and_a_foreign_database_are_refused() {
    let db = rusqlite::Connection::open_in_memory().unwrap();
    db.pragma_update(None, "user_version", super::SCHEMA_VERSION + 1).unwrap();
    assert!(matches!(Store::open(db), Err(StoreError::TooNew { .. })));
    let db = rusqlite::Connection::open_in_memory().unwrap();
    db.execute_batch("CREATE TABLE theirs (a)").unwrap();
    assert!(matches!(Store::open(db), Err(StoreError::NotABinder(0))));
}

#[test]
fn swedish_names_sort_as_in_a_telephone_book() {
    let mut names = ["Öberg", "Zorn", "Åkesson", "Ärlig", "andersson", "Wall", "Édith", "Vall"];
    names.sort_by_key(|it| super::sort_key(it));
    assert_eq!(names, ["andersson", "Édith", "Vall", "Wall", "Zorn", "Åkesson", "Ärlig", "Öberg"]);
}
