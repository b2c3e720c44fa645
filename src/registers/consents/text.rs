//! The words of the consents.

use jiff::civil::Time;

use super::{
    Channel, ConsentEvent, ConsentFault, ConsentField, ConsentFilter, ConsentState, EventKind,
    ExpressedBy, GoesOn, StopTask, Target, Validity,
};
use crate::core::{Choice, Field, Lang, Text};

pub(super) const NEW: Text = Text { sv: "Logga samtycke", en: "Log a consent" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står vem som har sagt ja till vad, hur och när, och när det tog slut. Ni ska kunna visa det (artikel 7.1).",
    en: "This says who has said yes to what, how and when, and when it ended. You must be able to show it (Article 7.1).",
};
pub(super) const NO_CHANNEL: Text = Text {
    sv: "Hur sades det: på papper, på webben, i telefon?",
    en: "How was it said: on paper, online, by phone?",
};
pub(super) const NO_RECEIVER: Text =
    Text { sv: "Vem hos er tog emot det?", en: "Who at the company received it?" };
pub(super) const NO_EVIDENCE: Text = Text {
    sv: "Hur kan ni visa det? En fil, pärm och flik, eller en inspelning.",
    en: "How can you show it? A file, a binder and tab, or a recording.",
};
pub(super) const NO_PROXY_NAME: Text =
    Text { sv: "Vem sade ja i personens ställe?", en: "Who said yes in the person's place?" };
pub(super) const NOT_LOGGED: Text =
    Text { sv: "Händelsen är inte loggad.", en: "The event was not logged." };
pub(super) const CANCELLED: Text =
    Text { sv: "Loggningen är avbruten.", en: "The logging was cancelled." };
pub(super) const NOTHING_LOGGED: Text =
    Text { sv: "Inget är loggat.", en: "Nothing has been logged." };

pub(super) fn fault(it: ConsentFault) -> Text {
    match it {
        ConsentFault::InTheFuture => Text {
            sv: "Dagen ligger framåt i tiden. Logga det som har hänt.",
            en: "The day lies in the future. Log what has happened.",
        },
        ConsentFault::NotInUse => Text {
            sv: "Ordalydelsen användes inte den dagen. Välj en version som var godkänd då, eller ändra dagen.",
            en: "The wording was not in use on that day. Choose a version that was approved then, or change the day.",
        },
        ConsentFault::NeedsGuardian => Text {
            sv: "Personen är under 13 år. Vårdnadshavaren ska ge samtycket eller godkänna det.",
            en: "The person is under 13. The guardian must give or approve the consent.",
        },
        ConsentFault::NothingToRenew => Text {
            sv: "Det finns inget samtycke att förnya. Fråga på nytt och logga det som lämnat.",
            en: "There is no consent to renew. Ask anew and log it as given.",
        },
        ConsentFault::NothingToEnd => Text {
            sv: "Personen hade inte sagt ja den dagen. Logga det som nekat.",
            en: "The person had not said yes by that day. Log it as refused.",
        },
        ConsentFault::EndsBeforeItBegins => Text {
            sv: "Sista dagen ligger före dagen för samtycket.",
            en: "The last day lies before the day of the consent.",
        },
    }
}

/// What to know before a consent is logged as invalid.
pub const INVALID_FROM: Text = Text {
    sv: "Samtycket räknas inte från den dag du anger. Var det ogiltigt från början: ange dagen då det lämnades.",
    en: "The consent does not count from the day you state. If it never was valid, state the day on which it was given.",
};

/// Every fault with its provision.
pub(super) fn faults(faults: &[ConsentFault], lang: Lang) -> String {
    let told = |it: &ConsentFault| {
        let text = it.text().in_lang(lang);
        if it.cite().is_empty() { text.to_owned() } else { format!("{text} ({})", it.cite()) }
    };
    faults.iter().map(told).collect::<Vec<_>>().join(" ")
}

/// "10.30", in English "10:30".
pub fn clock(at: Time, lang: Lang) -> String {
    let mark = if lang == Lang::Sv { '.' } else { ':' };
    format!("{:02}{mark}{:02}", at.hour(), at.minute())
}

/// "2026-05-01 10.30 Lämnat, på papper, mottaget av Anna. Pärm 3, flik 7".
pub(super) fn event_line(it: &ConsentEvent, lang: Lang) -> String {
    let time = it.at.map(|at| format!(" {}", clock(at, lang))).unwrap_or_default();
    let mut line = format!("{}{time} {}", it.on, it.kind.text().in_lang(lang));
    let (by, received): (&str, &str) = match lang {
        Lang::Sv => ("av", "mottaget av"),
        Lang::En => ("by", "received by"),
    };
    let mut add = |part: String| {
        line.push_str(", ");
        line.push_str(&part);
    };
    if it.version > 0 {
        add(format!("version {}", it.version));
    }
    if let Some(channel) = it.channel {
        add(channel.text().in_lang(lang).to_lowercase());
    }
    if it.expressed_by != ExpressedBy::Person {
        add(format!("{by} {}", expressed_by(&it.expressed_by, lang)));
    }
    if !it.received_by.trim().is_empty() {
        add(format!("{received} {}", it.received_by.trim()));
    }
    if it.kind.is_yes() && it.validity != Validity::Withdrawn {
        add(validity(&it.validity, lang));
    }
    for part in [&it.evidence.place, &it.evidence.recording, &it.reason] {
        if !part.trim().is_empty() {
            add(part.trim().to_owned());
        }
    }
    line
}

/// "Vårdnadshavare: Eva Berg", or who else spoke; empty for the person.
pub fn expressed_by(it: &ExpressedBy, lang: Lang) -> String {
    let (who, name) = match it {
        ExpressedBy::Person => return String::new(),
        ExpressedBy::Guardian { name } => (Text { sv: "vårdnadshavare", en: "guardian" }, name),
        ExpressedBy::Representative { name } => (Text { sv: "ombud", en: "representative" }, name),
    };
    [who.in_lang(lang), name.trim()].join(" ").trim().to_owned()
}

/// "gäller till och med 2027-05-01".
pub fn validity(it: &Validity, lang: Lang) -> String {
    match (it, lang) {
        (Validity::Withdrawn, Lang::Sv) => "gäller tills det tas tillbaka".to_owned(),
        (Validity::Withdrawn, Lang::En) => "holds until it is withdrawn".to_owned(),
        (Validity::Date { on }, Lang::Sv) => format!("gäller till och med {on}"),
        (Validity::Date { on }, Lang::En) => format!("holds through {on}"),
        (Validity::Event { what }, Lang::Sv) => format!("gäller tills: {}", what.trim()),
        (Validity::Event { what }, Lang::En) => format!("holds until: {}", what.trim()),
    }
}

/// What is said of a task that a new yes has put behind.
pub const LAPSED: Text = Text {
    sv: "behövs inte längre: personen har sagt ja igen",
    en: "no longer needed: the person has said yes again",
};

/// "Ta bort ur utskicksgruppen: Nyhetsbrevet – klart 2026-05-01, Anna".
pub(super) fn task_line(it: &StopTask, how_far: &str, lang: Lang) -> String {
    format!("{}: {} – {how_far}", target(&it.target).in_lang(lang), it.name)
}

/// "klart 2026-05-01, Anna".
pub(super) fn how_far(it: &StopTask, lang: Lang) -> String {
    let by = if it.done_by.is_empty() { String::new() } else { format!(", {}", it.done_by) };
    match (it.done_on, lang) {
        (Some(on), Lang::Sv) => format!("klart {on}{by}"),
        (Some(on), Lang::En) => format!("done {on}{by}"),
        (None, Lang::Sv) => "inte klart".to_owned(),
        (None, Lang::En) => "not done".to_owned(),
    }
}

/// "Fakturera: rättslig förpliktelse, bokföringslagen (GDPR 6.1 c)".
pub(super) fn goes_on(it: &GoesOn, lang: Lang) -> String {
    let basis = it.basis.text().in_lang(lang).to_lowercase();
    let (purpose, detail) = (it.purpose.trim_end_matches('.'), it.detail.trim_end_matches('.'));
    let why = if detail.is_empty() { basis } else { format!("{basis}, {detail}") };
    format!("{purpose}: {why} ({})", it.basis.cite())
}

/// What is to be done at the place of a task.
pub fn target(it: &Target) -> Text {
    match it {
        Target::System { .. } => {
            Text { sv: "Sluta använda uppgifterna i", en: "Stop using the data in" }
        }
        Target::MailingGroup { .. } => {
            Text { sv: "Ta bort ur utskicksgruppen", en: "Take out of the mailing group" }
        }
        Target::Recipient => Text { sv: "Meddela mottagaren", en: "Tell the recipient" },
        Target::Recording { .. } => Text { sv: "Radera inspelningen", en: "Erase the recording" },
    }
}

impl Choice for EventKind {
    const ALL: &'static [Self] = &[
        Self::Given,
        Self::Renewed,
        Self::Withdrawn,
        Self::Asked,
        Self::Deferred,
        Self::Refused,
        Self::Expired,
        Self::Ended,
        Self::Invalidated,
    ];

    fn text(self) -> Text {
        match self {
            Self::Asked => Text { sv: "Tillfrågad", en: "Asked" },
            Self::Deferred => Text { sv: "Vill bestämma sig senare", en: "Wants to decide later" },
            Self::Refused => Text { sv: "Nekat", en: "Refused" },
            Self::Given => Text { sv: "Lämnat", en: "Given" },
            Self::Renewed => Text { sv: "Förnyat", en: "Renewed" },
            Self::Withdrawn => Text { sv: "Återkallat", en: "Withdrawn" },
            Self::Expired => Text { sv: "Utgånget", en: "Expired" },
            Self::Ended => Text { sv: "Avslutat", en: "Ended" },
            Self::Invalidated => Text { sv: "Ogiltigförklarat", en: "Invalidated" },
        }
    }
}

impl Choice for ConsentState {
    const ALL: &'static [Self] = &[
        Self::Valid,
        Self::Outdated,
        Self::Asked,
        Self::Deferred,
        Self::Refused,
        Self::Withdrawn,
        Self::Expired,
        Self::Ended,
        Self::Invalidated,
    ];

    fn text(self) -> Text {
        match self {
            Self::Valid => Text { sv: "Gäller", en: "Valid" },
            Self::Outdated => Text { sv: "Äldre text", en: "Older text" },
            Self::Asked => Text { sv: "Väntar på svar", en: "Awaiting answer" },
            Self::Deferred => Text { sv: "Svarar senare", en: "Answers later" },
            Self::Refused => Text { sv: "Nekat", en: "Refused" },
            Self::Withdrawn => Text { sv: "Återkallat", en: "Withdrawn" },
            Self::Expired => Text { sv: "Utgånget", en: "Expired" },
            Self::Ended => Text { sv: "Avslutat", en: "Ended" },
            Self::Invalidated => Text { sv: "Ogiltigt", en: "Invalid" },
        }
    }
}

impl Choice for Channel {
    const ALL: &'static [Self] =
        &[Self::Paper, Self::InPerson, Self::Phone, Self::Email, Self::Web];

    fn text(self) -> Text {
        match self {
            Self::Paper => Text { sv: "På papper", en: "On paper" },
            Self::Web => Text { sv: "På webben", en: "Online" },
            Self::Email => Text { sv: "Med e-post", en: "By e-mail" },
            Self::Phone => Text { sv: "Per telefon", en: "By phone" },
            Self::InPerson => Text { sv: "På plats", en: "In person" },
        }
    }
}

impl Choice for ConsentFilter {
    const ALL: &'static [Self] = &[
        Self::All,
        Self::Valid,
        Self::RunningOut,
        Self::Outdated,
        Self::Waiting,
        Self::Over,
        Self::ToStop,
    ];

    fn text(self) -> Text {
        match self {
            Self::All => Text { sv: "Alla", en: "All" },
            Self::Valid => Text { sv: "Gäller", en: "Valid" },
            Self::RunningOut => Text { sv: "Löper ut snart", en: "Running out" },
            Self::Outdated => Text { sv: "Äldre text", en: "Older text" },
            Self::Waiting => Text { sv: "Väntar på svar", en: "Awaiting answer" },
            Self::Over => Text { sv: "Gäller inte", en: "Not valid" },
            Self::ToStop => Text { sv: "Att stoppa", en: "To stop" },
        }
    }
}

impl Field for ConsentField {
    fn label(self) -> Text {
        match self {
            Self::Reference => Text { sv: "Referens", en: "Reference" },
            Self::Events => Text { sv: "Händelser", en: "Events" },
            Self::Channel => Text { sv: "Hur det sades", en: "How it was said" },
            Self::ReceivedBy => Text { sv: "Mottaget av", en: "Received by" },
            Self::Evidence => Text { sv: "Bevis", en: "Evidence" },
            Self::ExpressedBy => Text { sv: "Vem som sade det", en: "Who said it" },
            Self::Tasks => Text { sv: "Att stoppa", en: "To stop" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }
}
