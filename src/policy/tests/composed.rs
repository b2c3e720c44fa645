//! What the sections say.

use super::*;
use crate::{
    core::{Choice, Lang},
    report::render_text,
};

/// The section that says nothing about the example: no decision is made by machine alone.
const SILENT: [Section; 1] = [Section::AutomatedDecisions];

#[test]
fn r_90_every_section_says_something_in_both_languages() {
    let text = compose(&example(), &policy(), TODAY).unwrap();
    for section in Section::ALL {
        let Some(told) = text.section(*section) else {
            assert!(SILENT.contains(section), "{section:?}");
            continue;
        };
        let [sv, en] = [Lang::Sv, Lang::En].map(|lang| told.lines(lang));
        assert_eq!(sv.len(), en.len(), "{section:?}");
        assert_ne!(sv, en, "{section:?}");
        for line in sv.iter().chain(&en) {
            assert!(!line.contains(['{', '}', '!']), "{section:?}: {line}");
            assert!(!line.contains("..") && !line.contains("  "), "{section:?}: {line}");
        }
    }
}

#[test]
fn r_05_the_old_authority_is_never_named() {
    let text = compose(&example(), &policy(), TODAY).unwrap();
    for lang in [Lang::Sv, Lang::En] {
        let printed = render_text(&document(&text, lang, TODAY)).to_lowercase();
        assert!(!printed.contains("datainspektion"));
        assert!(printed.contains("integritetsskyddsmyndigheten"));
    }
}

#[test]
fn what_is_ready_made_is_told_in_english_too() {
    let text = compose(&example(), &policy(), TODAY).unwrap();
    let lines = text.section(Section::Purposes).unwrap().lines(Lang::En);
    assert!(lines.iter().any(|it| it == "Send the newsletter."), "{lines:#?}");
    let swedish = lines.iter().filter(|it| it.contains(['å', 'ä', 'ö']));
    assert_eq!(swedish.count(), 0);
}

#[test]
fn r_93_every_fact_knows_the_record_it_came_from() {
    let store = example();
    let text = compose(&store, &policy(), TODAY).unwrap();
    for origin in text.origins() {
        let is_there = origin.register.title(&store, origin.record).unwrap().is_some();
        assert!(is_there || origin.register == Register::Policy, "{origin:?}");
    }
    let groups = text.section(Section::Groups).unwrap();
    let lists = groups.passages.iter().filter(|it| matches!(it.block, Block::List(_)));
    assert!(lists.clone().count() > 8 && lists.clone().all(|it| !it.from.is_empty()));
}

#[test]
fn an_empty_binder_says_only_what_is_true_of_everybody() {
    let text = compose(&Store::in_memory().unwrap(), &Policy::default(), TODAY).unwrap();
    for silent in [Section::Controller, Section::Purposes, Section::Transfers, Section::Security] {
        assert!(text.section(silent).is_none(), "{silent:?}");
    }
    let of_records = text.origins();
    assert!(of_records.iter().all(|it| it.register == Register::Company), "{of_records:?}");
}

#[test]
fn a_group_that_is_told_elsewhere_is_in_no_section() {
    let store = example();
    let mut policy = policy();
    let group = crate::registers::processing::SubjectGroup::Employee;
    policy.left_out.push(LeftOut { group, reason: "Personalhandboken".into() });
    let text = compose(&store, &policy, TODAY).unwrap().lines(Lang::Sv).join("\n");
    for told in ["Du som är anställd", "Fackligt medlemskap", "Räkna ut och betala lön"] {
        assert!(!text.contains(told), "{told}");
    }
}

#[test]
fn own_headings_and_paragraphs_stand_around_the_section() {
    let mut policy = policy();
    let at = policy.sections.iter_mut().find(|it| it.section == Section::Children).unwrap();
    at.heading = Both::new("Unga", "The young");
    at.before = Both::new("Först.\n\nSedan.", "First.\n\nThen.");
    at.after = Both::new("Sist.", "Last.");
    let text = compose(&example(), &policy, TODAY).unwrap();
    let lines = text.section(Section::Children).unwrap().lines(Lang::En);
    assert_eq!(lines[..3], ["The young", "First.", "Then."]);
    assert_eq!(lines.last().unwrap(), "Last.");
    policy.sections.retain(|it| it.section != Section::Children);
    assert!(compose(&example(), &policy, TODAY).unwrap().section(Section::Children).is_none());
}

#[test]
fn r_90_every_outline_prints_its_own_order_under_its_own_headings() {
    let store = example();
    for outline in Outline::ALL {
        let text = compose(&store, &policy().with_outline(*outline), TODAY).unwrap();
        let printed: Vec<_> =
            text.sections.iter().map(|it| (it.section, it.heading.sv.as_str())).collect();
        let placed = outline.sections().iter();
        let expected: Vec<_> = placed
            .filter(|it| text.section(it.section).is_some())
            .map(|it| (it.section, outline.heading(it.section).sv))
            .collect();
        assert_eq!(printed, expected, "{outline:?}");
        assert!(printed.len() > 9, "{outline:?}");
    }
}

#[test]
fn r_62_countries_are_named_in_both_languages() {
    let text = compose(&example(), &policy(), TODAY).unwrap();
    let told = |lang| text.section(Section::Storage).unwrap().lines(lang).pop().unwrap();
    assert_eq!(told(Lang::Sv), "Systemen finns inom EU och EES: i Irland, Sverige och Tyskland.");
    assert_eq!(
        told(Lang::En),
        "The systems are within the EU and EEA: in Ireland, Sweden and Germany."
    );
}

#[test]
fn what_is_denied_holds_for_groups_that_are_told_elsewhere_too() {
    let mut store = small();
    let sick = Activity { special: vec!["Hälsa".to_owned()].into(), ..invoicing() };
    store.add(&by(), &staff(sick)).unwrap();
    let says = |policy: &Policy| {
        let text = compose(&store, policy, TODAY).unwrap();
        text.section(Section::Sensitive).map(|it| it.lines(Lang::Sv).join("\n")).unwrap_or_default()
    };
    let mut policy = plain();
    assert!(says(&policy).contains("Hälsa"));
    let group = SubjectGroup::Employee;
    policy.left_out.push(LeftOut { group, reason: "Personalhandboken".into() });
    assert!(!says(&policy).contains("inga känsliga uppgifter"), "{}", says(&policy));
}

#[test]
fn the_same_data_kept_for_several_times_say_for_what() {
    let mut store = small();
    let mut other = Activity { name: "Utskick".into(), ..invoicing() };
    let rule = RetentionRule::MonthsAfter { months: 12 };
    other.subjects[0].data[0].retention = Some(Retention::new(rule, StartEvent::ContractEnd));
    store.add(&by(), &other).unwrap();
    let text = compose(&store, &plain(), TODAY).unwrap();
    let lines = text.section(Section::Retention).unwrap().lines(Lang::Sv).join("\n");
    for told in ["Fakturor – Fakturering", "Fakturor – Utskick"] {
        assert!(lines.contains(told), "{lines}");
    }
}

#[test]
fn no_children_are_denied_where_consent_is_asked_for_them() {
    let mut store = small();
    let says = |store: &Store| compose(store, &plain(), TODAY).unwrap().lines(Lang::Sv).join("\n");
    assert!(says(&store).contains("Vi samlar inte in uppgifter om barn."));
    let text = crate::registers::consent_texts::ConsentText {
        is_for_children: true,
        ..Default::default()
    };
    store.add(&by(), &text).unwrap();
    assert!(!says(&store).contains("Vi samlar inte in uppgifter om barn."));
    assert!(says(&store).contains("vårdnadshavaren"));
}

#[test]
fn r_75_the_regulation_itself_is_no_law_that_keeps_data() {
    let text = compose(&example(), &policy(), TODAY).unwrap();
    let lines = text.section(Section::Erasure).unwrap().lines(Lang::Sv).join("\n");
    assert!(lines.contains("bokföringslagen") && !lines.contains("dataskyddsförordningen"));
}

/// The activity about employees instead.
fn staff(mut it: Activity) -> Activity {
    it.subjects[0].group = SubjectGroup::Employee;
    it
}
