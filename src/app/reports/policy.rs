//! Which edition of the policy, by which outline, and who reads it.

use egui::Ui;
use jiff::civil::Date;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Choice, Lang, Text},
    registers::policy::Outline,
    reports::{Asks, Audience, Scope},
    ui::theme,
};

/// What is chosen among the published versions.
#[derive(Debug, Default)]
pub(super) struct PolicyChoice {
    version: Option<u32>,
    against: Option<u32>,
    outline: Option<Outline>,
    audience: Audience,
    read_at: Option<u64>,
    versions: Vec<(u32, Option<Date>)>,
}

impl PolicyChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let version = if let About::Policy(version) = about { version } else { None };
        Self { version, ..Self::default() }
    }

    /// `scope` with what is chosen.
    pub fn told(&self, scope: Scope) -> Scope {
        let Self { version, against, outline, audience, .. } = *self;
        match scope.kind.asks() {
            Asks::Policy => {
                let outline = outline.filter(|_| version.is_none());
                Scope { audience, version, outline, ..scope }
            }
            Asks::PolicyChanges => {
                let is_before = |it: &u32| version.is_none_or(|version| *it < version);
                Scope { version, against: against.filter(is_before), ..scope }
            }
            _ => Scope { version, ..scope },
        }
    }

    /// Reads the versions, the newest first.
    pub fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            let versions = cx.read(crate::store::Store::policy_versions).unwrap_or_default();
            let told = versions.into_iter().rev();
            self.versions = told.map(|(_, it)| (it.number, it.published_on)).collect();
        }
    }

    /// Draws what there is to choose.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang, asks: Asks) {
        label(ui, text::EDITION.in_lang(lang));
        let none = if asks == Asks::PolicyLetter { text::LATEST } else { text::NOW };
        radio(ui, &mut self.version, None, none.in_lang(lang));
        for (number, on) in &self.versions {
            radio(ui, &mut self.version, Some(*number), &text::edition(*number, *on, lang));
        }
        ui.add_space(theme::GRID * 3.0);
        match asks {
            Asks::Policy => self.policy_ui(ui, lang),
            Asks::PolicyChanges => self.against_ui(ui, lang),
            _ => {}
        }
    }

    fn policy_ui(&mut self, ui: &mut Ui, lang: Lang) {
        if self.version.is_none() {
            label(ui, text::OUTLINE.in_lang(lang));
            radio(ui, &mut self.outline, None, text::OWN_OUTLINE.in_lang(lang));
            for outline in Outline::ALL {
                let name = Choice::text(*outline).in_lang(lang);
                radio(ui, &mut self.outline, Some(*outline), name);
            }
            ui.add_space(theme::GRID * 3.0);
        }
        label(ui, text::POLICY_READERS.in_lang(lang));
        for (audience, name) in text::POLICY_AUDIENCES {
            let name: Text = name;
            radio(ui, &mut self.audience, audience, name.in_lang(lang));
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn against_ui(&mut self, ui: &mut Ui, lang: Lang) {
        label(ui, text::FROM_EDITION.in_lang(lang));
        radio(ui, &mut self.against, None, text::BEFORE_IT.in_lang(lang));
        let is_before = |it: u32| self.version.is_none_or(|version| it < version);
        let older = self.versions.iter().filter(|(it, _)| is_before(*it)).copied();
        for (number, on) in older.collect::<Vec<_>>() {
            // The same words as above would be two controls with one name.
            let name = format!("{} ", text::edition(number, on, lang));
            radio(ui, &mut self.against, Some(number), &name);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}

fn radio<T: PartialEq>(ui: &mut Ui, chosen: &mut T, value: T, name: &str) {
    let radio = ui.radio_value(chosen, value, name);
    theme::focus_ring(ui, &radio);
}
