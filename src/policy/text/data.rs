//! Which data, about whom, how they come in.

use super::t;
use crate::{
    core::Text,
    registers::processing::{SourceKind, SubjectGroup},
};

pub(in super::super) const WE_COLLECT: Text = t(
    "Vi får uppgifter om dig när du har med oss att göra. Så här går det till:",
    "We get data about you when you are in touch with us. This is how:",
);
pub(in super::super) const ON_CONDITION: Text = t("{0} ({1})", "{0} ({1})");
/// Where the name has brackets of its own.
pub(in super::super) const WITH_CONDITION: Text = t("{0}, {1}", "{0}, {1}");
pub(in super::super) const SENSITIVE: Text = t(
    "Vissa uppgifter är känsliga enligt lagen. Dem behandlar vi bara när ett undantag tillåter det:",
    "Some data are sensitive by law. We process them only where an exception allows it:",
);
pub(in super::super) const BY_EXCEPTION: Text = t("{0} (undantag: {1})", "{0} (exception: {1})");
pub(in super::super) const NOT_SENSITIVE: Text = t(
    "Vi behandlar inga känsliga uppgifter, till exempel om hälsa, religion, åsikter eller fackligt medlemskap.",
    "We process no sensitive data, such as on health, religion, opinions or union membership.",
);
pub(in super::super) const NUMBERS: Text = t(
    "Personnummer och samordningsnummer behandlar vi bara när lagen tillåter det. Skälen är:",
    "We process Swedish identity numbers only where the law allows it. The reasons are:",
);
pub(in super::super) const NUMBERS_FOR_ONE: Text = t(
    "Personnummer och samordningsnummer behandlar vi bara när lagen tillåter det. Skälet är:",
    "We process Swedish identity numbers only where the law allows it. The reason is:",
);
pub(in super::super) const FROM_OTHERS: Text = t(
    "Det mesta får vi av dig. Vi får också uppgifter från andra:",
    "We get most of it from you. We also get data from others:",
);
pub(in super::super) const FROM_OTHERS_ALONE: Text =
    t("Vi får uppgifter från andra än dig:", "We get data from others than you:");
pub(in super::super) const KIND_AND_WHICH: Text = t("{0}: {1}", "{0}: {1}");
/// Where data come from, as the reader sees it.
pub(in super::super) const fn source(it: SourceKind) -> Text {
    match it {
        SourceKind::Person => t("Dig själv", "Yourself"),
        SourceKind::Employer => t("Din arbetsgivare", "Your employer"),
        SourceKind::PublicRegister => t("Offentliga register", "Public registers"),
        SourceKind::Authority => t("Myndigheter", "Authorities"),
        SourceKind::CreditAgency => t("Kreditupplysningsföretag", "Credit agencies"),
        SourceKind::DataBroker => t("Databyråer och dataleverantörer", "Data brokers"),
        SourceKind::GroupCompany => t("Företag i vår koncern", "Companies of our group"),
        SourceKind::Equipment => t("Utrustning och loggar", "Equipment and logs"),
        SourceKind::Other => t("Andra källor", "Other sources"),
    }
}
pub(in super::super) const FROM_YOU_ALONE: Text =
    t("Alla uppgifter kommer från dig själv.", "All data come from yourself.");
pub(in super::super) const MUST_YOU: Text = t(
    "Ibland behöver vi uppgifter för att kunna ingå eller hålla ett avtal, eller för att en lag kräver det. Så här är det:",
    "Sometimes we need data to make or keep a contract, or because a law requires it. This is how it is:",
);

/// A usual group, spoken to.
pub(in super::super) const fn you(group: &SubjectGroup) -> Text {
    match group {
        SubjectGroup::Customer => t("Du som är kund", "If you are a customer"),
        SubjectGroup::AutogiroPayer => {
            t("Du som betalar via autogiro", "If you pay by autogiro (direct debit)")
        }
        SubjectGroup::SupportCase => {
            t("Du som har ett supportärende", "If you have a support case")
        }
        SubjectGroup::Subscriber => {
            t("Du som får vårt nyhetsbrev", "If you receive our newsletter")
        }
        SubjectGroup::EventParticipant => {
            t("Du som deltar i ett evenemang", "If you take part in an event")
        }
        SubjectGroup::Caller => t(
            "Du som ringer eller skriver till vårt kontaktcenter",
            "If you call or write to our contact centre",
        ),
        SubjectGroup::Employee => t("Du som är anställd", "If you are employed"),
        SubjectGroup::Consultant => t("Du som är inhyrd", "If you are hired in"),
        SubjectGroup::SupplierContact => {
            t("Du som är kontaktperson hos en leverantör", "If you are a contact at a supplier")
        }
        SubjectGroup::Applicant => t("Du som söker arbete hos oss", "If you apply for work"),
        SubjectGroup::Visitor => t("Du som besöker vår webbplats", "If you visit our website"),
        SubjectGroup::CustomersOwn => t(
            "Du som är användare eller kund hos en av våra kunder",
            "If you are a user or a customer of one of our customers",
        ),
        SubjectGroup::Own(_) => Text::EMPTY,
    }
}
