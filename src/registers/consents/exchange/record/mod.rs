//! Consent records by ISO/IEC TS 27560:2023 in the terms of the Data Privacy Vocabulary, version 2, as its
//! guide to the standard sets them out (w3id.org/dpv/guides/consent-27560), written as JSON-LD.
//!
//! The file is one graph: the controller, the authority, a notice for each version and language of each
//! text, and the records, which point to the notices that were shown. What has no term of its own there is
//! written under `parmen:`.

mod event;
mod notice;
mod party;
mod read;
mod write;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use self::{
    event::Event,
    notice::Notice,
    party::{Authority, Controller, Subject},
};

pub(super) use read::read;
pub(in crate::registers) use write::records;

/// The profile that a record follows: ISO/IEC TS 27560 with what the GDPR asks for.
const PROFILE: &str = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

/// Whether the bytes may be a JSON-LD document: a JSON object, and no table.
pub(super) fn is_document(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"{")
}

/// What each prefix and term means, so that the file can be read without a network.
fn context() -> Value {
    let link = json!({"@type": "@id"});
    let ordered = json!({"@container": "@list"});
    json!({
        "dct": "http://purl.org/dc/terms/",
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "loc": "https://w3id.org/dpv/loc#",
        "parmen": "urn:x-parmen:",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "schema": "https://schema.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:conformsTo": link,
        "dct:created": {"@type": "xsd:dateTime"},
        "dct:issued": {"@type": "xsd:date"},
        "dpv:hasConsentStatus": ordered,
        "dpv:hasJurisdiction": link,
        "dpv:hasLegalBasis": link,
        "dpv:hasRight": link,
        "dpv:hasStatus": link,
    })
}

/// A node of the graph.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "@type")]
enum Node {
    #[serde(rename = "dpv:DataController")]
    Controller(Box<Controller>),
    #[serde(rename = "dpv:DataProtectionAuthority")]
    Authority(Authority),
    #[serde(rename = "dpv:ConsentNotice")]
    Notice(Box<Notice>),
    #[serde(rename = "dpv:ConsentRecord")]
    Record(Box<Record>),
    /// What other programs have added.
    #[serde(other)]
    Other,
}

/// A pointer to another node.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Link {
    #[serde(rename = "@id")]
    id: String,
}

/// Something of a kind, told in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Told {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "dct:description")]
    words: String,
}

/// One person's consent to one purpose.
#[derive(Debug, Serialize, Deserialize)]
struct Record {
    #[serde(rename = "@id", default)]
    id: String,
    #[serde(rename = "dct:conformsTo", default)]
    profile: String,
    #[serde(rename = "dct:identifier")]
    reference: String,
    /// What it is about, in a word or two.
    #[serde(rename = "dct:title")]
    title: String,
    #[serde(rename = "dpv:hasDataSubject")]
    subject: Subject,
    #[serde(rename = "dpv:hasDataController", default)]
    controller: Link,
    /// What the versions that were shown are about.
    #[serde(rename = "dpv:hasProcess", default)]
    processes: Vec<Link>,
    #[serde(rename = "dpv:hasStatus", default)]
    status: String,
    /// The chain, in the order in which it was logged.
    #[serde(rename = "dpv:hasConsentStatus")]
    events: Vec<Event>,
    #[serde(rename = "dct:hasFormat", default)]
    receipt: Receipt,
}

/// The receipt that belongs to a record.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Receipt {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "dct:identifier")]
    reference: String,
}
