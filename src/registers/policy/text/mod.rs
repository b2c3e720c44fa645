//! The words of the policy's register.

mod headings;
mod helps;
mod outlines;
mod promises;
mod questions;

pub(super) use headings::heading;
pub(super) use helps::help;
pub(super) use outlines::{
    about as outline_about, name as outline_name, outline, sections as outline_sections,
};
pub(super) use promises::{promise, sentence as promise_sentence};
pub(super) use questions::question;

use super::{
    Both, Cadence, ChangeSize, Chosen, LeftOut, Means, Point, PolicyField, Untold, VersionField,
};
use crate::core::{Lang, Text, t};

pub(super) const TITLE: Text = t("Integritetspolicy", "Privacy policy");
pub(super) const WHY_OFF: Text =
    t("Varför är ett avsnitt utelämnat?", "Why is a section left out?");
pub(super) const WHY_LEFT_OUT: Text = t(
    "Var får den utelämnade gruppen sin information?",
    "Where is the group that is left out told?",
);
pub(super) const TELL: Text = t(
    "Alla som ska få veta om ändringen har inte fått det",
    "Not everybody has been told of the change",
);

/// "Version 2".
pub(super) fn version_title(number: u32) -> String {
    format!("Version {number}")
}

/// How many were to be told, how many still are, and how many were on no list.
pub(super) fn told((all, left): (usize, usize), untold: usize, lang: Lang) -> String {
    let told = match lang {
        Lang::Sv => format!("{} av {all} har fått veta", all - left),
        Lang::En => format!("{} of {all} have been told", all - left),
    };
    match (lang, untold) {
        (_, 0) => told,
        (Lang::Sv, n) => format!("{told}, {n} står på ingen lista"),
        (Lang::En, n) => format!("{told}, {n} are on no list"),
    }
}

/// A section as the history shows it.
pub(super) fn chosen(it: &Chosen, lang: Lang) -> String {
    let own = it.heading.in_lang(lang);
    let heading = if own.is_empty() { heading(it.section).in_lang(lang) } else { own };
    let mut line = heading.to_owned();
    if it.is_off {
        line.push_str(t(" – utelämnat", " – left out").in_lang(lang));
        if !it.reason.trim().is_empty() {
            line = format!("{line}: {}", it.reason.trim());
        }
    }
    let own = [it.before.in_lang(lang), it.after.in_lang(lang)];
    own.iter().filter(|it| !it.is_empty()).for_each(|own| line = format!("{line}\n{own}"));
    line
}

/// A group that is told elsewhere.
pub(super) fn left_out(it: &LeftOut, lang: Lang) -> String {
    format!("{}: {}", it.group.name(lang), it.reason.trim())
}

/// Words in both languages.
pub(super) fn pair(it: &Both) -> String {
    format!("{} = {}", it.sv.trim(), it.en.trim())
}

pub(super) const fn cadence(it: Cadence) -> Text {
    match it {
        Cadence::Weekly => t("Varje vecka", "Every week"),
        Cadence::Monthly => t("Varje månad", "Every month"),
        Cadence::Quarterly => t("Varje kvartal", "Every quarter"),
        Cadence::Yearly => t("Varje år", "Every year"),
    }
}

pub(super) const fn change_size(it: ChangeSize) -> Text {
    match it {
        ChangeSize::First => t("Första versionen", "First version"),
        ChangeSize::Small => t("Liten ändring", "Small change"),
        ChangeSize::Large => t("Stor ändring", "Large change"),
        ChangeSize::NeedsConsent => t("Ändring som kräver samtycke", "Change that needs consent"),
    }
}

pub(super) const fn means(it: Means) -> Text {
    match it {
        Means::Email => t("E-post", "E-mail"),
        Means::Letter => t("Brev", "Letter"),
    }
}

pub(super) const fn untold(it: Untold) -> Text {
    match it {
        Untold::Restricted => t(
            "Uppgifterna är begränsade (artikel 18.2). Bestäm själva om och hur personen får veta",
            "The data are restricted (Article 18.2). Decide yourselves whether and how to tell the person",
        ),
        Untold::Protected => t(
            "Skyddade uppgifter står inte på listor. Berätta själva, till exempel genom Skatteverkets postförmedling",
            "Protected data are on no list. Tell the person yourselves, such as through the tax agency's mail service",
        ),
        Untold::NoAddress => {
            t("Varken e-post eller postadress", "Neither an e-mail nor a postal address")
        }
    }
}

pub(super) const fn point(it: Point) -> Text {
    match it {
        Point::Controller => {
            t("Vem som är ansvarig och hur man når er", "Who is responsible and how to reach you")
        }
        Point::Officer => {
            t("Hur man når dataskyddsombudet", "How to reach the data protection officer")
        }
        Point::Purposes => t("Vad uppgifterna används till", "What the data are used for"),
        Point::Bases => t("Den rättsliga grunden", "The lawful basis"),
        Point::Interests => t("Era berättigade intressen", "Your legitimate interests"),
        Point::Recipients => t("Vilka som får uppgifterna", "Who receives the data"),
        Point::Transfers => t("Överföring utanför EU/EES", "Transfers outside the EU/EEA"),
        Point::Period => t("Hur länge uppgifterna sparas", "How long the data are kept"),
        Point::Rights => t("Rättigheterna", "The rights"),
        Point::Withdrawal => t("Att samtycke kan återkallas", "That consent can be withdrawn"),
        Point::Complaint => t("Rätten att klaga", "The right to complain"),
        Point::Obligation => t("Om uppgifterna måste lämnas", "Whether the data must be given"),
        Point::Automated => {
            t("Automatiska beslut och profilering", "Automated decisions and profiling")
        }
        Point::NewPurpose => t("Nya ändamål för gamla uppgifter", "New purposes for old data"),
        Point::Categories => t("Vilka uppgifter det gäller", "What data it is about"),
        Point::Source => t("Varifrån uppgifterna kommer", "Where the data come from"),
    }
}

pub(super) const fn policy_field(it: PolicyField) -> Text {
    match it {
        PolicyField::Outline => t("Disposition", "Outline"),
        PolicyField::Sections => t("Avsnitt", "Sections"),
        PolicyField::Covers => t("När policyn gäller", "When the policy applies"),
        PolicyField::Promises => t("Det ni lovar", "What you promise"),
        PolicyField::IdentityOther => {
            t("Andra sätt att kontrollera identiteten", "Other ways to check an identity")
        }
        PolicyField::InboxCleared => {
            t("Så ofta inkorgarna rensas", "How often inboxes are cleared")
        }
        PolicyField::UsualAnswerDays => {
            t("Vanlig svarstid, i dagar", "Usual time to answer, in days")
        }
        PolicyField::SharedServices => t(
            "Tjänster där kunden äger uppgifterna",
            "Services in which the customer owns the data",
        ),
        PolicyField::LeftOut => t("Grupper som informeras på annat sätt", "Groups told elsewhere"),
        PolicyField::Words => t("Egna ord på båda språken", "Own words in both languages"),
    }
}

pub(super) const fn policy_help(it: PolicyField) -> Text {
    match it {
        PolicyField::Covers => t(
            "Skriv det som ska stå efter ”Policyn gäller när”.",
            "Write what is to be read after “The policy applies when”.",
        ),
        PolicyField::UsualAnswerDays => t(
            "Lagen ger en månad (artikel 12.3). Lämna tomt om ni inte lovar något kortare.",
            "The law gives one month (Article 12.3). Leave empty unless you promise less.",
        ),
        PolicyField::LeftOut => t(
            "Anställda får ofta sin information i personalhandboken. Säg var.",
            "Staff are often told in the staff handbook. Say where.",
        ),
        PolicyField::SharedServices => t(
            "Skriv det som ska stå efter ”När du använder”.",
            "Write what is to be read after “When you use”.",
        ),
        _ => Text::EMPTY,
    }
}

pub(super) const fn version_field(it: VersionField) -> Text {
    match it {
        VersionField::Number => t("Nummer", "Number"),
        VersionField::PublishedOn => t("Publicerad", "Published"),
        VersionField::Comment => t("Ändring", "Change"),
        VersionField::Change => t("Ändringens storlek", "Size of the change"),
        VersionField::Outline => t("Disposition", "Outline"),
        VersionField::Sections => t("Avsnitt", "Sections"),
        VersionField::Facts => t("Uppgifter ur registren", "Facts of the registers"),
        VersionField::Notices => t("Underrättelser", "Notices"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Choice;

    #[test]
    fn a_section_left_out_is_shown_with_its_reason() {
        let mut it = Chosen::new(super::super::Section::Children, super::super::Depth::default());
        (it.is_off, it.reason) = (true, "Vi har inga".into());
        assert_eq!(chosen(&it, Lang::Sv), "Barn – utelämnat: Vi har inga");
        assert_eq!(Cadence::ALL.len(), 4);
    }
}
