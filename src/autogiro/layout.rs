//! Where each field stands: the tables of the manual, for reading and for writing alike.

use super::Field;

/// The positions of a field, counted from 1, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) field: Field,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Place {
    const fn new(field: Field, from: usize, to: usize) -> Self {
        Self { field, from, to }
    }

    /// Positions that are to be blank.
    pub(super) const fn reserve(from: usize, to: usize) -> Self {
        Self::new(Field::Reserve, from, to)
    }
}

/// The transaction code of every record but those of the register extract.
pub(super) const CODE: Place = Place::new(Field::Code, 1, 2);
/// The payee's bankgiro of every record between opening and closing.
pub(super) const PAYEE: Place = Place::new(Field::PayeeBankgiro, 3, 12);
/// The payer number of the same records.
pub(super) const PAYER_NUMBER: Place = Place::new(Field::PayerNumber, 13, 28);

/// Where a seal record says what it is sealed with (TM 4).
pub(super) const SEAL: Place = Place::new(Field::Layout, 9, 12);

/// TK01 of a file to Bankgirot (TM 7.2).
pub(super) mod request_opening {
    use super::{Field, Place};

    pub const WRITTEN_ON: Place = Place::new(Field::WrittenOn, 3, 10);
    pub const LAYOUT: Place = Place::new(Field::Layout, 11, 18);
    pub const CUSTOMER_NUMBER: Place = Place::new(Field::CustomerNumber, 63, 68);
    pub const PAYEE: Place = Place::new(Field::PayeeBankgiro, 69, 78);
    pub const RESERVES: [Place; 2] = [Place::reserve(19, 62), Place::reserve(79, 80)];
}

/// TK03, TK04 and TK05 (TM 7.2).
pub(super) mod request {
    use super::{Field, Place};

    pub const AFTER_CANCEL: Place = Place::reserve(29, 80);
    pub const ACCOUNT: Place = Place::new(Field::Account, 29, 44);
    pub const ID: Place = Place::new(Field::Id, 45, 56);
    pub const ANSWER: Place = Place::new(Field::Answer, 77, 78);
    pub const RESERVES_NEW: [Place; 2] = [Place::reserve(57, 76), Place::reserve(79, 80)];
    pub const PAYEE_AGAIN: Place = Place::new(Field::PayeeBankgiroAgain, 29, 38);
    pub const NEW_PAYER_NUMBER: Place = Place::new(Field::NewPayerNumber, 39, 54);
    pub const AFTER_CHANGE: Place = Place::reserve(55, 80);
}

/// TK01 of a file from Bankgirot in the new layout (TM 8.3).
pub(super) mod new_opening {
    use super::{Field, Place};

    pub const LAYOUT: Place = Place::new(Field::Layout, 3, 22);
    pub const WRITTEN_ON: Place = Place::new(Field::WrittenOn, 25, 32);
    pub const CONTENT: Place = Place::new(Field::Content, 45, 64);
    pub const CUSTOMER_NUMBER: Place = Place::new(Field::CustomerNumber, 65, 70);
    pub const PAYEE: Place = Place::new(Field::PayeeBankgiro, 71, 80);
    pub const RESERVES: [Place; 2] = [Place::reserve(23, 24), Place::reserve(33, 44)];
}

/// TK01 in the old layout, and TK51 in both (TM 8.3, 8.6).
pub(super) mod old_opening {
    use super::{Field, Place};

    pub const WRITTEN_ON: Place = Place::new(Field::WrittenOn, 3, 10);
    pub const FIXED_CLEARING: Place = Place::new(Field::FixedClearing, 11, 14);
    pub const PAYEE: Place = Place::new(Field::PayeeBankgiro, 15, 24);
    pub const CONTENT: Place = Place::new(Field::Content, 25, 44);
    pub const RESERVE: Place = Place::reserve(45, 80);
}

/// TK73 (TM 8.3).
pub(super) mod advice {
    use super::{Field, Place};

    pub const ACCOUNT: Place = Place::new(Field::Account, 29, 44);
    pub const ID: Place = Place::new(Field::Id, 45, 56);
    pub const RESERVE: Place = Place::reserve(57, 61);
    pub const INFORMATION: Place = Place::new(Field::InformationCode, 62, 63);
    pub const COMMENT: Place = Place::new(Field::CommentCode, 64, 65);
    pub const ACTION_ON: Place = Place::new(Field::ActionOn, 66, 73);
    pub const VALID_FROM: Place = Place::new(Field::ValidFrom, 74, 79);
    pub const AFTER_NEW: Place = Place::reserve(74, 80);
    pub const AFTER_OLD: Place = Place::reserve(80, 80);
}

/// TK52 to TK56 (TM 8.6).
pub(super) mod e_mandate {
    use super::{Field, Place};

    pub const ACCOUNT: Place = Place::new(Field::Account, 29, 44);
    pub const ID: Place = Place::new(Field::Id, 45, 56);
    pub const RESERVE: Place = Place::reserve(57, 61);
    pub const KIND: Place = Place::new(Field::EMandateKindCode, 62, 62);
    pub const AFTER_KIND: Place = Place::reserve(63, 80);
    pub const FREE_TEXT: Place = Place::new(Field::FreeText, 3, 38);
    pub const AFTER_TEXT: Place = Place::reserve(39, 80);
    pub const LINE_1: Place = Place::new(Field::AddressLine1, 3, 38);
    pub const LINE_2: Place = Place::new(Field::AddressLine2, 39, 74);
    pub const AFTER_LINES: Place = Place::reserve(75, 80);
    pub const POSTCODE: Place = Place::new(Field::Postcode, 3, 7);
    pub const TOWN: Place = Place::new(Field::Town, 8, 38);
}

/// TK09 and TK59 (TM 8.3, 8.6).
pub(super) mod closing {
    use super::{Field, Place};

    pub const WRITTEN_ON: Place = Place::new(Field::WrittenOn, 3, 10);
    pub const FIXED_CLEARING: Place = Place::new(Field::FixedClearing, 11, 14);
    pub const COUNT: Place = Place::new(Field::Count, 15, 21);
    pub const RESERVE: Place = Place::reserve(22, 80);
}

/// A line of the register extract (TM 8.8).
pub(super) mod extract {
    use super::{Field, Place};

    pub const PAYEE: Place = Place::new(Field::PayeeBankgiro, 1, 10);
    pub const ID: Place = Place::new(Field::Id, 11, 22);
    pub const PAYER_NUMBER: Place = Place::new(Field::PayerNumber, 23, 38);
    pub const STARTED_BY: Place = Place::new(Field::StartedByCode, 39, 39);
    pub const ACTIVE_YEAR: Place = Place::new(Field::ActiveYear, 40, 41);
    pub const CREATED_ON: Place = Place::new(Field::CreatedOn, 42, 49);
    pub const CHANGED_ON: Place = Place::new(Field::ChangedOn, 50, 57);
    pub const STATUS: Place = Place::new(Field::StatusCode, 58, 58);
    pub const RESERVE: Place = Place::reserve(59, 64);
    pub const ACCOUNT: Place = Place::new(Field::Account, 65, 80);
}
