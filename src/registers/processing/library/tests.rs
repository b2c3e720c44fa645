//! The ready-made activities are complete but for what the owner alone can answer.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::{Date, date};

use super::*;
use crate::{
    core::{Gap, Record},
    law::{LawfulBasis, RetentionRule},
    registers::processing::ActivityField as F,
};

const TODAY: Date = date(2026, 11, 22);

fn both(check: impl Fn(&Template, &Activity, Lang)) {
    for template in templates() {
        for lang in [Lang::Sv, Lang::En] {
            check(&template, &template.activity(lang), lang);
        }
    }
}

#[test]
fn every_file_is_read_and_every_key_is_its_own() {
    for text in sheet::AREAS {
        let area: sheet::Area = toml::from_str(text).unwrap();
        assert!(!area.activity.is_empty());
    }
    toml::from_str::<Periods>(sheet::PERIODS).unwrap();
    let all = templates();
    assert!(all.len() >= 24, "{}", all.len());
    let keys: HashSet<&str> = all.iter().map(Template::key).collect();
    let names: HashSet<&str> = all.iter().map(|it| it.name(Lang::Sv)).collect();
    assert_eq!((keys.len(), names.len()), (all.len(), all.len()));
    assert!(template("invoicing").is_some() && template("nothing").is_none());
}

#[test]
fn every_word_is_in_both_languages() {
    for text in sheet::AREAS.iter().chain([&sheet::PERIODS]) {
        words_of(&toml::from_str(text).unwrap(), &mut |sv, en| {
            assert!(!sv.trim().is_empty() && !en.trim().is_empty(), "{sv} / {en}");
            assert_ne!(sv, en);
            assert!(!sv.contains('!') && !en.contains('!'), "{sv}");
            assert!(!sv.contains("Datainspektionen"), "R-05: {sv}");
        });
    }
    for it in templates() {
        for text in [Lang::Sv, Lang::En].map(|lang| it.summary(lang)) {
            assert!(text.ends_with('.') && text.matches(". ").count() == 0, "{}", it.key());
        }
    }
}

/// Every pair of texts in `table`.
fn words_of(table: &toml::Table, check: &mut impl FnMut(&str, &str)) {
    fn walk(value: &toml::Value, check: &mut impl FnMut(&str, &str)) {
        match value {
            toml::Value::Table(table) => words_of(table, check),
            toml::Value::Array(items) => match items.as_slice() {
                [toml::Value::String(sv), toml::Value::String(en)] => check(sv, en),
                items => items.iter().for_each(|it| walk(it, check)),
            },
            _ => {}
        }
    }
    table.values().for_each(|it| walk(it, check));
}

#[test]
fn r_10_the_only_gaps_are_those_that_the_owner_must_answer() {
    let owners = [
        (F::JointWith, "GDPR 30.1 a"),
        (F::Purposes, "GDPR 6.1 f"),
        (F::Special, "GDPR 9.1"),
        (F::Children, "GDPR 8"),
        (F::Transfers, "GDPR 30.1 e"),
        (F::Profiling, "GDPR 22"),
        (F::Systems, "GDPR 30.1"),
        (F::ReviewOn, "GDPR 24.1"),
    ];
    both(|template, activity, _| {
        let gaps: Vec<_> = activity.gaps(TODAY);
        for Gap { field, cite, says } in &gaps {
            assert!(owners.contains(&(*field, cite)), "{}: {}", template.key(), says.en);
        }
        let asks = |field| gaps.iter().any(|it| it.field == field);
        assert!(asks(F::Transfers) && asks(F::Systems) && asks(F::ReviewOn), "{}", template.key());
        let weighs = |it: &Purpose| it.basis == Some(LawfulBasis::LegitimateInterests);
        let has_interest = activity.purposes.iter().any(weighs);
        assert_eq!(asks(F::Purposes), has_interest, "R-14: {}", template.key());
        let is_processor = activity.role == Some(ControllerRole::Processor);
        assert_eq!(asks(F::JointWith), is_processor, "R-04: {}", template.key());
    });
}

#[test]
fn r_11_every_group_has_data_and_r_12_every_purpose_its_basis() {
    both(|template, activity, _| {
        assert!(!activity.subjects.is_empty() && !activity.purposes.is_empty());
        assert!(activity.subjects.iter().all(|it| !it.data.is_empty()), "{}", template.key());
        let has_basis = activity.purposes.iter().all(|it| it.basis.is_some());
        let is_processor = activity.role == Some(ControllerRole::Processor);
        assert!(has_basis || is_processor, "{}", template.key());
    });
}

#[test]
fn r_80_every_category_says_how_long_it_is_kept_and_why() {
    let used: BTreeSet<String> = templates()
        .into_iter()
        .flat_map(|it| it.sheet.subjects.into_iter().flat_map(|it| it.data).map(|it| it.keep))
        .collect();
    assert_eq!(used, sheet::periods().into_keys().collect());
    both(|template, activity, lang| {
        for (_, data) in activity.categories() {
            let retention = data.retention.as_ref().unwrap();
            assert!(!retention.describe(lang).is_empty(), "{}", template.key());
            let is_laws = retention.rule.source().sv != RetentionRule::AtOnce.source().sv;
            assert!(is_laws || !retention.source.is_empty(), "{}: {}", template.key(), data.what);
        }
    });
}

#[test]
fn r_15_an_identity_number_has_its_ground_in_every_language() {
    both(|template, activity, lang| {
        let named: Vec<_> =
            activity.categories().filter(|(_, it)| it.personnummer.is_some()).collect();
        let swedish = template.activity(Lang::Sv);
        let says = |it: &Activity| {
            it.categories()
                .filter(|(_, it)| it.what.to_lowercase().contains("personnummer"))
                .count()
        };
        assert_eq!(named.len(), says(&swedish), "{}", template.key());
        assert_eq!(says(activity), says(&swedish), "{} {lang:?}", template.key());
    });
    let invoicing = template("invoicing").unwrap().activity(Lang::Sv);
    let (_, number) = invoicing.categories().find(|(_, it)| it.personnummer.is_some()).unwrap();
    assert_eq!(number.condition, "Bara privatkunder");
}

#[test]
fn the_policies_own_periods_are_there() {
    let told = |key: &str| template(key).unwrap().activity(Lang::En).retention_lines(Lang::En);
    let has = |key: &str, days: &str| told(key).iter().any(|it| it.contains(days));
    assert!(has("contact-centre", "1200 days"), "{:?}", told("contact-centre"));
    assert!(has("invoicing", "3 months"), "{:?}", told("invoicing"));
    assert!(has("autogiro", "13 months"), "{:?}", told("autogiro"));
}

#[test]
fn r_20_for_a_customers_children_the_customer_obtains_the_guardians_consent() {
    let hosting = template("hosting").unwrap().activity(Lang::Sv);
    assert!(hosting.children.items[0].how.contains("vårdnadshavarens samtycke"));
}

#[test]
fn r_21_statistics_for_authorities_and_market_research_are_purposes() {
    let statistics = template("statistics").unwrap().activity(Lang::Sv);
    assert_eq!(statistics.purposes[0].basis, Some(LawfulBasis::LegalObligation));
    assert!(statistics.recipients.items.iter().any(|it| it.what.contains("PTS")));
    assert!(!template("surveys").unwrap().activity(Lang::Sv).purposes.is_empty());
}
