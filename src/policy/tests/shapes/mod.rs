//! Five invented companies, of the shapes that published policies of Swedish IT companies have: what each one's policy
//! states, fact by fact, in Swedish and English. The facts lie in `tests/fixtures/policy/`.

mod birch;
mod linden;
mod oak;
mod pine;
mod spruce;

use super::*;
use crate::{
    core::Lang,
    registers::{
        agreements::{Agreement, OurRole, Stage},
        consent_texts::{Approval, ConsentText},
        desk::Listed,
        group_companies::GroupCompany,
        mailing::MailingGroup,
        measures::catalogue::CATALOGUE,
        persons::{Person, PersonKind},
        processing::library,
        systems::{System, SystemKind},
    },
    report::render_text,
};

/// A company's registers, and what it has chosen for its policy.
struct Shape {
    store: Store,
    policy: Policy,
}

impl Shape {
    fn new(outline: Outline, company: &Company) -> Self {
        let mut store = Store::in_memory().unwrap();
        store.set_company(&by(), company).unwrap();
        Self { store, policy: Policy::default().with_outline(outline) }
    }

    /// A system; where somebody else runs it, with a contract in force.
    fn system(&mut self, kind: SystemKind, supplier: &str, country: &str) -> Id<System> {
        let system = System {
            name: format!("{kind:?}"),
            kind: Some(kind),
            supplier: supplier.into(),
            country: country.into(),
            ..System::default()
        };
        let id = self.store.add(&by(), &system).unwrap();
        if !supplier.is_empty() {
            self.supplier(supplier, id);
        }
        id
    }

    fn supplier(&mut self, name: &str, system: Id<System>) {
        let kind = PersonKind::Company;
        let supplier = Person { kind, name: name.into(), ..Person::default() };
        let counterparty = self.store.add(&by(), &supplier).unwrap();
        let signed_on = Some(date(2025, 3, 1));
        let agreement = Agreement {
            counterparty: Some(counterparty),
            role: Some(OurRole::Controller),
            stage: Stage::Signed,
            signed_on,
            valid_from: signed_on,
            systems: vec![system],
            ..Agreement::default()
        };
        self.store.add(&by(), &agreement).unwrap();
    }

    /// A ready-made activity in which everything is answered, "none" where it has nothing.
    fn activity(&mut self, key: &str, systems: &[Id<System>]) -> Id<Activity> {
        self.adapted(key, systems, |_| {})
    }

    fn adapted(
        &mut self,
        key: &str,
        systems: &[Id<System>],
        adapt: impl FnOnce(&mut Activity),
    ) -> Id<Activity> {
        let mut it = library::template(key).unwrap().activity(Lang::Sv);
        it.status = Status::InUse;
        it.systems = systems.to_vec();
        it.transfers = Stated::none(TODAY);
        let none_on = Some(TODAY);
        it.special.none_on = none_on.filter(|_| it.special.items.is_empty());
        it.children.none_on = none_on.filter(|_| it.children.items.is_empty());
        it.profiling.none_on = none_on.filter(|_| it.profiling.items.is_empty());
        let weighed = |it: &&mut Purpose| it.basis == Some(LawfulBasis::LegitimateInterests);
        it.purposes.iter_mut().filter(weighed).for_each(|it| it.balanced_on = none_on);
        adapt(&mut it);
        self.store.add(&by(), &it).unwrap()
    }

    fn activities(&mut self, keys: &[&str], systems: &[Id<System>]) {
        for key in keys {
            self.activity(key, systems);
        }
    }

    fn measures(&mut self, names: &[&str]) {
        for name in names {
            let ready = CATALOGUE.iter().find(|it| it.name.sv == *name).unwrap();
            self.store.add(&by(), &ready.measure(Lang::Sv)).unwrap();
        }
    }

    /// A ready-made consent text, in use for the activity.
    fn consent(&mut self, name: &str, activity: Id<Activity>) {
        let company = self.store.company().unwrap();
        let ready = ConsentText::LIBRARY.map(|it| (it.read)(Lang::Sv, &company)).unwrap();
        let found = ready.into_iter().find(|it| it.record.name == name).unwrap();
        let text = ConsentText { activity: Some(activity), ..found.record };
        let from = Some(date(2026, 1, 1));
        let approval = Approval { from, earlier: None, by: "Anna".into() };
        let text = text.approved(&approval, TODAY).unwrap();
        self.store.add(&by(), &text).unwrap();
    }

    fn mailing(&mut self, name: &str, purpose: &str, basis: LawfulBasis, is_marketing: bool) {
        let (name, purpose) = (name.into(), purpose.into());
        let basis = Some(basis);
        let group = MailingGroup { name, purpose, basis, is_marketing, ..MailingGroup::default() };
        self.store.add(&by(), &group).unwrap();
    }

    fn group_company(&mut self, name: &str, receives: &str) {
        let company = GroupCompany {
            name: name.into(),
            receives: receives.into(),
            sends_jointly: true,
            ..GroupCompany::default()
        };
        self.store.add(&by(), &company).unwrap();
    }

    /// Publishes the policy, with a comment for its history.
    fn publish(&mut self, on: Date, comment: Both) {
        let said = Publication { comment, ..Publication::default() };
        let version = freeze(&self.store, &self.policy, &said, on).unwrap();
        self.store.add(&by(), &version).unwrap();
    }

    /// Holds the policy against the facts, a line each: section, requirement, fact, Swedish, English.
    fn states(&self, facts: &str) {
        let text = compose(&self.store, &self.policy, TODAY).unwrap();
        let mut missing = Vec::new();
        let lines = facts.lines().filter(|it| !it.is_empty() && !it.starts_with('#'));
        for line in lines {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let &[section, id, fact, sv, en] = cells.as_slice() else { panic!("{line}") };
            assert!(id.starts_with("R-") && !fact.is_empty(), "{line}");
            let told = |it: &&SectionText| serde_json::to_value(it.section).unwrap() == section;
            let told = text.sections.iter().find(told);
            for (lang, words) in [(Lang::Sv, sv), (Lang::En, en)] {
                let said = told.map(|it| it.lines(lang).join("\n")).unwrap_or_default();
                if words.is_empty() || !said.contains(words) {
                    missing.push(format!("{section} {id} {fact}: {words}"));
                }
            }
        }
        assert!(missing.is_empty(), "not stated:\n{}", missing.join("\n"));
    }

    /// Nothing that the law asks for is missing, nothing contradicts itself, and the print is fit to be read.
    fn is_sound(&self) {
        assert_eq!(needs(&self.store, &self.policy, TODAY).unwrap(), []);
        assert_eq!(contradictions(&self.store, &self.policy, TODAY).unwrap(), []);
        let text = compose(&self.store, &self.policy, TODAY).unwrap();
        for lang in [Lang::Sv, Lang::En] {
            let printed = render_text(&document(&text, lang, TODAY));
            assert!(!printed.contains(['{', '}', '!']), "{printed}");
            assert!(!printed.to_lowercase().contains("datainspektion"), "R-05");
        }
        let english = text.lines(Lang::En).join("\n");
        let swedish = english.lines().filter(|it| it.contains(['å', 'ä', 'ö']));
        assert_eq!(swedish.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

/// A company with the number, the addresses and the telephone that are given.
fn company_of(
    name: &str,
    number: &str,
    address: [&str; 3],
    reached: [&str; 2],
    contact: (ContactKind, &str, [&str; 2]),
) -> Company {
    let [street, postcode, town] = address.map(str::to_owned);
    let [email, phone] = reached.map(str::to_owned);
    let (kind, who, [at, by]) = contact;
    let mut company = Company {
        name: name.into(),
        organisation_number: number.into(),
        email,
        phone,
        contact: DataProtectionContact {
            kind: Some(kind),
            name: who.into(),
            email: at.into(),
            phone: by.into(),
        },
        ..Company::default()
    };
    (company.address.street, company.address.postcode) = (street, postcode);
    company.address.town = town;
    company
}
