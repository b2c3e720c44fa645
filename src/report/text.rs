//! The words a document adds by itself.

use crate::core::{Lang, Text};

/// The program, as files name what made them.
pub const PRODUCT: &str = "Dataskyddspärmen";

pub const DATE: Text = Text { sv: "Datum", en: "Date" };
pub const REFERENCE: Text = Text { sv: "Referens", en: "Reference" };
pub const ORG_NUMBER: Text = Text { sv: "Org.nr", en: "Reg. no." };
pub const MISSING: Text = Text { sv: "Saknas", en: "Missing" };
pub const NOTE: Text = Text { sv: "Observera", en: "Note" };
pub const PLACE_AND_DATE: Text = Text { sv: "Ort och datum", en: "Place and date" };
pub const SIGNATURE: Text = Text { sv: "Underskrift", en: "Signature" };
pub const NAME_IN_PRINT: Text = Text { sv: "Namnförtydligande", en: "Name in print" };
pub const TICKED: Text = Text { sv: "Ikryssad", en: "Ticked" };
pub const NOT_TICKED: Text = Text { sv: "Inte ikryssad", en: "Not ticked" };

/// "Page 2 of 7".
pub fn page_of(lang: Lang, page: usize, n_pages: usize) -> String {
    match lang {
        Lang::Sv => format!("Sida {page} av {n_pages}"),
        Lang::En => format!("Page {page} of {n_pages}"),
    }
}

pub const CANCELLED: Text = Text { sv: "Rapporten avbröts.", en: "The report was cancelled." };
pub const NOTHING_WRITTEN: Text = Text {
    sv: "Ingenting har sparats. Börja om när du vill.",
    en: "Nothing was saved. Start again whenever you like.",
};
pub const LOGO_UNREADABLE: Text =
    Text { sv: "Logotypen kunde inte läsas.", en: "The logo could not be read." };
pub const CHOOSE_ANOTHER_LOGO: Text = Text {
    sv: "Välj en bild i formatet PNG eller JPEG under Företaget, eller ta bort logotypen.",
    en: "Choose a picture in PNG or JPEG under Company, or remove the logo.",
};
pub const NOT_MADE: Text =
    Text { sv: "PDF-filen kunde inte skapas.", en: "The PDF file could not be made." };
pub const SAVE_OTHERWISE: Text = Text {
    sv: "Spara rapporten som HTML eller text i stället, och anmäl felet.",
    en: "Save the report as HTML or text instead, and report the fault.",
};
pub const NOT_SHOWN: Text =
    Text { sv: "Sidorna kunde inte visas.", en: "The pages could not be shown." };
pub const OPEN_ELSEWHERE: Text = Text {
    sv: "Spara rapporten och öppna den i ett annat program.",
    en: "Save the report and open it in another program.",
};
