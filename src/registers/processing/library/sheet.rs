//! The ready-made activities as they stand in `assets/activities/`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Template;
use crate::{
    core::Lang,
    law::{
        Article9Condition, LawfulBasis, PersonnummerGround, Retention, RetentionRule, StartEvent,
    },
    registers::{
        bilingual::Bilingual,
        processing::{RecipientKind, SourceKind, SubjectGroup},
        role::ControllerRole,
    },
};

/// The files of activities, in the order they are shown.
pub(super) const AREAS: [&str; 6] = [
    include_str!("../../../../assets/activities/customers.toml"),
    include_str!("../../../../assets/activities/contact.toml"),
    include_str!("../../../../assets/activities/marketing.toml"),
    include_str!("../../../../assets/activities/commissions.toml"),
    include_str!("../../../../assets/activities/staff.toml"),
    include_str!("../../../../assets/activities/security.toml"),
];

/// The file of retention periods.
pub(super) const PERIODS: &str = include_str!("../../../../assets/activities/periods.toml");

/// The retention periods by the name that a data category refers to.
pub(super) type Periods = BTreeMap<String, Period>;

/// The activities of one file; none where it cannot be read, which a test rules out.
pub(super) fn read(text: &str) -> Vec<Template> {
    let Ok(Area { area, activity }) = toml::from_str(text) else { return Vec::new() };
    activity.into_iter().map(|sheet| Template { area: area.clone(), sheet }).collect()
}

/// The retention periods; none where they cannot be read, which a test rules out.
pub(super) fn periods() -> Periods {
    toml::from_str(PERIODS).unwrap_or_default()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Area {
    pub(super) area: Bilingual,
    pub(super) activity: Vec<Sheet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub(super) key: String,
    pub(super) from: String,
    pub(super) name: Bilingual,
    pub(super) summary: Bilingual,
    /// Controller where nothing is said.
    pub(super) role: Option<ControllerRole>,
    pub(super) purposes: Vec<Purpose>,
    pub(super) subjects: Vec<Subjects>,
    #[serde(default)]
    pub(super) special: Vec<Bilingual>,
    #[serde(default)]
    pub(super) children: Vec<Children>,
    pub(super) sources: Vec<Source>,
    pub(super) collected: Bilingual,
    pub(super) must_provide: Bilingual,
    pub(super) recipients: Vec<Recipient>,
    #[serde(default)]
    pub(super) profiling: Vec<Profiling>,
    pub(super) security: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Purpose {
    pub(super) what: Bilingual,
    pub(super) basis: Option<LawfulBasis>,
    #[serde(default)]
    pub(super) law: Bilingual,
    #[serde(default)]
    pub(super) interest: Bilingual,
    #[serde(default)]
    pub(super) balancing: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subjects {
    pub(super) group: SubjectGroup,
    pub(super) data: Vec<Data>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) what: Bilingual,
    #[serde(default)]
    pub(super) only: Bilingual,
    pub(super) exception: Option<Article9Condition>,
    pub(super) number: Option<PersonnummerGround>,
    pub(super) keep: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) kind: SourceKind,
    #[serde(default)]
    pub(super) which: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recipient {
    pub(super) kind: RecipientKind,
    #[serde(default)]
    pub(super) what: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profiling {
    pub(super) logic: Bilingual,
    pub(super) consequence: Bilingual,
    pub(super) how_to_object: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Children {
    pub(super) how: Bilingual,
}

#[derive(Deserialize)]
pub(super) struct Period {
    #[serde(flatten)]
    kept: Kept,
    #[serde(default)]
    event: StartEvent,
    #[serde(default)]
    event_words: Bilingual,
    #[serde(default)]
    source: Bilingual,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    InWords { words: Bilingual },
    ByRule(RetentionRule),
}

impl Period {
    pub(super) fn retention(&self, lang: Lang) -> Retention {
        let rule = match &self.kept {
            Kept::InWords { words } => RetentionRule::OwnWords { words: words.in_lang(lang) },
            Kept::ByRule(rule) => rule.clone(),
        };
        let mut retention = Retention::new(rule, self.event);
        retention.event_words = self.event_words.in_lang(lang);
        retention.source = self.source.in_lang(lang);
        retention
    }
}
