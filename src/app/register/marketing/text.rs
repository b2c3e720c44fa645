//! The words of who may be written to.

use jiff::civil::Date;

use crate::{
    core::{Lang, Text, grouped},
    law::marketing::Ground,
    ui::layout::undivided,
};

pub(super) const RECIPIENTS: Text =
    Text { sv: "Vilka som får utskicket i dag", en: "Who gets the mailing today" };
pub(super) const NOBODY: Text = Text {
    sv: "Ingen är med i gruppen ännu. Öppna en person, välj Ändra och kryssa för gruppen under Utskicksgrupper.",
    en: "Nobody is in the group yet. Open a person, choose Edit and tick the group under Mailing groups.",
};
pub(super) const EXPORT: Text = Text { sv: "Exportera lista (CSV)", en: "Export the list (CSV)" };
pub(super) const NOT_WRITTEN: Text = Text {
    sv: "Listan gick inte att skriva. Välj en annan mapp.",
    en: "The list could not be written. Choose another folder.",
};
pub(super) const MARKETING_TODAY: Text =
    Text { sv: "Får ni skicka reklam i dag?", en: "May you send marketing today?" };
pub(super) const MAY: Text = Text { sv: "Ja", en: "Yes" };
pub(super) const MAY_NOT: Text = Text { sv: "Nej", en: "No" };
pub(super) const NOT_REACHED: Text = Text { sv: "Utanför", en: "Left out" };

/// "1 234 mottagare".
pub(super) fn recipients(n: usize, lang: Lang) -> String {
    let n_told = grouped(n);
    match (lang, n) {
        (Lang::Sv, 0) => "Ingen mottagare".to_owned(),
        (Lang::Sv, _) => format!("{n_told} mottagare"),
        (Lang::En, 0) => "No recipient".to_owned(),
        (Lang::En, 1) => "1 recipient".to_owned(),
        (Lang::En, _) => format!("{n_told} recipients"),
    }
}

/// "12 lämnas utanför".
pub(super) fn left_out(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Ingen lämnas utanför".to_owned(),
        (Lang::Sv, n) => format!("{} lämnas utanför", grouped(n)),
        (Lang::En, 0) => "Nobody is left out".to_owned(),
        (Lang::En, n) => format!("{} left out", grouped(n)),
    }
}

/// "Listan med 12 mottagare är sparad. 3 är utelämnade.".
pub(super) fn exported(n: usize, n_left_out: usize, lang: Lang) -> String {
    let (n, left_out) = (recipients(n, lang), left_out(n_left_out, lang));
    match lang {
        Lang::Sv => format!("Listan är sparad: {}. {left_out}.", n.to_lowercase()),
        Lang::En => format!("The list is saved: {}. {left_out}.", n.to_lowercase()),
    }
}

/// "Nyhetsbrev-2026-11-22.csv", without what no file may be called.
pub(super) fn file_name(group: &str, today: Date) -> String {
    let may = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let name: String = group.trim().chars().filter(|c| may(*c)).collect();
    let name = if name.is_empty() { "utskick" } else { &name };
    format!("{name}-{today}.csv")
}

/// "Saknar giltigt samtycke (GDPR 6.1 a)".
pub(super) fn cited(says: &str, cite: &str) -> String {
    if cite.is_empty() { says.to_owned() } else { format!("{says} ({})", undivided(cite)) }
}

/// The ground; a consent with what it is about, since it opens the channel for no more.
pub(super) fn grounded(ground: Ground, consents: &[String], lang: Lang) -> String {
    let words = ground.text().in_lang(lang);
    if ground == Ground::Consent {
        format!("{words}: {}", consents.join(", "))
    } else {
        words.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_file_is_called_after_its_group() {
        let today = date(2026, 11, 22);
        assert_eq!(file_name(" Nytt & gott / höst ", today), "Nytt  gott  höst-2026-11-22.csv");
        assert_eq!(file_name("//", today), "utskick-2026-11-22.csv");
    }

    #[test]
    fn what_was_exported_is_told_in_numbers() {
        let told = exported(1234, 1, Lang::Sv);
        assert_eq!(told, "Listan är sparad: 1\u{a0}234 mottagare. 1 lämnas utanför.");
    }
}
