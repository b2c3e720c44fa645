//! Assessments printed and exported.

use parmen::registers::assessments::{Assessment, AssessmentKind};

use crate::office::Office;

fn office() -> Office {
    let office = Office::with_binder();
    office.change("Pärm.parm", |store, by| {
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
