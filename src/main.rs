//! The program: one headless command, or the window.

use std::{error::Error, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    parmen::cli::main(window)
}

fn window(_binder: Option<PathBuf>) -> Result<(), Box<dyn Error>> {
    Err("the window is not built yet".into()) // parmen::app::run(binder)
}
