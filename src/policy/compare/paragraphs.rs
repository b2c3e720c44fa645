//! A text as headings and paragraphs, whichever way it was typed or copied.

/// The longest line that can be a heading.
const LONGEST_HEADING: usize = 90;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    Text,
    /// A list of the headings to come.
    Contents,
}

/// A heading, paragraph or point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// Its lines, joined; without signs of headings and points.
    pub text: String,
    pub kind: Kind,
}

/// The paragraphs of `text`: parted by blank lines, points each by itself.
pub(super) fn of(text: &str) -> Vec<Paragraph> {
    let mut found = Vec::new();
    let mut block: Vec<(usize, &str)> = Vec::new();
    for (line, typed) in (1..).zip(text.lines()) {
        let typed = typed.trim().trim_start_matches('\u{feff}');
        if typed.is_empty() || typed.chars().all(|it| matches!(it, '-' | '=' | '_' | '*')) {
            put(&mut block, &mut found);
            continue;
        }
        if typed.starts_with('#') || is_point(typed) {
            put(&mut block, &mut found);
        }
        block.push((line, typed));
        if typed.starts_with('#') {
            put(&mut block, &mut found);
        }
    }
    put(&mut block, &mut found);
    found
}

/// Ends the block. One short line that ends like no sentence is a heading; several numbered ones are a list of them.
fn put(block: &mut Vec<(usize, &str)>, found: &mut Vec<Paragraph>) {
    let lines = std::mem::take(block);
    let Some((line, first)) = lines.first().copied() else { return };
    let n_numbered = lines.iter().filter(|(_, it)| is_numbered(it)).count();
    let is_list = lines.len() >= 3 && lines.len() - n_numbered <= 1;
    let kind = match lines.len() {
        _ if is_list && lines.iter().all(|(_, it)| is_short(it)) => Kind::Contents,
        1 if first.starts_with('#') => Kind::Heading,
        1 if is_short(first) && !is_point(first) => Kind::Heading,
        _ => Kind::Text,
    };
    let joined: Vec<&str> = lines.iter().map(|(_, it)| *it).collect();
    let bare = |it: char| matches!(it, '#' | '-' | '*' | '•' | '·' | '–') || it.is_whitespace();
    let text = joined.join(" ").trim_start_matches(bare).trim_end_matches(['#', '*']).to_owned();
    if !text.is_empty() {
        found.push(Paragraph { line, text, kind });
    }
}

fn is_point(line: &str) -> bool {
    ["- ", "* ", "• ", "· ", "– ", "o "].iter().any(|it| line.starts_with(it))
}

/// "4.", "4.1" or "4)" first.
fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.' || it == ')');
    line.starts_with(|it: char| it.is_ascii_digit())
        && rest.len() < line.len()
        && rest.starts_with(' ')
}

fn is_short(line: &str) -> bool {
    let n = line.chars().count();
    let is_sentence =
        line.ends_with(['.', ',', ';', ':', '!']) || line.contains(". ") && !is_numbered(line);
    n <= LONGEST_HEADING && !is_sentence && !line.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_paragraphs_points_and_contents_are_told_apart() {
        let text = "Policy\n\nInnehåll\n\n1. Allmänt\n2. Ansvarig\n3. Ändamål\n\n## 1. Allmänt ##\n\
                    Vi skyddar uppgifter.\nSå är det.\n\n* en punkt\n- en till\n\n4.1 Vem får del av dem?\n\n\
                    Kontakta oss på a@example.se\n---\nSlut.";
        let told: Vec<_> = of(text).into_iter().map(|it| (it.line, it.kind, it.text)).collect();
        let expected = [
            (1, Kind::Heading, "Policy"),
            (3, Kind::Heading, "Innehåll"),
            (5, Kind::Contents, "1. Allmänt 2. Ansvarig 3. Ändamål"),
            (9, Kind::Heading, "1. Allmänt "),
            (10, Kind::Text, "Vi skyddar uppgifter. Så är det."),
            (13, Kind::Text, "en punkt"),
            (14, Kind::Text, "en till"),
            (16, Kind::Heading, "4.1 Vem får del av dem?"),
            (18, Kind::Text, "Kontakta oss på a@example.se"),
            (20, Kind::Text, "Slut."),
        ];
        assert_eq!(told, expected.map(|(line, kind, text)| (line, kind, text.to_owned())));
    }
}
