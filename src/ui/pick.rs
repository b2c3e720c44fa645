//! One answer of a few, all in sight: a single stop for Tab, moved between with the arrow keys.

use egui::{EventFilter, Id, Key, Modifiers, Response, Role, Sense, Ui, WidgetInfo};

use super::{
    chip,
    form::{Entry, Form},
    theme,
};
use crate::core::{Choice, Field};

/// The answers `names` in a row that wraps; `chosen` is the one that holds, if any yet.
///
/// Enter chooses nothing: it is the form's own. `group` is what is asked, for whoever hears the window. The response is the answer that Tab stops at.
pub fn pick_one<S: AsRef<str>>(
    ui: &mut Ui,
    id: Id,
    group: &str,
    names: &[S],
    chosen: &mut Option<usize>,
) -> Option<Response> {
    let before = *chosen;
    let stop = before.filter(|it| *it < names.len()).unwrap_or_default();
    if let Some(moved) = moved(ui, id, stop, names.len()) {
        *chosen = Some(moved);
        ui.memory_mut(|memory| memory.request_focus(id.with(moved)));
    }
    let stop = chosen.unwrap_or(stop); // as of now: a click below moves the choice, and not this
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        let mut at_stop = None;
        for (at, name) in names.iter().enumerate() {
            let is_stop = at == stop;
            let sense = if is_stop { Sense::click() } else { Sense::CLICK };
            let it = chip::answer(ui, id.with(at), name.as_ref(), *chosen == Some(at), sense);
            theme::bring_into_sight(ui, &it);
            let entered = it.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if it.clicked() && !entered {
                *chosen = Some(at);
                it.request_focus();
            }
            if at == chosen.unwrap_or(stop) {
                at_stop = Some(it);
            }
        }
        at_stop
    });
    let whole = ui.interact(row.response.rect, id.with("group"), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, group));
    let mut response = row.inner?;
    if *chosen != before {
        response.mark_changed();
    }
    Some(response)
}

/// Where the arrow keys lead from the answer `at` that the keyboard is at.
fn moved(ui: &Ui, id: Id, at: usize, n: usize) -> Option<usize> {
    let here = id.with(at);
    if n == 0 || !ui.memory(|memory| memory.has_focus(here)) {
        return None;
    }
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(here, arrows));
    ui.input_mut(|input| {
        let mut takes = |key| input.consume_key(Modifiers::NONE, key);
        if takes(Key::ArrowRight) || takes(Key::ArrowDown) {
            Some((at + 1) % n)
        } else if takes(Key::ArrowLeft) || takes(Key::ArrowUp) {
            Some((at + n - 1) % n)
        } else {
            None
        }
    })
}

impl<F: Field> Form<'_, F> {
    /// One of the few answers of `C`, all in sight.
    pub fn pick<C: Choice + PartialEq + Copy>(
        &mut self,
        field: F,
        value: &mut Option<C>,
    ) -> Response {
        self.pick_among(field, C::ALL, value)
    }

    /// One of `answers`, all in sight.
    pub fn pick_among<C: Choice + PartialEq + Copy>(
        &mut self,
        field: F,
        answers: &[C],
        value: &mut Option<C>,
    ) -> Response {
        let lang = self.lang;
        let names: Vec<&str> = answers.iter().map(|it| it.text().in_lang(lang)).collect();
        let mut chosen = value.and_then(|value| answers.iter().position(|it| *it == value));
        let response = self.pick_of(field, &names, &mut chosen);
        if response.changed() {
            *value = chosen.and_then(|chosen| answers.get(chosen).copied());
        }
        response
    }

    /// One of `names` by its number, all in sight.
    pub fn pick_of<S: AsRef<str>>(
        &mut self,
        field: F,
        names: &[S],
        chosen: &mut Option<usize>,
    ) -> Response {
        let group = field.label().in_lang(self.lang);
        self.entry(field, |ui, id| {
            let picked = pick_one(ui, id, group, names, chosen);
            Entry::from(picked.unwrap_or_else(|| ui.label("")))
        })
    }
}
