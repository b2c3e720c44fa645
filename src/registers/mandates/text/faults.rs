//! Why something cannot be done, and what to do instead.

use super::t;
use crate::{
    core::{Lang, Text},
    registers::mandates::MandateFault,
};

/// Every fault with its rule.
pub fn faults(faults: &[MandateFault], lang: Lang) -> String {
    let told = |it: &MandateFault| {
        let text = it.text().in_lang(lang);
        if it.cite().is_empty() { text.to_owned() } else { format!("{text} ({})", it.cite()) }
    };
    faults.iter().map(told).collect::<Vec<_>>().join(" ")
}

pub fn fault(it: MandateFault) -> Text {
    use MandateFault as F;
    match it {
        F::InTheFuture
        | F::NotSigned
        | F::IsSigned
        | F::NotSent
        | F::IsSent
        | F::NotApproved
        | F::ChangeAwaited
        | F::NotInTurn
        | F::NotByThis
        | F::IsOver
        | F::NotOver
        | F::NoReason
        | F::NotConfirming
        | F::NeedsAnswer => of_step(it),
        F::EndsBeforeTold
        | F::NoticeTooShort
        | F::IsEnding
        | F::NoPaper
        | F::IsShredded
        | F::NoShredder
        | F::ShreddedBeforeEnd => of_end(it),
        _ => of_file(it),
    }
}

fn of_step(it: MandateFault) -> Text {
    use MandateFault as F;
    match it {
        F::InTheFuture => t(
            "Dagen ligger framåt i tiden. Skriv det som har hänt.",
            "The day lies in the future. Write what has happened.",
        ),
        F::NotSigned => t(
            "Medgivandet är inte undertecknat. Skriv in underskriften först.",
            "The mandate is not signed. Write down the signature first.",
        ),
        F::IsSigned => t("Medgivandet är redan undertecknat.", "The mandate is already signed."),
        F::NotSent => t(
            "Medgivandet är inte skickat till Bankgirot. Skicka det först.",
            "The mandate has not been sent to Bankgirot. Send it first.",
        ),
        F::IsSent => t("Medgivandet är redan skickat.", "The mandate has already been sent."),
        F::NotApproved => t(
            "Medgivandet är inte godkänt. Vänta på beskedet.",
            "The mandate is not approved. Wait for the advice.",
        ),
        F::ChangeAwaited => t(
            "Ett nummerbyte är på väg. Vänta på beskedet om det.",
            "A change of number is under way. Wait for the advice of it.",
        ),
        F::NotByThis => t(
            "Det här läget kommer av ett besked från Bankgirot, eller av att någon skriver varför.",
            "This state comes of an advice from Bankgirot, or of somebody writing why.",
        ),
        F::IsOver => t(
            "Medgivandet är avslutat. Skriv in ett nytt i stället.",
            "The mandate is over. Enter a new one instead.",
        ),
        F::NotOver => t(
            "Medgivandet gäller fortfarande. Avsluta det först.",
            "The mandate is still in force. End it first.",
        ),
        F::NoReason => t(
            "Skriv varför: var du har sett det, eller vad som är gjort.",
            "Write why: where you saw it, or what was done.",
        ),
        F::NotConfirming => t(
            "Läget är inte Bankgirots att bekräfta. Välj godkänt, under förfrågan, avvisat eller makulerat.",
            "The state is not Bankgirot's to confirm. Choose approved, under inquiry, rejected or cancelled.",
        ),
        F::NeedsAnswer => t(
            "Medgivandet kom från internetbanken. Godkänn eller avvisa det.",
            "The mandate came from the internet bank. Accept or reject it.",
        ),
        _ => t("Det kan inte hända nu.", "That cannot happen now."),
    }
}

fn of_end(it: MandateFault) -> Text {
    use MandateFault as F;
    match it {
        F::EndsBeforeTold => t(
            "Slutdagen ligger före dagen då den andra fick veta det.",
            "The end lies before the day on which the other side was told.",
        ),
        F::NoticeTooShort => t(
            "Betalaren ska ha 30 dagar på sig. Välj en senare dag, eller ange varför det upphör genast (medgivandets text).",
            "The payer has 30 days. Choose a later day, or say why it ends at once (the mandate's text).",
        ),
        F::IsEnding => t("Avslutet är redan inskrivet.", "The end has already been entered."),
        F::NoPaper => t("Det finns ingen blankett på papper.", "There is no paper form."),
        F::IsShredded => t("Blanketten är redan förstörd.", "The form has already been shredded."),
        F::NoShredder => t("Vem förstörde blanketten?", "Who shredded the form?"),
        _ => t(
            "Blanketten kan inte ha förstörts innan medgivandet var slut.",
            "The form cannot have been shredded before the mandate had ended.",
        ),
    }
}

fn of_file(it: MandateFault) -> Text {
    use MandateFault as F;
    match it {
        F::NoPayee => t(
            "Välj vilket av era bankgironummer som drar pengarna.",
            "Choose which of your bankgiros draws the payments.",
        ),
        F::NoCustomerNumber => t(
            "Fyll i företagets kundnummer hos Bankgirot bland inställningarna för autogiro.",
            "Fill in the company's customer number at Bankgirot in the settings for Autogiro.",
        ),
        F::NoPayerNumber => {
            t("Ge medgivandet ett betalarnummer.", "Give the mandate a payer number.")
        }
        F::NumberTaken => t(
            "Ett annat medgivande har samma betalarnummer. Nollor i början räknas inte.",
            "Another mandate has the same payer number. Leading zeros do not count.",
        ),
        F::NumberOnBankgiro => t(
            "Från ett bankgiro är betalarnumret alltid betalarens bankgironummer.",
            "From a bankgiro the payer number is always the payer's bankgiro number.",
        ),
        F::SameNumber => t("Det är samma nummer som nu.", "It is the same number as now."),
        F::NotDrawn => t(
            "Fyll i kontot eller bankgirot som pengarna dras från.",
            "Fill in the account or bankgiro that is drawn on.",
        ),
        F::AccountRefused => t(
            "Kontonumret är fel enligt bankens regler. Rätta det, eller skriv varför det behålls.",
            "The account number is wrong by the bank's rules. Correct it, or write why it is kept.",
        ),
        F::AccountTooLong => {
            t("Kontonumret får inte plats i filen.", "The account number does not fit in the file.")
        }
        F::NoIdentity => t(
            "Fyll i betalarens person- eller organisationsnummer i personregistret.",
            "Fill in the payer's identity number in the register of persons.",
        ),
        F::IdentityNotForFiles => t(
            "Betalarens nummer kan inte stå i en fil till Bankgirot. Registrera medgivandet i Autogiro Online.",
            "The payer's number cannot stand in a file to Bankgirot. Register the mandate in Autogiro Online.",
        ),
        F::NothingToSend => t("Det finns inget att skicka.", "There is nothing to send."),
        _ => t("Det finns inget att avgöra.", "There is nothing to decide."),
    }
}
