//! Asking for a file, through the desktop's own window or, where it has none, by path.

use std::{
    cell::RefCell,
    collections::VecDeque,
    path::PathBuf,
    time::{Duration, Instant},
};

use egui::{Context, TextEdit};

use super::{
    button::{primary, secondary},
    job::Job,
    modal::{dialog_ui, focus_first, give_back_focus, right_row},
    text, theme,
};
use crate::core::Lang;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A file to read.
    Open,
    /// A file to write.
    Save,
    /// A folder.
    Folder,
}

/// A question for the file window.
#[derive(Debug, Clone)]
pub struct Ask {
    /// What the path is for.
    pub purpose: Purpose,
    /// The title of the window.
    pub title: String,
    /// The suggested name of a new file.
    pub name: String,
    /// What the files are called, and their extensions without the dot.
    pub kinds: Vec<(String, Vec<String>)>,
}

/// What came back from the file window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A path.
    Chosen(PathBuf),
    /// Nothing was chosen.
    Cancelled,
    /// The desktop has no file window to show.
    Unavailable,
}

/// The file windows of a desktop.
pub trait FileDialogs {
    /// Puts the question; the reply comes when the person has answered.
    fn ask(&self, ask: Ask) -> Job<Reply>;
}

/// The desktop's own windows.
#[derive(Debug, Default)]
pub struct NativeDialogs;

/// A reply faster than this was given by no person: the desktop has neither portal nor zenity.
const TOO_FAST: Duration = Duration::from_millis(100);

impl FileDialogs for NativeDialogs {
    fn ask(&self, ask: Ask) -> Job<Reply> {
        Job::spawn(move |_| {
            let asked = Instant::now();
            let Ask { purpose, title, name, kinds } = ask;
            let mut window = rfd::FileDialog::new().set_title(title);
            if purpose == Purpose::Save {
                window = window.set_file_name(name);
            }
            for (kind, extensions) in kinds {
                window = window.add_filter(kind, &extensions);
            }
            let path = match purpose {
                Purpose::Open => window.pick_file(),
                Purpose::Save => window.save_file(),
                Purpose::Folder => window.pick_folder(),
            };
            match path {
                Some(path) => Reply::Chosen(path),
                None if asked.elapsed() < TOO_FAST => Reply::Unavailable,
                None => Reply::Cancelled,
            }
        })
    }
}

/// Replies prepared in advance, for tests.
#[derive(Debug, Default)]
pub struct ScriptedDialogs {
    replies: RefCell<VecDeque<Reply>>,
}

impl ScriptedDialogs {
    /// Answers the questions with `replies`, and those after the last with [`Reply::Cancelled`].
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: RefCell::new(replies.into_iter().collect()) }
    }
}

impl FileDialogs for ScriptedDialogs {
    fn ask(&self, _ask: Ask) -> Job<Reply> {
        let reply = self.replies.borrow_mut().pop_front().unwrap_or(Reply::Cancelled);
        Job::spawn(move |_| reply)
    }
}

/// A question on its way: poll it in every frame until it has an answer.
#[derive(Debug)]
pub struct FileQuestion {
    job: Job<Reply>,
    title: String,
    /// What is typed, once the desktop turned out to have no file window.
    path: Option<String>,
    suggestion: String,
}

impl FileQuestion {
    /// Puts `ask` to `dialogs`.
    pub fn new(dialogs: &dyn FileDialogs, ask: Ask) -> Self {
        let (title, suggestion) = (ask.title.clone(), ask.name.clone());
        Self { job: dialogs.ask(ask), title, path: None, suggestion }
    }

    /// The path that was chosen, once one is; a question that has been answered is gone.
    pub fn chosen(asked: &mut Option<Self>, ctx: &Context, lang: Lang) -> Option<PathBuf> {
        let reply = asked.as_mut()?.poll(ctx, lang)?;
        *asked = None;
        if let Reply::Chosen(path) = reply { Some(path) } else { None }
    }

    /// The answer, once there is one: [`Reply::Chosen`] or [`Reply::Cancelled`].
    pub fn poll(&mut self, ctx: &Context, lang: Lang) -> Option<Reply> {
        if let Some(path) = &mut self.path {
            let reply = path_ui(ctx, lang, &self.title, path);
            if reply.is_some() {
                give_back_focus(ctx);
            }
            return reply;
        }
        match self.job.poll(ctx)? {
            Ok(reply @ (Reply::Chosen(_) | Reply::Cancelled)) => Some(reply),
            Ok(Reply::Unavailable) | Err(_) => {
                self.path = Some(self.suggestion.clone());
                ctx.request_repaint();
                None
            }
        }
    }
}

/// The dialog that takes the file window's place.
fn path_ui(ctx: &Context, lang: Lang, title: &str, path: &mut String) -> Option<Reply> {
    dialog_ui(ctx, title, |ui| {
        ui.label(text::PATH_HELP.in_lang(lang));
        let label = ui.label(egui::RichText::new(text::PATH.in_lang(lang)).font(theme::strong()));
        let edit = TextEdit::singleline(path)
            .desired_width(f32::INFINITY)
            .hint_text(text::PATH_EXAMPLE.in_lang(lang));
        let edit = ui.add(edit).labelled_by(label.id);
        focus_first(ui, &edit);
        let entered = edit.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        ui.add_space(theme::GRID * 2.0);
        right_row(ui, |ui| {
            let is_typed = !path.trim().is_empty();
            let using = ui
                .add_enabled_ui(is_typed, |ui| primary(ui, None, text::USE_PATH.in_lang(lang)))
                .inner;
            if is_typed && (using.clicked() || entered) {
                return Some(Reply::Chosen(PathBuf::from(path.trim())));
            }
            let cancel = secondary(ui, None, text::CANCEL.in_lang(lang));
            cancel.clicked().then_some(Reply::Cancelled)
        })
    })
    .unwrap_or(Some(Reply::Cancelled))
}
