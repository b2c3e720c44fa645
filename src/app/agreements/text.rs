//! The words around agreements.

use jiff::civil::Date;

use crate::{
    core::{Choice, Lang, Text},
    registers::agreements::{Act, Agreement, Point},
    ui::layout,
};

pub(super) const CHECKLIST: Text =
    Text { sv: "Prövning mot artikel 28", en: "Check against Article 28" };
pub(super) const CHECK: Text = Text { sv: "Pröva avtalet", en: "Check the agreement" };
pub(super) const CHECK_AGAIN: Text =
    Text { sv: "Fortsätt prövningen", en: "Go on with the check" };
pub(super) const CHECK_ANEW: Text =
    Text { sv: "Pröva avtalet på nytt", en: "Check the agreement anew" };
pub(super) const CHECK_HELP: Text = Text {
    sv: "Svara med J, D eller N för ja, delvis och nej, så går du vidare till nästa punkt. Skift+Tabb går tillbaka till var det står i avtalet.",
    en: "Answer with Y, P or N for yes, partly and no, and you go on to the next point. Shift+Tab goes back to where it stands in the agreement.",
};
pub(super) const SAVE_CHECK: Text = Text { sv: "Spara prövningen", en: "Save the check" };
pub(super) const CHECK_SAVED: Text =
    Text { sv: "Prövningen är sparad", en: "The check is saved" };
pub(super) const SETTLED: Text = Text { sv: "reglerade", en: "settled" };
pub(super) const PARTLY: Text = Text { sv: "delvis", en: "in part" };
pub(super) const UNSETTLED: Text = Text { sv: "saknas", en: "missing" };
pub(super) const UNANSWERED: Text = Text { sv: "obesvarade", en: "unanswered" };
pub(super) const OPEN: Text = Text { sv: "Inget svar", en: "No answer" };
pub(super) const PLACE: Text = Text { sv: "Var i avtalet", en: "Where in the agreement" };
pub(super) const COMMENT: Text = Text { sv: "Kommentar", en: "Comment" };
pub(super) const WHICH_DAY: Text = Text { sv: "Skriv vilken dag.", en: "Write which day." };
pub(super) const SUPPLIERS: Text =
    Text { sv: "Leverantörer utan avtal", en: "Suppliers without an agreement" };
pub(super) const COVERED: Text =
    Text { sv: "Avtal med leverantören", en: "Agreement with the supplier" };
pub(super) const CUSTOMERS: Text =
    Text { sv: "Kunder som ska få veta", en: "Customers who are to be told" };
pub(super) const SUPPLIER_ADDED: Text = Text {
    sv: "Leverantören är upplagd bland personer och företag",
    en: "The supplier is added to persons and companies",
};
pub(super) const AGREEMENTS: Text =
    Text { sv: "Avtal om personuppgifter", en: "Agreements on personal data" };
pub(super) const ADD_AGREEMENT: Text = Text { sv: "Lägg till avtal", en: "Add agreement" };

/// The button of an act.
pub(super) fn act(act: Act) -> Text {
    match act {
        Act::Send => Text { sv: "Märk som skickat", en: "Mark as sent" },
        Act::Sign => Text { sv: "Skriv in underskrifterna", en: "Record the signatures" },
        Act::Review => Text { sv: "Märk som genomgånget", en: "Mark as reviewed" },
        Act::GiveNotice => Text { sv: "Skriv in uppsägningen", en: "Record the notice" },
        Act::Leave => {
            Text { sv: "Skriv in återlämning eller radering", en: "Record return or erasure" }
        }
    }
}

/// What is asked, and why.
pub(super) fn act_help(act: Act) -> Text {
    match act {
        Act::Sign => Text {
            sv: "Dagen då den sista parten skrev under, och vilka som gjorde det. Bifoga sedan det undertecknade avtalet längre ner.",
            en: "The day on which the last party signed, and who did. Then attach the signed agreement further down.",
        },
        Act::GiveNotice => Text {
            sv: "Sista dagen räknas fram med uppsägningstiden. Ändra den om ni har kommit överens om en annan.",
            en: "The last day is worked out from the period of notice. Change it where you have agreed on another.",
        },
        Act::Leave => Text {
            sv: "När tjänsten är slut ska uppgifterna lämnas tillbaka eller raderas (artikel 28.3 g). Skriv hur, till exempel vilket intyg som finns.",
            en: "When the service has ended the data are returned or erased (Article 28.3 g). Write how, such as which certificate there is.",
        },
        Act::Send | Act::Review => Text::EMPTY,
    }
}

/// The button that does it.
pub(super) fn does(act: Act) -> Text {
    match act {
        Act::Sign => Text { sv: "Spara underskrifterna", en: "Save the signatures" },
        Act::GiveNotice => Text { sv: "Spara uppsägningen", en: "Save the notice" },
        Act::Leave | Act::Send | Act::Review => Text { sv: "Spara", en: "Save" },
    }
}

/// What is told when it is done.
pub(super) fn done(act: Act) -> Text {
    match act {
        Act::Send => Text { sv: "Avtalet är skickat", en: "The agreement is sent" },
        Act::Sign => Text { sv: "Avtalet är undertecknat", en: "The agreement is signed" },
        Act::Review => Text {
            sv: "Genomgånget. Nästa översyn är om ett år",
            en: "Reviewed. The next review is in a year",
        },
        Act::GiveNotice => Text { sv: "Avtalet är uppsagt", en: "Notice is given" },
        Act::Leave => Text {
            sv: "Återlämningen eller raderingen är inskriven",
            en: "The return or erasure is recorded",
        },
    }
}

/// The number of a point's provision: "28.3 a".
pub(super) fn number(point: Point) -> &'static str {
    point.cite().trim_start_matches("GDPR ")
}

/// When an agreement was checked, and by whom; empty where it was not.
pub(super) fn checked(on: Option<Date>, by: &str, lang: Lang) -> String {
    let Some(on) = on else { return String::new() };
    let checked = Text { sv: "Prövat", en: "Checked" }.in_lang(lang);
    let by_whom = match (by.trim(), lang) {
        ("", _) => String::new(),
        (by, Lang::Sv) => format!(" av {by}"),
        (by, Lang::En) => format!(" by {by}"),
    };
    format!("{checked} {on}{by_whom}")
}

/// Where in the agreement a point is settled, and what is said on it.
pub(super) fn said(place: &str, comment: &str) -> String {
    let told = [place.trim(), comment.trim()].into_iter().filter(|it| !it.is_empty());
    told.collect::<Vec<_>>().join(" – ")
}

/// The last day to send a letter.
pub(super) fn send_by(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Brev senast {day}"),
        Lang::En => format!("Letter by {day}"),
    }
}

/// The last day to answer a letter.
pub(super) fn answer_by(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Svar senast {day}"),
        Lang::En => format!("Answer by {day}"),
    }
}

/// The supplier, what is missing and the provision.
pub(super) fn uncovered(supplier: &str, says: Text, cite: &str, lang: Lang) -> String {
    let says = format!("{} ({})", says.in_lang(lang), layout::undivided(cite));
    if supplier.is_empty() { says } else { format!("{supplier}: {says}") }
}

/// That the supplier has another name in its agreement.
pub(super) fn other_name(supplier: &str, counterparty: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Här heter leverantören {supplier}, i avtalet {counterparty}. Är det samma företag? Skriv då samma namn på båda ställena."
        ),
        Lang::En => format!(
            "Here the supplier is called {supplier}, in the agreement {counterparty}. Is it the same company? Then write the same name in both places."
        ),
    }
}

/// "Avtalet med Molnberget AB".
pub(super) fn agreement_with(supplier: &str, lang: Lang) -> String {
    match (supplier, lang) {
        ("", Lang::Sv) => "Avtalet".to_owned(),
        ("", Lang::En) => "The agreement".to_owned(),
        (supplier, Lang::Sv) => format!("Avtalet med {supplier}"),
        (supplier, Lang::En) => format!("The agreement with {supplier}"),
    }
}

/// "Lägg till avtal med Molnberget AB".
pub(super) fn add_agreement(supplier: &str, lang: Lang) -> String {
    let add = ADD_AGREEMENT.in_lang(lang);
    match (supplier, lang) {
        ("", _) => add.to_owned(),
        (supplier, Lang::Sv) => format!("{add} med {supplier}"),
        (supplier, Lang::En) => format!("{add} with {supplier}"),
    }
}

/// An agreement among those of one company: the company's role, and its number.
pub(super) fn of_person(it: &Agreement, lang: Lang) -> String {
    let unknown = Text { sv: "Avtal", en: "Agreement" };
    let role = it.role.map_or(unknown, Choice::text).in_lang(lang);
    said(role, &it.number)
}
