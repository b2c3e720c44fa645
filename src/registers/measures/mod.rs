//! x
#[derive(Debug)]
pub struct Measure;
