//! Whether data leave the EU/EEA: proven, contradicted or unknown.

use super::*;

#[test]
fn r_62_no_transfers_is_proven_or_contradicted_by_the_registers() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(store.no_transfers(TODAY).unwrap(), NoTransfers::Proven);
    let mut system = System { name: "Mejl".into(), country: "Sverige".into(), ..System::default() };
    let id = store.add(&by(), &system).unwrap();
    assert_eq!(store.no_transfers(TODAY).unwrap(), NoTransfers::Proven);
    system.country = "någonstans".into();
    store.save(&by(), id, &system).unwrap();
    assert!(
        matches!(store.no_transfers(TODAY).unwrap(), NoTransfers::Unknown(it) if it.len() == 1)
    );

    let cloud = company(&mut store, "Molnberget AB");
    let mut agreement = signed(cloud, OurRole::Controller, date(2026, 1, 1));
    agreement.places = vec![DataPlace {
        country: Country::parse("IN"),
        what: "Support".into(),
        is_remote: true,
        ground: TransferGround::default(),
    }];
    let id = store.add(&by(), &agreement).unwrap();
    let NoTransfers::Contradicted(outside) = store.no_transfers(TODAY).unwrap() else {
        panic!("support from India is a transfer");
    };
    assert_eq!((outside.len(), outside[0].at), (1, HeldAt::Agreement(id)));
    assert!(outside[0].is_groundless());
    let lacks = |it: &Agreement| {
        it.gaps(TODAY)
            .iter()
            .any(|gap| (gap.field, gap.cite) == (AgreementField::Places, "GDPR 44"))
    };
    assert!(lacks(&agreement));
    agreement.places[0].ground.safeguard = Some(Safeguard::StandardClauses);
    assert!(!lacks(&agreement));
    agreement.ended_on = Some(date(2026, 11, 1));
    store.save(&by(), id, &agreement).unwrap();
    assert!(matches!(store.no_transfers(TODAY).unwrap(), NoTransfers::Unknown(_)));
}

#[test]
fn r_62_a_certification_that_leaves_staff_out_does_not_carry_their_data_to_a_processor() {
    let mut store = Store::in_memory().unwrap();
    let payroll = company(&mut store, "Lönbyrån Inc.");
    let certified = TransferGround {
        safeguard: Some(Safeguard::DataPrivacyFramework),
        checked_on: Some(TODAY),
        ..TransferGround::default()
    };
    let place =
        DataPlace { country: Country::parse("US"), ground: certified, ..DataPlace::default() };
    let staff = Subjects { group: SubjectGroup::Employee, ..Subjects::default() };
    let activity = Activity { name: "Lön".into(), subjects: vec![staff], ..Activity::default() };
    let activity = store.add(&by(), &activity).unwrap();
    let mut agreement = signed(payroll, OurRole::Controller, date(2026, 1, 1));
    agreement.places = vec![place.clone()];
    let id = store.add(&by(), &agreement).unwrap();
    let below =
        SubProcessor { agreement: Some(id), places: vec![place], ..SubProcessor::default() };
    let below = store.add(&by(), &below).unwrap();
    let groundless = |store: &Store| -> Vec<HeldAt> {
        let places = store.places_held(TODAY).unwrap().into_iter();
        places.filter(PlaceHeld::is_groundless).map(|it| it.at).collect()
    };
    assert!(groundless(&store).is_empty(), "nothing says that it is about staff");
    agreement.activities = vec![activity];
    store.save(&by(), id, &agreement).unwrap();
    assert_eq!(groundless(&store), [HeldAt::Agreement(id), HeldAt::SubProcessor(below)]);
    agreement.places[0].ground.covers_staff = true;
    store.save(&by(), id, &agreement).unwrap();
    assert_eq!(groundless(&store), [HeldAt::SubProcessor(below)]);
    let gaps = store.gaps_between(TODAY).unwrap();
    assert!(gaps.iter().any(|it| it.record == below.raw() && it.gap.cite == "GDPR 45"));
}

#[test]
fn r_62_no_transfers_is_not_proven_where_somebody_does_not_say_where_the_data_are() {
    let mut store = Store::in_memory().unwrap();
    let cloud = company(&mut store, "Molnberget AB");
    let sweden = DataPlace { country: Some(Country::SE), ..DataPlace::default() };
    let mut agreement = signed(cloud, OurRole::Controller, date(2026, 1, 1));
    let id = store.add(&by(), &agreement).unwrap();
    let n_unknown = |store: &Store| match store.no_transfers(TODAY).unwrap() {
        NoTransfers::Unknown(unknown) => unknown.len(),
        NoTransfers::Proven => 0,
        NoTransfers::Contradicted(_) => panic!("nothing is outside"),
    };
    assert_eq!(n_unknown(&store), 1);
    agreement.places = vec![sweden.clone()];
    store.save(&by(), id, &agreement).unwrap();
    assert_eq!(n_unknown(&store), 0);
    let below = SubProcessor { agreement: Some(id), ..SubProcessor::default() };
    let sub = store.add(&by(), &below).unwrap();
    let mut activity = Activity { name: "Lön".into(), ..Activity::default() };
    let asked = store.add(&by(), &activity).unwrap();
    assert_eq!(n_unknown(&store), 2);
    store.save(&by(), sub, &SubProcessor { places: vec![sweden], ..below }).unwrap();
    activity.transfers = Stated::none(TODAY);
    store.save(&by(), asked, &activity).unwrap();
    assert_eq!(store.no_transfers(TODAY).unwrap(), NoTransfers::Proven);
}
