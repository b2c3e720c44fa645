//! What the law wants told and the policy does not tell (GDPR 13 and 14), and where it is answered.

use super::{
    Both, Origin, Point, Policy, PolicyText, Section, Sources, Spot,
    sources::{COMPANY, POLICY, activity},
    text::needs as text,
};
use crate::{
    core::{Choice, Field, Id, Record, Text},
    law::{LawfulBasis, Retention},
    registers::{
        Register,
        company::{CompanyField, names_old_authority},
        policy::PolicyField,
        processing::{Activity, ActivityField, Purpose, SourceKind},
    },
};

/// Something that is missing in the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The point that asks for it; `None` where it is another provision.
    pub point: Option<Point>,
    /// The provision.
    pub cite: &'static str,
    /// What is missing, in one short sentence.
    pub says: Text,
    /// The section it is missing in.
    pub section: Section,
    /// Where it is answered.
    pub spot: Spot,
}

/// What is missing, in the order of the points.
pub(super) fn of(sources: &Sources, policy: &Policy) -> Vec<Need> {
    let mut needs = Needs { sources, policy, found: Vec::new() };
    needs.controller();
    needs.rest_of_company();
    for (id, it) in sources.told(policy) {
        needs.activity(*id, it);
    }
    needs.no_activity();
    needs.sections(&sources.compose(policy));
    needs.own_words();
    let order = |it: &Need| it.point.and_then(|at| Point::ALL.iter().position(|it| *it == at));
    needs.found.sort_by_key(|it| order(it).unwrap_or(Point::ALL.len()));
    needs.found
}

struct Needs<'a> {
    sources: &'a Sources,
    policy: &'a Policy,
    found: Vec<Need>,
}

impl Needs<'_> {
    /// Raises a need of `point` where `is_missing`.
    fn ask(&mut self, point: Point, is_missing: bool, says: Text, at: (Origin, Text, &str)) {
        let (origin, field, title) = at;
        let section = self.section_of(point);
        let (register, record) = (origin.register, Some(origin.record));
        let spot = Spot { register, record, field, title: title.to_owned() };
        let need = Need { point: Some(point), cite: point.cite(), says, section, spot };
        if is_missing && !self.found.contains(&need) {
            self.found.push(need);
        }
    }

    /// The section that answers the point: one that is in the policy, or else the usual one.
    fn section_of(&self, point: Point) -> Section {
        let answering = || Section::ALL.iter().filter(|it| it.answers().contains(&point));
        let chosen = answering().find(|it| self.policy.has(**it));
        chosen.or_else(|| answering().next()).copied().unwrap_or(Section::Introduction)
    }

    fn controller(&mut self) {
        use CompanyField as F;
        let it = &self.sources.company;
        let title = it.title();
        let asked = [
            (F::Name, is_blank(&it.name), text::NO_NAME),
            (F::OrganisationNumber, is_blank(&it.organisation_number), text::NO_NUMBER),
            (F::Address, !it.address.is_complete(), text::NO_ADDRESS),
            (F::Email, is_blank(&it.email) && is_blank(&it.phone), text::NO_WAY),
        ];
        for (field, is_missing, says) in asked {
            self.ask(Point::Controller, is_missing, says, (COMPANY, field.label(), &title));
        }
    }

    fn rest_of_company(&mut self) {
        use CompanyField as F;
        let it = &self.sources.company;
        let title = it.title();
        let mut ask = |point, is_missing, says, field: F| {
            self.ask(point, is_missing, says, (COMPANY, field.label(), &title));
        };
        let is_unreachable = is_blank(&it.contact.email) && is_blank(&it.contact.phone);
        let has_dpo = it.has_dpo();
        ask(
            Point::Officer,
            has_dpo && is_blank(&it.contact.name),
            text::NO_OFFICER,
            F::ContactName,
        );
        ask(Point::Officer, has_dpo && is_unreachable, text::NO_WAY_TO_OFFICER, F::ContactEmail);
        let has_no_way = is_unreachable && is_blank(&it.email) && is_blank(&it.phone);
        ask(Point::Rights, has_no_way, text::NO_WAY_TO_ASK, F::ContactEmail);
        let has_old = names_old_authority(&it.authority);
        ask(Point::Complaint, is_blank(&it.authority), text::NO_AUTHORITY, F::Authority);
        ask(Point::Complaint, has_old, text::OLD_AUTHORITY, F::Authority);
    }

    fn activity(&mut self, id: Id<Activity>, it: &Activity) {
        use ActivityField as F;
        let title = it.title();
        let mut ask = |point, is_missing, says, field: F| {
            self.ask(point, is_missing, says, (activity(id), field.label(), &title));
        };
        ask(Point::Purposes, it.purposes.is_empty(), text::NO_PURPOSE, F::Purposes);
        let lacks = |test: fn(&Purpose) -> bool| it.purposes.iter().any(test);
        ask(Point::Purposes, lacks(|it| is_blank(&it.what)), text::NO_PURPOSE, F::Purposes);
        ask(Point::Bases, lacks(|it| it.basis.is_none()), text::NO_BASIS, F::Purposes);
        ask(Point::Bases, lacks(is_lawless), text::NO_LAW, F::Purposes);
        ask(Point::Interests, lacks(is_without_interest), text::NO_INTEREST, F::Purposes);
        let has_none_told =
            it.subjects.is_empty() || it.subjects.iter().any(|it| it.data.is_empty());
        ask(Point::Categories, has_none_told, text::NO_DATA, F::Subjects);
        let is_open =
            it.categories().any(|(_, data)| data.retention.as_ref().is_none_or(Retention::is_open));
        ask(Point::Period, is_open, text::NO_PERIOD, F::Retention);
        ask(Point::Source, it.sources.is_empty(), text::NO_SOURCE, F::Sources);
        ask(Point::Obligation, is_blank(&it.must_provide), text::NO_OBLIGATION, F::MustProvide);
        ask(Point::Recipients, !it.recipients.is_answered(), text::NO_RECIPIENTS, F::Recipients);
        ask(Point::Transfers, !it.transfers.is_answered(), text::NO_TRANSFERS, F::Transfers);
        let unfounded = it.leaving().any(|it| it.ground.safeguard.is_none());
        ask(Point::Transfers, unfounded, text::NO_SAFEGUARD, F::Transfers);
        ask(Point::Automated, !it.profiling.is_answered(), text::NO_PROFILING, F::Profiling);
        let unexplained = it.profiling.items.iter();
        let unexplained =
            unexplained.clone().any(|it| is_blank(&it.logic) || is_blank(&it.consequence));
        ask(Point::Automated, unexplained, text::NO_LOGIC, F::Profiling);
    }

    fn no_activity(&mut self) {
        if self.sources.told(self.policy).next().is_some() {
            return;
        }
        let (field, title) = (Text::EMPTY, String::new());
        let spot = Spot { register: Register::Activities, record: None, field, title };
        let (point, section) = (Point::Purposes, self.section_of(Point::Purposes));
        let (cite, says) = (point.cite(), text::NO_ACTIVITY);
        self.found.push(Need { point: Some(point), cite, says, section, spot });
    }

    /// Points that no section of the policy answers, though the registers do.
    fn sections(&mut self, text: &PolicyText) {
        for point in Point::ALL {
            let answering = || Section::ALL.iter().filter(|it| it.answers().contains(point));
            let is_answered = answering().any(|it| text.section(*it).is_some());
            let is_in_policy = answering().any(|it| self.policy.has(*it));
            if !is_answered && !is_in_policy && self.applies(*point) {
                let field = PolicyField::Sections.label();
                self.ask(*point, true, text::SECTION_IS_OFF, (POLICY, field, ""));
            }
        }
    }

    /// Whether the point is for this company: some are only where there is something to tell.
    fn applies(&self, point: Point) -> bool {
        let any = |test: &dyn Fn(&Activity) -> bool| {
            self.sources.told(self.policy).any(|(_, it)| test(it))
        };
        let rests =
            |basis| any(&|it: &Activity| it.purposes.iter().any(|it| it.basis == Some(basis)));
        match point {
            Point::Officer => self.sources.company.has_dpo(),
            Point::Interests => rests(LawfulBasis::LegitimateInterests),
            Point::Withdrawal => rests(LawfulBasis::Consent),
            Point::Recipients => any(&|it| !it.recipients.items.is_empty()),
            Point::Transfers => any(&|it| it.leaving().next().is_some()),
            Point::Automated => any(&|it| !it.profiling.items.is_empty()),
            Point::Source => any(&|it| it.sources.iter().any(|it| it.kind != SourceKind::Person)),
            Point::NewPurpose => {
                any(&|it| it.purposes.iter().any(|it| !is_blank(&it.compatibility)))
            }
            _ => true,
        }
    }

    /// What the company wrote in one language alone, and what it left out without a reason.
    fn own_words(&mut self) {
        let untranslated = self.policy.own_words().into_iter();
        let untranslated: Vec<Section> = untranslated
            .filter(|(_, it): &(_, &Both)| it.lacks_translation())
            .map(|(section, _)| section)
            .collect();
        for section in untranslated {
            self.ask_of_policy(section, "GDPR 12", text::NOT_TRANSLATED, PolicyField::Sections);
        }
        let off = self.policy.sections.iter().filter(|it| it.is_off && is_blank(&it.reason));
        for section in off.map(|it| it.section).collect::<Vec<_>>() {
            self.ask_of_policy(section, "GDPR 5.2", text::WHY_OFF, PolicyField::Sections);
        }
    }

    fn ask_of_policy(&mut self, section: Section, cite: &'static str, says: Text, at: PolicyField) {
        let (register, record) = (POLICY.register, Some(POLICY.record));
        let spot = Spot { register, record, field: at.label(), title: String::new() };
        let need = Need { point: None, cite, says, section, spot };
        if !self.found.contains(&need) {
            self.found.push(need);
        }
    }
}

fn is_lawless(it: &Purpose) -> bool {
    it.basis == Some(LawfulBasis::LegalObligation) && is_blank(&it.law)
}

fn is_without_interest(it: &Purpose) -> bool {
    it.basis == Some(LawfulBasis::LegitimateInterests) && is_blank(&it.interest)
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
