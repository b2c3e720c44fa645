//! What is missing.

use super::t;
use crate::core::Text;

pub(in super::super) const NO_NAME: Text = t("Vad heter företaget?", "What is the company called?");
pub(in super::super) const NO_NUMBER: Text =
    t("Organisationsnumret saknas", "The organisation number is missing");
pub(in super::super) const NO_ADDRESS: Text =
    t("Postadressen saknas", "The postal address is missing");
pub(in super::super) const NO_WAY: Text =
    t("Hur når man företaget?", "How do people reach the company?");
pub(in super::super) const NO_OFFICER: Text =
    t("Vem är dataskyddsombud?", "Who is the data protection officer?");
pub(in super::super) const NO_WAY_TO_OFFICER: Text =
    t("Hur når man dataskyddsombudet?", "How do people reach the data protection officer?");
pub(in super::super) const NO_WAY_TO_ASK: Text = t(
    "Vart vänder man sig för att använda sina rättigheter?",
    "Where do people turn to use their rights?",
);
pub(in super::super) const NO_AUTHORITY: Text =
    t("Vilken myndighet tar emot klagomål?", "Which authority takes complaints?");
pub(in super::super) const OLD_AUTHORITY: Text =
    t("Myndigheten kallas vid sitt gamla namn", "The authority is called by its old name");
pub(in super::super) const NO_ACTIVITY: Text =
    t("Beskriv den första behandlingen", "Describe the first processing activity");
pub(in super::super) const NO_PURPOSE: Text =
    t("Vad används uppgifterna till?", "What are the data used for?");
pub(in super::super) const NO_BASIS: Text =
    t("Ett ändamål saknar rättslig grund", "A purpose lacks its lawful basis");
pub(in super::super) const NO_LAW: Text =
    t("Vilken lag kräver behandlingen?", "Which law requires the processing?");
pub(in super::super) const NO_INTEREST: Text =
    t("Vilket intresse har ni?", "What is your interest?");
pub(in super::super) const NO_DATA: Text =
    t("Vilka uppgifter, och om vilka?", "What data, and about whom?");
pub(in super::super) const NO_PERIOD: Text =
    t("Hur länge sparas uppgifterna?", "How long are the data kept?");
pub(in super::super) const NO_SOURCE: Text =
    t("Varifrån kommer uppgifterna?", "Where do the data come from?");
pub(in super::super) const NO_OBLIGATION: Text = t(
    "Måste personen lämna uppgifterna, och vad händer annars?",
    "Must the person give you the data, and what happens if they do not?",
);
pub(in super::super) const NO_RECIPIENTS: Text = t(
    "Vilka får del av uppgifterna? Svara även om ingen får det",
    "Who gets the data? Answer even if nobody does",
);
pub(in super::super) const NO_TRANSFERS: Text = t(
    "Förs uppgifter ut ur EU/EES? Svara även om det är nej",
    "Do data leave the EU/EEA? Answer even if they do not",
);
pub(in super::super) const NO_SAFEGUARD: Text =
    t("En överföring saknar stöd", "A transfer lacks a ground");
pub(in super::super) const NO_PROFILING: Text = t(
    "Sker profilering eller automatiska beslut? Svara även om det är nej",
    "Is there profiling or automated decisions? Answer even if there is none",
);
pub(in super::super) const NO_LOGIC: Text = t(
    "Beskriv profileringens logik och följder",
    "Describe the logic and consequences of the profiling",
);
pub(in super::super) const SECTION_IS_OFF: Text =
    t("Inget avsnitt i policyn svarar på det här", "No section of the policy answers this");
pub(in super::super) const NOT_TRANSLATED: Text =
    t("Er egen text finns bara på ett språk", "Your own text is in one language only");
pub(in super::super) const WHY_OFF: Text =
    t("Varför är avsnittet utelämnat?", "Why is the section left out?");
