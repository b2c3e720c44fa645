//! What the law says, as pure functions of dates and text.
//!
//! Knows `core` alone: no file, no database, no window and no clock. Every rule names its provision.
//! "GDPR" is Regulation (EU) 2016/679, "DSL" dataskyddslagen (2018:218), "BFL" bokföringslagen
//! (1999:1078) and "MFL" marknadsföringslagen (2008:486); "DSL 3:10" is chapter 3, section 10.

pub mod account;
pub mod article;
pub mod autogiro;
pub mod bank_day;
pub mod calendar;
pub mod check_digit;
mod clearing;
pub mod country;
pub mod deadline;
mod error;
pub mod giro;
pub mod guardian;
pub mod identity;
pub mod lawful_basis;
pub mod marketing;
pub mod organisationsnummer;
pub mod own_range;
pub mod personnummer;
pub mod retention;
mod text;
pub mod transfer;

pub use account::{Account, AccountFault, Verdict};
pub use clearing::table_as_of;
pub use country::Country;
pub use error::IdentityError;
pub use giro::{Bankgiro, GiroError, Plusgiro};
pub use identity::{Identity, IdentityKind};
pub use lawful_basis::{Article9Condition, LawfulBasis, PersonnummerGround};
pub use organisationsnummer::Organisationsnummer;
pub use own_range::{AccountKind, OwnRange, RangeFault};
pub use personnummer::Personnummer;
pub use retention::{FiscalYear, Retention, RetentionRule, StartEvent};
