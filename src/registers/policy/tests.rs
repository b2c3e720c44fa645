//! The policy's record: its order, its own words, and what is published.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::Id,
    store::{By, Store, StoreError},
};

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn version() -> PolicyVersion {
    let passage = Passage { block: Block::Paragraph(Both::new("Vi", "We")), from: Vec::new() };
    let section = SectionText {
        section: Section::Controller,
        heading: Both::new("Ansvarig", "Responsible"),
        depth: Depth::Chapter,
        passages: vec![passage],
    };
    PolicyVersion {
        number: 1,
        published_on: Some(date(2026, 11, 22)),
        comment: Both::new("Första", "First"),
        text: PolicyText { sections: vec![section], ..PolicyText::default() },
        ..PolicyVersion::default()
    }
}

#[test]
fn r_90_a_new_outline_keeps_what_the_company_has_written() {
    let mut policy = Policy::default().with_outline(Outline::Full);
    assert_eq!(policy.sections.len(), Section::ALL.len());
    let at = policy.sections.iter_mut().find(|it| it.section == Section::Children).unwrap();
    at.after = Both::new("Egna ord", "Own words");
    let short = policy.with_outline(Outline::Short);
    let children = short.sections.last().unwrap();
    assert_eq!((children.section, children.is_off), (Section::Children, true));
    assert!(!short.has(Section::Children));
    let back = short.with_outline(Outline::Full);
    assert_eq!(back, policy.with_outline(Outline::Full));
    assert!(back.has(Section::Children));
}

#[test]
fn a_section_left_out_asks_why() {
    let today = date(2026, 11, 22);
    let mut policy = Policy::default().with_outline(Outline::Full);
    assert_eq!(policy.gaps(today), []);
    policy.sections[0].is_off = true;
    assert_eq!(policy.gaps(today).len(), 1);
    policy.sections[0].reason = "Onödigt".into();
    assert_eq!(policy.gaps(today), []);
    policy.left_out.push(LeftOut { group: SubjectGroup::Employee, reason: String::new() });
    assert_eq!(policy.gaps(today)[0].field, PolicyField::LeftOut);
}

#[test]
fn r_91_what_is_published_stays_and_only_ticks_are_added() {
    let mut store = Store::in_memory().unwrap();
    let notice = Notice { person: Id::new(1), by: Means::Email, told_on: None };
    let published = PolicyVersion { notices: vec![notice], ..version() };
    let id = store.add(&by(), &published).unwrap();
    let alter = |change: fn(&mut PolicyVersion)| {
        let mut it = published.clone();
        change(&mut it);
        it
    };
    let refused = [
        alter(|it| it.text.sections[0].heading.sv = "Annat".into()),
        alter(|it| it.number = 2),
        alter(|it| it.published_on = None),
        alter(|it| it.comment.en = "Other".into()),
        alter(|it| it.notices.clear()),
        alter(|it| it.notices[0].person = Id::new(2)),
    ];
    for altered in refused {
        let refused = store.save(&by(), id, &altered);
        assert!(matches!(refused, Err(StoreError::Frozen)), "{altered:?}");
    }
    let ticked = alter(|it| it.notices[0].told_on = Some(date(2026, 12, 1)));
    assert_eq!((published.n_to_tell(), ticked.n_to_tell()), (1, 0));
    store.save(&by(), id, &ticked).unwrap();
    assert_eq!(store.policy_versions().unwrap(), [(id, ticked)]);
    assert!(store.add(&by(), &published).is_err(), "a number is given once");
}

#[test]
fn r_92_a_large_change_asks_until_everybody_has_been_told() {
    let notice = Notice { person: Id::new(1), by: Means::Letter, told_on: None };
    let version = PolicyVersion { notices: vec![notice], ..version() };
    assert_eq!(version.gaps(date(2026, 11, 21)), []);
    assert_eq!(version.gaps(date(2026, 11, 22))[0].field, VersionField::Notices);
}

#[test]
fn the_policy_is_one_record_that_is_read_back_as_written() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(store.policy().unwrap(), Policy::default());
    let policy = Policy {
        covers: Both::new("du köper av oss", "you buy from us"),
        promises: vec![Promise::NeverSells],
        inbox_cleared: Some(Cadence::Monthly),
        left_out: vec![LeftOut { group: SubjectGroup::Employee, reason: "Handboken".into() }],
        ..Policy::default().with_outline(Outline::Oak)
    };
    store.set_policy(&by(), &policy).unwrap();
    store.set_policy(&by(), &policy).unwrap();
    assert_eq!(store.policy().unwrap(), policy);
    assert_eq!(store.search("köper", 9).unwrap().len(), 1);
    assert!(store.check_all().unwrap().is_sound());
}
