//! The program: one headless command, or the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    parmen::cli::main(|binder| Ok(parmen::app::run(binder)?))
}
