//! What the program remembers outside every binder: about the window, never about a person.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::{binder::files, core::Lang};

/// How many binders are remembered.
pub const N_RECENT: usize = 5;

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The preferences of the person at this computer. A file that is missing or cannot be read is as good
/// as none: every value has its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// The binders opened last, the latest first.
    pub recent: Vec<PathBuf>,
    /// The language of the window.
    pub lang: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// How large everything is drawn; 1 is as the computer is set.
    pub scale: f32,
    /// The window's inner width and height in points.
    pub window: Option<[f32; 2]>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            recent: Vec::new(),
            lang: Lang::default(),
            theme: Theme::default(),
            scale: 1.0,
            window: None,
            file: None,
        }
    }
}

impl Prefs {
    /// The preferences kept in the folder `dir`, or in the one that this computer has for them.
    pub fn load(dir: Option<&Path>) -> Self {
        let dir = dir.map(Path::to_owned).or_else(usual_dir);
        let file = dir.map(|it| it.join("prefs.toml"));
        let text = file.as_ref().and_then(|it| fs::read_to_string(it).ok()).unwrap_or_default();
        let read: Self = toml::from_str(&text).unwrap_or_default();
        read.within_reason(file)
    }

    /// Writes them where they were read from, readable by their owner alone.
    pub fn save(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        if let Some(dir) = file.parent() {
            fs::create_dir_all(dir)?;
        }
        files::replace(file, toml::to_string(self).map_err(io::Error::other)?.as_bytes())
    }

    /// Puts a binder first among the recent ones.
    pub fn opened(&mut self, binder: &Path) {
        self.forget(binder);
        self.recent.insert(0, binder.to_owned());
        self.recent.truncate(N_RECENT);
    }

    /// Takes a binder off the recent ones.
    pub fn forget(&mut self, binder: &Path) {
        self.recent.retain(|it| it != binder);
    }

    /// A scale or a size that nobody could use is not taken over.
    fn within_reason(self, file: Option<PathBuf>) -> Self {
        let scale = if (0.5..=3.0).contains(&self.scale) { self.scale } else { 1.0 };
        let is_usable = |size: &[f32; 2]| size.iter().all(|it| (200.0..=20_000.0).contains(it));
        let mut recent = self.recent;
        recent.truncate(N_RECENT);
        Self { scale, window: self.window.filter(is_usable), recent, file, ..self }
    }
}

fn usual_dir() -> Option<PathBuf> {
    ProjectDirs::from("", "", "parmen").map(|it| it.config_dir().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_is_read_again_and_is_its_owners_alone() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("config/parmen");
        let mut prefs = Prefs::load(Some(&dir));
        assert_eq!(prefs.theme, Theme::System);
        prefs.lang = Lang::En;
        prefs.theme = Theme::Dark;
        prefs.scale = 1.25;
        prefs.window = Some([1280.0, 800.0]);
        prefs.opened(Path::new("/hem/Åkessons.parm"));
        prefs.save().unwrap();
        assert_eq!(Prefs::load(Some(&dir)), prefs);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let file = dir.join("prefs.toml");
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_broken_or_foreign_file_gives_the_defaults() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("prefs.toml");
        let broken = ["lang = ", "scale = 1000.0\nwindow = [0.0, 1.0]", "theme = \"pink\"", "new = 1"];
        for text in broken {
            files::replace(&file, text.as_bytes()).unwrap();
            let expected = Prefs { file: Some(file.clone()), ..Prefs::default() };
            assert_eq!(Prefs::load(Some(dir.path())), expected, "{text}");
        }
        files::replace(&file, &[0xff, 0xfe]).unwrap();
        assert_eq!(Prefs::load(Some(dir.path())).scale, 1.0);
    }

    #[test]
    fn the_latest_five_binders_are_remembered_once_each() {
        let mut prefs = Prefs::default();
        for name in ["a", "b", "c", "d", "e", "f", "c"] {
            prefs.opened(Path::new(name));
        }
        let recent: Vec<_> = prefs.recent.iter().map(|it| it.to_str().unwrap()).collect();
        assert_eq!(recent, ["c", "f", "e", "d", "b"]);
    }
}
