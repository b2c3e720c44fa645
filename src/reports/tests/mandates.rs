//! Autogiro mandates of the invented company.

use jiff::civil::{Date, date};

use super::{
    TODAY,
    sample::{ASA, by},
};
use crate::{
    autogiro::{Drawn as DrawnOn, PayerNumber},
    core::{Id, Lang},
    law::{Account, Bankgiro},
    registers::{
        autogiro_terms::{AutogiroTerms, Edition, PaperKept, Payee},
        mandates::{
            Cause, Drawn, Ending, Mandate, MandateState as S, Origin, Paper, Shredding, Step,
        },
    },
    reports::{ReportKind, Scope, mandate_wording},
    store::Store,
};

/// In force, from an account.
pub const OF_ASA: Id<Mandate> = Id::new(1);
/// Ended by the payer, from a bankgiro; its form is shredded.
pub const OF_BO: Id<Mandate> = Id::new(2);
/// We have ended it, with 30 days' notice that is not over.
pub const OF_EVA: Id<Mandate> = Id::new(3);
/// Refused; its form waits for the shredder.
pub const OF_CIA: Id<Mandate> = Id::new(5);

pub fn form(lang: Lang) -> Scope {
    Scope::new(ReportKind::Autogiroanmalan, lang, TODAY)
}

pub fn letter(mandate: Id<Mandate>, lang: Lang) -> Scope {
    Scope { mandate: Some(mandate), ..Scope::new(ReportKind::Autogirobesked, lang, TODAY) }
}

pub fn record(mandate: Id<Mandate>, lang: Lang) -> Scope {
    Scope { mandate: Some(mandate), ..Scope::new(ReportKind::Makuleringsprotokoll, lang, TODAY) }
}

/// The papers beside those of [`super::scope`], by the names of their fixtures.
pub fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    let on_bankgiro = Scope { drawn_on: DrawnOn::OnBankgiro, ..form(lang) };
    let of = |mandate| Scope { mandate: Some(mandate), ..form(lang) };
    let next_year = Scope { person: Some(ASA), date: date(2027, 2, 1), ..form(lang) };
    vec![
        ("autogiroanmalan-bankgiro", on_bankgiro),
        ("autogiroanmalan-ifylld", of(OF_ASA)),
        ("autogiroanmalan-ifylld-bankgiro", of(OF_BO)),
        ("autogiroanmalan-bankens-text", next_year),
        ("autogirobesked-godkant", letter(OF_ASA, lang)),
        ("autogirobesked-fran-oss", letter(OF_EVA, lang)),
        ("autogirobesked-avvisat", letter(OF_CIA, lang)),
        ("makuleringsprotokoll-ett", record(OF_BO, lang)),
        ("makuleringsprotokoll-att-fylla-i", record(OF_CIA, lang)),
    ]
}

pub fn add(store: &mut Store) {
    store.set_autogiro_terms(&by(), &terms()).unwrap();
    for mandate in [of_asa(), of_bo(), of_eva(), of_dan(), of_cia()] {
        store.add(&by(), &mandate).unwrap();
    }
}

fn payee() -> Bankgiro {
    Bankgiro::parse("5402-9681").unwrap()
}

fn terms() -> AutogiroTerms {
    let edition = |name: &str, sv, en, since| Edition {
        name: name.into(),
        sv,
        en,
        since: Some(since),
        source: "Maria Sjöström".into(),
    };
    let ours = |lang| mandate_wording(lang);
    let banks = "# Villkor\nBankens egen text, som den står.\n\nEtt stycke till.".to_owned();
    AutogiroTerms {
        payees: vec![Payee {
            bankgiro: payee(),
            customer_number: None,
            name: "Månadsavgifter".into(),
        }],
        editions: vec![
            edition("Pärmens text", ours(Lang::Sv), ours(Lang::En), date(2026, 1, 1)),
            edition("Bankens text", banks, String::new(), date(2027, 1, 1)),
        ],
        kept_for_source: "Beslut 2026-01-07".into(),
        paper: PaperKept::WithRecord,
        ..AutogiroTerms::default()
    }
}

fn step(to: S, on: Date, cause: Cause, detail: &str) -> Step {
    let by = by();
    Step { to, on, cause, detail: detail.into(), logged_by: by.actor, logged_at: by.at }
}

fn advice(line: usize) -> Cause {
    Cause::File { name: "MEDAVI.txt".into(), sha256: "5e".repeat(32), line }
}

fn sent() -> Cause {
    Cause::Sent { sha256: "7a".repeat(32) }
}

/// On paper, signed and sent on 5 and 6 May, and answered by `last`.
fn on_paper(
    payer: i64,
    number: &str,
    drawn: Drawn,
    last: impl IntoIterator<Item = Step>,
) -> Mandate {
    let mut steps = vec![
        step(S::Signed, date(2026, 5, 5), Cause::Form, ""),
        step(S::Sent, date(2026, 5, 6), sent(), ""),
    ];
    steps.extend(last);
    Mandate {
        payee: Some(payee()),
        payer_number: Some(PayerNumber::parse(number).unwrap()),
        drawn: Some(drawn),
        origin: Some(Origin::PaperForm),
        edition: 1,
        signed_on: Some(date(2026, 5, 4)),
        signed_at: "Umeå".into(),
        received_on: Some(date(2026, 5, 5)),
        paper: Paper { binder: "Autogiropärmen".into(), tab: format!("flik {payer}") },
        steps,
        ..Mandate::of(Id::new(payer))
    }
}

fn account(typed: &str) -> Drawn {
    Drawn::Account { account: Account::parse(typed).unwrap(), note: String::new() }
}

fn approved(on: Date) -> Step {
    step(S::Approved, on, advice(3), "Nytt medgivande")
}

fn of_asa() -> Mandate {
    let it = on_paper(1, "1042", account("8327-9 0147258925"), [approved(date(2026, 5, 12))]);
    Mandate {
        first_debit_on: Some(date(2026, 5, 29)),
        last_debit_on: Some(date(2026, 10, 30)),
        ..it
    }
}

fn of_bo() -> Mandate {
    let bankgiro = Bankgiro::parse("640-5070").unwrap();
    let steps = [
        approved(date(2026, 5, 12)),
        step(S::CancellationSent, date(2026, 9, 2), sent(), ""),
        step(S::Cancelled, date(2026, 9, 4), advice(7), "Makulerat av betalningsmottagaren"),
    ];
    let it = on_paper(2, "6405070", Drawn::Bankgiro { bankgiro }, steps);
    let shredding = Shredding {
        on: date(2026, 11, 20),
        by: "Anna Lind".into(),
        witness: "Maria Sjöström".into(),
        how: "Dokumentförstörare P-4".into(),
    };
    Mandate {
        bank: "Umeå Sparbank".into(),
        last_debit_on: Some(date(2026, 8, 28)),
        ending: Some(Ending {
            reason: "Betalar på faktura i stället".into(),
            ..Ending::by_customer(date(2026, 9, 1))
        }),
        shredded: Some(shredding),
        ..it
    }
}

pub fn of_eva() -> Mandate {
    let it = on_paper(3, "1077", account("6114 517182351"), [approved(date(2026, 5, 13))]);
    Mandate { ending: Some(Ending::by_us(date(2026, 11, 16))), ..it }
}

/// A draft of somebody whose data are protected, of whom the number of the account alone is known.
fn of_dan() -> Mandate {
    Mandate { drawn: Some(account("1274 0235305")), ..Mandate::of(Id::new(4)) }
}

fn of_cia() -> Mandate {
    let refused =
        step(S::Rejected, date(2026, 5, 11), advice(4), "Fel konto- eller personuppgifter");
    on_paper(5, "198112289874", account("3300 1010101010"), [refused])
}
