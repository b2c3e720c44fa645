//! Where a document stands among the headings of a web page.

/// The rank of a document's title among the headings of the page it stands in: 1 to 3, so that none is beyond 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingRank(u8);

impl HeadingRank {
    /// The title of a whole page.
    pub const FIRST: Self = Self(1);

    /// The rank, where it is 1, 2 or 3.
    pub fn new(rank: u8) -> Option<Self> {
        (1..=3).contains(&rank).then_some(Self(rank))
    }

    /// The rank as a number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Default for HeadingRank {
    /// Below the title of a web page.
    fn default() -> Self {
        Self(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{render_fragment, sample};

    #[test]
    fn a_fragment_has_headings_from_the_rank_it_is_given_and_nothing_of_a_page() {
        let document = sample::registerutdrag();
        for rank in 1..=3 {
            let html = render_fragment(&document, HeadingRank::new(rank).unwrap());
            assert!(html.starts_with(&format!("<article lang=\"sv\">\n<h{rank}>")), "{html}");
            assert!(html.ends_with("</article>\n"));
            for denied in ["<html", "<style", "<script", "style=", "<main", "<footer"] {
                assert!(!html.contains(denied), "{denied}");
            }
            assert_eq!(html.matches(&format!("<h{rank}>")).count(), 1);
            assert!(html.contains(&format!("<h{}>", rank + 1)));
        }
        assert_eq!((HeadingRank::new(0), HeadingRank::new(4)), (None, None));
    }
}
