//! Tables and facts.

use std::rc::Rc;

use crate::{
    core::Progress,
    report::{
        Align, FactRow, ReportError, Table,
        style::{self, Ink},
    },
};

use super::{
    Composer, Mark, NodeId, Op, Role, Tree,
    flow::{Band, Head, Keep},
    row::{RowFrame, SetCell},
    stacked,
};

/// Between two columns.
const GUTTER: f32 = 12.0;
/// Above and below the text of a row.
const PAD: f32 = 4.0;
/// The same for facts, so that a form or a receipt is one sheet.
const FACT_PAD: f32 = 2.5;
/// Below the last row.
const BELOW: f32 = 14.0;
/// So many rows tell how narrow a column may become.
const SAMPLED_ROWS: usize = 60;
/// Room for the rounding of widths.
const ROUNDING: f32 = 0.5;
/// So many rows are set between two looks at the wish to stop.
const ROWS_PER_LOOK: usize = 256;

impl Composer<'_> {
    pub(super) fn facts(&mut self, rows: &[FactRow]) {
        let label_width = (self.paper.text_width * 0.31).min(160.0);
        let value_x = self.paper.left + label_width + GUTTER;
        let value_width = self.paper.text_width - label_width - GUTTER;
        let table = self.tree.add(Tree::ROOT, Role::Table);
        for (n, row) in rows.iter().enumerate() {
            let tr = self.tree.add(table, Role::Row);
            let value = if row.value.trim().is_empty() { "–" } else { &row.value };
            let cells = vec![
                SetCell {
                    x: self.paper.left,
                    width: label_width,
                    align: Align::Left,
                    style: &style::LABEL,
                    lines: self.exact(&row.label, &style::LABEL, label_width),
                    mark: Mark::Node(self.tree.add(tr, Role::RowHeading)),
                },
                SetCell {
                    x: value_x,
                    width: value_width,
                    align: Align::Left,
                    style: &style::VALUE,
                    lines: self.exact(value, &style::VALUE, value_width),
                    mark: Mark::Node(self.tree.add(tr, Role::Cell)),
                },
            ];
            let gap = if n == 0 { 6.0 } else { 0.0 };
            let keep = keep_at_ends(n, rows.len());
            self.row(
                cells,
                RowFrame { gap, below: below(n, rows.len()), pad: FACT_PAD, keep, head: None },
            );
        }
    }

    pub(super) fn table(&mut self, table: &Table) -> Result<(), ReportError> {
        let node = self.tree.add(Tree::ROOT, Role::Table);
        if !table.caption.is_empty() {
            self.caption(&table.caption, node);
        }
        let columns = self.columns(table);
        let head = self.table_head(table, &columns, node);
        for (n, row) in table.rows.iter().enumerate() {
            if n % ROWS_PER_LOOK == 0 {
                look(self.progress, n, table.rows.len())?;
            }
            let tr = self.tree.add(node, Role::Row);
            let mut cells = Vec::with_capacity(columns.len());
            for (m, (&(x, width), column)) in columns.iter().zip(&table.columns).enumerate() {
                let text = row.get(m).map_or("", String::as_str);
                let lines = self.exact(text, &style::CELL, width);
                let mark = Mark::Node(self.tree.add(tr, Role::Cell));
                let (align, style) = (column.align, &style::CELL);
                cells.push(SetCell { x, width, align, style, lines, mark });
            }
            let keep = keep_at_ends(n, table.rows.len());
            let (below, head) = (below(n, table.rows.len()), Some(Rc::clone(&head)));
            self.row(cells, RowFrame { gap: 0.0, below, pad: PAD, keep, head });
        }
        Ok(())
    }

    fn caption(&mut self, caption: &str, table: NodeId) {
        let mark = Mark::Node(self.tree.add(table, Role::Caption));
        let lines = self.exact(caption, &style::CAPTION, self.paper.text_width);
        let height = lines.len() as f32 * style::CAPTION.leading;
        let ops = stacked(mark, self.paper.left, 0.0, &style::CAPTION, lines).collect();
        self.flow.push(Band { gap: 12.0, height, ops, keep: Keep::WithNext, ..Band::default() });
    }

    /// Draws the column headings, and returns them for the pages that follow.
    fn table_head(&mut self, table: &Table, columns: &[(f32, f32)], node: NodeId) -> Rc<Head> {
        const RULE_GAP: f32 = 4.0;
        let tr = self.tree.add(node, Role::Row);
        let style = &style::TABLE_HEAD;
        let headings: Vec<_> = table
            .columns
            .iter()
            .zip(columns)
            .map(|(column, &(_, width))| self.exact(&column.heading, style, width))
            .collect();
        let n_lines = headings.iter().map(Vec::len).max().unwrap_or(0);
        let height = n_lines as f32 * style.leading + RULE_GAP;

        let mut ops = Vec::new();
        for ((lines, column), &(x, width)) in headings.into_iter().zip(&table.columns).zip(columns)
        {
            let mark = Mark::Node(self.tree.add(tr, Role::ColumnHeading));
            let mut top = (n_lines - lines.len()) as f32 * style.leading;
            for line in lines {
                let x = match column.align {
                    Align::Left => x,
                    Align::Right => x + width - line.width,
                };
                ops.extend(stacked(mark, x, top, style, vec![line]));
                top += style.leading;
            }
        }
        ops.push(Op::rule(self.paper.left, height, self.paper.text_width, style::RULE, Ink::Text));
        let repeated = ops.iter().map(|op| Op { mark: Mark::Artifact, ..op.clone() }).collect();
        let gap = if table.caption.is_empty() { 10.0 } else { 5.0 };
        let keep = if table.rows.is_empty() { Keep::Loose } else { Keep::WithNext };
        self.flow.push(Band { gap, height, ops, keep, ..Band::default() });
        Rc::new(Head { height, ops: repeated })
    }

    /// Where each column begins and how wide it is: by weight, but never narrower than its longest
    /// word unless all together ask for more than there is.
    fn columns(&mut self, table: &Table) -> Vec<(f32, f32)> {
        let n_gutters = table.columns.len().saturating_sub(1);
        let room = self.paper.text_width - n_gutters as f32 * GUTTER;
        let needs = self.longest_words(table);
        let weights: Vec<f32> =
            table.columns.iter().map(|column| f32::from(column.weight.max(1))).collect();
        let mut x = self.paper.left;
        share(room, &weights, &needs)
            .into_iter()
            .map(|width| {
                let column = (x, width);
                x += width + GUTTER;
                column
            })
            .collect()
    }

    fn longest_words(&mut self, table: &Table) -> Vec<f32> {
        let mut needs = vec![0.0f32; table.columns.len()];
        for (need, column) in needs.iter_mut().zip(&table.columns) {
            for word in column.heading.split_whitespace() {
                let id = self.words.shape(style::TABLE_HEAD.face, word);
                *need = need.max(self.words.get(id).width * style::TABLE_HEAD.size / 1000.0);
            }
        }
        for row in table.rows.iter().take(SAMPLED_ROWS) {
            for (need, cell) in needs.iter_mut().zip(row) {
                for word in cell.split_whitespace() {
                    let id = self.words.shape(style::CELL.face, word);
                    *need = need.max(self.words.get(id).width * style::CELL.size / 1000.0);
                }
            }
        }
        needs.into_iter().map(|need| need + ROUNDING).collect()
    }
}

/// Reports how far a table has come, and stops where somebody asked for it.
fn look(progress: &Progress, n_rows: usize, n_total: usize) -> Result<(), ReportError> {
    progress.set(n_rows, n_total);
    if progress.is_cancelled() { Err(ReportError::Cancelled) } else { Ok(()) }
}

/// The first and the last two rows stay together, so that no row stands alone.
fn keep_at_ends(n: usize, n_rows: usize) -> Keep {
    if n + 1 < n_rows && (n == 0 || n + 2 == n_rows) { Keep::WithNext } else { Keep::Loose }
}

/// What follows a table keeps its distance from the last row.
fn below(n: usize, n_rows: usize) -> f32 {
    if n + 1 == n_rows { BELOW } else { 0.0 }
}

/// Shares `room` by `weights`, giving first to those whose need is greater than their share.
fn share(room: f32, weights: &[f32], needs: &[f32]) -> Vec<f32> {
    let needed: f32 = needs.iter().sum();
    if needed > room {
        return needs.iter().map(|need| need / needed * room).collect();
    }
    let mut is_fixed = vec![false; needs.len()];
    loop {
        let fixed: f32 = needs.iter().zip(&is_fixed).filter(|it| *it.1).map(|it| it.0).sum();
        let free: f32 = weights.iter().zip(&is_fixed).filter(|it| !*it.1).map(|it| it.0).sum();
        let widths: Vec<f32> = (0..needs.len())
            .map(|n| if is_fixed[n] { needs[n] } else { weights[n] / free * (room - fixed) })
            .collect();
        let Some(narrow) = (0..needs.len()).find(|&n| !is_fixed[n] && widths[n] < needs[n]) else {
            return widths;
        };
        is_fixed[narrow] = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_width_by_weight_once_their_longest_words_fit() {
        assert_eq!(share(100.0, &[1.0, 3.0], &[5.0, 5.0]), [25.0, 75.0]);
        assert_eq!(share(100.0, &[1.0, 3.0], &[40.0, 5.0]), [40.0, 60.0]);
        assert_eq!(share(100.0, &[1.0, 1.0], &[150.0, 50.0]), [75.0, 25.0]);
    }
}
