//! placeholder
use crate::core::{Choice,Text};
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind { Registerutdrag, Behandlingsregister, Sammanstallning, Brister }
impl Choice for ReportKind { const ALL: &'static [Self] = &[Self::Registerutdrag, Self::Behandlingsregister, Self::Sammanstallning, Self::Brister]; fn text(self) -> Text { Text::same("x") } }
