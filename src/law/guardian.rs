//! When a child's consent needs the guardian (GDPR 8.1; the Swedish Data Protection Act, chapter 2, section 4).

use jiff::civil::Date;

/// The age from which a child living in Sweden may consent to an online service alone (DSL 2:4).
pub const AGE: i16 = 13;

/// Whether a child born on `born_on` is under [`AGE`] on the day `on`, so that whoever has parental
/// responsibility must give or approve the consent to an online service offered directly to children.
///
/// A child born on 29 February turns 13 on 1 March where the year has no such day.
pub fn is_needed(born_on: Date, on: Date) -> bool {
    let birthday = (born_on.month(), born_on.day());
    let had_birthday = (on.month(), on.day()) >= birthday;
    let age = on.year() - born_on.year() - i16::from(!had_birthday);
    age < AGE
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn r_44_a_child_consents_alone_from_the_thirteenth_birthday() {
        let table = [
            (date(2013, 11, 23), date(2026, 11, 22), true),
            (date(2013, 11, 22), date(2026, 11, 22), false),
            (date(2013, 11, 21), date(2026, 11, 22), false),
            (date(2012, 2, 29), date(2025, 2, 28), true),
            (date(2012, 2, 29), date(2025, 3, 1), false),
            (date(1960, 1, 1), date(2026, 1, 1), false),
            (date(2026, 1, 1), date(2026, 11, 22), true),
        ];
        for (born_on, on, is_child) in table {
            assert_eq!(is_needed(born_on, on), is_child, "{born_on} on {on}");
        }
    }
}
