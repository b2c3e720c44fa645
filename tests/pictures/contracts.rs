//! A customer's agreement of the company's own: drawn up, changed since, being signed, and printed.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{About, App, Place},
    core::{Id, Lang},
    prefs::Looks,
    registers::{
        Register,
        agreements::{Agreement, OurRole},
        contracts::Signing,
        persons::{Person, PersonKind},
    },
    reports::{ReportKind, pub_avtal},
    store::{By, Store},
};

use super::{SIZES, draw_after, fill_example, now};

/// The example binder, where the first version is signed and the second has been left behind by the registers.
fn fill(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let kind = PersonKind::Company;
    let customer = Person { kind, name: "Umeå Bygg AB".into(), ..Person::default() };
    let customer = store.add(&by, &customer).unwrap();
    let mut agreement = Agreement::with(customer, OurRole::Processor);
    agreement.number = "A-17".into();
    agreement.about.purpose = "Drift av kundens mejl".into();
    let id = store.add(&by, &agreement).unwrap();
    let first = pub_avtal::draw_up(store, &by, id, (Lang::Sv, date(2026, 3, 2), 0)).unwrap();
    let signing = Signing {
        on: Some(date(2026, 3, 9)),
        by_us: "Anna Lind".into(),
        by_them: "Eva Bygg".into(),
    };
    store.sign_contract(&by, first, &signing).unwrap();
    pub_avtal::draw_up(store, &by, id, (Lang::En, date(2026, 11, 20), 0)).unwrap();
    let mut agreement = store.get(id).unwrap().unwrap();
    agreement.about.purpose = "Drift av kundens mejl och filer".into();
    store.save(&by, id, &agreement).unwrap();
}

fn id() -> Id<Agreement> {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store);
    let found = store.find_in::<Agreement>("A-17").unwrap().records;
    Id::new(*found.first().unwrap())
}

fn press(harness: &mut Harness<'static, App>, part: &str) {
    harness.query_all_by_label_contains(part).next().unwrap().click_accesskit();
    harness.run_steps(4);
}

#[test]
fn every_page_of_a_contract() {
    let id = id();
    let record = Place::Register(Register::Agreements, Some(id.raw()));
    let report = Place::Reports(ReportKind::PubAvtal, About::Contract(id, Some(2)));
    for at @ (lang, ..) in [
        (Lang::Sv, Looks::Light, SIZES[0]),
        (Lang::En, Looks::Dark, SIZES[0]),
        (Lang::Sv, Looks::Light, SIZES[1]),
    ] {
        let (changes, draw_up, sign) = match lang {
            Lang::Sv => ("Visa ändringarna", "Upprätta version", "Version 2 är"),
            Lang::En => ("Show the changes", "Draw up version", "Version 2 is"),
        };
        let shown = |harness: &mut Harness<'static, App>, part: &str| {
            let found = harness.query_all_by_label_contains(part).next();
            found.unwrap().scroll_to_me();
            harness.run_steps(4);
        };
        let look = |harness: &mut Harness<'static, App>| {
            press(harness, changes);
            shown(harness, draw_up);
        };
        draw_after(look, "contract", record, at, fill);
        let draw = |harness: &mut Harness<'static, App>| {
            press(harness, draw_up);
            shown(harness, if lang == Lang::Sv { "Avbryt" } else { "Cancel" });
        };
        draw_after(draw, "contract-draw-up", record, at, fill);
        let signed = |harness: &mut Harness<'static, App>| {
            press(harness, sign);
            shown(harness, if lang == Lang::Sv { "Avbryt" } else { "Cancel" });
        };
        draw_after(signed, "contract-sign", record, at, fill);
        draw_after(|_| (), "contract-print", report, at, fill);
    }
}
