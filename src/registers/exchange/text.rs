//! Why a row of a table is not taken in.

use crate::core::{Text, t};

pub(in crate::registers) const KNOWN: Text =
    t("Det finns redan i pärmen. Ta bort raden.", "The binder has it already. Remove the row.");
pub(in crate::registers) const TWICE: Text = t(
    "En tidigare rad säger samma sak. Ta bort den här.",
    "An earlier row says the same. Remove this one.",
);
pub(in crate::registers) const MISSING_COLUMN: Text =
    t("Filen saknar en kolumn som behövs.", "The file lacks a column that is needed.");
pub(in crate::registers) const NOT_A_DATE: Text =
    t("Skriv dagen som 2026-01-31.", "Write the day as 2026-01-31.");
pub(in crate::registers) const NOT_A_NUMBER: Text =
    t("Skriv ett heltal, som 3.", "Write a whole number, such as 3.");
pub(in crate::registers) const UNKNOWN_WORD: Text = t(
    "Ordet är okänt. Skriv det som i programmets formulär.",
    "The word is unknown. Write it as in the program's form.",
);
pub(in crate::registers) const BAD_PLACE: Text = t(
    "Skriv ett land på varje rad i rutan, med namn eller två bokstäver: Irland | lagring. Grunden skrivs som i en exporterad fil.",
    "Write one country on each line of the cell, by its name or two letters: Ireland | storage. Write the ground as in an exported file.",
);
pub(in crate::registers) const UNKNOWN_COUNTERPARTY: Text = t(
    "Motparten finns inte i registret över personer. Lägg in den där först.",
    "The counterparty is not in the register of persons. Enter it there first.",
);
pub(in crate::registers) const ANOTHER_NUMBER: Text = t(
    "Motparten med det namnet har ett annat nummer. Rätta numret eller namnet.",
    "The counterparty of that name has another number. Correct the number or the name.",
);
pub(in crate::registers) const UNKNOWN_PERSON: Text = t(
    "Personen finns inte i registret. Lägg in den där först.",
    "The person is not in the register. Enter them there first.",
);
pub(in crate::registers) const BY_NUMBER: Text = t(
    "Ett namn kan höra till flera. Skriv personnummer, kundnummer eller e-post också.",
    "A name may be several persons'. Write the identity number, customer number or e-mail too.",
);
pub(in crate::registers) const SEVERAL: Text = t(
    "Det passar in på flera. Skriv numret, eller slå ihop dubbletterna i registret.",
    "It fits several. Write the number, or merge the duplicates in the register.",
);
pub(in crate::registers) const UNKNOWN_AGREEMENT: Text = t(
    "Avtalet finns inte åt det hållet. Skriv dess nummer eller motpartens namn, eller lägg in det först.",
    "There is no such agreement in that direction. Write its number or the counterparty's name, or enter it first.",
);
pub(in crate::registers) const SEVERAL_AGREEMENTS: Text = t(
    "Flera avtal passar. Skriv avtalets nummer, eller motparten och numret med tankstreck emellan.",
    "Several agreements fit. Write the agreement's number, or the counterparty and the number with a dash between.",
);
pub(in crate::registers) const BAD_TOLD: Text = t(
    "Skriv varje besked som avtalet | Börjar eller Slutar | dag | namn | sista dag att invända | svar | dag för svaret.",
    "Write each letter as agreement | Begins or Ends | day | name | last day to object | answer | day of the answer.",
);
pub(in crate::registers) const UNKNOWN_ACTIVITY: Text = t(
    "Behandlingen finns inte i registret. Skriv dess namn, eller lägg in den först.",
    "There is no such processing activity. Write its name, or enter it first.",
);

/// What a person writes where data are only reached from a country.
pub(super) const REMOTE: [&str; 4] = ["distans", "på distans", "remote", "remotely"];
