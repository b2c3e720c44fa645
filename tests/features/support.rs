//! A real binder in a real window without a display, and the hands of a person.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{DroppedFile, Key, Modifiers, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use jiff::Timestamp;
use parmen::{
    app::{App, Clock, Place},
    binder::{Binder, Passphrase},
    core::Lang,
    prefs::Prefs,
    store::{By, Store},
    ui::file_dialog::{Reply, ScriptedDialogs},
};
use tempfile::TempDir;

/// 2026-11-22 12.00 in Sweden, a Sunday.
pub const NOW: &str = "2026-11-22T11:00:00Z";

/// The window under test, and the folder its binder lies in.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub folder: TempDir,
}

pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

pub fn by() -> By {
    By { actor: "Anna".into(), at: now() }
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("korrekt häst batteri häftstift")
}

/// A window open at `place` on a new binder that `fill` has filled.
pub fn window(place: Place, fill: impl FnOnce(&mut Store)) -> Window {
    window_with(place, Prefs::default(), [], fill)
}

/// As [`window`], with settings and with prepared answers of the file windows.
pub fn window_with(
    place: Place,
    prefs: Prefs,
    replies: impl IntoIterator<Item = Reply>,
    fill: impl FnOnce(&mut Store),
) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Prov.parm");
    let mut binder = Binder::create(&path, &passphrase(), now()).unwrap();
    fill(binder.store_mut().unwrap());
    let dialogs = Box::new(ScriptedDialogs::new(replies));
    let harness = Harness::builder().with_size(vec2(1366.0, 768.0)).build_eframe(move |cc| {
        App::at_desk(&cc.egui_ctx, prefs, Clock::Fixed(now()), dialogs, binder, place)
    });
    let mut window = Window { harness, folder };
    window.settle();
    window
}

impl Window {
    /// The registers behind the window.
    pub fn store(&self) -> &Store {
        self.harness.state().desk().unwrap().store().unwrap()
    }

    /// Draws until the window is at rest.
    pub fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    /// Presses what is called `name`, scrolled into sight first.
    pub fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).scroll_to_me();
        self.settle();
        self.harness.get_by_label(name).click();
        self.settle();
    }

    /// Presses the button `name` of the dialog that lies over the rest.
    pub fn press_in_dialog(&mut self, name: &str) {
        self.harness.get_all_by_label(name).last().unwrap().click();
        self.settle();
    }

    /// Presses the row of a table that has `part` in it.
    pub fn press_row(&mut self, part: &str) {
        let is_it = |it: &egui_kittest::Node<'_>| {
            it.accesskit_node().label().is_some_and(|label| label.contains(part))
        };
        self.harness.get_all_by_role(Role::Row).find(is_it).unwrap().click();
        self.settle();
    }

    /// Presses what is called `name` as a screen reader does, wherever on the page it stands.
    pub fn reach(&mut self, name: &str) {
        self.harness.get_by_label(name).click_accesskit();
        self.settle();
    }

    /// Opens the list called `field` and takes `answer` from it.
    pub fn choose(&mut self, field: &str, answer: &str) {
        self.harness.get_by_role_and_label(Role::ComboBox, field).click_accesskit();
        self.settle();
        self.harness.get_by_role_and_label(Role::Button, answer).click_accesskit();
        self.settle();
    }

    /// Presses the first of those that have `part` in their names.
    pub fn press_part(&mut self, part: &str) {
        self.harness.query_all_by_label_contains(part).next().unwrap().click();
        self.settle();
    }

    /// Where the window is.
    pub fn place(&self) -> Place {
        self.harness.state().desk().unwrap().place()
    }

    /// Types into the field called `name`, after what stands there.
    pub fn type_into(&mut self, name: &str, text: &str) {
        let field = |harness: &Harness<'static, App>| {
            let by_role = |role| harness.query_by_role_and_label(role, name).is_some();
            if by_role(Role::TextInput) { Role::TextInput } else { Role::MultilineTextInput }
        };
        let role = field(&self.harness);
        self.harness.get_by_role_and_label(role, name).focus();
        self.settle();
        self.harness.get_by_role_and_label(role, name).type_text(text);
        self.settle();
    }

    /// Types into the hidden field called `name`, over what stands there.
    pub fn type_secret(&mut self, name: &str, text: &str) {
        self.harness.get_by_role_and_label(Role::PasswordInput, name).focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::A);
        self.harness.get_by_role_and_label(Role::PasswordInput, name).type_text(text);
        self.settle();
    }

    /// Follows the link called `name`, where something else is called so too.
    pub fn follow(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Link, name).click_accesskit();
        self.settle();
    }

    /// Presses the button called `name`, where a heading is called so too.
    pub fn press_button(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Button, name).click();
        self.settle();
    }

    /// Draws until `is_there`, for as long as a slow computer may take over a passphrase.
    #[track_caller]
    pub fn wait_for(&mut self, is_there: impl Fn(&Self) -> bool) {
        for _ in 0..600 {
            if is_there(self) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
            self.harness.run_steps(1);
        }
        panic!("waited in vain");
    }

    /// Drops a file on the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
        self.settle();
    }

    /// Presses a key.
    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Whether the keyboard is at the `role` called `name`.
    pub fn is_at(&self, role: Role, name: &str) -> bool {
        let found = self.harness.query_by_role_and_label(role, name);
        found.is_some_and(|it| it.accesskit_node().is_focused())
    }

    /// Whether the tick box called `name` is ticked.
    pub fn is_ticked(&self, name: &str) -> bool {
        let found = self.harness.get_by_role_and_label(Role::CheckBox, name);
        found.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    }

    /// Whether something on the screen is called `name`.
    pub fn shows(&self, name: &str) -> bool {
        let is_there = |name: &str| self.harness.query_all_by_label(name).next().is_some();
        is_there(name) || is_there(&undivided(name))
    }

    /// Whether something on the screen has `part` in its name.
    pub fn tells(&self, part: &str) -> bool {
        let is_there = |part: &str| self.harness.query_all_by_label_contains(part).next().is_some();
        is_there(part) || is_there(&undivided(part))
    }
}

/// A file on its way from the desktop.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// What ends in a provision, as the window keeps that together.
fn undivided(text: &str) -> String {
    let Some(at) = text.rfind('(') else { return text.to_owned() };
    let (says, cite) = text.split_at(at);
    format!("{says}{}", cite.replace(' ', "\u{a0}"))
}

/// The settings of an English window.
pub fn english() -> Prefs {
    let mut prefs = Prefs::default();
    prefs.lang = Lang::En;
    prefs
}
