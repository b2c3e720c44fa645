//! What the policy is, who is responsible, whom to ask.

use super::t;
use crate::core::Text;

pub(in super::super) const ABOUT: Text = t(
    "Här berättar vi på {0} vad vi gör med personuppgifter: hur vi får in dem, vad de används till, vilka som får se dem och när de tas bort. Du kan också läsa vad du kan begära av oss.",
    "This policy tells what {0} does with personal data: how we get them, what they are used for, who sees them and when they are erased. You can also read what you can ask of us.",
);
pub(in super::super) const TRUST: Text = t(
    "Vi vill att det ska vara tydligt hur vi arbetar, så att du kan känna dig trygg när du lämnar uppgifter till oss.",
    "We want it to be clear how we work, so that you can feel safe when you give us data.",
);
pub(in super::super) const LAW: Text = t(
    "Vi följer EU:s dataskyddsförordning (GDPR), som gäller sedan den 25 maj 2018, och de svenska lagar som kompletterar den.",
    "We follow the EU's General Data Protection Regulation (GDPR), which has applied since 25 May 2018, and the Swedish laws that complement it.",
);
pub(in super::super) const APPLIES: Text =
    t("Policyn gäller när {0}.", "The policy applies when {0}.");
pub(in super::super) const RESPONSIBLE: Text = t(
    "{0} är personuppgiftsansvarig. Det betyder att vi bestämmer varför och hur uppgifterna används, och att vi ansvarar för att det sker enligt lagen.",
    "{0} is the controller. It means that we decide why and how the data are used, and that we are responsible for doing so lawfully.",
);
pub(in super::super) const RESPONSIBLE_FOR_OWN: Text = t(
    "{0} är personuppgiftsansvarig för de uppgifter som vi behandlar i vår egen verksamhet. Det betyder att vi bestämmer varför och hur de används, och att vi ansvarar för att det sker enligt lagen. När vi behandlar uppgifter åt en kund är det i stället kunden som är ansvarig.",
    "{0} is the controller of the data that we process in our own business. It means that we decide why and how they are used, and that we are responsible for doing so lawfully. When we process data on behalf of a customer, the customer is the controller instead.",
);
pub(in super::super) const NAME: Text = t("Företag", "Company");
pub(in super::super) const NUMBER: Text = t("Organisationsnummer", "Organisation number");
pub(in super::super) const ADDRESS: Text = t("Adress", "Address");
pub(in super::super) const EMAIL: Text = t("E-post", "E-mail");
pub(in super::super) const PHONE: Text = t("Telefon", "Telephone");
pub(in super::super) const WEB: Text = t("Webbplats", "Website");
pub(in super::super) const QUESTIONS: Text =
    t("Frågor om personuppgifter", "Questions about personal data");
pub(in super::super) const REPRESENTATIVE: Text = t("Företrädare i EU", "Representative in the EU");
pub(in super::super) const JOINT: Text = t(
    "För {0} bestämmer vi tillsammans med {1}. Du kan vända dig till vem du vill av oss, och be att få veta vem som ansvarar för vad.",
    "For “{2}” we decide together with {1}. You can turn to whichever of us you like, and ask who answers for what.",
);
pub(in super::super) const OFFICER: Text = t(
    "Vårt dataskyddsombud är {0}. Du når ombudet på {1}, och får ställa vilken fråga du vill om dina uppgifter och dina rättigheter.",
    "Our data protection officer is {0}. You reach the officer at {1}, with any question about your data and your rights.",
);
pub(in super::super) const CONTACT_POINT: Text = t(
    "{0} svarar på frågor om personuppgifter hos oss: {1}.",
    "{0} answers questions about personal data at our company: {1}.",
);
pub(in super::super) const ASK_US: Text = t(
    "Har du frågor om personuppgifter når du oss på {0}.",
    "If you have questions about personal data, reach us at {0}.",
);
pub(in super::super) const PERSONAL_DATA: Text = t(
    "En personuppgift är all slags information som kan knytas till en levande människa, direkt eller tillsammans med annat. Namn, adress, personnummer eller annat id-nummer, telefonnummer, e-postadress, bild, röst och IP-adress är exempel.",
    "Personal data are any information that can be tied to a living human being, directly or together with something else. Name, address, identity number of any kind, telephone number, e-mail address, picture, voice and IP address are examples.",
);
pub(in super::super) const NO_PERSONAL_DATA: Text = t(
    "Uppgifter som har gjorts anonyma, eller räknats samman så att ingen människa längre går att känna igen, är inte personuppgifter.",
    "Data that have been made anonymous, or added up so that no human being can be recognised any more, are not personal data.",
);
