//! The words of the receipt and of the confirmation.

use crate::{
    core::{Choice, Lang, Text},
    registers::consents::{ConsentEvent, ConsentState, text::clock},
};

pub(super) const RECEIPT: Text =
    Text { sv: "Kvitto på ditt samtycke", en: "Receipt for your consent" };
pub(super) const QUESTION: Text =
    Text { sv: "Din fråga om samtycke", en: "The question about your consent" };
pub(super) const THANKS: Text = Text {
    sv: "Det här är ditt kvitto. Spara det, så ser du vad du har sagt ja till och hur du ändrar dig.",
    en: "This is your receipt. Keep it, and you can see what you agreed to and how you change your mind.",
};
pub(super) const OUTDATED: Text = Text {
    sv: "Texten har ändrats sedan du svarade. Vi räknar inte ditt ja för den nya texten förrän du har svarat på den.",
    en: "The text has changed since you answered. We do not count your yes for the new text until you have answered it.",
};
pub(super) const WHAT_YOU_SAID: Text = Text { sv: "Ditt svar", en: "Your answer" };
pub(super) const WHAT_WAS_SHOWN: Text =
    Text { sv: "Det här frågade vi om", en: "This is what we asked" };
pub(super) const WITHDRAW: Text =
    Text { sv: "Så tar du tillbaka samtycket", en: "How you withdraw the consent" };
pub(super) const ANY_TIME: Text = Text {
    sv: "Du kan göra det när du vill och utan kostnad. Det vi gjorde dessförinnan var tillåtet (artikel\u{a0}7.3).",
    en: "You can do so whenever you like and free of charge. What we did before that was lawful (Article\u{a0}7.3).",
};
pub(super) const WHAT: Text = Text { sv: "Svar", en: "Answer" };
pub(super) const WHO: Text = Text { sv: "Vem som svarade", en: "Who answered" };
pub(super) const RECEIVED_BY: Text = Text { sv: "Mottaget av", en: "Received by" };
pub(super) const EVIDENCE: Text = Text { sv: "Anteckning", en: "Note" };
pub(super) const VALIDITY: Text =
    Text { sv: "Hur länge det gäller", en: "For how long it holds" };
pub(super) const WORDING: Text = Text { sv: "Text som visades", en: "Text that was shown" };
pub(super) const REFERENCE: Text = Text { sv: "Samtyckets nummer", en: "Number of the consent" };
pub(super) const STATEMENT: Text =
    Text { sv: "Orden du svarade på", en: "The words you answered" };
pub(super) const STOPS: Text = Text { sv: "Det här slutar vi med", en: "This stops" };
pub(super) const NOTHING_ELSE_STOPS: Text = Text {
    sv: "Vi använder inte längre dina uppgifter till det som står ovan.",
    en: "We no longer use your data for what is said above.",
};
pub(super) const TASK: Text = Text { sv: "Vad vi gör", en: "What we do" };
pub(super) const PLACE: Text = Text { sv: "Var", en: "Where" };
pub(super) const DONE: Text = Text { sv: "Klart", en: "Done" };
pub(super) const NOT_DONE: Text = Text { sv: "Pågår", en: "In progress" };
pub(super) const GOES_ON: Text = Text { sv: "Det här fortsätter", en: "This goes on" };
pub(super) const NOTHING_GOES_ON: Text = Text {
    sv: "Vi har inte antecknat något annat som vi använder dina uppgifter till.",
    en: "We have recorded nothing else that we use your data for.",
};
pub(super) const WHY_IT_GOES_ON: Text = Text {
    sv: "Det här vilar inte på ditt samtycke utan på en annan rättslig grund. Därför påverkas det inte.",
    en: "This does not rest on your consent but on another lawful basis. So it is not affected.",
};
pub(super) const USED_FOR: Text =
    Text { sv: "Vad vi använder dem till", en: "What they are used for" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const PROVISION: Text = Text { sv: "Bestämmelse", en: "Provision" };
pub(super) const MORE: Text = Text { sv: "Bra att veta", en: "Good to know" };
pub(super) const YOU_MAY_SAY_YES_AGAIN: Text = Text {
    sv: "Ändrar du dig kan du säga ja på nytt. Du kan också be oss radera uppgifterna (artikel\u{a0}17.1\u{a0}b).",
    en: "If you change your mind you can say yes again. You can also ask us to erase the data (Article\u{a0}17.1\u{a0}b).",
};

pub(super) fn yes_to(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Du har sagt ja till: {name}"),
        Lang::En => format!("You have said yes to: {name}"),
    }
}

/// "Lämnat 2026-05-01 kl. 10.30, på papper".
pub(super) fn answer(it: &ConsentEvent, lang: Lang) -> String {
    let kind = it.kind.text().in_lang(lang);
    let time = it.at.map(|at| match lang {
        Lang::Sv => format!(" kl. {}", clock(at, lang)),
        Lang::En => format!(" at {}", clock(at, lang)),
    });
    let channel = it.channel.map(|it| format!(", {}", it.text().in_lang(lang).to_lowercase()));
    format!("{kind} {}{}{}", it.on, time.unwrap_or_default(), channel.unwrap_or_default())
}

/// "vårdnadshavare Eva Berg, för Kim Berg".
pub(super) fn in_place_of(who: &str, person: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{who}, för {person}"),
        Lang::En => format!("{who}, for {person}"),
    }
}

pub(super) fn quoted(words: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("”{words}”"),
        Lang::En => format!("“{words}”"),
    }
}

pub(super) fn not_answered(state: ConsentState, lang: Lang) -> &'static str {
    let text = if state == ConsentState::Deferred {
        Text {
            sv: "Du vill bestämma dig senare. Tills du har sagt ja gör vi inte det som vi frågade om.",
            en: "You want to decide later. Until you have said yes we do not do what we asked about.",
        }
    } else {
        Text {
            sv: "Du har inte svarat än. Tills du har sagt ja gör vi inte det som vi frågade om.",
            en: "You have not answered yet. Until you have said yes we do not do what we asked about.",
        }
    };
    text.in_lang(lang)
}

/// Title and subtitle of the confirmation.
pub(super) fn ended(state: ConsentState, name: &str, lang: Lang) -> (&'static str, String) {
    let title = match state {
        ConsentState::Refused => Text { sv: "Du har sagt nej", en: "You have said no" },
        ConsentState::Withdrawn => {
            Text { sv: "Ditt samtycke är återkallat", en: "Your consent is withdrawn" }
        }
        ConsentState::Expired => {
            Text { sv: "Ditt samtycke har gått ut", en: "Your consent has expired" }
        }
        ConsentState::Invalidated => {
            Text { sv: "Ditt samtycke räknas inte", en: "Your consent does not count" }
        }
        _ => Text { sv: "Ditt samtycke är avslutat", en: "Your consent has ended" },
    };
    let subtitle = match lang {
        Lang::Sv => format!("Det gäller: {name}"),
        Lang::En => format!("This is about: {name}"),
    };
    (title.in_lang(lang), subtitle)
}

/// What follows from it, in a sentence or two (GDPR 7.3).
pub(super) fn we_stop(state: ConsentState, lang: Lang) -> &'static str {
    let text = match state {
        ConsentState::Refused => Text {
            sv: "Vi använder inte dina uppgifter till det som vi frågade om. Ditt nej påverkar inget annat hos oss.",
            en: "We do not use your data for what we asked about. Your no affects nothing else with us.",
        },
        ConsentState::Withdrawn => Text {
            sv: "Du har tagit tillbaka ditt samtycke. Vi använder inte längre dina uppgifter till det som du sa ja till. Det vi gjorde medan samtycket gällde var tillåtet (artikel\u{a0}7.3).",
            en: "You have withdrawn your consent. We no longer use your data for what you agreed to. What we did while the consent held was lawful (Article\u{a0}7.3).",
        },
        ConsentState::Invalidated => Text {
            sv: "Vi har sett att samtycket inte uppfyllde lagens krav (artiklarna\u{a0}4.11 och\u{a0}7). Vi använder inte längre dina uppgifter till det.",
            en: "We have found that the consent did not meet what the law asks (Articles\u{a0}4.11 and\u{a0}7). We no longer use your data for it.",
        },
        _ => Text {
            sv: "Samtycket gäller inte längre. Vi använder inte längre dina uppgifter till det som du sa ja till.",
            en: "The consent no longer holds. We no longer use your data for what you agreed to.",
        },
    };
    text.in_lang(lang)
}
