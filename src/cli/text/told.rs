//! What the commands say of what they are about, and of mandates that are read in.

use crate::core::{Lang, Text};

pub(in crate::cli) const NO_SUCH_CONSENT: Text =
    Text { sv: "Det finns inget sådant samtycke.", en: "There is no such consent." };
pub(in crate::cli) const NAME_THE_CONSENT: Text = Text {
    sv: "Ange --person och --purpose för den som har svarat, eller --consent med numret på kvittot.",
    en: "Give --person and --purpose of whoever has answered, or --consent with the number on the receipt.",
};
pub(in crate::cli) const NO_SUCH_MANDATE: Text =
    Text { sv: "Det finns inget sådant medgivande.", en: "There is no such mandate." };
pub(in crate::cli) const NAME_THE_MANDATE: Text = Text {
    sv: "Ange --mandate med medgivandets nummer, såsom '#17', eller --person för den som har ett enda.",
    en: "Give --mandate with the mandate's number, such as '#17', or --person of whoever has only one.",
};
pub(in crate::cli) const NO_SUCH_ASSESSMENT: Text = Text {
    sv: "Det finns ingen sådan bedömning, eller flera.",
    en: "There is no such assessment, or several.",
};
pub(in crate::cli) const NAME_THE_ASSESSMENT: Text = Text {
    sv: "Ange den med --assessment och dess namn eller nummer. Numren står i ”parmen export bedomningar” som .json.",
    en: "Name it with --assessment and its name or number. \"parmen export bedomningar\" as .json lists the numbers.",
};
pub(in crate::cli) const NO_SUCH_AGREEMENT: Text = Text {
    sv: "Det finns inget sådant avtal, eller flera.",
    en: "There is no such agreement, or there are several.",
};
pub(in crate::cli) const NAME_THE_AGREEMENT: Text = Text {
    sv: "Ange --agreement med avtalets nummer, motpartens namn eller postens nummer, såsom '#17', eller --person för den som har ett enda.",
    en: "Give --agreement with its number, the counterparty's name or its record's number, such as '#17', or --person of whoever has only one.",
};
pub(in crate::cli) const NOBODY_CALLED: Text =
    Text { sv: "Ingen i registret har det numret.", en: "Nobody in the register has that number." };
pub(in crate::cli) const GIVE_A_NUMBER: Text = Text {
    sv: "Ange kundnummer, person- eller organisationsnummer, eller postens nummer som '#17'.",
    en: "Give a customer number, an identity number, or the record's number such as '#17'.",
};
pub(in crate::cli) const NO_SUCH_GROUP: Text = Text {
    sv: "Det finns ingen utskicksgrupp med det namnet.",
    en: "No mailing group has that name.",
};
pub(in crate::cli) const LIST_THE_GROUPS: Text = Text {
    sv: "Se namnen med parmen export utskicksgrupper.",
    en: "See the names with parmen export utskicksgrupper.",
};

pub(in crate::cli) fn would_enter_mandates(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Sv => format!("Medgivanden som kan läsas in: {n}. Inget är ändrat."),
        Lang::En => format!("Mandates that can be entered: {n}. Nothing has changed."),
    }
}

pub(in crate::cli) fn only_headings(lang: Lang, what: Entered) -> String {
    let them = what.word().in_lang(lang);
    match lang {
        Lang::Sv => format!("Filen har inga {them}, bara rubriker. Inget är ändrat."),
        Lang::En => format!("The file has no {them}, only headings. Nothing has changed."),
    }
}

pub(in crate::cli) fn entered_mandates(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Sv => format!("Inlästa medgivanden: {n}."),
        Lang::En => format!("Mandates entered: {n}."),
    }
}

/// What a table is read in as.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) enum Entered {
    Persons,
    Mandates,
    Agreements,
    SubProcessors,
    Disclosures,
}

impl Entered {
    const fn word(self) -> Text {
        match self {
            Self::Persons => Text { sv: "personer", en: "persons" },
            Self::Mandates => Text { sv: "medgivanden", en: "mandates" },
            Self::Agreements => Text { sv: "avtal", en: "agreements" },
            Self::SubProcessors => Text { sv: "underbiträden", en: "sub-processors" },
            Self::Disclosures => Text { sv: "utlämnanden", en: "disclosures" },
        }
    }
}

pub(in crate::cli) fn would_enter(lang: Lang, what: Entered, n: usize) -> String {
    let them = what.word().in_lang(lang);
    match lang {
        Lang::Sv => format!("Antal {them} som kan läsas in: {n}. Inget är ändrat."),
        Lang::En => format!("Number of {them} that can be entered: {n}. Nothing has changed."),
    }
}

pub(in crate::cli) fn entered(lang: Lang, what: Entered, n: usize) -> String {
    let them = what.word().in_lang(lang);
    match lang {
        Lang::Sv => format!("Inlästa {them}: {n}."),
        Lang::En => format!("Entered {them}: {n}."),
    }
}
