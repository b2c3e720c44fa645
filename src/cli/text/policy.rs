//! What is told of a policy text that a company has already.

use crate::{
    core::{Choice, Lang, Text},
    policy::{Comparison, Finding, Judged},
};

const NO_SECTION: Text = Text { sv: "inget avsnitt", en: "no section" };
const BY_HEADING: Text = Text { sv: "rubriken", en: "the heading" };
const UNTOLD: Text = Text {
    sv: "Avsnitt i er policy som texten inte har:",
    en: "Sections of your policy that the text does not have:",
};
const NOTHING: Text = Text {
    sv: "Texten lovar inget som registren saknar.",
    en: "The text promises nothing that the registers lack.",
};

/// Each paragraph with its section and why, what it promises and the registers lack, and what the text lacks.
pub(in crate::cli) fn compared(lang: Lang, it: &Comparison) -> String {
    let mut lines = Vec::new();
    for paragraph in &it.paragraphs {
        lines.push(paragraph_line(paragraph, lang));
        lines.extend(paragraph.findings.iter().map(|it| finding_line(it, lang)));
    }
    lines.push(String::new());
    if !it.untold.is_empty() {
        lines.push(UNTOLD.in_lang(lang).to_owned());
        lines.extend(it.untold.iter().map(|it| format!("  {}", it.text().in_lang(lang))));
        lines.push(String::new());
    }
    lines.push(match (it.n_findings(), lang) {
        (0, _) => NOTHING.in_lang(lang).to_owned(),
        (n, Lang::Sv) => format!("Texten lovar sådant som registren saknar: {n}."),
        (n, Lang::En) => format!("The text promises things that the registers lack: {n}."),
    });
    lines.join("\n")
}

/// "12: Vi sparar … → Hur länge vi sparar uppgifter (sparas, rubriken)".
fn paragraph_line(it: &Judged, lang: Lang) -> String {
    let mark = if it.is_heading { "# " } else { "" };
    let begun: String = it.text.chars().take(60).collect();
    let rest = if it.text.chars().nth(60).is_some() { " …" } else { "" };
    let section = match &it.section {
        None => NO_SECTION.in_lang(lang).to_owned(),
        Some(found) => {
            let mut signs: Vec<&str> = found.signs.iter().map(|it| it.trim()).collect();
            if found.is_by_heading {
                signs.push(BY_HEADING.in_lang(lang));
            }
            format!("{} ({})", found.section.text().in_lang(lang), signs.join(", "))
        }
    };
    format!("{}: {mark}{}{rest} → {section}", it.line, begun.trim())
}

fn finding_line(it: &Finding, lang: Lang) -> String {
    format!("   ! {}: {} ({})", it.kind.text().in_lang(lang), it.says.in_lang(lang), it.kind.cite())
}
