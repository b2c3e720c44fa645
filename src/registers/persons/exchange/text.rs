//! The headings of a table of persons, and why a row is not taken in.

use super::PersonColumn;
use crate::{core::Text, registers::persons::PersonField};

/// The heading of a column that is part of a field.
pub(super) const fn heading(column: PersonColumn) -> Text {
    match column {
        PersonColumn::Fact(_) => Text::EMPTY,
        PersonColumn::ForeignId => Text { sv: "Utländskt id-nummer", en: "Foreign id number" },
        PersonColumn::Street => Text { sv: "Gatuadress", en: "Street" },
        PersonColumn::Postcode => Text { sv: "Postnummer", en: "Postcode" },
        PersonColumn::Town => Text { sv: "Ort", en: "Town" },
        PersonColumn::Country => Text { sv: "Land", en: "Country" },
        PersonColumn::MoreAddresses => Text { sv: "Fler adresser", en: "More addresses" },
        PersonColumn::RestrictedSince => Text { sv: "Begränsad sedan", en: "Restricted since" },
        PersonColumn::RestrictionReason => {
            Text { sv: "Skäl till begränsning", en: "Reason for restriction" }
        }
        PersonColumn::RestrictionAllows => {
            Text { sv: "Begränsad men får användas till", en: "Restricted but may be used for" }
        }
    }
}

/// What other programs call the same.
pub(super) const fn other_headings(column: PersonColumn) -> &'static [&'static str] {
    use PersonColumn as C;
    use PersonField as F;
    match column {
        C::Fact(F::Kind) => &["Typ", "Kundtyp", "Type"],
        C::Fact(F::GivenName) => &["Tilltalsnamn", "First name"],
        C::Fact(F::Name) => {
            &["Namn", "Efternamn", "Företagsnamn", "Företag", "Name", "Last name", "Company name"]
        }
        C::Fact(F::Identity) => &[
            "Personnummer",
            "Organisationsnummer",
            "Org.nr",
            "Pnr",
            "Person-/organisationsnummer",
            "Personal identity number",
            "Organisation number",
        ],
        C::ForeignId => &["Utländskt id", "Foreign id"],
        C::Fact(F::CustomerNumber) => &["Kundnr", "Kund-id", "Customer no", "Customer id"],
        C::Street => &["Adress", "Postadress", "Utdelningsadress", "Address", "Street address"],
        C::Postcode => &["Postnr", "Zip", "Zip code", "Postal code"],
        C::Town => &["Postort", "Stad", "City"],
        C::Fact(F::Phones) => &["Telefonnummer", "Tfn", "Mobil", "Mobiltelefon", "Phone", "Mobile"],
        C::Fact(F::Emails) => &["E-postadress", "Mejl", "Mail", "Email address"],
        C::Fact(F::ContactPerson) => &["Kontakt", "Contact"],
        C::Fact(F::Protected) => &["Skyddade personuppgifter", "Protected"],
        C::Fact(F::ContractFrom) => &["Avtalsstart", "Kund sedan", "Customer since"],
        C::Fact(F::ContractTo) => &["Avtalsslut", "Contract until"],
        C::Fact(F::LastContactOn) => &["Senast kontakt", "Last contacted"],
        C::Fact(F::Groups) => &["Grupp", "Group"],
        C::Fact(F::Note) => &["Anteckningar", "Kommentar", "Notes", "Comment"],
        _ => &[],
    }
}

/// Words for yes and no in a column of either.
pub(super) const YES: [&str; 5] = ["ja", "yes", "x", "1", "true"];
pub(super) const NO: [&str; 5] = ["", "nej", "no", "0", "false"];

pub(super) const NO_NAME: Text = Text {
    sv: "Raden har varken efternamn, förnamn eller företagsnamn.",
    en: "The row has neither a family name, a given name nor a company name.",
};
pub(super) const UNKNOWN_KIND: Text = Text {
    sv: "Skriv Privatperson, Enskild firma eller Företag, eller lämna tomt.",
    en: "Write Private person, Sole trader or Company, or leave it empty.",
};
pub(super) const NOT_A_DATE: Text =
    Text { sv: "Skriv datumet som 2026-01-31.", en: "Write the date as 2026-01-31." };
pub(super) const NOT_A_BASIS: Text = Text {
    sv: "Skriv en kanal per rad: kanal | försäljning | dag | egna likartade produkter, Ja eller Nej | kunde säga nej, Ja eller Nej | sade nej den.",
    en: "Write a channel a line: channel | sale | day | own similar products, Yes or No | could say no, Yes or No | said no on.",
};
pub(super) const NOT_YES_OR_NO: Text =
    Text { sv: "Skriv Ja, eller lämna tomt.", en: "Write Yes, or leave it empty." };
pub(super) const TWO_IDENTITIES: Text = Text {
    sv: "Raden har både svenskt och utländskt nummer; ta bort det ena.",
    en: "The row has both a Swedish and a foreign number; remove one of them.",
};
pub(super) const NO_RESTRICTION_DATE: Text = Text {
    sv: "Skriv från vilken dag begränsningen gäller.",
    en: "Write from which day the restriction applies.",
};
pub(super) const NUMBER_TWICE: Text = Text {
    sv: "Samma nummer står på en tidigare rad i filen.",
    en: "The same number stands on an earlier row of the file.",
};
pub(super) const IDENTITY_KNOWN: Text = Text {
    sv: "Person- eller organisationsnumret finns redan i pärmen.",
    en: "The identity number is already in the binder.",
};
pub(super) const CUSTOMER_NUMBER_KNOWN: Text = Text {
    sv: "Kundnumret finns redan i pärmen.",
    en: "The customer number is already in the binder.",
};

pub(super) const NO_NAME_COLUMN: Text =
    Text { sv: "Filen har ingen kolumn för namn.", en: "The file has no column for names." };
pub(super) const NAME_THE_COLUMN: Text = Text {
    sv: "Skriv rubriken Namn, eller Förnamn och Efternamn, på första raden.",
    en: "Write the heading Name, or Given name and Family name, on the first line.",
};
pub(super) const CANCELLED: Text = Text { sv: "Importen avbröts.", en: "The import was stopped." };
pub(super) const NOTHING_READ: Text =
    Text { sv: "Inget är infört i pärmen.", en: "Nothing was entered in the binder." };
