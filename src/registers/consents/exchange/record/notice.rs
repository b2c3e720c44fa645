//! What was shown: a version of a text in one language, and the processing that it asks for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Link, Told, event::Duration, party::urn};
use crate::{
    core::Lang,
    registers::consent_texts::{ConsentText, TextVersion, Wording},
};

const SPECIAL: &str = "dpv:SpecialCategoryPersonalData";
/// The rights of GDPR 7.3, 13.2 d, 15 to 18 and 20; the right to object (21) does not rest on consent.
const RIGHTS: [&str; 7] = [
    "eu-gdpr:A7-3",
    "eu-gdpr:A15",
    "eu-gdpr:A16",
    "eu-gdpr:A17",
    "eu-gdpr:A18",
    "eu-gdpr:A20",
    "eu-gdpr:A77",
];

/// A version of a text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Notice {
    #[serde(rename = "@id", default)]
    pub id: String,
    /// The text's name.
    #[serde(rename = "dct:title")]
    pub title: String,
    #[serde(rename = "schema:version")]
    pub version: u32,
    #[serde(rename = "dct:language")]
    pub lang: Lang,
    /// The first day on which people were asked with it.
    #[serde(rename = "dct:issued")]
    pub issued_on: Date,
    /// Who approved it.
    #[serde(rename = "dct:creator", default, skip_serializing_if = "String::is_empty")]
    approved_by: String,
    /// What a tick or a signature says.
    #[serde(rename = "dct:description", default)]
    statement: String,
    #[serde(rename = "dpv:hasDuration", default)]
    validity: Duration,
    #[serde(rename = "dpv:hasProcess")]
    pub process: Process,
    #[serde(rename = "parmen:asksAgain", default, skip_serializing_if = "is_not")]
    asks_again: bool,
    #[serde(rename = "parmen:isForChildren", default, skip_serializing_if = "is_not")]
    pub is_for_children: bool,
    #[serde(rename = "parmen:isACondition", default, skip_serializing_if = "is_not")]
    is_a_condition: bool,
}

/// What the notice asks to do with the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Process {
    #[serde(rename = "@id", default)]
    pub id: String,
    #[serde(rename = "@type", default)]
    kind: String,
    #[serde(rename = "dpv:hasPurpose", default)]
    purpose: Told,
    #[serde(rename = "dpv:hasPersonalData", default)]
    data: Told,
    #[serde(rename = "dpv:hasStorageCondition", default)]
    storage: Vec<Told>,
    #[serde(rename = "dpv:hasRecipient", default)]
    recipients: Told,
    #[serde(rename = "dpv:hasConsentControl", default)]
    withdrawal: Told,
    #[serde(rename = "dpv:hasProcessing", default, skip_serializing_if = "Option::is_none")]
    transfer: Option<Transfer>,
    #[serde(rename = "dpv:hasLegalBasis", default)]
    basis: Vec<String>,
    #[serde(rename = "dpv:hasDataController", default)]
    controller: Link,
    #[serde(rename = "dpv:hasAuthority", default)]
    authority: Link,
    #[serde(rename = "dpv:hasJurisdiction", default)]
    jurisdiction: Vec<String>,
    #[serde(rename = "dpv:hasRight", default)]
    rights: Vec<String>,
}

/// A transfer out of the EU/EEA that rests on the consent (GDPR 49.1 a).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Transfer {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "dpv:hasLocation")]
    country: Told,
    #[serde(rename = "dpv:hasRisk")]
    risk: Told,
    #[serde(rename = "dpv:hasLegalBasis")]
    basis: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_not(flag: &bool) -> bool {
    !flag
}

fn told(kind: &str, words: &str) -> Told {
    Told { kind: kind.to_owned(), words: words.to_owned() }
}

impl Notice {
    /// The approved versions of a text, in each language that they are written in.
    pub fn of(text: &ConsentText, controller: &Link, authority: &Link) -> Vec<Self> {
        let mut notices = Vec::new();
        for (it, number) in text.versions.iter().zip(1..) {
            let Some(issued_on) = it.in_use_from else { continue };
            for (lang, wording) in [(Lang::Sv, &it.sv), (Lang::En, &it.en)] {
                if lang == Lang::Sv || !wording.is_empty() {
                    let process = Process::of(it, wording, controller, authority);
                    notices.push(Self::shown(text, number, lang, issued_on, process));
                }
            }
        }
        notices
    }

    fn shown(
        text: &ConsentText,
        number: u32,
        lang: Lang,
        issued_on: Date,
        process: Process,
    ) -> Self {
        let version = text.version(number).cloned().unwrap_or_default();
        let wording = if lang == Lang::En { &version.en } else { &version.sv };
        let language = if lang == Lang::En { "en" } else { "sv" };
        Self {
            id: urn(&["notice", &text.name, &number.to_string(), language, &process.id]),
            title: text.name.clone(),
            version: number,
            lang,
            issued_on,
            approved_by: version.approved_by.clone(),
            statement: wording.statement.clone(),
            validity: (&version.validity).into(),
            process,
            asks_again: version.asks_again,
            is_for_children: text.is_for_children,
            is_a_condition: version.is_a_condition,
        }
    }

    /// The words that were shown.
    pub fn wording(&self) -> Wording {
        let it = &self.process;
        let stored = |kind: &str| {
            let found = it.storage.iter().find(|told| told.kind == kind);
            found.map(|told| told.words.clone()).unwrap_or_default()
        };
        Wording {
            purpose: it.purpose.words.clone(),
            statement: self.statement.clone(),
            data: it.data.words.clone(),
            storage: stored("dpv:StorageLocation"),
            retention: stored("dpv:StorageDuration"),
            recipients: it.recipients.words.clone(),
            withdrawal: it.withdrawal.words.clone(),
            transfer_risk: it.transfer.as_ref().map(|it| it.risk.words.clone()).unwrap_or_default(),
        }
    }

    /// The version with the words of this language alone.
    pub fn version(&self) -> TextVersion {
        let wording = self.wording();
        let (sv, en) = match self.lang {
            Lang::Sv => (wording, Wording::default()),
            Lang::En => (Wording::default(), wording),
        };
        let country = self.process.transfer.as_ref().map(|it| it.country.words.clone());
        TextVersion {
            sv,
            en,
            is_special: self.process.data.kind == SPECIAL,
            third_country: country.unwrap_or_default(),
            validity: (&self.validity).into(),
            is_divisible: false, // an approved version never is
            is_a_condition: self.is_a_condition,
            in_use_from: Some(self.issued_on),
            approved_by: self.approved_by.clone(),
            asks_again: self.asks_again,
        }
    }
}

impl Process {
    fn of(version: &TextVersion, it: &Wording, controller: &Link, authority: &Link) -> Self {
        let basis = if version.is_special {
            ["eu-gdpr:A9-2-a", "dpv:ExplicitlyExpressedConsent"]
        } else {
            ["eu-gdpr:A6-1-a", "dpv:ExpressedConsent"]
        };
        let is_transferred =
            !version.third_country.trim().is_empty() || !it.transfer_risk.is_empty();
        let Wording { purpose, data, storage, retention, recipients, withdrawal, .. } = it;
        let seed = [
            "process",
            &controller.id,
            purpose,
            &it.statement,
            data,
            storage,
            retention,
            recipients,
            withdrawal,
            &it.transfer_risk,
            &version.third_country,
            basis[0],
        ];
        Self {
            id: urn(&seed),
            kind: "dpv:Process".into(),
            purpose: told("dpv:Purpose", purpose),
            data: told(if version.is_special { SPECIAL } else { "dpv:PersonalData" }, data),
            storage: vec![
                told("dpv:StorageLocation", storage),
                told("dpv:StorageDuration", retention),
            ],
            recipients: told("dpv:Recipient", recipients),
            withdrawal: told("dpv:WithdrawConsent", withdrawal),
            transfer: is_transferred.then(|| Transfer {
                kind: "dpv:Transfer".into(),
                country: told("dpv:ThirdCountry", &version.third_country),
                risk: told("dpv:Risk", &it.transfer_risk),
                basis: "eu-gdpr:A49-1-a".into(),
            }),
            basis: basis.map(str::to_owned).to_vec(),
            controller: controller.clone(),
            authority: authority.clone(),
            jurisdiction: vec!["loc:SE".into(), "loc:EU".into()],
            rights: RIGHTS.map(str::to_owned).to_vec(),
        }
    }
}
