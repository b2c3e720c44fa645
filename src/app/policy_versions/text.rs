//! The words of the versions' screen.

pub(super) use crate::app::text::{FILL_IN_FIRST as NOT_SAVABLE, NOT_WRITTEN as NOT_SAVED};

use jiff::civil::Date;

use super::publishing::PublicationField;
use crate::{
    core::{Lang, Text, grouped, t},
    policy::{Kind, Means, Span},
    ui::text::n_missing,
};

pub(super) const TITLE: Text = t("Policyns versioner", "Versions of the policy");
pub(super) const VERSIONS: Text = t("Versioner", "Versions");
pub(super) const CHANGES: Text = t("Vad som ändrats", "What changed");
pub(super) const COMPARE: Text = t("Jämför en egen text", "Compare a text of yours");
pub(super) const PUBLISH: Text = t("Publicera policyn", "Publish the policy");
pub(super) const NONE: Text = t("Policyn är inte publicerad än", "The policy is not published yet");
pub(super) const NONE_LINE: Text = t(
    "När du publicerar fryses texten och registren bakom den. De kan visas och skrivas ut för alltid.",
    "When you publish, the text and the registers behind it are frozen. They can be shown and printed for ever.",
);
pub(super) const PUBLISH_TITLE: Text = t("Publicera en version", "Publish a version");
pub(super) const PUBLISH_HELP: Text = t(
    "Texten blir så som registren säger nu, och ändras inte efteråt.",
    "The text is what the registers say now, and does not change afterwards.",
);
pub(super) const PUBLISH_NOW: Text = t("Publicera", "Publish");
pub(super) const PUBLISHED: Text = t("Policyn är publicerad", "The policy is published");
pub(super) const SEE_DENIED: Text = t("Se motsägelserna", "See the contradictions");
pub(super) const SEE_MISSING: Text = t("Se vad som saknas", "See what is missing");
pub(super) const HOW_LARGE: Text = t("Säg hur stor ändringen är.", "Say how large the change is.");
pub(super) const ASKS_AGAIN: Text = t(
    "De som har sagt ja till en äldre ordalydelse räknas inte som samtyckande förrän de har svarat på nytt (artikel 4.11).",
    "Those who agreed to an older wording do not count as consenting until they have answered anew (Article 4.11).",
);
pub(super) const NOTICES: Text = t("Vilka som ska få veta", "Who is to be told");
pub(super) const SAVE_ADDRESSES: Text = t("Spara e-postadresserna", "Save the e-mail addresses");
pub(super) const PRINT_LETTERS: Text = t("Skriv ut breven", "Print the letters");
pub(super) const STRIKE_ERASED: Text =
    t("Stryk de raderade från listan", "Strike the erased off the list");
pub(super) const TICKED: Text = t("Avbockat", "Ticked off");
pub(super) const FILE_STEM: Text = t("epostadresser-policy-version", "addresses-policy-version");
pub(super) const NOT_READ: Text = t(
    "Filen gick inte att läsa. Spara texten som en vanlig textfil och välj den igen.",
    "The file could not be read. Save the text as a plain text file and choose it again.",
);
pub(super) const NOTHING_TO_COMPARE: Text = t(
    "Publicera policyn först, så visas här vad som har ändrats sedan dess.",
    "Publish the policy first, and what has changed since then shows here.",
);
pub(super) const NONE_BEFORE: Text =
    t("Det finns ingen version före den.", "There is no version before it.");
pub(super) const PRINT_CHANGES: Text = t("Skriv ut ändringarna", "Print the changes");
pub(super) const SAME: Text = t(
    "Ingenting är ändrat, varken i texten eller i registren bakom den.",
    "Nothing has changed, neither in the text nor in the registers behind it.",
);
pub(super) const IN_THE_TEXT: Text = t("I texten", "In the text");
pub(super) const IN_THE_REGISTERS: Text = t("I registren", "In the registers");
pub(super) const REARRANGED: Text = t(
    "Avsnitten står i en annan ordning än förut.",
    "The sections stand in another order than before.",
);
pub(super) const TO: Text = t("Så står det i", "As it is in");
pub(super) const FROM: Text = t("Jämfört", "Compared");
pub(super) const NOW: Text = t("registren nu", "the registers now");
pub(super) const ADDED: Text = t("Tillagt", "Added");
pub(super) const REMOVED: Text = t("Borttaget", "Removed");
pub(super) const ALTERED: Text = t("Ändrat", "Altered");
pub(super) const COMPARE_HELP: Text = t(
    "Välj en policy som ni redan har, som vanlig text. Varje stycke får ett avsnitt, och du ser vad det lovar som registren saknar. Ingenting sparas.",
    "Choose a policy that you have already, as plain text. Each paragraph gets a section, and you see what it promises that the registers lack. Nothing is saved.",
);
pub(super) const CHOOSE_FILE: Text = t("Välj en textfil", "Choose a text file");
pub(super) const SHOW_ALL: Text =
    t("Visa även stycken utan anmärkning", "Show paragraphs without remarks too");
pub(super) const UNTOLD: Text =
    t("Det här finns i er policy men inte i texten", "This is in your policy and not in the text");
pub(super) const BY_HEADING: Text = t("rubriken ovanför", "the heading above");

/// "Texten lovar 3 saker som registren säger emot."
pub(super) fn denied(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "Texten lovar en sak som registren säger emot.".to_owned(),
        (Lang::Sv, n) => format!("Texten lovar {} saker som registren säger emot.", grouped(n)),
        (Lang::En, 1) => "The text promises one thing that the registers contradict.".to_owned(),
        (Lang::En, n) => {
            format!("The text promises {} things that the registers contradict.", grouped(n))
        }
    }
}

/// "Policyn är inte hel: 3 saker saknas (artikel 13 och 14)."
pub(super) fn missing(n: usize, lang: Lang) -> String {
    let n = n_missing(n, lang);
    match lang {
        Lang::Sv => format!("Policyn är inte hel: {n} (artikel 13 och 14)."),
        Lang::En => format!("The policy is not complete: {n} (Articles 13 and 14)."),
    }
}

/// "Version 2".
pub(super) fn version(number: u32) -> String {
    format!("Version {number}")
}

pub(super) fn in_use_from(on: Option<Date>, lang: Lang) -> String {
    let on = on.map(|it| it.to_string()).unwrap_or_default();
    match lang {
        Lang::Sv => format!("Gäller från {on}"),
        Lang::En => format!("In force from {on}"),
    }
}

pub(super) fn print(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Skriv ut version {number}"),
        Lang::En => format!("Print version {number}"),
    }
}

pub(super) fn text_of(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Texten i version {number}"),
        Lang::En => format!("The text of version {number}"),
    }
}

pub(super) fn facts_of(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Registren bakom version {number}"),
        Lang::En => format!("The registers behind version {number}"),
    }
}

/// "System: Fortbok"; a record that is called as its register is, in either language, by that name alone.
pub(super) fn record(register: Text, title: &str, lang: Lang) -> String {
    let name = register.in_lang(lang);
    match title.trim() {
        "" => name.to_owned(),
        title if title == register.sv || title == register.en => name.to_owned(),
        title => format!("{name}: {title}"),
    }
}

/// The newer edition, as a button tells it.
pub(super) fn to(number: u32) -> String {
    format!("version {number}")
}

pub(super) fn from(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("med version {number}"),
        Lang::En => format!("with version {number}"),
    }
}

pub(super) fn counted([added, removed, altered]: [usize; 3], lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Tillagda rader: {added}. Borttagna: {removed}. Ändrade: {altered}."),
        Lang::En => format!("Lines added: {added}. Removed: {removed}. Altered: {altered}."),
    }
}

pub(super) fn section(heading: &str, kind: Kind, lang: Lang) -> String {
    let word = match kind {
        Kind::Same => return heading.to_owned(),
        Kind::Added => t("nytt avsnitt", "new section"),
        Kind::Removed => t("borttaget avsnitt", "removed section"),
    };
    format!("{heading} ({})", word.in_lang(lang))
}

pub(super) fn fact(name: &str, kind: Kind, lang: Lang) -> String {
    let word = match kind {
        Kind::Same => return name.to_owned(),
        Kind::Added => t("ny i policyn", "new in the policy"),
        Kind::Removed => t("inte längre i policyn", "no longer in the policy"),
    };
    format!("{name} ({})", word.in_lang(lang))
}

/// A line as it is heard: what is gone and what is new is said.
pub(super) fn spoken(spans: &[Span], lang: Lang) -> String {
    let is_whole = matches!(spans, [only] if only.kind != Kind::Same);
    let told = spans.iter().map(|it| {
        let text = it.text.trim();
        match it.kind {
            _ if is_whole => text.to_owned(),
            Kind::Same => text.to_owned(),
            Kind::Added => format!("[{}: {text}]", t("nytt", "new").in_lang(lang)),
            Kind::Removed => format!("[{}: {text}]", t("borta", "gone").in_lang(lang)),
        }
    });
    told.collect::<Vec<_>>().join(" ")
}

/// How many will be told, by e-mail, by letter and otherwise.
pub(super) fn to_be_told([emails, letters, others]: [usize; 3], lang: Lang) -> String {
    let [emails, letters, others] = [emails, letters, others].map(grouped);
    match lang {
        Lang::Sv => format!(
            "De här ska få veta: {emails} genom e-post och {letters} genom brev. {others} bestämmer ni själva om: begränsade, skyddade eller utan adress."
        ),
        Lang::En => format!(
            "To be told: {emails} by e-mail and {letters} by letter. You decide on {others} yourselves: restricted, protected or without an address."
        ),
    }
}

pub(super) fn consented(name: &str, given: usize, missing: usize, lang: Lang) -> String {
    let (name, given, missing) = (name.trim(), grouped(given), grouped(missing));
    match lang {
        Lang::Sv => format!(
            "Ändringen kräver samtycke till {name}. {given} har sagt ja till den nya ordalydelsen. {missing} har bara svarat på en äldre och räknas inte som samtyckande."
        ),
        Lang::En => format!(
            "The change needs consent to {name}. {given} have agreed to the new wording. {missing} have answered only an older one and do not count as consenting."
        ),
    }
}

pub(super) fn see_consents(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Se vilka det är: {}", name.trim()),
        Lang::En => format!("See who they are: {}", name.trim()),
    }
}

pub(super) fn told(all: usize, left: usize, lang: Lang) -> String {
    let (told, all) = (grouped(all - left), grouped(all));
    match lang {
        Lang::Sv => format!("{told} av {all} har fått veta."),
        Lang::En => format!("{told} of {all} have been told."),
    }
}

pub(super) fn by_means(means: Means, n: usize, lang: Lang) -> String {
    let n = grouped(n);
    match (means, lang) {
        (Means::Email, Lang::Sv) => format!("Kvar genom e-post: {n}"),
        (Means::Email, Lang::En) => format!("Left by e-mail: {n}"),
        (Means::Letter, Lang::Sv) => format!("Kvar genom brev: {n}"),
        (Means::Letter, Lang::En) => format!("Left by letter: {n}"),
    }
}

pub(super) const fn all_told(means: Means) -> Text {
    match means {
        Means::Email => t("Alla har fått e-post", "All have got an e-mail"),
        Means::Letter => t("Alla har fått brev", "All have got a letter"),
    }
}

pub(super) fn tell(name: &str, means: Means, lang: Lang) -> String {
    match (means, lang) {
        (Means::Email, Lang::Sv) => format!("{name} har fått e-post"),
        (Means::Email, Lang::En) => format!("{name} has got an e-mail"),
        (Means::Letter, Lang::Sv) => format!("{name} har fått brev"),
        (Means::Letter, Lang::En) => format!("{name} has got a letter"),
    }
}

/// The button that shows every name.
pub(super) fn show_all(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Visa alla {}", grouped(n)),
        Lang::En => format!("Show all {}", grouped(n)),
    }
}

pub(super) fn more(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("och {} till", grouped(n)),
        Lang::En => format!("and {} more", grouped(n)),
    }
}

pub(super) fn untold(n: usize, lang: Lang) -> String {
    let n = grouped(n);
    match lang {
        Lang::Sv => format!("Står på ingen lista: {n}"),
        Lang::En => format!("On no list: {n}"),
    }
}

/// Those of the list who have been erased since.
pub(super) fn erased(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "En som skulle få veta har raderats ur registret sedan dess.".to_owned(),
        (Lang::Sv, n) => {
            format!("{} som skulle få veta har raderats ur registret sedan dess.", grouped(n))
        }
        (Lang::En, 1) => {
            "One who was to be told has been erased from the register since.".to_owned()
        }
        (Lang::En, n) => {
            format!("{} who were to be told have been erased from the register since.", grouped(n))
        }
    }
}

/// The button that ticks off those who were on the list and no longer can be.
pub(super) fn strike_untold(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Det är ordnat för dem som stod på listan ({})", grouped(n)),
        Lang::En => format!("Those who were on the list are seen to ({})", grouped(n)),
    }
}

pub(super) fn saved(n: usize, lang: Lang) -> String {
    let n = grouped(n);
    match lang {
        Lang::Sv => format!("Sparade {n} e-postadresser."),
        Lang::En => format!("Saved {n} e-mail addresses."),
    }
}

pub(super) fn n_findings(n: usize, lang: Lang) -> String {
    match (n, lang) {
        (0, Lang::Sv) => "Texten lovar inget som registren saknar.".into(),
        (0, Lang::En) => "The text promises nothing that the registers lack.".into(),
        (n, Lang::Sv) => format!("Texten lovar sådant som registren saknar: {n}."),
        (n, Lang::En) => format!("The text promises things that the registers lack: {n}."),
    }
}

/// "Rad 12 – Hur länge vi sparar uppgifter, för: sparas".
pub(super) fn belongs_to(line: usize, found: Option<(&str, String)>, lang: Lang) -> String {
    let line = match lang {
        Lang::Sv => format!("Rad {line}"),
        Lang::En => format!("Line {line}"),
    };
    match (found, lang) {
        (Some((section, signs)), Lang::Sv) => format!("{line} – {section}, för: {signs}"),
        (Some((section, signs)), Lang::En) => format!("{line} – {section}, because of: {signs}"),
        (None, Lang::Sv) => format!("{line} – inget avsnitt"),
        (None, Lang::En) => format!("{line} – no section"),
    }
}

pub(super) fn go_to(register: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Gå till {register}"),
        Lang::En => format!("Go to {register}"),
    }
}

pub(super) const fn field(it: PublicationField) -> Text {
    match it {
        PublicationField::On => t("Gäller från", "In force from"),
        PublicationField::CommentSv => t("Kommentar, på svenska", "Comment, in Swedish"),
        PublicationField::CommentEn => t("Kommentar, på engelska", "Comment, in English"),
        PublicationField::Change => t("Hur stor är ändringen?", "How large is the change?"),
        PublicationField::ConsentText => t("Vilket samtycke behövs?", "Which consent is needed?"),
    }
}

pub(super) const fn field_help(it: PublicationField) -> Text {
    match it {
        PublicationField::CommentSv => t(
            "Till exempel ”Första versionen”. Står i ändringshistoriken och i breven.",
            "For instance “First version”. Is in the history of changes and in the letters.",
        ),
        PublicationField::Change => t(
            "Stor är det som rör ändamål, mottagare, tider eller rättigheter: då ska de berörda få veta.",
            "Large is what is about purposes, recipients, periods or rights: then those concerned are told.",
        ),
        _ => Text::EMPTY,
    }
}
