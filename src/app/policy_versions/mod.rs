//! The published versions of the policy: published, read, told of, and compared, with each other and with a text that
//! the company has already.

mod changes;
mod comparing;
mod notices;
mod publishing;
mod text;
mod version;

use egui::{ScrollArea, Ui};
use jiff::civil::Date;

use self::{
    changes::ChangesPart, comparing::ComparingPart, notices::NoticesPart, publishing::Publishing,
    version::Consented,
};
use super::{About, Command, Context, Place, Screen};
use crate::{
    core::{Id, Lang},
    registers::{Register, policy::PolicyVersion},
    reports::ReportKind,
    store::Store,
    ui::{button, chip, empty::empty_state, icon, layout, theme},
};

/// What the screen shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Versions,
    Changes,
    Comparing,
}

/// The versions.
#[derive(Default)]
pub struct PolicyVersionsScreen {
    tab: Tab,
    read_at: Option<(u64, Date, Lang)>,
    /// The newest first.
    versions: Vec<(Id<PolicyVersion>, PolicyVersion)>,
    /// The one that a link led to.
    led_to: Option<i64>,
    publishing: Option<Publishing>,
    /// Whether somebody came here to publish.
    publishes: bool,
    notices: NoticesPart,
    consented: Consented,
    changes: ChangesPart,
    comparing: ComparingPart,
}

impl PolicyVersionsScreen {
    /// All of them, with the record `open` in sight.
    pub fn new(open: Option<i64>) -> Self {
        Self { led_to: open, ..Self::default() }
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (cx.store.revision(), cx.today, cx.lang);
        if self.read_at == Some(now) {
            return;
        }
        self.read_at = Some(now);
        self.versions = cx.read(Store::policy_versions).unwrap_or_default();
        self.versions.reverse();
        self.changes.forget();
        self.comparing.forget();
        self.notices.forget();
        self.consented.forget();
    }

    /// What is printed from here: the changes in sight, or else the newest version.
    fn printed(&self) -> Place {
        let (kind, number) = match self.tab {
            Tab::Changes => (ReportKind::PolicyAndringar, self.changes.shown()),
            _ => (ReportKind::Policy, self.versions.first().map(|(_, it)| it.number)),
        };
        Place::Reports(kind, About::Policy(number))
    }

    fn tabs_ui(&mut self, ui: &mut Ui, lang: Lang) {
        ui.horizontal_wrapped(|ui| {
            for (tab, name) in [
                (Tab::Versions, text::VERSIONS),
                (Tab::Changes, text::CHANGES),
                (Tab::Comparing, text::COMPARE),
            ] {
                if chip::filter(ui, name.in_lang(lang), None, self.tab == tab).clicked() {
                    self.tab = tab;
                }
            }
        });
        ui.add_space(theme::GRID * 3.0);
    }

    fn tab_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        match self.tab {
            Tab::Versions => self.versions_ui(ui, cx),
            Tab::Changes => self.changes.ui(ui, cx, &self.versions),
            Tab::Comparing => self.comparing.ui(ui, cx),
        }
        ui.add_space(theme::GRID * 6.0);
    }

    fn versions_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        if let Some(publishing) = &mut self.publishing
            && publishing.ui(ui, cx)
        {
            self.publishing = None;
            ui.ctx().request_repaint();
        }
        if self.versions.is_empty() && self.publishing.is_none() {
            let (title, line) = (text::NONE.in_lang(lang), text::NONE_LINE.in_lang(lang));
            empty_state(ui, icon::SEAL_CHECK, title, line, |_| ());
            return;
        }
        for (id, version) in &self.versions {
            let shown = ui.push_id(id.raw(), |ui| {
                version::version_ui(ui, cx, version, &mut self.consented);
                self.notices.ui(ui, cx, (*id, version));
            });
            if self.led_to == Some(id.raw()) {
                self.led_to = None;
                shown.response.scroll_to_me(Some(egui::Align::TOP));
            }
            ui.add_space(theme::GRID * 5.0);
        }
    }
}

impl Screen for PolicyVersionsScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        self.notices.poll(ui, cx);
        let lang = cx.lang;
        let asked = layout::page_heading(ui, text::TITLE.in_lang(lang), "", |ui| {
            let name = text::PUBLISH.in_lang(lang);
            self.publishing.is_none() && button::primary(ui, icon::SEAL_CHECK, name).clicked()
        });
        let comes = std::mem::take(&mut self.publishes);
        if self.publishing.is_none() && (asked || comes || cx.takes(Command::New)) {
            self.tab = Tab::Versions;
            self.publishing = Some(Publishing::begin(cx, !self.versions.is_empty()));
        }
        self.tabs_ui(ui, lang);
        let salt = self.tab as u8;
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            ui.set_max_width((ui.available_width() - theme::GRID * 3.0).min(theme::WIDE));
            self.tab_ui(ui, cx);
        });
        if self.publishing.is_none() && cx.takes(Command::Print) {
            *cx.go = Some(self.printed());
        }
        if cx.takes(Command::Back) {
            *cx.go = Some(Place::Register(Register::Policy, None));
        }
    }

    fn is_dirty(&self) -> bool {
        self.publishing.as_ref().is_some_and(Publishing::is_dirty)
    }

    fn turn_to(&mut self, place: Place) -> bool {
        match place {
            Place::Register(Register::PolicyVersions, None) => {}
            Place::Register(Register::PolicyVersions, open) => {
                (self.tab, self.led_to) = (Tab::Versions, open);
            }
            Place::New(Register::PolicyVersions) => self.publishes = true,
            _ => return false,
        }
        true
    }
}
