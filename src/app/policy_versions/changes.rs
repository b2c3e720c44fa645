//! What changed between two editions, in colour and words.

use egui::{Label, RichText, Role, TextFormat, Ui, WidgetInfo, text::LayoutJob};

use super::text;
use crate::{
    app::{About, Context, Place},
    core::{Choice, Id, Lang},
    policy::{
        Changes, Edition, FactChange, Kind, LineChange, Publication, SectionChange, Span, freeze,
    },
    registers::policy::PolicyVersion,
    reports::ReportKind,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        theme::{self, tokens},
    },
};

/// Two editions, and what differs between them.
#[derive(Default)]
pub(super) struct ChangesPart {
    /// The older version; the one before the newer until another is chosen.
    old: Option<u32>,
    /// The newer version; `None` for what the registers say now.
    new: Option<u32>,
    /// Whether somebody has chosen them.
    is_chosen: bool,
    /// The newest version when they were chosen: a newer one is shown first.
    newest: Option<u32>,
    found: Option<Changes>,
}

impl ChangesPart {
    /// Forgets what was found, where something may have changed.
    pub fn forget(&mut self) {
        self.found = None;
    }

    /// Draws the choice of editions and what differs; the newest version stands first among `versions`.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        versions: &[(Id<PolicyVersion>, PolicyVersion)],
    ) {
        let lang = cx.lang;
        if versions.is_empty() {
            ui.label(theme::help(ui, text::NOTHING_TO_COMPARE.in_lang(lang)));
            return;
        }
        self.begin(cx, versions);
        self.editions_ui(ui, lang, versions);
        if self.found.is_none() {
            self.found = self.find(cx, versions);
        }
        let Some(found) = &self.found else {
            ui.label(theme::help(ui, text::NONE_BEFORE.in_lang(lang)));
            return;
        };
        let print = button::secondary(ui, icon::PRINTER, text::PRINT_CHANGES.in_lang(lang));
        if print.clicked() {
            *cx.go = Some(Place::Reports(ReportKind::PolicyAndringar, About::Policy(self.new)));
        }
        ui.add_space(theme::GRID * 2.0);
        if found.has_same_text() && found.facts.is_empty() {
            layout::message(ui, Tone::Good, text::SAME.in_lang(lang));
            return;
        }
        layout::section(ui, text::IN_THE_TEXT.in_lang(lang), |ui| {
            ui.label(theme::help(ui, text::counted(found.counted(), lang)));
            if found.is_rearranged {
                layout::message(ui, Tone::Accent, text::REARRANGED.in_lang(lang));
            }
            found.sections.iter().for_each(|it| section_ui(ui, it, lang));
        });
        if !found.facts.is_empty() {
            layout::section(ui, text::IN_THE_REGISTERS.in_lang(lang), |ui| {
                found.facts.iter().for_each(|it| fact_ui(ui, it, lang));
            });
        }
    }

    /// The newer edition in sight; none where it is the registers as they are now.
    pub fn shown(&self) -> Option<u32> {
        self.new
    }

    /// Until somebody chooses: what the registers have changed since the newest version, or where that is nothing, what
    /// the newest changed.
    fn begin(&mut self, cx: &mut Context<'_>, versions: &[(Id<PolicyVersion>, PolicyVersion)]) {
        let newest = versions.first().map(|(_, it)| it.number);
        if self.newest != newest {
            (self.newest, self.is_chosen, self.found) = (newest, false, None);
        }
        if self.is_chosen || self.found.is_some() {
            return;
        }
        (self.old, self.new) = (newest, None);
        self.found = self.find(cx, versions);
        let is_same = |it: &Changes| it.has_same_text() && it.facts.is_empty();
        if versions.len() > 1 && self.found.as_ref().is_some_and(is_same) {
            (self.old, self.new, self.found) = (None, newest, None);
        }
    }

    fn editions_ui(
        &mut self,
        ui: &mut Ui,
        lang: Lang,
        versions: &[(Id<PolicyVersion>, PolicyVersion)],
    ) {
        let mut is_chosen = false;
        ui.horizontal_wrapped(|ui| {
            ui.label(text::TO.in_lang(lang));
            if chip::filter(ui, text::NOW.in_lang(lang), None, self.new.is_none()).clicked() {
                (self.old, self.new, is_chosen) = (None, None, true);
            }
            for (_, it) in versions.iter().filter(|(_, it)| it.number > 1) {
                let name = text::to(it.number);
                if chip::filter(ui, &name, None, self.new == Some(it.number)).clicked() {
                    (self.old, self.new, is_chosen) = (None, Some(it.number), true);
                }
            }
        });
        let older = |it: &PolicyVersion| self.new.is_none_or(|new| it.number < new);
        let older: Vec<u32> =
            versions.iter().map(|(_, it)| it).filter(|it| older(it)).map(|it| it.number).collect();
        if self.old.is_none_or(|it| !older.contains(&it)) {
            self.old = older.first().copied();
        }
        ui.horizontal_wrapped(|ui| {
            ui.label(text::FROM.in_lang(lang));
            for number in older {
                let name = text::from(number, lang);
                if chip::filter(ui, &name, None, self.old == Some(number)).clicked() {
                    (self.old, is_chosen) = (Some(number), true);
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
        if is_chosen {
            (self.is_chosen, self.found) = (true, None);
        }
    }

    fn find(
        &self,
        cx: &mut Context<'_>,
        versions: &[(Id<PolicyVersion>, PolicyVersion)],
    ) -> Option<Changes> {
        let (lang, today) = (cx.lang, cx.today);
        let numbered = |number| versions.iter().find(|(_, it)| it.number == number);
        let (_, old) = numbered(self.old?)?;
        match self.new {
            Some(number) => {
                let (_, new) = numbered(number)?;
                cx.read(|_| Changes::between(Edition::of(old), Edition::of(new), lang))
            }
            None => cx.read(|store| {
                let now = freeze(store, &store.policy()?, &Publication::default(), today)?;
                Changes::between(Edition::of(old), Edition::of(&now), lang)
            }),
        }
    }
}

fn section_ui(ui: &mut Ui, it: &SectionChange, lang: Lang) {
    ui.add_space(theme::GRID * 2.0);
    let heading = text::section(&it.heading, it.kind, lang);
    ui.add(Label::new(RichText::new(heading).font(theme::strong())).wrap());
    layout::readable(ui, |ui| {
        for line in &it.lines {
            line_ui(ui, line, lang);
        }
    });
}

/// A line in its colours, with its sign; whoever hears it hears what is gone and what is new.
fn line_ui(ui: &mut Ui, it: &LineChange, lang: Lang) {
    let whole = |kind, text: &String| vec![Span { kind, text: text.clone() }];
    let (sign, word, spans) = match it {
        LineChange::Added(line) => ("+", text::ADDED, whole(Kind::Added, line)),
        LineChange::Removed(line) => ("−", text::REMOVED, whole(Kind::Removed, line)),
        LineChange::Altered(spans) => ("±", text::ALTERED, spans.clone()),
    };
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    let word = word.in_lang(lang);
    job.append(
        &format!("{sign} {word}  "),
        0.0,
        TextFormat::simple(theme::small_strong(), t.muted),
    );
    for span in &spans {
        let [front, ground] = match span.kind {
            Kind::Same => [t.text, egui::Color32::TRANSPARENT],
            Kind::Added => Tone::Good.colours(t),
            Kind::Removed => Tone::Bad.colours(t),
        };
        let mut format = TextFormat::simple(theme::body(), front);
        format.background = ground;
        match span.kind {
            Kind::Removed => format.strikethrough = egui::Stroke::new(1.0, front),
            Kind::Added => format.underline = egui::Stroke::new(1.0, front),
            Kind::Same => {}
        }
        job.append(&span.text, 0.0, format);
    }
    let spoken = format!("{word}: {}", text::spoken(&spans, lang));
    let response = ui.add(Label::new(job).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    ui.add_space(theme::GRID);
}

fn fact_ui(ui: &mut Ui, it: &FactChange, lang: Lang) {
    let name = text::fact(&text::record(it.origin.register.text(), &it.title, lang), it.kind, lang);
    ui.add(Label::new(RichText::new(name).font(theme::strong())).wrap());
    if it.kind == Kind::Same {
        layout::readable(ui, |ui| {
            for (field, old, new) in &it.fields {
                ui.label(theme::help(ui, field.in_lang(lang)));
                for (text, change) in [
                    (old, LineChange::Removed as fn(String) -> LineChange),
                    (new, LineChange::Added as fn(String) -> LineChange),
                ] {
                    if !text.trim().is_empty() {
                        line_ui(ui, &change(text.clone()), lang);
                    }
                }
            }
        });
    }
    ui.add_space(theme::GRID * 2.0);
}
