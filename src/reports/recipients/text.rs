//! The words about recipients.

use crate::core::Lang;

/// Who runs a system that the data are in (GDPR 4.8).
pub(super) fn runs(supplier: &str, system: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{supplier} – driver {system}"),
        Lang::En => format!("{supplier} – runs {system}"),
    }
}
