//! What is missing is asked for with its provision and its place, and no more once it is answered.

use super::*;
use crate::{law::article, registers::processing::Profiling};

fn asked(store: &Store, policy: &Policy) -> Vec<(&'static str, Register, &'static str)> {
    let needs = needs(store, policy, TODAY).unwrap();
    for it in &needs {
        assert!(article::find(it.cite).is_some(), "{}", it.cite);
        assert!(!it.says.en.is_empty(), "{it:?}");
        assert!(it.point.is_none_or(|point| it.section.answers().contains(&point)), "{it:?}");
    }
    needs.into_iter().map(|it| (it.cite, it.spot.register, it.spot.field.sv)).collect()
}

#[test]
fn a_whole_binder_needs_nothing() {
    assert_eq!(asked(&small(), &plain()), []);
}

#[test]
fn every_point_of_13_and_14_is_asked_until_it_is_answered() {
    type Change = fn(&mut Activity);
    // What is taken away, the provision, the field that answers it.
    let table: [(Change, &str, &str); 12] = [
        (|it| it.purposes.clear(), "GDPR 13.1 c", "Ändamål och rättslig grund"),
        (|it| it.purposes[0].basis = None, "GDPR 13.1 c", "Ändamål och rättslig grund"),
        (
            |it| it.purposes[0].basis = Some(LawfulBasis::LegalObligation),
            "GDPR 13.1 c",
            "Ändamål och rättslig grund",
        ),
        (
            |it| it.purposes[0].basis = Some(LawfulBasis::LegitimateInterests),
            "GDPR 13.1 d",
            "Ändamål och rättslig grund",
        ),
        (|it| it.recipients = Stated::default(), "GDPR 13.1 e", "Mottagare"),
        (|it| it.transfers = Stated::default(), "GDPR 13.1 f", "Överföring utanför EU/EES"),
        (|it| it.subjects[0].data[0].retention = None, "GDPR 13.2 a", "Lagringstid"),
        (|it| it.must_provide.clear(), "GDPR 13.2 e", "Måste uppgifterna lämnas?"),
        (
            |it| it.profiling = Stated::default(),
            "GDPR 13.2 f",
            "Profilering och automatiska beslut",
        ),
        (
            |it| it.profiling = vec![Profiling::default()].into(),
            "GDPR 13.2 f",
            "Profilering och automatiska beslut",
        ),
        (|it| it.subjects.clear(), "GDPR 14.1 d", "Registrerade och uppgifter"),
        (|it| it.sources.clear(), "GDPR 14.2 f", "Källor"),
    ];
    for (change, cite, field) in table {
        let mut store = small();
        alter(&mut store, change);
        assert_eq!(asked(&store, &plain()), [(cite, Register::Activities, field)]);
        store.save(&by(), ACTIVITY, &invoicing()).unwrap();
        assert_eq!(asked(&store, &plain()), []);
    }
}

#[test]
fn r_01_r_02_r_05_the_company_and_its_authority_are_asked_for() {
    type Change = fn(&mut Company);
    let table: [(Change, &str, &str); 8] = [
        (|it| it.name.clear(), "GDPR 13.1 a", "Företagets namn"),
        (|it| it.organisation_number.clear(), "GDPR 13.1 a", ""),
        (|it| it.address.town.clear(), "GDPR 13.1 a", ""),
        (|it| (it.email.clear(), it.phone.clear()).0, "GDPR 13.1 a", ""),
        (|it| it.contact.name.clear(), "GDPR 13.1 b", ""),
        (|it| it.contact.email.clear(), "GDPR 13.1 b", ""),
        (|it| it.authority.clear(), "GDPR 13.2 d", ""),
        (|it| it.authority = "Datainspektionen".into(), "GDPR 13.2 d", ""),
    ];
    for (change, cite, _) in table {
        let mut store = small();
        let mut company = company();
        change(&mut company);
        store.set_company(&by(), &company).unwrap();
        let asked = asked(&store, &plain());
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert_eq!((asked[0].0, asked[0].1), (cite, Register::Company));
    }
}

#[test]
fn a_company_that_nobody_can_reach_is_asked_where_rights_are_used() {
    let mut store = small();
    let mut company = company();
    company.contact.kind = None;
    (company.email, company.phone, company.contact.email) = Default::default();
    store.set_company(&by(), &company).unwrap();
    let cites: Vec<_> = asked(&store, &plain()).into_iter().map(|it| it.0).collect();
    assert_eq!(cites, ["GDPR 13.1 a", "GDPR 13.2 b"]);
}

#[test]
fn a_point_that_no_section_answers_is_asked_where_the_outline_leaves_it_out() {
    let mut policy = plain();
    for at in policy.sections.iter_mut().filter(|it| it.section == Section::Complaint) {
        (at.is_off, at.reason) = (true, "Onödigt".into());
    }
    assert_eq!(asked(&small(), &policy), [("GDPR 13.2 d", Register::Policy, "Avsnitt")]);
    let mut policy = plain();
    for at in policy.sections.iter_mut().filter(|it| it.section == Section::Transfers) {
        at.is_off = true;
    }
    // There is no transfer to tell of, so that it is enough to say why.
    assert_eq!(asked(&small(), &policy), [("GDPR 5.2", Register::Policy, "Avsnitt")]);
}

#[test]
fn every_outline_has_room_for_all_that_the_law_asks() {
    for outline in Outline::ALL {
        let policy = Policy::default().with_outline(*outline);
        assert_eq!(asked(&small(), &policy), [], "{outline:?}");
    }
}

#[test]
fn an_empty_binder_is_asked_for_its_first_activity() {
    let asked = asked(&Store::in_memory().unwrap(), &Policy::default());
    assert!(asked.contains(&("GDPR 13.1 c", Register::Activities, "")), "{asked:?}");
    assert!(asked.iter().any(|it| it.0 == "GDPR 13.1 a"));
}

#[test]
fn own_words_in_one_language_ask_for_the_other() {
    let mut policy = plain();
    policy.covers = Both::new("du köper", "");
    assert_eq!(asked(&small(), &policy), [("GDPR 12", Register::Policy, "Avsnitt")]);
}

#[test]
fn r_90_each_section_stands_by_what_it_lacks_and_denies() {
    let mut store = small();
    alter(&mut store, |it| it.transfers = Stated::default());
    let mut policy = Policy { promises: vec![Promise::Secrecy], ..plain() };
    policy.sections.retain(|it| it.section != Section::Reach);
    let sources = Sources::read(&store, TODAY).unwrap();
    let (text, needs) = (sources.compose(&policy), sources.needs(&policy));
    let denied = sources.contradictions(&policy);
    let table = [
        (Section::Reach, Standing::Off),
        (Section::Security, Standing::Contradicted(1)),
        (Section::Transfers, Standing::Missing(1)),
        (Section::Autogiro, Standing::Silent),
        (Section::Controller, Standing::Done),
    ];
    for (section, standing) in table {
        assert_eq!(Standing::of(section, &policy, &text, &needs, &denied), standing, "{section:?}");
    }
}
