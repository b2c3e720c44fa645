//! The pages that ask.

use egui::Ui;

use super::{
    fields::{Asked, English, Step},
    text,
    wizard::Wizard,
};
use crate::{
    core::{Choice, Field, Gap, Lang, Text},
    registers::{
        consent_texts::{TextVersion, Wording},
        consents::Validity,
    },
    ui::form::Form,
};

/// How a yes ends, before it is said on which day or by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    UntilWithdrawn,
    ThroughADay,
    UntilSomething,
}

/// When a page was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival<F> {
    /// Before this frame.
    Before,
    /// In this frame.
    Now,
    /// In this frame, for the sake of a field.
    At(F),
}

/// Draws a page; whether all of it can be read.
pub(super) fn page_ui(ui: &mut Ui, lang: Lang, it: &mut Wizard, step: Step) -> bool {
    if step == Step::English {
        return english_ui(ui, lang, it);
    }
    let mut form = Form::new(ui, lang, it.gaps(Lang::Sv));
    begin(&mut form, it.arrival());
    match step {
        Step::Purpose => {
            form.text(Asked::Purpose, &mut it.draft.sv.purpose);
            form.flag(Asked::IsDivisible, &mut it.draft.is_divisible);
        }
        Step::Data => data_ui(&mut form, &mut it.draft),
        _ => answer_ui(&mut form, it, lang),
    }
    form.is_savable()
}

/// Moves the keyboard to the field that somebody came for, or to the first.
fn begin<F: Field>(form: &mut Form<'_, F>, arrival: Arrival<F>) {
    match arrival {
        Arrival::At(target) => form.scroll_to(target),
        Arrival::Now => form.begin(),
        Arrival::Before => {}
    }
}

fn data_ui(form: &mut Form<'_, Asked>, draft: &mut TextVersion) {
    form.multiline(Asked::Data, &mut draft.sv.data);
    form.flag(Asked::IsSpecial, &mut draft.is_special);
    form.multiline(Asked::Storage, &mut draft.sv.storage);
    form.multiline(Asked::Retention, &mut draft.sv.retention);
    form.multiline(Asked::Recipients, &mut draft.sv.recipients);
    form.text(Asked::ThirdCountry, &mut draft.third_country);
    if !draft.third_country.trim().is_empty() {
        form.multiline(Asked::TransferRisk, &mut draft.sv.transfer_risk);
    }
}

fn answer_ui(form: &mut Form<'_, Asked>, it: &mut Wizard, lang: Lang) {
    form.multiline(Asked::Statement, &mut it.draft.sv.statement);
    form.multiline(Asked::Withdrawal, &mut it.draft.sv.withdrawal);
    form.flag(Asked::IsCondition, &mut it.draft.is_a_condition);
    validity_ui(form, it, lang);
    form.flag(Asked::ForChildren, &mut it.is_for_children);
}

fn validity_ui(form: &mut Form<'_, Asked>, it: &mut Wizard, lang: Lang) {
    let mut holds = Some(it.holds);
    form.choice(Asked::Validity, &mut holds);
    it.holds = holds.unwrap_or(it.holds);
    match it.holds {
        Holds::UntilWithdrawn => {}
        Holds::ThroughADay => {
            if it.valid_to.is_none() {
                form.error(Asked::ValidTo, text::NO_DAY.in_lang(lang));
            }
            form.date(Asked::ValidTo, &mut it.valid_to);
        }
        Holds::UntilSomething => {
            if it.valid_until.trim().is_empty() {
                form.error(Asked::ValidUntil, text::NO_EVENT.in_lang(lang));
            }
            form.text(Asked::ValidUntil, &mut it.valid_until);
        }
    }
}

fn english_ui(ui: &mut Ui, lang: Lang, it: &mut Wizard) -> bool {
    let arrival = it.arrival();
    let mut form: Form<'_, Asked> = Form::new(ui, lang, Vec::new());
    if arrival == Arrival::Now {
        form.begin();
    }
    form.flag(Asked::InEnglish, &mut it.in_english);
    if !it.in_english {
        return true;
    }
    let in_english =
        |gap: Gap<Asked>| Gap { field: English(gap.field), says: gap.says, cite: gap.cite };
    let gaps = it.gaps(Lang::En).into_iter().map(in_english).collect();
    let mut form = Form::new(ui, lang, gaps);
    if let Arrival::At(field) = arrival {
        form.scroll_to(English(field));
    }
    let Wording {
        purpose,
        statement,
        data,
        storage,
        retention,
        recipients,
        withdrawal,
        transfer_risk,
    } = &mut it.draft.en;
    form.text(English(Asked::Purpose), purpose);
    form.multiline(English(Asked::Data), data);
    form.multiline(English(Asked::Storage), storage);
    form.multiline(English(Asked::Retention), retention);
    form.multiline(English(Asked::Recipients), recipients);
    if !it.draft.third_country.trim().is_empty() {
        form.multiline(English(Asked::TransferRisk), transfer_risk);
    }
    form.multiline(English(Asked::Statement), statement);
    form.multiline(English(Asked::Withdrawal), withdrawal);
    form.is_savable()
}

impl From<&Validity> for Holds {
    fn from(validity: &Validity) -> Self {
        match validity {
            Validity::Withdrawn => Self::UntilWithdrawn,
            Validity::Date { .. } => Self::ThroughADay,
            Validity::Event { .. } => Self::UntilSomething,
        }
    }
}

impl Choice for Holds {
    const ALL: &'static [Self] = &[Self::UntilWithdrawn, Self::ThroughADay, Self::UntilSomething];

    fn text(self) -> Text {
        text::holds(self)
    }
}
