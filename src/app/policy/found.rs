//! What the wizard shows: the registers, read once a change, and the policy composed of them and of what is typed.

use jiff::civil::Date;

use crate::{
    core::{Id, Lang, Record},
    policy::{
        Chosen, Contradiction, Need, OwnWords, Policy, PolicyText, Section, Sources, Standing,
    },
    registers::{
        Register,
        company::Company,
        processing::{Activity, ActivityField},
    },
    store::{Result, Store},
};

/// A record as it is saved and as it is typed.
#[derive(Debug, Default)]
pub(super) struct Draft<R> {
    saved: R,
    /// As it is typed.
    pub now: R,
}

impl<R: Clone + PartialEq> Draft<R> {
    /// The record, not yet changed.
    pub fn of(saved: R) -> Self {
        Self { now: saved.clone(), saved }
    }

    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        self.now != self.saved
    }

    /// Takes what was saved elsewhere; what is typed stays.
    pub fn refresh(&mut self, saved: &R) {
        if !self.is_dirty() {
            self.now = saved.clone();
        }
        self.saved = saved.clone();
    }

    /// What is typed has been saved.
    pub fn settle(&mut self) {
        self.saved = self.now.clone();
    }
}

/// The records of a register by name, and how many it has.
#[derive(Debug)]
pub(super) struct Listed {
    /// Which register.
    pub register: Register,
    /// The records by number and name, where they are few enough to be named.
    pub named: Vec<(i64, String)>,
    /// How many there are.
    pub n: usize,
}

/// What the activities say in a section's fields, in the order they stand.
#[derive(Debug)]
struct Lines {
    of: (Section, Lang),
    each: Vec<Vec<String>>,
}

/// What was read, as of a revision and a day.
#[derive(Debug)]
pub(super) struct Found {
    /// The revision and the day.
    pub as_of: (u64, Date),
    /// The policy as it is saved.
    pub policy: Policy,
    /// The company card as it is saved.
    pub company: Company,
    /// What the company does with personal data.
    pub activities: Vec<(Id<Activity>, Activity)>,
    /// The other registers.
    pub listed: Vec<Listed>,
    /// What the policy says by all that.
    pub told: Told,
    lines: Option<Lines>,
    sources: Sources,
    /// What `told` was composed of.
    of: (Policy, Company),
}

/// The policy, composed.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The text.
    pub text: PolicyText,
    /// What is missing.
    pub needs: Vec<Need>,
    /// What contradicts itself.
    pub contradictions: Vec<Contradiction>,
    /// The company's own words in it.
    pub own_words: Vec<OwnWords>,
    /// The sections in their order, with how each stands.
    pub sections: Vec<(Chosen, Standing)>,
}

impl Told {
    fn new(sources: &Sources, policy: &Policy) -> Self {
        let text = sources.compose(policy);
        let needs = sources.needs(policy);
        let contradictions = sources.contradictions(policy);
        let own_words = sources.own_words(policy);
        let stands = |it: Chosen| {
            let standing = Standing::of(it.section, policy, &text, &needs, &contradictions);
            (it, standing)
        };
        let sections = policy.chosen().into_iter().map(stands).collect();
        Self { text, needs, contradictions, own_words, sections }
    }

    /// How the section stands.
    pub fn standing(&self, section: Section) -> Standing {
        let found = self.sections.iter().find(|(it, _)| it.section == section);
        found.map_or(Standing::Off, |(_, standing)| *standing)
    }

    /// What is missing in the section.
    pub fn needs_of(&self, section: Section) -> impl Iterator<Item = &Need> {
        self.needs.iter().filter(move |it| it.section == section)
    }

    /// What contradicts itself in the section.
    pub fn contradictions_of(&self, section: Section) -> impl Iterator<Item = &Contradiction> {
        self.contradictions.iter().filter(move |it| it.section == section)
    }

    /// The company's own words in the section.
    pub fn own_words_of(&self, section: Section) -> impl Iterator<Item = &OwnWords> {
        self.own_words.iter().filter(move |it| it.sections.contains(&section))
    }

    /// Those that stand untranslated in the text in `lang`.
    pub fn untranslated(&self, lang: Lang) -> impl Iterator<Item = &OwnWords> {
        self.own_words.iter().filter(move |it| it.typed != lang && it.lacks_translation())
    }

    /// How many of the sections that have something to say lack nothing, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        progress(self.sections.iter().map(|(_, standing)| *standing))
    }
}

fn progress(standings: impl Iterator<Item = Standing>) -> (usize, usize) {
    let speaks = |it: &Standing| !matches!(it, Standing::Off | Standing::Silent);
    let speaking: Vec<Standing> = standings.filter(speaks).collect();
    (speaking.iter().filter(|it| **it == Standing::Done).count(), speaking.len())
}

impl Found {
    /// Reads everything.
    pub fn read(store: &Store, as_of: (u64, Date)) -> Result<Self> {
        let (policy, company) = (store.policy()?, store.company()?);
        let sources = Sources::read(store, as_of.1)?;
        Ok(Self {
            as_of,
            activities: store.activities()?,
            listed: listed(store)?,
            told: Told::new(&sources, &policy),
            lines: None,
            sources,
            of: (policy.clone(), company.clone()),
            policy,
            company,
        })
    }

    /// Composes the policy anew where something else is typed.
    pub fn tell(&mut self, policy: &Policy, company: &Company) {
        if self.of.0 == *policy && self.of.1 == *company {
            return;
        }
        self.of = (policy.clone(), company.clone());
        self.sources.suppose(company.clone(), &policy.words);
        self.told = Told::new(&self.sources, policy);
    }

    /// Reads what the activities say in `fields`, the section's own, once.
    pub fn read_lines(&mut self, section: Section, fields: &[ActivityField], lang: Lang) {
        if self.lines.as_ref().is_some_and(|it| it.of == (section, lang)) {
            return;
        }
        let told = |it: &Activity| -> Vec<String> {
            let facts = it.facts(lang).into_iter().filter(|(field, _)| fields.contains(field));
            lines_of(facts.map(|(_, value)| value.to_masked_text()))
        };
        let each = self.activities.iter().map(|(_, it)| told(it)).collect();
        self.lines = Some(Lines { of: (section, lang), each });
    }

    /// What the activity at this place in the list says in the section that was read.
    pub fn lines_of(&self, at: usize) -> &[String] {
        self.lines.as_ref().and_then(|it| it.each.get(at)).map_or(&[], Vec::as_slice)
    }

    /// The records of a register.
    pub fn listed(&self, register: Register) -> Option<&Listed> {
        self.listed.iter().find(|it| it.register == register)
    }
}

/// The first lines of what the fields say.
fn lines_of(told: impl Iterator<Item = String>) -> Vec<String> {
    const AT_MOST: usize = 4;
    let told: Vec<String> = told.collect();
    let lines = told.iter().flat_map(|it| it.lines()).filter(|it| !it.trim().is_empty());
    let mut shown: Vec<String> = lines.take(AT_MOST + 1).map(str::to_owned).collect();
    if shown.len() > AT_MOST {
        "…".clone_into(&mut shown[AT_MOST]);
    }
    shown
}

/// How far the policy has come: the sections that lack nothing, all of them, and what is missing or denied.
pub(in crate::app) fn progress_of(store: &Store, today: Date) -> Result<(usize, usize, usize)> {
    let told = Told::new(&Sources::read(store, today)?, &store.policy()?);
    let (complete, total) = told.progress();
    Ok((complete, total, told.needs.len() + told.contradictions.len()))
}

fn listed(store: &Store) -> Result<Vec<Listed>> {
    use Register as R;
    let mut listed = vec![
        named(R::ConsentTexts, &store.consent_texts()?),
        named(R::Systems, &store.systems()?),
        named(R::Measures, &store.measures()?),
        named(R::MailingGroups, &store.mailing_groups()?),
        named(R::GroupCompanies, &store.group_companies()?),
        named(R::SubProcessors, &store.sub_processors()?),
        named(R::PolicyVersions, &store.policy_versions()?),
        named(R::Assessments, &store.assessments()?),
    ];
    for register in [R::Persons, R::Mandates, R::Agreements, R::Recordings, R::AutogiroTerms] {
        let n = register.n_records(store)?;
        listed.push(Listed { register, named: Vec::new(), n });
    }
    Ok(listed)
}

fn named<R: Record>(register: Register, records: &[(Id<R>, R)]) -> Listed {
    let named = records.iter().map(|(id, it)| (id.raw(), it.title())).collect();
    Listed { register, named, n: records.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_when_the_record_changes_behind_it() {
        let mut draft = Draft::of(1);
        draft.refresh(&2);
        assert_eq!((draft.now, draft.is_dirty()), (2, false));
        draft.now = 5;
        draft.refresh(&3);
        assert_eq!((draft.now, draft.is_dirty()), (5, true));
        draft.settle();
        assert!(!draft.is_dirty());
    }

    #[test]
    fn r_90_a_section_that_is_off_or_has_nothing_to_say_is_not_counted() {
        let standings = [
            Standing::Done,
            Standing::Silent,
            Standing::Off,
            Standing::Missing(2),
            Standing::Contradicted(1),
        ];
        assert_eq!(progress(standings.into_iter()), (1, 3));
    }

    #[test]
    fn r_90_what_is_typed_and_not_yet_saved_is_read_in_the_text() {
        let store = Store::in_memory().unwrap();
        let mut found = Found::read(&store, (0, Date::default())).unwrap();
        assert!(found.told.text.section(Section::Controller).is_none());
        let company = Company { name: "Källgatan IT AB".into(), ..Company::default() };
        found.tell(&Policy::default(), &company);
        assert!(found.told.text.section(Section::Controller).is_some());
        assert_ne!(found.told.standing(Section::Controller), Standing::Off);
    }
}
