//! A form and a receipt of any ready-made text are one sheet each: what is signed stands above the signature.

use jiff::civil::date;
use lopdf::Document as Pdf;

use super::{
    TODAY,
    sample::{self, ASA, by},
};
use crate::{
    core::{Lang, Progress},
    registers::{
        consent_texts::{ConsentText, TextVersion},
        consents::{Channel, ConsentEvent, Evidence},
        desk::Listed,
    },
    report::{Format, render},
    reports::{ReportKind, Scope, build},
    store::Store,
};

fn n_pages(store: &Store, scope: &Scope) -> usize {
    let pdf = render(&build(store, scope).unwrap(), Format::Pdf, &Progress::default()).unwrap();
    Pdf::load_mem(&pdf).unwrap().get_pages().len()
}

#[test]
fn r_46_the_form_and_the_receipt_of_a_ready_made_text_are_one_sheet_each() {
    let mut store = sample::store();
    let library = ConsentText::LIBRARY.unwrap();
    let company = store.company().unwrap();
    for ready in (library.read)(Lang::Sv, &company) {
        let draft = ready.record.versions[0].clone();
        let version = TextVersion { in_use_from: Some(date(2026, 1, 1)), ..draft };
        let text = ConsentText { versions: vec![version], ..ready.record };
        let id = store.add(&by(), &text).unwrap();
        let event = ConsentEvent {
            on: date(2026, 5, 1),
            version: 1,
            channel: Some(Channel::Paper),
            received_by: "Anna Lind".into(),
            evidence: Evidence { place: "Pärm 3, flik 12".into(), ..Evidence::default() },
            ..ConsentEvent::default()
        };
        let consent = store.log_consent(&by(), ASA, id, &event).unwrap();
        for lang in [Lang::Sv, Lang::En] {
            let form = Scope::new(ReportKind::Samtyckesblankett, lang, TODAY);
            let form = Scope { purposes: vec![id], person: Some(ASA), ..form };
            let receipt = Scope::new(ReportKind::Samtyckeskvitto, lang, TODAY);
            let receipt = Scope { consent: Some(consent), ..receipt };
            let pages = [&form, &receipt].map(|it| n_pages(&store, it));
            assert_eq!(pages, [1, 1], "{} {lang:?}", text.name);
        }
    }
}
