//! For whom the same is logged: found one by one, read from lines, or taken from a group.

use egui::{Id as EguiId, ScrollArea, TextEdit, Ui};

use super::{many::Source, text};
use crate::{
    app::{Context, person_search::PersonSearch},
    core::{Choice, Id},
    registers::{
        mailing::MailingGroup,
        persons::{Named, Person},
        processing::SubjectGroup,
    },
    store::{Store, StoreError},
    ui::{button, chip::Tone, icon, layout, pick::pick_one, select::select, theme},
};

/// The persons, and the ways to add more.
#[derive(Debug, Default)]
pub(super) struct Persons {
    /// Those in the list, in the order in which they came.
    pub chosen: Vec<Id<Person>>,
    source: Source,
    search: PersonSearch,
    lines: String,
    told: Option<Read>,
    group: Option<usize>,
    takes_focus: bool,
}

/// What became of pasted lines.
#[derive(Debug, Default)]
struct Read {
    n_matched: usize,
    unclear: Vec<String>,
    unknown: Vec<String>,
}

/// A group whose members can all be added.
enum Group {
    Mailing(Id<MailingGroup>),
    Subjects(SubjectGroup),
}

/// The height of the field for pasted lines.
const LINES: f32 = 140.0;

impl Persons {
    /// Whether something is typed or chosen.
    pub fn is_begun(&self) -> bool {
        !self.chosen.is_empty() || !self.lines.trim().is_empty()
    }

    /// Draws the ways to add persons.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        layout::readable(ui, |ui| {
            let names: Vec<&str> = Source::ALL.iter().map(|it| it.text().in_lang(lang)).collect();
            let mut at = Source::ALL.iter().position(|it| *it == self.source);
            pick_one(ui, EguiId::unique("source"), text::WHOM.in_lang(lang), &names, &mut at);
            self.source = at.and_then(|at| Source::ALL.get(at)).copied().unwrap_or_default();
            ui.add_space(theme::GRID);
            match self.source {
                Source::Search => self.search_ui(ui, cx),
                Source::Lines => self.lines_ui(ui, cx),
                Source::Group => self.group_ui(ui, cx),
            }
        });
        ui.add_space(theme::GRID * 3.0);
    }

    fn add(&mut self, person: Id<Person>) {
        if !self.chosen.contains(&person) {
            self.chosen.push(person);
        }
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let id = EguiId::unique("one more person");
        let (field, picked) = self.search.ui(ui, cx, id, text::SEARCH_PERSON.in_lang(cx.lang));
        if let Some(person) = picked {
            self.add(person);
            self.takes_focus = true;
        }
        if std::mem::take(&mut self.takes_focus) {
            field.request_focus();
        }
    }

    fn lines_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let hint = text::LINES_HINT.in_lang(lang);
        ui.label(theme::help(ui, hint));
        let room = ScrollArea::vertical().min_scrolled_height(LINES).max_height(LINES);
        let field = room.show(ui, |ui| {
            let edit = TextEdit::multiline(&mut self.lines);
            ui.add(edit.desired_width(f32::INFINITY).desired_rows(5)).accessible_name(hint)
        });
        theme::bring_into_sight(ui, &field.inner);
        let add = button::secondary(ui, icon::PLUS, text::ADD_LINES.in_lang(lang));
        let is_added = add.clicked() && !self.lines.trim().is_empty();
        if is_added {
            self.read_lines(cx);
        }
        let Some(told) = &self.told else { return };
        if told.n_matched > 0 {
            layout::message(ui, Tone::Good, &text::matched(told.n_matched, lang));
        }
        if !told.unclear.is_empty() {
            layout::message(ui, Tone::Warn, &text::unclear(&told.unclear, lang));
        }
        if !told.unknown.is_empty() {
            layout::message(ui, Tone::Bad, &text::unknown(&told.unknown, lang));
        }
        if is_added {
            ui.scroll_to_cursor(Some(egui::Align::Center));
        }
    }

    /// Takes the lines that name one person; the others stay in the field to be mended.
    fn read_lines(&mut self, cx: &mut Context<'_>) {
        let lines = std::mem::take(&mut self.lines);
        let today = cx.today;
        let mut told = Read::default();
        let mut left = Vec::new();
        for line in lines.lines().map(str::trim).filter(|it| !it.is_empty()) {
            match cx.read(|store| store.person_named(line, today)) {
                Some(Named::One(person)) => {
                    told.n_matched += 1;
                    self.add(person);
                    continue;
                }
                Some(Named::Unclear(_)) => told.unclear.push(line.to_owned()),
                Some(Named::Nobody) | None => told.unknown.push(line.to_owned()),
            }
            left.push(line);
        }
        self.lines = left.join("\n");
        self.told = Some(told);
    }

    fn group_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let mailing = cx.names.mailing.iter();
        let mailing = mailing.map(|(id, name)| (Group::Mailing(*id), name.clone()));
        let subjects = cx.names.groups.iter();
        let subjects = subjects.map(|it| (Group::Subjects(it.clone()), it.name(lang).to_owned()));
        let groups: Vec<(Group, String)> = mailing.chain(subjects).collect();
        let names: Vec<&str> = groups.iter().map(|(_, name)| name.as_str()).collect();
        let label = ui.label(text::GROUP.in_lang(lang));
        let (id, none) = (EguiId::unique("group"), text::NOT_CHOSEN.in_lang(lang));
        let width = ui.available_width();
        _ = select(ui, id, width, none, &names, &mut self.group).labelled_by(label.id);
        let add = button::secondary(ui, icon::PLUS, text::ADD_GROUP.in_lang(lang));
        if let (true, Some((group, _))) = (add.clicked(), self.group.and_then(|at| groups.get(at)))
        {
            let members = cx.read(|store| members(store, group)).unwrap_or_default();
            let known: std::collections::HashSet<i64> =
                self.chosen.iter().map(|it| it.raw()).collect();
            self.chosen.extend(members.into_iter().filter(|it| !known.contains(&it.raw())));
        }
    }
}

fn members(store: &Store, group: &Group) -> Result<Vec<Id<Person>>, StoreError> {
    match group {
        Group::Mailing(id) => store.persons_mailed(*id),
        Group::Subjects(group) => store.persons_in(group),
    }
}
