//! One answer for every activity that nobody has answered for: that there is none of it.

use egui::Ui;
use jiff::civil::Date;

use super::{PolicyScreen, text};
use crate::{
    app::Context,
    core::Lang,
    policy::Section,
    registers::processing::{Activity, ActivityField as F},
    store::Verb,
    ui::{button, icon, theme},
};

/// What can be denied for many at once: transfers, profiling, and data on children.
const fn deniable(section: Section) -> Option<F> {
    match section {
        Section::Transfers => Some(F::Transfers),
        Section::Profiling | Section::AutomatedDecisions => Some(F::Profiling),
        Section::Children => Some(F::Children),
        _ => None,
    }
}

/// The activity with the answer "none" on the day `today`; `None` where it is answered already.
fn denied(it: &Activity, field: F, today: Date) -> Option<Activity> {
    let mut denied = it.clone();
    let none_on = match field {
        F::Transfers if !it.transfers.is_answered() => &mut denied.transfers.none_on,
        F::Profiling if !it.profiling.is_answered() => &mut denied.profiling.none_on,
        F::Children if !it.children.is_answered() => &mut denied.children.none_on,
        _ => return None,
    };
    *none_on = Some(today);
    Some(denied)
}

impl PolicyScreen {
    /// The button, where somebody has not answered; the field that is denied where it was pressed.
    pub(super) fn no_to_all_ui(&self, ui: &mut Ui, lang: Lang, section: Section) -> Option<F> {
        let field = deniable(section)?;
        let activities = &self.found.as_ref()?.activities;
        let is_open = |it: &Activity| denied(it, field, Date::default()).is_some();
        let n = activities.iter().filter(|(_, it)| is_open(it)).count();
        if n == 0 {
            return None;
        }
        let pressed = button::secondary(ui, icon::CHECK, &text::no_to_all(n, lang)).clicked();
        ui.add_space(theme::GRID * 2.0);
        pressed.then_some(field)
    }

    /// Writes the answer into each activity, in one change.
    pub(super) fn say_no_to_all(&mut self, cx: &mut Context<'_>, field: F) {
        if !self.lets_go(cx) {
            return;
        }
        self.answering = None;
        self.arrives = true;
        let today = cx.today;
        cx.attempt_and_tell(text::NO_SAVED, |store, by| {
            let open = store.activities()?.into_iter();
            let open: Vec<_> =
                open.filter_map(|(id, it)| Some((id, denied(&it, field, today)?))).collect();
            store.change(by.op(Verb::Changed), |writer| {
                open.iter().try_for_each(|(id, it)| writer.save(*id, it))
            })
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_answered_is_not_answered_again() {
        let today = date(2026, 11, 22);
        let it = denied(&Activity::default(), F::Transfers, today).unwrap();
        assert_eq!((it.transfers.none_on, it.profiling.none_on), (Some(today), None));
        assert_eq!(denied(&it, F::Transfers, date(2027, 1, 1)), None);
        assert!(denied(&it, F::Profiling, today).is_some());
        assert!(denied(&it, F::Children, today).is_some_and(|it| it.children.is_answered()));
        assert_eq!(denied(&it, F::Purposes, today), None);
        assert_eq!(deniable(Section::Purposes), None);
    }
}
