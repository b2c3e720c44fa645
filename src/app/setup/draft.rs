//! The answers, and the one change they become.

use std::collections::HashSet;

use super::Question;
use crate::{
    core::{Id, Lang},
    registers::{
        company::Company,
        measures::catalogue::CATALOGUE,
        processing::library::{Template, templates},
    },
    store::{By, Result, Setting, Store, Verb},
};

/// Activities that nearly every company with customers recognises.
const USUAL: [&str; 10] = [
    "invoicing",
    "contracts",
    "bookkeeping",
    "support",
    "website",
    "email",
    "security-logs",
    "rights-requests",
    "incidents",
    "suppliers",
];

/// What has been answered so far; nothing of it is in the binder yet.
pub(super) struct Draft {
    pub actor: String,
    pub company: Company,
    pub choices: Vec<Choice>,
    pub measures: bool,
    pub search: String,
    saved: (String, Company),
    was_chosen: Vec<bool>,
    has_company: bool,
}

/// A ready-made activity, chosen or not.
pub(super) struct Choice {
    pub template: Template,
    pub is_chosen: bool,
    /// The register has an activity of this name already.
    pub is_there: bool,
}

impl Draft {
    /// What the binder says already.
    pub fn read(store: &Store) -> Result<Self> {
        let actor = store.setting(Setting::Actor)?.unwrap_or_default();
        let company = store.company()?;
        let has_company = store.get(Company::ONLY)?.is_some();
        let names: HashSet<String> =
            store.activities()?.into_iter().map(|(_, it)| it.name).collect();
        let choices: Vec<Choice> = templates()
            .into_iter()
            .map(|template| {
                let is_there =
                    [Lang::Sv, Lang::En].iter().any(|it| names.contains(template.name(*it)));
                let is_chosen = !has_company && !is_there && USUAL.contains(&template.key());
                Choice { template, is_chosen, is_there }
            })
            .collect();
        Ok(Self {
            was_chosen: choices.iter().map(|it| it.is_chosen).collect(),
            measures: !has_company && store.measures()?.is_empty(),
            saved: (actor.clone(), company.clone()),
            search: String::new(),
            actor,
            company,
            choices,
            has_company,
        })
    }

    /// Whether leaving would lose an answer.
    pub fn is_dirty(&self) -> bool {
        let (actor, company) = &self.saved;
        let chosen = self.choices.iter().map(|it| it.is_chosen);
        self.actor != *actor
            || self.company != *company
            || chosen.ne(self.was_chosen.iter().copied())
    }

    /// How many activities are chosen.
    pub fn n_chosen(&self) -> usize {
        self.choices.iter().filter(|it| it.is_chosen).count()
    }

    /// Takes back the answer to `question`.
    pub fn forget(&mut self, question: Question) {
        let (actor, saved) = &self.saved;
        let company = &mut self.company;
        match question {
            Question::You => self.actor.clone_from(actor),
            Question::Company => {
                company.name.clone_from(&saved.name);
                company.organisation_number.clone_from(&saved.organisation_number);
            }
            Question::Reach => {
                company.address.clone_from(&saved.address);
                company.email.clone_from(&saved.email);
                company.phone.clone_from(&saved.phone);
            }
            Question::Contact => company.contact.clone_from(&saved.contact),
            Question::Year => company.fiscal_year_end_month = saved.fiscal_year_end_month,
            Question::Activities => {
                self.choices.iter_mut().for_each(|it| it.is_chosen = false);
                self.measures = false;
            }
        }
    }

    /// Writes everything as one change, in the name of whoever answered.
    pub fn write(&self, store: &mut Store, by: &By, lang: Lang) -> Result<()> {
        let actor = self.actor.trim();
        let by = match actor {
            "" => by.clone(),
            actor => By { actor: actor.to_owned(), ..by.clone() },
        };
        let present: HashSet<String> =
            store.measures()?.into_iter().map(|(_, it)| it.name).collect();
        store.change(by.op(Verb::SetUp), |writer| {
            if self.has_company {
                writer.save(Id::new(1), &self.company)?;
            } else {
                writer.add(&self.company)?;
            }
            for it in self.choices.iter().filter(|it| it.is_chosen) {
                writer.add(&it.template.activity(lang))?;
            }
            for ready in CATALOGUE.iter().filter(|_| self.measures) {
                let measure = ready.measure(lang);
                if !present.contains(&measure.name) {
                    writer.add(&measure)?;
                }
            }
            Ok(())
        })?;
        store.set(Setting::Actor, actor)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn by() -> By {
        By { actor: String::new(), at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn r_01_the_answers_become_one_change_in_the_name_of_whoever_gave_them() {
        let mut store = Store::in_memory().unwrap();
        let mut draft = Draft::read(&store).unwrap();
        assert_eq!(draft.n_chosen(), USUAL.len());
        draft.actor = "Eva Berg".into();
        draft.company.name = "Källgatan IT".into();
        draft.write(&mut store, &by(), Lang::Sv).unwrap();
        assert_eq!(store.last_change().unwrap(), 1);
        assert_eq!(store.company().unwrap().name, "Källgatan IT");
        assert_eq!(store.activities().unwrap().len(), USUAL.len());
        assert_eq!(store.measures().unwrap().len(), CATALOGUE.len());
        assert_eq!(store.setting(Setting::Actor).unwrap().as_deref(), Some("Eva Berg"));
        assert!(store.check_all().unwrap().is_sound());
    }

    #[test]
    fn the_second_time_nothing_is_added_twice() {
        let mut store = Store::in_memory().unwrap();
        Draft::read(&store).unwrap().write(&mut store, &by(), Lang::Sv).unwrap();
        let draft = Draft::read(&store).unwrap();
        assert_eq!(draft.n_chosen(), 0);
        assert_eq!(draft.choices.iter().filter(|it| it.is_there).count(), USUAL.len());
        draft.write(&mut store, &by(), Lang::Sv).unwrap();
        assert_eq!(store.activities().unwrap().len(), USUAL.len());
        assert_eq!(store.last_change().unwrap(), 1);
    }

    #[test]
    fn a_skipped_question_leaves_what_the_binder_said() {
        let store = Store::in_memory().unwrap();
        let mut draft = Draft::read(&store).unwrap();
        draft.company.name = "Fel".into();
        assert!(draft.is_dirty());
        draft.forget(Question::Company);
        assert!(!draft.is_dirty());
    }
}
