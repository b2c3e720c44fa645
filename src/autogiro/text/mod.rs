//! The words of the autogiro kit.

mod codes;
mod faults;
mod lines;

pub(super) use codes::{comment, e_mandate_kind, effect, information, started_by, status};
pub(super) use faults::{advice, noticed, refused};
pub(super) use lines::{
    advice_line, closing_line, e_mandate_line, opening_line, registered_line, request, request_line,
};

use super::{Field, Kind, Layout};
use crate::core::{Text, t};

pub(super) fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Requests => t("Medgivandeunderlag till Bankgirot", "Mandate requests to Bankgirot"),
        Kind::Advice => t("Medgivandeavisering", "Mandate advice"),
        Kind::EMandates => t("Medgivanden via internetbanken", "Mandates from the internet bank"),
        Kind::RegisterExtract => {
            t("Utdrag ur medgivanderegistret", "Extract of the mandate register")
        }
    }
}

pub(super) fn layout(layout: Layout) -> Text {
    match layout {
        Layout::New => t("Ny layout", "New layout"),
        Layout::Old => t("Gammal layout", "Old layout"),
    }
}

/// What the record of a transaction code is called.
pub(super) fn record(code: &str) -> Text {
    match code {
        "01" | "51" => t("Öppningspost", "Opening record"),
        "03" => t("Makulering av medgivande", "Cancellation of a mandate"),
        "04" => t("Nytt medgivande eller svar", "New mandate or answer"),
        "05" => t("Byte av betalarnummer", "Change of payer number"),
        "09" | "59" => t("Slutpost", "Closing record"),
        "52" => t("Medgivande från internetbanken", "Mandate from the internet bank"),
        "53" => t("Betalarens meddelande", "The payer's message"),
        "54" | "55" => t("Namn och adress", "Name and address"),
        "56" => t("Postadress", "Postal address"),
        "73" => t("Medgivandeavisering", "Mandate advice"),
        _ => t("Medgivande i registret", "Mandate in the register"),
    }
}

pub(super) fn field(field: Field) -> Text {
    match field {
        Field::Code => t("Transaktionskod", "Transaction code"),
        Field::WrittenOn => t("Skrivdag", "Date written"),
        Field::Layout => Text::same("Layout"),
        Field::Content => t("Innehåll", "Content"),
        Field::FixedClearing => t("Fast clearingnummer", "Fixed clearing number"),
        Field::CustomerNumber => t("Kundnummer hos Bankgirot", "Customer number at Bankgirot"),
        Field::PayeeBankgiro => t("Betalningsmottagarens bankgiro", "Payee's bankgiro"),
        Field::PayeeBankgiroAgain => {
            t("Betalningsmottagarens bankgiro igen", "Payee's bankgiro again")
        }
        Field::PayerNumber => t("Betalarnummer", "Payer number"),
        Field::NewPayerNumber => t("Nytt betalarnummer", "New payer number"),
        Field::Account => t("Betalarens konto", "Payer's account"),
        Field::Clearing => t("Clearingnummer", "Clearing number"),
        Field::AccountNumber => t("Kontonummer", "Account number"),
        Field::Bank => Text::same("Bank"),
        Field::Id => t("Betalarens id", "Payer's id"),
        Field::Identity => t("Person- eller organisationsnummer", "Identity number"),
        Field::Request => t("Begäran", "Request"),
        Field::Answer => t("Svarskod", "Answer"),
        Field::InformationCode => t("Informationskod", "Information code"),
        Field::Information => t("Information", "Information"),
        Field::CommentCode => t("Kommentarskod", "Comment code"),
        Field::Comment => t("Kommentar", "Comment"),
        Field::Effect => t("Betyder", "Means"),
        Field::ActionOn => t("Åtgärdsdag", "Date of action"),
        Field::ValidFrom => t("Gäller från", "Valid from"),
        Field::Count => t("Antal poster", "Number of records"),
        Field::EMandateKindCode => t("Typkod", "Kind code"),
        Field::EMandateKind => t("Typ", "Kind"),
        Field::FreeText => t("Meddelande", "Message"),
        Field::AddressLine1 => t("Rad 1", "Line 1"),
        Field::AddressLine2 => t("Rad 2", "Line 2"),
        Field::Postcode => t("Postnummer", "Postcode"),
        Field::Town => t("Ort", "Town"),
        Field::Country => t("Land", "Country"),
        Field::StartedByCode => t("Kod för ursprung", "Code of origin"),
        Field::StartedBy => t("Startat av", "Started by"),
        Field::ActiveYear => t("Senaste år med händelse", "Last year of activity"),
        Field::CreatedOn => t("Registrerat", "Entered on"),
        Field::ChangedOn => t("Ändrat", "Changed on"),
        Field::StatusCode => t("Statuskod", "Status code"),
        Field::Status => Text::same("Status"),
        Field::Reserve => t("Reservfält", "Reserve"),
    }
}
