//! The mark by which a consent is known outside the binder.

use sha2::{Digest, Sha256};

use crate::store::Result;

/// A new reference: a random UUID (RFC 9562, version 4).
pub fn new_reference() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(spelled(bytes, 4))
}

/// The reference that `seed` always gives: a UUID of version 8, for what must come out the same each time.
pub fn reference_from(seed: &str) -> String {
    let digest = Sha256::digest(seed.as_bytes());
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    spelled(bytes, 8)
}

fn spelled(mut bytes: [u8; 16], version: u8) -> String {
    bytes[6] = (bytes[6] & 0x0f) | (version << 4);
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = u128::from_be_bytes(bytes);
    let hex = format!("{hex:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_uuids_of_their_version() {
        let (random, seeded) = (new_reference().unwrap(), reference_from("Eva"));
        assert_eq!((random.len(), &random[14..15]), (36, "4"));
        assert_eq!((seeded.len(), &seeded[14..15]), (36, "8"));
        assert_eq!(seeded, reference_from("Eva"));
        assert_ne!(random, new_reference().unwrap());
    }
}
