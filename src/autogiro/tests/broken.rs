//! No bytes, however broken, make the reader fall.

use proptest::prelude::*;

use super::*;
use crate::core::{Explain, Lang};

const SAMPLES: [&[u8]; 4] = [
    include_bytes!("../../../tests/fixtures/vectors/autogiro/own_01_request_all_records.txt"),
    include_bytes!("../../../tests/fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt"),
    include_bytes!(
        "../../../tests/fixtures/vectors/autogiro/own_06_emandates_from_internet_bank.txt"
    ),
    b"0009912346198507099805000000000000100512620240901202601021      1274000000235305\r\n\
      000991234600556036079300000000505010551  20240901000000002                      \r\n",
];

/// Reads, and looks at everything that came of it.
fn look(bytes: &[u8]) {
    match read(bytes) {
        Ok(file) => {
            let n_lines = bytes.split(|it| *it == b'\n').count();
            for record in &file.records {
                assert!((1..=n_lines).contains(&record.line));
                for lang in [Lang::Sv, Lang::En] {
                    let n_facts: usize = record.parts(lang).iter().map(|it| it.facts.len()).sum();
                    assert!(n_facts > 0 && !record.preview(lang).is_empty());
                }
            }
            let told = file.notices.iter().all(|it| !it.text(Lang::Sv).is_empty());
            assert!(told);
            let sections = file.sections();
            if !sections.iter().all(|it| it.requests.is_empty()) {
                let _ = write(&sections);
            }
        }
        Err(refusal) => {
            assert!(refusal.line > 0);
            assert!(!refusal.message(Lang::Sv).what.is_empty() && !refusal.to_string().is_empty());
        }
    }
}

#[test]
fn every_single_byte_of_the_samples_may_be_anything() {
    for sample in SAMPLES {
        for at in 0..sample.len() {
            for byte in [0, b'\n', b' ', b'9', b'A', 0xc3] {
                let mut bytes = sample.to_vec();
                bytes[at] = byte;
                look(&bytes);
            }
        }
    }
}

#[test]
fn samples_may_end_anywhere() {
    for sample in SAMPLES {
        (0..sample.len()).for_each(|end| look(&sample[..end]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        look(&bytes);
    }

    #[test]
    fn shuffled_pieces_of_the_samples_are_read_or_refused(
        pieces in prop::collection::vec((0..4_usize, any::<prop::sample::Index>(), 0..170_usize), 0..9),
        (overwritten, byte) in (any::<prop::sample::Index>(), any::<u8>()),
    ) {
        let mut bytes = Vec::new();
        for (sample, start, length) in pieces {
            let sample = SAMPLES[sample];
            let start = start.index(sample.len() / 82) * 82;
            bytes.extend_from_slice(&sample[start..sample.len().min(start + length)]);
        }
        if !bytes.is_empty() {
            let at = overwritten.index(bytes.len());
            bytes[at] = byte;
        }
        look(&bytes);
    }
}

/// Megabytes of the worst kinds take seconds even unoptimised, where a square would take hours.
#[test]
fn time_grows_with_the_length_alone() {
    let one_line = vec![b'1'; 1_000_000];
    let empty_lines = vec![b'\n'; 1_000_000];
    let mut trailing = SAMPLES[1].to_vec();
    trailing.extend_from_slice(&b"\r\n".repeat(1_000_000));
    let short_lines = [&SAMPLES[0][..82], &b"03\n".repeat(300_000)].concat();
    let many = [&SAMPLES[0][..82], &SAMPLES[0][8 * 82..9 * 82].repeat(10_000)].concat();
    let lf = String::from_utf8(many.clone()).unwrap().replace("\r\n", "\n").into_bytes();
    for bytes in [one_line, empty_lines, trailing, short_lines, many, lf] {
        let started = std::time::Instant::now();
        look(&bytes);
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
}

#[test]
fn the_samples_themselves_are_sound() {
    assert!(SAMPLES.into_iter().all(|it| read(it).is_ok_and(|file| file.notices.is_empty())));
}
