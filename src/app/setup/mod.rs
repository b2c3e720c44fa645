//! The first questions: six pages, a page to check them on, and one change that lays up the binder.

mod activities;
mod check;
mod draft;
mod pages;
mod text;

use egui::{RichText, ScrollArea, Ui};

use self::draft::Draft;
use super::{Command, Context, Place, Screen, start::note_ui};
use crate::ui::{
    button,
    chip::Tone,
    icon, layout,
    theme::{self, tokens},
};

/// What is asked, a page each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    You,
    Company,
    Reach,
    Contact,
    Year,
    Activities,
}

/// The answer that is no part of the company card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SetupField {
    Actor,
}

impl Question {
    const ALL: [Self; 6] =
        [Self::You, Self::Company, Self::Reach, Self::Contact, Self::Year, Self::Activities];
}

/// Whether a page was shown in the frame before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrival {
    Now,
    Before,
}

/// The wizard.
#[derive(Default)]
pub struct SetupScreen {
    draft: Option<Draft>,
    /// The page in [`Question::ALL`]; past the last it is the check.
    at: usize,
    /// Whether the page was reached from the check, and leads back there.
    returns: bool,
    is_unreadable: bool,
    /// The page of the frame before.
    shown: Option<usize>,
}

const WIDTH: f32 = 640.0;

impl Screen for SetupScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        if self.draft.is_none() {
            self.draft = cx.read(Draft::read);
        }
        let foot = theme::CONTROL + theme::GRID * 8.0;
        let height = ui.available_height() - foot;
        let question = Question::ALL.get(self.at).copied();
        ui.push_id(self.at, |ui| {
            ScrollArea::vertical().auto_shrink(false).max_height(height).show(ui, |ui| {
                ui.set_max_width(WIDTH.min(ui.available_width()));
                match question {
                    Some(question) => self.question_ui(ui, cx, question),
                    None => self.check_ui(ui, cx),
                }
            });
        });
        self.foot_ui(ui, cx, question);
    }

    fn is_dirty(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::is_dirty)
    }
}

impl SetupScreen {
    fn question_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, question: Question) {
        let lang = cx.lang;
        let step = text::step(lang, self.at + 1, Question::ALL.len());
        ui.label(RichText::new(step).font(theme::small_strong()).color(tokens(ui).muted));
        layout::page_heading(ui, question.asks().in_lang(lang), "", |_| ());
        let why = format!("{} {}", text::WHY.in_lang(lang), question.why().in_lang(lang));
        note_ui(ui, Tone::Accent, &why);
        ui.add_space(theme::GRID * 4.0);
        if let Some(draft) = &mut self.draft {
            let was_shown = self.shown.replace(self.at) == Some(self.at);
            let arrival = if was_shown { Arrival::Before } else { Arrival::Now };
            self.is_unreadable = !pages::page_ui(ui, cx, question, draft, arrival);
        }
    }

    fn check_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let lead = text::CHECK_LEAD.in_lang(lang);
        layout::page_heading(ui, text::CHECK_TITLE.in_lang(lang), lead, |_| ());
        self.is_unreadable = false;
        let Some(draft) = &self.draft else { return };
        if let Some(at) = check::check_ui(ui, lang, draft) {
            (self.at, self.returns) = (at, true);
        }
    }

    /// Back and on, always in sight.
    fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, question: Option<Question>) {
        let lang = cx.lang;
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        ui.horizontal(|ui| {
            if self.at > 0 {
                let back = button::secondary(ui, icon::ARROW_LEFT, text::BACK.in_lang(lang));
                if (back.clicked() || cx.takes(Command::Back)) && !self.is_unreadable {
                    (self.at, self.returns) = (self.at - 1, false);
                }
            }
            let (glyph, name) = match (question, self.returns) {
                (None, _) => (icon::CHECK, text::WRITE),
                (Some(_), true) => (icon::ARROW_RIGHT, text::TO_CHECK),
                (Some(_), false) => (icon::ARROW_RIGHT, text::NEXT),
            };
            let on = ui.add_enabled_ui(!self.is_unreadable, |ui| {
                button::primary(ui, glyph, name.in_lang(lang))
            });
            let enters = match question {
                // Enter there is for the search.
                Some(Question::Activities) => cx.takes(Command::GoOn),
                Some(_) => cx.goes_on(ui),
                None => false,
            };
            if on.inner.clicked() || ((enters || cx.takes(Command::Save)) && !self.is_unreadable) {
                self.go_on(cx, question);
            }
            if question.is_some() && !self.returns {
                let skip = button::quiet(ui, None, text::SKIP.in_lang(lang));
                if skip.clicked() {
                    self.skip(cx);
                }
            }
            if self.is_unreadable {
                let colour = tokens(ui).bad;
                ui.label(RichText::new(text::UNREADABLE.in_lang(lang)).color(colour));
            }
        });
    }

    fn go_on(&mut self, cx: &mut Context<'_>, question: Option<Question>) {
        match question {
            Some(_) if self.returns => (self.at, self.returns) = (Question::ALL.len(), false),
            Some(_) => self.at += 1,
            None => self.write(cx),
        }
    }

    /// Goes on with what the binder says already.
    fn skip(&mut self, cx: &mut Context<'_>) {
        let question = Question::ALL.get(self.at).copied();
        if let (Some(draft), Some(question)) = (&mut self.draft, question) {
            draft.forget(question);
        }
        self.is_unreadable = false;
        self.go_on(cx, question);
    }

    fn write(&mut self, cx: &mut Context<'_>) {
        let Some(draft) = &self.draft else { return };
        let lang = cx.lang;
        if cx.attempt_and_tell(text::WRITTEN, |store, by| draft.write(store, by, lang)).is_some() {
            self.draft = None;
            *cx.go = Some(Place::Overview);
        }
    }
}
