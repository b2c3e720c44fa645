//! The words of the letter to the payer.
//!
//! The days are those of [`law::autogiro`](crate::law::autogiro).

use jiff::civil::Date;

use crate::{
    core::{Choice, Lang, Text},
    law::autogiro::KeptFor,
    registers::{
        autogiro_terms::PaperKept,
        mandates::{EndedBy, Ending},
    },
};

pub(super) const ENDED: Text =
    Text { sv: "Ditt autogiro har upphört", en: "Your Autogiro has ended" };
pub(super) const ENDS: Text = Text { sv: "Ditt autogiro upphör", en: "Your Autogiro ends" };
pub(super) const APPROVED: Text =
    Text { sv: "Ditt autogiro är godkänt", en: "Your Autogiro is approved" };
pub(super) const REJECTED: Text =
    Text { sv: "Ditt autogiro blev inte godkänt", en: "Your Autogiro was not approved" };
pub(super) const WAITING: Text =
    Text { sv: "Ditt autogiro är på väg", en: "Your Autogiro is under way" };
pub(super) const NOT_YET: Text = Text {
    sv: "Vi har tagit emot ditt medgivande, men det är inte godkänt än. Tills dess drar vi inga betalningar.",
    en: "We have received your mandate, but it is not approved yet. Until then we draw no payments.",
};
pub(super) const UNSIGNED: Text = Text {
    sv: "Ditt autogiro väntar på din underskrift",
    en: "Your Autogiro awaits your signature",
};
pub(super) const NOT_SIGNED: Text = Text {
    sv: "Vi har inte fått ditt undertecknade medgivande än. Tills dess drar vi inga betalningar.",
    en: "We have not received your signed mandate yet. Until then we draw no payments.",
};
pub(super) const SIGN: Text = Text {
    sv: "Fyll i blanketten, skriv under och lämna den till oss. Annars fortsätter du att betala på annat sätt.",
    en: "Fill in the form, sign it and hand it in to us. Otherwise you go on paying in another way.",
};
pub(super) const NO_DEBITS: Text = Text {
    sv: "Ditt medgivande till autogiro har inte godkänts. Vi drar inga betalningar från kontot.",
    en: "Your autogiro mandate has not been approved. We draw no payments from the account.",
};
pub(super) const REJECTED_ON: Text = Text { sv: "Besked", en: "Answer" };
pub(super) const REASON: Text = Text { sv: "Orsak", en: "Reason" };
pub(super) const WHAT_NOW: Text = Text { sv: "Så gör du nu", en: "What to do now" };
pub(super) const NEW_FORM: Text = Text {
    sv: "Kontrollera uppgifterna och lämna en ny blankett, eller fortsätt att betala på annat sätt.",
    en: "Check the data and hand in a new form, or go on paying in another way.",
};
pub(super) const SINCE: Text = Text { sv: "Godkänt", en: "Approved on" };
pub(super) const FIRST_DEBIT: Text = Text { sv: "Första dragning", en: "First debit" };
pub(super) const HOW_TO_STOP: Text =
    Text { sv: "Om du vill ändra något", en: "If you want to change anything" };
pub(super) const STOP: Text = Text {
    sv: "Ett enstaka uttag stoppar du hos oss senast två bankdagar före förfallodagen, eller hos din bank senast bankdagen före.",
    en: "You stop a single debit with us at the latest two bank days before the due date, or with your bank at the latest the bank day before.",
};
pub(super) const REVOKE: Text = Text {
    sv: "Medgivandet återkallar du när du vill, hos oss eller hos din bank. För att ett uttag då ska stoppas måste vi få veta det senast fem bankdagar före förfallodagen, eller banken senast bankdagen före.",
    en: "You can revoke the mandate at any time, with us or with your bank. For a debit to be stopped then, we must know at the latest five bank days before the due date, or the bank at the latest the bank day before.",
};
pub(super) const BY_BANKGIROT: Text = Text {
    sv: "Din bank eller Bankgirot har meddelat oss att ditt medgivande till autogiro inte längre gäller.",
    en: "Your bank or Bankgirot has told us that your autogiro mandate no longer holds.",
};
pub(super) const TOLD_ON: Text = Text { sv: "Meddelat", en: "Told on" };
pub(super) const ENDS_ON: Text = Text { sv: "Upphör", en: "Ends on" };
pub(super) const AT_ONCE: Text = Text { sv: "Därför genast", en: "Why at once" };
pub(super) const FIRST_STOPPED: Text =
    Text { sv: "Uttag stoppas från och med", en: "Debits stop from" };
pub(super) const CONFIRMED_ON: Text =
    Text { sv: "Bekräftat av Bankgirot", en: "Confirmed by Bankgirot" };
pub(super) const WHAT_FOLLOWS: Text = Text { sv: "Det här följer", en: "What follows" };
pub(super) const FOLLOWS: [Text; 2] = [
    Text {
        sv: "Förfaller en betalning före den dag då uttagen stoppas kan den fortfarande dras.",
        en: "A payment that falls due before the day on which debits stop may still be drawn.",
    },
    Text {
        sv: "Därefter betalar du på annat sätt. Vill du ha autogiro igen lämnar du ett nytt medgivande.",
        en: "After that you pay in another way. If you want Autogiro again, you give a new mandate.",
    },
];
pub(super) const CLAIM: Text = Text {
    sv: "Är ett uttag fel? Vänd dig till oss eller till din bank. Har du godkänt uttaget kan du i vissa fall få tillbaka pengarna om du begär det inom åtta veckor (betaltjänstlagen 5\u{a0}kap. 28–30\u{a0}§§). Har du inte godkänt det ska du säga till banken utan onödigt dröjsmål och senast inom 13 månader (5\u{a0}kap. 54\u{a0}§).",
    en: "Is a debit wrong? Turn to us or to your bank. If you approved the debit you can in some cases have the money back if you ask within eight weeks (betaltjänstlagen, chapter\u{a0}5, sections\u{a0}28–30). If you did not, tell the bank without undue delay and within 13 months at the latest (chapter\u{a0}5, section\u{a0}54).",
};
pub(super) const MORE: Text = Text { sv: "Bra att veta", en: "Good to know" };

pub(super) fn subtitle(company: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Betalningar till {company}"),
        Lang::En => format!("Payments to {company}"),
    }
}

pub(super) fn in_force(company: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ditt medgivande gäller. {company} får dra betalningar från kontot."),
        Lang::En => format!("Your mandate is in force. {company} may draw payments."),
    }
}

/// Who ended it, in a sentence or two (the mandate's text).
pub(super) fn because(it: &Ending, lang: Lang) -> &'static str {
    let text = match (it.by, it.at_once) {
        (EndedBy::Customer, _) => Text {
            sv: "Vi har tagit emot din återkallelse av medgivandet till autogiro.",
            en: "We have received your revocation of the autogiro mandate.",
        },
        (EndedBy::Bank, _) => BY_BANKGIROT,
        (EndedBy::Us, None) => Text {
            sv: "Vi avslutar din anslutning till autogiro. Det sker tidigast 30 dagar efter att vi har meddelat dig.",
            en: "We end your connection to Autogiro. It ends 30 days after we told you, at the earliest.",
        },
        (EndedBy::Us, Some(_)) => Text {
            sv: "Vi avslutar din anslutning till autogiro genast, som medgivandets text tillåter.",
            en: "We end your connection to Autogiro at once, as the mandate’s text allows.",
        },
    };
    text.in_lang(lang)
}

/// For how long, and what for.
pub(super) fn kept(through: Date, kept_for: KeptFor, lang: Lang) -> String {
    let why = kept_for.text().in_lang(lang).to_lowercase();
    match lang {
        Lang::Sv => format!("Vi sparar medgivandet till och med {through}: {why}."),
        Lang::En => format!("We keep the mandate through {through}: {why}."),
    }
}

/// What becomes of the paper.
pub(super) enum PaperFate {
    /// It was destroyed on this day.
    Shredded(Date),
    /// It is kept so long.
    Kept(PaperKept),
}

pub(super) fn paper(fate: PaperFate, lang: Lang) -> String {
    match (fate, lang) {
        (PaperFate::Shredded(on), Lang::Sv) => format!("Blanketten på papper förstördes {on}."),
        (PaperFate::Shredded(on), Lang::En) => format!("The paper form was shredded on {on}."),
        (PaperFate::Kept(PaperKept::WithRecord), Lang::Sv) => {
            "Därefter förstörs även blanketten på papper.".to_owned()
        }
        (PaperFate::Kept(PaperKept::WithRecord), Lang::En) => {
            "After that the paper form is shredded too.".to_owned()
        }
        (PaperFate::Kept(PaperKept::UntilEnd), Lang::Sv) => {
            "Blanketten på papper förstörs när medgivandet har upphört.".to_owned()
        }
        (PaperFate::Kept(PaperKept::UntilEnd), Lang::En) => {
            "The paper form is shredded when the mandate has ended.".to_owned()
        }
    }
}
