//! The provisions that the program cites, each with a heading and a plain sentence.

use crate::core::Text;

/// One line for each provision: citation, headings and sentences in Swedish and English, between bars.
const PROVISIONS: &str = include_str!("../../assets/articles.psv");

/// A provision in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Article {
    /// The short citation, such as "GDPR 30.1 b" or "DSL 3:10".
    pub cite: &'static str,
    /// What it is about.
    pub heading: Text,
    /// What it says, in one sentence of plain words. It is no quotation.
    pub says: Text,
}

/// Every provision, in the order of the laws.
pub fn all() -> impl Iterator<Item = Article> {
    PROVISIONS.lines().filter(|line| !line.starts_with('#')).filter_map(read)
}

/// The provision cited as `cite`. Where that point is not listed the nearest one that contains it is
/// given: "GDPR 15.1 c" finds "GDPR 15".
pub fn find(cite: &str) -> Option<Article> {
    let mut wanted = cite.trim();
    loop {
        if let Some(article) = all().find(|article| article.cite == wanted) {
            return Some(article);
        }
        let (wider, _) = wanted.rsplit_once([' ', '.', ':'])?;
        wanted = wider;
    }
}

fn read(line: &'static str) -> Option<Article> {
    let mut cells = line.split('|').map(str::trim);
    let mut cell = || cells.next();
    Some(Article {
        cite: cell()?,
        heading: Text { sv: cell()?, en: cell()? },
        says: Text { sv: cell()?, en: cell()? },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_line_is_a_whole_article_and_none_comes_twice() {
        let lines: Vec<&str> = PROVISIONS.lines().filter(|line| !line.starts_with('#')).collect();
        for line in &lines {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            assert_eq!(cells.len(), 5, "{line}");
            assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
            assert!(cells[3].ends_with('.') && cells[4].ends_with('.'), "{line}");
            assert!(!line.contains('!') && !line.contains("Datainspektionen"), "{line}");
        }
        assert_eq!(all().count(), lines.len());
        assert_eq!(all().map(|it| it.cite).collect::<HashSet<_>>().len(), lines.len());
    }

    #[test]
    fn every_provision_that_the_forms_cite_is_there() {
        let whole = (12..=22).chain(32..=35).chain(44..=49).chain([4, 5, 7, 8, 9, 10, 26, 28, 37]);
        let mut cites: Vec<String> = whole.map(|number| format!("GDPR {number}")).collect();
        cites.extend(('a'..='f').map(|letter| format!("GDPR 6.1 {letter}")));
        cites.extend(('a'..='g').map(|letter| format!("GDPR 30.1 {letter}")));
        cites.extend(('a'..='h').map(|letter| format!("GDPR 28.3 {letter}")));
        cites.extend(('a'..='g').map(|letter| format!("GDPR 49.1 {letter}")));
        cites.extend([1, 2, 3, 4, 9].map(|point| format!("GDPR 28.{point}")));
        cites.extend(["GDPR 46.2 c", "GDPR 46.3", "GDPR 49.1"].map(String::from));
        cites.extend(["GDPR 30.2", "DSL 2:4", "DSL 3:10", "DSL 5:1", "DSL 5:2"].map(String::from));
        cites.extend(["BFL 7:2", "MFL 19", "MFL 20", "MFL 21"].map(String::from));
        for cite in cites {
            assert_eq!(find(&cite).map(|it| it.cite), Some(cite.as_str()));
        }
    }

    #[test]
    fn point_that_is_not_listed_finds_the_article_around_it() {
        assert_eq!(find("GDPR 15.1 c").unwrap().cite, "GDPR 15");
        assert_eq!(find("GDPR 33.1").unwrap().cite, "GDPR 33");
        assert_eq!(find("GDPR 1"), None);
        assert_eq!(find(""), None);
    }
}
