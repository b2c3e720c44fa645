//! The settings: the company card, the person at the desk, the program, and the file itself.

mod about;
mod backups;
pub(super) mod card;
mod company;
mod desk;
mod file;
mod looks;
mod passphrase;
mod text;
mod work;

use egui::{ScrollArea, Ui};

use self::{
    backups::BackupsPart,
    company::CompanyPart,
    desk::DeskPart,
    file::FilePart,
    passphrase::PassphrasePart,
    work::{Doing, Done, Work},
};
use super::{Context, Place, Screen, UndoOf, apply};
use crate::{
    binder::Binder,
    core::{Choice, Explain, Lang},
    prefs::Prefs,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        nav::nav_row,
        theme,
        toast::Toasts,
    },
};

/// A group of settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Section {
    #[default]
    Company,
    You,
    Looks,
    Locking,
    Passphrase,
    Backups,
    File,
    About,
}

impl Section {
    const fn icon(self) -> &'static str {
        match self {
            Self::Company => icon::BUILDING,
            Self::You => icon::USER_CIRCLE,
            Self::Looks => icon::PALETTE,
            Self::Locking => icon::LOCK,
            Self::Passphrase => icon::KEY,
            Self::Backups => icon::HARD_DRIVES,
            Self::File => icon::DATABASE,
            Self::About => icon::INFO,
        }
    }
}

/// The settings.
#[derive(Default)]
pub struct SettingsScreen {
    section: Section,
    company: CompanyPart,
    desk: DeskPart,
    passphrase: PassphrasePart,
    backups: BackupsPart,
    file: FilePart,
    /// The program's settings as of the last frame, to be shown.
    prefs: Option<Prefs>,
    /// What the program's settings are to become.
    wanted: Option<Prefs>,
    /// What is to be done with the binder itself.
    asked: Option<Doing>,
    work: Option<Work>,
}

/// The width of the list of sections.
const LIST: f32 = 200.0;

impl Screen for SettingsScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        layout::page_heading(ui, text::TITLE.in_lang(lang), "", |ui| {
            if button::quiet(ui, icon::LIST_CHECKS, text::GUIDE.in_lang(lang)).clicked() {
                *cx.go = Some(Place::Setup);
            }
        });
        if ui.available_width() < theme::READABLE + LIST {
            ui.horizontal_wrapped(|ui| {
                for section in Section::ALL {
                    let name = section.text().in_lang(lang);
                    if chip::filter(ui, name, None, *section == self.section).clicked() {
                        self.section = *section;
                    }
                }
            });
            ui.add_space(theme::GRID * 3.0);
            self.section_ui(ui, cx);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(LIST);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    for section in Section::ALL {
                        let (is_here, name) = (*section == self.section, section.text());
                        let name = name.in_lang(lang);
                        if nav_row(ui, section.icon(), name, is_here, None).clicked() {
                            self.section = *section;
                        }
                    }
                });
                ui.add_space(theme::GRID * 6.0);
                ui.vertical(|ui| self.section_ui(ui, cx));
            });
        }
    }

    fn is_dirty(&self) -> bool {
        self.company.is_dirty()
    }

    fn busy_ui(&mut self, ui: &mut Ui, lang: Lang) {
        layout::page_heading(ui, text::TITLE.in_lang(lang), "", |_| ());
        match &self.work {
            Some(work) => work.ui(ui, lang),
            None => {
                ui.label(text::STOPPED.in_lang(lang));
            }
        }
    }

    fn is_busy(&self) -> bool {
        self.work.is_some()
    }

    fn after(
        &mut self,
        ctx: &egui::Context,
        binder: &mut Binder,
        prefs: &mut Prefs,
        toasts: &mut Toasts<UndoOf>,
    ) {
        if let Some(wanted) = self.wanted.take() {
            *prefs = wanted;
            apply(prefs, ctx);
            prefs.save();
            ctx.request_repaint();
        }
        self.prefs = Some(prefs.clone());
        if let Some(doing) = self.asked.take() {
            self.work = Some(Work::begin(doing, binder));
            ctx.request_repaint();
        }
        if let Some(done) = self.work.as_mut().and_then(|it| it.poll(ctx, binder)) {
            self.work = None;
            self.tell(done, prefs.lang, toasts);
            ctx.request_repaint();
        }
        self.backups.look(binder);
        self.file.look(binder);
    }
}

impl SettingsScreen {
    fn section_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let has_foot = self.section == Section::Company;
        let foot = if has_foot { theme::CONTROL + theme::GRID * 8.0 } else { 0.0 };
        let height = ui.available_height() - foot;
        let area = ScrollArea::vertical().id_salt(self.section.text().sv).auto_shrink(false);
        area.max_height(height).show(ui, |ui| {
            layout::turns_pages(ui);
            ui.set_max_width((theme::READABLE + 80.0).min(ui.available_width()));
            self.part_ui(ui, cx);
            ui.add_space(theme::GRID * 4.0);
        });
        if has_foot {
            ui.separator();
            self.company.foot_ui(ui, cx);
        }
    }

    fn part_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        match self.section {
            Section::Company => self.company.ui(ui, cx),
            Section::You => self.desk.you_ui(ui, cx),
            Section::Locking => DeskPart::locking_ui(ui, cx),
            Section::About => about::about_ui(ui, lang),
            Section::Looks => {
                self.wanted = self.prefs.as_ref().and_then(|it| looks::looks_ui(ui, it));
            }
            Section::Passphrase => self.asked = self.passphrase.ui(ui, lang),
            Section::Backups => self.asked = self.backups.ui(ui, cx),
            Section::File => self.asked = self.file.ui(ui, cx),
        }
    }

    fn tell(&mut self, done: Done, lang: Lang, toasts: &mut Toasts<UndoOf>) {
        let trouble = |error: &dyn Explain| {
            let message = error.message(lang);
            message.to_string()
        };
        let (tone, words) = match done {
            Done::BackedUp(Ok(_)) => (Tone::Good, text::BACKED_UP.in_lang(lang).to_owned()),
            Done::BackedUp(Err(error)) => (Tone::Bad, trouble(&error)),
            Done::Checked(Err(error)) => (Tone::Bad, trouble(&error)),
            Done::Stopped => (Tone::Bad, text::STOPPED.in_lang(lang).to_owned()),
            Done::Checked(Ok(report)) => {
                self.file.checked = Some(report);
                return;
            }
            Done::Changed(Ok(())) => {
                self.passphrase.done(None);
                (Tone::Good, text::CHANGED.in_lang(lang).to_owned())
            }
            Done::Changed(Err(error)) => {
                self.passphrase.done(Some(error));
                return;
            }
        };
        self.backups.changed();
        toasts.tell(tone, words);
    }
}
