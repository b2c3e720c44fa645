//! The wizard: four pages of questions beside the text as the person will see it, then the check.
//!
//! Each page that is left is saved as a draft, so that nothing is lost by leaving.

use egui::{RichText, Ui};
use jiff::{ToSpan, civil::Date};

use super::{
    check,
    fields::{Asked, Step},
    pages::{self, Arrival, Holds},
    preview, text,
};
use crate::{
    app::{Command, Context, start::note_ui},
    core::{Gap, Id, Lang},
    registers::{
        consent_texts::{Approval, ConsentText, TextVersion, Wording},
        consents::Validity,
    },
    ui::{
        button,
        chip::Tone,
        form::Refused,
        halves::{Half, halves},
        icon, layout,
        theme::{self, tokens},
    },
};

/// The writing of one version.
pub(super) struct Wizard {
    id: Id<ConsentText>,
    read_at: u64,
    /// The text as it is saved.
    saved: ConsentText,
    /// The version as it is written; its validity stands in the three fields after it.
    pub draft: TextVersion,
    pub holds: Holds,
    pub valid_to: Option<Date>,
    pub valid_until: String,
    pub is_for_children: bool,
    /// Whether people are asked in English too; what is typed stays while they are not.
    pub in_english: bool,
    pub approval: Approval,
    /// How many consent on the wordings before this one.
    pub n_consenting: usize,
    at: Step,
    /// The page of the frame before.
    shown: Option<Step>,
    /// The field that a fault led to.
    target: Option<Asked>,
    is_unreadable: bool,
    /// Whether approving was tried, so that the check says what it lacks.
    pub refused: Refused,
}

/// The wizard is done with.
pub(super) struct Done;

impl Wizard {
    /// The writing of the next version of the text `id`, or of the draft that it has.
    pub fn read(cx: &mut Context<'_>, id: Id<ConsentText>) -> Option<Self> {
        let saved: ConsentText = cx.read(|store| store.get(id)).flatten()?;
        let today = cx.today;
        let counts = cx.read(|store| store.n_on_versions(id, today)).unwrap_or_default();
        let needed = saved.needed(today);
        let mut it = Self {
            id,
            read_at: cx.store.revision(),
            in_english: false,
            is_for_children: false,
            draft: TextVersion::default(),
            holds: Holds::UntilWithdrawn,
            valid_to: today.checked_add(1.year()).ok(),
            valid_until: String::new(),
            approval: Approval { from: Some(today), ..Approval::default() },
            n_consenting: counts.iter().filter(|(it, _)| *it >= needed).map(|(_, n)| n).sum(),
            saved,
            at: Step::Purpose,
            shown: None,
            target: None,
            is_unreadable: false,
            refused: Refused::No,
        };
        it.take_up();
        Some(it)
    }

    /// Takes up the text as it is saved.
    fn take_up(&mut self) {
        self.draft = self.saved.draft_to_write();
        self.in_english = !self.draft.en.is_empty();
        self.is_for_children = self.saved.is_for_children;
        self.holds = Holds::from(&self.draft.validity);
        match &self.draft.validity {
            Validity::Withdrawn => {}
            Validity::Date { on } => self.valid_to = Some(*on),
            Validity::Event { what } => self.valid_until.clone_from(what),
        }
    }

    /// Whether leaving would lose something typed.
    pub fn is_dirty(&self) -> bool {
        self.is_unreadable
            || self.version() != self.saved.draft_to_write()
            || self.is_for_children != self.saved.is_for_children
    }

    /// What the consent is about, in a word or two.
    pub fn name(&self) -> &str {
        &self.saved.name
    }

    /// The number of the version that is written.
    pub fn number(&self) -> usize {
        self.saved.without_draft().versions.len() + 1
    }

    /// The version as it stands.
    pub fn version(&self) -> TextVersion {
        let en = if self.in_english { self.draft.en.clone() } else { Wording::default() };
        TextVersion { en, validity: self.validity(), ..self.draft.clone() }
    }

    fn validity(&self) -> Validity {
        match (self.holds, self.valid_to) {
            (Holds::UntilWithdrawn, _) | (Holds::ThroughADay, None) => Validity::Withdrawn,
            (Holds::ThroughADay, Some(on)) => Validity::Date { on },
            (Holds::UntilSomething, _) => Validity::Event { what: self.valid_until.clone() },
        }
    }

    /// The whole text with the version as it stands.
    pub fn text(&self) -> ConsentText {
        let text = self.saved.with_draft(self.version());
        ConsentText { is_for_children: self.is_for_children, ..text }
    }

    /// What the wording in `lang` lacks.
    pub fn gaps(&self, lang: Lang) -> Vec<Gap<Asked>> {
        let faults = self.version().faults().into_iter().filter(|(it, _)| *it == lang);
        faults.map(|(_, it)| Gap { field: it.into(), says: it.text(), cite: it.cite() }).collect()
    }

    /// Whether the page has just been reached, and for the sake of which field.
    pub fn arrival(&mut self) -> Arrival<Asked> {
        let was_shown = self.shown.replace(self.at) == Some(self.at);
        match self.target.take() {
            _ if was_shown => Arrival::Before,
            Some(field) => Arrival::At(field),
            None => Arrival::Now,
        }
    }

    /// Goes to the page where `field` is mended.
    pub fn turn_to(&mut self, lang: Lang, field: Asked) {
        self.at = if lang == Lang::En { Step::English } else { field.step() };
        (self.target, self.shown) = (Some(field), None);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Done> {
        if !self.refresh(cx) {
            return Some(Done);
        }
        self.heading_ui(ui, cx.lang);
        ui.push_id((self.id.raw(), self.at.number()), |ui| {
            halves(ui, 0.55, |ui, half| match half {
                Half::Questions => self.page_ui(ui, cx),
                Half::About => preview::preview_ui(ui, cx.lang, self, self.at),
            });
        });
        self.foot_ui(ui, cx)
    }

    fn heading_ui(&self, ui: &mut Ui, lang: Lang) {
        let step = text::step(lang, self.at, self.name(), self.number());
        ui.label(RichText::new(step).font(theme::small_strong()).color(tokens(ui).muted));
        layout::page_heading(ui, self.at.asks().in_lang(lang), "", |_| ());
    }

    fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        ui.set_max_width(theme::READABLE.min(ui.available_width()));
        let lang = cx.lang;
        if self.at != Step::Check {
            let why = format!("{} {}", text::WHY.in_lang(lang), self.at.why().in_lang(lang));
            note_ui(ui, Tone::Accent, &why);
            ui.add_space(theme::GRID * 4.0);
        }
        self.is_unreadable = !match self.at {
            Step::Check => check::check_ui(ui, cx, self),
            step => pages::page_ui(ui, lang, self, step),
        };
    }

    /// Back and on, always in sight.
    fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Done> {
        let lang = cx.lang;
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        ui.horizontal(|ui| {
            let (glyph, name) = match self.at {
                Step::Check => (icon::SEAL_CHECK, text::approve(self.number(), lang)),
                _ => (icon::ARROW_RIGHT, text::NEXT.in_lang(lang).to_owned()),
            };
            // It stands first, so that the one who goes through all pages presses the same spot.
            let on = button::primary(ui, glyph, &name).clicked();
            let before = self.at.before();
            let back = before.is_some().then(|| {
                button::secondary(ui, icon::ARROW_LEFT, text::BACK.in_lang(lang)).clicked()
            });
            let close = button::quiet(ui, None, text::CLOSE.in_lang(lang)).clicked();
            if self.is_unreadable {
                let colour = tokens(ui).bad;
                ui.label(RichText::new(text::UNREADABLE.in_lang(lang)).color(colour));
            }
            self.pressed(ui, cx, before, [back.unwrap_or_default(), on, close])
        })
        .inner
    }

    fn pressed(
        &mut self,
        ui: &Ui,
        cx: &mut Context<'_>,
        before: Option<Step>,
        [back, on, close]: [bool; 3],
    ) -> Option<Done> {
        let escapes = cx.takes(Command::Back);
        let enters = self.at != Step::Check && cx.goes_on(ui);
        if self.is_unreadable {
            return None;
        }
        if cx.takes(Command::Save) {
            self.save(cx);
            cx.toasts.tell(Tone::Good, text::SAVED.in_lang(cx.lang));
        } else if close || (escapes && before.is_none()) {
            return self.save(cx).map(|()| Done);
        } else if back || escapes {
            self.save(cx)?;
            self.at = before?;
        } else if (on || enters) && self.at == Step::Check {
            return check::approve(cx, self, self.id);
        } else if on || enters {
            self.save(cx)?;
            self.at = self.at.next();
        }
        None
    }

    /// Saves what is written as the text's draft; `None` where it could not be.
    fn save(&mut self, cx: &mut Context<'_>) -> Option<()> {
        if self.is_dirty() {
            let (id, text) = (self.id, self.text());
            cx.attempt(|store, by| store.save(by, id, &text))?;
            (self.saved, self.read_at) = (text, cx.store.revision());
        }
        Some(())
    }

    /// Reads the text where something changed behind the wizard; `false` where it is gone.
    fn refresh(&mut self, cx: &mut Context<'_>) -> bool {
        if self.read_at == cx.store.revision() {
            return true;
        }
        let (id, is_dirty) = (self.id, self.is_dirty());
        let Some(saved) = cx.read(|store| store.get(id)).flatten() else { return false };
        (self.saved, self.read_at) = (saved, cx.store.revision());
        if !is_dirty {
            self.take_up();
        }
        true
    }
}
