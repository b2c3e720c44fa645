//! The words about recipients.

use crate::core::{Lang, Text};

/// The company, where it has a customer's data itself.
pub(super) const OURSELVES: Text = Text { sv: "Vi själva", en: "Ourselves" };

/// Who runs a system that the data are in (GDPR 4.8).
pub(super) fn runs(supplier: &str, system: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{supplier} – driver {system}"),
        Lang::En => format!("{supplier} – runs {system}"),
    }
}

/// A processor under agreement, and what it does.
pub(super) fn processor(name: &str, matter: &str, lang: Lang) -> String {
    let who = match lang {
        Lang::Sv => format!("{name} (personuppgiftsbiträde)"),
        Lang::En => format!("{name} (processor)"),
    };
    match matter.trim() {
        "" => who,
        matter => format!("{who} – {matter}"),
    }
}

/// What the sub-processors of a processor do.
pub(super) fn sub_processors(name: &str, services: &str, lang: Lang) -> String {
    let who = match lang {
        Lang::Sv => format!("Underbiträden till {name}"),
        Lang::En => format!("Sub-processors of {name}"),
    };
    if services.is_empty() { who } else { format!("{who} – {services}") }
}

/// "Molnia Inc., underbiträde till Fortbok AB".
pub(super) fn below(name: &str, supplier: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name}, underbiträde till {supplier}"),
        Lang::En => format!("{name}, sub-processor of {supplier}"),
    }
}

/// A recipient that only reaches the data from there.
pub(super) fn remote(recipient: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{recipient}, når uppgifterna på distans"),
        Lang::En => format!("{recipient}, reaches the data remotely"),
    }
}
