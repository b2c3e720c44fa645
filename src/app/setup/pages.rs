//! The pages, one question each.

use egui::Ui;

use super::{Question, SetupField, activities::activities_ui, draft::Draft};
use crate::{
    app::{Context, settings::card},
    registers::company::CompanyField,
    ui::form::Form,
};

/// Draws a page; whether everything on it can be read.
pub(super) fn page_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    question: Question,
    draft: &mut Draft,
) -> bool {
    match question {
        Question::You => {
            let mut form = Form::new(ui, cx.lang, Vec::new());
            form.text(SetupField::Actor, &mut draft.actor);
            form.is_savable()
        }
        Question::Activities => {
            activities_ui(ui, cx.lang, draft);
            true
        }
        _ => company_ui(ui, cx, question, draft),
    }
}

fn company_ui(ui: &mut Ui, cx: &mut Context<'_>, question: Question, draft: &mut Draft) -> bool {
    let mut form: Form<'_, CompanyField> = Form::new(ui, cx.lang, Vec::new());
    let company = &mut draft.company;
    match question {
        Question::Company => card::name_ui(&mut form, company, cx.lang, cx.today),
        Question::Reach => card::reach_ui(&mut form, company, cx.lang),
        Question::Contact => card::contact_ui(&mut form, company),
        _ => card::year_ui(&mut form, company, cx.lang),
    }
    form.is_savable()
}
