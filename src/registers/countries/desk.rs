//! The list of countries at the desk: the form of the company's own decisions.

use jiff::civil::Date;

use super::{CountryList, CountryListField as F, DecisionFault, text};
use crate::{
    core::Gap,
    law::transfer::Decision,
    registers::places::country_ui,
    ui::form::{Form, Refused},
};

/// The fields of a [`Decision`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DecisionField {
    Country,
    Covers,
    Scope,
    Since,
    Until,
    Source,
    CheckedOn,
}

impl CountryList {
    /// The fields of the list; what is only not written yet is told where saving was `refused`.
    pub fn form_ui(&mut self, form: &mut Form<'_, F>, refused: Refused) {
        let lang = form.lang();
        let fault = self.fault();
        let waits = fault == Some(DecisionFault::NoCountry) && refused == Refused::No;
        if let Some(fault) = fault.filter(|_| !waits) {
            form.error(F::Decisions, text::fault(fault).in_lang(lang));
        }
        form.items::<Decision, DecisionField>(F::Decisions, &mut self.decisions, decision_ui);
        form.heading(text::CHECKED.in_lang(lang));
        form.date(F::CheckedOn, &mut self.checked_on);
        form.text(F::CheckedBy, &mut self.checked_by);
    }

    /// Notes that the list was held against the Commission's on the day `today`.
    pub fn check(&mut self, today: Date, by: &str) {
        self.checked_on = Some(today);
        by.trim().clone_into(&mut self.checked_by);
    }
}

fn decision_ui(form: &mut Form<'_, DecisionField>, it: &mut Decision) {
    use DecisionField as D;
    let lang = form.lang();
    let unsourced = it.country.is_some() && it.source.trim().is_empty();
    let gap = Gap { field: D::Source, says: text::NO_SOURCE, cite: "GDPR 5.2" };
    form.lacks(unsourced.then_some(gap).into_iter().collect());
    country_ui(form, D::Country, &mut it.country, lang);
    let mut covers = Some(it.covers);
    form.choice(D::Covers, &mut covers);
    it.covers = covers.unwrap_or_default();
    form.text(D::Scope, &mut it.scope);
    form.date(D::Since, &mut it.since);
    form.date(D::Until, &mut it.until);
    form.text(D::Source, &mut it.source);
    form.date(D::CheckedOn, &mut it.checked_on);
}
