//! Fields whose text is not their value until it is complete.
//!
//! A date is not a date until its last figure. The typed text is therefore kept beside the value, in
//! egui's temporary memory, and replaced by the standard spelling when the field is left. What cannot
//! be read stays as typed, with the reason under it, and is never cleared; the value is empty meanwhile.

use egui::{Id, Response, TextEdit, Ui};

#[derive(Clone, Default)]
struct Typed<T> {
    text: String,
    /// The value the text was last read as. Another value in the field means another record.
    value: T,
}

/// What a raw field has to say after a frame.
pub struct RawText<E> {
    /// The text field.
    pub response: Response,
    /// Why the text in the field is no value; show it when the field is left.
    pub error: Option<E>,
}

/// A one-line field of `width` for `value`, whose standard spelling is `show` and which is read by `parse`.
pub fn raw_text<T, E>(
    ui: &mut Ui,
    id: Id,
    width: f32,
    value: &mut T,
    show: impl Fn(&T) -> String,
    parse: impl Fn(&str) -> Result<T, E>,
) -> RawText<E>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let key = id.with("typed");
    let typed: Option<Typed<T>> = ui.data(|data| data.get_temp(key));
    let typed = typed.filter(|typed| typed.value == *value);
    let mut text = typed.as_ref().map_or_else(|| show(value), |typed| typed.text.clone());

    let mut response = ui.add(TextEdit::singleline(&mut text).id(id).desired_width(width));
    let parsed = parse(&text);
    let before = value.clone();
    if response.changed()
        && let Ok(read) = &parsed
    {
        *value = read.clone();
    }
    let is_kept = response.has_focus() || (typed.is_some() && parsed.is_err());
    let error = if typed.is_some() || response.changed() { parsed.err() } else { None };
    if error.is_some() && !response.has_focus() {
        *value = T::default();
    }
    if response.changed() || is_kept {
        ui.data_mut(|data| data.insert_temp(key, Typed { text, value: value.clone() }));
    } else if typed.is_some() {
        ui.data_mut(|data| data.remove_temp::<Typed<T>>(key));
    }
    if *value != before {
        response.mark_changed();
    }
    RawText { response, error }
}

/// Forgets what was typed, so that the field shows its value again.
pub fn forget<T: Clone + Default + Send + Sync + 'static>(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove_temp::<Typed<T>>(id.with("typed")));
}
