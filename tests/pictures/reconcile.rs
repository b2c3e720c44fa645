//! The register beside an extract of Bankgirot's: its three groups, one that agrees, and a file that is none.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};

use egui::accesskit::Role;
use egui_kittest::{Harness, kittest::Queryable};
use parmen::{
    app::{App, Place},
    autogiro::{PayerAccount, PayerId},
    binder::files::replace,
    core::{Id, Lang},
    law::Bankgiro,
    prefs::Looks,
    registers::{
        Register,
        mandates::{Drawn, Mandate, MandateState},
    },
    store::{By, Store},
};

use super::{ADVICE, SIZES, draw_answered, mandates::fill_mandates, now};

const PLACE: Place = Place::Register(Register::Mandates, None);
const NAMES: [&str; 2] = ["Stäm av mot Bankgirot", "Reconcile with Bankgirot"];

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The line of an extract that says of a mandate what `it` says.
fn line(store: &Store, it: &Mandate, number: &str) -> Option<String> {
    let Some(Drawn::Account { account, .. }) = &it.drawn else { return None };
    let identity = store.get(it.payer).unwrap().unwrap().identity;
    let id = identity.and_then(|it| PayerId::new(&it).ok());
    let id = id.map(|it| it.twelve().to_owned()).unwrap_or_default();
    let account = PayerAccount::new(account).ok()?;
    let payee = it.payee.as_ref()?.figures();
    let sixteen = account.sixteen();
    Some(format!("{payee:0>10}{id:0>12}{number:0>16}12620261112202611121      {sixteen}\r\n"))
}

/// What is live at Bankgirot; where `is_odd`, not quite.
fn lines(store: &Store, is_odd: fn(usize) -> bool) -> String {
    let mut told = String::new();
    let mut mandates = store.mandates().unwrap();
    mandates.retain(|(_, it)| it.state() == MandateState::Approved);
    for (at, (_, it)) in mandates.iter().enumerate() {
        let number = it.payer_number.map(|it| it.to_string()).unwrap_or_default();
        let Some(line) = line(store, it, &number) else { continue };
        match at % 7 {
            2 if is_odd(at) => {}
            4 if is_odd(at) => write!(told, "{}8327000147258925\r\n", &line[..64]).unwrap(),
            5 if is_odd(at) => {
                write!(told, "{}198112289874{}", &line[..10], &line[22..]).unwrap();
            }
            _ => told.push_str(&line),
        }
    }
    told
}

fn fill_unlike(store: &mut Store) {
    fill_mandates(store);
    let mut told = lines(store, |_| true);
    let known = store.get(Id::<parmen::registers::persons::Person>::new(30)).unwrap().unwrap();
    let known = known.identity.and_then(|it| PayerId::new(&it).ok());
    let known = known.map_or("198112289874".to_owned(), |it| it.twelve().to_owned());
    let strangers = [
        ("2001", &*known, "8327000147258925", "1"),
        ("2002", "005560360793", "6114000517182351", "1"),
        ("50501055", "995560360793", "", "1"),
        ("198507099805", "198507099805", "1274000000235305", "2"),
    ];
    for (number, id, account, status) in strangers {
        let head = format!("0054029681{id}{number:0>16}1262026111220261112{status}");
        writeln!(told, "{head}      {account:>16}\r").unwrap();
    }
    replace(&file("REGISTER-1122.txt"), told.as_bytes()).unwrap();
}

fn fill_alike(store: &mut Store) {
    fill_mandates(store);
    let payee = Bankgiro::parse("297-3675").unwrap();
    for (id, it) in store.mandates().unwrap() {
        if it.payee.as_ref() == Some(&payee) && it.state() != MandateState::Approved {
            store.remove(&By { actor: "Anna Lind".into(), at: now() }, id).unwrap();
        }
    }
    let told = lines(store, |_| false);
    let figures = format!("{:0>10}", payee.figures());
    let ours: String = told.split_inclusive('\n').filter(|it| it.starts_with(&figures)).collect();
    replace(&file("REGISTER-1123.txt"), ours.as_bytes()).unwrap();
}

fn open(harness: &mut Harness<'static, App>, lang: Lang) {
    harness.get_by_label(NAMES[usize::from(lang == Lang::En)]).click_accesskit();
    for _ in 0..8 {
        std::thread::sleep(std::time::Duration::from_millis(15));
        harness.run_steps(2);
    }
}

fn group(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run_steps(4);
}

#[test]
fn every_group_of_a_reconciliation() {
    let groups = [
        ("reconcile-here", ["Bara i registret", "Only in the register"]),
        ("reconcile-there", ["Bara hos Bankgirot", "Only at Bankgirot"]),
        ("reconcile-unlike", ["Skiljer sig", "Differing"]),
    ];
    let looks = [
        (Lang::Sv, Looks::Light, SIZES[0]),
        (Lang::En, Looks::Dark, SIZES[0]),
        (Lang::Sv, Looks::Light, SIZES[1]),
    ];
    for (name, chip) in groups {
        for look in looks {
            let act = |harness: &mut Harness<'static, App>| {
                open(harness, look.0);
                group(harness, chip, look.0);
            };
            draw_answered(act, name, PLACE, look, (fill_unlike, &file("REGISTER-1122.txt")));
        }
    }
    for look in looks {
        let act = |harness: &mut Harness<'static, App>| open(harness, look.0);
        draw_answered(
            act,
            "reconcile-alike",
            PLACE,
            look,
            (fill_alike, &file("REGISTER-1123.txt")),
        );
    }
    let act = |harness: &mut Harness<'static, App>| open(harness, Lang::Sv);
    let look = looks[0];
    draw_answered(act, "reconcile-refused", PLACE, look, (fill_mandates, Path::new(ADVICE)));
}
