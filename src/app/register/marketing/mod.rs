//! Who may be written to: under a mailing group its recipients, under a person each channel.

mod group;
mod person;
mod text;

pub use self::{group::GroupRecipients, person::PersonChannels};
