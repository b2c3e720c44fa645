//! What somebody is called, from the two columns that hold it.

use rusqlite::Row;

use super::Person;

/// A person's name, or a company's, in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    given_name: String,
    name: String,
}

impl PersonName {
    /// Reads the columns `given_name` and `name`.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (given_name, name): (String, String) = (row.get("given_name")?, row.get("name")?);
        Ok(Self { given_name: given_name.trim().to_owned(), name: name.trim().to_owned() })
    }

    /// "Eva Öberg".
    pub fn full(&self) -> String {
        format!("{} {}", self.given_name, self.name).trim().to_owned()
    }

    /// "Öberg Eva": what the register sorts by.
    pub fn sorted(&self) -> String {
        format!("{} {}", self.name, self.given_name).trim().to_owned()
    }

    /// "Öberg, Eva", as in a table that is sorted by it.
    pub fn listed(&self) -> String {
        if self.given_name.is_empty() {
            self.name.clone()
        } else {
            format!("{}, {}", self.name, self.given_name)
        }
    }
}

impl From<&Person> for PersonName {
    fn from(it: &Person) -> Self {
        Self { given_name: it.given_name.trim().to_owned(), name: it.name.trim().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_in_full_and_as_it_is_listed() {
        let table = [
            ((" Eva", "Öberg "), ("Eva Öberg", "Öberg Eva", "Öberg, Eva")),
            (("", "Bygg AB"), ("Bygg AB", "Bygg AB", "Bygg AB")),
        ];
        for ((given_name, name), told) in table {
            let person =
                Person { given_name: given_name.into(), name: name.into(), ..Person::default() };
            let name = PersonName::from(&person);
            assert_eq!((&*name.full(), &*name.sorted(), &*name.listed()), told);
        }
    }
}
