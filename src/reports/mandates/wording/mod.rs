//! The text that a payer signs: an edition of the company's, or the one that comes with the workbook.

mod text;

use crate::{
    core::Lang,
    registers::autogiro_terms::{AutogiroTerms, Edition},
    report::Document,
};

/// What begins a line that is a heading.
const HEADING: &str = "# ";

/// The text that a form shows.
pub(super) struct Wording {
    /// What it is called.
    pub name: String,
    /// What it says; see [`own`] for its headings.
    pub says: String,
}

impl Wording {
    /// The edition `number` of `terms`; where there is none, the text that comes with the workbook.
    pub fn of(terms: &AutogiroTerms, number: u32, lang: Lang) -> Self {
        let Some(edition) = terms.edition(number) else {
            return Self { name: text::OWN_NAME.in_lang(lang).to_owned(), says: own(lang) };
        };
        let Edition { name, sv, en, .. } = edition;
        let says = if lang == Lang::En && !en.trim().is_empty() { en } else { sv };
        Self { name: text::edition(number, name.trim(), lang), says: says.clone() }
    }

    /// Adds what it says to `document`: each part that has a heading beside it, and what comes before them
    /// as paragraphs. Small print, so that it fits on the back of the form.
    pub fn add(&self, document: Document) -> Document {
        let mut opening = Vec::new();
        let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in self.says.lines().map(str::trim) {
            match (line.strip_prefix(HEADING), parts.last_mut()) {
                (Some(heading), _) => parts.push((heading.trim(), Vec::new())),
                (None, Some((_, says))) => says.push(line),
                (None, None) => opening.push(line),
            }
        }
        let opening = opening.join("\n");
        let paragraphs = opening.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
        let document = paragraphs.fold(document, Document::text);
        let rows: Vec<(&str, String)> = parts
            .into_iter()
            .map(|(heading, says)| (heading, says.join("\n").trim().to_owned()))
            .collect();
        if rows.is_empty() { document } else { document.facts(rows) }
    }
}

/// The mandate's text that comes with the workbook, to start an edition from: each point under a heading,
/// which is a line that begins with `# `.
pub fn own(lang: Lang) -> String {
    let point = |it: &text::Point| {
        format!("{HEADING}{}\n{}", it.heading.in_lang(lang), it.says.in_lang(lang))
    };
    let points = text::POINTS.iter().map(point);
    std::iter::once(text::INTRO.in_lang(lang).to_owned())
        .chain(points)
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::render_text;

    /// What each point of the standard text must say, in Swedish and in English.
    const CHECKLIST: [(&str, &[&str], &[&str]); 11] = [
        (
            "leave to draw from the account or one named later, on the due date",
            &["låter oss dra", "konto eller bankgironummer", "anger senare", "förfallodagen"],
            &["let us draw", "account or bankgiro", "name later", "due date"],
        ),
        (
            "the bank need not examine or announce each debit",
            &["inte skyldig att pröva", "meddela dig i förväg"],
            &["need not examine", "tell you of it in advance"],
        ),
        (
            "the bank approves the account, we approve the payer",
            &["banken godkänna", "kontot", "vi ska godkänna dig"],
            &["bank must approve", "account", "we must approve you"],
        ),
        (
            "it can be moved to another account or bank",
            &["flyttas till ett annat konto", "annan bank"],
            &["moved to another account", "another bank"],
        ),
        (
            "what a bank day is",
            &["lördag", "söndag", "helgdag", "midsommarafton", "julafton", "nyårsafton"],
            &["Saturday", "Sunday", "holiday", "Midsummer Eve", "Christmas Eve", "New Year’s Eve"],
        ),
        (
            "notice eight bank days before, once or for several, not after a purchase",
            &["åtta bankdagar före", "belopp", "betalningssätt", "varje uttag", "flera", "köp"],
            &[
                "eight bank days before",
                "amount",
                "way of payment",
                "each debit",
                "several",
                "order",
            ],
        ),
        (
            "funds at 00:01, further attempts, how many",
            &["00.01", "försöka igen", "bankdagarna närmast efter", "hur många"],
            &["00:01", "try again", "bank days that follow", "how many"],
        ),
        (
            "stopping one debit: two bank days with us, one with the bank; the mandate stands",
            &["två bankdagar före", "bankdagen före", "medgivandet gäller fortfarande"],
            &["two bank days before", "bank day before", "mandate still holds"],
        ),
        (
            "until further notice; revoked at any time; five bank days with us, one with the bank",
            &[
                "tills vidare",
                "när du vill",
                "fem bankdagar före",
                "hos din bank",
                "bankdagen före",
            ],
            &[
                "until further notice",
                "any time",
                "five bank days before",
                "your bank",
                "day before",
            ],
        ),
        (
            "we may end it after 30 days, or at once for three reasons; the bank by its own terms",
            &["30 dagar efter", "genast", "saknats", "avslutat", "bör delta", "bankens villkor"],
            &["30 days after", "at once", "lacking", "closed", "take part", "bank’s terms"],
        ),
        (
            "who the controllers are, rights, and that withdrawal ends the service",
            &[
                "personuppgiftsansvariga",
                "din bank, vi och vår bank",
                "rätt att",
                "upphör autogirot",
            ],
            &["controllers", "your bank, we and our bank", "right to", "Autogiro ends"],
        ),
    ];

    #[test]
    fn r_50_our_text_makes_each_of_the_eleven_points_in_both_languages() {
        for (point, (what, sv, en)) in text::POINTS.iter().zip(CHECKLIST) {
            for (lang, words) in [(Lang::Sv, sv), (Lang::En, en)] {
                let says = point.says.in_lang(lang);
                let says = says.replace('\u{a0}', " ").to_lowercase();
                for word in words {
                    assert!(says.contains(&word.to_lowercase()), "{what}: {word}");
                }
                assert!(own(lang).contains(point.says.in_lang(lang)));
            }
        }
    }

    #[test]
    fn an_edition_of_the_companys_own_takes_the_place_of_ours() {
        let edition = Edition {
            name: "BG600P".into(),
            sv: "Till er\n# Uttag\nJag medger\nuttag.\n\n\nPengarna ska finnas.".into(),
            since: Some(date(2026, 1, 1)),
            ..Edition::default()
        };
        let terms = AutogiroTerms { editions: vec![edition], ..AutogiroTerms::default() };
        for lang in [Lang::Sv, Lang::En] {
            let wording = Wording::of(&terms, 1, lang);
            assert!(wording.name.contains("BG600P") && wording.name.contains('1'));
            let document = wording.add(Document::new(lang, "", date(2026, 1, 1)));
            let text = render_text(&document);
            for part in ["Till er", "Uttag: Jag medger", "uttag.", "Pengarna ska finnas."] {
                assert!(text.contains(part), "{text}");
            }
        }
        assert_eq!(Wording::of(&terms, 0, Lang::Sv).says, own(Lang::Sv));
    }
}
