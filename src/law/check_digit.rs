//! The two sums that Swedish numbers are checked with.

/// Whether `number` passes modulus 10 (Luhn): from the right, weights 1 2 1 2 …, the figures of each
/// product added, and the sum divisible by 10.
///
/// A letter counts as 1, as in an interim number. Empty text does not pass.
pub fn passes_mod10(number: &str) -> bool {
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let product = figure(byte) * if place % 2 == 0 { 1 } else { 2 };
            product / 10 + product % 10
        })
        .sum();
    !number.is_empty() && sum.is_multiple_of(10)
}

/// Whether `number` passes modulus 11: from the right, weights 1 2 … 10 and then 1 again, and the sum
/// divisible by 11. Empty text does not pass.
pub fn passes_mod11(number: &str) -> bool {
    let weights = (1..=10).cycle();
    let sum: u32 = number.bytes().rev().zip(weights).map(|(byte, w)| figure(byte) * w).sum();
    !number.is_empty() && sum.is_multiple_of(11)
}

fn figure(byte: u8) -> u32 {
    if byte.is_ascii_digit() { u32::from(byte - b'0') } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_examples_pass_and_their_neighbours_do_not() {
        assert!(passes_mod10("3316812057492"));
        assert!(!passes_mod10("3316812057493"));
        assert!(passes_mod11("1912763608957"));
        assert!(!passes_mod11("1912763608958"));
        assert!(!passes_mod10("") && !passes_mod11(""));
    }
}
