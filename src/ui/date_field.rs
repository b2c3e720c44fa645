//! A field for a date: typed in any usual way, or picked from a calendar.

use egui::{Id, Key, Popup, PopupCloseBehavior, Response, Ui};
use jiff::civil::Date;

use super::{
    button::icon_button,
    calendar,
    date_input::{self, DateInputError},
    icon, raw_text, text, theme, today,
};
use crate::core::{Lang, Text};

const WIDTH: f32 = 132.0;

/// What a date field has to say after a frame.
pub struct DateField {
    /// The text field.
    pub response: Response,
    /// What is wrong with the text in it; show it when the field is left.
    pub error: Option<Text>,
}

/// A field for `date`: the day as text, the calendar, and the weekday beside it.
///
/// The field keeps what is typed while it has focus and shows YYYY-MM-DD when it is left. While the
/// text cannot be read `date` is `None`.
pub fn date_field(ui: &mut Ui, id: Id, lang: Lang, date: &mut Option<Date>) -> DateField {
    let now = today::get(ui);
    ui.horizontal(|ui| {
        let field = raw_text::raw_text(
            ui,
            id,
            WIDTH,
            date,
            |date| date.map_or_else(String::new, |date| date.to_string()),
            |text| read(text, now),
        );
        let mut response = field.response;
        if let Some(picked) = calendar_button_ui(ui, id, lang, now, *date) {
            *date = Some(picked);
            raw_text::forget::<Option<Date>>(ui, id);
            response.mark_changed();
            response.request_focus();
        }
        if let Some(date) = date {
            ui.label(theme::help(ui, text::weekday(*date, lang)));
        }
        DateField { response, error: field.error.map(text::date_error) }
    })
    .inner
}

fn read(text: &str, today: Date) -> Result<Option<Date>, DateInputError> {
    if text.trim().is_empty() { Ok(None) } else { date_input::parse(text, today).map(Some) }
}

fn calendar_button_ui(
    ui: &mut Ui,
    id: Id,
    lang: Lang,
    today: Date,
    date: Option<Date>,
) -> Option<Date> {
    let button = icon_button(ui, icon::CALENDAR_BLANK, text::CALENDAR.in_lang(lang));
    if button.clicked() {
        calendar::forget(ui, id);
    }
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    if is_open && ui.input(|input| input.key_pressed(Key::Escape)) {
        button.request_focus();
    }
    let picked = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(text::CALENDAR.in_lang(lang))
        .show(|ui| {
            let picked = calendar::calendar_ui(ui, id, lang, today, date);
            if picked.is_some() {
                ui.close();
            }
            picked
        });
    picked.and_then(|shown| shown.inner)
}
