//! Bankgirot's autogiro files of 80 positions, read and written: bytes in, records out, and back.
//!
//! "TM" is Bankgirot's technical manual for Autogiro (August 2014); "TK" is a record's transaction code.
//! A file that can be read is read whole; a file with a fault is refused whole, with line, position and
//! reason. Nothing here opens a file, asks the time or knows a register of mandates.

mod code;
mod effect;
mod facts;
mod field;
mod layout;
mod line;
mod notice;
mod number;
mod preview;
mod read;
mod record;
mod refusal;
mod text;
mod write;

pub use code::{Code, Comment, EMandateKind, Information, StartedBy, Status};
pub use effect::{Effect, effect};
pub use facts::Part;
pub use field::Field;
pub use notice::{Notice, Remark};
pub use number::{CustomerNumber, IdForm, PayerAccount, PayerId, PayerNumber};
pub use read::read;
pub use record::{
    Advice, Body, Closing, Drawn, EMandate, File, Kind, Layout, NumberChange, Opening, Record,
    Registered, Request,
};
pub use refusal::{Fault, FieldFault, FileFault, RecordFault, Refusal, RequestFault};
pub use write::{Section, write};

#[cfg(test)]
mod tests;
