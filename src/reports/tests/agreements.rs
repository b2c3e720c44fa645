//! Agreements, sub-processors and disclosures of the invented company.

use jiff::civil::date;

use super::{
    TODAY,
    sample::{ASA, by},
};
use crate::{
    core::{Choice, Id, Lang, Stated},
    law::{
        Country, Identity, LawfulBasis,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::{
        address::Address,
        agreements::{
            About, Agreement, Answer, AtEnd, Checked, Checklist, Contacts, Engaged, Instructions,
            Leaving, OurRole, Point, StaffAccess, Stage, Template,
        },
        data_place::DataPlace,
        disclosures::Disclosure,
        paper::Paper,
        persons::{Person, PersonKind, Placement},
        processing::{RecipientKind, SourceKind, SubjectGroup},
        sub_processors::{Authorisation, Decision, SubProcessor},
        systems::{System, SystemKind},
    },
    reports::{Audience, ReportKind as K, Scope},
    store::Store,
};

/// With Fortbok AB, which runs the ledger; one point of its checklist is settled in part.
pub const LEDGER: Id<Agreement> = Id::new(1);
/// With Brevkraft Inc., in the United States; a draft.
pub const LETTERS: Id<Agreement> = Id::new(2);
/// With Serverhallen AB, which we engage for customers.
pub const HALL: Id<Agreement> = Id::new(3);
/// With Umeå Bygg AB, for which we process.
pub const BUILDERS: Id<Agreement> = Id::new(4);
/// With Klara Ek, a sole trader who is herself a processor.
pub const KLARA: Id<Agreement> = Id::new(5);
/// With Norrbyskolan, for which we no longer process.
pub const SCHOOL: Id<Agreement> = Id::new(6);

/// The papers beside those of [`super::scope`], by the names of their fixtures.
pub fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    let full = |kind: K| Scope { audience: Audience::Office, ..Scope::new(kind, lang, TODAY) };
    let about = |kind, it| Scope { agreement: Some(it), ..Scope::new(kind, lang, TODAY) };
    vec![
        ("underbitraden-fullstandig", full(K::Underbitraden)),
        ("underbitraden-leverantor", about(K::Underbitraden, LEDGER)),
        ("underbitraden-kund", about(K::Underbitraden, BUILDERS)),
        ("underbitraden-inga", about(K::Underbitraden, KLARA)),
        ("bitradesregister-internt", full(K::Bitradesregister)),
        ("bitradesregister-en-kund", about(K::Bitradesregister, KLARA)),
        ("bitradesprovning-inte-provat", about(K::Bitradesprovning, LETTERS)),
    ]
}

pub fn add(store: &mut Store) {
    let company = |name: &str, number: &str, group: SubjectGroup| Person {
        kind: PersonKind::Company,
        name: name.into(),
        identity: Identity::parse(number, TODAY).ok(),
        contact_person: "Siv Norén".into(),
        emails: vec!["kontakt@example.se".into()],
        addresses: vec![Address {
            street: "Storgatan 1".into(),
            postcode: "903 21".into(),
            town: "Umeå".into(),
            ..Address::default()
        }],
        groups: vec![group],
        source: Some(SourceKind::Person),
        systems: vec![Placement { system: Id::new(2), place: name.into() }],
        ..Person::default()
    };
    let supplier = SubjectGroup::SupplierContact;
    let klara = Person {
        kind: PersonKind::SoleTrader,
        given_name: "Klara".into(),
        identity: Identity::parse("850709-9805", TODAY).ok(),
        ..company("Ek", "", SubjectGroup::Customer)
    };
    let parties = [
        company("Fortbok AB", "556677-8899", supplier.clone()),
        company("Brevkraft Inc.", "", supplier.clone()),
        company("Serverhallen AB", "556016-0680", supplier),
        company("Umeå Bygg AB", "556703-7485", SubjectGroup::Customer),
        klara,
        company("Norrbyskolan", "212000-2627", SubjectGroup::Customer),
    ];
    let ids = parties.map(|it| store.add(&by(), &it).unwrap());
    for (id, agreement) in ids.into_iter().zip(agreements()) {
        store.add(&by(), &Agreement { counterparty: Some(id), ..agreement }).unwrap();
    }
    let letters = System {
        name: "Brevkraft".into(),
        kind: Some(SystemKind::Newsletter),
        holds: "Prenumeranter".into(),
        supplier: "Brevkraft Inc.".into(),
        country: "USA".into(),
        access: "Marknad".into(),
        review_on: Some(date(2027, 1, 1)),
        ..System::default()
    };
    store.add(&by(), &letters).unwrap();
    let mut above = None;
    for sub in chain() {
        let sub = SubProcessor { parent: above, ..sub };
        above = Some(store.add(&by(), &sub).unwrap());
    }
    for it in disclosures() {
        store.add(&by(), &it).unwrap();
    }
}

pub fn place(code: &str, what: &str) -> DataPlace {
    DataPlace { country: Country::parse(code), what: what.into(), ..DataPlace::default() }
}

fn clauses(module: SccModule) -> TransferGround {
    TransferGround {
        safeguard: Some(Safeguard::StandardClauses),
        module: Some(module),
        ..TransferGround::default()
    }
}

fn about(matter: &str) -> About {
    About {
        matter: matter.into(),
        duration: "Så länge tjänsten används".into(),
        nature: "Lagring och utskick".into(),
        purpose: "Att tjänsten ska fungera".into(),
        data: vec!["Namn och adress".into(), "Fakturor".into()],
        subjects: vec!["Kunder".into()],
    }
}

fn signed(role: OurRole, number: &str, matter: &str) -> Agreement {
    Agreement {
        role: Some(role),
        number: number.into(),
        version: "2".into(),
        template: Some(Template::Ours),
        stage: Stage::Signed,
        signed_on: Some(date(2026, 2, 3)),
        signed_by_us: "Maria Sjöström".into(),
        signed_by_them: "Siv Norén".into(),
        review_on: Some(date(2027, 2, 1)),
        paper: Paper { binder: "Avtalspärmen".into(), tab: "flik 3".into() },
        about: about(matter),
        instructions: Instructions {
            what: "Bara det som tjänsten kräver".into(),
            version: "1".into(),
            given_on: Some(date(2026, 2, 3)),
        },
        places: vec![place("SE", "lagring")],
        leaving: Leaving { choice: Some(AtEnd::Erase), within_days: 30, ..Leaving::default() },
        ..Agreement::default()
    }
}

fn agreements() -> [Agreement; 6] {
    use OurRole as R;
    let clause = |(n, point): (usize, &Point)| Checked {
        point: *point,
        answer: if *point == Point::Audit { Answer::Partly } else { Answer::Yes },
        place: format!("§ {}", n + 2),
        comment: if *point == Point::Audit {
            "Bara på plats en gång om året".into()
        } else {
            String::new()
        },
    };
    let checklist = Checklist {
        points: Point::ALL.iter().enumerate().map(clause).collect(),
        checked_on: Some(date(2026, 2, 1)),
        checked_by: "Anna Lind".into(),
    };
    let ledger = Agreement {
        template: Some(Template::Theirs),
        notice_months: 3,
        valid_to: Some(date(2028, 2, 2)),
        checklist,
        systems: vec![Id::new(1)],
        ..signed(R::Controller, "L-11", "Bokföring och fakturor")
    };
    let letters = Agreement {
        role: Some(R::Controller),
        stage: Stage::Draft,
        places: vec![DataPlace {
            ground: TransferGround {
                tia_on: Some(date(2026, 9, 1)),
                tia: "Godtagbar risk".into(),
                documentation: "Klausulerna finns i avtalspärmen".into(),
                ..clauses(SccModule::ControllerToProcessor)
            },
            ..place("US", "utskick")
        }],
        activities: vec![Id::new(2)],
        ..Agreement::default()
    };
    let hall =
        Agreement { checklist: Checklist::default(), ..signed(R::Engager, "L-12", "Serverdrift") };
    let builders = Agreement {
        categories: vec!["Drift av servrar".into(), "Säkerhetskopiering".into()],
        contacts: Contacts {
            incidents: "Siv Norén, 090-10 20 30".into(),
            data_protection_officer: "Ola Ström, dso@bygg.example".into(),
            ..Contacts::default()
        },
        staff: vec![StaffAccess {
            who: "Driftgruppen".into(),
            what: "felsökning".into(),
            from: Some(date(2026, 2, 3)),
            to: None,
        }]
        .into(),
        activities: vec![Id::new(3)],
        measures: vec![Id::new(1)],
        suppliers: vec![
            Engaged { supplier: HALL, since: None },
            Engaged { supplier: LEDGER, since: Some(date(2026, 5, 4)) },
        ],
        ..signed(R::Processor, "K-7", "Drift av kundens servrar")
    };
    let klara = Agreement {
        staff: Stated::none(TODAY),
        places: Vec::new(),
        ..signed(R::SubProcessor, "K-8", "Support")
    };
    let school = Agreement {
        notice_on: Some(date(2026, 6, 1)),
        ended_on: Some(date(2026, 9, 30)),
        ..signed(R::Processor, "K-3", "E-post")
    };
    [ledger, letters, hall, builders, klara, school]
}

/// Three links below Fortbok AB, each below the other; the last is in India and without a ground.
fn chain() -> [SubProcessor; 3] {
    let sub = |name: &str, service: &str, places| SubProcessor {
        agreement: Some(LEDGER),
        name: name.into(),
        service: service.into(),
        data: "Fakturor".into(),
        places,
        authorisation: Some(Authorisation::General),
        ..SubProcessor::default()
    };
    let certified = TransferGround {
        safeguard: Some(Safeguard::DataPrivacyFramework),
        fallback: Some(Safeguard::StandardClauses),
        fallback_module: Some(SccModule::ProcessorToProcessor),
        tia_on: Some(date(2026, 3, 1)),
        checked_on: Some(date(2026, 3, 1)),
        ..TransferGround::default()
    };
    let remote = DataPlace {
        is_remote: true,
        ground: clauses(SccModule::ProcessorToProcessor),
        ..place("IN", "support")
    };
    let cloud = DataPlace { ground: certified, ..place("US", "lagring") };
    [
        SubProcessor {
            organisation_number: "559000-1234".into(),
            decision: Some(Decision::Accepted),
            decided_on: Some(date(2026, 2, 3)),
            starts_on: Some(date(2026, 2, 3)),
            ..sub("Molnia AB", "Molndrift", vec![place("SE", "lagring"), place("FI", "reserv")])
        },
        sub("Cloudix Inc.", "Datahall", vec![cloud]),
        SubProcessor {
            notice_on: Some(date(2026, 11, 2)),
            object_by: Some(date(2026, 12, 2)),
            starts_on: Some(date(2026, 11, 16)),
            note: "Fråga varför support behövs på natten".into(),
            ..sub("Helpdesk Pune Ltd", "Support", vec![remote])
        },
    ]
}

fn disclosures() -> [Disclosure; 2] {
    [
        Disclosure {
            person: Some(ASA),
            recipient: "Polismyndigheten".into(),
            recipient_kind: Some(RecipientKind::Authority),
            what: "Namn, adress och fakturor 2025".into(),
            disclosed_on: Some(date(2026, 4, 14)),
            basis: Some(LawfulBasis::LegalObligation),
            support: "27 kap. rättegångsbalken".into(),
            requested: "Skriftligt, dnr 0501-K123-26".into(),
            channel: "Rekommenderat brev".into(),
            handed_out_by: "Anna Lind".into(),
            ..Disclosure::default()
        },
        Disclosure {
            about_others: "Kunder med obetalda fakturor".into(),
            recipient: "Inkasso Norr AB".into(),
            recipient_kind: Some(RecipientKind::DebtCollector),
            what: "Namn, adress och skuld".into(),
            disclosed_on: Some(date(2026, 10, 5)),
            activity: Some(Id::new(1)),
            ..Disclosure::default()
        },
    ]
}
