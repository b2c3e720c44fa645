//! The words of the mandates.

mod choices;
mod compared;
mod desk;
mod faults;
mod files;
mod lines;

pub use compared::{
    ONLY_HERE, ONLY_THERE, UNLIKE, compared_line, reconciliation_lines, settled_line, unlike_whats,
};
pub(super) use compared::{from_extract, unknown_payer};
pub(super) use desk::{ABOUT, NEW};
pub(super) use faults::{fault, faults};
pub use files::{LOOK_FOR_PAYMENTS, outcome, reading_line, row_line, to_send_line};
pub(super) use lines::{cause, finding, finding_line, step_line};
pub use lines::{ending_line, shredding_line};

use super::MandateField;
use crate::{
    core::{Field, Lang, Text, t},
    law::OwnRange,
};

/// Where the required parts of a mandate are listed.
pub(super) const GUIDE: &str = "gocardless.com/guides/bg-autogiro/mandate-contents";
/// Where the rules for account numbers are.
pub(super) const ACCOUNT_RULES: &str = "Bankgirot, Bankernas kontonummer";

/// The scheme's name.
pub(super) const AUTOGIRO: Text = Text::same("autogiro");

pub(super) const NOT_DONE: Text = t("Det gick inte.", "It could not be done.");
pub(super) const NOTHING_CHANGED: Text = t("Inget är ändrat.", "Nothing has been changed.");
pub(super) const CANCELLED: Text = t("Arbetet är avbrutet.", "The work was cancelled.");
pub(super) const READ_BEFORE: Text =
    t("Filen är redan inläst.", "The file has already been read in.");
pub(super) const NOT_SAVED: Text =
    t("Filen gick inte att spara där.", "The file could not be saved there.");
pub(super) const CHOOSE_ANOTHER_FOLDER: Text =
    t("Inget är ändrat. Välj en annan mapp.", "Nothing has changed. Choose another folder.");
pub(super) const NOT_FROM_BANKGIROT: Text = t(
    "Filen är ett underlag till Bankgirot, inte ett svar därifrån.",
    "The file is one to Bankgirot, not one from it.",
);

pub(super) const NO_PAYEE: Text =
    t("Vilket av era bankgironummer drar pengarna?", "Which of your bankgiros draws the payments?");
pub(super) const NO_NUMBER: Text = t(
    "Ge medgivandet ett betalarnummer. Ta helst kundnumret, inte personnumret.",
    "Give the mandate a payer number. Use the customer number rather than the personnummer.",
);
pub(super) const NOT_DRAWN: Text =
    t("Vilket konto eller bankgiro dras pengarna från?", "Which account or bankgiro is drawn on?");
pub(super) const NO_BANK: Text = t("Vilken bank har betalaren?", "Which is the payer's bank?");
pub(super) const NO_ORIGIN: Text = t(
    "Hur kom medgivandet: på papper, via internetbanken, från webben?",
    "How did the mandate come: on paper, through the internet bank, from the web?",
);
pub(super) const NO_EDITION: Text = t(
    "Vilken utgåva av medgivandetexten skrev betalaren under?",
    "Which edition of the mandate's text did the payer sign?",
);
pub(super) const NOT_DATED: Text =
    t("Vilken dag är medgivandet undertecknat?", "On which day was the mandate signed?");
pub(super) const NO_TOWN: Text =
    t("På vilken ort är medgivandet undertecknat?", "In which town was the mandate signed?");
pub(super) const NO_PLACE: Text =
    t("Var finns blanketten: pärm och flik?", "Where is the form: binder and tab?");
pub(super) const DOUBTFUL_ACCOUNT: Text = t(
    "Kontrollsiffran stämmer inte, men alla konton i banken följer inte regeln. Fråga betalaren, eller skriv varför numret behålls.",
    "The check digit is wrong, but not every account of the bank follows the rule. Ask the payer, or write why the number is kept.",
);
pub(super) const UNKNOWN_CLEARING: Text = t(
    "Clearingnumret finns inte i tabellen, så kontot är inte kontrollerat. Fråga betalaren, eller skriv varför numret behålls.",
    "The clearing number is not in the table, so the account is not checked. Ask the payer, or write why the number is kept.",
);
pub(super) const SHORT_ACCOUNT: Text = t(
    "Kontot har färre siffror än bankens konton brukar ha. Fråga betalaren, eller skriv varför numret behålls.",
    "The account has fewer figures than the bank's accounts usually have. Ask the payer, or write why the number is kept.",
);
pub(super) const WRONG_ACCOUNT: Text = t(
    "Kontonumret är fel enligt bankens regler. Rätta det, eller skriv varför det behålls.",
    "The account number is wrong by the bank's rules. Correct it, or write why it is kept.",
);
pub(super) const END_NOT_CONFIRMED: Text = t(
    "Medgivandet skulle ha upphört, men Bankgirot har inte bekräftat det.",
    "The mandate should have ended, but Bankgirot has not confirmed it.",
);
pub(super) const NOT_THE_BANKGIRO: Text = t(
    "Betalarnumret ska vara betalarens bankgironummer.",
    "The payer number must be the payer's bankgiro.",
);

/// Why an account that only an own range knows is kept.
pub(super) fn kept_by(it: &OwnRange, lang: Lang) -> String {
    let right = t("Rätt enligt egen serie", "Right by your own range").in_lang(lang);
    let (bank, source) = (it.bank.trim(), it.source.trim());
    format!("{right} {}–{} {bank} ({source})", it.from, it.to)
}

pub(super) const PART_PAYEE: Text = t(
    "Betalningsmottagarens namn, adress och organisationsnummer",
    "The payee's name, address and organisation number",
);
pub(super) const PART_PAYEE_BANKGIRO: Text =
    t("Betalningsmottagarens bankgironummer", "The payee's bankgiro");
pub(super) const PART_PAYER_NAME: Text = t("Betalarens namn", "The payer's name");
pub(super) const PART_PAYER_ID: Text =
    t("Betalarens person- eller organisationsnummer", "The payer's identity number");
pub(super) const PART_BANK: Text = t("Betalarens bank", "The payer's bank");
pub(super) const PART_DRAWN: Text = t("Kontonummer eller bankgironummer", "Account or bankgiro");
pub(super) const PART_NUMBER: Text = t("Betalarnummer", "Payer number");
pub(super) const PART_TEXT: Text = t("Medgivandetext", "The mandate's text");
pub(super) const PART_SIGNATURE: Text = t("Dag och underskrift", "Day and signature");

impl Field for MandateField {
    fn label(self) -> Text {
        match self {
            Self::Payer => t("Betalare", "Payer"),
            Self::Payee => t("Till vårt bankgiro", "To our bankgiro"),
            Self::PayerNumber => t("Betalarnummer", "Payer number"),
            Self::Drawn => t("Konto eller bankgiro", "Account or bankgiro"),
            Self::AccountNote => t("Varför numret behålls", "Why the number is kept"),
            Self::Bank => t("Betalarens bank", "The payer's bank"),
            Self::Origin => t("Hur det kom", "How it came"),
            Self::Edition => t("Utgåva av texten", "Edition of the text"),
            Self::SignedOn => t("Undertecknat", "Signed on"),
            Self::SignedAt => t("Ort", "Town"),
            Self::ReceivedOn => t("Kom till oss", "Came to us"),
            Self::PaperBinder => t("Pärm", "Binder"),
            Self::PaperTab => t("Flik", "Tab"),
            Self::FirstDebitOn => t("Första dragning", "First debit"),
            Self::LastDebitOn => t("Senaste dragning", "Latest debit"),
            Self::State => t("Läge", "State"),
            Self::Answer => t("Vårt svar", "Our answer"),
            Self::NextNumber => t("Nytt betalarnummer", "New payer number"),
            Self::Ending => t("Avslut", "End"),
            Self::Steps => t("Vad som har hänt", "What has happened"),
            Self::Findings => t("Skillnader mot Bankgirot", "Differences from Bankgirot"),
            Self::Shredded => t("Blanketten förstörd", "Form shredded"),
            Self::Note => t("Anteckning", "Note"),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Payer => t(
                "Den som betalar ska stå bland personerna. Skriv in en ny där först.",
                "Who pays must be among the persons. Enter a new one there first.",
            ),
            Self::PayerNumber => t(
                "Högst 16 siffror, olika för varje medgivande. Från ett bankgiro är det betalarens bankgironummer.",
                "At most 16 figures, different for each mandate. From a bankgiro it is the payer's bankgiro number.",
            ),
            Self::Drawn => t(
                "Clearingnummer och konto, eller betalarens bankgironummer.",
                "Clearing number and account, or the payer's bankgiro.",
            ),
            _ => Text::EMPTY,
        }
    }
}
