//! Where something missing or denied is mended, and how to get there.

use super::{
    PolicyPage, PolicyScreen, Target,
    asked::{self, Asked},
};
use crate::{
    app::{Context, contradictions::place_of},
    core::{Field, Id, Lang, Record, Text},
    policy::{Section, Spot},
    registers::{
        Register,
        company::CompanyField,
        processing::{Activity, ActivityField},
    },
};

/// The registers whose missing record is begun with what is known.
const BEGUN: [Register; 3] = [Register::Assessments, Register::Agreements, Register::ConsentTexts];

impl PolicyScreen {
    /// Goes to where something of `section` is mended: a field on its page, or else the record.
    pub(super) fn go_to(&mut self, cx: &mut Context<'_>, section: Section, spot: &Spot) {
        match (spot.register, spot.record) {
            (Register::Company, _) => self.go_to_company(cx, section, spot.field),
            (Register::Policy, _) => self.go_to_policy(cx, section, spot.field),
            (Register::Activities, Some(record)) => {
                self.go_to_activity(cx, section, Id::new(record), spot.field);
            }
            (register, None) if BEGUN.contains(&register) => self.begin_record(cx, spot),
            (register, record) => self.open_record(cx, (register, record), spot.field),
        }
    }

    /// Begins the record that is missing, with what the other places of the contradiction tell.
    fn begin_record(&self, cx: &mut Context<'_>, spot: &Spot) {
        let told = self.found.iter().flat_map(|found| &found.told.contradictions);
        let all = told.map(|it| it.at.as_slice()).find(|at| at.contains(spot));
        let all = all.unwrap_or(std::slice::from_ref(spot));
        *cx.go = cx.read(|store| place_of(store, spot, all)).or(*cx.go);
    }

    fn go_to_company(&mut self, cx: &mut Context<'_>, section: Section, field: Text) {
        let facts = self.company.now.facts(Lang::Sv);
        let field = facts.into_iter().map(|(it, _)| it).find(|it| it.label() == field);
        let is_asked = |section, field: &CompanyField| {
            asked::cards(section).iter().any(|it| asked::card_fields(*it).contains(field))
        };
        match field {
            Some(field) if is_asked(section, &field) => {
                if self.turn(cx, PolicyPage::Section(section)) {
                    self.target = Target::Company(field);
                }
            }
            _ => self.open_record(cx, (Register::Company, None), Text::EMPTY),
        }
    }

    fn go_to_activity(
        &mut self,
        cx: &mut Context<'_>,
        section: Section,
        id: Id<Activity>,
        label: Text,
    ) {
        let fields = asked::activity_fields(section);
        let is_it = |it: &&ActivityField| it.label() == label;
        if let Some(field) = fields.iter().find(is_it) {
            if self.turn(cx, PolicyPage::Section(section)) {
                self.answer(cx, id, Some(*field));
            }
        } else {
            self.open_record(cx, (Register::Activities, Some(id.raw())), label);
        }
    }

    /// A section that is left out is taken in among the sections; what is not translated, or has no reason, is
    /// mended on the section's own page.
    fn go_to_policy(&mut self, cx: &mut Context<'_>, section: Section, field: Text) {
        use crate::registers::policy::PolicyField;
        let chosen = self.policy.now.sections.iter().find(|it| it.section == section);
        let lacking = chosen.and_then(|it| {
            let words = [
                (&it.heading, Asked::Heading as fn(Lang) -> Asked),
                (&it.before, Asked::Before),
                (&it.after, Asked::After),
            ];
            let lacking = words.into_iter().find(|(it, _)| it.lacks_translation());
            lacking.map(|(it, asked)| super::answers::untranslated(it, asked).field)
        });
        let is_off = chosen.is_some_and(|it| it.is_off);
        let own = asked::own(section).first().copied();
        let target = match () {
            () if field == PolicyField::Promises.label() => Some(Asked::Promises),
            () if is_off => Some(Asked::OffReason),
            () => lacking.or(own),
        };
        if self.policy.now.chosen().iter().any(|it| it.section == section) {
            if self.turn(cx, PolicyPage::Section(section)) {
                self.target = target.map_or(Target::None, Target::Own);
            }
        } else {
            self.turn(cx, PolicyPage::Outline);
        }
    }
}
