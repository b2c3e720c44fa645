//! On, back, and to what is missing: always in sight.

use egui::Ui;

use super::{PolicyPage, PolicyScreen, text};
use crate::{
    app::{Command, Context, Place},
    policy::Standing,
    registers::Register,
    ui::{button, chip::Tone, icon, theme},
};

impl PolicyScreen {
    /// The foot of every page.
    pub(super) fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        ui.add_space(theme::GRID);
        ui.separator();
        let [mut on, mut back, mut seek] = [false; 3];
        ui.horizontal(|ui| {
            on = match self.page {
                PolicyPage::Whole => {
                    button::primary(ui, icon::SEAL_CHECK, text::PUBLISH.in_lang(lang))
                }
                _ => button::primary(ui, icon::ARROW_RIGHT, text::NEXT.in_lang(lang)),
            }
            .clicked();
            if self.page != PolicyPage::Start {
                back = button::secondary(ui, icon::ARROW_LEFT, text::BACK.in_lang(lang)).clicked();
            }
            if self.next_lacking().is_some() {
                seek = button::quiet(ui, icon::WARNING, text::NEXT_LACKING.in_lang(lang)).clicked();
            }
            if self.is_unreadable {
                let colour = theme::tokens(ui).bad;
                ui.label(egui::RichText::new(text::NOT_SAVABLE.in_lang(lang)).color(colour));
            } else if self.has_answers() {
                ui.label(theme::help(ui, text::NOT_YET_SAVED.in_lang(lang)));
            } else {
                ui.label(theme::help(ui, text::ALL_SAVED.in_lang(lang)));
            }
        });
        let enters = self.answering.is_none() && cx.goes_on(ui);
        if cx.takes(Command::Save) {
            self.save(cx);
            cx.toasts.tell(Tone::Good, text::ALL_SAVED.in_lang(lang));
        } else if on || enters {
            self.go_on(cx);
        } else if seek {
            self.seek(cx);
        } else if back {
            self.go_back(cx);
        } else if self.page != PolicyPage::Start && cx.takes(Command::Back) {
            self.turn(cx, PolicyPage::Start);
        } else {
            return;
        }
        ui.ctx().request_repaint();
    }

    fn go_on(&mut self, cx: &mut Context<'_>) {
        if self.page == PolicyPage::Whole {
            return self.publish(cx);
        }
        let pages = self.pages();
        let at = pages.iter().position(|it| *it == self.page);
        if let Some(next) = at.and_then(|it| pages.get(it + 1)) {
            self.arrives = self.turn(cx, *next);
        }
    }

    fn go_back(&mut self, cx: &mut Context<'_>) {
        let pages = self.pages();
        let at = pages.iter().position(|it| *it == self.page).unwrap_or_default();
        if let Some(before) = at.checked_sub(1).and_then(|it| pages.get(it)) {
            self.turn(cx, *before);
        }
    }

    fn seek(&mut self, cx: &mut Context<'_>) {
        if let Some(page) = self.next_lacking() {
            self.arrives = self.turn(cx, page);
        }
    }

    /// The next section after this page, or else the first of all, that lacks or denies something.
    fn next_lacking(&self) -> Option<PolicyPage> {
        let told = &self.found.as_ref()?.told;
        let pages: Vec<PolicyPage> = self.pages();
        let at = pages.iter().position(|it| *it == self.page).unwrap_or_default();
        let lacks = |it: &&PolicyPage| match it {
            PolicyPage::Section(section) => {
                matches!(told.standing(*section), Standing::Missing(_) | Standing::Contradicted(_))
            }
            _ => false,
        };
        let (before, after) = pages.split_at(at);
        after.iter().skip(1).chain(before).find(lacks).copied()
    }

    /// To the page that freezes what the policy says.
    pub(super) fn publish(&mut self, cx: &mut Context<'_>) {
        if self.lets_go(cx) {
            *cx.go = Some(Place::New(Register::PolicyVersions));
        }
    }
}
