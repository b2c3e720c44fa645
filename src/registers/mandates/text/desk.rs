//! What the register says of itself at the desk.

use super::t;
use crate::core::Text;

pub(in crate::registers::mandates) const NEW: Text = t("Nytt medgivande", "New mandate");
pub(in crate::registers::mandates) const ABOUT: Text = t(
    "Här står vilka som låter er dra betalningar med autogiro, från underskrift till avslut. Medgivandet är ert bevis på att betalaren har gått med på det.",
    "Here stand those who let you draw payments by Autogiro, from signature to end. The mandate is your proof that the payer has agreed.",
);
