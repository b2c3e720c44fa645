//! The persons and companies of the example: some written out in full, the rest invented by chance.

use jiff::civil::Date;

use super::{
    Places,
    content::{Names, Written},
    days,
    dice::Dice,
    months, numbers,
};
use crate::registers::{
    address::Address,
    persons::{Person, PersonKind, Placement},
    processing::{SourceKind, SubjectGroup},
};

/// Of sixteen persons in a row, as many are private customers, sole traders and companies; the rest
/// have got in touch otherwise. Shares that let the number series last for a million.
const SHARES: usize = 16;
const PRIVATE: usize = 8;
const WITH_PERSONNUMMER: usize = PRIVATE + 1;
const COMPANIES: usize = 3;

/// Everybody there could be, each made from their number alone.
pub(super) struct Population<'a> {
    today: Date,
    places: &'a Places,
    written: Vec<Written>,
    names: Names,
}

impl<'a> Population<'a> {
    /// The population as it is on the day `today`, with its data in `places`.
    pub(super) fn new(today: Date, places: &'a Places) -> Self {
        Self { today, places, written: Written::read(), names: Names::read() }
    }

    /// The day they are as they are.
    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// Where their data are.
    pub(super) fn places(&self) -> &'a Places {
        self.places
    }

    /// How many of them are written out in full: the first ones.
    pub(super) fn n_written(&self) -> usize {
        self.written.len()
    }

    /// Which of them is written out under this name.
    pub(super) fn written_as(&self, name: &str) -> Option<usize> {
        self.written.iter().position(|it| it.is_called(name))
    }

    /// The `n`th of them.
    pub(super) fn person(&self, n: usize) -> Person {
        if let Some(written) = self.written.get(n) {
            let mut person = written.person(self.today);
            written.in_systems.iter().for_each(|key| self.put_in(&mut person, key));
            written.in_mailing.iter().for_each(|key| self.write_to(&mut person, key));
            return person;
        }
        let dice = &mut Dice::new(n as u64);
        match n % SHARES {
            0..PRIVATE => self.customer(n, PersonKind::Natural, dice),
            PRIVATE => self.customer(n, PersonKind::SoleTrader, dice),
            WITH_PERSONNUMMER..12 => self.company(n, dice),
            12 => self.support_case(n, dice),
            13 => self.subscriber(n, dice),
            14 => self.participant(n, dice),
            _ => self.other(n, dice),
        }
    }

    fn customer(&self, n: usize, kind: PersonKind, dice: &mut Dice) -> Person {
        let rank = n / SHARES * WITH_PERSONNUMMER + n % SHARES;
        let mut person = Person {
            kind,
            identity: numbers::personnummer(rank, self.today),
            addresses: vec![self.address(dice)],
            phones: vec![numbers::mobile(dice)],
            groups: vec![SubjectGroup::Customer],
            ..self.named(n, dice)
        };
        self.under_contract(&mut person, n, dice);
        if kind == PersonKind::Natural && dice.happens(30) {
            person.groups.push(SubjectGroup::AutogiroPayer);
            self.put_in(&mut person, "autogiro_binder");
        }
        if dice.happens(25) {
            self.with_case(&mut person, dice);
        }
        if dice.happens(5) {
            person.marketing_objection_on = Some(days(self.today, -dice.between(1, 700)));
        }
        person.is_protected = dice.below(400) == 0;
        if person.is_protected {
            person.addresses.clear();
            person.phones.clear();
        }
        person
    }

    fn company(&self, n: usize, dice: &mut Dice) -> Person {
        let contact = self.named(n, dice);
        let family = dice.one(&self.names.family).to_owned();
        let name = format!("{family} {} AB", dice.one(&self.names.trade));
        let rank = n / SHARES * COMPANIES + n % SHARES - WITH_PERSONNUMMER;
        let mut person = Person {
            kind: PersonKind::Company,
            given_name: String::new(),
            contact_person: contact.full_name(),
            name,
            identity: numbers::organisationsnummer(rank),
            addresses: vec![self.address(dice)],
            phones: vec![numbers::office_phone(dice)],
            groups: vec![SubjectGroup::Customer],
            ..contact
        };
        self.under_contract(&mut person, n, dice);
        self.put_in(&mut person, "contract_binder");
        if dice.happens(40) {
            person.groups.push(SubjectGroup::CustomersOwn);
            self.put_in(&mut person, "hosting");
        }
        person
    }

    fn support_case(&self, n: usize, dice: &mut Dice) -> Person {
        let mut person = Person {
            source: Some(SourceKind::Employer),
            phones: vec![numbers::office_phone(dice)],
            ..self.named(n, dice)
        };
        self.with_case(&mut person, dice);
        person
    }

    fn subscriber(&self, n: usize, dice: &mut Dice) -> Person {
        let mut person = Person { groups: vec![SubjectGroup::Subscriber], ..self.named(n, dice) };
        self.put_in(&mut person, "newsletter");
        self.write_to(&mut person, "newsletter");
        person
    }

    fn participant(&self, n: usize, dice: &mut Dice) -> Person {
        let mut person = Person {
            groups: vec![SubjectGroup::EventParticipant],
            last_contact_on: Some(days(self.today, -dice.between(10, 200))),
            ..self.named(n, dice)
        };
        self.put_in(&mut person, "newsletter");
        self.write_to(&mut person, "events");
        person
    }

    fn other(&self, n: usize, dice: &mut Dice) -> Person {
        let (group, system, source) = match dice.below(10) {
            0..=5 => (SubjectGroup::Caller, "contact_centre", SourceKind::Equipment),
            6 | 7 => (SubjectGroup::SupplierContact, "mail", SourceKind::Employer),
            8 => (SubjectGroup::Applicant, "mail", SourceKind::Person),
            _ => (SubjectGroup::Consultant, "mail", SourceKind::Employer),
        };
        let mut person = Person {
            groups: vec![group],
            phones: vec![numbers::mobile(dice)],
            last_contact_on: Some(days(self.today, -dice.between(1, 1400))),
            source: Some(source),
            ..self.named(n, dice)
        };
        self.put_in(&mut person, system);
        person
    }

    /// A human being with a name and an address to write to.
    fn named(&self, n: usize, dice: &mut Dice) -> Person {
        let given = dice.one(&self.names.given);
        let family = dice.one(&self.names.family);
        let email = format!("{}.{}{n}@example.se", numbers::plain(given), numbers::plain(family));
        Person {
            given_name: given.to_owned(),
            name: family.to_owned(),
            emails: vec![email],
            source: Some(SourceKind::Person),
            ..Person::default()
        }
    }

    fn address(&self, dice: &mut Dice) -> Address {
        let towns = &self.names.town;
        let at = dice.below(u32::try_from(towns.len()).unwrap_or(u32::MAX)) as usize;
        let (postcode, town) = towns.get(at).cloned().unwrap_or_default();
        let street = format!("{} {}", dice.one(&self.names.street), dice.between(1, 90));
        Address { street, postcode, town, country: String::new() }
    }

    fn under_contract(&self, person: &mut Person, n: usize, dice: &mut Dice) {
        person.customer_number = (10_001 + n).to_string();
        let age = dice.between(2, 120);
        person.contract_from = Some(months(self.today, -age));
        if dice.happens(18) {
            let ended = dice.between(1, 16).min(age);
            person.contract_to = Some(months(self.today, -ended));
        }
        person.last_contact_on = Some(days(self.today, -dice.between(1, 400)));
        self.put_in(person, "invoicing");
        if person.contract_to.is_none() {
            self.put_in(person, "text_messages");
            self.write_to(person, "notices");
            if dice.happens(45) {
                self.write_to(person, "newsletter");
            }
        }
    }

    fn with_case(&self, person: &mut Person, dice: &mut Dice) {
        person.groups.push(SubjectGroup::SupportCase);
        let contact = dice.between(2, 300);
        person.last_contact_on = Some(days(self.today, -contact));
        if dice.happens(80) {
            person.case_closed_on = Some(days(self.today, 1 - contact));
        }
        self.put_in(person, "tickets");
    }

    /// Places the person in a system: papers by the first letter, the rest by customer number.
    fn put_in(&self, person: &mut Person, key: &str) {
        let Some(&system) = self.places.systems.get(key) else { return };
        let place = if key.ends_with("_binder") {
            person.name.chars().take(1).collect()
        } else {
            person.customer_number.clone()
        };
        person.systems.push(Placement { system, place });
    }

    fn write_to(&self, person: &mut Person, key: &str) {
        person.mailing.extend(self.places.mailing.get(key));
    }
}
