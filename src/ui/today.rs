//! What day it is, as the application says.
//!
//! The kit reads no clock: whoever owns the window calls [`set`] at the start of each frame, and the
//! fields that understand "today" or record the day of an answer ask [`get`].

use egui::{Context, Id};
use jiff::civil::Date;

/// Says that the day is `today`.
pub fn set(ctx: &Context, today: Date) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("today"), today));
}

/// The day last given to [`set`]; 0000-01-01 where nobody has.
pub fn get(ctx: &Context) -> Date {
    ctx.data(|data| data.get_temp(Id::unique("today"))).unwrap_or(Date::ZERO)
}
