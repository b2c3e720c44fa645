//! JSON out, for other programs to read (GDPR 20.1).

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::ExchangeError;
use crate::core::Value;

/// Writes records as an array of objects, indented, with the keys in the order given.
///
/// What is not recorded becomes `null`, a day its ISO form, several lines an array, and a number the
/// standard spelling in full.
pub fn write<'a, R>(records: impl IntoIterator<Item = R>) -> Result<Vec<u8>, ExchangeError>
where
    R: IntoIterator<Item = (&'a str, Value)>,
{
    let objects: Vec<Object<'a>> =
        records.into_iter().map(|record| Object(record.into_iter().collect())).collect();
    let mut json = serde_json::to_vec_pretty(&objects)?;
    json.push(b'\n');
    Ok(json)
}

/// The pairs of one object, in order.
struct Object<'a>(Vec<(&'a str, Value)>);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_key(key)?;
            match value {
                Value::Missing => map.serialize_value(&())?,
                Value::Text(text) => map.serialize_value(text)?,
                Value::Number { shown, .. } => map.serialize_value(shown)?,
                Value::Date(date) => map.serialize_value(date)?,
                Value::Lines(lines) => map.serialize_value(lines)?,
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn keys_keep_their_order_and_values_their_kind() {
        let number =
            Value::Number { shown: "19121212-1212".into(), masked: "19121212-••••".into() };
        let record = vec![
            ("namn", Value::Text("Åsa \"Å\"".into())),
            ("id", number),
            ("från", Value::Date(date(2026, 1, 31))),
            ("adress", Value::Lines(vec!["Gatan 1".into(), "Orten".into()])),
            ("e-post", Value::Missing),
        ];
        let json = String::from_utf8(write([record]).unwrap()).unwrap();
        let expected = r#"[
  {
    "namn": "Åsa \"Å\"",
    "id": "19121212-1212",
    "från": "2026-01-31",
    "adress": [
      "Gatan 1",
      "Orten"
    ],
    "e-post": null
  }
]
"#;
        assert_eq!(json, expected);
        assert_eq!(write(Vec::<Vec<(&str, Value)>>::new()).unwrap(), b"[]\n");
    }
}
