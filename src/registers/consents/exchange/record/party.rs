//! Who is who in a record: the data subject, the controller, the authority.

use serde::{Deserialize, Serialize};

use crate::{
    core::Record as _,
    law::Identity,
    registers::{
        company::Company,
        consents::{
            exchange::{export::number, who::Marks},
            reference_from,
        },
        persons::Person,
    },
};

/// The person. The personnummer stands there only where no customer number does (DSL 3:10).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Subject {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "dpv:hasName")]
    name: String,
    /// Identity or customer numbers.
    #[serde(rename = "dct:identifier", skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<String>,
    #[serde(rename = "schema:email", skip_serializing_if = "Vec::is_empty")]
    emails: Vec<String>,
}

impl From<&Person> for Subject {
    fn from(it: &Person) -> Self {
        let (customer_number, identity) = number(it);
        let numbers = customer_number.map(str::to_owned).or_else(|| identity.map(Identity::shown));
        Self {
            kind: "dpv:DataSubject".into(),
            name: it.full_name(),
            numbers: numbers.into_iter().collect(),
            emails: it.emails.clone(),
        }
    }
}

impl Subject {
    /// What the person is known by.
    pub fn marks(&self) -> Marks {
        Marks { numbers: self.numbers.clone(), emails: self.emails.clone() }
    }

    /// As the file calls them.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The company whose binder it is (GDPR 13.1 a).
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Controller {
    #[serde(rename = "@id")]
    pub id: String,
    #[serde(rename = "dpv:hasName")]
    name: String,
    #[serde(rename = "dpv:hasIdentifier")]
    number: String,
    #[serde(rename = "schema:address")]
    address: PostalAddress,
    #[serde(rename = "schema:contactPoint")]
    contact: ContactPoint,
    #[serde(rename = "schema:url", skip_serializing_if = "String::is_empty")]
    policy_web: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct PostalAddress {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "schema:streetAddress")]
    street: String,
    #[serde(rename = "schema:postalCode")]
    postcode: String,
    #[serde(rename = "schema:addressLocality")]
    town: String,
    #[serde(rename = "schema:addressCountry", skip_serializing_if = "String::is_empty")]
    country: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct ContactPoint {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "schema:name", skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(rename = "schema:email", skip_serializing_if = "String::is_empty")]
    email: String,
    #[serde(rename = "schema:telephone", skip_serializing_if = "String::is_empty")]
    phone: String,
}

impl From<&Company> for Controller {
    fn from(it: &Company) -> Self {
        let or = |own: &String, other: &String| if own.is_empty() { other } else { own }.clone();
        Self {
            id: urn(&["controller", &it.title(), &it.organisation_number]),
            name: it.name.clone(),
            number: it.organisation_number.clone(),
            address: PostalAddress {
                kind: "schema:PostalAddress".into(),
                street: it.address.street.clone(),
                postcode: it.address.postcode.clone(),
                town: it.address.town.clone(),
                country: it.address.country.clone(),
            },
            contact: ContactPoint {
                kind: "schema:ContactPoint".into(),
                name: it.contact.name.clone(),
                email: or(&it.contact.email, &it.email),
                phone: or(&it.contact.phone, &it.phone),
            },
            policy_web: it.policy_web.clone(),
        }
    }
}

/// Who takes complaints (GDPR 13.2 d, 77).
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Authority {
    #[serde(rename = "@id")]
    pub id: String,
    #[serde(rename = "dpv:hasName")]
    name: String,
    #[serde(rename = "dpv:hasContact")]
    contact: String,
}

impl From<&Company> for Authority {
    fn from(it: &Company) -> Self {
        Self {
            id: urn(&["authority", &it.authority]),
            name: it.authority.clone(),
            contact: it.authority_contact.clone(),
        }
    }
}

/// The same name for the same thing in every file.
pub(super) fn urn(parts: &[&str]) -> String {
    format!("urn:uuid:{}", reference_from(&parts.join("\u{1f}")))
}
