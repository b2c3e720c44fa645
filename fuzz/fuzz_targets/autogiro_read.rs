//! Any bytes are read or refused, and what was read can be looked at and written again.
#![no_main]
#![allow(dead_code, unused_imports)] // the kits are compiled for this one use

#[path = "../../src/autogiro/mod.rs"]
mod autogiro;
#[path = "../../src/core/mod.rs"]
mod core;
#[path = "../../src/law/mod.rs"]
mod law;

use autogiro::{Body, read, write};
use core::{Explain, Lang};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(file) => {
            for record in &file.records {
                for lang in [Lang::Sv, Lang::En] {
                    assert!(!record.preview(lang).is_empty());
                    assert_eq!(record.parts(lang).len(), record.n_lines());
                }
            }
            let is_asked = file.records.iter().any(|it| matches!(it.body, Body::Request(..)));
            if let (true, Ok(written)) = (is_asked, write(&file.sections())) {
                assert_eq!(read(&written).map(|it| it.records), Ok(file.records));
            }
        }
        Err(refusal) => {
            assert!(refusal.line > 0 && !refusal.message(Lang::Sv).what.is_empty());
        }
    }
});
