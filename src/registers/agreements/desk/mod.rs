//! Agreements at the desk.

mod form;
mod parts;

pub(super) use parts::{ControllerField, EngagedField, StaffField};

use jiff::civil::Date;

use super::{Act, Agreement, AgreementField as F, AgreementState, Answer, faults, gaps, text};
use crate::{
    core::{Choice, Field, Gap, Id, Lang, Text, dashed},
    law::transfer::Decision,
    registers::{
        Register,
        desk::{FormContext, Kept, Link, LongListed, Names, Words, status_column},
        long::LongRow,
        persons::Person,
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Agreement {
    const AT: Register = Register::Agreements;

    fn words() -> Words {
        Words { icon: icon::HANDSHAKE, new: text::NEW, about: text::ABOUT }
    }

    fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        let state = self.state(today);
        (state.tone(), state.text())
    }

    fn called(&self, store: &Store) -> Result<String> {
        store.agreement_title(self)
    }

    fn links(&self, names: &Names) -> Vec<Link> {
        let link = |register, record, name: &str| Link { register, record, name: name.to_owned() };
        let systems = self.systems.iter();
        let systems = systems.map(|it| link(Register::Systems, it.raw(), names.system(*it)));
        let activities = self.activities.iter();
        let activities =
            activities.map(|it| link(Register::Activities, it.raw(), names.activity(*it)));
        let measures = self.measures.iter();
        let measures = measures.map(|it| link(Register::Measures, it.raw(), names.measure(*it)));
        systems.chain(activities).chain(measures).collect()
    }

    fn far_links(&self, store: &Store) -> Result<Vec<Link>> {
        let mut links = Vec::new();
        if let Some(id) = self.counterparty {
            let name = store.counterparty_name(self)?;
            links.push(Link { register: Register::Persons, record: id.raw(), name });
        }
        for engaged in &self.suppliers {
            let supplier = store.get(engaged.supplier)?.unwrap_or_default();
            let name = store.agreement_title(&supplier)?;
            let record = engaged.supplier.raw();
            links.push(Link { register: Register::Agreements, record, name });
        }
        Ok(links)
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[
            (text::PARTIES, &[F::Role, F::Number, F::Template, F::Version]),
            (
                text::SIGNING,
                &[
                    F::Stage,
                    F::SignedOn,
                    F::SignedByUs,
                    F::SignedByThem,
                    F::ValidFrom,
                    F::ValidTo,
                    F::NoticeMonths,
                    F::NoticeOn,
                    F::EndedOn,
                    F::ReviewOn,
                    F::PaperBinder,
                    F::PaperTab,
                ],
            ),
            (text::WHAT, &[F::Matter, F::Duration, F::Nature, F::Purpose, F::Data, F::Subjects]),
            (text::INSTRUCTED, &[F::Instructions, F::InstructionVersion, F::InstructedOn]),
            (text::SUB_PROCESSORS, &[F::Authorisation, F::ObjectionDays]),
            (text::FOR_THEM, &[F::Controllers, F::Categories, F::Staff]),
            (text::WHERE, &[F::Places]),
            (
                text::WHOM_TO_REACH,
                &[F::IncidentContact, F::DataProtectionOfficer, F::Representative],
            ),
            (text::AT_THE_END, &[F::AtEnd, F::AtEndDays, F::LeftOn, F::LeftBy, F::LeftHow]),
        ]
    }

    fn gaps_by(&self, today: Date, decisions: &[Decision]) -> Vec<Gap<F>> {
        gaps::of(self, today, decisions)
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        form::form_ui(form, draft, cx);
    }

    fn errors(&self, lang: Lang) -> Vec<(F, String)> {
        in_words(faults::impossible(self), lang)
    }

    fn needed(&self, lang: Lang) -> Vec<(F, String)> {
        in_words(faults::needed(self), lang)
    }

    fn take_company(&mut self, company: Id<Person>) {
        self.counterparty = Some(company);
    }
}

fn in_words(faults: Vec<(F, Text)>, lang: Lang) -> Vec<(F, String)> {
    faults.into_iter().map(|(field, says)| (field, says.in_lang(lang).to_owned())).collect()
}

impl AgreementState {
    /// How the state looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Signed => Tone::Good,
            Self::Coming | Self::Sent => Tone::Accent,
            Self::Draft | Self::Terminated => Tone::Warn,
            Self::Missing | Self::Expired => Tone::Bad,
            Self::Ended => Tone::Neutral,
        }
    }
}

impl Answer {
    /// How the answer looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Yes => Tone::Good,
            Self::Partly => Tone::Warn,
            Self::No => Tone::Bad,
        }
    }
}

impl Act {
    /// The picture on its button.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Send => icon::ENVELOPE_SIMPLE,
            Self::Sign => icon::SIGNATURE,
            Self::Review => icon::CHECK_CIRCLE,
            Self::GiveNotice => icon::HOURGLASS,
            Self::Leave => icon::BROOM,
        }
    }
}

impl LongListed for Agreement {
    const BESIDE: Option<Register> = Some(Register::Countries);

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Counterparty.label().in_lang(lang), 2.6),
            Column::share(F::Role.label().in_lang(lang), 1.86).from(560.0),
            Column::fixed(text::NEXT_DAY.in_lang(lang), 208.0).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(row: &LongRow<Self>, lang: Lang, today: Date) -> Vec<Cell> {
        let it = &row.record;
        let (tone, status) = it.status(today);
        let role = it.role.map_or(Text::EMPTY, text::role_in_short);
        let next = text::next_day(it.review_on, it.ends_on(), today, lang);
        let has_ended = it.ends_on().is_some_and(|on| on < today);
        let is_late = !has_ended && it.review_on.is_some_and(|on| on < today);
        vec![
            Cell::Strong(dashed(&[&row.name, &it.number])),
            Cell::Text(role.in_lang(lang).to_owned()),
            if is_late { Cell::Status(Tone::Warn, next) } else { Cell::Muted(next) },
            Cell::Status(tone, status.in_lang(lang).to_owned()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Record;

    #[test]
    fn the_next_day_tells_a_review_that_is_late_and_an_end_that_has_been() {
        let today = jiff::civil::date(2026, 11, 22);
        let next = |review_on, valid_to| {
            let agreement = Agreement { valid_to, review_on, ..Agreement::default() };
            let row = LongRow { id: Id::new(1), record: agreement, name: String::new() };
            Agreement::cells(&row, Lang::Sv, today).swap_remove(2)
        };
        let (before, after) = (jiff::civil::date(2026, 10, 22), jiff::civil::date(2027, 1, 22));
        let warned = Cell::Status(Tone::Warn, "Ses över 2026-10-22".to_owned());
        assert_eq!(next(Some(before), None), warned);
        assert_eq!(next(Some(before), Some(before)), Cell::Muted("Upphörde 2026-10-22".to_owned()));
        assert_eq!(next(None, Some(after)), Cell::Muted("Upphör 2027-01-22".to_owned()));
    }

    #[test]
    fn every_fact_stands_in_one_group_or_after_them() {
        let rest = [F::Checklist, F::CheckedOn, F::CheckedBy, F::Told, F::Note];
        let placed: Vec<F> =
            Agreement::groups().iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
        for (field, _) in Agreement::default().facts(Lang::Sv) {
            let n = placed.iter().chain(&rest).filter(|it| **it == field).count();
            assert_eq!(n, 1, "{field:?}");
        }
    }
}
