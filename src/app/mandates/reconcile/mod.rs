//! The register beside an extract of Bankgirot's: first what only one of them has and what is unlike, then, when
//! asked, what is done about it.

mod detail;
mod extract;
mod rows;
mod sheet;

use std::{fs, path::PathBuf, sync::mpsc::TryRecvError};

use egui::Ui;

use self::{
    extract::{Compared, Extract},
    sheet::Sheet,
};
use super::text;
use crate::{
    app::{
        Command, Context,
        inquiry::{Answer, Inquiry, Words},
    },
    core::{Lang, Message, Progress},
    store::Store,
    ui::{
        button,
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout,
    },
};

/// An extract of at most so many bytes, some 2 500 lines, is compared before anybody sees the window stand still.
const WITHIN_A_FRAME: u64 = 205_000;

/// A comparison on its way.
#[derive(Default)]
pub(super) struct Reconciling(Stage);

#[derive(Default)]
enum Stage {
    /// Nobody has been asked which file.
    #[default]
    Begun,
    /// The file window is open.
    Asking(FileQuestion),
    /// It is compared beside the window.
    Comparing(Inquiry<Compared>),
    /// What was found.
    Found(Box<Sheet>),
    /// It cannot be compared, why, and whether the keyboard has come to the page.
    Refused(String, bool),
}

impl Reconciling {
    /// Draws it; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        if matches!(self.0, Stage::Begun) {
            self.0 = Stage::Asking(FileQuestion::new(cx.dialogs, ask(cx.lang)));
        }
        if let Stage::Asking(question) = &mut self.0 {
            match question.poll(ui.ctx(), cx.lang) {
                Some(Reply::Chosen(path)) => self.0 = Stage::of(path, cx),
                Some(_) => return true,
                None => {}
            }
        }
        if let Stage::Comparing(inquiry) = &self.0 {
            match inquiry.poll() {
                Ok(answer) => self.0 = Stage::found(answer, cx),
                Err(TryRecvError::Disconnected) => return true,
                Err(TryRecvError::Empty) => {}
            }
        }
        if let Stage::Found(sheet) = &mut self.0
            && sheet.is_outdated(cx)
        {
            self.0 = Stage::anew(sheet, cx);
        }
        self.stage_ui(ui, cx)
    }

    fn stage_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        match &mut self.0 {
            Stage::Found(sheet) => sheet.ui(ui, cx),
            Stage::Refused(why, has_begun) => {
                let (mut again, mut back) = (false, false);
                layout::page_heading(ui, text::RECONCILE.in_lang(lang), "", |_| ());
                let title = text::NOT_RECONCILED.in_lang(lang);
                empty_state(ui, icon::WARNING_CIRCLE, title, why, |ui| {
                    let another = text::ANOTHER.in_lang(lang);
                    let another = button::primary(ui, icon::FOLDER_OPEN, another);
                    button::begin(&another, has_begun);
                    again = another.clicked();
                    back = button::quiet(ui, None, text::CANCEL.in_lang(lang)).clicked();
                });
                if again {
                    self.0 = Stage::Begun;
                }
                back || cx.takes(Command::Back)
            }
            Stage::Begun | Stage::Asking(_) | Stage::Comparing(_) => {
                layout::page_heading(ui, text::RECONCILE.in_lang(lang), "", |_| ());
                layout::readable(ui, |ui| ui.label(text::CHOOSE_EXTRACT.in_lang(lang)));
                false
            }
        }
    }
}

impl Stage {
    /// The extract at `path`, read and compared: at once, or on a thread with the store where it is long.
    fn of(path: PathBuf, cx: &mut Context<'_>) -> Self {
        let lang = cx.lang;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_short = fs::metadata(&path).is_ok_and(|it| it.len() <= WITHIN_A_FRAME);
        let compare = move |store: &Store, progress: &Progress| {
            Compared::of(Extract::read(&path, lang)?, store, progress, lang)
        };
        if is_short {
            let compared = compare(cx.store, &Progress::default());
            return Self::found(compared.map_err(|it| told(&it)), cx);
        }
        Self::beside(&name, compare, cx)
    }

    /// The same extract, compared anew with a register that has changed.
    fn anew(sheet: &mut Sheet, cx: &mut Context<'_>) -> Self {
        let (lang, extract) = (cx.lang, sheet.extract().clone());
        let (name, is_short) = (extract.name.clone(), extract.bytes.len() as u64 <= WITHIN_A_FRAME);
        let kept = Some(sheet.kept());
        let compare = move |store: &Store, progress: &Progress| {
            Compared::of(extract, store, progress, lang).map(|it| Compared { kept, ..it })
        };
        if is_short {
            let compared = compare(cx.store, &Progress::default());
            return Self::found(compared.map_err(|it| told(&it)), cx);
        }
        Self::beside(&name, compare, cx)
    }

    /// Compares beside the window.
    fn beside(
        name: &str,
        compare: impl FnOnce(&Store, &Progress) -> Result<Compared, Message> + Send + 'static,
        cx: &mut Context<'_>,
    ) -> Self {
        let words = Words {
            doing: text::reconciling(name, cx.lang),
            found: text::RECONCILED,
            refused: text::NOT_RECONCILED,
            cancelled: text::NOT_COMPARED,
        };
        let find = move |store: &Store, progress: &Progress| {
            compare(store, progress).map_err(|it| told(&it))
        };
        Self::Comparing(Inquiry::begin(cx, words, find))
    }

    fn found(answer: Answer<Compared>, cx: &Context<'_>) -> Self {
        match answer {
            Ok(compared) => Self::Found(Box::new(Sheet::of(compared, cx))),
            Err(why) => Self::Refused(why, false),
        }
    }
}

fn told(it: &Message) -> String {
    format!("{} {}", it.what, it.advice)
}

fn ask(lang: Lang) -> Ask {
    Ask {
        purpose: Purpose::Open,
        title: text::RECONCILE.in_lang(lang).to_owned(),
        name: String::new(),
        kinds: Vec::new(),
    }
}
