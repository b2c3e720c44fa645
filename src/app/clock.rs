//! The one place under the window that reads the clock.

use jiff::{Timestamp, civil::Date};

/// Where the window gets its time from: the computer, or a test's fixed instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The computer's clock.
    Computer,
    /// Always the same instant, for tests and pictures.
    Fixed(Timestamp),
}

impl Clock {
    /// This instant.
    #[expect(clippy::disallowed_methods, reason = "this is where the window reads the clock")]
    pub fn now(self) -> Timestamp {
        match self {
            Self::Computer => Timestamp::now(),
            Self::Fixed(at) => at,
        }
    }

    /// Today in Sweden.
    pub fn today(self) -> Date {
        crate::law::deadline::in_sweden(self.now()).date()
    }
}
