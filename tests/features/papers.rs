//! A paper on the reports' screen, and the text that is saved of it.

use parmen::{app::Place, prefs::Prefs, store::Store, ui::file_dialog::Reply};
use tempfile::TempDir;

use crate::support::{Window, window_with};

/// The reports at `place` in a binder that `fill` has filled, and the folder that the text of the paper is saved in.
pub fn papers(fill: impl FnOnce(&mut Store), place: Place) -> (Window, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let reply = Reply::Chosen(folder.path().join("papper.txt"));
    (window_with(place, Prefs::default(), [reply], fill), folder)
}

/// The text of the paper, saved by hand.
pub fn saved(window: &mut Window, folder: &TempDir) -> String {
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.press("Text");
    window.wait_for(|it| it.tells("Sparad som papper.txt"));
    std::fs::read_to_string(folder.path().join("papper.txt")).unwrap()
}
