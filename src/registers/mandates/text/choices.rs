//! What the closed answers about a mandate are called.

use super::t;
use crate::{
    autogiro::EMandateKind,
    core::{Choice, Text},
    registers::mandates::{
        Answer, AtOnce, Decision, Difference, EndedBy, MandateFilter, MandateState, Origin,
    },
};

impl Choice for MandateState {
    const ALL: &'static [Self] = &[
        Self::Draft,
        Self::Signed,
        Self::Received(EMandateKind::New),
        Self::Received(EMandateKind::FirstReminder),
        Self::Received(EMandateKind::SecondReminder),
        Self::Sent,
        Self::UnderInquiry,
        Self::Approved,
        Self::ChangeSent,
        Self::CancellationSent,
        Self::Rejected,
        Self::Cancelled,
    ];

    fn text(self) -> Text {
        match self {
            Self::Draft => t("Utkast", "Draft"),
            Self::Signed => t("Undertecknat", "Signed"),
            Self::Received(EMandateKind::New) => t("Väntar på vårt svar", "Awaits our answer"),
            Self::Received(EMandateKind::FirstReminder) => {
                t("Väntar på vårt svar, påmint", "Awaits our answer, reminded")
            }
            Self::Received(EMandateKind::SecondReminder) => {
                t("Väntar på vårt svar, påmint två gånger", "Awaits our answer, reminded twice")
            }
            Self::Sent => t("Skickat", "Sent"),
            Self::UnderInquiry => t("Under förfrågan", "Under inquiry"),
            Self::Approved => t("Godkänt", "Approved"),
            Self::ChangeSent => t("Nummerbyte skickat", "Change of number sent"),
            Self::CancellationSent => t("Makulering skickad", "Cancellation sent"),
            Self::Rejected => t("Avvisat", "Rejected"),
            Self::Cancelled => t("Makulerat", "Cancelled"),
        }
    }
}

impl Choice for Difference {
    const ALL: &'static [Self] =
        &[Self::Finding, Self::Refused, Self::Ours, Self::ToSend, Self::Awaited];

    fn text(self) -> Text {
        match self {
            Self::Finding => t("Skillnad mot Bankgirot", "Differs from Bankgirot"),
            Self::Refused => t("Rätta eller avsluta", "Correct or end it"),
            Self::Ours => t("Väntar på er", "Waits for you"),
            Self::ToSend => t("Ska skickas", "To be sent"),
            Self::Awaited => t("Väntar på Bankgirot", "Waits for Bankgirot"),
        }
    }
}

impl Choice for Origin {
    const ALL: &'static [Self] =
        &[Self::PaperForm, Self::InternetBank, Self::WebForm, Self::AutogiroOnline];

    fn text(self) -> Text {
        match self {
            Self::PaperForm => t("Blankett på papper", "Form on paper"),
            Self::InternetBank => t("Betalarens internetbank", "The payer's internet bank"),
            Self::WebForm => t("Formulär på webben", "Form on the web"),
            Self::AutogiroOnline => t("Autogiro Online", "Autogiro Online"),
        }
    }
}

impl Choice for Answer {
    const ALL: &'static [Self] = &[Self::Accept, Self::Reject];

    fn text(self) -> Text {
        match self {
            Self::Accept => t("Godkänn", "Accept"),
            Self::Reject => t("Avvisa", "Reject"),
        }
    }
}

impl Choice for EndedBy {
    const ALL: &'static [Self] = &[Self::Customer, Self::Bank, Self::Us];

    fn text(self) -> Text {
        match self {
            Self::Customer => t("Betalaren", "The payer"),
            Self::Bank => t("Banken eller Bankgirot", "The bank or Bankgirot"),
            Self::Us => t("Vi", "We"),
        }
    }
}

impl Choice for AtOnce {
    const ALL: &'static [Self] = &[Self::LackedFunds, Self::AccountClosed, Self::NotSuitable];

    fn text(self) -> Text {
        match self {
            Self::LackedFunds => {
                t("Pengar har saknats vid upprepade tillfällen", "Funds were lacking repeatedly")
            }
            Self::AccountClosed => t("Kontot är avslutat", "The account is closed"),
            Self::NotSuitable => t(
                "Vi bedömer att betalaren inte bör delta",
                "We judge that the payer should not take part",
            ),
        }
    }
}

impl Choice for Decision {
    const ALL: &'static [Self] = &[Self::KeepOurs, Self::TakeTheirs];

    fn text(self) -> Text {
        match self {
            Self::KeepOurs => t("Behåll det som står här", "Keep what stands here"),
            Self::TakeTheirs => t("Ta Bankgirots uppgift", "Take what Bankgirot has"),
        }
    }
}

impl Choice for MandateFilter {
    const ALL: &'static [Self] = &[
        Self::All,
        Self::Approved,
        Self::Waiting,
        Self::ToSend,
        Self::Ended,
        Self::ToShred,
        Self::Differences,
    ];

    fn text(self) -> Text {
        match self {
            Self::All => t("Alla", "All"),
            Self::Approved => t("Godkända", "Approved"),
            Self::Waiting => t("Väntar på Bankgirot", "Wait for Bankgirot"),
            Self::ToSend => t("Att skicka", "To send"),
            Self::Ended => t("Avslutade", "Ended"),
            Self::ToShred => t("Att förstöra", "To shred"),
            Self::Differences => t("Skillnader", "Differences"),
        }
    }
}
