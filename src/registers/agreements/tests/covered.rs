//! Which suppliers have an agreement: by name, or because it says so.

use super::*;
use crate::registers::{
    Register,
    processing::{Recipient, RecipientKind},
};

#[test]
fn r_60_a_supplier_without_a_signed_agreement_is_a_gap_of_whatever_uses_it() {
    let mut store = Store::in_memory().unwrap();
    let supplier = company(&mut store, "Molnberget AB");
    let system =
        System { name: "Ärenden".into(), supplier: "molnberget ab ".into(), ..System::default() };
    let system = store.add(&by(), &system).unwrap();
    let named = Recipient { name: "Molnberget AB".into(), ..Recipient::default() };
    let unnamed = Recipient { kind: RecipientKind::Processor, ..Recipient::default() };
    let activity = Activity {
        name: "Support".into(),
        recipients: vec![named, unnamed].into(),
        ..Activity::default()
    };
    let activity = store.add(&by(), &activity).unwrap();
    let told = |store: &Store| -> Vec<(String, String)> {
        let found = store.uncovered(TODAY).unwrap().into_iter();
        found.map(|it| (it.title.clone(), it.gap().gap.cite.to_owned())).collect()
    };
    let row = |title: &str| (title.to_owned(), "GDPR 28.3".to_owned());
    assert_eq!(told(&store), [row("Ärenden"), row("Support"), row("Support")]);

    let mut agreement = Agreement::with(supplier, OurRole::Controller);
    let id = store.add(&by(), &agreement).unwrap();
    assert_eq!(told(&store).len(), 3);
    assert_eq!(store.uncovered(TODAY).unwrap()[0].agreement, Some((id, AgreementState::Missing)));
    agreement.stage = Stage::Signed;
    agreement.signed_on = Some(date(2026, 1, 1));
    store.save(&by(), id, &agreement).unwrap();
    assert_eq!(told(&store), [row("Support")]);
    agreement.activities = vec![activity];
    agreement.systems = vec![system];
    store.save(&by(), id, &agreement).unwrap();
    assert!(told(&store).is_empty());
    assert!(store.remove(&by(), system).is_err());
    agreement.valid_to = Some(date(2026, 11, 21));
    store.save(&by(), id, &agreement).unwrap();
    assert_eq!(told(&store).len(), 3);
}

#[test]
fn r_60_a_link_to_a_signed_agreement_covers_whatever_the_supplier_is_called() {
    let mut store = Store::in_memory().unwrap();
    let [cloud, mail] = ["Molnberget AB", "Brevkraft AB"].map(|it| company(&mut store, it));
    let system = |name: &str, supplier: &str| System {
        name: name.into(),
        supplier: supplier.into(),
        ..System::default()
    };
    let tickets = store.add(&by(), &system("Ärenden", "Berget (moln)")).unwrap();
    store.add(&by(), &system("Filer", "Molnberget")).unwrap();
    let processor = |name: &str| Recipient { name: name.into(), ..Recipient::default() };
    let activity = Activity {
        name: "Support".into(),
        recipients: vec![processor("Molnberget"), processor("Snabbrad")].into(),
        ..Activity::default()
    };
    let activity = store.add(&by(), &activity).unwrap();
    let mut agreement = Agreement::with(cloud, OurRole::Controller);
    agreement.systems = vec![tickets];
    agreement.activities = vec![activity];
    let id = store.add(&by(), &agreement).unwrap();
    let linked = Agreement {
        activities: vec![activity],
        ..signed(mail, OurRole::Controller, date(2026, 1, 1))
    };
    store.add(&by(), &linked).unwrap();
    let used = store.suppliers_used(TODAY).unwrap();
    assert!(used.otherwise.is_empty());
    let draft = Some((id, AgreementState::Missing));
    let told: Vec<_> =
        used.uncovered.iter().map(|it| (&*it.title, &*it.supplier, it.agreement)).collect();
    let expected = [
        ("Filer", "Molnberget", None),
        ("Ärenden", "Berget (moln)", draft),
        ("Support", "Molnberget", draft),
        ("Support", "Snabbrad", None),
    ];
    assert_eq!(told, expected, "Brevkraft is somebody else");

    let signed = Agreement { stage: Stage::Signed, signed_on: Some(TODAY), ..agreement };
    store.save(&by(), id, &signed).unwrap();
    let used = store.suppliers_used(TODAY).unwrap();
    let left: Vec<&str> = used.uncovered.iter().map(|it| &*it.supplier).collect();
    assert_eq!(left, ["Molnberget", "Snabbrad"], "nothing links Filer, and nobody Snabbrad");
    let hints: Vec<_> =
        used.otherwise.iter().map(|it| (it.register, &*it.supplier, &*it.counterparty)).collect();
    let expected = [
        (Register::Systems, "Berget (moln)", "Molnberget AB"),
        (Register::Activities, "Molnberget", "Molnberget AB"),
    ];
    assert_eq!(hints, expected);
    let of = (Register::Systems, tickets.raw());
    let gaps = store.gaps_between(TODAY).unwrap();
    assert!(!gaps.iter().any(|it| (it.register, it.record) == of && it.gap.cite == "GDPR 28.3"));
    assert_eq!(store.suppliers_used_by(of, TODAY).unwrap().otherwise.len(), 1);
}
