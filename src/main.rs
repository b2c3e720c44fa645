//! The program: one headless command, or the window.

use std::{panic, process::ExitCode};

fn main() -> ExitCode {
    // A panic's own message may quote what was being worked on; where it happened says enough.
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("parmen stopped unexpectedly at {place}");
    }));
    parmen::cli::main(|binder| Ok(parmen::app::run(binder)?))
}
