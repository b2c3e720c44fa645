//! What somebody is called, from the two columns that hold it.

use rusqlite::Row;

use super::Person;

/// A person's name, or a company's, in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    given_name: String,
    name: String,
}

/// Words that belong to the family name after them.
const PARTICLES: [&str; 10] = ["af", "av", "da", "de", "del", "della", "der", "la", "van", "von"];

impl PersonName {
    /// A human being's name as one line tells it: the last word is the family name, with the particles before it;
    /// where there is a comma, it parts the family name from the given one. Nothing of the line is lost.
    pub fn of_line(line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let line = words.join(" ");
        if let Some((name, given_name)) = line.split_once(',') {
            let [name, given_name] = [name, given_name].map(|it| it.trim().to_owned());
            return Self { given_name, name };
        }
        let is_particle = |it: &&&str| PARTICLES.contains(&&*it.to_lowercase());
        let n_particles = words.iter().rev().skip(1).take_while(is_particle).count();
        let n_given = words.len().saturating_sub(1 + n_particles);
        let (given_name, name) = words.split_at(n_given);
        Self { given_name: given_name.join(" "), name: name.join(" ") }
    }

    /// The given name and the family name.
    pub fn into_parts(self) -> (String, String) {
        (self.given_name, self.name)
    }

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
    fn a_line_with_a_whole_name_is_parted_before_the_family_name() {
        let table = [
            ("Åsa Åberg", "Åsa", "Åberg"),
            ("  Karl  Erik   Öberg ", "Karl Erik", "Öberg"),
            ("EVA VON SYDOW", "EVA", "VON SYDOW"),
            ("Jan van der Berg", "Jan", "van der Berg"),
            ("Öberg, Eva", "Eva", "Öberg"),
            ("von Sydow", "", "von Sydow"),
            ("Cher", "", "Cher"),
            ("", "", ""),
        ];
        for (line, given_name, name) in table {
            let parts = PersonName::of_line(line).into_parts();
            assert_eq!(parts, (given_name.to_owned(), name.to_owned()), "{line}");
        }
    }

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
