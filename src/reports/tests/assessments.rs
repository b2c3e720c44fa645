//! Assessments of every kind, finished and not, and what their papers must say.

use jiff::civil::{Date, date};

use super::{
    TODAY,
    sample::{self, by},
};
use crate::{
    core::{Choice, Id, Lang, Record},
    registers::{
        assessments::{
            Answer, Assessment, AssessmentKind, Balance, Balancing, Compatibility, Compatible,
            Criterion, Matter, Screening,
        },
        processing::Activity,
    },
    report::render_text,
    reports::{BuildError, ReportKind as K, Scope, build, due},
    store::Store,
};

/// A screening that suggests an impact assessment.
const NEEDED: Id<Assessment> = Id::new(4);
/// A balancing test that somebody has just begun.
const BEGUN: Id<Assessment> = Id::new(5);

/// The finished one of a kind.
pub fn of(kind: AssessmentKind) -> Id<Assessment> {
    match kind {
        AssessmentKind::Balancing => Id::new(1),
        AssessmentKind::Compatibility => Id::new(2),
        AssessmentKind::Screening => Id::new(3),
    }
}

/// The papers about those that are not sound, by the names of their fixtures.
pub fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    let about = |kind, it| Scope { assessment: Some(it), ..Scope::new(kind, lang, TODAY) };
    vec![
        ("konsekvensprovning-behovs", about(K::Konsekvensprovning, NEEDED)),
        ("intresseavvagning-paborjad", about(K::Intresseavvagning, BEGUN)),
    ]
}

fn part(text: &str) -> String {
    text.to_owned()
}

fn screening(is_met: impl Fn(Criterion) -> bool) -> Screening {
    let mut it = Screening { on_authority_list: Some(false), ..Screening::default() };
    for criterion in Criterion::ALL {
        let is_met = is_met(*criterion);
        let why = if is_met { "Så fungerar tjänsten" } else { "" };
        it.set(Answer { criterion: *criterion, is_met, why: part(why) });
    }
    it
}

fn balancing() -> Balancing {
    Balancing {
        interest: part("Att tala om när tjänsten ligger nere"),
        necessity: part("Numret behövs för att nå kunden i tid. Ett anslag på webben syns inte."),
        balance: part("Kunden väntar sig det, och det sker sällan."),
        safeguards: part("Korta meddelanden utan reklam"),
        opt_out: part("Svara STOPP"),
        outcome: Some(Balance::Ours),
        reasons: part("Kunden har egen nytta av beskedet."),
    }
}

fn compatibility() -> Compatibility {
    Compatibility {
        connection: part("Statistiken bygger på samma fakturor."),
        context: part("Kunderna har handlat och väntar sig att vi följer försäljningen."),
        nature: part("Varor och belopp, inget känsligt"),
        consequences: part("Inga för den enskilda"),
        safeguards: part("Namnen tas bort först"),
        outcome: Some(Compatible::Yes),
        reasons: part("Ingen enskild syns i resultatet."),
    }
}

pub fn add(store: &mut Store) {
    let made = |name: &str, purpose: &str, review_on: Date, matter| Assessment {
        name: part(name),
        activity: Some(Id::<Activity>::new(1)),
        purpose: part(purpose),
        matter,
        assessed_on: Some(date(2026, 2, 2)),
        assessed_by: part("Maria Sjöström"),
        review_on: Some(review_on),
        note: String::new(),
    };
    let far = date(2028, 2, 2);
    let vulnerable = |it| it == Criterion::Vulnerable;
    let watched = |it| matches!(it, Criterion::Monitoring | Criterion::Innovative);
    let mut small = screening(vulnerable);
    small.reasons = part("Det gäller bara löner till fjorton anställda.");
    let begun = Balancing { interest: part("Att sälja mer"), ..Balancing::default() };
    let all = [
        made("Driftinformation", "Berätta om avbrott", far, Matter::Balancing(balancing())),
        made(
            "Försäljningsstatistik",
            "Räkna försäljning",
            far,
            Matter::Compatibility(compatibility()),
        ),
        Assessment {
            note: part("Ombudet var med."),
            ..made("Löner", "", far, Matter::Screening(small))
        },
        made("Kameror med ansiktsigenkänning", "", far, Matter::Screening(screening(watched))),
        Assessment {
            name: part("Utskick till gamla kunder"),
            matter: Matter::Balancing(begun),
            ..Assessment::default()
        },
    ];
    for it in all {
        store.add(&by(), &it).unwrap();
    }
}

fn text(store: &Store, scope: &Scope) -> String {
    render_text(&build(store, scope).unwrap()).replace('\u{a0}', " ")
}

fn of_kind(kind: K, it: Id<Assessment>) -> Scope {
    Scope { assessment: Some(it), ..Scope::new(kind, Lang::Sv, TODAY) }
}

#[test]
fn r_14_r_19_every_answer_stands_in_the_paper_of_its_assessment() {
    let store = sample::store();
    for kind in AssessmentKind::ALL {
        let (id, paper) = (of(*kind), K::of_assessment(*kind));
        let told = text(&store, &of_kind(paper, id));
        let it = store.get(id).unwrap().unwrap();
        for (field, value) in it.facts(Lang::Sv).iter().filter(|(_, value)| !value.is_missing()) {
            // A list is a table on paper.
            for line in value.to_text().lines() {
                let line = line.split(": ").last().unwrap().split(" – ").last().unwrap();
                let is_there = told.to_lowercase().contains(&line.to_lowercase());
                assert!(is_there, "{field:?} {line} in {told}");
            }
        }
        assert!(!told.contains("Det som återstår"), "{kind:?}");
    }
}

#[test]
fn r_14_what_is_not_finished_says_so_and_what_may_not_says_why() {
    let store = sample::store();
    let begun = text(&store, &of_kind(K::Intresseavvagning, BEGUN));
    assert!(begun.contains("Bedömningen är inte klar.") && begun.contains("Inte besvarat"));
    assert!(begun.contains("Det som återstår") && begun.contains("Vems intresse väger tyngst?"));
    let needed = text(&store, &of_kind(K::Konsekvensprovning, NEEDED));
    assert!(needed.contains("En konsekvensbedömning ska göras innan behandlingen börjar"));
    let other = build(&store, &of_kind(K::Forenlighetsbedomning, BEGUN));
    assert!(matches!(other, Err(BuildError::OtherAssessment)));
    let none = build(&store, &Scope::new(K::Intresseavvagning, Lang::Sv, TODAY));
    assert!(matches!(none, Err(BuildError::NoAssessment)));
}

#[test]
fn r_81_an_assessment_is_due_to_be_made_again_on_its_day() {
    let mut store = sample::store();
    let before = due::n_due(&store, TODAY).unwrap();
    let id = of(AssessmentKind::Balancing);
    let it = store.get(id).unwrap().unwrap();
    let late = Assessment { review_on: Some(date(2026, 11, 1)), ..it };
    store.assess(&by(), Some(id), &late).unwrap();
    assert_eq!(due::n_due(&store, TODAY).unwrap(), before + 1);
    let all = due::due(&store, Lang::Sv, TODAY, 0).unwrap();
    let it = all.iter().find(|it| it.what == due::DueKind::ReviewAssessment).unwrap();
    assert_eq!((it.record, it.on), (id.raw(), date(2026, 11, 1)));
    assert!(it.because.contains("Bedömningen skulle ha setts över 2026-11-01"), "{}", it.because);
    let list = text(&store, &Scope::new(K::Bedomningar, Lang::Sv, TODAY));
    assert!(list.contains("2026-11-01, försenad"), "{list}");
}
