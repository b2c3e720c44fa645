//! The open binder's window: the rail to the left, the place in the middle, messages in the corner.

use egui::{CentralPanel, Frame, Panel, RichText, Ui};

use super::{About, Place, PolicyPage, text};
use crate::{
    core::{Choice, Lang},
    registers::Register,
    reports::ReportKind,
    ui::{
        button, icon,
        nav::{Holds, nav_caption, nav_row, rail},
        theme::{self, tokens},
    },
};

/// What somebody pressed in the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// A place.
    Go(Place),
    /// The search over everything.
    Search,
    /// The lock.
    Lock,
    /// The rail's width.
    Fold,
}

/// What the rail shows beside its rows.
#[derive(Debug, Clone, Copy)]
pub struct Rail<'a> {
    /// The company's name.
    pub company: &'a str,
    /// Where we are.
    pub place: Place,
    /// Things due, for the badge of the overview.
    pub n_due: usize,
    /// Whether only icons are shown.
    pub is_folded: bool,
}

/// The registers of the rail with their pictures.
pub(super) const REGISTERS: [(Register, &str); 12] = [
    (Register::Activities, icon::SHIELD_CHECK),
    (Register::Persons, icon::USERS),
    (Register::Consents, icon::CHECK_CIRCLE),
    (Register::ConsentTexts, icon::FILE_TEXT),
    (Register::Recordings, icon::FILES),
    (Register::Mandates, icon::SIGNATURE),
    (Register::Agreements, icon::HANDSHAKE),
    (Register::Disclosures, icon::SHARE_NETWORK),
    (Register::Systems, icon::DATABASE),
    (Register::Measures, icon::LOCK_KEY),
    (Register::MailingGroups, icon::MEGAPHONE),
    (Register::GroupCompanies, icon::BUILDINGS),
];

/// What stands in the rail: beside the registers the overview, reports and journal, and three rows at the foot.
const HOLDS: Holds = Holds { rows: REGISTERS.len() + 6, captions: 2 };

/// The picture of a register.
pub(super) fn icon_of(register: Register) -> &'static str {
    let other = match register {
        Register::Company => icon::BUILDING,
        Register::Policy | Register::PolicyVersions => icon::SCROLL,
        Register::SubProcessors => icon::TREE_STRUCTURE,
        Register::Contracts => icon::FILE_TEXT,
        Register::Countries => icon::GLOBE,
        Register::Assessments => icon::SCALES,
        _ => icon::PAPERCLIP,
    };
    REGISTERS.iter().find(|(it, _)| *it == register).map_or(other, |(_, icon)| icon)
}

impl Rail<'_> {
    /// Draws the rail.
    pub fn ui(self, ui: &mut Ui, lang: Lang) -> Option<Pressed> {
        let width = theme::RAIL[usize::from(self.is_folded)];
        let frame = Frame::new().fill(tokens(ui).rail).inner_margin(12);
        let mut pressed = None;
        Panel::left("rail")
            .exact_size(width)
            .resizable(false)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                self.head_ui(ui, lang, &mut pressed);
                let pressed = std::cell::RefCell::new(&mut pressed);
                rail(
                    ui,
                    HOLDS,
                    |ui| self.rows_ui(ui, lang, &mut pressed.borrow_mut()),
                    |ui| self.foot_ui(ui, lang, &mut pressed.borrow_mut()),
                );
            });
        pressed
    }

    fn head_ui(self, ui: &mut Ui, lang: Lang, pressed: &mut Option<Pressed>) {
        ui.horizontal(|ui| {
            let fold = text::FOLD.in_lang(lang);
            if button::icon_button(ui, icon::SIDEBAR_SIMPLE, fold).clicked() {
                *pressed = Some(Pressed::Fold);
            }
            if !self.is_folded {
                ui.add(
                    egui::Label::new(RichText::new(self.company).font(theme::title())).truncate(),
                );
            }
        });
        ui.add_space(theme::GRID);
    }

    fn rows_ui(self, ui: &mut Ui, lang: Lang, pressed: &mut Option<Pressed>) {
        let mut row = |ui: &mut Ui, icon: &str, name: &str, place: Place, badge: usize| {
            let is_here = match (self.place.register(), place.register()) {
                (None, None) => {
                    std::mem::discriminant(&self.place) == std::mem::discriminant(&place)
                }
                (here, there) => here == there,
            };
            if nav_row(ui, icon, name, is_here, (badge > 0).then_some(badge)).clicked() {
                *pressed = Some(Pressed::Go(place));
            }
        };
        row(ui, icon::HOUSE, text::OVERVIEW.in_lang(lang), Place::Overview, self.n_due);
        let policy = Place::Policy(PolicyPage::Start);
        row(ui, icon::SCROLL, Register::Policy.text().in_lang(lang), policy, 0);
        nav_caption(ui, text::REGISTERS.in_lang(lang));
        for (register, icon) in REGISTERS {
            row(ui, icon, register.text().in_lang(lang), Place::Register(register, None), 0);
        }
        nav_caption(ui, text::PAPERS.in_lang(lang));
        let reports = Place::Reports(ReportKind::ALL[0], About::Nothing);
        row(ui, icon::PRINTER, text::REPORTS.in_lang(lang), reports, 0);
        row(ui, icon::CLOCK_COUNTER_CLOCKWISE, text::JOURNAL.in_lang(lang), Place::Journal, 0);
    }

    fn foot_ui(self, ui: &mut Ui, lang: Lang, pressed: &mut Option<Pressed>) {
        let is_settings = self.place == Place::Settings;
        let search = nav_row(ui, icon::MAGNIFYING_GLASS, text::SEARCH.in_lang(lang), false, None);
        if search.clicked() {
            *pressed = Some(Pressed::Search);
        }
        let settings = nav_row(ui, icon::GEAR, text::SETTINGS.in_lang(lang), is_settings, None);
        if settings.clicked() {
            *pressed = Some(Pressed::Go(Place::Settings));
        }
        if nav_row(ui, icon::LOCK, text::LOCK.in_lang(lang), false, None).clicked() {
            *pressed = Some(Pressed::Lock);
        }
    }
}

/// The middle of the window.
pub fn page_ui(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(tokens(ui).page).inner_margin(theme::PAGE_MARGIN);
    CentralPanel::default().frame(frame).show(ui, add_contents);
}
