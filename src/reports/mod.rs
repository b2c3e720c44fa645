//! placeholder
use crate::core::{Choice, Text};
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    Registerutdrag,
    Behandlingsregister,
    Sammanstallning,
    Brister,
}
impl Choice for ReportKind {
    const ALL: &'static [Self] =
        &[Self::Registerutdrag, Self::Behandlingsregister, Self::Sammanstallning, Self::Brister];
    fn text(self) -> Text {
        Text::same("x")
    }
}
impl ReportKind {
    pub fn name(self) -> &'static str {
        "x"
    }
    pub fn from_name(_n: &str) -> Option<Self> {
        None
    }
    pub fn needs_person(self) -> bool {
        false
    }
}
pub struct Scope {
    pub kind: ReportKind,
    pub lang: crate::core::Lang,
    pub date: jiff::civil::Date,
    pub person: Option<crate::core::Id<crate::registers::persons::Person>>,
    pub asked: Option<String>,
}
pub fn build(
    _s: &crate::store::Store,
    s: &Scope,
) -> Result<crate::report::Document, crate::store::StoreError> {
    Ok(crate::report::Document::new(s.lang, "x", s.date))
}
