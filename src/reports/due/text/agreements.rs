//! The words of what is due about agreements.

use jiff::civil::Date;

use crate::{
    core::{Choice, Lang, Text},
    registers::{
        agreements::{Agreement, Change, Direction, Letter, Stage, Told},
        sub_processors::{Authorisation, SubProcessor},
    },
    reports::text as shared,
};

/// What an agreement is called in a list of duties.
pub(in crate::reports::due) fn agreement(name: &str, number: &str, lang: Lang) -> String {
    let parts = [name.trim(), number.trim()];
    let told: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    if told.is_empty() {
        let nobody = Text { sv: "avtal utan motpart", en: "agreement without a counterparty" };
        return nobody.in_lang(lang).to_owned();
    }
    told.join(" – ")
}

/// Why an agreement is to be signed.
pub(in crate::reports::due) fn unsigned(stage: Stage, cite: &str, lang: Lang) -> String {
    let article = shared::article(cite, lang);
    let (stage, told) = match stage {
        Stage::Missing => ("", Text { sv: "Avtal saknas.", en: "There is no agreement." }),
        Stage::Draft | Stage::Sent | Stage::Signed => (
            stage.text().in_lang(lang),
            Text { sv: "Det är inte undertecknat", en: "It is not signed" },
        ),
    };
    let told = told.in_lang(lang);
    let told = match stage {
        "" => told.to_owned(),
        stage => format!("{told} ({}).", stage.to_lowercase()),
    };
    match lang {
        Lang::Sv => {
            format!("{told} Inget biträde får behandla uppgifter utan avtal ({article}).")
        }
        Lang::En => format!("{told} No processor may process data without one ({article})."),
    }
}

/// Until when notice can be given.
pub(in crate::reports::due) fn notice(by: Date, to: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => {
            format!("Avtalet gäller till och med {to}. Sista dag att säga upp det är {by}.")
        }
        Lang::En => {
            format!("The agreement is in force through {to}. The last day to give notice is {by}.")
        }
    }
}

/// That the period passes.
pub(in crate::reports::due) fn runs_out(to: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Avtalet gäller till och med {to}. Förläng det, eller avsluta behandlingen (artikel\u{a0}28.3)."
        ),
        Lang::En => format!(
            "The agreement is in force through {to}. Extend it, or end the processing (Article\u{a0}28.3)."
        ),
    }
}

/// That the period has passed while nothing says that the data are gone.
pub(in crate::reports::due) fn expired(
    to: Date,
    leave_by: Option<Date>,
    cite: &str,
    lang: Lang,
) -> String {
    let article = shared::article(cite, lang);
    let by = leave_by.unwrap_or(to);
    match lang {
        Lang::Sv => format!(
            "Avtalet gällde till och med {to} ({article}). Skriv ett nytt, eller se till att uppgifterna lämnas tillbaka eller raderas senast {by} (artikel\u{a0}28.3\u{a0}g)."
        ),
        Lang::En => format!(
            "The agreement was in force through {to} ({article}). Sign a new one, or see that the data are returned or erased by {by} (Article\u{a0}28.3\u{a0}g)."
        ),
    }
}

/// What becomes of the data, and who does it.
pub(in crate::reports::due) fn leave(it: &Agreement, direction: Direction, lang: Lang) -> String {
    let what = it.leaving.choice.map(|it| it.text().in_lang(lang).to_lowercase());
    let agreed = match (&what, lang) {
        (Some(what), Lang::Sv) => format!("Avtalat: {what}."),
        (Some(what), Lang::En) => format!("As agreed: {what}."),
        (None, Lang::Sv) => "Vad som ska ske med dem är inte avtalat.".to_owned(),
        (None, Lang::En) => "What becomes of them is not agreed.".to_owned(),
    };
    let who = match direction {
        Direction::Customer => Text {
            sv: "Ni ska lämna tillbaka eller radera kundens uppgifter (artikel\u{a0}28.3\u{a0}g).",
            en: "You are to return or erase the customer's data (Article\u{a0}28.3\u{a0}g).",
        },
        Direction::Supplier => Text {
            sv: "Leverantören ska lämna tillbaka eller radera era uppgifter. Begär ett intyg (artikel\u{a0}28.3\u{a0}g).",
            en: "The supplier is to return or erase your data. Ask for a certificate (Article\u{a0}28.3\u{a0}g).",
        },
    };
    format!("{} {agreed}", who.in_lang(lang))
}

/// Whose sub-processor it is, and what the company may say of it.
pub(in crate::reports::due) fn decide(it: &SubProcessor, supplier: &str, lang: Lang) -> String {
    let whose = match lang {
        Lang::Sv => format!("Underbiträde till {supplier}."),
        Lang::En => format!("Sub-processor of {supplier}."),
    };
    let may = match it.authorisation {
        Some(Authorisation::Specific) => Text {
            sv: "Det får inte börja utan ert ja (artikel\u{a0}28.2).",
            en: "It may not begin without your yes (Article\u{a0}28.2).",
        },
        Some(Authorisation::General) | None => Text {
            sv: "Godta det eller invänd (artikel\u{a0}28.2).",
            en: "Accept it or object (Article\u{a0}28.2).",
        },
    };
    format!("{whose} {}", may.in_lang(lang))
}

/// What a customer is to be told.
pub(in crate::reports::due) fn letters(letters: &[&Letter], lang: Lang) -> String {
    let told = changes(letters, lang);
    match lang {
        Lang::Sv => format!("{told}. Kunden ska få veta det i förväg (artikel\u{a0}28.2)."),
        Lang::En => format!("{told}. The customer is to be told beforehand (Article\u{a0}28.2)."),
    }
}

/// What the `customers` are to be told.
pub(in crate::reports::due) fn letters_to_all(
    letters: &[&Letter],
    customers: &[String],
    lang: Lang,
) -> String {
    let (told, who) = (changes(letters, lang), shared::and(customers, lang));
    match lang {
        Lang::Sv => format!("{told}. {who} ska få veta det i förväg (artikel\u{a0}28.2)."),
        Lang::En => format!("{told}. {who} are to be told beforehand (Article\u{a0}28.2)."),
    }
}

/// Who begins or ends.
pub(in crate::reports::due) fn changing(letters: &[&Letter], lang: Lang) -> String {
    let names: Vec<String> = letters.iter().map(|it| it.name.trim().to_owned()).collect();
    shared::and(&names, lang)
}

fn changes(letters: &[&Letter], lang: Lang) -> String {
    let told = |it: &&Letter| match (it.change, lang) {
        (Change::Starts, Lang::Sv) => format!("{} börjar {}", it.name.trim(), it.on),
        (Change::Ends, Lang::Sv) => format!("{} slutar {}", it.name.trim(), it.on),
        (Change::Starts, Lang::En) => format!("{} begins on {}", it.name.trim(), it.on),
        (Change::Ends, Lang::En) => format!("{} ends on {}", it.name.trim(), it.on),
    };
    shared::and(&letters.iter().map(told).collect::<Vec<_>>(), lang)
}

/// Which answer is awaited.
pub(in crate::reports::due) fn awaits_answer(it: &Told, today: Date, lang: Lang) -> String {
    let (name, by, sent) = (it.name.trim(), it.answer_by(), it.told_on);
    match (lang, by < today) {
        (Lang::Sv, true) => format!(
            "Brevet om {name} skickades {sent}, och tiden att invända gick ut {by}. Anteckna vad kunden sade (artikel\u{a0}28.2)."
        ),
        (Lang::Sv, false) => format!(
            "Brevet om {name} skickades {sent}. Kunden kan invända till och med {by} (artikel\u{a0}28.2)."
        ),
        (Lang::En, true) => format!(
            "The letter on {name} was sent on {sent}, and the time to object passed on {by}. Record what the customer said (Article\u{a0}28.2)."
        ),
        (Lang::En, false) => format!(
            "The letter on {name} was sent on {sent}. The customer can object through {by} (Article\u{a0}28.2)."
        ),
    }
}

/// Against whom the customer has objected.
pub(in crate::reports::due) fn objected(it: &Told, lang: Lang) -> String {
    let name = it.name.trim();
    match lang {
        Lang::Sv => format!(
            "Kunden har invänt mot {name}. Bestäm vad ni gör åt det, och skriv upp det (artikel\u{a0}28.2)."
        ),
        Lang::En => format!(
            "The customer has objected to {name}. Decide what you do about it, and write it down (Article\u{a0}28.2)."
        ),
    }
}
