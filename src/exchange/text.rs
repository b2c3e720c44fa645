//! The words of the exchange kit.

use crate::core::Text;

pub(super) const NO_HEADINGS: Text =
    Text { sv: "Filen har inga rubriker.", en: "The file has no headings." };
pub(super) const NOT_TEXT: Text =
    Text { sv: "Filen går inte att läsa som text.", en: "The file cannot be read as text." };
pub(super) const TOO_MANY_COLUMNS: Text =
    Text { sv: "Filen har för många kolumner.", en: "The file has too many columns." };
pub(super) const OPEN_QUOTE: Text =
    Text { sv: "Ett citattecken avslutas aldrig.", en: "A quotation mark is never closed." };

pub(super) const NO_WORKBOOK: Text = Text {
    sv: "Filen går inte att läsa som kalkylblad.",
    en: "The file cannot be read as a spreadsheet.",
};
pub(super) const TOO_LARGE_WORKBOOK: Text =
    Text { sv: "Kalkylbladet är för stort.", en: "The spreadsheet is too large." };

pub(super) const EMPTY_TEXT: Text = Text { sv: "Filen är tom.", en: "The file is empty." };
pub(super) const ADVICE_EMPTY_TEXT: Text = Text {
    sv: "Välj en fil med texten i och försök igen.",
    en: "Choose a file that has the text in it and try again.",
};
pub(super) const ADVICE_PLAIN_TEXT: Text = Text {
    sv: "Spara texten som oformaterad text (TXT) i ordbehandlaren och försök igen.",
    en: "Save the text as plain text (TXT) in the word processor and try again.",
};
pub(super) const TOO_LONG_TEXT: Text =
    Text { sv: "Texten är för lång.", en: "The text is too long." };
pub(super) const ADVICE_TOO_LONG_TEXT: Text = Text {
    sv: "Spara bara policyns text i en egen fil; högst 2 MB kan läsas.",
    en: "Save the text of the policy alone in a file; at most 2 MB can be read.",
};

pub(super) const ADVICE_HEADINGS: Text = Text {
    sv: "Lägg kolumnernas namn på första raden och försök igen.",
    en: "Put the names of the columns on the first line and try again.",
};
pub(super) const ADVICE_NOT_TEXT: Text = Text {
    sv: "Spara filen som XLSX eller CSV UTF-8 i kalkylprogrammet och försök igen.",
    en: "Save the file as XLSX or CSV UTF-8 in the spreadsheet program and try again.",
};
pub(super) const ADVICE_COLUMNS: Text = Text {
    sv: "Ta bort kolumner som inte behövs; högst 256 kan läsas.",
    en: "Remove columns that are not needed; at most 256 can be read.",
};
pub(super) const ADVICE_QUOTE: Text = Text {
    sv: "Rätta första raden eller spara filen på nytt från kalkylprogrammet.",
    en: "Correct the first line or save the file anew from the spreadsheet program.",
};

pub(super) const ADVICE_WORKBOOK: Text = Text {
    sv: "Öppna filen i kalkylprogrammet, ta bort ett eventuellt lösenord, spara den som XLSX och försök igen.",
    en: "Open the file in the spreadsheet program, remove any password, save it as XLSX and try again.",
};
pub(super) const ADVICE_TOO_LARGE: Text = Text {
    sv: "Ta bort det som inte ska importeras, dela filen eller spara den som CSV UTF-8.",
    en: "Remove what is not to be imported, divide the file, or save it as CSV UTF-8.",
};

pub(super) const CANCELLED: Text = Text { sv: "Importen avbröts.", en: "The import was stopped." };
pub(super) const NOTHING_ENTERED: Text =
    Text { sv: "Inget är infört i pärmen.", en: "Nothing was entered in the binder." };

pub(super) const FORMULA_FAILS: Text =
    Text { sv: "En formel i raden ger ett fel.", en: "A formula in the row gives an error." };
pub(super) const TOO_LARGE: Text = Text {
    sv: "Raden eller ett av dess fält är för stort.",
    en: "The row or one of its fields is too large.",
};
pub(super) const MORE_CELLS_THAN_HEADINGS: Text = Text {
    sv: "Raden har fler fält än det finns rubriker.",
    en: "The row has more fields than there are headings.",
};
