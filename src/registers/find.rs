//! The search over every register at once, sorted out by register.

use super::Register;
use crate::{
    core::Choice,
    store::{Hit, Result, Store},
};

/// What was found in one register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The register.
    pub register: Register,
    /// The hits, newest first.
    pub hits: Vec<Hit>,
    /// Whether there are more than those.
    pub has_more: bool,
}

/// The newest hits that are looked at. A register of millions may fill them all.
const NEWEST: usize = 256;

/// The registers that a person fills by hand, so that their numbers stay small.
const SHORT: [Register; 9] = [
    Register::Activities,
    Register::ConsentTexts,
    Register::Agreements,
    Register::SubProcessors,
    Register::Systems,
    Register::Measures,
    Register::MailingGroups,
    Register::GroupCompanies,
    Register::Assessments,
];

const HIGHEST_OF_THE_SHORT: &str = "
    SELECT max(
        (SELECT coalesce(max(id), 0) FROM activity),
        (SELECT coalesce(max(id), 0) FROM consent_text),
        (SELECT coalesce(max(id), 0) FROM agreement),
        (SELECT coalesce(max(id), 0) FROM sub_processor),
        (SELECT coalesce(max(id), 0) FROM system),
        (SELECT coalesce(max(id), 0) FROM measure),
        (SELECT coalesce(max(id), 0) FROM mailing_group),
        (SELECT coalesce(max(id), 0) FROM group_company),
        (SELECT coalesce(max(id), 0) FROM assessment)
    ) AS highest";

impl Store {
    /// The records in which every word of `typed` begins some word, `at_most` of each register.
    pub fn find(&self, typed: &str, at_most: usize) -> Result<Vec<Group>> {
        let mut hits = self.search(typed, NEWEST)?;
        let is_cut = hits.len() == NEWEST;
        if is_cut {
            let early = self.search_up_to(typed, self.highest_of_the_short()?, NEWEST)?;
            let is_new = |it: &Hit| !hits.contains(it);
            let early: Vec<Hit> = early.into_iter().filter(is_new).collect();
            hits.extend(early);
        }
        let words = typed.to_lowercase();
        hits.sort_by_key(|it| !is_called(it, &words)); // stable: the newest stay first
        let group = |register: &Register| {
            let of_it = |it: &&Hit| it.code == register.code();
            let mut hits: Vec<Hit> = hits.iter().filter(of_it).cloned().collect();
            let is_long = !SHORT.contains(register);
            let has_more = hits.len() > at_most || (is_cut && is_long && !hits.is_empty());
            hits.truncate(at_most);
            Group { register: *register, hits, has_more }
        };
        let mut groups: Vec<Group> = Register::ALL.iter().map(group).collect();
        groups.retain(|it| !it.hits.is_empty());
        groups.sort_by_key(|it| !is_called(&it.hits[0], &words));
        Ok(groups)
    }

    fn highest_of_the_short(&self) -> Result<i64> {
        let mut query = self.db().prepare_cached(HIGHEST_OF_THE_SHORT)?;
        Ok(query.query_row([], |row| row.get("highest"))?)
    }
}

/// Whether each of `words` begins a word of what the record is called.
fn is_called(hit: &Hit, words: &str) -> bool {
    let title = hit.title.to_lowercase();
    let parts: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).collect();
    words.split_whitespace().all(|word| parts.iter().any(|it| it.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{
        registers::{persons::Person, systems::System},
        store::{By, Verb},
    };

    #[test]
    fn a_register_of_many_does_not_hide_one_of_few() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        store.add(&by, &System { name: "Bergbok".into(), ..System::default() }).unwrap();
        store
            .change(by.op(Verb::Imported), |writer| {
                (0..NEWEST + 9).try_for_each(|_| {
                    let berg = Person { name: "Berg".into(), ..Person::default() };
                    writer.add(&berg).map(drop)
                })
            })
            .unwrap();
        let found = store.find("berg", 5).unwrap();
        let told: Vec<_> =
            found.iter().map(|it| (it.register, it.hits.len(), it.has_more)).collect();
        assert_eq!(told, [(Register::Persons, 5, true), (Register::Systems, 1, false)]);
        assert!(store.find("  ", 5).unwrap().is_empty());
    }
}
