//! Which heading means which field.

/// The columns that were recognised, and the headings that were not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns<K> {
    found: Vec<(K, usize)>,
    /// Headings that nobody asked for, or that came a second time, as written.
    pub unknown: Vec<String>,
}

impl<K: Copy + Eq> Columns<K> {
    /// The number of the column that holds `key`, counted from 0.
    pub fn of(&self, key: K) -> Option<usize> {
        self.found.iter().find(|(found, _)| *found == key).map(|(_, column)| *column)
    }
}

/// Finds each wanted key among `headers` by any of its aliases, whatever the case, the accents and the
/// signs between the words: "E-post", "epost" and "E post" are the same, "År" and "Ar" too.
pub fn columns<K: Copy + Eq>(headers: &[String], wanted: &[(K, &[&str])]) -> Columns<K> {
    let folded: Vec<(K, Vec<String>)> = wanted
        .iter()
        .map(|(key, aliases)| (*key, aliases.iter().map(|alias| fold(alias)).collect()))
        .collect();
    let mut columns = Columns { found: Vec::new(), unknown: Vec::new() };
    for (column, header) in headers.iter().enumerate() {
        let name = fold(header);
        let key = folded.iter().find(|(_, aliases)| aliases.contains(&name)).map(|(key, _)| *key);
        match key {
            Some(key) if columns.of(key).is_none() => columns.found.push((key, column)),
            None if name.is_empty() => {}
            _ => columns.unknown.push(header.clone()),
        }
    }
    columns
}

fn fold(heading: &str) -> String {
    heading.chars().flat_map(char::to_lowercase).filter_map(without_accent).collect()
}

/// The bare letter or figure; `None` for signs and for accents that stand by themselves.
fn without_accent(letter: char) -> Option<char> {
    match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' => Some('a'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'í' | 'ì' | 'î' | 'ï' => Some('i'),
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' | 'õ' => Some('o'),
        'ü' | 'ú' | 'ù' | 'û' => Some('u'),
        other => other.is_alphanumeric().then_some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Key {
        Name,
        Email,
        Address,
    }

    const WANTED: &[(Key, &[&str])] = &[
        (Key::Name, &["Namn", "Name"]),
        (Key::Email, &["E-post", "Email"]),
        (Key::Address, &["Gatuadress", "Adress", "Address"]),
    ];

    fn find(headers: &[&str]) -> Columns<Key> {
        columns(&headers.iter().map(ToString::to_string).collect::<Vec<_>>(), WANTED)
    }

    #[test]
    fn headings_are_found_in_either_language_and_any_order() {
        let found = find(&["ADRESS", " e post ", "näme"]);
        assert_eq!(found.of(Key::Address), Some(0));
        assert_eq!(found.of(Key::Email), Some(1));
        assert_eq!(found.of(Key::Name), Some(2));
        assert!(found.unknown.is_empty());
    }

    #[test]
    fn unknown_and_repeated_headings_are_told() {
        let found = find(&["Name", "Skostorlek", "Namn", ""]);
        assert_eq!((found.of(Key::Name), found.of(Key::Email)), (Some(0), None));
        assert_eq!(found.unknown, ["Skostorlek", "Namn"]);
    }

    #[test]
    fn accent_written_as_a_sign_of_its_own_is_the_same_letter() {
        assert_eq!(fold("A\u{30a}r"), fold("År"));
    }
}
