//! What becomes of the data, liability, how long the agreement lasts, and the signatures.

use jiff::civil::Date;

use super::days;
use crate::{
    core::{Lang, Text},
    registers::agreements::AtEnd,
};

pub(in super::super) const CHOICE: Text = Text {
    sv: "När de tjänster som behandlingen hör till har upphört gör Biträdet det som Kunden väljer här (artikel 28.3 g):",
    en: "When the services that the processing belongs to have ended, the Processor does what the Customer chooses here (Article 28.3 g):",
};

/// What the Customer can choose.
pub(in super::super) const fn choice(it: AtEnd) -> Text {
    match it {
        AtEnd::Return => Text {
            sv: "Alla personuppgifter lämnas tillbaka till Kunden, och befintliga kopior raderas.",
            en: "All personal data are returned to the Customer, and existing copies are deleted.",
        },
        AtEnd::Erase => Text {
            sv: "Alla personuppgifter och befintliga kopior raderas.",
            en: "All personal data and existing copies are deleted.",
        },
    }
}

/// What is chosen, and within how many days; at once where that is 0.
pub(in super::super) fn chosen(it: AtEnd, within: u32, lang: Lang) -> String {
    let when = match (within, lang) {
        (0, Lang::Sv) => "genast".to_owned(),
        (0, Lang::En) => "at once".to_owned(),
        (n, Lang::Sv) => format!("inom {}", days(n, lang)),
        (n, Lang::En) => format!("within {}", days(n, lang)),
    };
    match (it, lang) {
        (AtEnd::Return, Lang::Sv) => format!(
            "När de tjänster som behandlingen hör till har upphört lämnar Biträdet {when} tillbaka alla personuppgifter till Kunden och raderar befintliga kopior. Det är Kundens val (artikel 28.3 g)."
        ),
        (AtEnd::Return, Lang::En) => format!(
            "When the services that the processing belongs to have ended, the Processor {when} returns all personal data to the Customer and deletes existing copies. That is the Customer’s choice (Article 28.3 g)."
        ),
        (AtEnd::Erase, Lang::Sv) => format!(
            "När de tjänster som behandlingen hör till har upphört raderar Biträdet {when} alla personuppgifter och befintliga kopior. Det är Kundens val (artikel 28.3 g)."
        ),
        (AtEnd::Erase, Lang::En) => format!(
            "When the services that the processing belongs to have ended, the Processor {when} deletes all personal data and existing copies. That is the Customer’s choice (Article 28.3 g)."
        ),
    }
}

pub(in super::super) const END: &[Text] = &[
    Text {
        sv: "Kunden får ändra sitt val skriftligen tills det är gjort.",
        en: "The Customer may change its choice in writing until it has been carried out.",
    },
    Text {
        sv: "Kräver EU-rätten eller en medlemsstats rätt att Biträdet lagrar uppgifterna får det spara dem så länge som krävs, men inte använda dem för något annat.",
        en: "Where law of the Union or of a Member State requires the Processor to store the data, it may keep them for as long as is required, but not use them for anything else.",
    },
    Text {
        sv: "Biträdet bekräftar skriftligen när och hur det är gjort, också hos underbiträden.",
        en: "The Processor confirms in writing when and how it was done, at sub-processors too.",
    },
];
pub(in super::super) const LIABILITY: &[Text] = &[
    Text {
        sv: "Den som har lidit skada av en behandling som bryter mot förordningen har rätt till ersättning av den personuppgiftsansvarige eller av biträdet enligt artikel 82. Avtalet begränsar inte den rätten.",
        en: "Whoever has suffered damage from processing that infringes the regulation has the right to compensation from the controller or from the processor as Article 82 sets out. The agreement does not limit that right.",
    },
    Text {
        sv: "Har en part betalat hela ersättningen får den av den andra parten kräva tillbaka den del som svarar mot dennes ansvar för skadan (artikel 82.5).",
        en: "A party that has paid full compensation may claim back from the other the part that corresponds to that other party’s responsibility for the damage (Article 82.5).",
    },
];

/// From when, and until when where that is agreed.
pub(in super::super) fn term(from: Option<Date>, through: Option<Date>, lang: Lang) -> String {
    let from = match (from, lang) {
        (Some(day), Lang::Sv) => format!("från och med {day}"),
        (Some(day), Lang::En) => format!("from {day}"),
        (None, Lang::Sv) => "från den dag då båda parter har undertecknat det".to_owned(),
        (None, Lang::En) => "from the day on which both parties have signed it".to_owned(),
    };
    match (through, lang) {
        (Some(day), Lang::Sv) => format!("Avtalet gäller {from} till och med {day}."),
        (Some(day), Lang::En) => format!("The agreement is in force {from} through {day}."),
        (None, Lang::Sv) => format!("Avtalet gäller {from} och tills vidare."),
        (None, Lang::En) => format!("The agreement is in force {from} until further notice."),
    }
}

pub(in super::super) const TERM_TO_WRITE: Text = Text {
    sv: "Avtalet gäller under den tid som parterna skriver här. Utan datum gäller det från den dag då båda parter har undertecknat det och tills vidare.",
    en: "The agreement is in force for the time that the parties write here. Without dates it is in force from the day on which both parties have signed it until further notice.",
};

/// The period of notice.
pub(in super::super) fn notice(months: u32, lang: Lang) -> String {
    match (months, lang) {
        (1, Lang::Sv) => {
            "Var och en av parterna får säga upp avtalet skriftligen, en månad i förväg.".to_owned()
        }
        (1, Lang::En) => {
            "Either party may terminate the agreement in writing, one month beforehand.".to_owned()
        }
        (n, Lang::Sv) => format!(
            "Var och en av parterna får säga upp avtalet skriftligen, {n}\u{a0}månader i förväg."
        ),
        (n, Lang::En) => format!(
            "Either party may terminate the agreement in writing, {n}\u{a0}months beforehand."
        ),
    }
}

pub(in super::super) const NOTICE_TO_WRITE: Text = Text {
    sv: "Var och en av parterna får säga upp avtalet skriftligen, med den uppsägningstid som parterna skriver här.",
    en: "Either party may terminate the agreement in writing, with the period of notice that the parties write here.",
};
pub(in super::super) const TERM: &[Text] = &[Text {
    sv: "Så länge Biträdet har kvar personuppgifter som det behandlar åt Kunden gäller dess skyldigheter enligt avtalet, också efter den sista dagen.",
    en: "For as long as the Processor still has personal data that it processes for the Customer, its duties under the agreement apply, also after the last day.",
}];
pub(in super::super) const LAW: &[Text] = &[
    Text {
        sv: "Svensk lag gäller för avtalet.",
        en: "The agreement is governed by the law of Sweden.",
    },
    Text {
        sv: "Ändringar och tillägg görs skriftligen, också i elektronisk form, av båda parter. Ändras dataskyddsreglerna så att avtalet inte längre räcker ser parterna till att det ändras.",
        en: "Amendments and additions are made in writing, electronic form included, by both parties. If the data protection rules change so that the agreement no longer suffices, the parties see to it that it is amended.",
    },
];
pub(in super::super) const SIGNING: Text = Text {
    sv: "Avtalet är skriftligt och får undertecknas på papper eller elektroniskt (artikel 28.9). Var och en av parterna har ett exemplar.",
    en: "The agreement is in writing and may be signed on paper or electronically (Article 28.9). Each of the parties has a copy.",
};
