//! What must, and what must not, stand in the papers about agreements.

use jiff::civil::date;

use super::{
    TODAY,
    agreements::{BUILDERS, HALL, KLARA, LEDGER, LETTERS, place},
    sample::{self, by},
};
use crate::{
    core::{Choice, Lang, Stated},
    registers::{
        agreements::{Agreement, Answer, Checked, Checklist, OurRole, Point, Stage},
        disclosures::Disclosure,
        persons::{Person, PersonKind},
        processing::{Activity, SubjectGroup},
        sub_processors::{Decision, SubProcessor},
        systems::System,
    },
    report::{Block, Document, render_text},
    reports::{Audience, BuildError, ReportKind as K, Scope, build},
    store::Store,
};

pub fn text(store: &Store, scope: &Scope) -> String {
    render_text(&build(store, scope).unwrap()).replace('\u{a0}', " ")
}

pub fn whole(kind: K) -> Scope {
    Scope::new(kind, Lang::Sv, TODAY)
}

pub fn full(kind: K) -> Scope {
    Scope { audience: Audience::Office, ..whole(kind) }
}

fn note(document: &Document) -> &str {
    let note = document.blocks.iter().find_map(|it| match it {
        Block::Note(note) => Some(note.as_str()),
        _ => None,
    });
    note.unwrap()
}

#[test]
fn r_60_a_customers_list_holds_those_engaged_for_it_and_whom_they_engage() {
    let mut store = sample::store();
    let of =
        |store: &Store, id| text(store, &Scope { agreement: Some(id), ..whole(K::Underbitraden) });
    let told = of(&store, BUILDERS);
    for row in [
        "1 | Serverhallen AB | Oss",
        "1 | Fortbok AB | Oss",
        "2 | Molnia AB | Fortbok AB",
        "3 | Cloudix Inc. | Molnia AB",
        "4 | Helpdesk Pune Ltd | Cloudix Inc.",
    ] {
        assert!(told.contains(row), "{row} in {told}");
    }
    assert!(of(&store, KLARA).contains("Inga underbiträden den 2026-11-22."));
    let subs = store.sub_processors().unwrap();
    let (id, last) = subs.into_iter().find(|(_, it)| it.name == "Helpdesk Pune Ltd").unwrap();
    let refused = SubProcessor { decision: Some(Decision::Objected), ..last };
    store.save(&by(), id, &refused).unwrap();
    assert!(!of(&store, BUILDERS).contains("Helpdesk"));
    let coming = SubProcessor { starts_on: Some(date(2027, 1, 4)), decision: None, ..refused };
    store.save(&by(), id, &coming).unwrap();
    assert!(of(&store, BUILDERS).contains("Helpdesk Pune Ltd, från och med 2027-01-04"));
    let hall = store.get(HALL).unwrap().unwrap();
    store.save(&by(), HALL, &Agreement { ended_on: Some(TODAY), ..hall.clone() }).unwrap();
    assert!(of(&store, BUILDERS).contains("Serverhallen AB, till och med 2026-11-22"));
    let over = Agreement { ended_on: Some(date(2026, 11, 1)), ..hall };
    store.save(&by(), HALL, &over).unwrap();
    assert!(!of(&store, BUILDERS).contains("Serverhallen"));
}

#[test]
fn r_60_a_chain_of_eight_links_stands_in_its_order() {
    let mut store = sample::store();
    let mut parent = None;
    for n in 1..=8 {
        let it = SubProcessor {
            agreement: Some(HALL),
            parent,
            name: format!("Led nummer {n}"),
            places: vec![place("SE", "")],
            ..SubProcessor::default()
        };
        parent = Some(store.add(&by(), &it).unwrap());
    }
    let scope = Scope { agreement: Some(HALL), ..whole(K::Underbitraden) };
    let list = text(&store, &scope);
    assert!(list.contains("1 | Led nummer 1 | Serverhallen AB"));
    for n in 2..=8 {
        assert!(list.contains(&format!("{n} | Led nummer {n} | Led nummer {}", n - 1)), "{n}");
    }
}

#[test]
fn r_60_the_record_of_article_30_2_has_every_letter_for_every_customer() {
    let store = sample::store();
    for (lang, told) in [(Lang::Sv, "Personuppgiftsansvarig"), (Lang::En, "Controller")] {
        let scope =
            Scope { agreement: Some(BUILDERS), ..Scope::new(K::Bitradesregister, lang, TODAY) };
        let record = text(&store, &scope);
        for letter in ["a", "b", "c", "d"] {
            assert!(record.contains(&format!("(30.2 {letter})")), "{letter}");
        }
        assert!(record.contains(&format!("{told} (30.2 a): Umeå Bygg AB")));
        assert!(!record.contains("Klara Ek"));
    }
    let record = text(&store, &whole(K::Bitradesregister));
    for words in [
        "Biträde som anlitar oss (30.2 a): Klara Ek",
        "Org.nr 556703-7485",
        "Norrbyskolan | 2026-09-30 | Raderas | 2026-10-30 | Inte gjort",
        "Helpdesk Pune Ltd: Indien, support, nås på distans",
        "Land inte angivet: vi",
    ] {
        assert!(record.contains(words), "{words}");
    }
    assert!(!record.contains("9805"), "a human being's number is not printed");
}

#[test]
fn r_61_the_cover_sheet_gives_the_verdict_of_the_checklist() {
    let mut store = sample::store();
    let of = |store: &Store, id| {
        build(store, &Scope { agreement: Some(id), ..whole(K::Bitradesprovning) }).unwrap()
    };
    let ledger = of(&store, LEDGER);
    assert!(note(&ledger).starts_with("Inte godkänt: av 12 punkter"));
    let shown = render_text(&ledger).replace('\u{a0}', " ");
    for point in Point::ALL {
        let cite = point.cite().trim_start_matches("GDPR ");
        assert!(shown.contains(&format!("{cite} | {}", point.text().sv)), "{cite}");
    }
    assert!(note(&of(&store, LETTERS)).starts_with("Inte prövat"));
    let mut it = store.get(LEDGER).unwrap().unwrap();
    let audit = it.checklist.on(Point::Audit).unwrap().clone();
    it.checklist.set(Checked { answer: Answer::Yes, ..audit });
    store.save(&by(), LEDGER, &it).unwrap();
    assert!(note(&of(&store, LEDGER)).starts_with("Godkänt: avtalet reglerar alla 12 punkter"));
    it.checklist.clear(Point::Audit);
    store.save(&by(), LEDGER, &it).unwrap();
    assert!(note(&of(&store, LEDGER)).starts_with("Inte färdigprövat"));
    let refused = build(&store, &whole(K::Bitradesprovning));
    assert!(matches!(refused, Err(BuildError::NoAgreement)));
}

#[test]
fn r_62_the_statement_of_no_transfers_follows_the_registers() {
    let says = |store: &Store| {
        let document = build(store, &whole(K::Overforingar)).unwrap();
        (note(&document).to_owned(), render_text(&document))
    };
    let store = sample::store();
    let (statement, list) = says(&store);
    assert!(statement.contains("stämmer inte") && statement.contains("utan stöd"), "{statement}");
    for words in ["Helpdesk Pune Ltd, Underbiträden | Indien, på distans", "(EU) 2023/1795"] {
        assert!(list.contains(words), "{words}");
    }
    let mut store = Store::in_memory().unwrap();
    assert!(says(&store).0.starts_with("Inga överföringar: inga platser"));
    let system = System { name: "Mejl".into(), country: "Sverige".into(), ..System::default() };
    store.add(&by(), &system).unwrap();
    assert!(says(&store).0.contains("är styrkt"));
    store.add(&by(), &System { name: "Lön".into(), ..System::default() }).unwrap();
    let (statement, list) = says(&store);
    assert!(statement.contains("går inte att styrka") && list.contains("Okänt land (1)"));
}

#[test]
fn r_60_a_supplier_without_an_agreement_is_a_gap_of_what_uses_it() {
    let store = sample::store();
    let gaps = text(&store, &whole(K::Brister));
    let uncovered = "! Leverantör: En leverantör används utan undertecknat avtal (GDPR 28.3)";
    for words in [
        uncovered,
        "! Länder: När bedömdes mottagarlandets lagar och praxis (TIA)? (GDPR 46.1)",
        "! Rättslig grund: Med vilken rättslig grund? (GDPR 6.1)",
    ] {
        assert!(gaps.contains(words), "{words} in {gaps}");
    }
    let list = text(&store, &whole(K::Bitradesavtal));
    assert!(list.contains("Brevkraft Inc. | Brevkraft | System"), "{list}");
    let mut store = store;
    let letters = store.get(LETTERS).unwrap().unwrap();
    let signed = Agreement { stage: Stage::Signed, signed_on: Some(TODAY), ..letters };
    store.save(&by(), LETTERS, &signed).unwrap();
    assert!(!text(&store, &whole(K::Brister)).contains(uncovered));
}

#[test]
fn r_36_the_extract_tells_what_was_disclosed_about_the_person() {
    let mut store = sample::store();
    let extract =
        |store: &Store, id| text(store, &Scope { person: Some(id), ..whole(K::Registerutdrag) });
    let letter = extract(&store, sample::ASA);
    assert!(letter.contains("2026-04-14 | Polismyndigheten, Myndighet"));
    assert!(letter.contains("2026-10-05 | Inkasso Norr AB"));
    let disclosures = letter.split("## Det här").nth(1).unwrap();
    assert!(disclosures.contains("Polismyndigheten") && !disclosures.contains("Anna Lind"));
    let friend = Person { name: "Berg".into(), ..Person::default() };
    let friend = store.add(&by(), &friend).unwrap();
    let disclosed = "Vi har inte antecknat att vi har lämnat ut uppgifter om just dig";
    let letter = extract(&store, friend);
    assert!(letter.contains(disclosed) && letter.contains("till och med den 2026-11-22"));
    let later = Disclosure {
        person: Some(friend),
        disclosed_on: Some(date(2026, 12, 1)),
        ..Disclosure::default()
    };
    store.add(&by(), &later).unwrap();
    assert!(extract(&store, friend).contains(disclosed));
}

#[test]
fn r_60_the_extract_of_a_sole_trader_has_its_agreements_and_nobody_elses_data() {
    let store = sample::store();
    let klara = store.get(KLARA).unwrap().unwrap().counterparty.unwrap();
    let letter = text(&store, &Scope { person: Some(klara), ..whole(K::Registerutdrag) });
    assert!(letter.contains("### Avtal K-8") && letter.contains("Föremål: Support"));
    assert!(!letter.contains("Undertecknat av oss") && !letter.contains("får se uppgifterna"));
    let builders = store.get(BUILDERS).unwrap().unwrap().counterparty.unwrap();
    let letter = text(&store, &Scope { person: Some(builders), ..whole(K::Registerutdrag) });
    assert_eq!(store.get(builders).unwrap().unwrap().kind, PersonKind::Company);
    assert!(!letter.contains("K-7"));
}

#[test]
fn r_62_an_activity_without_transfers_does_not_say_so_where_its_processor_makes_one() {
    let mut store = sample::store();
    let group = SubjectGroup::Own("Grannar".into());
    let activity = Activity {
        name: "Grannbrev".into(),
        subjects: vec![crate::registers::processing::Subjects {
            group: group.clone(),
            ..Default::default()
        }],
        recipients: Stated::none(TODAY),
        transfers: Stated::none(TODAY),
        ..Activity::default()
    };
    let activity = store.add(&by(), &activity).unwrap();
    let neighbour = Person { name: "Berg".into(), groups: vec![group], ..Person::default() };
    let neighbour = store.add(&by(), &neighbour).unwrap();
    let extract =
        |store: &Store| text(store, &Scope { person: Some(neighbour), ..whole(K::Registerutdrag) });
    let none = "Uppgifterna lämnar inte EU och EES.";
    assert!(extract(&store).contains(none) && extract(&store).contains("Ingen utanför företaget."));
    let letters = store.get(LETTERS).unwrap().unwrap();
    store.save(&by(), LETTERS, &Agreement { activities: vec![activity], ..letters }).unwrap();
    let letter = extract(&store);
    assert!(!letter.contains(none) && letter.contains("USA – Brevkraft Inc. Skydd:"));
    assert!(letter.contains("(15.1 c): Brevkraft Inc. (personuppgiftsbiträde)"));
    let record = text(&store, &whole(K::Behandlingsregister));
    assert!(record.contains("Mottagare (30.1 d): Brevkraft Inc. (personuppgiftsbiträde)"));
}

#[test]
fn r_62_what_the_company_has_abroad_for_a_customer_is_not_said_to_be_sent_to_the_customer() {
    let mut store = sample::store();
    let builders = store.get(BUILDERS).unwrap().unwrap();
    let places = vec![place("US", "lagring")];
    store.save(&by(), BUILDERS, &Agreement { places, ..builders }).unwrap();
    let record = text(&store, &whole(K::Behandlingsregister));
    assert!(record.contains("USA – Vi själva") && !record.contains("USA – Umeå"), "{record}");
}

#[test]
fn empty_registers_print_a_dated_none() {
    let mut store = Store::in_memory().unwrap();
    for (scope, words) in [
        (whole(K::Bitradesavtal), "Inga avtal om personuppgifter är registrerade den 2026-11-22."),
        (whole(K::Underbitraden), "Inga underbiträden den 2026-11-22."),
        (full(K::Underbitraden), "registrerad den 2026-11-22."),
        (whole(K::Bitradesregister), "Vi behandlar inga personuppgifter åt kunder den 2026-11-22."),
        (whole(K::Overforingar), "registrerade den 2026-11-22."),
    ] {
        assert!(text(&store, &scope).contains(words), "{words}");
    }
    let empty = Agreement { role: Some(OurRole::Processor), ..Agreement::default() };
    let id = store.add(&by(), &Agreement { checklist: Checklist::default(), ..empty }).unwrap();
    for kind in [K::Bitradesavtal, K::Underbitraden, K::Bitradesregister, K::Bitradesprovning] {
        let scope = Scope { agreement: Some(id), ..full(kind) };
        assert!(build(&store, &scope).is_ok(), "{kind:?}");
    }
}
