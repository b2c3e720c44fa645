//! The assessments, a page of each wizard, and the contradictions of a policy, as pictures.

use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use jiff::civil::date;
use parmen::{
    app::{About, App, Place},
    core::{Choice, Id, Lang},
    law::LawfulBasis,
    policy::{Policy, Promise},
    prefs::Looks,
    registers::{
        Register,
        assessments::{
            Answer, Assessment, AssessmentKind, Balance, Balancing, Criterion, Matter, Screening,
        },
        systems::System,
    },
    reports::ReportKind,
    store::{By, Store},
};

use super::{SIZES, draw_after, fill_example, now};

/// The example binder with assessments, and a policy that promises more than it keeps.
fn fill(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let (id, mut activity) = store.activities().unwrap().remove(0);
    activity.purposes[0].basis = Some(LawfulBasis::LegitimateInterests);
    activity.purposes[0].balancing.clear();
    activity.purposes[0].balanced_on = None;
    store.save(&by, id, &activity).unwrap();
    let mut screening = Screening { on_authority_list: Some(false), ..Screening::default() };
    for criterion in Criterion::ALL {
        let is_met = *criterion == Criterion::Vulnerable;
        screening.set(Answer { criterion: *criterion, is_met, why: String::new() });
    }
    screening.reasons = "Det gäller bara löner till fjorton anställda.".into();
    let part = String::from;
    let test = Balancing {
        interest: part("Vi vill berätta för kunderna när tjänsten ligger nere."),
        necessity: part("Numret behövs för att hinna fram i tid."),
        balance: part("Kunderna väntar sig att få veta."),
        safeguards: part("Korta meddelanden utan reklam."),
        opt_out: part("Svara STOPP."),
        outcome: Some(Balance::Ours),
        reasons: part("Kunden har egen nytta av beskedet."),
    };
    let made = |name: &str, review_on, matter| Assessment {
        name: name.into(),
        activity: Some(id),
        matter,
        assessed_on: Some(date(2025, 9, 1)),
        assessed_by: "Anna Lind".into(),
        review_on: Some(review_on),
        ..Assessment::default()
    };
    let all = [
        made("Driftinformation till kunder", date(2027, 9, 1), Matter::Balancing(test)),
        made("Löner", date(2026, 9, 1), Matter::Screening(screening)),
    ];
    for it in all {
        store.assess(&by, None, &it).unwrap();
    }
    let (name, country) = ("Molnlagret".to_owned(), "USA".to_owned());
    store.add(&by, &System { name, country, ..System::default() }).unwrap();
    let promises = vec![Promise::NotAimedAtChildren, Promise::LittleByEmail];
    store.set_policy(&by, &Policy { promises, ..Policy::default() }).unwrap();
}

fn turns(n: usize) -> impl FnOnce(&mut Harness<'static, App>) {
    move |harness| {
        for _ in 0..n {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            harness.run_steps(4);
        }
    }
}

#[test]
fn every_page_of_the_assessments_and_the_contradictions() {
    let (activity, assessment) = (Id::new(1), Id::new(1));
    let begin = |kind| Place::Assess(kind, activity, Some(0));
    for at in [
        (Lang::Sv, Looks::Light, SIZES[0]),
        (Lang::En, Looks::Dark, vec2(1920.0, 1080.0)),
        (Lang::Sv, Looks::Light, SIZES[1]),
    ] {
        let list = Place::Register(Register::Assessments, None);
        let record = Place::Register(Register::Assessments, Some(1));
        draw_after(|_| (), "assessments", list, at, fill);
        draw_after(|_| (), "assessment", record, at, fill);
        let edit = |harness: &mut Harness<'static, App>| {
            harness.key_press(Key::F2);
            harness.run_steps(4);
        };
        draw_after(edit, "assessment-check", record, at, fill);
        for (name, kind, n) in [
            ("balancing-0", AssessmentKind::Balancing, 0),
            ("balancing-1", AssessmentKind::Balancing, 1),
            ("balancing-outcome", AssessmentKind::Balancing, 6),
            ("balancing-check", AssessmentKind::Balancing, 7),
            ("compatibility-3", AssessmentKind::Compatibility, 3),
            ("screening-1", AssessmentKind::Screening, 1),
            ("screening-list", AssessmentKind::Screening, 10),
            ("screening-check", AssessmentKind::Screening, 12),
        ] {
            draw_after(turns(n), name, begin(kind), at, fill);
        }
        draw_after(|_| (), "contradictions", Place::Contradictions, at, fill);
        let of_activity = Place::Register(Register::Activities, Some(1));
        draw_after(|_| (), "activity-assessments", of_activity, at, fill);
        draw_after(
            |_| (),
            "activities-beside",
            Place::Register(Register::Activities, None),
            at,
            fill,
        );
        draw_after(|_| (), "overview-contradictions", Place::Overview, at, fill);
        let paper = Place::Reports(ReportKind::Intresseavvagning, About::Assessment(assessment));
        draw_after(|_| (), "paper-assessment", paper, at, fill);
    }
    let empty = Place::Register(Register::Assessments, None);
    draw_after(
        |_: &mut Harness<'static, App>| (),
        "assessments-empty",
        empty,
        (Lang::Sv, Looks::Light, SIZES[0]),
        |_| (),
    );
}
