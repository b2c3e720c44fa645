//! One record: its gaps, facts, links, attachments and history, or the form in their place.

mod form;

use egui::{ScrollArea, Ui};

use super::{
    Extra, Outcome, Pane, attachments::AttachmentsPart, history::HistoryPart, links_ui,
    record_heading, text,
};
use crate::{
    app::{About, Command, Context, Place},
    core::{Field, Gap, Id, Lang, Text},
    registers::{
        RecordGap,
        desk::{COMPLETE_OR_NOT, Kept, Link},
    },
    store::Verb,
    ui::{
        button,
        chip::{self, Tone},
        facts::{Reveal, facts_ui},
        form::Refused,
        gaps::gaps_ui,
        icon, layout,
        modal::{Answer, Question, Weight, question_ui},
        theme,
    },
};

/// The right half of a register; `X` is what the register adds to its records.
pub struct RecordPane<R: Kept, X: Extra<R> = ()> {
    id: Option<Id<R>>,
    read_at: Option<u64>,
    saved: R,
    /// What it is called.
    title: String,
    far_links: Vec<Link>,
    draft: Option<R>,
    /// The field that a gap led to.
    target: Option<R::Field>,
    /// The label of a field that somebody came for, until the record has been read.
    sought: Option<Text>,
    /// Whether the keyboard comes here in the next frame.
    takes_focus: bool,
    /// Whether a field of the form holds what cannot be read.
    is_half_typed: bool,
    refused: Refused,
    is_removing: bool,
    extra: X,
    attachments: AttachmentsPart,
    history: HistoryPart,
}

impl<R: Kept, X: Extra<R>> Pane<R> for RecordPane<R, X> {
    type Begin = ();

    fn opened(id: Id<R>) -> Self {
        Self { id: Some(id), ..Self::beginning(()).reading() }
    }

    /// An empty form.
    fn beginning((): ()) -> Self {
        Self {
            id: None,
            read_at: None,
            saved: R::default(),
            title: String::new(),
            far_links: Vec::new(),
            draft: Some(R::default()),
            target: None,
            sought: None,
            takes_focus: true,
            is_half_typed: false,
            refused: Refused::No,
            is_removing: false,
            extra: X::default(),
            attachments: AttachmentsPart::default(),
            history: HistoryPart::default(),
        }
    }

    fn focused(self) -> Self {
        Self { takes_focus: true, ..self }
    }

    fn id(&self) -> Option<Id<R>> {
        self.id
    }

    fn is_dirty(&self) -> bool {
        let is_changed = |draft: &R| self.is_half_typed || *draft != self.saved;
        self.extra.is_dirty() || self.draft.as_ref().is_some_and(is_changed)
    }

    fn mend(&mut self, field: Text) {
        self.sought = Some(field);
    }

    fn begun_at(place: Place) -> Option<()> {
        (place == Place::New(R::AT)).then_some(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        if !self.refresh(cx) {
            return Some(Outcome::Closed);
        }
        let salt = (R::REGISTER, self.id.map(Id::raw));
        ui.push_id(salt, |ui| {
            if self.draft.is_some() {
                self.form_ui(ui, cx)
            } else {
                self.reading_ui(ui, cx, is_narrow)
            }
        })
        .inner
    }
}

impl<R: Kept, X: Extra<R>> RecordPane<R, X> {
    /// A form with what is known already.
    pub fn begun_with(known: R) -> Self {
        Self { saved: known.clone(), draft: Some(known), ..Self::beginning(()) }
    }

    /// What the register adds.
    pub fn extra(&mut self) -> &mut X {
        &mut self.extra
    }

    fn reading(self) -> Self {
        Self { draft: None, takes_focus: false, ..self }
    }

    /// Reads the record where something changed; `false` when it is gone.
    fn refresh(&mut self, cx: &mut Context<'_>) -> bool {
        let (Some(id), revision) = (self.id, cx.store.revision()) else { return true };
        if self.read_at == Some(revision) {
            return true;
        }
        self.read_at = Some(revision);
        let Some(Some(saved)) = cx.read(|store| store.get(id)) else { return false };
        self.far_links = cx.read(|store| saved.far_links(store)).unwrap_or_default();
        self.title = cx.read(|store| saved.called(store)).unwrap_or_default();
        self.saved = saved;
        self.seek(cx.lang);
        true
    }

    /// Goes to the field that somebody came for.
    fn seek(&mut self, lang: Lang) {
        let Some(sought) = self.sought.take() else { return };
        let facts = self.saved.facts(lang);
        if let Some((field, _)) = facts.into_iter().find(|(it, _)| it.label() == sought) {
            self.go_to(field);
        }
    }

    fn reading_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        is_narrow: bool,
    ) -> Option<Outcome> {
        let (lang, Some(id)) = (cx.lang, self.id) else { return None };
        let mut outcome = self.heading_ui(ui, cx, is_narrow);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            ui.add_space(theme::GRID / 2.0); // room for the ring of what has the keyboard
            self.extra.acts_ui(ui, cx, id, &self.saved);
            let gaps = self.gaps(cx, id);
            if !gaps.is_empty()
                && let Some(field) = gaps_ui(ui, lang, &gaps)
            {
                self.go_to(field);
            }
            ui.add_space(theme::GRID * 2.0);
            // Whose record it is comes first, where that stands in another register.
            let is_about_another = !self.far_links.is_empty();
            if is_about_another {
                self.links_ui(ui, cx);
            }
            self.facts_ui(ui, lang, &gaps);
            self.extra.ui(ui, cx, id, &self.saved);
            if !is_about_another {
                self.links_ui(ui, cx);
            }
            self.attachments.ui(ui, cx, (R::REGISTER, id.raw()));
            self.history.ui(ui, cx, R::AT, id.raw());
            ui.add_space(theme::GRID * 6.0);
        });
        // What is being done in the record is left first.
        if cx.takes(Command::Back) {
            outcome = Some(Outcome::Close);
        }
        self.removing_ui(ui, cx).or(outcome)
    }

    /// What it lacks by itself, and beside what other registers say.
    fn gaps(&self, cx: &Context<'_>, id: Id<R>) -> Vec<Gap<R::Field>> {
        let mut gaps = self.saved.gaps_by(cx.today, &cx.names.decisions);
        let facts = self.saved.facts(cx.lang);
        for RecordGap { gap: Gap { field, says, cite }, .. } in cx.names.beside(id) {
            let at = facts.iter().find(|(it, _)| it.label() == *field);
            let gap = at.map(|(it, _)| Gap { field: *it, says: *says, cite });
            gaps.extend(gap.filter(|gap| !gaps.contains(gap)));
        }
        gaps
    }

    /// Goes to the field that a gap leads to.
    fn go_to(&mut self, field: R::Field) {
        if X::holds(field) {
            return self.extra.mend(field);
        }
        if self.extra.edits(Some(field)) {
            return;
        }
        (self.draft, self.target) = (Some(self.saved.clone()), Some(field));
    }

    fn heading_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        is_narrow: bool,
    ) -> Option<Outcome> {
        let lang = cx.lang;
        let is_unnamed = self.title.trim().is_empty();
        let title = if is_unnamed { text::UNNAMED.in_lang(lang) } else { &self.title };
        let is_closed = record_heading(ui, lang, [title, ""], is_narrow);
        ui.horizontal_wrapped(|ui| {
            let edit = button::secondary(ui, icon::PENCIL_SIMPLE, text::EDIT.in_lang(lang));
            if std::mem::take(&mut self.takes_focus) {
                edit.request_focus();
            }
            if (edit.clicked() || cx.takes(Command::Edit)) && !self.extra.edits(None) {
                (self.draft, self.takes_focus) = (Some(self.saved.clone()), true);
            }
            self.deed_ui(ui, cx);
            if let Some((report, name)) = text::report_of(R::AT)
                && (button::secondary(ui, icon::PRINTER, name.in_lang(lang)).clicked()
                    || cx.takes(Command::Print))
            {
                let about = self.id.map_or(About::Nothing, |id| About::Person(Id::new(id.raw())));
                *cx.go = Some(Place::Reports(report, about));
            }
            if button::quiet(ui, icon::TRASH, text::REMOVE.in_lang(lang)).clicked() {
                let stays = self.extra.why_it_stays(lang);
                self.is_removing = stays.is_none();
                if let Some(why) = stays {
                    cx.toasts.tell(Tone::Warn, why);
                }
            }
            let status = self.saved.status(cx.today);
            let (tone, status) =
                self.id.map_or(status, |id| cx.names.status(id, status, COMPLETE_OR_NOT));
            chip::status(ui, tone, status.in_lang(lang));
        });
        ui.add_space(theme::GRID * 2.0);
        is_closed.then_some(Outcome::Close)
    }

    /// The button of what can be done with the record in one press.
    fn deed_ui(&self, ui: &mut Ui, cx: &mut Context<'_>) {
        let Some((id, deed)) = self.id.zip(self.saved.deed(cx.today)) else { return };
        if button::secondary(ui, deed.icon, deed.name.in_lang(cx.lang)).clicked() {
            cx.attempt_and_tell(deed.done, |store, by| (deed.act)(store, by, id));
        }
    }

    /// What is recorded and what is missing, under their headings; fields in no group come last.
    fn facts_ui(&self, ui: &mut Ui, lang: Lang, gaps: &[Gap<R::Field>]) {
        let is_gap = |field: R::Field| gaps.iter().any(|gap| gap.field == field);
        let mut facts = self.saved.facts(lang);
        facts.retain(|(field, value)| (!value.is_missing() || is_gap(*field)) && !X::holds(*field));
        for (heading, fields) in R::groups() {
            let (group, rest): (Vec<_>, Vec<_>) =
                facts.into_iter().partition(|(field, _)| fields.contains(field));
            facts = rest;
            if !group.is_empty() {
                layout::section(ui, heading.in_lang(lang), |ui| {
                    facts_ui(ui, lang, &group, Reveal::OnRequest);
                });
            }
        }
        if !facts.is_empty() {
            facts_ui(ui, lang, &facts, Reveal::OnRequest);
            ui.add_space(theme::GRID * 4.0);
        }
    }

    fn links_ui(&self, ui: &mut Ui, cx: &mut Context<'_>) {
        let links = self.far_links.iter().cloned().chain(self.saved.links(cx.names));
        links_ui(ui, cx, links.collect::<Vec<_>>());
    }

    fn removing_ui(&mut self, ui: &Ui, cx: &mut Context<'_>) -> Option<Outcome> {
        let id = self.id.filter(|_| self.is_removing)?;
        let n_attachments = self.attachments.n();
        let question = Question {
            title: text::remove_title(&self.title, cx.lang),
            lines: text::remove_lines(n_attachments, cx.lang),
            action: text::REMOVE.in_lang(cx.lang).to_owned(),
            weight: Weight::Grave,
        };
        let answer = question_ui(ui.ctx(), cx.lang, &question)?;
        self.is_removing = false;
        (answer == Answer::Do).then_some(())?;
        let attachments = self.attachments.ids();
        cx.attempt_and_tell(text::REMOVED, |store, by| {
            store.change(by.op(Verb::Removed), |writer| {
                attachments.iter().try_for_each(|attachment| writer.remove(*attachment))?;
                writer.remove(id)
            })
        })
        .map(|()| Outcome::Closed)
    }
}
