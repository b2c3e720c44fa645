//! Promises that the papers carry, as somebody at the office meets them: what the registers hold comes out where the
//! customer reads it.

use jiff::civil::date;
use parmen::{
    core::{Choice, Id, Stated},
    law::{LawfulBasis, PersonnummerGround},
    policy::Policy,
    registers::{
        agreements::{Agreement, OurRole, StaffAccess, Stage},
        company::Company,
        persons::Person,
        policy::Outline,
        processing::{Activity, DataCategory, Purpose, SubjectGroup, Subjects},
        role::ControllerRole,
    },
};

use crate::office::Office;

fn activity(name: &str, role: ControllerRole) -> Activity {
    Activity {
        name: name.into(),
        role: Some(role),
        purposes: vec![Purpose { what: format!("{name} åt dig"), ..Purpose::default() }],
        ..Activity::default()
    }
}

/// A binder with one activity in each role, and a customer whose data some of the staff may see.
fn office() -> Office {
    let office = Office::with_binder();
    office.change("A.parm", |store, by| {
        let company = Company { name: "Norrsken Data AB".into(), ..Company::default() };
        store.set_company(by, &company).unwrap();
        let together = Activity {
            joint_with: "Norrsken Event AB".into(),
            ..activity("Inbjudningar", ControllerRole::Joint)
        };
        for it in [
            activity("Fakturering", ControllerRole::Controller),
            activity("Drift", ControllerRole::Processor),
            together,
        ] {
            store.add(by, &it).unwrap();
        }
        let customer = store.add(by, &Person::company("Bageriet AB")).unwrap();
        let who = |who: &str| StaffAccess { who: who.into(), ..StaffAccess::default() };
        let agreement = Agreement {
            stage: Stage::Signed,
            signed_on: Some(date(2026, 1, 2)),
            categories: vec!["Lagring".into()],
            staff: vec![who("Driftgruppen"), who("Ylva Ek")].into(),
            ..Agreement::with(customer, OurRole::Processor)
        };
        store.add(by, &agreement).unwrap();
        store.set_policy(by, &Policy::default().with_outline(Outline::Full)).unwrap();
    });
    office
}

/// The report as text, in a language.
#[track_caller]
fn printed(office: &Office, asked: &[&str], lang: &str) -> String {
    let more = ["A.parm", "--out", "p.txt", "--date", "2026-11-22", "--lang", lang];
    office.ok(&[&["report"], asked, &more[..]].concat());
    office.text("p.txt")
}

#[test]
fn r_04_the_role_of_each_processing_is_told_in_its_record_and_in_the_policy() {
    let office = office();
    let record = printed(&office, &["behandlingsregister"], "sv");
    for role in ControllerRole::ALL.iter().filter(|it| **it != ControllerRole::Processor) {
        assert!(record.contains(role.text().sv), "{role:?}: {record}");
    }
    let policy = printed(&office, &["policy"], "sv");
    assert!(policy.contains("Norrsken Data AB är personuppgiftsansvarig"), "{policy}");
    let joint = "För inbjudningar bestämmer vi tillsammans med Norrsken Event AB.";
    assert!(policy.contains(joint), "{policy}");
    let commission = "Då är kunden personuppgiftsansvarig och vi är personuppgiftsbiträde";
    assert!(policy.contains(commission) && policy.contains("Drift åt dig"), "{policy}");
}

#[test]
fn r_06_the_policy_says_what_a_personal_datum_is_and_what_is_none() {
    let office = office();
    for (lang, words) in [
        ("sv", ["levande människa", "IP-adress", "anonyma", "räknats samman"]),
        ("en", ["living human being", "IP address", "anonymous", "added up"]),
    ] {
        let policy = printed(&office, &["policy"], lang);
        for word in words {
            assert!(policy.contains(word), "{word}: {policy}");
        }
    }
}

#[test]
fn r_65_who_of_the_staff_may_see_a_customers_data_is_told_at_the_office_alone() {
    let office = office();
    let whole = printed(&office, &["bitradesregister", "--full"], "sv");
    for who in ["Driftgruppen", "Ylva Ek"] {
        assert!(whole.contains(who), "{whole}");
        assert!(!printed(&office, &["bitradesregister"], "sv").contains(who));
    }
    office.change("A.parm", |store, by| {
        let id = Id::<Agreement>::new(1);
        let it: Agreement = store.get(id).unwrap().unwrap();
        store.save(by, id, &Agreement { staff: Stated::default(), ..it }).unwrap();
    });
    let gaps = printed(&office, &["brister"], "sv");
    assert!(gaps.contains("Bageriet AB") && gaps.contains("GDPR 32.4"), "{gaps}");
}

#[test]
fn r_14_r_15_what_rests_on_nothing_is_told_in_the_list_of_gaps() {
    let office = office();
    let wanting = |ground, balanced_on: Option<jiff::civil::Date>| {
        let purpose = Purpose {
            what: "Tipsa om nyheter".into(),
            basis: Some(LawfulBasis::LegitimateInterests),
            interest: "Att sälja mer".into(),
            balancing: balanced_on.map_or("", |_| "Kunden väntar sig det").into(),
            balanced_on,
            ..Purpose::default()
        };
        let data = DataCategory {
            what: "Personnummer".into(),
            condition: "Endast privatkunder".into(),
            personnummer: ground,
            ..DataCategory::default()
        };
        let group = SubjectGroup::Customer;
        Activity {
            purposes: vec![purpose],
            subjects: vec![Subjects { group, about_how_many: 0, data: vec![data] }],
            ..activity("Nyheter", ControllerRole::Controller)
        }
    };
    let id = office.change("A.parm", |store, by| store.add(by, &wanting(None, None)).unwrap());
    let gaps = printed(&office, &["brister"], "sv");
    assert!(gaps.contains("GDPR 6.1 f") && gaps.contains("DSL 3:10"), "{gaps}");
    office.change("A.parm", |store, by| {
        let ground = Some(PersonnummerGround::SecureIdentification);
        store.save(by, id, &wanting(ground, Some(date(2026, 11, 1)))).unwrap();
        let company = Person {
            identity: parmen::law::Identity::parse("19121212-1212", date(2026, 11, 22)).ok(),
            ..Person::company("Firman AB")
        };
        store.add(by, &company).unwrap();
    });
    let gaps = printed(&office, &["brister"], "sv");
    assert!(!gaps.contains("GDPR 6.1 f"), "{gaps}");
    assert!(gaps.contains("Ett företag ska ha organisationsnummer"), "{gaps}");
}
