//! Each contradiction, raised and mended.

use super::*;
use crate::{
    law::Identity,
    registers::{
        assessments::{Assessment, Balance, Balancing, Matter},
        autogiro_terms::AutogiroTerms,
        consent_texts::{ConsentText, TextVersion},
        measures::Measure,
        persons::{Person, PersonKind},
        processing::{Children, Profiling, Recipient, RecipientKind},
        systems::System,
    },
};
use ContradictionKind as Kind;

fn kinds(store: &Store, policy: &Policy) -> Vec<Kind> {
    let found = contradictions(store, policy, TODAY).unwrap();
    for it in &found {
        assert!(policy.has(it.section), "{it:?}");
        assert!(!it.at.is_empty() && !it.says.sv.contains('{'), "{it:?}");
        assert!(it.says.sv != it.says.en && !it.kind.mend().is_empty(), "{it:?}");
        assert!(crate::law::article::find(it.kind.cite()).is_some(), "{it:?}");
    }
    found.into_iter().map(|it| it.kind).collect()
}

/// A binder that `raise` has put into contradiction of this kind alone, and that `mend` puts right.
fn raised_and_mended(
    kind: Kind,
    policy: &Policy,
    raise: impl FnOnce(&mut Store),
    mend: impl FnOnce(&mut Store),
) {
    let mut store = small();
    raise(&mut store);
    assert_eq!(kinds(&store, policy), [kind]);
    mend(&mut store);
    assert_eq!(kinds(&store, policy), [], "{kind:?} is mended");
}

fn restore(store: &mut Store) {
    store.save(&by(), ACTIVITY, &invoicing()).unwrap();
}

fn on_interest(it: &mut Activity) {
    let purpose = &mut it.purposes[0];
    purpose.basis = Some(LawfulBasis::LegitimateInterests);
    purpose.interest = "Att få betalt".into();
    purpose.balancing = "Kunden väntar sig det".into();
    purpose.balanced_on = Some(TODAY);
}

#[test]
fn a_whole_binder_does_not_contradict_itself() {
    assert_eq!(kinds(&small(), &plain()), []);
}

#[test]
fn r_62_no_transfers_is_denied_by_a_supplier_outside() {
    let mut store = small();
    let system = System { name: "Moln".into(), country: "USA".into(), ..System::default() };
    let id = store.add(&by(), &system).unwrap();
    alter(&mut store, |it| it.systems.push(id));
    let found = contradictions(&store, &plain(), TODAY).unwrap();
    assert_eq!((found[0].kind, found[0].section), (Kind::TransfersDenied, Section::Transfers));
    let at: Vec<_> = found[0].at.iter().map(|it| (it.register, it.record)).collect();
    assert_eq!(at, [(Register::Systems, Some(1)), (Register::Activities, Some(1))]);
    assert_eq!(kinds(&store, &Policy::default().with_outline(Outline::Oak)).len(), 1);
    store.save(&by(), id, &System { country: "Norge".into(), ..system }).unwrap();
    assert_eq!(kinds(&store, &plain()), []);
}

#[test]
fn r_60_a_supplier_without_a_contract_is_told_once_with_all_that_uses_it() {
    let recipient = Recipient {
        kind: RecipientKind::Processor,
        name: "Molnet AB".into(),
        what: "Drift".into(),
    };
    raised_and_mended(
        Kind::NoAgreement,
        &plain(),
        |store| {
            let supplier = "Molnet AB".to_owned();
            let country = "Sverige".to_owned();
            let name = "Fakturabas".to_owned();
            let system = System { name, supplier, country, ..System::default() };
            store.add(&by(), &system).unwrap();
            alter(store, |it| it.recipients = vec![recipient].into());
            let found = contradictions(store, &plain(), TODAY).unwrap();
            let at: Vec<_> = found[0].at.iter().map(|it| it.register).collect();
            assert_eq!(at, [Register::Agreements, Register::Systems, Register::Activities]);
        },
        |store| {
            restore(store);
            store.remove(&by(), Id::<System>::new(1)).unwrap();
        },
    );
}

#[test]
fn r_80_the_bookkeeping_act_is_named_and_not_kept() {
    let months =
        |months| Retention::new(RetentionRule::MonthsAfter { months }, StartEvent::ContractEnd);
    raised_and_mended(
        Kind::TooShort,
        &plain(),
        |store| alter(store, |it| it.subjects[0].data[0].retention = Some(months(3))),
        restore,
    );
    raised_and_mended(
        Kind::TooShort,
        &plain(),
        |store| {
            alter(store, |it| {
                it.purposes[0].basis = Some(LawfulBasis::LegalObligation);
                it.purposes[0].law = "bokföringslagen (1999:1078)".into();
                it.subjects[0].data[0].what = "Underlag".into();
                it.subjects[0].data[0].retention = Some(months(60));
            });
        },
        restore,
    );
}

#[test]
fn r_93_a_period_in_own_words_that_no_rule_has() {
    let mut policy = plain();
    let at = policy.sections.iter_mut().find(|it| it.section == Section::Retention).unwrap();
    at.after = Both::new("Samtal sparas i 1200 dagar.", "Calls are kept 1200 days.");
    let days = Retention::new(RetentionRule::DaysAfter { days: 1200 }, StartEvent::LastContact);
    raised_and_mended(
        Kind::PeriodDiffers,
        &policy,
        |_| {},
        |store| {
            alter(store, |it| {
                let what = "Samtal".to_owned();
                let retention = Some(days);
                it.subjects[0].data.push(DataCategory { what, retention, ..Default::default() });
            });
        },
    );
}

#[test]
fn r_54_mandates_are_kept_for_one_time_only() {
    let lasting = Retention::new(RetentionRule::WhileLasting, StartEvent::AutogiroEnd);
    raised_and_mended(
        Kind::AutogiroDiffers,
        &plain(),
        |store| {
            let kept_for_source = "BTL 5:54".to_owned();
            let terms = AutogiroTerms { kept_for_source, ..AutogiroTerms::default() };
            store.set_autogiro_terms(&by(), &terms).unwrap();
            alter(store, |it| {
                it.subjects[0].group = SubjectGroup::AutogiroPayer;
                it.subjects[0].data[0].what = "Medgivandet".into();
                it.subjects[0].data[0].retention = Some(lasting);
            });
        },
        |store| {
            alter(store, |it| {
                let rule = RetentionRule::MonthsAfter { months: 13 };
                let kept = Retention::new(rule, StartEvent::LastPayment);
                it.subjects[0].data[0].retention = Some(kept);
            });
        },
    );
}

#[test]
fn r_15_identity_numbers_are_for_private_customers_alone() {
    let number = Identity::parse("19121212-1212", TODAY).unwrap();
    let company = Person {
        kind: PersonKind::Company,
        name: "Firma AB".into(),
        identity: Some(number),
        ..Person::default()
    };
    raised_and_mended(
        Kind::PersonnummerForCompany,
        &plain(),
        |store| {
            store.add(&by(), &company).unwrap();
            alter(store, |it| {
                let data = &mut it.subjects[0].data[0];
                data.condition = "Endast privatkunder".into();
                data.personnummer = Some(PersonnummerGround::SecureIdentification);
            });
        },
        |store| {
            let company = Person { identity: None, ..company.clone() };
            store.save(&by(), Id::<Person>::new(1), &company).unwrap();
        },
    );
}

#[test]
fn r_14_an_interest_is_weighed_by_an_assessment() {
    raised_and_mended(
        Kind::Unweighed,
        &plain(),
        |store| {
            alter(store, |it| {
                on_interest(it);
                it.purposes[0].balancing.clear();
                it.purposes[0].balanced_on = None;
            });
        },
        |store| {
            let part = String::from;
            let test = Balancing {
                interest: part("Att få betalt"),
                necessity: part("Ingen annan väg finns"),
                balance: part("Kunden väntar sig det"),
                safeguards: part("Få uppgifter"),
                opt_out: part("Ring oss"),
                outcome: Some(Balance::Ours),
                reasons: part("Kunden väntar sig det."),
            };
            let assessment = Assessment {
                name: part("Betalning"),
                activity: Some(ACTIVITY),
                purpose: part("Ta betalt"),
                matter: Matter::Balancing(test),
                assessed_on: Some(TODAY),
                ..Assessment::default()
            };
            store.assess(&by(), None, &assessment).unwrap();
        },
    );
}

#[test]
fn r_14_r_18_neither_profiling_nor_sensitive_data_rest_on_an_interest() {
    let profiling = Profiling {
        logic: "Köp".into(),
        consequence: "Erbjudanden".into(),
        ..Profiling::default()
    };
    raised_and_mended(
        Kind::ProfilingOnInterest,
        &plain(),
        |store| {
            alter(store, |it| {
                on_interest(it);
                it.profiling = vec![profiling].into();
            });
        },
        restore,
    );
    raised_and_mended(
        Kind::SensitiveOnInterest,
        &plain(),
        |store| {
            alter(store, |it| {
                on_interest(it);
                it.special = vec!["Hälsa".to_owned()].into();
            });
        },
        restore,
    );
}

#[test]
fn r_40_a_consent_that_nobody_has_worded() {
    raised_and_mended(
        Kind::NoConsentText,
        &plain(),
        |store| alter(store, |it| it.purposes[0].basis = Some(LawfulBasis::Consent)),
        |store| {
            let version = TextVersion { in_use_from: Some(TODAY), ..TextVersion::default() };
            let text = ConsentText {
                name: "Nyhetsbrev".into(),
                activity: Some(ACTIVITY),
                versions: vec![version],
                ..ConsentText::default()
            };
            store.add(&by(), &text).unwrap();
        },
    );
}

#[test]
fn r_11_a_group_with_people_that_the_policy_does_not_tell() {
    let person =
        Person { name: "Berg".into(), groups: vec![SubjectGroup::Employee], ..Person::default() };
    let mut store = small();
    store.add(&by(), &person).unwrap();
    assert_eq!(kinds(&store, &plain()), [Kind::GroupMissing]);
    let mut policy = plain();
    policy.left_out.push(LeftOut { group: SubjectGroup::Employee, reason: String::new() });
    assert_eq!(kinds(&store, &policy), [Kind::GroupMissing], "no reason, no other place");
    policy.left_out[0].reason = "Personalhandboken".into();
    assert_eq!(kinds(&store, &policy), []);
    alter(&mut store, |it| it.subjects[0].group = SubjectGroup::Employee);
    assert_eq!(kinds(&store, &plain()), []);
}

#[test]
fn r_20_no_children_is_denied_by_an_activity_and_by_a_consent_text() {
    let policy = Policy { promises: vec![Promise::NotAimedAtChildren], ..plain() };
    raised_and_mended(
        Kind::ChildrenDenied,
        &policy,
        |store| alter(store, |it| it.children = vec![Children { how: "Elever".into() }].into()),
        restore,
    );
    let name = "Klubben".to_owned();
    let text = ConsentText { name, is_for_children: true, ..ConsentText::default() };
    raised_and_mended(
        Kind::ChildrenDenied,
        &policy,
        |store| {
            store.add(&by(), &text).unwrap();
        },
        |store| store.remove(&by(), Id::<ConsentText>::new(1)).unwrap(),
    );
}

#[test]
fn r_101_a_promised_way_of_working_needs_its_measure() {
    let policy = Policy { promises: vec![Promise::Secrecy, Promise::NeverSells], ..plain() };
    raised_and_mended(
        Kind::PromiseUnfounded,
        &policy,
        |_| {},
        |store| {
            let measure = Measure { name: "Sekretessförbindelse".into(), ..Measure::default() };
            store.add(&by(), &measure).unwrap();
        },
    );
}

#[test]
fn r_05_the_old_name_of_the_authority_wherever_it_would_be_printed() {
    raised_and_mended(
        Kind::OldAuthority,
        &plain(),
        |store| {
            let company = Company { authority: "Datainspektionen".into(), ..company() };
            store.set_company(&by(), &company).unwrap();
        },
        |store| store.set_company(&by(), &company()).unwrap(),
    );
    let mut policy = plain();
    let at = policy.sections.iter_mut().find(|it| it.section == Section::Reach).unwrap();
    at.after = Both::same("Klaga hos datainspektionen.");
    let found = contradictions(&small(), &policy, TODAY).unwrap();
    assert_eq!((found[0].kind, found[0].section), (Kind::OldAuthority, Section::Reach));
    assert_eq!(found[0].at[0].register, Register::Policy);
    raised_and_mended(
        Kind::OldAuthority,
        &plain(),
        |store| alter(store, |it| it.purposes[0].what = "Svara Datainspektionen".into()),
        restore,
    );
}

#[test]
fn what_is_not_in_the_policy_promises_nothing() {
    let mut store = small();
    alter(&mut store, |it| it.purposes[0].basis = Some(LawfulBasis::Consent));
    let mut policy = plain();
    policy.sections.retain(|it| it.section == Section::Reach);
    assert_eq!(kinds(&store, &policy), []);
}
