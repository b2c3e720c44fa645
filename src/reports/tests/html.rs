//! Every report as a web page and as a part of one, read by a parser that follows the HTML standard.

use html5ever::{ParseOpts, parse_document, tendril::TendrilSink};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::*;
use crate::report::{HeadingRank, render_fragment, render_html};

/// What a page is in the eyes of the parser.
struct Parsed {
    errors: Vec<String>,
    elements: Vec<Element>,
}

/// An element by its name, with its attributes, and the names of the elements in it.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<String>,
}

impl Parsed {
    fn of(html: &str) -> Self {
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
        let mut elements = Vec::new();
        gather(&dom.document, &mut elements);
        let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
        Self { errors, elements }
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |it| it.name == name)
    }

    /// The ranks of the headings, in their order.
    fn ranks(&self) -> Vec<u32> {
        let rank = |it: &Element| it.name.strip_prefix('h').and_then(|it| it.parse().ok());
        self.elements.iter().filter_map(rank).collect()
    }
}

impl Element {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|(name, value)| name == attribute && !value.is_empty())
    }
}

fn gather(node: &Handle, found: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let of = |it: &Handle| match &it.data {
            NodeData::Element { name, .. } => Some(name.local.to_string()),
            _ => None,
        };
        let attrs = attrs.borrow();
        let attributes = attrs.iter().map(|it| (it.name.local.to_string(), it.value.to_string()));
        found.push(Element {
            name: name.local.to_string(),
            attributes: attributes.collect(),
            children: node.children.borrow().iter().filter_map(of).collect(),
        });
    }
    node.children.borrow().iter().for_each(|it| gather(it, found));
}

/// What is wrong with a page, or with a part of one that stands in a page.
fn faults(html: &str) -> Vec<String> {
    let page = Parsed::of(html);
    let mut faults = page.errors.clone();
    let mut note = |is_wrong: bool, what: &str| {
        if is_wrong {
            faults.push(what.to_owned());
        }
    };
    for it in &page.elements {
        let runs = it.attributes.iter().any(|(name, _)| name.starts_with("on"));
        note(runs || it.name == "script", "runs something");
        note(it.name == "th" && !it.has("scope"), "th without scope");
        note(it.name == "img" && !it.has("alt"), "img without alt");
        let fetches = |(name, value): &(String, String)| {
            matches!(name.as_str(), "src" | "href") && !value.starts_with("data:")
        };
        note(it.attributes.iter().any(fetches), "fetches something");
        let is_headed = it.children.iter().any(|it| it.starts_with('h') && it.len() == 2);
        note(matches!(it.name.as_str(), "section" | "article") && !is_headed, "no heading in it");
        let is_list = it.name == "ul";
        note(is_list && (it.children.is_empty() || it.children.iter().any(|it| it != "li")), "ul");
    }
    let columns = page.named("thead").count();
    note(columns != page.named("table").filter(|it| has(it, "thead")).count(), "thead outside");
    let ranks = page.ranks();
    note(ranks.first() != Some(&1), "does not begin with h1");
    note(ranks.windows(2).any(|it| it[1] > it[0] + 1), "a rank of headings is skipped");
    note(page.named("main").count() != 1, "not one main");
    note(!page.named("html").all(|it| it.has("lang")), "no language");
    faults
}

fn has(it: &Element, child: &str) -> bool {
    it.children.iter().any(|it| it == child)
}

/// Writes the pages into the folder `PARMEN_LOOK`, for a validator to read.
#[test]
fn r_94_every_report_is_faultless_html_as_a_page_and_as_a_part_of_one() {
    let look = std::env::var_os("PARMEN_LOOK").map(PathBuf::from);
    for (name, document) in all() {
        let part = render_fragment(&document, HeadingRank::new(2).unwrap());
        let around = format!(
            "<!doctype html><html lang=\"sv\"><head><title>Webb</title></head><body><main><h1>Webb</h1>\n{part}</main></body></html>"
        );
        for (ending, html) in [("html", render_html(&document)), ("part.html", around)] {
            assert_eq!(faults(&html), [""; 0], "{name}.{ending}");
            if let Some(folder) = &look {
                write(folder.join(format!("{name}.{ending}")), html.as_bytes());
            }
        }
    }
}

#[test]
fn a_fault_in_a_page_is_found() {
    let page = |body: &str| {
        format!(
            "<!doctype html><html lang=sv><title>T</title><body><main><h1>T</h1>{body}</main></body>"
        )
    };
    assert_eq!(faults(&page("<p>Hej</p>")), [""; 0]);
    for wrong in [
        "<p><table></p></table>",
        "</b>",
        "<script></script>",
        "<p onclick=\"x\">",
        "<h3>T</h3>",
        "<table><tr><th>T</th></tr></table>",
        "<section><p>Hej</p></section>",
        "<ul></ul>",
        "<img src=\"data:,\">",
        "<a href=\"https://example.se\">T</a>",
    ] {
        assert!(!faults(&page(wrong)).is_empty(), "{wrong}");
    }
}
