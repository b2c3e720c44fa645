//! Between columns and Rust: lists as JSON text, closed choices as their code word.

use rusqlite::{
    Row, ToSql,
    types::{ToSqlOutput, Type},
};
use serde::{Serialize, de::DeserializeOwned};

/// A value written to a text column as JSON.
#[derive(Debug)]
pub struct Json<'a, T>(pub &'a T);

impl<T: Serialize> ToSql for Json<'_, T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(self.0)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(text.into())
    }
}

/// Reads the JSON text of the column `name`.
pub fn json<T: DeserializeOwned>(row: &Row<'_>, name: &str) -> rusqlite::Result<T> {
    let text = row.get_ref(name)?.as_str()?;
    serde_json::from_str(text).map_err(|error| unreadable(&error))
}

/// The code word of a unit variant, as serde names it; `None` for an absent choice.
pub fn code<T: Serialize>(choice: Option<T>) -> Option<String> {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(word)) => Some(word),
        _ => None,
    }
}

/// The choice whose code word stands in the column `name`; a null is no choice.
pub fn from_code<T: DeserializeOwned>(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<T>> {
    let Some(word) = row.get::<_, Option<String>>(name)? else { return Ok(None) };
    serde_json::from_value(word.into()).map(Some).map_err(|error| unreadable(&error))
}

/// Names the place in the value, never the value: an error text may reach a log.
fn unreadable(error: &serde_json::Error) -> rusqlite::Error {
    let place = format!("unreadable at {}:{}", error.line(), error.column());
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, place.into())
}
