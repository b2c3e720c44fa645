//! Going back: undo, redo, a record's history, an earlier version restored, and the whole check.

use super::{Register, text};
use crate::{
    core::{Lang, Progress, Text},
    store::{By, CheckReport, Entry, Finding, Result, Store, StoreError, Verb, shortened},
};

/// One step in a record's history, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Who did what, and when.
    pub entry: Entry,
    /// The fields that the change altered: name, before, after.
    pub altered: Vec<(Text, String, String)>,
    /// The state it ended in, for restoring; `None` where the record was removed.
    pub state: Option<String>,
}

impl Store {
    /// Takes back the latest change (Ctrl+Z), whatever register it was in.
    pub fn undo(&mut self, by: &By) -> Result<Entry> {
        let entry = self.undoable()?.ok_or(StoreError::NothingToUndo)?;
        self.take_back(by, &entry, &Progress::default())?;
        Ok(entry)
    }

    /// Takes back the latest undoing (Ctrl+Shift+Z).
    pub fn redo(&mut self, by: &By) -> Result<Entry> {
        let entry = self.redoable()?.ok_or(StoreError::NothingToUndo)?;
        self.take_back(by, &entry, &Progress::default())?;
        Ok(entry)
    }

    /// Takes back `entry`, which [`Store::undoable`] or [`Store::redoable`] gave; stopped halfway, it
    /// leaves all as it was.
    pub fn take_back(&mut self, by: &By, entry: &Entry, progress: &Progress) -> Result<()> {
        let touched = self.touched(entry.seq)?;
        let mut op = by.op(Verb::Undone);
        op.undoes = Some(entry.seq);
        self.change(op, |writer| {
            for (done, it) in touched.iter().rev().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                let register = Register::named(&it.register).ok_or(StoreError::Gone)?;
                register.bring(writer, it.record, it.replaced.as_deref())?;
                progress.set(done + 1, touched.len());
            }
            Ok(())
        })
    }

    /// The history of one record, newest first, with what each change altered.
    pub fn steps(&self, register: Register, record: i64, lang: Lang) -> Result<Vec<Step>> {
        let today = register.state(self, record)?.map(|(state, _)| state);
        let versions = self.history(register.name(), record, today)?;
        let mut steps = Vec::with_capacity(versions.len());
        for (at, version) in versions.iter().enumerate() {
            let before = versions.get(at + 1).and_then(|it| it.state.as_deref());
            steps.push(Step {
                entry: version.entry.clone(),
                altered: altered(register, before, version.state.as_deref(), lang)?,
                state: version.state.clone(),
            });
        }
        Ok(steps)
    }

    /// Makes an earlier version of a record today's.
    pub fn restore_version(
        &mut self,
        by: &By,
        register: Register,
        record: i64,
        state: &str,
    ) -> Result<()> {
        self.change(by.op(Verb::Restored), |writer| register.bring(writer, record, Some(state)))
    }

    /// Examines everything: pages, links, search index, attachments, chain, each record against it, whether
    /// there are records that the journal never heard of, and whether what stands beside the records for the
    /// indexes is what they say: order, days of erasure, and when each consent
    /// holds and how each mandate stands.
    pub fn check_all(&self) -> Result<CheckReport> {
        let mut report = self.check_with(&|store, register, record| {
            Register::named(register).map_or(Ok(None), |it| it.state(store, record))
        })?;
        let faults = self.unjournalled()?;
        report.findings.push(Finding { what: text::UNJOURNALLED, faults });
        let faults = shortened(self.consents_out_of_step()?);
        report.findings.push(Finding { what: text::VALIDITY, faults });
        let faults = shortened(self.mandates_out_of_step()?);
        report.findings.push(Finding { what: text::MANDATES, faults });
        let faults = shortened(self.out_of_step()?);
        report.findings.push(Finding { what: text::IN_STEP, faults });
        Ok(report)
    }

    fn unjournalled(&self) -> Result<Vec<String>> {
        let mut query = self.db().prepare_cached(include_str!("sql/unjournalled.sql"))?;
        let counts = query
            .query_map([], |row| Ok((row.get("register")?, row.get("n")?)))?
            .collect::<Result<Vec<(String, i64)>, _>>()?;
        let found = counts.into_iter().filter(|(_, n)| *n > 0);
        Ok(found.map(|(register, n)| format!("{register} + {n}")).collect())
    }
}

fn altered(
    register: Register,
    before: Option<&str>,
    after: Option<&str>,
    lang: Lang,
) -> Result<Vec<(Text, String, String)>> {
    let told = |state: Option<&str>| state.map_or(Ok(Vec::new()), |it| register.told(it, lang));
    let (before, after) = (told(before)?, told(after)?);
    let fields = if after.is_empty() { &before } else { &after };
    let value_in = |side: &[(Text, String)], field: Text| {
        side.iter().find(|(it, _)| *it == field).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Ok(fields
        .iter()
        .map(|(field, _)| (*field, value_in(&before, *field), value_in(&after, *field)))
        .filter(|(_, old, new)| old != new)
        .collect())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::registers::{
        persons::{Person, Placement},
        systems::System,
    };

    fn by() -> By {
        By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
    }

    fn named(name: &str) -> Person {
        Person { name: name.into(), ..Person::default() }
    }

    #[test]
    fn undo_and_redo_walk_through_changes_of_every_register() {
        let mut store = Store::in_memory().unwrap();
        let system = System { name: "Fortbok".into(), ..System::default() };
        let system = store.add(&by(), &system).unwrap();
        let person = store.add(&by(), &named("Öberg")).unwrap();
        store.save(&by(), person, &named("Åberg")).unwrap();
        store.remove(&by(), person).unwrap();
        let name = |store: &Store| store.get(person).unwrap().map(|it| it.name);

        store.undo(&by()).unwrap();
        assert_eq!(name(&store).as_deref(), Some("Åberg"));
        store.undo(&by()).unwrap();
        assert_eq!(name(&store).as_deref(), Some("Öberg"));
        store.redo(&by()).unwrap();
        assert_eq!(name(&store).as_deref(), Some("Åberg"));
        for _ in 0..3 {
            store.undo(&by()).unwrap();
        }
        assert_eq!((name(&store), store.get(system).unwrap()), (None, None));
        assert!(matches!(store.undo(&by()), Err(StoreError::NothingToUndo)));
        for _ in 0..4 {
            store.redo(&by()).unwrap();
        }
        assert_eq!(name(&store), None);
        assert!(matches!(store.redo(&by()), Err(StoreError::NothingToUndo)));
        assert!(store.check_all().unwrap().is_sound());
    }

    #[test]
    fn an_undoing_that_is_stopped_leaves_all_as_it_was() {
        let mut store = Store::in_memory().unwrap();
        let person = store.add(&by(), &named("Öberg")).unwrap();
        let entry = store.undoable().unwrap().unwrap();
        let progress = Progress::default();
        progress.cancel();
        store.take_back(&by(), &entry, &progress).unwrap_err();
        assert_eq!(store.get(person).unwrap(), Some(named("Öberg")));
        assert_eq!(store.undoable().unwrap(), Some(entry));
    }

    #[test]
    fn a_fresh_change_ends_what_can_be_redone() {
        let mut store = Store::in_memory().unwrap();
        store.add(&by(), &named("a")).unwrap();
        store.undo(&by()).unwrap();
        store.add(&by(), &named("b")).unwrap();
        assert!(matches!(store.redo(&by()), Err(StoreError::NothingToUndo)));
    }

    #[test]
    fn r_110_history_tells_who_what_before_and_after_and_restores() {
        let mut store = Store::in_memory().unwrap();
        let id = store.add(&by(), &named("Öberg")).unwrap();
        store.save(&by(), id, &named("Åberg")).unwrap();
        let steps = store.steps(Register::Persons, id.raw(), Lang::Sv).unwrap();
        assert_eq!(steps.len(), 2);
        let (field, before, after) = &steps[0].altered[0];
        assert_eq!(
            (field.sv, &**before, &**after),
            ("Efternamn eller företagsnamn", "Öberg", "Åberg")
        );
        let first = steps[1].state.clone().unwrap();
        store.restore_version(&by(), Register::Persons, id.raw(), &first).unwrap();
        assert_eq!(store.get(id).unwrap().unwrap().name, "Öberg");
        assert_eq!(store.latest_changes(1).unwrap()[0].verb, Verb::Restored);
    }

    #[test]
    fn a_version_whose_link_is_gone_is_not_restored_and_says_why() {
        let mut store = Store::in_memory().unwrap();
        let system = store.add(&by(), &System::default()).unwrap();
        let placed =
            Person { systems: vec![Placement { system, place: String::new() }], ..named("Öberg") };
        let person = store.add(&by(), &placed).unwrap();
        assert!(matches!(store.remove(&by(), system), Err(StoreError::InUse)));
        store.save(&by(), person, &named("Öberg")).unwrap();
        store.remove(&by(), system).unwrap();

        let steps = store.steps(Register::Persons, person.raw(), Lang::Sv).unwrap();
        let first = steps[1].state.clone().unwrap();
        let refused = store.restore_version(&by(), Register::Persons, person.raw(), &first);
        assert!(matches!(refused, Err(StoreError::LinkGone)), "{refused:?}");
        assert_eq!(store.get(person).unwrap(), Some(named("Öberg")));
        for _ in 0..4 {
            store.undo(&by()).unwrap();
        }
        assert_eq!(store.undoable().unwrap(), None);
    }

    #[test]
    fn r_110_a_record_altered_behind_the_programs_back_is_told() {
        let mut store = Store::in_memory().unwrap();
        store.add(&by(), &named("Öberg")).unwrap();
        assert!(store.check_all().unwrap().is_sound());
        store.db().execute("UPDATE person SET name = 'Annan'", []).unwrap();
        assert!(!store.check_all().unwrap().is_sound());
    }

    #[test]
    fn r_110_a_record_that_the_journal_never_heard_of_is_told() {
        let mut store = Store::in_memory().unwrap();
        let id = store.add(&by(), &System { name: "Fortbok".into(), ..System::default() }).unwrap();
        store
            .db()
            .execute_batch(
                "INSERT INTO system SELECT 9, name, sort_key, kind, holds, supplier, place, country,
                 access, review_on, note FROM system",
            )
            .unwrap();
        let report = store.check_all().unwrap();
        let told = report.findings.iter().find(|it| it.what == text::UNJOURNALLED).unwrap();
        assert_eq!((told.faults.as_slice(), id.raw()), (["system + 1".to_owned()].as_slice(), 1));
    }
}
