//! A laid-out page: what is drawn where, before any file format.

use crate::report::{
    shape::WordId,
    style::{Ink, Style},
};

use super::tree::NodeId;

/// What is drawn on one page, in reading order. `y` grows downwards from the upper edge.
#[derive(Debug, Default)]
pub struct Page {
    pub ops: Vec<Op>,
}

/// Something drawn, and what it is to a reader who cannot see it.
#[derive(Debug, Clone)]
pub struct Op {
    pub mark: Mark,
    pub draw: Draw,
}

/// What a drawn thing is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing that is read aloud: rules, page numbers, repeated headings.
    Artifact,
    /// A node of the structure tree.
    Node(NodeId),
}

/// A thing to draw.
#[derive(Debug, Clone)]
pub enum Draw {
    /// Words on a baseline.
    Text { x: f32, y: f32, style: &'static Style, words: Vec<WordId> },
    /// A rule from one point to another.
    Rule { from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink },
    /// A filled area.
    Area { points: Vec<(f32, f32)>, ink: Ink },
    /// The logo, with its upper left corner at `x` and `y`.
    Logo { x: f32, y: f32, width: f32, height: f32 },
}

impl Op {
    /// The same thing, `by` points further down.
    pub fn moved_down(mut self, by: f32) -> Self {
        match &mut self.draw {
            Draw::Text { y, .. } | Draw::Logo { y, .. } => *y += by,
            Draw::Rule { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
            Draw::Area { points, .. } => points.iter_mut().for_each(|point| point.1 += by),
        }
        self
    }

    /// A level rule that nobody needs to hear about.
    pub fn rule(x: f32, y: f32, width: f32, thickness: f32, ink: Ink) -> Self {
        let draw = Draw::Rule { from: (x, y), to: (x + width, y), thickness, ink };
        Self { mark: Mark::Artifact, draw }
    }

    /// A filled rectangle that nobody needs to hear about.
    pub fn area(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Self {
        let points = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        Self { mark: Mark::Artifact, draw: Draw::Area { points, ink } }
    }
}
