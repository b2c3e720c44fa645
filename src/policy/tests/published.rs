//! What is published is frozen, with the facts behind it.

use super::*;
use crate::{
    core::{Field, Lang},
    registers::policy::PolicyField,
};

#[test]
fn r_91_the_text_and_the_facts_behind_it_stay_when_the_registers_change() {
    let mut store = example();
    store.set_policy(&by(), &policy()).unwrap();
    let had = store.policy_versions().unwrap().len();
    let said = Publication {
        comment: Both::new("Tredje", "Third"),
        change: ChangeSize::Small,
        ..Publication::default()
    };
    let first = freeze(&store, &policy(), &said, TODAY).unwrap();
    assert_eq!((had, first.number, first.change), (2, 3, ChangeSize::Small));
    let history = first.text.section(Section::History).unwrap().lines(Lang::Sv);
    assert_eq!(history[2], "3 | 2026-11-22 | Tredje");
    let id = store.add(&by(), &first).unwrap();

    let registers: Vec<Register> = first.facts.iter().map(|it| it.origin.register).collect();
    for register in [Register::Company, Register::Activities, Register::Policy, Register::Measures]
    {
        assert!(registers.contains(&register), "{register:?}");
    }
    for register in [
        Register::Persons,
        Register::Consents,
        Register::Recordings,
        Register::Mandates,
        Register::PolicyVersions,
    ] {
        assert!(!registers.contains(&register), "{register:?} is no part of a policy");
    }
    let fact = first.facts.iter().find(|it| it.origin.register == Register::Policy).unwrap();
    let told = fact.origin.register.told(&fact.state, Lang::Sv).unwrap();
    assert!(told.iter().any(|(field, _)| *field == PolicyField::Promises.label()));

    let company = Company { name: "Nytt Namn AB".into(), ..store.company().unwrap() };
    store.set_company(&by(), &company).unwrap();
    assert_eq!(store.get(id).unwrap().unwrap(), first);
    let large = Publication {
        comment: Both::new("Nytt namn", "New name"),
        change: ChangeSize::Large,
        ..Publication::default()
    };
    let second = freeze(&store, &policy(), &large, TODAY).unwrap();
    assert_eq!((second.number, second.change), (4, ChangeSize::Large));
    let history = second.text.section(Section::History).unwrap();
    assert_eq!(
        history.lines(Lang::En)[2..4],
        ["4 | 2026-11-22 | New name", "3 | 2026-11-22 | Third"]
    );
    let origins = &history.passages[0].from;
    assert_eq!(origins[0], Origin { register: Register::PolicyVersions, record: id.raw() });
    assert_eq!(origins.len(), 1 + had);
    store.add(&by(), &second).unwrap();
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn the_first_version_is_the_first_whatever_is_said() {
    let said = Publication {
        comment: Both::new("Första", "First"),
        change: ChangeSize::Large,
        ..Publication::default()
    };
    let first = freeze(&small(), &plain(), &said, TODAY).unwrap();
    assert_eq!((first.number, first.change), (1, ChangeSize::First));
    let history = first.text.section(Section::History).unwrap().lines(Lang::Sv);
    assert_eq!(history.last().unwrap(), "1 | 2026-11-22 | Första");
}

#[test]
fn the_same_binder_and_day_make_the_same_version() {
    let store = example();
    let said = Publication::default();
    let [one, other] = [(); 2].map(|()| freeze(&store, &policy(), &said, TODAY).unwrap());
    assert_eq!(one, other);
}
