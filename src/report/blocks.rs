//! The blocks a document is made of. They can be kept, so that what was printed once can be printed again.

use serde::{Deserialize, Serialize};

/// One part of a document, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading; it becomes a bookmark of the PDF and stays with what follows it.
    Heading {
        /// How deep in the document it stands.
        level: HeadingLevel,
        /// One line, ideally.
        text: String,
    },
    /// A paragraph; a line break in the text is kept.
    Text(String),
    /// Points of equal weight.
    List(Vec<String>),
    /// Labels with their values, in two columns.
    Facts(Vec<FactRow>),
    /// Rows under column headings, which are repeated on every page.
    Table(Table),
    /// What is missing, with a warning sign.
    Gaps(Vec<GapRow>),
    /// A text set apart from the rest.
    Note(String),
    /// Lines to sign on; they stay together.
    Signature(Vec<SignatureRow>),
    /// Boxes to tick, or already ticked.
    TickBoxes(Vec<TickBox>),
    /// Rows of what is filled in with a pen; they stay together.
    Blanks(Vec<Vec<Blank>>),
    /// Blocks that stand on one page, where a page can hold them.
    Together(Vec<Block>),
    /// What follows begins on a new page.
    PageBreak,
}

/// How deep a heading stands below the title of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HeadingLevel {
    /// A section.
    Section,
    /// A part of a section.
    Part,
    /// A part of a part.
    Detail,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactRow {
    /// What is stated.
    pub label: String,
    /// What it says; lines are kept, and an empty value is shown as a dash.
    pub value: String,
}

impl<L: Into<String>, V: Into<String>> From<(L, V)> for FactRow {
    fn from((label, value): (L, V)) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// Something the law asks for and the binder does not yet say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GapRow {
    /// The field that is empty.
    pub label: String,
    /// What is missing.
    pub what: String,
    /// The provision that asks for it.
    pub cite: String,
}

impl<L: Into<String>, W: Into<String>, C: Into<String>> From<(L, W, C)> for GapRow {
    fn from((label, what, cite): (L, W, C)) -> Self {
        Self { label: label.into(), what: what.into(), cite: cite.into() }
    }
}

/// Where somebody signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureRow {
    /// For whom, such as the company or "the data subject"; empty where it is clear.
    pub party: String,
    /// The name in print beneath the line.
    pub name: NameInPrint,
}

/// The name in print below a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NameInPrint {
    /// It is written there with a pen.
    ToWrite,
    /// It stands there.
    Is(String),
    /// It stands elsewhere in the document.
    Elsewhere,
}

impl<P: Into<String>, N: Into<String>> From<(P, N)> for SignatureRow {
    fn from((party, name): (P, N)) -> Self {
        let name: String = name.into();
        let name = if name.is_empty() { NameInPrint::ToWrite } else { NameInPrint::Is(name) };
        Self { party: party.into(), name }
    }
}

impl SignatureRow {
    /// Where somebody signs whose name stands elsewhere in the document.
    pub fn of(party: impl Into<String>) -> Self {
        Self { party: party.into(), name: NameInPrint::Elsewhere }
    }
}

/// A box to tick and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TickBox {
    /// Whether it is ticked already.
    pub is_ticked: bool,
    /// What a tick says.
    pub text: String,
}

impl TickBox {
    /// A box to tick with a pen.
    pub fn empty(text: impl Into<String>) -> Self {
        Self { is_ticked: false, text: text.into() }
    }

    /// A box that is ticked in print.
    pub fn ticked(text: impl Into<String>) -> Self {
        Self { is_ticked: true, text: text.into() }
    }
}

/// What is filled in with a pen: a label and a line to write on, with what is made out already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// What to write.
    pub label: String,
    /// What stands there in print; may be empty.
    pub value: String,
    /// Its share of the row, beside the weights of the others.
    pub weight: u16,
}

impl Blank {
    /// An empty line of weight 1.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), value: String::new(), weight: 1 }
    }

    /// Makes it out in print.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Gives it `weight` shares of the row.
    #[must_use]
    pub fn weight(mut self, weight: u16) -> Self {
        self.weight = weight;
        self
    }
}

/// Rows of cells under column headings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows; may be empty.
    pub caption: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows; cells beyond the columns are not shown, and missing ones are empty.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table of `columns`, without rows.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { caption: String::new(), columns: columns.into_iter().collect(), rows: Vec::new() }
    }

    /// Says above the table what it shows.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = caption.into();
        self
    }

    /// Adds one row.
    #[must_use]
    pub fn row<S: Into<String>>(mut self, cells: impl IntoIterator<Item = S>) -> Self {
        self.rows.push(cells.into_iter().map(Into::into).collect());
        self
    }

    /// Adds rows that are cells already.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.rows.extend(rows);
        self
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The heading, repeated on every page.
    pub heading: String,
    /// Its share of the width, beside the weights of the other columns.
    pub weight: u16,
    /// To which side its cells stand.
    pub align: Align,
}

impl Column {
    /// A column of weight 1 with cells to the left.
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), weight: 1, align: Align::Left }
    }

    /// Gives the column `weight` shares of the width.
    #[must_use]
    pub fn weight(mut self, weight: u16) -> Self {
        self.weight = weight;
        self
    }

    /// Sets the cells to the right, as numbers and amounts stand.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }
}

/// To which side of its column a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers and amounts.
    Right,
}
