//! What the company does: for children, for customers, with autogiro, recordings, security.

use super::t;
use crate::{core::Text, law::autogiro::KeptFor, registers::measures::MeasureKind};

pub(in super::super) const CHILDREN: Text =
    t("Vi behandlar uppgifter om barn så här:", "We process data about children like this:");
pub(in super::super) const NO_CHILDREN: Text =
    t("Vi samlar inte in uppgifter om barn.", "We do not collect data about children.");
pub(in super::super) const GUARDIAN: Text = t(
    "För en tjänst på nätet som riktar sig till barn under 13 år ber vi vårdnadshavaren om samtycke, och vi kontrollerar att det verkligen är vårdnadshavaren som svarar.",
    "For an online service aimed at children under 13 we ask the guardian for consent, and we check that it really is the guardian who answers.",
);
pub(in super::super) const CUSTOMER_ASKS_GUARDIAN: Text = t(
    "När vi arbetar åt en kund är det kunden som ska ha vårdnadshavarens samtycke, och kunna visa det, innan uppgifter om ett barn registreras i system som vi driver.",
    "When we work for a customer it is the customer who must have the guardian's consent, and be able to show it, before data about a child are recorded in systems that we run.",
);
pub(in super::super) const PROCESSOR: Text = t(
    "Ibland behandlar vi uppgifter åt en kund. Då är kunden personuppgiftsansvarig och vi är personuppgiftsbiträde: vi gör bara det som avtalet och kundens instruktioner säger. Det gäller:",
    "Sometimes we process data on behalf of a customer. The customer is then the controller and we are the processor: we do only what the contract and the customer's instructions say. This applies to:",
);
pub(in super::super) const ASK_THE_CUSTOMER: Text = t(
    "Har du frågor om sådana uppgifter, eller vill du använda dina rättigheter, vänder du dig till vår kund.",
    "If you have questions about such data, or want to use your rights, turn to our customer.",
);
pub(in super::super) const SHARED: Text = t(
    "När du använder {0} är det du som kund som äger det som samlas in genom tjänsten. Bara behörig personal hos oss kommer åt dina uppgifter i systemet.",
    "When you use {0} it is you as the customer who own what is collected through the service. Only authorised staff of ours can reach your data in the system.",
);
pub(in super::super) const AUTOGIRO: Text = t(
    "Betalar du via autogiro behöver vi uppgifter om dig och ditt konto. Du lämnar dem på vår blankett, Autogiroanmälan, eller genom din bank.",
    "If you pay by autogiro (direct debit) we need data about you and your account. You give them on our form, the direct debit mandate, or through your bank.",
);
pub(in super::super) const IN_BINDER: Text = t(
    "Medgivanden på papper förvarar vi i en pärm på kontoret.",
    "Mandates on paper are kept in a binder at the office.",
);
/// How long the mandate itself is kept.
pub(in super::super) const fn mandate_kept(it: KeptFor) -> Text {
    match it {
        KeptFor::Claims => t(
            "Uppgifterna om medgivandet sparar vi så länge du har autogiro och i 13 månader till, eftersom en dragning kan ifrågasättas så länge.",
            "We keep the data of the mandate for as long as you have autogiro and another 13 months, since a debit can be questioned for that long.",
        ),
        KeptFor::Bookkeeping => t(
            "Uppgifterna om medgivandet sparar vi så länge du har autogiro, och sedan så länge bokföringslagen kräver det.",
            "We keep the data of the mandate for as long as you have autogiro, and then for as long as the Swedish Bookkeeping Act requires.",
        ),
    }
}
pub(in super::super) const SHREDDED_AT_END: Text = t(
    "När autogirot upphör förstör vi pappersblanketten.",
    "When the autogiro ends we shred the paper form.",
);
pub(in super::super) const SHREDDED_WITH_RECORD: Text = t(
    "Pappersblanketten förstör vi när de övriga uppgifterna om medgivandet tas bort.",
    "We shred the paper form when the other data of the mandate are erased.",
);
pub(in super::super) const END_AUTOGIRO: Text = t(
    "Du kan avsluta autogirot när du vill. Hör av dig till oss eller till din bank.",
    "You can end the autogiro whenever you like. Get in touch with us or with your bank.",
);
pub(in super::super) const RECORDINGS: Text = t(
    "En inspelning är en personuppgift. Vi spelar bara in när vi har stöd i lagen eller ditt samtycke.",
    "A recording is personal data. We record only with support in law or with your consent.",
);
pub(in super::super) const KEPT_FOR: Text = t(
    "Här står den rättsliga grunden och hur länge vi sparar inspelningen:",
    "Here are the lawful basis and how long we keep the recording:",
);
pub(in super::super) const KEPT: Text = t("{0}: {1}.", "{0}: {1}.");
pub(in super::super) const RECORDING_WITHDRAWN: Text = t(
    "Du kan när som helst ta tillbaka ditt samtycke till att vi spelar in.",
    "You can withdraw your consent to being recorded at any time.",
);
pub(in super::super) const SECURITY: Text = t(
    "Vi skyddar uppgifterna mot att någon obehörig läser, använder, ändrar eller raderar dem, och mot att de går förlorade. Ju känsligare uppgifterna är, desto starkare är skyddet. Bland annat gör vi så här:",
    "We protect the data from being read, used, changed or erased by anybody who may not, and from being lost. The more sensitive the data are, the stronger is the protection. Among other things we do this:",
);
pub(in super::super) const MEASURE: Text = t("{0}: {1}", "{0}: {1}");
pub(in super::super) const INBOX: Text = t(
    "E-post kan innehålla personuppgifter. {0} går var och en hos oss igenom sin inkorg och tar bort det som inte behövs. Det som sparas ska ha ett tydligt skäl.",
    "E-mail can hold personal data. {0} everybody here goes through their inbox and removes what is not needed. What is kept must have a clear reason.",
);

/// What measures of a kind are headed by.
pub(in super::super) const fn measures(kind: MeasureKind) -> Text {
    match kind {
        MeasureKind::Technical => t("Teknik", "Technology"),
        MeasureKind::Organisational => t("Arbetssätt", "Ways of working"),
        MeasureKind::Physical => t("Lokaler och papper", "Premises and paper"),
    }
}
