//! The words about the points of GDPR 28.

use super::super::Point;
use crate::core::{Choice, Text};

/// What a point lacks where the agreement does not settle it.
pub(in super::super) fn unsettled(point: Point) -> Text {
    match point {
        Point::Guarantees => Text {
            sv: "Leverantören ger inte tillräckliga garantier",
            en: "The supplier does not give sufficient guarantees",
        },
        Point::Authorisation => Text {
            sv: "Avtalet kräver inte tillstånd för underbiträden",
            en: "The agreement asks for no authorisation of sub-processors",
        },
        Point::Instructions => Text {
            sv: "Avtalet binder inte till dokumenterade instruktioner",
            en: "The agreement does not bind to documented instructions",
        },
        Point::Confidentiality => Text {
            sv: "Avtalet kräver inte tystnadsplikt",
            en: "The agreement does not ask for confidentiality",
        },
        Point::Security => Text {
            sv: "Avtalet kräver inte säkerhetsåtgärder",
            en: "The agreement does not ask for security measures",
        },
        Point::SubProcessors => Text {
            sv: "Avtalet saknar villkoren för underbiträden",
            en: "The agreement lacks the terms for sub-processors",
        },
        Point::Rights => Text {
            sv: "Avtalet lovar inte hjälp med de registrerades rättigheter",
            en: "The agreement promises no help with data subjects' rights",
        },
        Point::Assistance => Text {
            sv: "Avtalet lovar inte hjälp med säkerhet, incidenter och konsekvensbedömning",
            en: "The agreement promises no help with security, breaches and impact assessments",
        },
        Point::End => Text {
            sv: "Avtalet säger inte vad som händer med uppgifterna när det upphör",
            en: "The agreement does not say what becomes of the data when it ends",
        },
        Point::Audit => Text {
            sv: "Avtalet ger inte rätt till insyn och granskning",
            en: "The agreement gives no right to information and audits",
        },
        Point::SameDuties => Text {
            sv: "Avtalet lägger inte samma skyldigheter på underbiträden",
            en: "The agreement does not put the same duties on sub-processors",
        },
        Point::Writing => {
            Text { sv: "Avtalet är inte skriftligt", en: "The agreement is not in writing" }
        }
    }
}

/// What a point lacks where the agreement settles it in part.
pub(in super::super) fn partly(point: Point) -> Text {
    match point {
        Point::Guarantees => Text {
            sv: "Leverantörens garantier räcker bara delvis",
            en: "The supplier's guarantees are sufficient only in part",
        },
        Point::Authorisation => Text {
            sv: "Tillståndet för underbiträden är bara delvis reglerat",
            en: "The authorisation of sub-processors is settled only in part",
        },
        Point::Instructions => Text {
            sv: "Instruktionerna är bara delvis reglerade",
            en: "The instructions are settled only in part",
        },
        Point::Confidentiality => Text {
            sv: "Tystnadsplikten är bara delvis reglerad",
            en: "Confidentiality is settled only in part",
        },
        Point::Security => Text {
            sv: "Säkerheten är bara delvis reglerad",
            en: "Security is settled only in part",
        },
        Point::SubProcessors => Text {
            sv: "Villkoren för underbiträden är bara delvis reglerade",
            en: "The terms for sub-processors are settled only in part",
        },
        Point::Rights => Text {
            sv: "Hjälpen med rättigheter är bara delvis reglerad",
            en: "Help with rights is settled only in part",
        },
        Point::Assistance => Text {
            sv: "Hjälpen med säkerhet och incidenter är bara delvis reglerad",
            en: "Help with security and breaches is settled only in part",
        },
        Point::End => Text {
            sv: "Vad som händer vid avtalets slut är bara delvis reglerat",
            en: "What happens at the end is settled only in part",
        },
        Point::Audit => Text {
            sv: "Insyn och granskning är bara delvis reglerade",
            en: "Information and audits are settled only in part",
        },
        Point::SameDuties => Text {
            sv: "Underbiträdens skyldigheter är bara delvis reglerade",
            en: "The duties of sub-processors are settled only in part",
        },
        Point::Writing => Text {
            sv: "Avtalet är bara delvis skriftligt",
            en: "The agreement is only in part in writing",
        },
    }
}

impl Choice for Point {
    const ALL: &'static [Self] = &[
        Self::Guarantees,
        Self::Authorisation,
        Self::Instructions,
        Self::Confidentiality,
        Self::Security,
        Self::SubProcessors,
        Self::Rights,
        Self::Assistance,
        Self::End,
        Self::Audit,
        Self::SameDuties,
        Self::Writing,
    ];

    fn text(self) -> Text {
        match self {
            Self::Guarantees => Text { sv: "Tillräckliga garantier", en: "Sufficient guarantees" },
            Self::Authorisation => Text {
                sv: "Underbiträden bara med tillstånd",
                en: "Sub-processors only with authorisation",
            },
            Self::Instructions => {
                Text { sv: "Dokumenterade instruktioner", en: "Documented instructions" }
            }
            Self::Confidentiality => Text { sv: "Tystnadsplikt", en: "Confidentiality" },
            Self::Security => Text { sv: "Säkerhet", en: "Security" },
            Self::SubProcessors => {
                Text { sv: "Villkor för underbiträden", en: "Terms for sub-processors" }
            }
            Self::Rights => Text { sv: "Hjälp med rättigheter", en: "Help with rights" },
            Self::Assistance => Text {
                sv: "Hjälp med säkerhet, incidenter och bedömningar",
                en: "Help with security, breaches and assessments",
            },
            Self::End => Text { sv: "Radera eller lämna tillbaka", en: "Erase or return" },
            Self::Audit => Text { sv: "Insyn och granskning", en: "Information and audits" },
            Self::SameDuties => {
                Text { sv: "Samma skyldigheter i nästa led", en: "The same duties further down" }
            }
            Self::Writing => Text { sv: "Skriftligt", en: "In writing" },
        }
    }
}
