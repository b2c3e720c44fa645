//! The words of the printed policy, of what changed, and of the letters about it.

use jiff::civil::Date;

use crate::{
    core::{Lang, Text},
    policy::{Kind, PolicyVersion, SectionChange},
};

pub(super) const DRAFT: Text = Text { sv: "utkast, inte publicerat", en: "draft, not published" };
pub(super) const FACTS: Text =
    Text { sv: "Registren bakom texten", en: "The registers behind the text" };
pub(super) const ABOUT_FACTS: Text = Text {
    sv: "Så såg uppgifterna ut som texten bygger på. De här sidorna är för er själva och lämnas inte ut.",
    en: "These are the records that the text was made from, as they were. These pages are for yourselves and are not handed out.",
};
pub(super) const NO_CHANGES: Text = Text {
    sv: "Ingenting är ändrat, varken i texten eller i registren bakom den.",
    en: "Nothing has changed, neither in the text nor in the registers behind it.",
};
pub(super) const COMMENT: Text = Text { sv: "Ändring", en: "Change" };
pub(super) const SIZE: Text = Text { sv: "Storlek", en: "Size" };
pub(super) const IN_THE_TEXT: Text = Text { sv: "I texten", en: "In the text" };
pub(super) const REARRANGED: Text = Text {
    sv: "Avsnitten står i en annan ordning än förut.",
    en: "The sections stand in another order than before.",
};
pub(super) const MARKS: Text = Text {
    sv: "I en ändrad rad står det som är borta som [−borta] och det som är nytt som [+nytt].",
    en: "In an altered line, what is gone stands as [−gone] and what is new as [+new].",
};
pub(super) const ADDED: Text = Text { sv: "+ Tillagt", en: "+ Added" };
pub(super) const REMOVED: Text = Text { sv: "− Borttaget", en: "− Removed" };
pub(super) const ALTERED: Text = Text { sv: "± Ändrat", en: "± Altered" };
pub(super) const IN_THE_REGISTERS: Text = Text { sv: "I registren", en: "In the registers" };
pub(super) const ABOUT_REGISTERS: Text = Text {
    sv: "Det här är ändrat i de uppgifter som texten bygger på. Allt av det syns inte i texten.",
    en: "This has changed in the records that the text is made from. Not all of it is seen in the text.",
};
pub(super) const FIELD: Text = Text { sv: "Uppgift", en: "Field" };
pub(super) const BEFORE: Text = Text { sv: "Förut", en: "Before" };
pub(super) const AFTER: Text = Text { sv: "Nu", en: "Now" };
pub(super) const LETTER: Text =
    Text { sv: "Vi har ändrat vår integritetspolicy", en: "We have changed our privacy policy" };
pub(super) const WHAT_IS_NEW: Text = Text { sv: "Det här är nytt", en: "What is new" };
pub(super) const SECTIONS: Text = Text {
    sv: "Ändringarna finns i de här avsnitten:",
    en: "The changes are in these sections:",
};
pub(super) const YOUR_CONSENT: Text =
    Text { sv: "Vi behöver ditt samtycke", en: "We need your consent" };
pub(super) const ASKED: Text = Text {
    sv: "Ändringen gör att vi behöver fråga dig på nytt. Du väljer själv, och du kan när som helst ta tillbaka ett ja. Frågan lyder:",
    en: "The change means that we need to ask you anew. It is your choice, and you can withdraw a yes at any time. The question is:",
};
pub(super) const NO_ANSWER: Text = Text {
    sv: "Svara på samma sätt som du brukar kontakta oss. Tills du har sagt ja räknar vi det som att du inte samtycker, och vi gör inget av det här med dina uppgifter.",
    en: "Answer in the way you usually reach us. Until you have said yes we take it that you do not consent, and do none of this with your data.",
};
pub(super) const READ_IT: Text = Text { sv: "Läs policyn", en: "Read the policy" };

/// "version 2, gäller från 2026-11-22".
pub(super) fn in_use_from(number: u32, on: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("version {number}, gäller från {on}"),
        Lang::En => format!("version {number}, in force from {on}"),
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

/// The end of a reference: the number of the newer edition, or what it is now.
pub(super) fn ending(new: &PolicyVersion) -> String {
    if new.number == 0 { "0".to_owned() } else { new.number.to_string() }
}

/// "Från version 1 (2026-01-01) till version 2 (2026-11-22)".
pub(super) fn from_to(old: &PolicyVersion, new: &PolicyVersion, lang: Lang) -> String {
    let edition = |it: &PolicyVersion| {
        let on = it.published_on.map(|on| format!(" ({on})")).unwrap_or_default();
        match (it.number, lang) {
            (0, Lang::Sv) => format!("det som registren säger nu{on}"),
            (0, Lang::En) => format!("what the registers say now{on}"),
            (number, _) => format!("version {number}{on}"),
        }
    };
    match lang {
        Lang::Sv => format!("Från {} till {}", edition(old), edition(new)),
        Lang::En => format!("From {} to {}", edition(old), edition(new)),
    }
}

/// How many lines are added, removed and altered.
pub(super) fn counted([added, removed, altered]: [usize; 3], lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Tillagda rader: {added}. Borttagna: {removed}. Ändrade: {altered}."),
        Lang::En => format!("Lines added: {added}. Removed: {removed}. Altered: {altered}."),
    }
}

pub(super) const fn section_is(kind: Kind) -> Text {
    match kind {
        Kind::Added => Text { sv: "nytt avsnitt", en: "new section" },
        Kind::Removed => Text { sv: "borttaget avsnitt", en: "removed section" },
        Kind::Same => Text::EMPTY,
    }
}

pub(super) const fn record_is(kind: Kind) -> Text {
    match kind {
        Kind::Added => Text { sv: "ny i policyn", en: "new in the policy" },
        Kind::Removed => Text { sv: "inte längre i policyn", en: "no longer in the policy" },
        Kind::Same => Text::EMPTY,
    }
}

/// "Hur länge vi sparar uppgifter (nytt avsnitt)".
pub(super) fn changed_section(it: &SectionChange, lang: Lang) -> String {
    match it.kind {
        Kind::Same => it.heading.clone(),
        kind => format!("{} ({})", it.heading, section_is(kind).in_lang(lang)),
    }
}

pub(super) fn opening(company: &str, on: Date, lang: Lang) -> String {
    let company = company.trim();
    match lang {
        Lang::Sv => format!(
            "Du får det här brevet för att {company} har uppgifter om dig. Från och med {on} gäller en ny version av vår integritetspolicy, som berättar vad vi gör med dem."
        ),
        Lang::En => format!(
            "You receive this letter because {company} has data about you. From {on} a new version of our privacy policy is in force, which tells what we do with them."
        ),
    }
}

pub(super) fn where_to_read(web: &str, lang: Lang) -> String {
    match (web, lang) {
        ("", Lang::Sv) => "Be oss om policyn, så skickar vi den till dig.".into(),
        ("", Lang::En) => "Ask us for the policy, and we will send it to you.".into(),
        (web, Lang::Sv) => {
            format!("Hela policyn finns på {web}. Vi skickar den gärna till dig på papper.")
        }
        (web, Lang::En) => {
            format!("The whole policy is at {web}. We will gladly send it to you on paper.")
        }
    }
}

pub(super) fn ask(contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Har du frågor är du välkommen att kontakta {contact}."),
        Lang::En => format!("If you have questions you are welcome to contact {contact}."),
    }
}
