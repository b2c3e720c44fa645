//! What the program remembers outside any binder: paths and looks, and nothing about a data subject.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{binder::files, core::Lang};

/// Recent binders on the start page.
const RECENT: usize = 5;

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Looks {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The program's own settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// The language of the window.
    pub lang: Lang,
    /// Light or dark.
    pub looks: Looks,
    /// The scale of the window, 0.8 to 4.
    pub scale: f32,
    /// Whether the rail shows icons alone.
    pub rail_is_folded: bool,
    /// The window's width and height.
    pub size: [f32; 2],
    /// The latest binders, the newest first.
    pub recent: Vec<PathBuf>,
    /// The folder of the settings file; without one nothing is remembered.
    #[serde(skip)]
    folder: Option<PathBuf>,
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            lang: Lang::Sv,
            looks: Looks::System,
            scale: 1.0,
            rail_is_folded: false,
            size: [1280.0, 800.0],
            recent: Vec::new(),
            folder: None,
        }
    }
}

impl Prefs {
    /// The settings of this user. A file that is missing or unreadable gives the usual ones.
    pub fn load() -> Self {
        let folder = directories::ProjectDirs::from("se", "", "Dataskyddspärmen")
            .map(|dirs| dirs.config_dir().to_owned());
        folder.map_or_else(Self::default, Self::load_from)
    }

    /// The settings in `folder`.
    pub fn load_from(folder: PathBuf) -> Self {
        let text = fs::read_to_string(file_in(&folder)).unwrap_or_default();
        let read: Self = toml::from_str(&text).unwrap_or_default();
        let scale = if (0.8..=4.0).contains(&read.scale) { read.scale } else { 1.0 };
        Self { scale, folder: Some(folder), ..read }
    }

    /// Writes them down. That they are lost is no reason to stop anybody's work: failure is silent.
    pub fn save(&self) {
        let Some(folder) = &self.folder else { return };
        if let (Ok(()), Ok(text)) = (fs::create_dir_all(folder), toml::to_string(self)) {
            _ = files::replace(&file_in(folder), text.as_bytes()); // see above
        }
    }

    /// Puts a binder first among the recent ones.
    pub fn opened(&mut self, path: &Path) {
        self.recent.retain(|it| it != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
        self.save();
    }

    /// Takes a binder away from the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|it| it != path);
        self.save();
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("parmen.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_and_a_broken_file_gives_the_usual_ones() {
        let folder = tempfile::tempdir().unwrap();
        let mut prefs = Prefs::load_from(folder.path().to_owned());
        assert_eq!(prefs.lang, Lang::Sv);
        prefs.lang = Lang::En;
        for n in 0..7 {
            prefs.opened(Path::new(&format!("/pärmar/{n}.parm")));
        }
        prefs.opened(Path::new("/pärmar/4.parm"));
        let read = Prefs::load_from(folder.path().to_owned());
        assert_eq!(read, prefs);
        let names: Vec<_> = read.recent.iter().filter_map(|it| it.file_stem()).collect();
        assert_eq!(names, ["4", "6", "5", "3", "2"]);
        files::replace(&folder.path().join("parmen.toml"), b"scale = 99\nlang").unwrap();
        assert_eq!(Prefs::load_from(folder.path().to_owned()).recent, [""; 0].map(PathBuf::from));
    }
}
