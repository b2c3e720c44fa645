//! Where a contradiction begins and ends, and what keeps a policy from being published.

use super::*;
use crate::{
    core::Lang,
    law::autogiro::KeptFor,
    registers::{
        autogiro_terms::AutogiroTerms,
        consent_texts::{ConsentText, TextVersion},
        persons::Person,
        policy::Notice,
        processing::Transfer,
    },
};
use ContradictionKind as Kind;

fn kinds(store: &Store) -> Vec<Kind> {
    kinds_in(store, &plain())
}

fn kinds_in(store: &Store, policy: &Policy) -> Vec<Kind> {
    contradictions(store, policy, TODAY).unwrap().into_iter().map(|it| it.kind).collect()
}

fn kept(store: &mut Store, rule: RetentionRule) {
    let retention = Some(Retention::new(rule, StartEvent::FinancialYearEnd));
    alter(store, |it| it.subjects[0].data[0].retention = retention);
}

/// Seven years after a financial year that ended in June pass half a year too early (BFL 7:2).
#[test]
fn r_80_eight_years_are_enough_for_the_bookkeeping_act_and_seven_are_not() {
    let mut store = small();
    let table = [
        (RetentionRule::YearsAfter { years: 7 }, true),
        (RetentionRule::YearsAfter { years: 8 }, false),
        (RetentionRule::MonthsAfter { months: 95 }, true),
        (RetentionRule::MonthsAfter { months: 96 }, false),
        (RetentionRule::DaysAfter { days: 2921 }, true),
        (RetentionRule::DaysAfter { days: 2922 }, false),
        (RetentionRule::Bookkeeping, false),
        (RetentionRule::Limitation, false),
        (RetentionRule::ConsumerLimitation, true),
    ];
    for (rule, is_short) in table {
        let told = format!("{rule:?}");
        kept(&mut store, rule);
        assert_eq!(kinds(&store).contains(&Kind::TooShort), is_short, "{told}");
    }
}

#[test]
fn r_14_a_balancing_test_has_both_words_and_a_day() {
    let mut store = small();
    let weighed = "Kunden väntar sig det";
    for (balancing, balanced_on, is_told) in [
        ("", None, true),
        (" ", Some(TODAY), true),
        (weighed, None, true),
        (weighed, Some(TODAY), false),
    ] {
        alter(&mut store, |it| {
            let purpose = &mut it.purposes[0];
            purpose.basis = Some(LawfulBasis::LegitimateInterests);
            (purpose.balancing, purpose.balanced_on) = (balancing.into(), balanced_on);
        });
        assert_eq!(kinds(&store) == [Kind::Unweighed], is_told, "{balancing:?} {balanced_on:?}");
    }
}

#[test]
fn r_54_what_the_policy_says_of_mandates_is_what_the_terms_keep_them_for() {
    let months = RetentionRule::MonthsAfter { months: 13 };
    let table = [
        (KeptFor::Claims, months.clone(), false),
        (KeptFor::Claims, RetentionRule::MonthsAfter { months: 12 }, true),
        (KeptFor::Claims, RetentionRule::Bookkeeping, true),
        (KeptFor::Bookkeeping, RetentionRule::Bookkeeping, false),
        (KeptFor::Bookkeeping, months, true),
    ];
    for (kept_for, rule, is_told) in table {
        let mut store = small();
        let kept_for_source = "Eget beslut".to_owned();
        let terms = AutogiroTerms { kept_for, kept_for_source, ..AutogiroTerms::default() };
        store.set_autogiro_terms(&by(), &terms).unwrap();
        let told = format!("{kept_for:?} {rule:?}");
        kept(&mut store, rule);
        alter(&mut store, |it| {
            it.subjects[0].group = SubjectGroup::AutogiroPayer;
            it.subjects[0].data[0].what = "Medgivandet".into();
        });
        assert_eq!(kinds(&store).contains(&Kind::AutogiroDiffers), is_told, "{told}");
    }
}

#[test]
fn r_40_a_wording_that_is_not_in_use_yet_asks_nobody() {
    let mut store = small();
    alter(&mut store, |it| it.purposes[0].basis = Some(LawfulBasis::Consent));
    let text = |in_use_from, activity| ConsentText {
        name: "Nyhetsbrev".into(),
        activity,
        versions: vec![TextVersion { in_use_from, ..TextVersion::default() }],
        ..ConsentText::default()
    };
    let id = store.add(&by(), &text(None, Some(ACTIVITY))).unwrap();
    assert_eq!(kinds(&store), [Kind::NoConsentText], "a draft");
    store.save(&by(), id, &text(TODAY.tomorrow().ok(), Some(ACTIVITY))).unwrap();
    assert_eq!(kinds(&store), [Kind::NoConsentText], "from tomorrow");
    store.add(&by(), &text(Some(TODAY), None)).unwrap();
    assert_eq!(kinds(&store), [Kind::NoConsentText], "of another activity");
    store.add(&by(), &text(Some(TODAY), Some(ACTIVITY))).unwrap();
    assert_eq!(kinds(&store), []);
}

#[test]
fn r_93_a_year_in_own_words_is_twelve_months_in_a_rule() {
    let mut store = small();
    let mut policy = plain();
    let at = policy.sections.iter_mut().find(|it| it.section == Section::Retention).unwrap();
    at.after = Both::new("Samtal sparas i 2 år.", "Calls are kept for 2 years.");
    for (months, is_told) in [(2, true), (12, true), (24, false)] {
        let rule = RetentionRule::MonthsAfter { months };
        let retention = Some(Retention::new(rule, StartEvent::LastContact));
        alter(&mut store, |it| {
            it.subjects[0].data.truncate(1);
            let what = "Samtal".to_owned();
            it.subjects[0].data.push(DataCategory { what, retention, ..Default::default() });
        });
        assert_eq!(kinds_in(&store, &policy) == [Kind::PeriodDiffers], is_told, "{months}");
    }
}

/// A list of transfers may have a line about a country inside: nothing leaves the EU/EEA by it (GDPR 44).
#[test]
fn r_62_what_stays_inside_the_eea_is_no_transfer_in_the_policy() {
    let mut store = small();
    let to = |country: &str| Transfer { country: country.into(), ..Transfer::default() };
    let told = |store: &Store, lang| {
        let text = compose(store, &plain(), TODAY).unwrap();
        text.section(Section::Transfers).unwrap().lines(lang).join("\n")
    };
    let nowhere = told(&store, Lang::Sv);
    alter(&mut store, |it| it.transfers = vec![to("Norge"), to("Sverige")].into());
    assert_eq!(told(&store, Lang::Sv), nowhere, "nothing leaves");
    assert_eq!(needs(&store, &plain(), TODAY).unwrap(), []);
    alter(&mut store, |it| it.transfers = vec![to("Norge"), to("Indien")].into());
    let outside = told(&store, Lang::En);
    assert!(outside.contains("India") && !outside.contains("Norway"), "{outside}");
    let needs = needs(&store, &plain(), TODAY).unwrap();
    assert_eq!(needs.iter().map(|it| it.cite).collect::<Vec<_>>(), ["GDPR 13.1 f"]);
    assert_eq!(needs[0].says.en, "A transfer lacks a ground");
}

fn large(comment: &str) -> Publication {
    let comment = Both::same(comment);
    Publication { comment, change: ChangeSize::Large, ..Publication::default() }
}

/// A binder whose policy is published since the day before, with one customer.
fn published() -> (Store, Id<PolicyVersion>) {
    let mut store = small();
    let groups = vec![SubjectGroup::Customer];
    let emails = vec!["eva@example.se".to_owned()];
    let eva = Person { name: "Berg".into(), groups, emails, ..Person::default() };
    store.add(&by(), &eva).unwrap();
    store.set_policy(&by(), &plain()).unwrap();
    let first = publish(&mut store, &by(), &large(""), TODAY.yesterday().unwrap()).unwrap();
    (store, first)
}

#[test]
fn r_91_the_first_version_needs_no_comment_and_tells_nobody() {
    let (store, first) = published();
    let first = store.get(first).unwrap().unwrap();
    assert_eq!((first.change, first.notices.len()), (ChangeSize::First, 0));
}

#[test]
fn r_91_a_policy_that_says_nothing_and_a_change_without_a_word_are_not_published() {
    let mut empty = Store::in_memory().unwrap();
    let mut policy = plain();
    policy.sections.iter_mut().for_each(|it| it.is_off = true);
    empty.set_policy(&by(), &policy).unwrap();
    let refused = publish(&mut empty, &by(), &large("Första"), TODAY);
    assert!(matches!(refused, Err(PublishFault::SaysNothing)), "{refused:?}");
    assert!(empty.policy_versions().unwrap().is_empty());

    let (mut store, _) = published();
    for comment in [Both::default(), Both::new("Ny adress", " "), Both::new("", "New address")] {
        let said = Publication { comment, ..large("") };
        let refused = publish(&mut store, &by(), &said, TODAY);
        assert!(matches!(refused, Err(PublishFault::NoComment)), "{said:?}");
    }
    assert_eq!(store.policy_versions().unwrap().len(), 1);
}

#[test]
fn r_45_a_change_that_needs_consent_needs_a_wording_in_use() {
    let (mut store, _) = published();
    let text = |in_use_from| ConsentText {
        name: "Nytt ändamål".into(),
        versions: vec![TextVersion { in_use_from, ..TextVersion::default() }],
        ..ConsentText::default()
    };
    let change = ChangeSize::NeedsConsent;
    for in_use_from in [None, TODAY.tomorrow().ok(), Some(TODAY)] {
        let id = store.add(&by(), &text(in_use_from)).unwrap();
        let needs = Publication { change, consent_text: Some(id), ..large("Nytt ändamål") };
        let published = publish(&mut store, &by(), &needs, TODAY);
        let is_refused = matches!(published, Err(PublishFault::NotInUse));
        assert_eq!(is_refused, in_use_from != Some(TODAY), "{published:?}");
    }
}

#[test]
fn r_92_a_small_change_tells_nobody_a_large_one_everybody_and_a_tick_stays_as_it_was() {
    let (mut store, _) = published();
    let small = Publication { change: ChangeSize::Small, ..large("Stavfel") };
    let small = publish(&mut store, &by(), &small, TODAY).unwrap();
    assert_eq!(store.get(small).unwrap().unwrap().notices, []);
    let second = publish(&mut store, &by(), &large("Ny mottagare"), TODAY).unwrap();
    let version = store.get(second).unwrap().unwrap();
    let person = Id::new(1);
    assert_eq!(version.notices, [Notice { person, by: Means::Email, told_on: None }]);
    let told = version.told(TODAY, |_| true);
    let again = told.told(TODAY.tomorrow().unwrap(), |_| true);
    assert_eq!((told.n_to_tell(), &again), (0, &told), "told once, on the first day");
}
