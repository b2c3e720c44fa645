//! Who is to be told of a version, by e-mail or by letter, ticked off one by one or all at once.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use egui::{CollapsingHeader, Ui};

use super::text;
use crate::{
    app::{About, Context, Place},
    binder::files,
    core::{Choice, Id},
    policy::{Means, Notice, ToTell, Untold, to_tell},
    registers::{
        Register,
        exchange::{Export, TableFormat},
        persons::Person,
        policy::PolicyVersion,
    },
    reports::ReportKind,
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout, theme,
    },
};

/// How many are shown one by one at a time.
const SHOWN: usize = 40;

/// The notices of the versions.
#[derive(Default)]
pub(super) struct NoticesPart {
    names: HashMap<i64, String>,
    /// Whom each version is yet to be told, by its number.
    left: HashMap<i64, ToTell>,
    /// The lists that are shown to their end.
    opened: Vec<(i64, Means)>,
    saving: Option<(FileQuestion, Id<PolicyVersion>)>,
}

impl NoticesPart {
    /// Forgets what was read, where something may have changed.
    pub fn forget(&mut self) {
        self.names.clear();
        self.left.clear();
    }

    /// Draws whom the version is to be told.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, version): (Id<PolicyVersion>, &PolicyVersion),
    ) {
        if !version.change.tells_people() {
            return;
        }
        let lang = cx.lang;
        ui.add_space(theme::GRID * 2.0);
        ui.label(egui::RichText::new(text::NOTICES.in_lang(lang)).font(theme::strong()));
        let (all, left) = (version.notices.len(), version.n_to_tell());
        let tone = if left == 0 { Tone::Good } else { Tone::Warn };
        layout::message(ui, tone, &text::told(all, left, lang));
        if left == 0 && version.untold.is_empty() {
            return;
        }
        let read = || cx.read(|store| to_tell(store, version)).unwrap_or_default();
        let left = self.left.entry(id.raw()).or_insert_with(read).clone();
        for means in [Means::Email, Means::Letter] {
            self.means_ui(ui, cx, (id, version), (means, &left));
        }
        erased_ui(ui, cx, (id, version), &left.erased);
        self.untold_ui(ui, cx, (id, version), &left.untold);
    }

    /// Those who are told by `means` and have not been: the list or the letters, and the ticks.
    fn means_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, version): (Id<PolicyVersion>, &PolicyVersion),
        (means, left): (Means, &ToTell),
    ) {
        let lang = cx.lang;
        let left: Vec<&Notice> = left.notices.iter().filter(|it| it.by == means).collect();
        if left.is_empty() {
            return;
        }
        ui.add_space(theme::GRID * 2.0);
        ui.label(text::by_means(means, left.len(), lang));
        let mut ticked: Option<Option<Id<Person>>> = None;
        ui.horizontal_wrapped(|ui| {
            let (glyph, name) = match means {
                Means::Email => (icon::ENVELOPE_SIMPLE, text::SAVE_ADDRESSES),
                Means::Letter => (icon::PRINTER, text::PRINT_LETTERS),
            };
            if button::secondary(ui, glyph, name.in_lang(lang)).clicked() {
                match means {
                    Means::Email => self.ask(cx, id, version.number),
                    Means::Letter => {
                        let about = About::Policy(Some(version.number));
                        *cx.go = Some(Place::Reports(ReportKind::Policybesked, about));
                    }
                }
            }
            if button::secondary(ui, icon::CHECK, text::all_told(means).in_lang(lang)).clicked() {
                ticked = Some(None);
            }
        });
        let one = self.ticks_ui(ui, cx, (id.raw(), means), &left);
        match ticked.or(one.map(Some)) {
            Some(Some(whom)) => tick(cx, (id, version), &[whom]),
            Some(None) => {
                let all: Vec<Id<Person>> = left.iter().map(|it| it.person).collect();
                tick(cx, (id, version), &all);
            }
            None => {}
        }
    }

    /// Each of them with a tick of their own, the first few until the rest are asked for; whom one was set for.
    fn ticks_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        list: (i64, Means),
        left: &[&Notice],
    ) -> Option<Id<Person>> {
        let (lang, mut ticked) = (cx.lang, None);
        let n_shown = if self.opened.contains(&list) { left.len() } else { SHOWN };
        for notice in left.iter().take(n_shown) {
            let name = text::tell(&self.name(cx, notice.person), list.1, lang);
            let mut is_told = false;
            let tick = ui.checkbox(&mut is_told, name);
            theme::focus_ring(ui, &tick);
            if tick.clicked() {
                ticked = Some(notice.person);
            }
        }
        if left.len() > n_shown {
            ui.label(theme::help(ui, text::more(left.len() - n_shown, lang)));
            let all = text::show_all(left.len(), lang);
            if button::quiet(ui, icon::CARET_DOWN, &all).clicked() {
                self.opened.push(list);
            }
        }
        ticked
    }

    /// Those who are on no list: each is decided on by itself.
    fn untold_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, version): (Id<PolicyVersion>, &PolicyVersion),
        untold: &[(Id<Person>, Untold)],
    ) {
        if untold.is_empty() {
            return;
        }
        let lang = cx.lang;
        let name = text::untold(untold.len(), lang);
        let folded = CollapsingHeader::new(name).id_salt(("untold", id.raw()));
        let shown = folded.default_open(version.n_to_tell() > 0).show_unindented(ui, |ui| {
            for why in Untold::ALL {
                self.reason_ui(ui, cx, *why, untold);
            }
        });
        theme::focus_ring(ui, &shown.header_response);
        let is_untold = |it: &&Notice| untold.iter().any(|(person, _)| *person == it.person);
        let listed = version.notices.iter().filter(|it| it.told_on.is_none()).filter(is_untold);
        let listed: Vec<Id<Person>> = listed.map(|it| it.person).collect();
        if !listed.is_empty() {
            let name = text::strike_untold(listed.len(), lang);
            if button::secondary(ui, icon::CHECK, &name).clicked() {
                tick(cx, (id, version), &listed);
            }
        }
    }

    fn reason_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        why: Untold,
        untold: &[(Id<Person>, Untold)],
    ) {
        let of_reason: Vec<_> = untold.iter().filter(|(_, it)| *it == why).collect();
        if of_reason.is_empty() {
            return;
        }
        let told = format!("{}: {}.", of_reason.len(), why.text().in_lang(cx.lang));
        layout::readable(ui, |ui| layout::message(ui, Tone::Neutral, &told));
        ui.horizontal_wrapped(|ui| {
            for (person, _) in of_reason.iter().take(SHOWN) {
                let name = self.name(cx, *person);
                if button::link(ui, &name).clicked() {
                    *cx.go = Some(Place::Register(Register::Persons, Some(person.raw())));
                }
            }
        });
    }

    fn name(&mut self, cx: &mut Context<'_>, person: Id<Person>) -> String {
        if let Some(name) = self.names.get(&person.raw()) {
            return name.clone();
        }
        let found = cx.read(|store| store.get(person)).flatten();
        let name = found.map(|it| it.full_name()).unwrap_or_default();
        self.names.insert(person.raw(), name.clone());
        name
    }

    fn ask(&mut self, cx: &Context<'_>, id: Id<PolicyVersion>, number: u32) {
        let ask = Ask {
            purpose: Purpose::Save,
            title: text::SAVE_ADDRESSES.in_lang(cx.lang).to_owned(),
            name: format!("{}-{number}.csv", text::FILE_STEM.in_lang(cx.lang)),
            kinds: vec![("CSV".to_owned(), vec!["csv".to_owned()])],
        };
        self.saving = Some((FileQuestion::new(cx.dialogs, ask), id));
    }

    /// Carries on with the file that is being chosen.
    pub fn poll(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let Some((question, id)) = &mut self.saving else { return };
        let id = *id;
        let Some(reply) = question.poll(ui.ctx(), cx.lang) else { return };
        self.saving = None;
        if let Reply::Chosen(path) = reply {
            save(cx, id, &path);
        }
    }
}

/// Those who have been erased since: nothing is left of them but how many they are.
fn erased_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    version: (Id<PolicyVersion>, &PolicyVersion),
    erased: &[Id<Person>],
) {
    if erased.is_empty() {
        return;
    }
    let lang = cx.lang;
    ui.add_space(theme::GRID * 2.0);
    layout::readable(ui, |ui| {
        layout::message(ui, Tone::Neutral, &text::erased(erased.len(), lang));
    });
    if button::secondary(ui, icon::CHECK, text::STRIKE_ERASED.in_lang(lang)).clicked() {
        tick(cx, version, erased);
    }
}

/// Ticks `whom` off, as of today.
fn tick(
    cx: &mut Context<'_>,
    (id, version): (Id<PolicyVersion>, &PolicyVersion),
    whom: &[Id<Person>],
) {
    let whom: HashSet<i64> = whom.iter().map(|it| it.raw()).collect();
    let told = version.told(cx.today, |it| whom.contains(&it.person.raw()));
    cx.attempt_and_tell(text::TICKED, |store, by| store.save(by, id, &told));
}

fn save(cx: &mut Context<'_>, id: Id<PolicyVersion>, path: &Path) {
    let lang = cx.lang;
    let export = |store: &crate::store::Store| {
        store.export(Export::PolicyNotices(id), TableFormat::Csv, lang)
    };
    let Some(exported) = cx.read(export) else { return };
    match files::replace(path, &exported.bytes) {
        Ok(()) => cx.toasts.tell(Tone::Good, text::saved(exported.n_rows, lang)),
        Err(_) => cx.toasts.tell(Tone::Bad, text::NOT_SAVED.in_lang(lang)),
    }
}
