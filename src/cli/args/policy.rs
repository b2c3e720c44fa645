//! What may be asked of the policy.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum PolicyCommand {
    /// Compare a policy text that you have already with the binder.
    ///
    /// Each paragraph is matched to a section, by its heading and its words. What it promises that the registers
    /// lack is told, and the name that the supervisory authority had until 2021.
    Compare {
        /// The binder.
        binder: PathBuf,
        /// The text: plain or Markdown, in UTF-8 or Windows-1252.
        file: PathBuf,
        /// Print it as JSON.
        #[arg(long)]
        json: bool,
    },
}
