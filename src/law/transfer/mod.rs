//! Whether data may leave the EU/EEA, and on which ground (GDPR 44 to 49, R-62).
//!
//! Remote access from outside, such as support, is judged as any other transfer (EDPB Guidelines 05/2021).

mod assess;
mod decision;
mod ground;
#[cfg(test)]
mod tests;
mod text;

pub use assess::{CERTIFICATION_MONTHS, Notice, Standing, TransferFault, assess, faults};
pub use decision::{Covers, Decision, decisions, known};
pub use ground::{Derogation, Safeguard, SccModule, TransferGround};
pub use text::REMOTE_ACCESS;
