//! What is published is frozen, with the facts behind it.

use super::*;
use crate::{
    core::{Field, Lang, Record},
    registers::{
        consent_texts::ConsentText,
        persons::{Person, Restriction},
        policy::PolicyField,
    },
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

fn large(comment: &str) -> Publication {
    let comment = Both::same(comment);
    Publication { comment, change: ChangeSize::Large, ..Publication::default() }
}

#[test]
fn r_92_a_large_change_raises_who_is_to_be_told_and_says_of_the_others_why_not() {
    let mut store = example();
    store.set_policy(&by(), &policy()).unwrap();
    let audience = audience(&store, &policy(), TODAY).unwrap();
    assert!(audience.untold.iter().any(|(_, why)| *why == Untold::Protected));
    let second = publish(&mut store, &by(), &large("Andra"), TODAY).unwrap();
    let version = store.get(second).unwrap().unwrap();
    assert_eq!((&version.notices, &version.untold), (&audience.notices, &audience.untold));
    for notice in &version.notices {
        let person = store.get(notice.person).unwrap().unwrap();
        assert!(!person.is_protected && !person.is_restricted());
        assert_eq!(notice.by == Means::Email, !person.emails.is_empty());
    }
    let told = version.told(TODAY, |it| it.by == Means::Email);
    store.save(&by(), second, &told).unwrap();
    let left = store.get(second).unwrap().unwrap();
    assert_eq!(left.n_to_tell(), left.notices.iter().filter(|it| it.by == Means::Letter).count());
    assert_eq!(left.gaps(TODAY).len(), usize::from(left.n_to_tell() > 0));
    assert!(store.check_all().unwrap().is_sound());
}

fn restricted_today() -> Restriction {
    Restriction { since: TODAY, reason: "Bestridd".into(), allowed: String::new() }
}

#[test]
fn r_92_who_is_to_be_told_stays_as_it_was_when_the_version_was_published() {
    let mut store = example();
    store.set_policy(&by(), &policy()).unwrap();
    let erased = Person {
        name: "Kort".into(),
        emails: vec!["kort@kund.example".into()],
        groups: vec![SubjectGroup::Customer],
        ..Person::default()
    };
    let erased = store.add(&by(), &erased).unwrap();
    let id = publish(&mut store, &by(), &large("Andra"), TODAY).unwrap();
    let version = store.get(id).unwrap().unwrap();
    let before = to_tell(&store, &version).unwrap();
    assert_eq!((&before.notices, &before.untold), (&version.notices, &version.untold));
    let email = |it: &&Notice| it.by == Means::Email && it.person != erased;
    let mut emails = version.notices.iter().filter(email).map(|it| it.person);
    let [restricted, moved] = [(); 2].map(|()| emails.next().unwrap());
    let mut alter = |id, change: fn(&mut Person)| {
        let mut person = store.get(id).unwrap().unwrap();
        change(&mut person);
        store.save(&by(), id, &person).unwrap();
    };
    alter(restricted, |it| it.restriction = Some(restricted_today()));
    alter(moved, |it| it.emails.clear());
    let someone = store.get(moved).unwrap().unwrap();
    let newcomer = Person { emails: vec!["ny@kund.example".into()], ..someone.clone() };
    let newcomer = store.add(&by(), &newcomer).unwrap();
    let hidden = store.add(&by(), &Person { is_protected: true, ..someone }).unwrap();
    store.remove(&by(), erased).unwrap();

    let now = to_tell(&store, &version).unwrap();
    assert_eq!(now.erased, [erased]);
    assert_eq!(now.notices.len(), version.notices.len() - 3);
    for (person, why) in [(restricted, Untold::Restricted), (moved, Untold::NoAddress)] {
        assert!(now.untold.contains(&(person, why)), "{why:?}");
    }
    let told = now.notices.iter().map(|it| it.person).chain(now.untold.iter().map(|it| it.0));
    assert!(
        !told.into_iter().any(|it| [newcomer, hidden].contains(&it)),
        "who came after the version was published never read the earlier one"
    );
}

#[test]
fn r_92_a_policy_that_promises_letters_alone_is_told_by_letter() {
    let store = example();
    let promises = vec![Promise::TellsByLetter];
    let by_letter = audience(&store, &Policy { promises, ..policy() }, TODAY).unwrap();
    let by_email = audience(&store, &policy(), TODAY).unwrap();
    let n = |it: &Audience, means| it.notices.iter().filter(|it| it.by == means).count();
    assert!(n(&by_letter, Means::Letter) > n(&by_email, Means::Letter));
    assert_eq!(by_letter.untold, by_email.untold);
}

#[test]
fn r_45_a_change_that_needs_consent_needs_a_wording_that_asks_again() {
    let asks = |it: &ConsentText| it.needed(TODAY) > 1;
    let again = example().consent_texts().unwrap().into_iter().find(|(_, it)| asks(it)).unwrap().1;
    let mut store = small();
    store.set_policy(&by(), &plain()).unwrap();
    let asked_from = again.version(again.needed(TODAY)).unwrap().in_use_from.unwrap();
    let again = ConsentText { name: again.name, versions: again.versions, ..Default::default() };
    let again = store.add(&by(), &again).unwrap();
    publish(&mut store, &by(), &large("Första"), asked_from.yesterday().unwrap()).unwrap();
    let needs = |consent_text| Publication {
        change: ChangeSize::NeedsConsent,
        consent_text,
        ..large("Nytt ändamål")
    };
    let is = |store: &Store, it: &Publication, on| {
        fault(store, it, on).unwrap().map(|it| it.to_string())
    };
    assert!(matches!(fault(&store, &needs(None), TODAY), Ok(Some(PublishFault::NoConsentText))));
    assert_eq!(is(&store, &needs(Some(again)), TODAY), None, "{asked_from:?}");
    publish(&mut store, &by(), &needs(Some(again)), TODAY).unwrap();
    assert!(
        matches!(fault(&store, &needs(Some(again)), TODAY), Ok(Some(PublishFault::AsksNobody))),
        "whoever agreed to the last one has not agreed to this"
    );
    let early = fault(&store, &large("Tidigare"), asked_from);
    assert!(matches!(early, Ok(Some(PublishFault::BeforeLast))));
    let silent = Publication { comment: Both::new("Bara svenska", ""), ..large("") };
    assert!(matches!(fault(&store, &silent, TODAY), Ok(Some(PublishFault::NoComment))));
}
