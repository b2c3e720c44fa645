//! Between columns and Rust: lists as JSON text, closed choices as their code word.

use std::error::Error;

use rusqlite::{
    Error::ToSqlConversionFailure,
    Row, RowIndex, ToSql,
    types::{ToSqlOutput, Type},
};
use serde::{
    Serialize,
    de::{DeserializeOwned, value::StrDeserializer},
};

/// A value written to a text column as JSON.
#[derive(Debug)]
pub struct Json<'a, T>(pub &'a T);

impl<T: Serialize> ToSql for Json<'_, T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let refused = |error: Box<dyn Error + Send + Sync>| ToSqlConversionFailure(error);
        let mut text = Vec::with_capacity(1_024); // most lists, so that the text does not grow bit by bit
        serde_json::to_writer(&mut text, self.0).map_err(|error| refused(error.into()))?;
        Ok(String::from_utf8(text).map_err(|error| refused(error.into()))?.into())
    }
}

/// The columns of a row one after the other: to look up a name costs more than to read most values.
#[derive(Debug)]
pub struct InOrder<'a> {
    row: &'a Row<'a>,
    at: usize,
}

impl<'a> InOrder<'a> {
    /// Those from the column `first` on.
    pub fn from(row: &'a Row<'a>, first: &str) -> rusqlite::Result<Self> {
        Ok(Self { row, at: row.as_ref().column_index(first)? })
    }

    /// Where the next column stands, which is called `name`.
    pub fn next(&mut self, name: &str) -> usize {
        debug_assert_eq!(self.row.as_ref().column_name(self.at).ok(), Some(name));
        self.at += 1;
        self.at - 1
    }
}

/// Reads the JSON text of the column that is called so, or stands there.
pub fn json<T: DeserializeOwned>(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<T> {
    let text = row.get_ref(at)?.as_str()?;
    serde_json::from_str(text).map_err(|error| unreadable(&error))
}

/// The code word of a unit variant, as serde names it; `None` for an absent choice.
pub fn code<T: Serialize>(choice: Option<T>) -> Option<String> {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(word)) => Some(word),
        _ => None,
    }
}

/// The choice whose code word the column has that is called so, or stands there; a null is no choice.
pub fn from_code<T: DeserializeOwned>(
    row: &Row<'_>,
    at: impl RowIndex,
) -> rusqlite::Result<Option<T>> {
    let Some(word) = row.get_ref(at)?.as_str_or_null()? else { return Ok(None) };
    let word = StrDeserializer::<serde_json::Error>::new(word);
    T::deserialize(word).map(Some).map_err(|error| unreadable(&error))
}

/// Names the place in the value, never the value: an error text may reach a log.
fn unreadable(error: &serde_json::Error) -> rusqlite::Error {
    let place = format!("unreadable at {}:{}", error.line(), error.column());
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, place.into())
}
