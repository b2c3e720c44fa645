//! How long, to whom, where.

use std::collections::BTreeMap;

use super::{
    data::{category, group_name, origins},
    page::{Page, and, bare, capital, each_once, sentence, within},
};
use crate::{
    core::{Choice, Lang},
    law::{Country, Retention, RetentionRule},
    policy::{
        Both, Origin, Section,
        sources::{COMPANY, activity, title, words},
        text::flows as text,
    },
    registers::{
        Register,
        processing::{Activity, DataCategory, RecipientKind, Transfer},
        systems::{System, SystemKind},
    },
};

pub(super) fn retention(page: &mut Page<'_>) {
    let sources = page.sources;
    let groups = sources.groups(page.policy);
    let has_period = |it: &DataCategory| it.retention.as_ref().is_some_and(|it| !it.is_open());
    if groups.values().flatten().flat_map(|it| it.data).any(has_period) {
        page.tell(text::KEPT_AS_NEEDED);
    }
    for (group, about) in groups {
        page.head(group_name(page, group));
        let mut kept: Vec<(Both, Vec<Both>)> = Vec::new();
        let all = about.iter().flat_map(|it| it.data.iter().map(move |data| (it, data)));
        for (it, data) in all.clone() {
            let Some(rule) = data.retention.as_ref().filter(|it| !it.is_open()) else { continue };
            let period = period(page, rule);
            let is_same = |other: &DataCategory| other.what.trim() == data.what.trim();
            let mut rules = all.clone().filter(|(_, it)| is_same(it)).map(|(_, it)| &it.retention);
            let mut what = category(page, data);
            if rules.any(|it| *it != data.retention) {
                let name = sources.both(&it.activity.name);
                what = Both::filled(text::NAME_AND_WHAT, &[&what, &name]);
            }
            match kept.iter_mut().find(|(had, _)| *had == period) {
                Some((_, whats)) => whats.push(what),
                None => kept.push((period, vec![what])),
            }
        }
        let terms = kept.into_iter();
        let terms = terms.map(|(period, whats)| (period, Both::join(&each_once(whats), "\n")));
        page.terms(terms.collect(), origins(&about));
    }
    let months = sources.company.review_cycle_months;
    if months > 0 && !sources.activities.is_empty() {
        page.say(text::reviewed(months), [COMPANY]);
    }
    page.promises(Section::Retention);
}

/// How long, with the law behind it where there is one.
fn period(page: &Page<'_>, rule: &Retention) -> Both {
    let told = page.sources.period(rule);
    let law = match rule.rule {
        RetentionRule::Bookkeeping => text::BOOKKEEPING_ACT,
        _ => return capital(&told),
    };
    capital(&Both::filled(text::PERIOD_AND_LAW, &[&told, &law.into()]))
}

pub(super) fn recipients(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut kinds: Vec<(RecipientKind, Vec<Both>)> = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        for recipient in &it.recipients.items {
            from.push(activity(*id));
            let name = Both::same(recipient.name.trim());
            let what = sources.both(&recipient.what);
            let told = if name.is_empty() || what.is_empty() {
                Both::join([&name, &what], "")
            } else {
                Both::filled(text::NAME_AND_WHAT, &[&name, &what])
            };
            match kinds.iter_mut().find(|(kind, _)| *kind == recipient.kind) {
                Some((_, all)) => all.push(told),
                None => kinds.push((recipient.kind, vec![told])),
            }
        }
    }
    for (id, it) in sources.group_companies.iter().filter(|(_, it)| it.is_recipient()) {
        let told = Both::filled(text::NAME_AND_WHAT, &[&title(it), &sources.both(&it.receives)]);
        from.push(Origin { register: Register::GroupCompanies, record: id.raw() });
        match kinds.iter_mut().find(|(kind, _)| *kind == RecipientKind::GroupCompany) {
            Some((_, all)) => all.push(told),
            None => kinds.push((RecipientKind::GroupCompany, vec![told])),
        }
    }
    kinds.sort_by_key(|(kind, _)| RecipientKind::ALL.iter().position(|it| it == kind));
    if !kinds.is_empty() {
        page.tell(text::GIVEN_TO);
    }
    let terms = kinds.into_iter().map(|(kind, all)| {
        let told = Both::join(&each_once(all), "\n");
        let kind = text::recipient(kind).into();
        (kind, if told.is_empty() { text::AS_NEEDED.into() } else { told })
    });
    page.terms(terms.collect(), from);
    page.promises(Section::Recipients);
}

pub(super) fn processors(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut suppliers: Vec<(&str, Vec<Both>)> = Vec::new();
    let mut from = Vec::new();
    let runs = |name: &str| sources.systems.iter().any(|(_, it)| it.supplier.trim() == name);
    for (id, it) in &sources.systems {
        let supplier = it.supplier.trim();
        if !supplier.is_empty() {
            let kind = it.kind.map_or_else(|| title(it), |it| within(&words(it)));
            supplies(&mut suppliers, supplier, kind);
            from.push(system(*id));
        }
    }
    for (id, it) in sources.told(page.policy) {
        for recipient in &it.recipients.items {
            let name = recipient.name.trim();
            if recipient.kind == RecipientKind::Processor && !name.is_empty() && !runs(name) {
                let what = within(&bare(&sources.both(&recipient.what)));
                supplies(&mut suppliers, name, what);
                from.push(activity(*id));
            }
        }
    }
    if !suppliers.is_empty() {
        page.say(text::PROCESSORS, from.clone());
        page.list(suppliers.into_iter().map(|(name, whats)| supplier(name, &whats)), from);
        page.tell(text::RULES_OF_THEIR_OWN);
    }
}

/// Adds what a supplier supplies to what it supplies already.
fn supplies<'a>(suppliers: &mut Vec<(&'a str, Vec<Both>)>, name: &'a str, what: Both) {
    match suppliers.iter_mut().find(|(had, _)| *had == name) {
        Some((_, whats)) => whats.push(what),
        None => suppliers.push((name, vec![what])),
    }
}

/// A supplier with what it supplies, where that is told.
fn supplier(name: &str, whats: &[Both]) -> Both {
    let (name, whats) = (Both::same(name), Both::join(&each_once(whats.to_vec()), "; "));
    if whats.is_empty() { name } else { Both::filled(text::SUPPLIER_OF, &[&name, &whats]) }
}

/// The origin of what a system says.
pub(super) fn system(id: crate::core::Id<System>) -> Origin {
    Origin { register: Register::Systems, record: id.raw() }
}

pub(super) fn transfers(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut terms = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        for transfer in it.leaving() {
            terms.push(transfer_term(transfer));
            from.push(activity(*id));
        }
    }
    if !terms.is_empty() {
        page.tell(text::TRANSFERS);
        page.terms(terms, from);
        page.tell(text::COPY_OF_SAFEGUARDS);
    } else if let Some(from) = sources.denied(Activity::stays_inside) {
        page.say(text::NO_TRANSFERS, from);
    }
}

/// A country and its recipient, and what allows the transfer (GDPR 13.1 f).
fn transfer_term(it: &Transfer) -> (Both, Both) {
    let country = country(&it.country);
    let recipient = it.recipient.trim();
    let to = if recipient.is_empty() {
        country
    } else {
        Both::filled(text::TO_WHOM, &[&country, &Both::same(recipient)])
    };
    let ground = |lang| it.ground.parts(lang).into_iter().next().unwrap_or_default();
    let safeguard = it.ground.safeguard.map(|_| Both::new(ground(Lang::Sv), ground(Lang::En)));
    (to, sentence(&safeguard.unwrap_or_default()))
}

pub(super) fn storage(page: &mut Page<'_>) {
    let systems = &page.sources.systems;
    let is_paper = |it: &System| it.kind == Some(SystemKind::PaperBinder);
    let mut kinds: [Vec<Origin>; 3] = Default::default();
    let mut countries: BTreeMap<&str, Vec<Origin>> = BTreeMap::new();
    for (id, it) in systems {
        let kind = match it {
            it if is_paper(it) => 2,
            it if it.supplier.trim().is_empty() => 0,
            _ => 1,
        };
        kinds[kind].push(system(*id));
        let country = it.country.trim();
        if !country.is_empty() {
            countries.entry(country).or_default().push(system(*id));
        }
    }
    for (text, from) in [text::OWN_SYSTEMS, text::AT_SUPPLIERS, text::ON_PAPER].iter().zip(kinds) {
        if !from.is_empty() {
            page.say(*text, from);
        }
    }
    let has_no_country = |it: &System| !is_paper(it) && it.country.trim().is_empty();
    // "The systems are in …" is said of them all.
    if !countries.is_empty() && !systems.iter().any(|(_, it)| has_no_country(it)) {
        let names: Vec<Both> = countries.keys().map(|it| country(it)).collect();
        let is_eea = |it: &&str| Country::find(it).is_some_and(Country::is_eea);
        let is_inside = countries.keys().all(is_eea);
        let text = if is_inside { text::IN_COUNTRIES_OF_EEA } else { text::IN_COUNTRIES };
        let from: Vec<Origin> = countries.into_values().flatten().collect();
        page.say(Both::filled(text, &[&and(&names)]), from);
    }
}

/// A country's name in both languages, where it is known.
fn country(name: &str) -> Both {
    Country::find(name).map_or_else(|| Both::same(name.trim()), words)
}

/// The laws that make the company keep data: those behind legal obligations, and the bookkeeping act.
pub(super) fn laws(page: &Page<'_>) -> (Vec<Both>, Vec<Origin>) {
    let mut laws = Vec::new();
    let mut from = Vec::new();
    let keeps_books = |it: &Activity| {
        let mut rules = it.categories().filter_map(|(_, it)| it.retention.as_ref());
        rules.any(|it| it.rule == RetentionRule::Bookkeeping)
    };
    for (id, it) in page.sources.told(page.policy) {
        if keeps_books(it) {
            laws.push(text::BOOKKEEPING_ACT.into());
            from.push(activity(*id));
        }
        for purpose in it.purposes.iter().filter(|it| !it.law.trim().is_empty()) {
            let law = page.sources.both(&purpose.law);
            if law.in_lang(Lang::Sv).to_lowercase().starts_with(text::BOOKKEEPING_STEM) {
                continue; // it has been named
            }
            if !text::is_gdpr(law.in_lang(Lang::Sv)) {
                laws.push(law);
            }
            from.push(activity(*id));
        }
    }
    (each_once(laws), from)
}
