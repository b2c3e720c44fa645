//! The words by which a wording is judged, in Swedish and in English.

/// Words between two things that belong together as often as not.
pub(super) const LIGHT: &[&str] = &[" och ", " and ", " & ", " + ", ", "];

/// Words that stand between two things where each could stand alone.
pub(super) const HEAVY: &[&str] = &[
    " samt ",
    " liksom ",
    " dessutom ",
    " och även ",
    " och också ",
    " och/eller ",
    " och för att ",
    " samt för att ",
    " as well as ",
    " and also ",
    " and/or ",
    " in addition ",
    " and to ",
];

/// Words that may stand before the act.
pub(super) const FILLERS: &[&str] = &["att ", "även ", "också ", "för ", "to ", "also "];

/// Acts that reach out to somebody: after any of the words between, a purpose of their own.
pub(super) const OUTWARD: &[&str] = &[
    "bjuda in",
    "dela",
    "kontakta",
    "lämna ut",
    "mejla",
    "profilera",
    "ringa",
    "skicka",
    "sms:a",
    "sälja",
    "call you",
    "call me",
    "contact",
    "e-mail you",
    "email you",
    "invite",
    "phone",
    "profile",
    "sell",
    "send",
    "share",
];

/// Other acts: a purpose of their own only after the heavier words.
pub(super) const INWARD: &[&str] = &[
    "analysera",
    "anpassa",
    "använda",
    "berätta",
    "erbjuda",
    "filma",
    "fotografera",
    "följa",
    "informera",
    "lämna",
    "marknadsföra",
    "publicera",
    "spela in",
    "visa",
    "analyse",
    "analyze",
    "film",
    "follow",
    "inform",
    "offer you",
    "photograph",
    "publish",
    "record",
    "show",
    "tailor",
    "tell you",
    "use",
];

/// What joins another agreement to a yes.
pub(super) const AGREEMENTS: &[&str] = &[
    "och att ni ",
    "samt att ",
    "villkoren",
    "köpvillkor",
    "användarvillkor",
    "allmänna villkor",
    "and that you ",
    "terms and conditions",
    "terms of ",
];

/// Beginnings of words that say by which way somebody is reached.
pub(super) const WAYS: &[&str] = &[
    "@", "besök", "blankett", "brev", "disk", "e-post", "epost", "formulär", "hemsida", "hör",
    "klick", "kontakt", "kundtjänst", "logga", "länk", "mail", "medde", "mejl", "reception",
    "ring", "samtal", "skriv", "sms", "svar", "säg", "telefon", "webb", "www", "app", "ask",
    "call", "click", "contact", "counter", "e-mail", "email", "form", "letter", "link", "phone",
    "reply", "say", "site", "tell", "text", "telephone", "unsubscribe", "visit", "web", "write",
];

/// What says that a yes cannot be taken back.
pub(super) const FOR_EVER: &[&str] = &[
    "kan inte återkalla",
    "kan inte ta tillbaka",
    "kan inte tas tillbaka",
    "kan inte tas åter",
    "går inte att återkalla",
    "går inte att ta tillbaka",
    "går inte att ta åter",
    "går ej att",
    "oåterkallelig",
    "cannot be withdrawn",
    "cannot be revoked",
    "cannot withdraw",
    "can not be withdrawn",
    "can't be withdrawn",
    "irrevocable",
];
