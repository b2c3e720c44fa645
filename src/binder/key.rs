//! From a passphrase to the key of one file.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use super::BinderError;

/// Argon2id at 64 MiB, eight passes and one lane: 0.3 seconds on a computer of 2024. RFC 9106
/// (section 4) recommends 64 MiB and three passes at least.
///
/// The figures belong to the file format: other figures make another key of the same passphrase.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 8;
const LANES: u32 = 1;

/// What opens a binder. It is wiped from memory when it is let go, and cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The passphrase `text`, byte for byte as it was typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for those who judge its strength.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// The first bytes of a SQLCipher file. They are random, different in every file, and no secret.
pub(super) type Salt = [u8; 16];

/// The key of one file, together with that file's salt.
pub(super) struct Key {
    raw: Zeroizing<[u8; 32]>,
    salt: Salt,
}

impl Key {
    /// The key of a file that is to be written, with a salt of its own.
    pub(super) fn fresh(passphrase: &Passphrase) -> Result<Self, BinderError> {
        let mut salt = Salt::default();
        getrandom::fill(&mut salt).map_err(BinderError::other)?;
        Self::derive(passphrase, salt)
    }

    /// The key of a file that begins with `salt`.
    pub(super) fn derive(passphrase: &Passphrase, salt: Salt) -> Result<Self, BinderError> {
        let params =
            Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(BinderError::other)?;
        let mut raw = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.0.as_bytes(), &salt, &mut *raw)
            .map_err(BinderError::other)?;
        Ok(Self { raw, salt })
    }

    /// Key and salt as SQLCipher reads them: `x'<64 hex><32 hex>'`.
    pub(super) fn literal(&self) -> Zeroizing<String> {
        let mut literal = Zeroizing::new(String::with_capacity(99));
        literal.push_str("x'");
        for byte in self.raw.iter().chain(&self.salt) {
            push_hex(&mut literal, *byte);
        }
        literal.push('\'');
        literal
    }

    pub(super) fn raw(&self) -> &[u8; 32] {
        &self.raw
    }

    pub(super) fn salt(&self) -> &Salt {
        &self.salt
    }
}

/// Writes `byte` as two figures, straight into a text that is wiped later.
pub(super) fn push_hex(text: &mut String, byte: u8) {
    text.extend(
        [byte >> 4, byte & 15].map(|half| char::from(b"0123456789abcdef"[usize::from(half)])),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_cannot_be_printed() {
        let passphrase = Passphrase::new("hemlig fras");
        assert!(!format!("{passphrase:?} {passphrase:#?}").contains("hemlig"));
    }

    #[test]
    fn the_key_is_a_constant_of_the_file_format() {
        let key = Key::derive(&Passphrase::new("tolv blå äpplen"), *b"0123456789abcdef").unwrap();
        let key_and_salt = "x'd49b5c4c494419009496df59017bd3eb1cb999898b203727388ef056b1823c2b\
                            30313233343536373839616263646566'";
        assert_eq!(*key.literal(), key_and_salt);
    }

    #[test]
    fn the_same_passphrase_gives_every_file_its_own_key() {
        let passphrase = Passphrase::new("x");
        let (one, other) = (Key::fresh(&passphrase).unwrap(), Key::fresh(&passphrase).unwrap());
        assert_ne!(one.raw(), other.raw());
    }
}
