//! What the bytes of a file say about it: before the passphrase is known, and with the key in hand.
//!
//! SQLCipher answers "file is not a database" to a wrong key, a damaged file and a foreign file
//! alike. Each of its pages is signed, however, so that a few of them tell these apart.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use sha2::{Digest, Sha512};
use zeroize::Zeroizing;

use super::{
    BinderError, Damage,
    key::{Key, Salt},
};

/// The sizes of SQLCipher 4: a page ends with an initialisation vector of 16 bytes and a signature
/// of 64. The first page has the salt where SQLite has its file header.
pub(super) const PAGE: usize = 4096;
const SIGNATURE: usize = 64;
const SALT: usize = 16;

/// How many pages are looked at, spread over the file.
const SAMPLES: u64 = 32;

/// The salt of the file at `path`, or what is the matter with it as far as can be seen without a
/// passphrase.
pub(super) fn salt(path: &Path) -> Result<Salt, BinderError> {
    let failed = |error| BinderError::from_io(error, path, 0);
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut head = Vec::with_capacity(PAGE);
    file.by_ref().take(PAGE as u64).read_to_end(&mut head).map_err(failed)?;

    if head.iter().all(|&byte| byte == 0) {
        return Err(BinderError::Damaged(Damage::Empty));
    }
    let whole_pages = length.is_multiple_of(PAGE as u64);
    if is_plain(&head) || (!whole_pages && is_another_format(&head)) {
        return Err(BinderError::NotABinder);
    }
    match head.first_chunk() {
        Some(salt) if whole_pages => Ok(*salt),
        _ => Err(BinderError::Damaged(Damage::Truncated)),
    }
}

/// Whether `key` is the key of the file at `path`, asked before SQLite sees the file: with a wrong
/// key it would try to undo an interrupted change.
pub(super) fn check(path: &Path, key: &Key) -> Result<(), BinderError> {
    match n_signed(path, key) {
        Ok(1..) => Ok(()),
        _ => Err(diagnose(path, key)),
    }
}

/// Why the file at `path` could not be read with `key`, though it looks like a binder.
pub(super) fn diagnose(path: &Path, key: &Key) -> BinderError {
    match n_signed(path, key) {
        Err(error) => BinderError::from_io(error, path, 0),
        Ok(0) => match File::open(path).and_then(|file| read_head(&file)) {
            Ok(head) if is_another_format(&head) => BinderError::NotABinder,
            _ => BinderError::WrongPassphrase,
        },
        Ok(_) => BinderError::Damaged(Damage::Pages),
    }
}

fn read_head(mut file: &File) -> io::Result<[u8; 4]> {
    let mut head = [0; 4];
    file.read_exact(&mut head)?;
    Ok(head)
}

/// Whether `head` is readable: an unencrypted database or a text.
fn is_plain(head: &[u8]) -> bool {
    let is_text = || match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(), // the last character is cut in two
    };
    head.starts_with(b"SQLite format 3\0") || (head.len() >= SALT && is_text())
}

/// Whether `head` begins like a well-known kind of file. One salt in 10⁹ does too, so this is asked
/// only of a file that is known not to open.
fn is_another_format(head: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 5] =
        [b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xD0\xCF\x11\xE0", b"\xFF\xD8\xFF\xE0"];
    BEGINNINGS.iter().any(|beginning| head.starts_with(beginning))
}

/// How many of a sample of the pages bear a signature made with `key`.
fn n_signed(path: &Path, key: &Key) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let pages = file.metadata()?.len() / PAGE as u64;
    let signer = signing_key(key);
    let mut page = [0; PAGE];
    let mut n_signed = 0;
    for index in (0..pages).step_by(pages.div_ceil(SAMPLES).max(1).try_into().unwrap_or(1)) {
        file.seek(SeekFrom::Start(index * PAGE as u64))?;
        file.read_exact(&mut page)?;
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        n_signed += usize::from(is_signed(&page, number, &*signer));
    }
    Ok(n_signed)
}

fn is_signed(page: &[u8; PAGE], number: u32, signer: &[u8]) -> bool {
    let from = if number == 1 { SALT } else { 0 };
    let (content, signature) = page[from..].split_at(PAGE - from - SIGNATURE);
    hmac(signer, &[content, &number.to_le_bytes()]) == *signature
}

/// The key of the signatures: PBKDF2-HMAC-SHA512 over the file's key, two rounds, its salt masked.
fn signing_key(key: &Key) -> Zeroizing<[u8; 32]> {
    let salt = key.salt().map(|byte| byte ^ 0x3a);
    let first = Zeroizing::new(hmac(key.raw(), &[&salt, &1_u32.to_be_bytes()]));
    let second = Zeroizing::new(hmac(key.raw(), &[&*first]));
    let mut derived = Zeroizing::new([0; 32]);
    for ((byte, a), b) in derived.iter_mut().zip(*first).zip(*second) {
        *byte = a ^ b;
    }
    derived
}

/// HMAC-SHA-512 (RFC 2104) with a key of at most one block.
fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 64] {
    let mut block = Zeroizing::new([0_u8; 128]);
    block[..key.len()].copy_from_slice(key);
    let padded = |pad: u8| Sha512::new_with_prefix(Zeroizing::new(block.map(|byte| byte ^ pad)));
    let inner = parts.iter().fold(padded(0x36), Digest::chain_update).finalize();
    padded(0x5c).chain_update(inner).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hmac_gives_the_answer_of_rfc_4231_case_2() {
        let code = hmac(b"Jefe", &[b"what do ya want ", b"for nothing?"]);
        assert_eq!(code[..8], [0x16, 0x4b, 0x7a, 0x7b, 0xfc, 0xf8, 0x19, 0xe2]);
        assert_eq!(code[60..], [0x38, 0xbc, 0xe7, 0x37]);
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parm");
        super::super::files::replace(&path, bytes).unwrap();
        assert_eq!(format!("{:?}", salt(&path).unwrap_err()), expected);
    }

    #[test]
    fn what_is_no_binder_is_told_before_any_passphrase_is_tried() {
        check(b"", "Damaged(Empty)");
        check(&[0; 2 * PAGE], "Damaged(Empty)");
        check(b"Namn;Personnummer\nAnna;19811218-9876\n", "NotABinder");
        check(&"Å".repeat(4000).into_bytes()[..=PAGE], "NotABinder");
        check(b"SQLite format 3\0\x10\0\x01\x01\0\xff", "NotABinder");
        check(b"PK\x03\x04\xff\xfe\xfd and so on", "NotABinder");
        check(&[0xA5; 700], "Damaged(Truncated)");
        check(&[0xA5; PAGE + 1], "Damaged(Truncated)");
        check(&[0xA5; 3], "Damaged(Truncated)");
    }
}
