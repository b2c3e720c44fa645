//! From bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::ExchangeError;

/// The text of `bytes` without its byte order mark, and the name of its encoding: what the mark says,
/// else UTF-8 if it is valid, else Windows-1252, in which every file can be read.
///
/// # Errors
/// Where it is no text.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static str), ExchangeError> {
    let (text, encoding) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            let rest = bytes.get(mark..).unwrap_or_default();
            let text = encoding
                .decode_without_bom_handling_and_without_replacement(rest)
                .ok_or(ExchangeError::Encoding(encoding.name()))?;
            (text, encoding.name())
        }
        None => match str::from_utf8(bytes) {
            Ok(text) => (Cow::Borrowed(text), encoding_rs::UTF_8.name()),
            Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, WINDOWS_1252.name()),
        },
    };
    if text.as_bytes().contains(&0) { Err(ExchangeError::Nul) } else { Ok((text, encoding)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_recognised() {
        let little_endian: Vec<u8> =
            "\u{feff}Åsa".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big_endian: Vec<u8> = "\u{feff}Åsa".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let table: [(&[u8], &str); 5] = [
            ("Åsa".as_bytes(), "UTF-8"),
            ("\u{feff}Åsa".as_bytes(), "UTF-8"),
            (&little_endian, "UTF-16LE"),
            (&big_endian, "UTF-16BE"),
            (b"\xc5sa", "windows-1252"),
        ];
        for (bytes, name) in table {
            let (text, encoding) = decode(bytes).unwrap();
            assert_eq!((text.as_ref(), encoding), ("Åsa", name));
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(matches!(decode(b"a\0b"), Err(ExchangeError::Nul)));
        assert!(matches!(decode(b"\xef\xbb\xbf\xff"), Err(ExchangeError::Encoding("UTF-8"))));
        let lone_surrogate = decode(b"\xff\xfe\x00\xd8");
        assert!(matches!(lone_surrogate, Err(ExchangeError::Encoding("UTF-16LE"))));
    }
}
