//! What the company has typed itself in one language, in the text of the other.

use super::*;
use crate::{
    core::{Field, Lang},
    registers::processing::ActivityField,
};

#[test]
fn r_90_own_words_are_found_with_the_sections_that_say_them_and_the_field_they_were_typed_in() {
    let mut store = small();
    let mut activity = store.get(ACTIVITY).unwrap().unwrap();
    activity.purposes = vec![Purpose {
        what: "Hyra ut skidor.".into(),
        basis: Some(LawfulBasis::Contract),
        ..Purpose::default()
    }];
    store.save(&by(), ACTIVITY, &activity).unwrap();
    let mut policy = plain();
    let sources = Sources::read(&store, TODAY).unwrap();
    let found = sources.own_words(&policy);
    let skis = found.iter().find(|it| it.words.sv == "Hyra ut skidor.").unwrap();
    assert!(skis.lacks_translation() && skis.typed == Lang::Sv);
    assert_eq!(skis.spot.field, ActivityField::Purposes.label());
    assert_eq!(skis.spot.record, Some(ACTIVITY.raw()));
    for section in [Section::Purposes, Section::LegalBases, Section::Portability] {
        assert!(skis.sections.contains(&section), "{section:?}: {:?}", skis.sections);
    }

    policy.translate(&Both::new("Hyra ut skidor.", "Rent out skis."));
    store.set_policy(&by(), &policy).unwrap();
    let sources = Sources::read(&store, TODAY).unwrap();
    let text = sources.compose(&policy);
    let said = |lang, words: &str| text.lines(lang).iter().any(|it| it.contains(words));
    assert!(said(Lang::En, "Rent out skis.") && !said(Lang::En, "skidor"));
    assert!(said(Lang::Sv, "Hyra ut skidor.") && !said(Lang::Sv, "skis"));
    let found = sources.own_words(&policy);
    let skis = found.iter().find(|it| it.words.sv == "Hyra ut skidor.").unwrap();
    assert!(!skis.lacks_translation());
}

#[test]
fn words_typed_in_english_ask_for_swedish_and_what_is_ready_made_asks_for_nothing() {
    let mut store = small();
    let mut activity = store.get(ACTIVITY).unwrap().unwrap();
    activity.collected_how = "On the form by the door".into();
    activity.must_provide = String::new();
    store.save(&by(), ACTIVITY, &activity).unwrap();
    let found = Sources::read(&store, TODAY).unwrap().own_words(&plain());
    let typed = found.iter().find(|it| it.words.en == "On the form by the door").unwrap();
    assert_eq!((typed.typed, typed.sections.as_slice()), (Lang::En, &[Section::Collection][..]));
    let store = example();
    let found = Sources::read(&store, TODAY).unwrap().own_words(&policy());
    assert_eq!(
        found.iter().filter(|it| it.lacks_translation()).collect::<Vec<_>>(),
        [].as_slice() as &[&OwnWords]
    );
}

#[test]
fn a_translation_that_is_taken_away_is_no_translation() {
    let mut policy = Policy::default();
    policy.translate(&Both::new("Hyra ut", ""));
    assert_eq!(policy.words, []);
    policy.translate(&Both::new("Hyra ut", "Rent"));
    policy.translate(&Both::new("Hyra ut", "Rent out"));
    assert_eq!(policy.words, [Both::new("Hyra ut", "Rent out")]);
    policy.translate(&Both::new("Hyra ut", " "));
    assert_eq!(policy.words, []);
}
