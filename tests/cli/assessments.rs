//! Assessments printed and exported.

use parmen::registers::assessments::{Assessment, AssessmentKind};

use crate::office::Office;

fn office() -> Office {
    let office = Office::with_binder();
    office.change("A.parm", |store, by| {
        for (name, kind) in [
            ("Driftinformation", AssessmentKind::Balancing),
            ("Utskick", AssessmentKind::Balancing),
            ("Löner", AssessmentKind::Screening),
        ] {
            let it = Assessment { name: name.into(), ..Assessment::new(kind) };
            store.assess(by, None, &it).unwrap();
        }
    });
    office
}

/// The command that prints a balancing test.
fn print<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["report", "intresseavvagning", "A.parm", "--out", "a.txt"], more].concat()
}

#[test]
fn r_14_an_assessment_is_printed_by_its_name_its_number_or_as_the_only_one_of_its_kind() {
    let office = office();
    office.ok(&print(&["--assessment", "driftinformation"]));
    assert!(office.text("a.txt").contains("Bedömningen är inte klar."));
    office.ok(&print(&["--assessment", "#2", "--lang", "en"]));
    assert!(office.text("a.txt").contains("Utskick"));
    for more in [&[][..], &["--assessment", "Löner"]] {
        assert!(office.fails(1, &print(more)).contains("--assessment"), "{more:?}");
    }
    office.ok(&["report", "konsekvensprovning", "A.parm", "--out", "a.txt"]);
    assert!(office.text("a.txt").contains("De nio kriterierna"));
    office.ok(&["report", "bedömningar", "A.parm", "--out", "a.txt"]);
    assert!(office.text("a.txt").contains("Intresseavvägning (2)"));
    office.ok(&["export", "bedomningar", "A.parm", "--out", "a.csv"]);
    assert_eq!(office.text("a.csv").lines().count(), 4);
}
