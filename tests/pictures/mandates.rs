//! The mandates: the list, the form, the record in its states, its acts, and the terms.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{DroppedFile, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{About, App, Begin, Place},
    autogiro::{CustomerNumber, PayerNumber},
    core::{Id, Lang},
    law::{Account, Bankgiro},
    prefs::Looks,
    registers::{
        Register,
        autogiro_terms::{Edition, Payee},
        mandates::{
            Cause, Drawn, Ending, Finding, FindingKind, Log, Mandate, MandateState, Origin, Paper,
            Step,
        },
        persons::Person,
    },
    reports::ReportKind,
    store::{By, Store},
};

use super::{SIZES, Shot, draw, fill_example, now, shot};

const ACCOUNTS: [&str; 4] =
    ["6114 517182351", "8327-9 0147258925", "3300 1010101010", "1274 0235305"];

fn fill_terms(store: &mut Store, by: &By) {
    let payee = |bankgiro: &str, name: &str, number| Payee {
        bankgiro: Bankgiro::parse(bankgiro).unwrap(),
        customer_number: CustomerNumber::new(number).ok(),
        name: name.into(),
    };
    let edition = |name: &str, since| Edition {
        name: name.into(),
        sv: "Jag medger att uttag får göras från angivet konto på begäran av betalningsmottagaren."
            .into(),
        since,
        source: "Banken, 2025-12-01".into(),
        ..Edition::default()
    };
    let mut terms = store.autogiro_terms().unwrap();
    terms
        .payees
        .extend([payee("5402-9681", "Månadsavgifter", 4711), payee("297-3675", "Gåvor", 4712)]);
    terms.editions.push(edition("Utgåva 2027", None));
    store.set_autogiro_terms(by, &terms).unwrap();
}

fn step(to: MandateState, on: jiff::civil::Date, line: usize) -> Step {
    let cause = match to {
        MandateState::Signed => Cause::Form,
        MandateState::Sent | MandateState::CancellationSent => {
            Cause::Sent { sha256: String::new() }
        }
        _ => Cause::File { name: "MEDAVI-1117.txt".into(), sha256: String::new(), line },
    };
    let detail = if line > 0 { "Nytt medgivande" } else { "" };
    Step { to, on, cause, detail: detail.into(), logged_by: "Anna Lind".into(), logged_at: now() }
}

/// The example binder with mandates in every state.
pub fn fill_mandates(store: &mut Store) {
    use MandateState as S;
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    fill_terms(store, &by);
    let chains: [&[(S, i8)]; 6] = [
        &[],
        &[(S::Signed, 2)],
        &[(S::Signed, 2), (S::Sent, 9)],
        &[(S::Signed, 2), (S::Sent, 9), (S::Approved, 17)],
        &[(S::Signed, 2), (S::Sent, 9), (S::Rejected, 17)],
        &[
            (S::Signed, 2),
            (S::Sent, 9),
            (S::Approved, 12),
            (S::CancellationSent, 16),
            (S::Cancelled, 18),
        ],
    ];
    for n in 1..36_i64 {
        let at = usize::try_from(n).unwrap();
        let chain = chains[if n < 7 { at - 1 } else { [3, 3, 3, 2, 3, 5, 1][at % 7] }];
        let account = Account::parse(ACCOUNTS[at % ACCOUNTS.len()]).unwrap();
        let steps = chain.iter().zip(0..).map(|((to, day), line)| {
            step(*to, date(2026, 11, *day), if line > 1 { line + 2 } else { 0 })
        });
        let number = if n % 10 == 4 { "191212121212".to_owned() } else { (1040 + n).to_string() };
        let mut it = Mandate {
            payee: Bankgiro::parse(if n % 5 == 0 { "297-3675" } else { "5402-9681" }).ok(),
            payer_number: (n != 1).then(|| PayerNumber::parse(&number).unwrap()),
            drawn: Some(Drawn::Account { account, note: String::new() }),
            origin: Some(Origin::PaperForm),
            edition: 1,
            signed_on: (n != 1).then_some(date(2026, 11, 1)),
            signed_at: "Malmö".into(),
            received_on: Some(date(2026, 11, 2)),
            paper: Paper { binder: "Pärm 2".into(), tab: n.to_string() },
            steps: steps.collect(),
            ..Mandate::of(Id::<Person>::new(n))
        };
        if n % 10 == 4 {
            it.payer_number = PayerNumber::parse(&format!("19121212{:04}", 1000 + n)).ok();
        }
        if n == 6 {
            it.last_debit_on = Some(date(2026, 11, 2));
            it.ending = Some(Ending::by_customer(date(2026, 11, 13)));
        }
        if n == 9 {
            let account = Account::parse("8327-9 0147258925").ok();
            it.findings.push(Finding {
                kind: FindingKind::Account { account },
                on: date(2026, 11, 18),
                cause: Cause::File { name: "register.txt".into(), sha256: String::new(), line: 12 },
                detail: String::new(),
                settled: None,
            });
        }
        if n == 11 {
            it.first_debit_on = Some(date(2026, 12, 28));
            it.end(&Ending::by_us(date(2026, 11, 20)), &Log::from(&by)).unwrap();
        }
        store.add(&by, &it).unwrap();
    }
}

/// The example's own mandates come first.
const EXAMPLES: i64 = 17;

const fn at(id: i64) -> Place {
    Place::Register(Register::Mandates, Some(EXAMPLES + id))
}

fn press(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_label(name).click_accesskit();
    harness.run_steps(4);
}

fn type_into(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang, typed: &str) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_role_and_label(Role::TextInput, name).focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, name).type_text(typed);
    harness.run_steps(4);
}

/// A table in which a row is taken in, one is known and one is wrong.
const TABLE: &str = "Kundnummer;Konto;Betalarnummer;Undertecknat;Läge;Skostorlek\n\
    10001;6114 517182351;191212121212;2026-11-02;Undertecknat;39\n\
    10001;6114 517182351;10001;2026-11-02;Undertecknat;39\n\
    10001;6114 517182351;10005;2026-11-02;Undertecknat;39\n\
    10001;6114 517182352;10099;31/1;Undertecknat;39\n";

/// A file on its way from the desktop.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

const SHOTS: &[Shot] = &[
    shot("mandates", Place::Register(Register::Mandates, None)),
    shot("mandate-draft", at(1)),
    shot("mandate-signed", at(2)),
    shot("mandate-sent", at(3)),
    shot("mandate-approved", at(4)),
    shot("mandate-over", at(6)),
    shot("mandate-finding", at(9)),
    Shot {
        does: |harness, lang| {
            press(harness, ["Avsluta", "End"], lang);
            press(harness, ["Vi", "We"], lang);
        },
        ..shot("mandate-ending", at(4))
    },
    Shot {
        does: |harness, lang| {
            press(harness, ["Förstör blanketten", "Shred the form"], lang);
        },
        ..shot("mandate-shredding", at(6))
    },
    Shot {
        does: |harness, lang| {
            harness
                .get_by_label(
                    ["Vad som har hänt", "What has happened"][usize::from(lang == Lang::En)],
                )
                .scroll_to_me();
            harness.run_steps(4);
        },
        ..shot("mandate-days", at(11))
    },
    Shot {
        does: |harness, lang| {
            let names = ["Clearingnummer och konto", "Clearing number and account"];
            type_into(harness, names, lang, "8327-9 0147258924");
        },
        ..shot("mandate-form", Place::Autogiro(Begin::Mandate(Some(Id::new(40)))))
    },
    Shot {
        does: |harness, lang| {
            let names = ["Skriv fil till Bankgirot", "Write a file to Bankgirot"];
            press(harness, names, lang);
        },
        ..shot("mandate-write", Place::Register(Register::Mandates, None))
    },
    Shot {
        does: |harness, lang| {
            let names = ["Läs in fil från Bankgirot", "Read a file from Bankgirot"];
            press(harness, names, lang);
            std::thread::sleep(std::time::Duration::from_millis(50));
            harness.run_steps(4);
        },
        ..shot("mandate-read", Place::Register(Register::Mandates, None))
    },
    Shot {
        does: |harness, _| {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let path = folder.join("gamla medgivanden.csv");
            parmen::binder::files::replace(&path, TABLE.as_bytes()).unwrap();
            harness.input_mut().dropped_files.push(Arc::new(Dropped(path)));
            harness.run_steps(4);
        },
        ..shot("mandate-import", Place::Register(Register::Mandates, None))
    },
    shot("mandate-terms", Place::Register(Register::AutogiroTerms, None)),
    shot("person-mandates", Place::Register(Register::Persons, Some(9))),
];

#[test]
fn every_screen_of_the_mandates() {
    for shot in SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill_mandates);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill_mandates);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill_mandates);
    }
    let empty = shot("empty-mandates", Place::Register(Register::Mandates, None));
    draw(&empty, Lang::Sv, Looks::Light, SIZES[0], |_| ());
    draw(&empty, Lang::En, Looks::Dark, SIZES[1], |_| ());
}

#[test]
fn every_paper_about_mandates() {
    let reports = |name, kind, about| shot(name, Place::Reports(kind, about));
    let of = |id| About::Mandate(Id::new(EXAMPLES + id));
    for shot in [
        reports("paper-mandate-blank", ReportKind::Autogiroanmalan, About::Nothing),
        reports("paper-mandate-form", ReportKind::Autogiroanmalan, of(1)),
        reports("paper-mandates", ReportKind::Medgivanden, About::Nothing),
        reports("paper-mandate-approved", ReportKind::Autogirobesked, of(4)),
        reports("paper-mandate-ended", ReportKind::Autogirobesked, of(6)),
        reports("paper-to-shred", ReportKind::Makuleringsprotokoll, of(6)),
        reports("paper-shredded", ReportKind::Makuleringsprotokoll, About::Nothing),
    ] {
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], fill_mandates);
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], fill_mandates);
    }
}
