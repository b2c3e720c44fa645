//! The start page: the binders of late, and the ways to begin.

use std::{fs, path::PathBuf};

use egui::{Label, RichText, Ui};
use jiff::{Timestamp, civil::Date};

use super::{
    Outside, Step, ask,
    page::{heading_ui, tile_ui},
    text,
};
use crate::{
    binder::Backups,
    core::Lang,
    law::deadline::in_sweden,
    ui::{
        button,
        file_dialog::{FileQuestion, Purpose},
        icon,
        job::Job,
        layout, theme,
    },
};

/// The start page.
#[derive(Default)]
pub(super) struct Home {
    question: Option<FileQuestion>,
    looking: Option<Job<Vec<Recent>>>,
    recent: Option<Vec<Recent>>,
}

/// What can be said of a binder without opening it.
#[derive(Debug, Clone)]
struct Recent {
    path: PathBuf,
    is_there: bool,
    saved_on: Option<Date>,
    backed_up_on: Option<Date>,
}

impl Recent {
    /// Known by its name alone.
    fn unseen(path: PathBuf) -> Self {
        Self { path, is_there: true, saved_on: None, backed_up_on: None }
    }

    /// Looks at the disk, which may be a slow one.
    fn seen(path: PathBuf) -> Self {
        let file = fs::metadata(&path).ok();
        let saved_at = file.as_ref().and_then(|it| it.modified().ok());
        let saved_at = saved_at.and_then(|it| Timestamp::try_from(it).ok());
        let latest = Backups::beside(&path).latest(&path).ok().flatten();
        Self {
            is_there: file.is_some(),
            saved_on: saved_at.map(|it| in_sweden(it).date()),
            backed_up_on: latest.map(|it| it.taken_at.date()),
            path,
        }
    }
}

impl Home {
    pub fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        self.look(ui, outside);
        heading_ui(ui, icon::NOTEBOOK, text::PRODUCT.in_lang(lang), text::TAGLINE.in_lang(lang));
        ui.add_space(theme::GRID * 2.0);
        let step = if ui.available_width() < 760.0 {
            let recent = self.recent_ui(ui, outside);
            ui.add_space(theme::GRID * 4.0);
            recent.or(self.ways_ui(ui, outside))
        } else {
            ui.spacing_mut().item_spacing.x = theme::GRID * 8.0;
            ui.columns(2, |columns| {
                for column in columns.iter_mut() {
                    column.spacing_mut().item_spacing.x = theme::GRID * 2.0;
                }
                let way = self.ways_ui(&mut columns[0], outside);
                way.or(columns[1].vertical(|ui| self.recent_ui(ui, outside)).inner)
            })
        };
        let opened = FileQuestion::chosen(&mut self.question, ui.ctx(), lang);
        opened.map(Step::Unlock).or(step)
    }

    /// A disk that sleeps must not hold the window: the files are looked at beside it.
    fn look(&mut self, ui: &Ui, outside: &Outside<'_>) {
        let paths = outside.prefs.recent.clone();
        let recent = self.recent.get_or_insert_with(|| {
            let unseen = paths.iter().cloned().map(Recent::unseen).collect();
            self.looking = Some(Job::spawn(move |_| paths.into_iter().map(Recent::seen).collect()));
            unseen
        });
        if let Some(Ok(seen)) = self.looking.as_mut().and_then(|it| it.poll(ui.ctx())) {
            *recent = seen;
            self.looking = None;
            ui.ctx().request_repaint();
        }
    }

    fn ways_ui(&mut self, ui: &mut Ui, outside: &Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        let mut step = None;
        layout::section_heading(ui, text::BEGIN.in_lang(lang));
        let way = |ui: &mut Ui, glyph, title: crate::core::Text, about: crate::core::Text| {
            tile_ui(ui, glyph, title.in_lang(lang), &[about.in_lang(lang)]).clicked()
        };
        if way(ui, icon::PLUS, text::NEW, text::NEW_ABOUT) {
            step = Some(Step::Create);
        }
        if way(ui, icon::FOLDER_OPEN, text::OPEN, text::OPEN_ABOUT) {
            let ask = ask(Purpose::Open, text::CHOOSE_BINDER, "", lang);
            self.question = Some(FileQuestion::new(outside.dialogs, ask));
        }
        if way(ui, icon::BOOK_OPEN, text::EXAMPLE, text::EXAMPLE_ABOUT) {
            step = Some(Step::Example);
        }
        if way(ui, icon::CLOCK_COUNTER_CLOCKWISE, text::RESTORE, text::RESTORE_ABOUT) {
            step = Some(Step::Restoring);
        }
        step
    }

    fn recent_ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        let recent = self.recent.as_mut()?;
        let mut step = None;
        layout::section_heading(ui, text::RECENT.in_lang(lang));
        if recent.is_empty() {
            let colour = theme::tokens(ui).muted;
            let words = RichText::new(text::NO_RECENT.in_lang(lang)).color(colour);
            ui.add(Label::new(words).wrap());
        }
        let mut forgotten = None;
        for (at, it) in recent.iter().enumerate() {
            match recent_ui(ui, lang, it) {
                Some(Pressed::Open) => step = Some(Step::Unlock(it.path.clone())),
                Some(Pressed::Forget) => forgotten = Some(at),
                None => {}
            }
        }
        if let Some(at) = forgotten {
            outside.prefs.forget(&recent.remove(at).path);
        }
        ui.add_space(theme::GRID);
        ui.add(Label::new(theme::help(ui, text::DROP.in_lang(lang))).wrap());
        step
    }
}

enum Pressed {
    Open,
    Forget,
}

fn recent_ui(ui: &mut Ui, lang: Lang, it: &Recent) -> Option<Pressed> {
    let name = text::name(&it.path);
    let saved = text::saved(lang, it.saved_on, it.backed_up_on);
    let told = if it.is_there { saved.as_str() } else { text::GONE.in_lang(lang) };
    let folder = text::folder(&it.path);
    let about: Vec<&str> = [told, &folder].into_iter().filter(|it| !it.is_empty()).collect();
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GRID;
        let width = ui.available_width() - theme::CONTROL - theme::GRID;
        ui.scope(|ui| {
            ui.set_max_width(width);
            ui.add_enabled_ui(it.is_there, |ui| {
                let tile = tile_ui(ui, icon::NOTEBOOK, &name, &about);
                if tile.on_hover_text(it.path.display().to_string()).clicked() {
                    pressed = Some(Pressed::Open);
                }
            });
        });
        if button::icon_button(ui, icon::X, &text::forget(lang, &name)).clicked() {
            pressed = Some(Pressed::Forget);
        }
    });
    pressed
}
