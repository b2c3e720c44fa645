//! The usual headings.

use super::{super::Section, t};
use crate::core::Text;

/// A section's usual heading.
pub(in super::super) const fn heading(it: Section) -> Text {
    match it {
        Section::Introduction => t("Om den här policyn", "About this policy"),
        Section::Controller => t("Vem som är ansvarig", "Who is responsible"),
        Section::Contact => t("Frågor om personuppgifter", "Questions about personal data"),
        Section::PersonalData => t("Vad en personuppgift är", "What personal data are"),
        Section::Collection => t("När vi samlar in uppgifter", "When we collect data"),
        Section::Groups => t("Vilka uppgifter vi har", "What data we have"),
        Section::Sensitive => {
            t("Känsliga uppgifter och personnummer", "Sensitive data and identity numbers")
        }
        Section::Sources => t("Uppgifter från andra än dig", "Data from others"),
        Section::Obligation => t("Måste du lämna uppgifterna?", "Must you give us the data?"),
        Section::Purposes => t("Vad vi använder uppgifterna till", "What we use the data for"),
        Section::LegalBases => t("Rättslig grund", "Lawful basis"),
        Section::Summary => t("Sammanställning", "Summary"),
        Section::Profiling => t("Profilering", "Profiling"),
        Section::Retention => t("Hur länge vi sparar uppgifter", "How long we keep data"),
        Section::Recipients => t("Vilka som får del av uppgifterna", "Who gets the data"),
        Section::Processors => t("Våra leverantörer", "Our suppliers"),
        Section::Transfers => t("Länder utanför EU och EES", "Countries outside the EU and EEA"),
        Section::Storage => t("Var uppgifterna finns", "Where the data are"),
        Section::Children => t("Barn", "Children"),
        Section::ProcessorRole => {
            t("När vi arbetar åt våra kunder", "When we work for our customers")
        }
        Section::SharedService => t("Kundens egna uppgifter", "The customer's own data"),
        Section::Autogiro => t("Autogiro", "Autogiro (direct debit)"),
        Section::Recordings => t("Inspelningar", "Recordings"),
        Section::Security => t("Så skyddar vi uppgifterna", "How we protect the data"),
        Section::EmailRoutine => t("Så hanterar vi e-post", "How we handle e-mail"),
        Section::Training => t("Utbildning", "Training"),
        Section::IdentityCheck => t("Så kontrollerar vi vem du är", "How we check who you are"),
        Section::Rights => t("Dina rättigheter", "Your rights"),
        Section::Access => t("Få veta vad vi har om dig", "Know what we have about you"),
        Section::Rectification => t("Få fel rättade", "Have errors corrected"),
        Section::Erasure => t("Få uppgifter raderade", "Have data erased"),
        Section::Restriction => t("Begränsa användningen", "Restrict the use"),
        Section::Portability => t("Flytta dina uppgifter", "Move your data"),
        Section::Objection => t("Invända", "Object"),
        Section::AutomatedDecisions => t("Automatiska beslut", "Automated decisions"),
        Section::DirectMarketing => t("Direkt marknadsföring", "Direct marketing"),
        Section::Mailings => t("E-postadresser och utskick", "E-mail addresses and mailings"),
        Section::Withdrawal => t("Ta tillbaka ett samtycke", "Withdraw a consent"),
        Section::Complaint => t("Klaga", "Complain"),
        Section::Changes => t("När policyn ändras", "When the policy changes"),
        Section::History => t("Ändringshistorik", "History of changes"),
        Section::Reach => t("Kontakta oss", "Contact us"),
    }
}
