//! x
#[derive(Debug)]
pub struct MailingGroup;
