//! Everything that the sections read, read once.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Row;

use super::{Both, Origin, Policy, PolicyText, PolicyVersion, glossary::Glossary};
use crate::{
    core::{Choice, Id, Lang, Record, Stated},
    law::{LawfulBasis, Retention, RetentionRule},
    registers::{
        Register,
        agreements::{PlaceHeld, Uncovered},
        assessments::Assessment,
        autogiro_terms::AutogiroTerms,
        company::Company,
        consent_texts::ConsentText,
        group_companies::GroupCompany,
        mailing::MailingGroup,
        measures::Measure,
        processing::{Activity, DataCategory, Status, SubjectGroup},
        role::ControllerRole,
        systems::System,
    },
    store::{Result, Store, json},
};

type Numbered<R> = (Id<R>, R);

/// A kind of recording that is kept: by what right, how long. What single ones are for is nobody else's business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RecordedFor {
    pub(super) basis: Option<LawfulBasis>,
    pub(super) retention: Option<Retention>,
    /// One of the recordings of the kind.
    pub(super) example: i64,
}

/// A company with a personnummer, which a rule on private customers denies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) id: i64,
    pub(super) name: String,
}

/// The registers as the policy reads them. Good until the store's next change.
#[derive(Debug)]
pub struct Sources {
    pub(super) today: Date,
    pub(super) company: Company,
    pub(super) group_companies: Vec<Numbered<GroupCompany>>,
    /// What the company decides on, alone or with others, and has not ended.
    pub(super) activities: Vec<Numbered<Activity>>,
    /// What it does on behalf of others.
    pub(super) commissions: Vec<Numbered<Activity>>,
    pub(super) systems: Vec<Numbered<System>>,
    pub(super) measures: Vec<Numbered<Measure>>,
    pub(super) mailing: Vec<Numbered<MailingGroup>>,
    pub(super) consent_texts: Vec<Numbered<ConsentText>>,
    pub(super) terms: AutogiroTerms,
    pub(super) has_mandates: bool,
    pub(super) recorded: Vec<RecordedFor>,
    pub(super) assessments: Vec<Numbered<Assessment>>,
    pub(super) versions: Vec<Numbered<PolicyVersion>>,
    /// The groups that persons belong to, each with one who does.
    pub(super) groups_in_use: Vec<(SubjectGroup, i64)>,
    pub(super) companies_with_personnummer: Vec<Named>,
    /// Every place that data are in or are reached from.
    pub(super) places: Vec<PlaceHeld>,
    /// The suppliers without an agreement in force.
    pub(super) uncovered: Vec<Uncovered>,
    ready: &'static Glossary,
    /// The company's own words in both languages.
    own: Glossary,
}

impl Sources {
    /// Reads the registers as they are on the day `today`.
    pub fn read(store: &Store, today: Date) -> Result<Self> {
        let all = store.activities()?.into_iter().filter(|(_, it)| it.status != Status::Ended);
        let (commissions, activities) =
            all.partition(|(_, it)| it.role == Some(ControllerRole::Processor));
        Ok(Self {
            today,
            company: store.company()?,
            group_companies: store.group_companies()?,
            activities,
            commissions,
            systems: store.systems()?,
            measures: store.measures()?,
            mailing: store.mailing_groups()?,
            consent_texts: store.consent_texts()?,
            terms: store.autogiro_terms()?,
            has_mandates: Register::Mandates.n_records(store)? > 0,
            recorded: recorded(store)?,
            assessments: store.assessments()?,
            versions: store.policy_versions()?,
            groups_in_use: groups_in_use(store)?,
            companies_with_personnummer: companies_with_personnummer(store)?,
            places: store.places_held(today)?,
            uncovered: store.uncovered(today)?,
            ready: Glossary::ready(),
            own: Glossary::of(&store.policy()?.words),
        })
    }

    /// Reads on as if the company card said this, and the company's own words were these, for what is typed and not
    /// yet saved.
    pub fn suppose(&mut self, company: Company, words: &[Both]) {
        self.company = company;
        self.own = Glossary::of(words);
    }

    /// What the policy says.
    pub fn compose(&self, policy: &Policy) -> PolicyText {
        super::compose::policy_text(self, policy)
    }

    /// What is missing, point by point of GDPR 13 and 14.
    pub fn needs(&self, policy: &Policy) -> Vec<super::Need> {
        super::needs::of(self, policy)
    }

    /// What the policy promises and the registers deny.
    pub fn contradictions(&self, policy: &Policy) -> Vec<super::Contradiction> {
        super::contradictions::of(self, policy)
    }

    /// The company's own words in what the policy says, with what they are in the other language.
    pub fn own_words(&self, policy: &Policy) -> Vec<super::OwnWords> {
        super::own_words::of(self, policy)
    }

    /// A register's words in both languages, where they are ready-made or the company has said them in both; the same
    /// in both where it has not.
    pub(super) fn both(&self, text: &str) -> Both {
        let found = self.own.find(text).or_else(|| self.ready.find(text));
        found.cloned().unwrap_or_else(|| Both::same(text.trim()))
    }

    /// Whether the words are ready-made.
    pub(super) fn is_ready_made(&self, text: &str) -> bool {
        self.ready.find(text).is_some()
    }

    /// How long something is kept, in plain words.
    pub(super) fn period(&self, kept: &Retention) -> Both {
        let in_lang = |lang: Lang| {
            let mut kept = kept.clone();
            let event = self.both(&kept.event_words);
            event.in_lang(lang).clone_into(&mut kept.event_words);
            if let RetentionRule::OwnWords { words } = &mut kept.rule {
                self.both(words).in_lang(lang).clone_into(words);
            }
            kept.describe(lang)
        };
        Both::new(in_lang(Lang::Sv), in_lang(Lang::En))
    }

    /// The groups that the policy tells, each with the activities that are about it.
    pub(super) fn groups(&self, policy: &Policy) -> BTreeMap<&SubjectGroup, Vec<About<'_>>> {
        let mut groups: BTreeMap<&SubjectGroup, Vec<About<'_>>> = BTreeMap::new();
        for (id, activity) in &self.activities {
            for subjects in activity.subjects.iter().filter(|it| !policy.leaves_out(&it.group)) {
                let about = About { id: *id, activity, data: &subjects.data };
                groups.entry(&subjects.group).or_default().push(about);
            }
        }
        groups.retain(|group, _| **group != SubjectGroup::default());
        groups
    }

    /// The activities, where there are any and `denies` holds for each: what nobody does can be said. Those about a group
    /// that is told elsewhere count too, since the saying is about the whole company.
    pub(super) fn denied(&self, denies: impl Fn(&Activity) -> bool) -> Option<Vec<Origin>> {
        let all = self.activities.iter();
        let is_denied = !self.activities.is_empty() && all.clone().all(|(_, it)| denies(it));
        is_denied.then(|| all.map(|(id, _)| activity(*id)).collect())
    }

    /// The activities that the policy tells: those about a group that is not told elsewhere.
    pub(super) fn told(&self, policy: &Policy) -> impl Iterator<Item = &Numbered<Activity>> {
        self.activities.iter().filter(move |(_, it)| {
            it.subjects.is_empty() || it.subjects.iter().any(|at| !policy.leaves_out(&at.group))
        })
    }
}

/// What one activity keeps about one group.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) id: Id<Activity>,
    pub(super) activity: &'a Activity,
    pub(super) data: &'a [DataCategory],
}

/// Whether the answer is "none".
pub(super) fn is_none<T>(it: &Stated<T>) -> bool {
    it.items.is_empty() && it.none_on.is_some()
}

/// The origin of what an activity says.
pub(super) fn activity(id: Id<Activity>) -> Origin {
    Origin { register: Register::Activities, record: id.raw() }
}

/// The origin of what the company card says.
pub(super) const COMPANY: Origin = Origin { register: Register::Company, record: 1 };
/// The origin of what the policy itself says.
pub(super) const POLICY: Origin = Origin { register: Register::Policy, record: 1 };
/// The origin of what the agreement on autogiro says.
pub(super) const TERMS: Origin = Origin { register: Register::AutogiroTerms, record: 1 };

/// The records' names, a text that is the same in both languages.
pub(super) fn title<R: Record>(it: &R) -> Both {
    Both::same(it.title())
}

/// A choice's words.
pub(super) fn words<C: Choice>(it: C) -> Both {
    it.text().into()
}

fn recorded(store: &Store) -> Result<Vec<RecordedFor>> {
    let mut query = store.db().prepare_cached(include_str!("sql/recorded.sql"))?;
    let read = |row: &Row<'_>| {
        Ok(RecordedFor {
            basis: crate::store::from_code(row, "basis")?,
            retention: match row.get::<_, Option<String>>("retention")? {
                Some(_) => json(row, "retention")?,
                None => None,
            },
            example: row.get("example")?,
        })
    };
    Ok(query.query_map([], read)?.collect::<std::result::Result<_, _>>()?)
}

fn groups_in_use(store: &Store) -> Result<Vec<(SubjectGroup, i64)>> {
    let mut query = store.db().prepare_cached(include_str!("sql/groups_in_use.sql"))?;
    let read = |row: &Row<'_>| {
        Ok((SubjectGroup::from(row.get::<_, String>("name")?), row.get("example")?))
    };
    Ok(query.query_map([], read)?.collect::<std::result::Result<_, _>>()?)
}

fn companies_with_personnummer(store: &Store) -> Result<Vec<Named>> {
    let mut query = store.db().prepare_cached(include_str!("sql/companies_numbered.sql"))?;
    let read = |row: &Row<'_>| Ok(Named { id: row.get("id")?, name: row.get("name")? });
    Ok(query.query_map([], read)?.collect::<std::result::Result<_, _>>()?)
}
