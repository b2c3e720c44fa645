//! The apostrophe that keeps a spreadsheet from running a text as a formula.

use std::borrow::Cow;

/// Signs that make a spreadsheet read a cell as a formula, in half and full width.
const FORMULA_SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// `field` with an apostrophe before it if a spreadsheet might take it for a formula (CWE-1236).
/// [`unguard`] gives back exactly `field`.
pub(super) fn guard(field: &str) -> Cow<'_, str> {
    if is_formula(field) { Cow::Owned(format!("'{field}")) } else { Cow::Borrowed(field) }
}

/// `field` without the apostrophe that [`guard`] put there.
pub(super) fn unguard(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => field,
    }
}

fn is_formula(field: &str) -> bool {
    field.trim_start_matches([' ', '"', '\'']).starts_with(FORMULA_SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_come_back() {
        let guarded =
            ["=1+1", "+46 8 1", "-", "@a", "\t=1", "\r=1", "＝1", "－", " =1", "'=1", "\"=1"];
        for field in guarded {
            assert_eq!(guard(field), format!("'{field}"));
            assert_eq!(unguard(&guard(field)), field);
        }
        for field in ["", "a=1", "'s-Hertogenbosch", "'", "08-1", " a"] {
            assert_eq!(guard(field), field);
            assert_eq!(unguard(field), field);
        }
    }
}
