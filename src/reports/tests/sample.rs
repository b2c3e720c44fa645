//! An invented company with enough in its binder for every report.

use jiff::civil::date;

use crate::{
    core::{Id, Stated},
    law::{
        Article9Condition, Identity, LawfulBasis, Retention, RetentionRule as Rule, StartEvent,
        transfer::TransferGround,
    },
    registers::{
        address::Address,
        company::{Company, ContactKind, DataProtectionContact},
        group_companies::GroupCompany,
        mailing::MailingGroup,
        measures::{Measure, MeasureKind},
        persons::{Person, Placement, Restriction},
        processing::{
            Activity, Children, DataCategory, Profiling, Purpose, Recipient, RecipientKind,
            Safeguard, Source, SourceKind, Status, SubjectGroup, Subjects, Transfer,
        },
        role::ControllerRole,
        systems::{System, SystemKind},
    },
    store::{By, Store},
};

use super::TODAY;

/// The person that the extract is about.
pub const ASA: Id<Person> = Id::new(1);

pub fn by() -> By {
    By { actor: "Anna".into(), at: "2026-09-14T08:00:00Z".parse().unwrap() }
}

/// The invented company with every register.
pub fn store() -> Store {
    let mut store = without_agreements();
    super::agreements::add(&mut store);
    store
}

/// The same before it has an agreement with anybody.
pub fn without_agreements() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.set_company(&by(), &company()).unwrap();
    let ledger = System {
        name: "Fortbok".into(),
        kind: Some(SystemKind::Invoicing),
        holds: "Fakturor och kunder".into(),
        supplier: "Fortbok AB".into(),
        country: "Sverige".into(),
        access: "Ekonomi".into(),
        review_on: Some(date(2026, 10, 1)),
        ..System::default()
    };
    let binder = System {
        name: "Avtalspärmen".into(),
        kind: Some(SystemKind::PaperBinder),
        holds: "Undertecknade avtal".into(),
        place: "Arkivskåpet".into(),
        country: "Sverige".into(),
        access: "Ekonomi".into(),
        ..System::default()
    };
    let systems = [ledger, binder].map(|it| store.add(&by(), &it).unwrap());
    let measure = Measure {
        name: "Behörighetsstyrning".into(),
        kind: Some(MeasureKind::Technical),
        description: "Var och en ser bara det som arbetet kräver.".into(),
        review_on: Some(date(2027, 3, 1)),
        ..Measure::default()
    };
    let measure = store.add(&by(), &measure).unwrap();
    let sister = GroupCompany {
        name: "Norrsken Drift AB".into(),
        receives: "Namn och kundnummer".into(),
        ..GroupCompany::default()
    };
    store.add(&by(), &sister).unwrap();
    for mut activity in [invoicing(), newsletter(), hosting()] {
        activity.systems = systems.to_vec();
        activity.measures = vec![measure];
        store.add(&by(), &activity).unwrap();
    }
    let letters = MailingGroup {
        name: "Nyhetsbrevet".into(),
        purpose: "nyheter om våra tjänster".into(),
        basis: Some(LawfulBasis::Consent),
        is_marketing: true,
        ..MailingGroup::default()
    };
    let letters = store.add(&by(), &letters).unwrap();
    let [ledger, binder] = systems;
    let placed = |system, place: &str| Placement { system, place: place.into() };
    let person = Person {
        systems: vec![placed(ledger, "kund 1042"), placed(binder, "flik Ö")],
        mailing: vec![letters],
        ..asa()
    };
    let earlier = Person { phones: vec!["090-77 88 99".into()], ..person.clone() };
    assert_eq!(store.add(&by(), &earlier).unwrap(), ASA);
    store.save(&by(), ASA, &person).unwrap();
    super::consents::add(&mut store);
    super::mandates::add(&mut store);
    super::assessments::add(&mut store);
    store.attach(&by(), ("person", ASA.raw()), "avtal.pdf", &vec![7; 48_200]).unwrap();
    store
}

fn company() -> Company {
    Company {
        name: "Norrsken Data AB".into(),
        organisation_number: "556016-0680".into(),
        address: Address {
            street: "Storgatan 12".into(),
            postcode: "903 26".into(),
            town: "Umeå".into(),
            country: String::new(),
        },
        email: "info@norrsken.example".into(),
        phone: "090-12 34 56".into(),
        contact: DataProtectionContact {
            kind: Some(ContactKind::ContactPoint),
            name: "Maria Sjöström".into(),
            email: "dataskydd@norrsken.example".into(),
            phone: "090-12 34 57".into(),
        },
        dpo_not_needed_on: Some(date(2026, 1, 7)),
        dpo_not_needed_reason: "Ingen storskalig behandling av känsliga uppgifter".into(),
        no_representative_on: Some(date(2026, 1, 7)),
        fiscal_year_end_month: 6,
        ..Company::default()
    }
}

fn asa() -> Person {
    Person {
        given_name: "Åsa".into(),
        name: "Öberg".into(),
        identity: Some(Identity::parse("811228-9874", TODAY).unwrap()),
        customer_number: "1042".into(),
        addresses: vec![Address {
            street: "Ängsvägen 3 B".into(),
            postcode: "903 26".into(),
            town: "Umeå".into(),
            country: String::new(),
        }],
        phones: vec!["070-174 06 05".into()],
        emails: vec!["asa@example.se".into()],
        contract_from: Some(date(2019, 3, 1)),
        contract_to: Some(date(2026, 8, 31)),
        groups: vec![SubjectGroup::Customer, SubjectGroup::Subscriber, SubjectGroup::CustomersOwn],
        source: Some(SourceKind::Person),
        restriction: Some(Restriction {
            since: date(2026, 11, 2),
            reason: "Du bestrider faktura 2207".into(),
            allowed: "fakturering".into(),
        }),
        marketing_objection_on: Some(date(2026, 9, 14)),
        note: "Vill bli uppringd efter klockan 16".into(),
        ..Person::default()
    }
}

fn data(what: &str, rule: Rule, event: StartEvent) -> DataCategory {
    let retention = Some(Retention::new(rule, event));
    DataCategory { what: what.into(), retention, ..DataCategory::default() }
}

fn invoicing() -> Activity {
    let customers = Subjects {
        group: SubjectGroup::Customer,
        about_how_many: 900,
        data: vec![
            data("Namn och adress", Rule::MonthsAfter { months: 3 }, StartEvent::ContractEnd),
            data("E-post och telefon", Rule::MonthsAfter { months: 3 }, StartEvent::ContractEnd),
            data("Fakturor och betalningar", Rule::Bookkeeping, StartEvent::FinancialYearEnd),
        ],
    };
    let contacts = Subjects {
        group: SubjectGroup::SupplierContact,
        data: vec![data("Namn", Rule::WhileLasting, StartEvent::ContractEnd)],
        ..Subjects::default()
    };
    let recipient =
        |kind, name: &str, what: &str| Recipient { kind, name: name.into(), what: what.into() };
    Activity {
        name: "Fakturering".into(),
        reference: "B-01".into(),
        owner: "Ekonomi".into(),
        role: Some(ControllerRole::Controller),
        status: Status::InUse,
        purposes: vec![
            Purpose {
                what: "Ta betalt för våra tjänster".into(),
                basis: Some(LawfulBasis::Contract),
                ..Purpose::default()
            },
            Purpose {
                what: "Bokföra det vi har sålt".into(),
                basis: Some(LawfulBasis::LegalObligation),
                law: "bokföringslagen (1999:1078)".into(),
                ..Purpose::default()
            },
        ],
        subjects: vec![customers, contacts],
        special: Stated::none(TODAY),
        children: Stated::none(TODAY),
        sources: vec![
            Source { kind: SourceKind::Person, which: "när du blev kund".into() },
            Source { kind: SourceKind::PublicRegister, which: "SPAR, för adressen".into() },
        ],
        must_provide: "Ja, annars kan vi inte skicka faktura".into(),
        recipients: vec![
            recipient(RecipientKind::Bank, "Bankgirot", "betalningar"),
            recipient(RecipientKind::GroupCompany, "", "gemensam kundtjänst"),
        ]
        .into(),
        transfers: Stated::none(TODAY),
        profiling: Stated::none(TODAY),
        reviewed_on: Some(date(2026, 1, 7)),
        reviewed_by: "Maria Sjöström".into(),
        review_on: Some(date(2026, 12, 7)),
        ..Activity::default()
    }
}

fn newsletter() -> Activity {
    let allergies = DataCategory {
        condition: "vid evenemang".into(),
        special: Some(Article9Condition::ExplicitConsent),
        ..data("Allergier", Rule::AtOnce, StartEvent::EventHeld)
    };
    let profiling = Profiling {
        logic: "Vi ser vilka länkar du öppnar och väljer artiklar efter det".into(),
        consequence: "Du får andra artiklar än andra läsare".into(),
        how_to_object: "Svara på brevet så slutar vi".into(),
        decides_alone: false,
    };
    let transfer = Transfer {
        country: "USA".into(),
        recipient: "Brevkraft Inc.".into(),
        ground: TransferGround {
            safeguard: Some(Safeguard::StandardClauses),
            documentation: "en kopia av klausulerna får du av oss".into(),
            checked_on: Some(TODAY),
            ..TransferGround::default()
        },
    };
    Activity {
        name: "Nyhetsbrev".into(),
        reference: "B-02".into(),
        role: Some(ControllerRole::Joint),
        joint_with: "Norrsken Drift AB".into(),
        status: Status::Draft,
        purposes: vec![
            Purpose {
                what: "Skicka nyheter till den som vill ha dem".into(),
                basis: Some(LawfulBasis::Consent),
                ..Purpose::default()
            },
            Purpose {
                what: "Se vad läsarna tycker om".into(),
                basis: Some(LawfulBasis::LegitimateInterests),
                interest: "att skriva om det som läses".into(),
                ..Purpose::default()
            },
        ],
        subjects: vec![Subjects {
            group: SubjectGroup::Subscriber,
            data: vec![
                data("Namn och e-post", Rule::UntilWithdrawn, StartEvent::Withdrawal),
                allergies,
                DataCategory { what: "Lästa artiklar".into(), ..DataCategory::default() },
            ],
            ..Subjects::default()
        }],
        special: vec!["Allergier".to_owned()].into(),
        children: vec![Children { how: "Nej, bara vuxna".into() }].into(),
        recipients: Stated::none(TODAY),
        transfers: vec![transfer].into(),
        profiling: vec![profiling].into(),
        review_on: Some(date(2026, 11, 1)),
        ..Activity::default()
    }
}

fn hosting() -> Activity {
    Activity {
        name: "Drift av kunders servrar".into(),
        reference: "P-01".into(),
        role: Some(ControllerRole::Processor),
        joint_with: "Umeå Bygg AB".into(),
        status: Status::InUse,
        purposes: vec![Purpose { what: "Lagra kundens filer".into(), ..Purpose::default() }],
        subjects: vec![Subjects {
            group: SubjectGroup::CustomersOwn,
            data: vec![data("Filer", Rule::AtOnce, StartEvent::ServiceEnd)],
            ..Subjects::default()
        }],
        special: Stated::none(TODAY),
        children: Stated::none(TODAY),
        sources: vec![Source::default()],
        must_provide: "Nej".into(),
        recipients: Stated::none(TODAY),
        transfers: Stated::none(TODAY),
        profiling: Stated::none(TODAY),
        review_on: Some(date(2027, 1, 7)),
        ..Activity::default()
    }
}
