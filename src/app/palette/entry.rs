//! What the search over everything offers.

use super::{Gone, text};
use crate::{
    app::{About, Command, Place, PolicyPage, mandates::BEGUN, place::KEYS, shell},
    core::{Choice, Id, Lang, Text},
    law::article,
    policy::Section,
    registers::{Register, find::Group},
    reports::ReportKind,
    store::{Attachment, Hit, Store},
    ui::icon,
};

/// Hits shown of each register.
const AT_MOST: usize = 8;
/// Provisions shown.
const ARTICLES: usize = 4;

/// One row to choose.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its picture.
    pub icon: &'static str,
    /// What it is called.
    pub title: String,
    /// What tells it from others, or the key that does the same.
    pub subtitle: String,
    /// Where it leads.
    pub leads: Gone,
}

/// What stands over a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// Records of a register.
    Found { register: Register, n: usize, has_more: bool },
    /// Places of the window.
    Places,
    /// What can be done.
    Actions,
    /// Provisions.
    Articles,
}

/// Everything that `query` fits, in groups; without one, the places and what can be done.
pub(super) fn entries(query: &str, lang: Lang, store: &Store) -> Vec<(Heading, Vec<Entry>)> {
    let typed = query.trim().to_lowercase();
    let fits = |entry: &Entry| {
        typed.is_empty() || is_in(&typed, &format!("{} {}", entry.title, entry.subtitle))
    };
    let mut groups: Vec<_> = found(query, store);
    if typed.contains(|c: char| c.is_ascii_digit()) {
        numbered_first(&typed, &mut groups);
    }
    let mut places: Vec<Entry> = places(lang).into_iter().filter(fits).collect();
    if !typed.is_empty() {
        places.extend(pages_of_policy(lang).filter(fits));
    }
    let actions: Vec<Entry> = actions(lang).into_iter().filter(fits).collect();
    groups.push((Heading::Actions, actions));
    // The place that is named in full is what was meant.
    let is_named = places.iter().any(|it| it.title.to_lowercase() == typed);
    let at = if is_named { 0 } else { groups.len() };
    groups.insert(at, (Heading::Places, places));
    if !typed.is_empty() {
        groups.push((Heading::Articles, articles(&typed, lang)));
    }
    groups.retain(|(_, entries)| !entries.is_empty());
    groups
}

/// Puts what has the very number that was typed first: "K-01" is an agreement, not all that has a K and an 01.
fn numbered_first(typed: &str, groups: &mut [(Heading, Vec<Entry>)]) {
    let is_other = |entry: &Entry| {
        let told = format!("{} {}", entry.title, entry.subtitle).to_lowercase();
        !typed.split_whitespace().all(|word| told.split_whitespace().any(|it| it == word))
    };
    for (_, entries) in &mut *groups {
        entries.sort_by_key(is_other);
    }
    groups.sort_by_key(|(_, entries)| entries.iter().all(is_other));
}

/// Whether every word of `typed` begins a word of `title`.
fn is_in(typed: &str, title: &str) -> bool {
    let title = title.to_lowercase();
    let begins = |word: &str| title.split_whitespace().any(|it| it.starts_with(word));
    typed.split_whitespace().all(begins)
}

fn found(query: &str, store: &Store) -> Vec<(Heading, Vec<Entry>)> {
    let groups = store.find(query, AT_MOST).unwrap_or_default();
    let told = |Group { register, hits, has_more }| {
        let heading = Heading::Found { register, n: hits.len(), has_more };
        (heading, hits.iter().map(|hit| record(register, hit, store)).collect())
    };
    groups.into_iter().map(told).collect()
}

fn record(register: Register, hit: &Hit, store: &Store) -> Entry {
    let title = match register {
        Register::Consents => register.title(store, hit.record).ok().flatten(),
        _ => None, // the index has it
    };
    Entry {
        icon: shell::icon_of(register),
        title: title.unwrap_or_else(|| hit.title.clone()),
        subtitle: hit.subtitle.clone(),
        leads: Gone::To(place_of(register, hit.record, store)),
    }
}

/// The company has its card among the settings; a file is read where it is attached.
fn place_of(register: Register, record: i64, store: &Store) -> Place {
    match register {
        Register::Company => Place::Settings,
        Register::Policy => Place::Policy(PolicyPage::Start),
        Register::Attachments => {
            let owner = store.get::<Attachment>(Id::new(record)).ok().flatten();
            owner
                .and_then(|it| {
                    Some(Place::Register(Register::named(&it.register)?, Some(it.record)))
                })
                .unwrap_or_default()
        }
        register => Place::Register(register, Some(record)),
    }
}

fn places(lang: Lang) -> Vec<Entry> {
    let entry = |icon, title: &str, place| Entry {
        icon,
        title: title.to_owned(),
        subtitle: String::new(),
        leads: Gone::To(place),
    };
    let mut all = vec![entry(icon::HOUSE, text::OVERVIEW.in_lang(lang), Place::Overview)];
    let policy = Register::Policy.text().in_lang(lang);
    all.push(entry(icon::SCROLL, policy, Place::Policy(PolicyPage::Start)));
    all.extend(shell::REGISTERS.map(|(register, icon)| {
        entry(icon, register.text().in_lang(lang), Place::Register(register, None))
    }));
    // What the rail shows below the agreements alone.
    all.extend(
        [Register::SubProcessors, Register::Countries].map(|it| {
            entry(shell::icon_of(it), it.text().in_lang(lang), Place::Register(it, None))
        }),
    );
    all.extend(ReportKind::ALL.iter().map(|kind| Entry {
        subtitle: text::REPORTS.in_lang(lang).to_owned(),
        ..entry(icon::PRINTER, kind.text().in_lang(lang), Place::Reports(*kind, About::Nothing))
    }));
    all.extend(BEGUN.map(|(icon, name, begin)| Entry {
        subtitle: Register::Mandates.text().in_lang(lang).to_owned(),
        ..entry(icon, name.in_lang(lang), Place::Autogiro(begin))
    }));
    all.extend(
        [Register::PolicyVersions, Register::Assessments].map(|it| {
            entry(shell::icon_of(it), it.text().in_lang(lang), Place::Register(it, None))
        }),
    );
    let publish = Place::New(Register::PolicyVersions);
    all.push(entry(icon::SEAL_CHECK, text::PUBLISH.in_lang(lang), publish));
    all.push(entry(icon::WARNING, text::CONTRADICTIONS.in_lang(lang), Place::Contradictions));
    let journal = text::JOURNAL.in_lang(lang);
    all.push(entry(icon::CLOCK_COUNTER_CLOCKWISE, journal, Place::Journal));
    all.push(entry(icon::GEAR, text::SETTINGS.in_lang(lang), Place::Settings));
    all.push(entry(icon::LIST_CHECKS, text::GUIDE.in_lang(lang), Place::Setup));
    all
}

/// The wizard's pages, found by the usual headings of the sections.
fn pages_of_policy(lang: Lang) -> impl Iterator<Item = Entry> {
    let entry = move |title: Text, page| Entry {
        icon: icon::SCROLL,
        title: title.in_lang(lang).to_owned(),
        subtitle: Register::Policy.text().in_lang(lang).to_owned(),
        leads: Gone::To(Place::Policy(page)),
    };
    let whole = [(text::OUTLINE, PolicyPage::Outline), (text::WHOLE_POLICY, PolicyPage::Whole)];
    let sections = Section::ALL.iter().map(|it| (it.text(), PolicyPage::Section(*it)));
    whole.into_iter().chain(sections).map(move |(title, page)| entry(title, page))
}

fn actions(lang: Lang) -> Vec<Entry> {
    let entry = |icon, title: &str, place, command| Entry {
        icon,
        title: title.to_owned(),
        subtitle: key_of(command),
        leads: Gone::Doing(place, command),
    };
    let new = shell::REGISTERS.map(|(register, _)| {
        let title = text::new(register).in_lang(lang);
        Entry {
            subtitle: String::new(),
            ..entry(icon::PLUS, title, Some(Place::Register(register, None)), Command::New)
        }
    });
    let of_the_window = [
        (icon::ARROW_COUNTER_CLOCKWISE, text::UNDO, Command::Undo),
        (icon::ARROW_CLOCKWISE, text::REDO, Command::Redo),
        (icon::LOCK, text::LOCK, Command::Lock),
        (icon::QUESTION, text::HELP, Command::Help),
    ];
    let of_the_window =
        of_the_window.map(|(icon, title, command)| entry(icon, title.in_lang(lang), None, command));
    new.into_iter().chain(of_the_window).collect()
}

fn key_of(command: Command) -> String {
    let key = KEYS.iter().find(|(it, _)| *it == command);
    key.map(|(_, key)| crate::app::place::told(*key)).unwrap_or_default()
}

fn articles(typed: &str, lang: Lang) -> Vec<Entry> {
    let fits =
        |it: &article::Article| is_in(typed, it.heading.in_lang(lang)) || is_in(typed, it.cite);
    let entry = |it: article::Article| Entry {
        icon: icon::SCALES,
        title: it.heading.in_lang(lang).to_owned(),
        subtitle: it.cite.to_owned(),
        leads: Gone::Reading(it.cite),
    };
    article::all().filter(fits).take(ARTICLES).map(entry).collect()
}
