//! The words of the contradictions' page.

use crate::core::{Lang, Text, grouped, t};

pub(super) const TITLE: Text = t("Motsägelser i policyn", "Contradictions in the policy");
pub(super) const NONE: Text = t("Inget säger emot", "Nothing contradicts");
pub(super) const NONE_LINE: Text = t(
    "Det som policyn lovar stämmer med registren i dag.",
    "What the policy promises agrees with the registers today.",
);
pub(super) const MEND: Text = t("Så rättar ni:", "How to mend it:");
pub(super) const PROMISED: Text = t("Lovas i", "Promised in");
pub(super) const DENIED: Text = t("Ändra här", "Change here");
pub(super) const NEW_AGREEMENT: Text = t("Lägg till avtal", "Add an agreement");
pub(super) const WEIGH: Text = t("Gör intresseavvägning", "Make a balancing test");
pub(super) const NEW_WORDING: Text = t("Skriv en samtyckestext", "Write a consent text");

/// "3 ställen där policyn lovar något annat än det som står i registren".
pub(super) fn counted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "Ett ställe där policyn lovar något annat än registren säger".to_owned(),
        (Lang::En, 1) => {
            "One place where the policy promises something other than the registers say".to_owned()
        }
        (Lang::Sv, n) => {
            format!("{} ställen där policyn lovar något annat än registren säger", grouped(n))
        }
        (Lang::En, n) => format!(
            "{} places where the policy promises something other than the registers say",
            grouped(n)
        ),
    }
}

/// "Gör intresseavvägning: Berätta om avbrott".
pub(super) fn about(what: Text, title: &str, lang: Lang) -> String {
    match title.trim() {
        "" => what.in_lang(lang).to_owned(),
        title => format!("{}: {}", what.in_lang(lang), shortened(title)),
    }
}

/// "Öppna Säkerhetsåtgärder".
pub(super) fn open(register: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Öppna {register}"),
        Lang::En => format!("Open {register}"),
    }
}

/// As much of a long title as a button has room for.
pub(in crate::app) fn shortened(title: &str) -> String {
    const MOST: usize = 48;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let begins: String = title.chars().take(MOST).collect();
    format!("{}…", begins.trim_end())
}
