//! The search over every register at once, sorted out by register.

use std::cmp::Reverse;

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
        self.name_agreements(&words, &mut hits)?;
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

    /// Calls each agreement by its counterparty, in whose name it is found too.
    fn name_agreements(&self, words: &str, hits: &mut Vec<Hit>) -> Result<()> {
        let code = Register::Agreements.code();
        let mut names: Vec<_> = self.counterparties()?.into_iter().collect();
        names.sort_by_key(|(id, _)| Reverse(*id));
        for (id, name) in names {
            let number = id.raw();
            let there = hits.iter_mut().find(|it| (it.code, it.record) == (code, number));
            let is_asked = !words.trim().is_empty() && is_begun(&name, words);
            if there.is_none() && !is_asked {
                continue;
            }
            let Some(agreement) = self.get(id)? else { continue };
            let title = self.agreement_title(&agreement)?;
            if let Some(hit) = there {
                hit.title = title;
            } else {
                let subtitle = agreement.about.matter;
                hits.push(Hit { code, record: number, title, subtitle });
            }
        }
        Ok(())
    }

    fn highest_of_the_short(&self) -> Result<i64> {
        let mut query = self.db().prepare_cached(HIGHEST_OF_THE_SHORT)?;
        Ok(query.query_row([], |row| row.get("highest"))?)
    }
}

/// Whether each of `words` begins a word of what the record is called.
fn is_called(hit: &Hit, words: &str) -> bool {
    is_begun(&hit.title, words)
}

/// Whether each of `words` begins a word of `title`.
fn is_begun(title: &str, words: &str) -> bool {
    let title = title.to_lowercase();
    let parts: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).collect();
    words.split_whitespace().all(|word| parts.iter().any(|it| it.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{
        registers::{
            agreements::{Agreement, OurRole},
            persons::Person,
            sub_processors::SubProcessor,
            systems::System,
        },
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

    #[test]
    fn an_agreement_is_found_by_number_and_counterparty_and_a_sub_processor_by_name() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let person = Person { name: "Molnet Norden AB".into(), ..Person::default() };
        let person = store.add(&by, &person).unwrap();
        let agreement = |number: &str| Agreement {
            number: number.into(),
            ..Agreement::with(person, OurRole::Controller)
        };
        let numbered = store.add(&by, &agreement("PUB-17")).unwrap();
        store.add(&by, &agreement("")).unwrap();
        let below = SubProcessor {
            agreement: Some(numbered),
            name: "Backup Ltd".into(),
            ..SubProcessor::default()
        };
        store.add(&by, &below).unwrap();
        let found = |typed: &str| -> Vec<(Register, Vec<String>)> {
            let groups = store.find(typed, 5).unwrap();
            let titles = |it: Group| it.hits.into_iter().map(|it| it.title).collect();
            groups.into_iter().map(|it| (it.register, titles(it))).collect()
        };
        let both = vec!["Molnet Norden AB".to_owned(), "Molnet Norden AB – PUB-17".to_owned()];
        assert_eq!(found("pub-17"), [(Register::Agreements, vec![both[1].clone()])]);
        assert_eq!(found("molnet nord")[1], (Register::Agreements, both));
        assert_eq!(found("backup")[0].0, Register::SubProcessors);
        assert!(found("").is_empty() && found("  ").is_empty());
    }
}
