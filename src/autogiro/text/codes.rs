//! What the codes stand for (TM 8.3.3, 8.6, 8.8).

use super::t;
use crate::{
    autogiro::{Comment, EMandateKind, Effect, Information, StartedBy, Status},
    core::Text,
};

pub fn information(information: Information) -> Text {
    match information {
        Information::Cancellation => {
            t("Makulering, på ditt initiativ", "Cancellation, started by you")
        }
        Information::New => t("Nytt medgivande, på ditt initiativ", "New mandate, started by you"),
        Information::NumberChange => {
            t("Byte av betalarnummer, på ditt initiativ", "Change of payer number, started by you")
        }
        Information::PayeeClosed => t(
            "Makulerat för att ditt bankgironummer är avslutat",
            "Cancelled because your bankgiro was closed",
        ),
        Information::BankAnswer => t(
            "Bankens svar på kontoförfrågan om en ny betalare",
            "The bank's answer to the account inquiry on a new payer",
        ),
        Information::Unanswered => t(
            "Makulerat för att kontoförfrågan inte besvarats",
            "Cancelled because the account inquiry was not answered",
        ),
        Information::PayerClosed => t(
            "Makulerat för att betalarens bankgironummer är avslutat",
            "Cancelled because the payer's bankgiro was closed",
        ),
        Information::CancelledByPayer => t(
            "Makulerat av betalaren eller betalarens bank",
            "Cancelled by the payer or the payer's bank",
        ),
        Information::RetiredCancelledByPayer => t(
            "Makulerat av betalaren (koden används inte längre)",
            "Cancelled by the payer (the code is no longer used)",
        ),
    }
}

pub fn comment(comment: Comment) -> Text {
    match comment {
        Comment::PayerOrBank => t(
            "Makulerat på initiativ av betalaren eller betalarens bank",
            "Cancelled on the initiative of the payer or the payer's bank",
        ),
        Comment::AccountTypeNotApproved => t(
            "Kontotypen är inte godkänd för Autogiro",
            "The type of account is not approved for Autogiro",
        ),
        Comment::MandateMissing => t(
            "Medgivandet saknas i Bankgirots register",
            "The mandate is missing in Bankgirot's register",
        ),
        Comment::WrongDetails => {
            t("Fel konto- eller personuppgifter", "Wrong account or personal details")
        }
        Comment::InquiryUnanswered => t(
            "Makulerat efter obesvarad kontoförfrågan",
            "Cancelled after an unanswered account inquiry",
        ),
        Comment::PayerBankgiroMissing => t(
            "Betalarens bankgironummer saknas hos Bankgirot",
            "The payer's bankgiro is missing at Bankgirot",
        ),
        Comment::AlreadyRegistered => t(
            "Medgivandet finns redan eller är under förfrågan",
            "The mandate exists already or is under inquiry",
        ),
        Comment::WrongId => t(
            "Fel person- eller organisationsnummer, eller avtal om medgivanden via bankgiro saknas",
            "Wrong identity number, or no agreement on mandates by bankgiro",
        ),
        Comment::WrongPayerNumber => t("Fel betalarnummer", "Wrong payer number"),
        Comment::WrongAccount => t("Fel kontonummer", "Wrong account number"),
        Comment::WrongPayee => t("Fel i ditt bankgironummer", "Your bankgiro number is wrong"),
        Comment::PayeeDeregistered => {
            t("Ditt bankgironummer är avregistrerat", "Your bankgiro is deregistered")
        }
        Comment::NewMandate => t("Nytt medgivande", "New mandate"),
        Comment::Cancelled => t("Makulerat", "Cancelled"),
        Comment::PayerBankgiroCancelled => t(
            "Makulerat för att betalarens bankgironummer är makulerat",
            "Cancelled because the payer's bankgiro was cancelled",
        ),
        Comment::Retired01
        | Comment::Retired06
        | Comment::Retired11
        | Comment::Retired12
        | Comment::Retired24 => {
            t("Koden används inte längre av Bankgirot", "Bankgirot no longer uses the code")
        }
    }
}

pub fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Approved => t("Medgivandet är godkänt", "The mandate is approved"),
        Effect::AlreadyThere => t(
            "Medgivandet finns redan eller är under förfrågan; inget ändras",
            "The mandate exists already or is under inquiry; nothing changes",
        ),
        Effect::Rejected => t("Medgivandet är avvisat", "The mandate is rejected"),
        Effect::RejectedUnanswered => t(
            "Medgivandet är avvisat: banken svarade inte",
            "The mandate is rejected: the bank did not answer",
        ),
        Effect::CancelledByPayee => {
            t("Medgivandet är makulerat av dig", "The mandate is cancelled by you")
        }
        Effect::CancelledByPayer => t(
            "Medgivandet är makulerat av betalaren eller betalarens bank",
            "The mandate is cancelled by the payer or the payer's bank",
        ),
        Effect::CancelledPayerClosed => t(
            "Medgivandet är makulerat: betalarens bankgiro är avslutat",
            "The mandate is cancelled: the payer's bankgiro is closed",
        ),
        Effect::CancelledPayeeClosed => t(
            "Medgivandet är makulerat: ditt bankgiro är avslutat",
            "The mandate is cancelled: your bankgiro is closed",
        ),
        Effect::NumberIn => t(
            "Bytet av betalarnummer är gjort; det här är det nya numret",
            "The change of payer number is done; this is the new number",
        ),
        Effect::NumberOut => t(
            "Bytet av betalarnummer är gjort; det här är det gamla numret",
            "The change of payer number is done; this is the old number",
        ),
        Effect::MissingAtBankgirot => {
            t("Bankgirot har inget sådant medgivande", "Bankgirot has no such mandate")
        }
        Effect::NotDone => t(
            "Begäran är avvisad; medgivandet är som förut",
            "The request is refused; the mandate is as before",
        ),
    }
}

pub fn e_mandate_kind(kind: EMandateKind) -> Text {
    match kind {
        EMandateKind::New => t("Nytt", "New"),
        EMandateKind::FirstReminder => t("Första påminnelsen", "First reminder"),
        EMandateKind::SecondReminder => t("Andra påminnelsen", "Second reminder"),
    }
}

pub fn started_by(by: StartedBy) -> Text {
    match by {
        StartedBy::Payee => t("Dig, betalningsmottagaren", "You, the payee"),
        StartedBy::Payer => t("Betalaren, i internetbanken", "The payer, in the internet bank"),
    }
}

pub fn status(status: Status) -> Text {
    match status {
        Status::Approved => t("Godkänt", "Approved"),
        Status::UnderInquiry => t("Under förfrågan", "Under inquiry"),
    }
}
