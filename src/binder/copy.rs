//! A copy of an open binder, under a key of its own.

use std::path::Path;

use rusqlite::{Connection, named_params};
use tempfile::TempPath;
use zeroize::Zeroizing;

use super::{
    BinderError, files,
    key::{Key, push_hex},
    open, pages,
};

/// Writes what `db` holds to a new file that is to become `target`: on disk, opened again with `key`
/// and found sound. Deleted content is not copied.
pub(super) fn write(db: &Connection, target: &Path, key: &Key) -> Result<TempPath, BinderError> {
    let size = size(db).map_err(|error| BinderError::from_database(error, target, 0))?;
    let copy = files::beside(target).map_err(|error| BinderError::from_io(error, target, size))?;
    db.execute("VACUUM INTO :file", named_params! {":file": &*address(&copy, key)})
        .map_err(|error| BinderError::from_database(error, target, size))?;
    files::sync(&copy).map_err(|error| BinderError::from_io(error, target, size))?;
    open::verify_file(&copy, key)?;
    Ok(copy)
}

fn size(db: &Connection) -> rusqlite::Result<u64> {
    let pages: u32 = db.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    Ok(u64::from(pages) * pages::PAGE as u64)
}

/// The file as an address in which SQLCipher finds the key (sqlite.org/uri.html).
fn address(path: &Path, key: &Key) -> Zeroizing<String> {
    let mut address = Zeroizing::new(String::with_capacity(4096));
    address.push_str("file:");
    if cfg!(windows) {
        address.push('/');
    }
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b'.' | b'-' | b'_' | b':' => address.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => address.push(char::from(byte)),
            _ => {
                address.push('%');
                push_hex(&mut address, byte);
            }
        }
    }
    address.push_str("?key=");
    address.push_str(&key.literal());
    address
}
