//! The agreement while it is put together: clauses and paragraphs are numbered, and what nobody has recorded
//! becomes a line to write on.

use super::{Clause, text};
use crate::{
    core::{Lang, Text},
    report::{Blank, Block, Column, FactRow, HeadingLevel, Table, TickBox},
};

/// The blocks so far.
#[derive(Debug)]
pub(super) struct Draft {
    lang: Lang,
    clause: usize,
    paragraph: usize,
    blocks: Vec<Block>,
}

impl Draft {
    /// Nothing yet.
    pub fn new(lang: Lang) -> Self {
        Self { lang, clause: 0, paragraph: 0, blocks: Vec::new() }
    }

    /// What has been put together.
    pub fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// Any block.
    pub fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Begins a clause, or an annex on a page of its own.
    pub fn begin(&mut self, clause: Clause) {
        let heading = clause.heading().in_lang(self.lang);
        self.paragraph = 0;
        let heading = if let Some(number) = clause.number() {
            self.clause = number;
            format!("{number}. {heading}")
        } else {
            self.blocks.push(Block::PageBreak);
            heading.to_owned()
        };
        self.blocks.push(Block::Heading { level: HeadingLevel::Section, text: heading });
    }

    /// A heading within a clause or an annex.
    pub fn part(&mut self, heading: Text) {
        let text = heading.in_lang(self.lang).to_owned();
        self.blocks.push(Block::Heading { level: HeadingLevel::Part, text });
    }

    /// A numbered paragraph of a clause.
    pub fn say(&mut self, words: &str) {
        self.paragraph += 1;
        let (clause, paragraph) = (self.clause, self.paragraph);
        let words = text::unbroken(words);
        self.blocks.push(Block::Text(format!("{clause}.{paragraph}\u{a0} {words}")));
    }

    /// Numbered paragraphs.
    pub fn say_all(&mut self, paragraphs: &[Text]) {
        for it in paragraphs {
            self.say(it.in_lang(self.lang));
        }
    }

    /// A paragraph of an annex, without a number.
    pub fn tell(&mut self, words: Text) {
        self.blocks.push(Block::Text(text::unbroken(words.in_lang(self.lang))));
    }

    /// Labels with what is recorded, and a line to write on for each that is not, `per_row` beside each other.
    pub fn answers(&mut self, rows: &[(Text, String)], per_row: usize) {
        let lang = self.lang;
        let (told, open): (Vec<_>, Vec<_>) =
            rows.iter().partition(|(_, value)| !value.trim().is_empty());
        if !told.is_empty() {
            let row = |(label, value): &(Text, String)| -> FactRow {
                (label.in_lang(lang), value.trim()).into()
            };
            self.blocks.push(Block::Facts(told.into_iter().map(row).collect()));
        }
        let open: Vec<Text> = open.into_iter().map(|(label, _)| *label).collect();
        self.lines(open.chunks(per_row));
    }

    /// Rows of lines to write on.
    pub fn lines<'a>(&mut self, rows: impl IntoIterator<Item = &'a [Text]>) {
        let lang = self.lang;
        let row = |labels: &[Text]| -> Vec<Blank> {
            labels.iter().map(|it| Blank::new(it.in_lang(lang))).collect()
        };
        let rows: Vec<_> = rows.into_iter().map(row).collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Blanks(rows));
        }
    }

    /// A table of what is recorded; `n_lines` rows to write on where nothing is.
    pub fn table(&mut self, columns: &[(Text, u16)], rows: Vec<Vec<String>>, n_lines: usize) {
        let lang = self.lang;
        if rows.is_empty() {
            let row = |_| {
                let blank =
                    |(label, weight): &(Text, u16)| Blank::new(label.in_lang(lang)).weight(*weight);
                columns.iter().map(blank).collect()
            };
            self.blocks.push(Block::Blanks((0..n_lines).map(row).collect()));
            return;
        }
        let column =
            |(label, weight): &(Text, u16)| Column::new(label.in_lang(lang)).weight(*weight);
        self.blocks.push(Block::Table(Table::new(columns.iter().map(column)).rows(rows)));
    }

    /// Boxes, one of which is to be ticked.
    pub fn choices(&mut self, choices: impl IntoIterator<Item = Text>) {
        let lang = self.lang;
        let boxes = choices.into_iter().map(|it| TickBox::empty(it.in_lang(lang)));
        self.blocks.push(Block::TickBoxes(boxes.collect()));
    }
}
