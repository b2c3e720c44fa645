//! The form in which a mandate is written.

use egui::{ScrollArea, Ui};

use super::{draft::Draft, fields, text};
use crate::{
    app::{Command, Context, consents::ProofPart},
    core::{Id, Lang, Record},
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{Mandate, MandateField, MandateState},
        persons::{Person, PersonRow},
    },
    store::Store,
    ui::{
        button,
        chip::Tone,
        form::{Enter, Form, Refused},
        icon, layout, theme,
    },
};

use super::field::FormField as F;

/// A mandate that is being written or changed.
pub(super) struct FormPane {
    /// The mandate that is changed.
    of: Option<Id<Mandate>>,
    draft: Option<Draft>,
    /// What stood here before anybody typed.
    begun: Option<Draft>,
    payer: Option<Id<Person>>,
    target: Option<MandateField>,
    known: Known,
    scan: ProofPart,
    takes_focus: bool,
    is_half_typed: bool,
    refused: Refused,
}

/// What the form shows of the registers.
#[derive(Default)]
pub(super) struct Known {
    read_at: Option<(u64, Option<Id<Person>>)>,
    pub terms: AutogiroTerms,
    pub row: Option<PersonRow>,
}

/// Where the form leads.
pub(super) enum Went {
    /// Away, after a question about what is unsaved.
    Away,
    /// Back to the mandate, as it was or as it is now.
    Back(Id<Mandate>),
}

impl FormPane {
    /// A new mandate, of `payer` where that is known.
    pub fn new(payer: Option<Id<Person>>) -> Self {
        Self {
            of: None,
            draft: None,
            begun: None,
            payer,
            target: None,
            known: Known::default(),
            scan: ProofPart::default(),
            takes_focus: true,
            is_half_typed: false,
            refused: Refused::No,
        }
    }

    /// A change of the mandate, beginning at `target`.
    pub fn of(id: Id<Mandate>, mandate: &Mandate, target: Option<MandateField>) -> Self {
        let draft = Some(Draft::of(mandate));
        Self { of: Some(id), begun: draft.clone(), draft, target, ..Self::new(None) }
    }

    /// The mandate that is changed.
    pub fn id(&self) -> Option<Id<Mandate>> {
        self.of
    }

    /// With the keyboard in it.
    pub fn focused(self) -> Self {
        Self { takes_focus: true, ..self }
    }

    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        self.is_half_typed || self.draft != self.begun
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Went> {
        self.refresh(cx);
        let heading = if self.of.is_some() { text::CHANGE_MANDATE } else { text::NEW_MANDATE };
        layout::page_heading(ui, heading.in_lang(cx.lang), "", |_| ());
        let foot = theme::CONTROL + theme::GRID * 8.0;
        let height = ui.available_height() - foot;
        let mut is_savable = false;
        ScrollArea::vertical().auto_shrink(false).max_height(height).show(ui, |ui| {
            layout::turns_pages(ui);
            let salt = ("mandate form", self.of.map(Id::raw));
            ui.push_id(salt, |ui| is_savable = self.fields_ui(ui, cx));
        });
        self.foot_ui(ui, cx, is_savable)
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let payer = self.draft.as_ref().map_or(self.payer, |it| it.payer);
        let now = (cx.store.revision(), payer);
        if self.known.read_at != Some(now) {
            let terms = cx.read(Store::autogiro_terms).unwrap_or_default();
            let row = payer.and_then(|it| cx.read(|store| store.person_row(it.raw())).flatten());
            self.known = Known { read_at: Some(now), terms, row };
        }
        if self.draft.is_none() {
            self.draft = Some(Draft::new(payer, &self.known.terms, cx.today));
            self.begun.clone_from(&self.draft);
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Some(draft) = &mut self.draft else { return false };
        let mandate = told(draft, &self.known.terms, cx.lang);
        let gaps = mandate.gaps(cx.today).into_iter();
        let gaps = gaps.map(|it| crate::core::Gap {
            field: it.field.into(),
            says: it.says,
            cite: it.cite,
        });
        let mut form: Form<'_, F> = Form::new(ui, cx.lang, gaps.collect());
        form.on_enter(Enter::GoesOn);
        let begins = std::mem::take(&mut self.takes_focus);
        match self.target.take() {
            Some(target) => form.scroll_to(target.into()),
            None if begins => form.begin(),
            None => {}
        }
        if self.refused != Refused::No && draft.payer.is_none() {
            form.error(F::Of(MandateField::Payer), text::NO_PAYER.in_lang(cx.lang));
        }
        form.refuse(&mut self.refused);
        let state = draft.it.state();
        // What Bankgirot knows a mandate by is not changed behind its back.
        let is_free = !state.is_known_at_bankgirot() || state == MandateState::Rejected;
        fields::all_ui(&mut form, cx, (draft, &self.known), is_free);
        self.scan.ui(form.ui(), cx, &mut draft.scan);
        form.ui().add_space(theme::GRID * 3.0);
        form.multiline(F::Of(MandateField::Note), &mut draft.it.note);
        self.is_half_typed = form.is_half_typed();
        form.is_savable() && draft.payer.is_some()
    }

    /// Save and Cancel, always in sight.
    fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_savable: bool) -> Option<Went> {
        let lang = cx.lang;
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        ui.horizontal(|ui| {
            let save = button::primary(ui, icon::CHECK, text::SAVE.in_lang(lang));
            if save.clicked() || cx.takes(Command::Save) {
                if is_savable {
                    return self.save(cx);
                }
                // A message waits until the field is left: saving leaves it.
                let field = ui.memory(egui::Memory::focused);
                field.inspect(|field| ui.memory_mut(|memory| memory.surrender_focus(*field)));
                self.refused = Refused::JustNow;
                cx.toasts.tell(Tone::Bad, text::NOT_SAVABLE.in_lang(lang));
            }
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
            if cancel.clicked() || cx.takes(Command::Back) {
                let back = self.of.filter(|_| !self.is_dirty());
                return Some(back.map_or(Went::Away, Went::Back));
            }
            None
        })
        .inner
    }

    fn save(&mut self, cx: &mut Context<'_>) -> Option<Went> {
        let draft = self.draft.as_ref()?;
        let mandate = told(draft, &self.known.terms, cx.lang);
        let (of, scan) = (self.of, draft.scan.as_ref());
        let id = cx.attempt_and_tell(text::SAVED, |store, by| {
            store.write_mandate(by, of, &mandate, scan)
        })?;
        Some(Went::Back(id))
    }
}

/// The mandate as it is written, with what the company's own ranges tell of its account.
fn told(draft: &Draft, terms: &AutogiroTerms, lang: Lang) -> Mandate {
    let mut mandate = draft.mandate();
    mandate.tell_by(&terms.clearing_ranges, lang);
    mandate
}
