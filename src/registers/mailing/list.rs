//! Whom a group may be written to, and why the others are left out.

use super::MailingGroup;

/// Why somebody on the group's list is not written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// The person has objected to direct marketing, and the group is that (GDPR 21.3).
    Objected,
    /// Processing is restricted: the data may be stored and little more (GDPR 18.2).
    Restricted,
    /// The person's data are protected; a list travels, so the company leaves them out of its own accord.
    Protected,
    /// There is no e-mail address.
    NoAddress,
}

impl LeftOut {
    /// The provision; empty where no provision forbids it.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Objected => "GDPR 21.3",
            Self::Restricted => "GDPR 18.2",
            Self::Protected | Self::NoAddress => "",
        }
    }
}

/// Somebody to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The number in the register of persons.
    pub person: i64,
    /// Given name and surname, or the name of the organisation.
    pub name: String,
    /// The first of the person's e-mail addresses.
    pub email: String,
}

/// A group's list, ready for export: nobody is on it who may not be written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailingList {
    /// Those to write to, by name.
    pub recipients: Vec<Recipient>,
    /// How many are left out for each reason that occurs, in the order of [`LeftOut`]. Each person counts
    /// once, under the first reason.
    pub left_out: Vec<(LeftOut, usize)>,
}

/// What the register of persons says about somebody in a group.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) recipient: Recipient,
    pub(super) has_objected: bool,
    pub(super) is_restricted: bool,
    pub(super) is_protected: bool,
}

/// Why `member` is not written to by `group`; `None` for a recipient.
pub(super) fn left_out(group: &MailingGroup, member: &Member) -> Option<LeftOut> {
    if group.is_marketing && member.has_objected {
        Some(LeftOut::Objected)
    } else if member.is_restricted {
        Some(LeftOut::Restricted)
    } else if member.is_protected {
        Some(LeftOut::Protected)
    } else if member.recipient.email.is_empty() {
        Some(LeftOut::NoAddress)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_34_nobody_is_written_to_who_may_not_be() {
        // marketing, objected, restricted, protected, e-mail
        let table = [
            (true, false, false, false, "a@b.example", None),
            (true, true, false, false, "a@b.example", Some(LeftOut::Objected)),
            (false, true, false, false, "a@b.example", None),
            (false, true, true, false, "a@b.example", Some(LeftOut::Restricted)),
            (true, true, true, true, "", Some(LeftOut::Objected)),
            (false, false, true, true, "", Some(LeftOut::Restricted)),
            (false, false, false, true, "", Some(LeftOut::Protected)),
            (true, false, false, true, "a@b.example", Some(LeftOut::Protected)),
            (false, false, false, false, "", Some(LeftOut::NoAddress)),
        ];
        for (row, (is_marketing, has_objected, is_restricted, is_protected, email, expected)) in
            table.into_iter().enumerate()
        {
            let group = MailingGroup { is_marketing, ..MailingGroup::default() };
            let recipient =
                Recipient { person: 1, name: "Eva Berg".into(), email: email.to_owned() };
            let member = Member { recipient, has_objected, is_restricted, is_protected };
            assert_eq!(left_out(&group, &member), expected, "row {row}");
        }
    }
}
