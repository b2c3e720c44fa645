//! The words of the policy wizard.

mod fields;

pub(super) use crate::app::text::{BACK, MEND_FIRST as NOT_SAVABLE, NEXT, PRINT};
pub(super) use crate::ui::text::CANCEL;
pub(super) use fields::{field_help, label};

use super::PolicyPage;
use crate::{
    core::{Choice, Lang, Text, t},
    policy::{Need, Origin, Policy, Spot, Standing},
    registers::Register,
    ui::layout::undivided,
};

pub(super) const TITLE: Text = t("Integritetspolicy", "Privacy policy");
pub(super) const STEPS: Text = t("Steg", "Step");
pub(super) const START: Text = t("Så långt har ni kommit", "How far you have come");
pub(super) const OUTLINE: Text = t("Disposition", "Outline");
pub(super) const WHOLE: Text = t("Hela policyn", "The whole policy");
pub(super) const NEXT_LACKING: Text = t("Nästa som inte är klart", "Next that is not done");
pub(super) const PUBLISH: Text = t("Publicera", "Publish");
pub(super) const READ_WHOLE: Text = t("Läs hela", "Read the whole");
pub(super) const ALL_SAVED: Text = t("Allt är sparat.", "Everything is saved.");
pub(super) const NOT_YET_SAVED: Text =
    t("Sparas när du lämnar fältet.", "Saved when you leave the field.");

pub(super) const BEGIN: Text = t("Börja här", "Begin here");
pub(super) const BEGIN_LEAD: Text = t(
    "Policyn skrivs ur registren. Den behöver veta vilka ni är och vad ni gör med personuppgifter.",
    "The policy is written from the registers. It needs to know who you are and what you do with personal data.",
);
pub(super) const SETUP: Text = t("Svara på de första frågorna", "Answer the first questions");
pub(super) const SETUP_LINE: Text = t(
    "Företaget, vem som svarar på frågor och vanliga behandlingar",
    "The company, who answers questions, and the usual activities",
);
pub(super) const LIBRARY: Text = t("Hämta färdiga behandlingar", "Add ready-made activities");
pub(super) const LIBRARY_LINE: Text =
    t("Välj dem som ni känner igen", "Choose those that you recognise");
pub(super) const ALL_THERE: Text = t("Inget saknas", "Nothing is missing");
pub(super) const ALL_THERE_LINE: Text = t(
    "Läs igenom hela policyn en gång, och publicera den sedan.",
    "Read the whole policy through once, and then publish it.",
);

pub(super) const OUTLINE_ASKS: Text =
    t("I vilken ordning ska policyn berätta?", "In what order should the policy tell things?");
pub(super) const OUTLINE_LEAD: Text = t(
    "Börja med en färdig disposition. Det ni har skrivit själva följer med, och ni kan flytta och utelämna avsnitt efteråt.",
    "Begin with a ready-made outline. What you have written yourselves is kept, and you can move and leave out sections afterwards.",
);
pub(super) const OUTLINE_TAKEN: Text = t("Dispositionen är bytt.", "The outline has been changed.");
pub(super) const ORDER: Text = t("Avsnitten i sin ordning", "The sections in their order");
pub(super) const NOT_WITHIN: Text = t("Inte i dispositionen", "Not in the outline");
pub(super) const WITHIN: Text = t("I policyn", "In the policy");

pub(super) const SHAPE: Text =
    t("Avsnittets plats och egna ord", "The section's place and own words");
pub(super) const UP: Text = t("Flytta upp", "Move up");
pub(super) const DOWN: Text = t("Flytta ned", "Move down");
pub(super) const LEAVE_OUT: Text = t("Utelämna avsnittet", "Leave the section out");
pub(super) const TAKE_IN: Text = t("Ta med", "Include");
pub(super) const MOVE_HELP: Text = t(
    "I listan över avsnitt flyttar Alt och piltangenterna.",
    "In the list of sections Alt and the arrow keys move it.",
);
pub(super) const IS_OFF: Text = t(
    "Avsnittet är utelämnat och står inte i policyn. Skriv varför, så att ni kan visa det (artikel\u{a0}5.2).",
    "The section is left out and is not in the policy. Write why, so that you can show it (Article\u{a0}5.2).",
);
pub(super) const WHY_OFF: Text =
    t("Varför är avsnittet utelämnat?", "Why is the section left out?");
pub(super) const WHERE_TOLD: Text =
    t("Var får gruppen sin information?", "Where is the group told?");
pub(super) const NOT_TRANSLATED: Text =
    t("Står bara på det andra språket.", "Is in the other language only.");
pub(super) const OWN_WORDS_HELP: Text = t(
    "Det här har ni skrivit själva i registren. Skriv det på det andra språket också, annars står det likadant i båda texterna.",
    "You have written this yourselves in the registers. Write it in the other language too, or it stands the same in both texts.",
);
pub(super) const TRANSLATE: Text = t("Skriv på båda språken", "Write in both languages");
pub(super) const GROUP: Text = t("Grupp", "Group");

pub(super) const FROM_COMPANY: Text = t("Ur företagets kort", "From the company's card");
pub(super) const FROM_ACTIVITIES: Text = t("Ur behandlingarna", "From the activities");
pub(super) const NO_ACTIVITIES: Text =
    t("Det finns inga behandlingar än.", "There are no activities yet.");
pub(super) const MORE_ACTIVITIES: Text = t("Till behandlingarna", "To the activities");
pub(super) const NO_RECORDS: Text = t("Här finns inget än.", "There is nothing here yet.");
pub(super) const ASKS_NOTHING: Text = t(
    "Det här avsnittet behöver inga svar. Texten är färdig.",
    "This section needs no answers. The text is ready.",
);
pub(super) const NOT_ANSWERED: Text = t("Inget svar än.", "No answer yet.");
pub(super) const ANSWER_HERE: Text = t("Svara här", "Answer here");
pub(super) const CHANGE_HERE: Text = t("Ändra här", "Change here");
pub(super) const OPEN: Text = t("Öppna", "Open");
pub(super) const SAVE_ANSWER: Text = t("Spara svaret", "Save the answer");
pub(super) const ANSWER_SAVED: Text = t("Behandlingen är sparad.", "The activity is saved.");

pub(super) const AS_PRINTED: Text = t("Så står det i policyn", "As it reads in the policy");
pub(super) const SWEDISH: Text = t("Svenska", "Swedish");
pub(super) const ENGLISH: Text = t("Engelska", "English");
pub(super) const NOT_PRINTED: Text =
    t("Avsnittet är utelämnat och skrivs inte ut.", "The section is left out and not printed.");
pub(super) const NO_SAVED: Text = t("Behandlingarna är sparade.", "The activities are saved.");
pub(super) const SAYS_NOTHING: Text = t(
    "Registren säger inget om det här, så avsnittet skrivs inte ut.",
    "The registers say nothing about this, so the section is not printed.",
);
pub(super) const COMES_FROM: Text = t("Kommer från", "Comes from");

/// A page by its name: a section by its heading.
pub(super) fn page_name(page: PolicyPage, policy: &Policy, lang: Lang) -> String {
    match page {
        PolicyPage::Start => START.in_lang(lang).to_owned(),
        PolicyPage::Outline => OUTLINE.in_lang(lang).to_owned(),
        PolicyPage::Whole => WHOLE.in_lang(lang).to_owned(),
        PolicyPage::Section(section) => policy.heading(section).in_lang(lang).to_owned(),
    }
}

/// The way back from a record.
pub(super) fn back_to(page: PolicyPage, policy: &Policy, lang: Lang) -> String {
    let back = t("Tillbaka till policyn", "Back to the policy").in_lang(lang);
    match page {
        PolicyPage::Start => back.to_owned(),
        page => format!("{back}: {}", page_name(page, policy, lang)),
    }
}

/// How a section stands, in words.
pub(super) fn standing(it: Standing, lang: Lang) -> String {
    match it {
        Standing::Off => t("utelämnat", "left out").in_lang(lang).to_owned(),
        Standing::Silent => t("inget att säga", "nothing to say").in_lang(lang).to_owned(),
        Standing::Done => t("klart", "done").in_lang(lang).to_owned(),
        Standing::Missing(n) => match lang {
            Lang::Sv => format!("{n} saknas"),
            Lang::En => format!("{n} missing"),
        },
        Standing::Contradicted(n) => n_denied(n, lang).to_lowercase(),
    }
}

/// "3 saker saknas".
pub(super) fn n_missing(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 sak saknas".to_owned(),
        (Lang::Sv, n) => format!("{n} saker saknas"),
        (Lang::En, 1) => "1 thing is missing".to_owned(),
        (Lang::En, n) => format!("{n} things are missing"),
    }
}

/// The button that answers no where nobody has answered.
pub(super) fn no_to_all(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "Svara nej för den som saknar svar".to_owned(),
        (Lang::Sv, n) => format!("Svara nej för alla {n} som saknar svar"),
        (Lang::En, 1) => "Answer no for the one without an answer".to_owned(),
        (Lang::En, n) => format!("Answer no for all {n} without an answer"),
    }
}

/// "2 motsägelser".
pub(super) fn n_denied(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 motsägelse".to_owned(),
        (Lang::Sv, n) => format!("{n} motsägelser"),
        (Lang::En, 1) => "1 contradiction".to_owned(),
        (Lang::En, n) => format!("{n} contradictions"),
    }
}

/// "Egna ord på båda språken: 2 av 5".
pub(super) fn own_words(whole: usize, all: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Egna ord på båda språken: {whole} av {all}"),
        Lang::En => format!("Own words in both languages: {whole} of {all}"),
    }
}

/// The field for words in the other language: "”Sälja lager” på engelska".
pub(super) fn translation(typed: &str, other: Lang, lang: Lang) -> String {
    let typed = typed.trim();
    match (lang, other) {
        (Lang::Sv, Lang::Sv) => format!("”{typed}” på svenska"),
        (Lang::Sv, Lang::En) => format!("”{typed}” på engelska"),
        (Lang::En, Lang::Sv) => format!("“{typed}” in Swedish"),
        (Lang::En, Lang::En) => format!("“{typed}” in English"),
    }
}

/// That words stand in the other language than the text.
pub(super) fn untranslated(n: usize, shown: Lang, lang: Lang) -> String {
    let (sv, en) = match shown {
        Lang::En => (("engelska", "svenska"), ("English", "Swedish")),
        Lang::Sv => (("svenska", "engelska"), ("Swedish", "English")),
    };
    match (lang, n) {
        (Lang::Sv, 1) => {
            format!("En av era egna formuleringar står på {} i den {} texten.", sv.1, sv.0)
        }
        (Lang::Sv, n) => {
            format!("{n} av era egna formuleringar står på {} i den {} texten.", sv.1, sv.0)
        }
        (Lang::En, 1) => format!("One phrase of your own is in {} in the {} text.", en.1, en.0),
        (Lang::En, n) => format!("{n} phrases of your own are in {} in the {} text.", en.1, en.0),
    }
}

/// "31 av 42 avsnitt är klara".
pub(super) fn progress(whole: usize, all: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{whole} av {all} avsnitt är klara"),
        Lang::En => format!("{whole} of {all} sections are done"),
    }
}

/// "Versioner (2)".
pub(super) fn versions(n: usize, lang: Lang) -> String {
    let name = t("Versioner", "Versions").in_lang(lang);
    if n == 0 { name.to_owned() } else { format!("{name} ({n})") }
}

/// "Visa alla 23".
pub(super) fn show_all(n: usize, lang: Lang) -> String {
    format!("{} {n}", t("Visa alla", "Show all").in_lang(lang))
}

/// A point with its two provisions.
pub(super) fn point(name: &str, cite: &str, cite_14: Option<&str>, lang: Lang) -> String {
    format!("{name}: {}", cites(cite, cite_14, lang))
}

/// The provision in Article 13, and in 14 where that asks too.
pub(super) fn cites(cite: &str, cite_14: Option<&str>, lang: Lang) -> String {
    let and = t("och", "and").in_lang(lang);
    match cite_14.filter(|it| *it != cite) {
        Some(other) => {
            let other = other.trim_start_matches("GDPR ").to_owned();
            format!("{} {and} {}", undivided(cite), undivided(&other))
        }
        None => undivided(cite),
    }
}

/// What is missing, and in which record.
pub(super) fn need(it: &Need, lang: Lang) -> String {
    let says = it.says.in_lang(lang);
    let is_of_one = it.spot.register != Register::Company && !it.spot.title.trim().is_empty();
    if is_of_one { format!("{}: {says}", it.spot.title) } else { says.to_owned() }
}

/// "Gå till Fakturering: Mottagare".
pub(super) fn go_there(spot: &Spot, lang: Lang) -> String {
    let go = t("Gå till", "Go to").in_lang(lang);
    let register = spot.register.text().in_lang(lang);
    let title = if spot.title.trim().is_empty() { register } else { spot.title.trim() };
    if spot.field.is_empty() {
        return format!("{go} {title}");
    }
    format!("{go} {title}: {}", spot.field.in_lang(lang))
}

/// The button that opens a register: "Visa alla 12 i Säkerhetsåtgärder".
pub(super) fn open_register(register: Register, n: usize, lang: Lang) -> String {
    let name = register.text().in_lang(lang);
    match (lang, n) {
        (Lang::Sv, 0) => format!("Till {name}"),
        (Lang::Sv, n) => format!("Till {name} ({n})"),
        (Lang::En, 0) => format!("To {name}"),
        (Lang::En, n) => format!("To {name} ({n})"),
    }
}

/// The button that begins a record of a register.
pub(super) fn add_to(register: Register, lang: Lang) -> String {
    let name = register.text().in_lang(lang);
    match lang {
        Lang::Sv => format!("Ny i {name}"),
        Lang::En => format!("New in {name}"),
    }
}

/// A passage for whoever hears the window: its beginning.
pub(super) fn passage(lines: &[String], lang: Lang) -> String {
    const LONGEST: usize = 90;
    let text = lines.join(" ");
    let begins: String = text.chars().take(LONGEST).collect();
    let more = if begins.len() < text.len() { "…" } else { "" };
    format!("{}: {begins}{more}", t("Varifrån kommer", "Where from").in_lang(lang))
}

/// The registers that a passage comes from, each once.
pub(super) fn where_from(from: &[Origin], lang: Lang) -> String {
    let mut names: Vec<&str> = Vec::new();
    for origin in from {
        let name = origin.register.text().in_lang(lang);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    format!("{}: {}", COMES_FROM.in_lang(lang), names.join(", "))
}
