//! The example holds agreements in both directions, with something to do about each kind.

use super::*;
use crate::{
    law::transfer::{Notice, Safeguard, Standing},
    registers::{
        agreements::{Agreement, AgreementField, AgreementState, Direction, NoTransfers, Verdict},
        disclosures::Disclosure,
        processing::RecipientKind,
        sub_processors::SubProcessor,
    },
};

fn agreements_of(store: &Store) -> Vec<(String, Agreement)> {
    let name = |it: &Agreement| store.counterparty_name(it).unwrap();
    store.agreements().unwrap().into_iter().map(|(_, it)| (name(&it), it)).collect()
}

fn with(store: &Store, name: &str) -> (Id<Agreement>, Agreement) {
    let is_it = |it: &(Id<Agreement>, Agreement)| store.counterparty_name(&it.1).unwrap() == name;
    store.agreements().unwrap().into_iter().find(is_it).unwrap()
}

#[test]
fn r_60_suppliers_and_customers_are_there_and_each_kind_of_trouble() {
    for today in [TODAY, date(2027, 2, 28), date(2028, 2, 29)] {
        let mut store = Store::in_memory().unwrap();
        fill(&mut store, &by(), today, USUAL_PERSONS, &Progress::default()).unwrap();
        let all = agreements_of(&store);
        let n = |direction| all.iter().filter(|it| it.1.direction() == Some(direction)).count();
        assert_eq!((n(Direction::Supplier), n(Direction::Customer)), (8, 4));
        let state = |name: &str| with(&store, name).1.state(today);
        assert_eq!(state("Snabbrad AB"), AgreementState::Missing);
        assert_eq!(state("Pär Hällström"), AgreementState::Ended);
        let (_, expiring) = with(&store, "Nordväxel AB");
        assert!(expiring.is_in_force(today) && expiring.valid_to < Some(months(today, 2)));
        let (_, ended) = with(&store, "Pär Hällström");
        assert!(ended.leave_by() > Some(today) && ended.leaving.done_on.is_none());
        let (_, unchecked) = with(&store, "Kontorsmoln Norden AB");
        let Verdict { yes, partly, no, open } = unchecked.checklist.verdict();
        assert_eq!((yes, partly, no, open), (3, 1, 1, 7));
        let sound = with(&store, "Helpfjord Ltd").1;
        assert!(sound.checklist.verdict().is_sound());
        let incomplete: Vec<&str> = all
            .iter()
            .filter(|(_, it)| !it.gaps(today).is_empty())
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(incomplete, ["Kontorsmoln Norden AB", "Snabbrad AB", "Ängsö Tandvård AB"]);
        let late = with(&store, "Ängsö Tandvård AB").1.gaps(today);
        assert_eq!(late.iter().map(|it| it.field).collect::<Vec<_>>(), [AgreementField::ReviewOn]);
        assert!(store.check().unwrap().is_sound());
    }
}

#[test]
fn r_60_every_supplier_of_a_system_is_covered_but_one() {
    let store = filled(USUAL_PERSONS);
    let names: HashSet<String> = agreements_of(&store).into_iter().map(|(name, _)| name).collect();
    for (_, system) in store.systems().unwrap() {
        assert!(
            system.supplier.is_empty() || names.contains(&system.supplier),
            "{}",
            system.supplier
        );
    }
    let mut uncovered: Vec<(String, String)> =
        store.uncovered(TODAY).unwrap().into_iter().map(|it| (it.title, it.supplier)).collect();
    uncovered.sort();
    let told: Vec<(&str, &str)> =
        uncovered.iter().map(|(title, supplier)| (title.as_str(), supplier.as_str())).collect();
    assert_eq!(told, [("Driftinformation", "Snabbrad AB"), ("SMS-verktyget", "Snabbrad AB")]);
}

#[test]
fn r_61_trees_four_deep_and_a_change_that_two_customers_are_still_to_be_told_of() {
    let store = filled(USUAL_PERSONS);
    let (supplier, _) = with(&store, "Fjällnät Drift AB");
    let depths = store.sub_processors_of(supplier).unwrap().iter().map(|it| it.depth).max();
    assert_eq!(depths, Some(3));
    assert_eq!(store.sub_processors().unwrap().len(), 13);
    assert!(
        store
            .sub_processors()
            .unwrap()
            .iter()
            .all(|(_, it)| { it.gaps(TODAY).is_empty() || it.name == "Weekend Ops LLP" })
    );
    let letters = store.letters_to_send(TODAY).unwrap();
    let told: Vec<(String, &str)> = letters
        .iter()
        .map(|it| {
            let customer = store.get(it.customer).unwrap().unwrap();
            (store.counterparty_name(&customer).unwrap(), it.name.as_str())
        })
        .collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(who, what)| (who.as_str(), *what)).collect();
    let expected = [
        ("Norrsken Webbyrå AB", "Helpfjord Ltd"),
        ("Norrsken Webbyrå AB", "Mailpier GmbH"),
        ("Norrsken Webbyrå AB", "Cloudharbour Inc"),
        ("Norrsken Webbyrå AB", "Coldstore Backup LLC"),
        ("Norrsken Webbyrå AB", "Irongate Destruction Inc"),
        ("Ängsö Tandvård AB", "Fjordlager AS"),
        ("Norrsken Webbyrå AB", "Fjordlager AS"),
    ];
    assert_eq!(told.iter().collect::<HashSet<_>>(), expected.iter().collect());
    let (_, customer) = with(&store, "Bergvalls Rör & Värme AB");
    assert!(customer.told[0].sub_processor.is_some());
}

#[test]
fn r_62_transfers_rest_on_grounds_and_one_certification_is_old() {
    let store = filled(USUAL_PERSONS);
    let NoTransfers::Contradicted(outside) = store.no_transfers(TODAY).unwrap() else {
        panic!("data leave the EU/EEA");
    };
    let groundless: Vec<&str> =
        outside.iter().filter(|it| it.is_groundless()).map(|it| it.title.as_str()).collect();
    assert_eq!(groundless, Vec::<&str>::new());
    let by = |safeguard| outside.iter().any(|it| it.ground.safeguard == Some(safeguard));
    assert!(by(Safeguard::DataPrivacyFramework) && by(Safeguard::StandardClauses));
    let asks = |it: &Standing, wanted| matches!(it, Standing::Allowed { asks, .. } if asks.contains(&wanted));
    assert!(outside.iter().any(|it| asks(&it.standing, Notice::Recertify)));
    assert!(outside.iter().any(|it| it.is_remote && it.country_name == "Indien"));
}

#[test]
fn r_36_disclosures_of_every_usual_kind_without_gaps() {
    let store = filled(USUAL_PERSONS);
    let all: Vec<Disclosure> = store.disclosures().unwrap().into_iter().map(|(_, it)| it).collect();
    assert_eq!(all.len(), 8);
    for kind in [
        RecipientKind::Authority,
        RecipientKind::CreditAgency,
        RecipientKind::Insurer,
        RecipientKind::GroupCompany,
        RecipientKind::Partner,
    ] {
        assert!(all.iter().any(|it| it.recipient_kind == Some(kind)), "{kind:?}");
    }
    assert!(all.iter().all(|it| it.gaps(TODAY).is_empty() && it.activity.is_some()));
    assert!(filled(0).disclosures().unwrap().is_empty());
}

#[test]
fn an_agreement_is_scanned_and_found_by_number_and_counterparty() {
    let store = filled(USUAL_PERSONS);
    let (id, _) = with(&store, "Räknestickan Program AB");
    assert_eq!(store.attachments(Agreement::REGISTER, id.raw()).unwrap().len(), 1);
    for typed in ["L-01", "räknestickan"] {
        assert!(store.find_in::<Agreement>(typed).unwrap().records.contains(&id.raw()), "{typed}");
    }
    let found = store.search("Fjordlager", 5).unwrap();
    assert!(found.iter().any(|it| it.code == SubProcessor::CODE));
}

#[test]
fn the_same_day_gives_the_same_agreements() {
    let (one, other) = (filled(USUAL_PERSONS), filled(USUAL_PERSONS));
    assert_eq!(one.agreements().unwrap(), other.agreements().unwrap());
    assert_eq!(one.sub_processors().unwrap(), other.sub_processors().unwrap());
    assert_eq!(one.disclosures().unwrap(), other.disclosures().unwrap());
    let small = filled(3);
    assert!(small.agreements().unwrap().is_empty());
}
