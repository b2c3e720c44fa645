//! The one spelling of a state, as the journal commits to it.

use std::{cell::RefCell, io, ops::Range};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

use super::Result;

/// The values that say nothing; a member of an object that has one of them is left out.
const NOTHING: [&[u8]; 5] = [b"null", b"false", b"\"\"", b"[]", b"{}"];

/// Room for most states, so that their texts do not grow bit by bit: of large changes, that took a fifth of the time.
const USUAL_LENGTH: usize = 4_096;

/// Room for the members that are open at a time.
const USUAL_MEMBERS: usize = 64;

/// The one spelling of a state: keys in order, and nothing that says nothing, so that a field
/// added by a later release does not alter what was committed to before it existed.
pub fn canonical<R: Serialize>(record: &R) -> Result<String> {
    let text = RefCell::new(Vec::with_capacity(USUAL_LENGTH));
    let mut spelled = Serializer::with_formatter(Written(&text), Spelling::of(&text));
    record.serialize(&mut spelled)?;
    let text = String::from_utf8(text.into_inner());
    Ok(text.map_err(|error| serde_json::Error::io(io::Error::other(error)))?)
}

/// The text as it is written, which the spelling goes back into.
struct Written<'a>(&'a RefCell<Vec<u8>>);

impl io::Write for Written<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Puts the members of each object in order once the object ends. Until then they stand as they came, without
/// the signs between them.
struct Spelling<'a> {
    text: &'a RefCell<Vec<u8>>,
    /// Where each object that has not ended begins, and the first of its members.
    objects: Vec<(usize, usize)>,
    members: Vec<Member>,
    /// Where an object is put in order.
    ordered: Vec<u8>,
}

/// A member of an object, as places in the text.
#[derive(Clone)]
struct Member {
    key: Range<usize>,
    end: usize,
}

impl<'a> Spelling<'a> {
    fn of(text: &'a RefCell<Vec<u8>>) -> Self {
        let (objects, members) = (Vec::with_capacity(8), Vec::with_capacity(USUAL_MEMBERS));
        Self { text, objects, members, ordered: Vec::with_capacity(USUAL_LENGTH) }
    }

    fn end(&self) -> usize {
        self.text.borrow().len()
    }
}

/// The key itself: one with an escaped sign is read first.
fn key(quoted: &[u8]) -> Vec<u8> {
    let read = serde_json::from_slice::<String>(quoted);
    read.map_or_else(|_| quoted.to_vec(), String::into_bytes)
}

fn in_order(text: &[u8], one: &Member, other: &Member) -> std::cmp::Ordering {
    let (one, other) = (&text[one.key.clone()], &text[other.key.clone()]);
    if one.contains(&b'\\') || other.contains(&b'\\') {
        return key(one).cmp(&key(other));
    }
    one[..one.len() - 1].cmp(&other[..other.len() - 1]) // without the quotation mark, which is a sign too
}

impl Formatter for Spelling<'_> {
    fn begin_object<W: ?Sized + io::Write>(&mut self, _writer: &mut W) -> io::Result<()> {
        self.objects.push((self.end(), self.members.len()));
        Ok(())
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        _writer: &mut W,
        _first: bool,
    ) -> io::Result<()> {
        let at = self.end();
        self.members.push(Member { key: at..at, end: at });
        Ok(())
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, _writer: &mut W) -> io::Result<()> {
        let end = self.end();
        if let Some(member) = self.members.last_mut() {
            member.key.end = end;
        }
        Ok(())
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _writer: &mut W) -> io::Result<()> {
        let Some(member) = self.members.last_mut() else { return Ok(()) };
        let mut text = self.text.borrow_mut();
        member.end = text.len();
        if NOTHING.contains(&&text[member.key.end..]) {
            text.truncate(member.key.start);
            self.members.pop();
        }
        Ok(())
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, _writer: &mut W) -> io::Result<()> {
        let Some((start, first)) = self.objects.pop() else { return Ok(()) };
        let mut text = self.text.borrow_mut();
        self.members[first..].sort_by(|one, other| in_order(&text, one, other));
        self.ordered.clear();
        self.ordered.push(b'{');
        for member in self.members.drain(first..) {
            if self.ordered.len() > 1 {
                self.ordered.push(b',');
            }
            self.ordered.extend_from_slice(&text[member.key.clone()]);
            self.ordered.push(b':');
            self.ordered.extend_from_slice(&text[member.key.end..member.end]);
        }
        self.ordered.push(b'}');
        text.truncate(start);
        text.extend_from_slice(&self.ordered);
        Ok(())
    }

    /// As JSON has it, where every number is of 64 bits.
    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        CompactFormatter.write_f64(writer, f64::from(value))
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection, prelude::*};
    use serde_json::{Map, Value};

    use super::*;

    /// The same by building the value first: what the journals of earlier releases were committed with.
    fn pruned(mut value: Value) -> String {
        prune(&mut value);
        value.to_string()
    }

    fn prune(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.values_mut().for_each(prune);
                map.retain(|_, value| says_something(value));
            }
            Value::Array(list) => list.iter_mut().for_each(prune),
            _ => {}
        }
    }

    fn says_something(value: &Value) -> bool {
        match value {
            Value::Null | Value::Bool(false) => false,
            Value::String(text) => !text.is_empty(),
            Value::Array(list) => !list.is_empty(),
            Value::Object(map) => !map.is_empty(),
            _ => true,
        }
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[a-cåÅ\"\\\\\n null{}\\[\\]]{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            let members = collection::vec(("[a-c!# \"\\\\åö]{0,3}", inner.clone()), 0..6);
            prop_oneof![
                collection::vec(inner, 0..4).prop_map(Value::from),
                members.prop_map(|it| it.into_iter().collect::<Map<_, _>>().into()),
            ]
        })
    }

    /// Members as they come, in whatever order.
    struct AsItCame<'a>(&'a [(String, Value)]);

    impl Serialize for AsItCame<'_> {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> std::result::Result<S::Ok, S::Error> {
            serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
        }
    }

    proptest! {
        #[test]
        fn a_state_is_spelled_as_it_always_was(value in values()) {
            prop_assert_eq!(canonical(&value).unwrap(), pruned(value));
        }

        #[test]
        fn members_come_in_the_order_of_their_keys(
            members in collection::hash_map("[a-c!# \"\\\\åö]{0,3}", values(), 0..8)
        ) {
            let members: Vec<(String, Value)> = members.into_iter().collect();
            let value: Map<String, Value> = members.iter().cloned().collect();
            prop_assert_eq!(canonical(&AsItCame(&members)).unwrap(), pruned(value.into()));
        }
    }

    #[derive(Serialize)]
    enum Kind {
        Plain,
        With(u8),
        Parts { z: f32, a: Option<char>, none: Option<u8> },
        Empty {},
    }

    #[test]
    fn every_form_of_data_is_spelled_as_it_always_was() {
        let kinds = [
            Kind::Plain,
            Kind::With(0),
            Kind::Parts { z: 0.1, a: Some('å'), none: None },
            Kind::Parts { z: f32::NAN, a: None, none: None },
            Kind::Empty {},
        ];
        for kind in &kinds {
            let spelled = canonical(kind).unwrap();
            assert_eq!(spelled, pruned(serde_json::to_value(kind).unwrap()));
        }
        let of_numbers: std::collections::BTreeMap<i32, &str> =
            [(10, "x"), (9, "y"), (1, "")].into();
        assert_eq!(canonical(&of_numbers).unwrap(), r#"{"10":"x","9":"y"}"#);
        assert_eq!(canonical(&(1, "", None::<u8>, kinds)).unwrap().chars().next(), Some('['));
    }
}
