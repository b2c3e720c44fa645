//! Typing a passphrase: hidden until asked for, with a hint about Caps Lock and a judgement of its
//! strength.

use egui::{
    Event, Id, Rect, Response, RichText, Role, Sense, TextEdit, Ui, WidgetInfo,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};
use zeroize::Zeroizing;

use super::text;
use crate::{
    binder::{Passphrase, Strength, strength},
    core::{Lang, Text},
    ui::{
        button,
        chip::Tone,
        icon, layout,
        theme::{self, tokens},
    },
};

/// More than anybody types: the text never moves in memory and is wiped where it lay.
const ROOM: usize = 512;

/// A passphrase while it is typed. Pasting is welcome.
pub(in crate::app) struct PassphraseField {
    typed: Zeroizing<String>,
    is_shown: bool,
    has_caps: bool,
    selects: bool,
}

impl Default for PassphraseField {
    fn default() -> Self {
        let typed = Zeroizing::new(String::with_capacity(ROOM));
        Self { typed, is_shown: false, has_caps: false, selects: false }
    }
}

impl PassphraseField {
    /// Draws it under `label`.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang, label: Text) -> Response {
        let id = ui.scope_id().with(label.sv);
        self.watch_caps(ui);
        let label = ui.label(RichText::new(label.in_lang(lang)).font(theme::strong()));
        let response = ui
            .horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = theme::GRID;
                let width = ui.available_width() - theme::CONTROL - theme::GRID;
                let edit = TextEdit::singleline(&mut *self.typed).id(id).desired_width(width);
                let edit = ui.add(edit.password(!self.is_shown)).labelled_by(label.id);
                let (glyph, name) = if self.is_shown {
                    (icon::EYE_SLASH, text::HIDE_PASSPHRASE)
                } else {
                    (icon::EYE, text::SHOW_PASSPHRASE)
                };
                if button::icon_button(ui, glyph, name.in_lang(lang)).clicked() {
                    self.is_shown = !self.is_shown;
                }
                edit
            })
            .inner;
        theme::bring_into_sight(ui, &response);
        self.keep_no_trace(ui, id);
        if self.has_caps && response.has_focus() {
            layout::message(ui, Tone::Warn, text::CAPS_LOCK.in_lang(lang));
        }
        response
    }

    /// What has been typed.
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::new(self.typed.as_str())
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Moves the keyboard here, with everything selected, so that typing starts over.
    pub fn select(&mut self) {
        self.selects = true;
    }

    /// Capitals without Shift, or small letters with it, tell that Caps Lock is on.
    fn watch_caps(&mut self, ui: &Ui) {
        ui.input(|input| {
            for event in &input.events {
                let Event::Text(typed) = event else { continue };
                let mut letters = typed.chars().filter(|it| it.is_alphabetic());
                let (Some(letter), None) = (letters.next(), letters.next()) else { continue };
                self.has_caps = letter.is_uppercase() != input.modifiers.shift;
            }
        });
    }

    /// Selects where asked to, and forgets the steps that Ctrl+Z would go back through.
    fn keep_no_trace(&mut self, ui: &Ui, id: Id) {
        let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
        state.clear_undoer();
        if std::mem::take(&mut self.selects) {
            ui.memory_mut(|memory| memory.request_focus(id));
            let end = CCursor::new(self.typed.chars().count());
            let all = CCursorRange::two(CCursor::new(0), end);
            state.cursor.set_char_range(Some(all));
        }
        state.store(ui.ctx(), id);
    }
}

/// A new passphrase, typed twice.
#[derive(Default)]
pub(in crate::app) struct TwicePassphrase {
    first: PassphraseField,
    second: PassphraseField,
    trouble: Option<Text>,
}

impl TwicePassphrase {
    /// Draws both fields with the strength between them; whether Enter was pressed in the last one.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang) -> bool {
        let first = self.first.ui(ui, lang, text::NEW_PASSPHRASE);
        ui.add_space(theme::GRID);
        strength_ui(ui, lang, (!self.first.is_empty()).then(|| strength(&self.first.passphrase())));
        self.trouble_ui(ui, lang, text::TOO_WEAK);
        ui.add_space(theme::GRID * 3.0);
        let second = self.second.ui(ui, lang, text::PASSPHRASE_AGAIN);
        if first.changed() || second.changed() {
            self.trouble = None;
        }
        self.trouble_ui(ui, lang, text::NOT_ALIKE);
        ui.add_space(theme::GRID * 3.0);
        second.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
    }

    /// Tells `trouble` at the field it belongs to, where that is the trouble.
    fn trouble_ui(&self, ui: &mut Ui, lang: Lang, trouble: Text) {
        if self.trouble == Some(trouble) {
            layout::message(ui, Tone::Bad, trouble.in_lang(lang));
        }
    }

    /// The passphrase, where it is strong enough and both are alike; otherwise the fields say why not.
    pub fn accepted(&mut self) -> Option<Passphrase> {
        let (first, second) = (self.first.passphrase(), self.second.passphrase());
        self.trouble = if strength(&first) == Strength::Weak {
            self.first.select();
            Some(text::TOO_WEAK)
        } else if first != second {
            self.second.select();
            Some(text::NOT_ALIKE)
        } else {
            None
        };
        self.trouble.is_none().then_some(first)
    }
}

/// Three steps of strength, with the word beside: never the colour alone.
fn strength_ui(ui: &mut Ui, lang: Lang, found: Option<Strength>) {
    let t = tokens(ui);
    let (n, tone, words) = match found {
        None => (0, Tone::Neutral, text::PASSPHRASE_ADVICE),
        Some(found @ Strength::Weak) => (1, Tone::Bad, found.text()),
        Some(found @ Strength::Fair) => (2, Tone::Warn, found.text()),
        Some(found @ Strength::Good) => (3, Tone::Good, found.text()),
    };
    let [front, _] = tone.colours(t);
    let width = ui.available_width() - theme::CONTROL - theme::GRID;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    let words = words.in_lang(lang);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, words));
    let part = (rect.width() - 2.0 * theme::GRID) / 3.0;
    for at in 0..3_u8 {
        let left = rect.left() + f32::from(at) * (part + theme::GRID);
        let piece = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(part, rect.height()));
        ui.painter().rect_filled(piece, 3.0, if at < n { front } else { t.line });
    }
    match found {
        None => {
            ui.add(egui::Label::new(theme::help(ui, words)).wrap());
        }
        Some(_) => {
            layout::message(ui, tone, words);
        }
    }
}
