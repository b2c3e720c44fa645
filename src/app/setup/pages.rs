//! The pages, one question each.

use egui::Ui;

use super::{Arrival, Question, SetupField, activities::activities_ui, draft::Draft};
use crate::{
    app::{Context, settings::card},
    registers::company::CompanyField,
    ui::form::Form,
};

/// Draws a page, with the keyboard in its first field on arrival; whether all of it can be read.
pub(super) fn page_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    question: Question,
    draft: &mut Draft,
    arrival: Arrival,
) -> bool {
    match question {
        Question::You => {
            let mut form = Form::new(ui, cx.lang, Vec::new());
            if arrival == Arrival::Now {
                form.scroll_to(SetupField::Actor);
            }
            form.text(SetupField::Actor, &mut draft.actor);
            form.is_savable()
        }
        Question::Activities => {
            activities_ui(ui, cx.lang, draft, arrival);
            true
        }
        _ => company_ui(ui, cx, question, draft, arrival),
    }
}

fn company_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    question: Question,
    draft: &mut Draft,
    arrival: Arrival,
) -> bool {
    let mut form: Form<'_, CompanyField> = Form::new(ui, cx.lang, Vec::new());
    if arrival == Arrival::Now {
        form.begin();
    }
    let company = &mut draft.company;
    match question {
        Question::Company => card::name_ui(&mut form, company, cx.lang, cx.today),
        Question::Reach => card::reach_ui(&mut form, company, cx.lang),
        Question::Contact => card::contact_ui(&mut form, company),
        _ => card::year_ui(&mut form, company, cx.lang),
    }
    form.is_savable()
}
