//! The example's policy is complete and published twice, and some have yet to be told.

use super::*;
use crate::{
    core::Lang,
    policy::{
        ChangeSize, ContradictionKind as Kind, Means, Section, compose, contradictions, needs,
    },
    registers::{
        assessments::{AssessmentKind, Verdict},
        policy::Policy,
    },
};

#[test]
fn r_91_two_versions_with_comments_and_the_second_is_what_the_policy_says_now() {
    let store = filled(USUAL_PERSONS);
    let policy = store.get(Policy::ONLY).unwrap().unwrap();
    let versions = store.policy_versions().unwrap();
    let [(_, first), (_, second)] = versions.as_slice() else { panic!("{}", versions.len()) };
    assert_eq!((first.change, second.change), (ChangeSize::First, ChangeSize::Large));
    let years = [first, second].map(|it| it.published_on.unwrap().year());
    assert_eq!(years, [2025, 2026]);
    assert!([first, second].iter().all(|it| !it.comment.lacks_translation()));
    assert!(first.text.section(Section::Recordings).is_none());
    assert!(second.text.section(Section::Recordings).is_some());
    let now = compose(&store, &policy, TODAY).unwrap();
    assert_eq!(now.lines(Lang::Sv), second.text.lines(Lang::Sv));
    assert_eq!(now.lines(Lang::En), second.text.lines(Lang::En));
    assert_eq!(second.text.section(Section::History).unwrap().lines(Lang::Sv).len(), 4);
}

#[test]
fn r_92_some_have_been_told_and_some_are_left_by_either_way() {
    let store = filled(USUAL_PERSONS);
    let (_, second) = store.policy_versions().unwrap().pop().unwrap();
    let left = |by| second.notices.iter().filter(|it| it.by == by && it.told_on.is_none()).count();
    assert!(second.notices.len() > 10, "{}", second.notices.len());
    assert!(second.n_to_tell() < second.notices.len() / 2);
    assert!(left(Means::Email) > 0 && left(Means::Letter) > 0, "{:?}", second.notices);
    assert_eq!(filled(0).policy_versions().unwrap().pop().unwrap().1.notices, []);
}

#[test]
fn r_93_nothing_is_missing_and_what_contradicts_itself_is_meant_to() {
    let store = filled(USUAL_PERSONS);
    let policy = store.get(Policy::ONLY).unwrap().unwrap();
    assert_eq!(needs(&store, &policy, TODAY).unwrap(), []);
    let found = contradictions(&store, &policy, TODAY).unwrap();
    let kinds: Vec<_> = found.iter().map(|it| it.kind).collect();
    let said: Vec<_> = found.iter().map(|it| it.says.in_lang(Lang::Sv)).collect();
    let expected = [Kind::Unweighed, Kind::NoAgreement, Kind::NoConsentText];
    assert_eq!(kinds, expected, "{said:#?}");
}

#[test]
fn r_14_r_19_each_kind_of_assessment_is_there_without_gaps() {
    let store = filled(0);
    let all = store.assessments().unwrap();
    for kind in
        [AssessmentKind::Balancing, AssessmentKind::Compatibility, AssessmentKind::Screening]
    {
        let (_, it) = all.iter().find(|(_, it)| it.kind() == kind).unwrap();
        assert_eq!(it.verdict(), Verdict::May, "{kind:?}");
        assert_eq!(it.gaps(TODAY), [], "{kind:?}");
        let activity = store.get(it.activity.unwrap()).unwrap().unwrap();
        let is_of_purpose = activity.purposes.iter().any(|purpose| it.concerns(purpose));
        assert!(is_of_purpose || it.purpose.is_empty(), "{kind:?}");
    }
}

#[test]
fn the_english_policy_is_in_english() {
    let store = filled(USUAL_PERSONS);
    let policy = store.get(Policy::ONLY).unwrap().unwrap();
    let text = compose(&store, &policy, TODAY).unwrap().lines(Lang::En).join("\n");
    let names = ["Fjällnät", "Östersund", "Sjöström", "Nordväxel", "Räknestickan"];
    let swedish = text.lines().filter(|it| it.contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']));
    let swedish = swedish.filter(|it| !names.iter().any(|name| it.contains(name)));
    assert_eq!(swedish.collect::<Vec<_>>(), Vec::<&str>::new());
    for lang in [Lang::Sv, Lang::En] {
        let text = crate::report::render_text(&crate::policy::document(
            &compose(&store, &policy, TODAY).unwrap(),
            lang,
            TODAY,
        ));
        assert!(!text.contains(['{', '}', '!']) && !text.to_lowercase().contains("datainspektion"));
    }
}
