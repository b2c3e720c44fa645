//! The words of the policy. A number in braces is where a fact of the registers is put.

pub(super) mod closing;
pub(super) mod compare;
pub(super) mod contradictions;
pub(super) mod data;
pub(super) mod flows;
pub(super) mod needs;
pub(super) mod notices;
pub(super) mod opening;
pub(super) mod rights;
pub(super) mod signs;
pub(super) mod why;
pub(super) mod work;

use crate::core::{Text, t};

pub(super) const TITLE: Text = t("Integritetspolicy", "Privacy policy");
pub(super) const AND: Text = t("och", "and");
pub(super) const OR: Text = t("eller", "or");
/// Words that end in a full stop of their own.
pub(super) const SHORTENED: [&str; 8] =
    ["kap.", "st.", "m.m.", "osv.", "etc.", "ltd.", "inc.", "para."];
pub(super) const FILE_STEM: Text = t("integritetspolicy", "privacy-policy");

/// Words that stand in nearly any English phrase and in no Swedish one.
const ENGLISH: [&str; 13] =
    ["the", "of", "and", "to", "for", "with", "your", "you", "by", "from", "our", "or", "is"];

/// Whether the words are more likely English than Swedish: one of the usual words is, and no letter is Swedish.
pub(super) fn is_english(words: &str) -> bool {
    let words = words.to_lowercase();
    let is_swedish = words.contains(['å', 'ä', 'ö']);
    !is_swedish && words.split_whitespace().any(|it| ENGLISH.contains(&it))
}
