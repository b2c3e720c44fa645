//! The words of the files to and from Bankgirot.

use super::t;
use crate::core::Text;

pub(in crate::app::mandates) const READ_FILE: Text =
    t("Läs in fil från Bankgirot", "Read a file from Bankgirot");
pub(in crate::app::mandates) const WRITE_FILE: Text =
    t("Skriv fil till Bankgirot", "Write a file to Bankgirot");
