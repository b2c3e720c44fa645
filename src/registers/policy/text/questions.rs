//! The question that each section answers.

use super::{super::Section, t};
use crate::core::Text;

/// The question in plain words.
#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in super::super) const fn question(it: Section) -> Text {
    match it {
        Section::Introduction => t("När gäller policyn?", "When does the policy apply?"),
        Section::Controller => t(
            "Vilket företag är ansvarigt för uppgifterna, och hur når man det?",
            "Which company is responsible for the data, and how do people reach it?",
        ),
        Section::Contact => t(
            "Vem svarar på frågor om personuppgifter?",
            "Who answers questions about personal data?",
        ),
        Section::PersonalData => t(
            "Ska policyn förklara vad en personuppgift är?",
            "Should the policy explain what personal data are?",
        ),
        Section::Collection => t(
            "När och hur får ni in uppgifter om en person?",
            "When and how do you get data about a person?",
        ),
        Section::Groups => {
            t("Vilka uppgifter har ni om varje grupp?", "What data do you have about each group?")
        }
        Section::Sensitive => t(
            "Har ni känsliga uppgifter eller personnummer, och varför?",
            "Do you have sensitive data or identity numbers, and why?",
        ),
        Section::Sources => t(
            "Får ni uppgifter från någon annan än personen?",
            "Do you get data from anyone other than the person?",
        ),
        Section::Obligation => t(
            "Måste personen lämna uppgifterna, och vad händer annars?",
            "Must the person give you the data, and what happens if they do not?",
        ),
        Section::Purposes => {
            t("Vad använder ni uppgifterna till?", "What do you use the data for?")
        }
        Section::LegalBases => t(
            "Vilken rättslig grund har varje ändamål?",
            "What is the lawful basis of each purpose?",
        ),
        Section::Summary => t(
            "Ska policyn ha en tabell över allt?",
            "Should the policy have a table of everything?",
        ),
        Section::Profiling => t(
            "Bedömer ni personer automatiskt, till exempel efter vad de köper?",
            "Do you assess people automatically, for example by what they buy?",
        ),
        Section::Retention => {
            t("Hur länge sparar ni varje slags uppgift?", "How long do you keep each kind of data?")
        }
        Section::Recipients => t("Vilka får del av uppgifterna?", "Who gets the data?"),
        Section::Processors => t(
            "Vilka leverantörer hanterar uppgifter åt er?",
            "Which suppliers handle data on your behalf?",
        ),
        Section::Transfers => {
            t("Lämnar några uppgifter EU och EES?", "Do any data leave the EU and EEA?")
        }
        Section::Storage => t("Var finns uppgifterna?", "Where are the data?"),
        Section::Children => t("Har ni uppgifter om barn?", "Do you have data about children?"),
        Section::ProcessorRole => t(
            "Hanterar ni uppgifter åt era kunder?",
            "Do you handle data on behalf of your customers?",
        ),
        Section::SharedService => t(
            "Har ni tjänster där kunden äger det som samlas in?",
            "Do you have services in which the customer owns what is collected?",
        ),
        Section::Autogiro => t("Kan kunden betala via autogiro?", "Can customers pay by autogiro?"),
        Section::Recordings => {
            t("Spelar ni in samtal eller möten?", "Do you record calls or meetings?")
        }
        Section::Security => t("Hur skyddar ni uppgifterna?", "How do you protect the data?"),
        Section::EmailRoutine => t(
            "Vad gör ni med e-post som innehåller personuppgifter?",
            "What do you do with e-mail that holds personal data?",
        ),
        Section::Training => {
            t("Hur lär sig personalen vad som gäller?", "How do your staff learn the rules?")
        }
        Section::IdentityCheck => t(
            "Hur vet ni att den som frågar är rätt person?",
            "How do you know that whoever asks is the right person?",
        ),
        Section::Rights => {
            t("Hur använder man sina rättigheter hos er?", "How do people use their rights?")
        }
        Section::Access => {
            t("Hur begär man ett registerutdrag?", "How do people ask for a copy of their data?")
        }
        Section::Rectification => t("Hur får man fel rättade?", "How are errors corrected?"),
        Section::Erasure => {
            t("När kan man få sina uppgifter raderade?", "When can people have their data erased?")
        }
        Section::Restriction => t(
            "När kan man begränsa hur uppgifterna används?",
            "When can people restrict how their data are used?",
        ),
        Section::Portability => {
            t("Vilka uppgifter kan man ta med sig?", "What data can people take with them?")
        }
        Section::Objection => t("Vad kan man invända mot?", "What can people object to?"),
        Section::AutomatedDecisions => t(
            "Fattar en dator beslut om personer på egen hand?",
            "Does a computer decide about people by itself?",
        ),
        Section::DirectMarketing => {
            t("Hur säger man nej till marknadsföring?", "How do people say no to marketing?")
        }
        Section::Mailings => t(
            "Vilka utskick gör ni, och hur hanterar ni adresserna?",
            "What mailings do you send, and how do you handle the addresses?",
        ),
        Section::Withdrawal => {
            t("Hur tar man tillbaka ett samtycke?", "How is a consent withdrawn?")
        }
        Section::Complaint => t("Vart vänder man sig med klagomål?", "Where can people complain?"),
        Section::Changes => t(
            "Hur får man veta att policyn har ändrats?",
            "How do people learn that the policy has changed?",
        ),
        Section::History => t("Vilka versioner har funnits?", "What versions have there been?"),
        Section::Reach => t("Hur når man er?", "How can people reach you?"),
    }
}
