//! The mandate's text that comes with the workbook.
//!
//! It makes the points of the standard text in its own words. What a bank day is: see
//! [`is_bank_day`](crate::law::bank_day::is_bank_day).

use crate::core::{Lang, Text};

pub(super) const OWN_NAME: Text = Text {
    sv: "Dataskyddspärmens medgivandetext 2026",
    en: "Mandate text of Dataskyddspärmen 2026",
};

/// "Utgåva 2, BG600P".
pub(super) fn edition(number: u32, name: &str, lang: Lang) -> String {
    let edition = Text { sv: "Medgivandetext, utgåva", en: "Mandate text, edition" }.in_lang(lang);
    let told = format!("{edition} {number}, {name}");
    told.trim_end_matches([',', ' ']).to_owned()
}

pub(super) const INTRO: Text = Text {
    sv: "Du är den som betalar. Vi är det företag som står som betalningsmottagare på blanketten. Din bank är den bank eller annan betaltjänstleverantör där du har kontot, och med kontot menas också ett bankgironummer. Ett uttag är en betalning som dras från kontot.",
    en: "You are the payer. We are the company that stands as payee on the form. Your bank is the bank or other payment service provider where you have the account, and the account also means a bankgiro. A debit is a payment drawn from the account.",
};

/// A point of the mandate's text.
pub(super) struct Point {
    /// What it is about.
    pub heading: Text,
    /// What it says.
    pub says: Text,
}

const fn point(heading: Text, sv: &'static str, en: &'static str) -> Point {
    Point { heading, says: Text { sv, en } }
}

pub(super) const POINTS: [Point; 11] = [
    point(
        Text { sv: "1. Du låter oss dra betalningar", en: "1. You let us draw payments" },
        "Du låter oss dra det du ska betala till oss från det konto eller bankgironummer som står på blanketten, eller från ett konto som du anger senare. Pengarna dras på förfallodagen.",
        "You let us draw what you are to pay us from the account or bankgiro on the form, or from an account that you name later. The money is drawn on the due date.",
    ),
    point(
        Text { sv: "2. Din banks uppgift", en: "2. What your bank does" },
        "Din bank är inte skyldig att pröva om varje uttag är riktigt eller att meddela dig i förväg.",
        "Your bank need not examine whether each debit is right, or tell you of it in advance.",
    ),
    point(
        Text { sv: "3. Godkännande", en: "3. Approval" },
        "Innan autogirot börjar ska banken godkänna att kontot används för autogiro, och vi ska godkänna dig som betalare.",
        "Before Autogiro begins the bank must approve that the account is used for Autogiro, and we must approve you as a payer.",
    ),
    point(
        Text { sv: "4. Nytt konto eller ny bank", en: "4. A new account or bank" },
        "Medgivandet kan flyttas till ett annat konto eller till en annan bank om du ber om det.",
        "The mandate can be moved to another account or to another bank if you ask for it.",
    ),
    point(
        Text { sv: "5. Bankdagar", en: "5. Bank days" },
        "Alla dagar är bankdagar utom lördag, söndag och annan allmän helgdag samt midsommarafton, julafton och nyårsafton.",
        "All days are bank days but Saturday, Sunday and any other public holiday, and Midsummer Eve, Christmas Eve and New Year’s Eve.",
    ),
    point(
        Text { sv: "6. Besked före uttaget", en: "6. Notice before the debit" },
        "Senast åtta bankdagar före förfallodagen meddelar vi dig belopp, förfallodag och betalningssätt. Vi kan göra det inför varje uttag, eller en gång för flera uttag. Vi behöver inte göra det om du godkände uttaget i samband med ett köp eller en beställning.",
        "At the latest eight bank days before the due date we tell you the amount, the due date and the way of payment. We can do so before each debit, or once for several debits. We need not if you approved the debit together with a purchase or an order.",
    ),
    point(
        Text { sv: "7. Pengar på kontot", en: "7. Money in the account" },
        "Pengarna ska finnas på kontot kl.\u{a0}00.01 på förfallodagen. Om de inte gör det får vi försöka igen på bankdagarna närmast efter. Fråga oss om du vill veta hur många gånger.",
        "The money must be in the account at 00:01 on the due date. If it is not, we may try again on the bank days that follow. Ask us if you want to know how many times.",
    ),
    point(
        Text { sv: "8. Stoppa ett uttag", en: "8. Stopping a debit" },
        "Du kan stoppa ett enstaka uttag. Säg till oss senast två bankdagar före förfallodagen, eller till din bank senast bankdagen före och före den tid som banken anger. Medgivandet gäller fortfarande för alla andra uttag.",
        "You can stop a single debit. Tell us at the latest two bank days before the due date, or your bank at the latest the bank day before and before the time that the bank states. The mandate still holds for all other debits.",
    ),
    point(
        Text { sv: "9. Återkalla medgivandet", en: "9. Revoking the mandate" },
        "Medgivandet gäller tills vidare. Du kan återkalla det när du vill, hos oss eller hos din bank. För att ett uttag ska stoppas måste återkallelsen nå oss senast fem bankdagar före förfallodagen, eller din bank senast bankdagen före och före den tid som banken anger.",
        "The mandate holds until further notice. You can revoke it at any time, with us or with your bank. For a debit to be stopped the revocation must reach us at the latest five bank days before the due date, or your bank at the latest the bank day before and before the time that the bank states.",
    ),
    point(
        Text { sv: "10. När vi eller banken avslutar", en: "10. When we or the bank end it" },
        "Vi kan avsluta din anslutning till autogiro 30 dagar efter att vi har meddelat dig. Vi får avsluta den genast om det upprepade gånger har saknats pengar på kontot, om kontot är avslutat eller om vi bedömer att du av något annat skäl inte bör delta. Din bank kan avsluta anslutningen enligt bankens villkor för kontot.",
        "We can end your connection to Autogiro 30 days after we have told you. We may end it at once if money was repeatedly lacking in the account, if the account is closed or if we judge that you for another reason should not take part. Your bank can end the connection under the bank’s terms for the account.",
    ),
    point(
        Text { sv: "11. Dina personuppgifter", en: "11. Your personal data" },
        "Din bank, vi och vår bank är personuppgiftsansvariga, var och en för sin del, för de uppgifter som autogirot kräver. Du har rätt att få veta vilka uppgifter var och en har om dig, att få dem rättade och att i vissa fall få dem raderade eller begränsade. Tar du tillbaka ditt samtycke till att uppgifterna används upphör autogirot.",
        "Your bank, we and our bank are controllers, each for their part, of the data that Autogiro needs. You have the right to know which data each of them has about you, to have them corrected and in some cases to have them erased or restricted. If you withdraw your consent to the use of the data, Autogiro ends.",
    ),
];
