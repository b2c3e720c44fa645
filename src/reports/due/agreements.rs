//! What is due about agreements: reviews, last days, signatures, data to return or erase, sub-processors to decide
//! on, and letters to customers (GDPR 24.1, 28.2, 28.3; ).

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;

use super::{Due, DueKind, text};
use crate::{
    core::{Id, Lang},
    registers::{
        Register,
        agreements::{Agreement, AgreementState, Answered, Direction, Letter, Stage},
        persons::Person,
        sub_processors::SubProcessor,
    },
    store::{Result, Store},
};

/// Every agreement, read once.
struct Agreements {
    all: Vec<(Id<Agreement>, Agreement)>,
    titles: HashMap<Id<Agreement>, String>,
    /// With whom an agreement is in force or coming, and in which direction.
    covered: HashSet<(Id<Person>, Direction)>,
    lang: Lang,
    today: Date,
    last: Date,
}

/// Everything due by `last`.
pub(super) fn all(store: &Store, lang: Lang, today: Date, last: Date) -> Result<Vec<Due>> {
    let all = store.agreements()?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let it = Agreements::read(store, all, (lang, today, last))?;
    let mut dues: Vec<Due> = it.all.iter().flat_map(|(id, found)| it.of_one(*id, found)).collect();
    dues.extend(it.sub_processors(store.sub_processors()?));
    dues.extend(it.letters(&store.letters_among(&it.all, today)?));
    dues.retain(|due| due.on <= last);
    Ok(dues)
}

/// How many there are.
pub(super) fn count(store: &Store, today: Date, last: Date) -> Result<usize> {
    Ok(all(store, Lang::default(), today, last)?.len())
}

impl Agreements {
    fn read(
        store: &Store,
        all: Vec<(Id<Agreement>, Agreement)>,
        (lang, today, last): (Lang, Date, Date),
    ) -> Result<Self> {
        let names = store.counterparties()?;
        let title = |(id, it): &(Id<Agreement>, Agreement)| {
            let name = names.get(id).map_or("", String::as_str);
            (*id, text::agreement(name, &it.number, lang))
        };
        let is_current = |it: &Agreement| {
            let state = it.state(today);
            state.is_in_force() || state == AgreementState::Coming
        };
        let current = all.iter().filter(|(_, it)| is_current(it));
        let covered = current.filter_map(|(_, it)| it.counterparty.zip(it.direction())).collect();
        let titles = all.iter().map(title).collect();
        Ok(Self { all, titles, covered, lang, today, last })
    }

    /// What one agreement waits for.
    fn of_one(&self, id: Id<Agreement>, it: &Agreement) -> Vec<Due> {
        let due = |on: Date, what: DueKind, because: String| Due {
            on,
            what,
            register: Register::Agreements,
            record: id.raw(),
            title: self.title(id),
            because,
        };
        let mut dues = Vec::new();
        dues.extend(self.signature(it).map(|(on, what, because)| due(on, what, because)));
        dues.extend(self.end(it).map(|(on, what, because)| due(on, what, because)));
        let is_over = it.state(self.today).is_over();
        if let Some(on) = it.review_on.filter(|_| !is_over) {
            let because = text::review(&DueKind::ReviewAgreement, on, self.today, self.lang);
            dues.push(due(on, DueKind::ReviewAgreement, because));
        }
        for told in &it.told {
            match told.answered() {
                Answered::Awaited => {
                    let because = text::awaits_answer(told, self.today, self.lang);
                    dues.push(due(told.answer_by(), DueKind::AwaitAnswer, because));
                }
                Answered::Objected => {
                    let on = told.answered_on.unwrap_or(told.told_on);
                    dues.push(due(on, DueKind::DecideObjection, text::objected(told, self.lang)));
                }
                Answered::NotAsked | Answered::Accepted | Answered::Settled => {}
            }
        }
        dues
    }

    fn title(&self, id: Id<Agreement>) -> String {
        self.titles.get(&id).cloned().unwrap_or_default()
    }

    /// One that not everybody has signed: due on the day it is to begin, or at once.
    fn signature(&self, it: &Agreement) -> Option<(Date, DueKind, String)> {
        let cite = it.role?.cite();
        let on = it.valid_from.map_or(self.today, |from| from.max(self.today));
        let is_unsigned = it.stage != Stage::Signed;
        let because = text::unsigned(it.stage, cite, self.lang);
        is_unsigned.then_some((on, DueKind::SignAgreement, because))
    }

    /// The last day to give notice, the last day itself, one that ran out in use, or data to be returned or erased.
    fn end(&self, it: &Agreement) -> Option<(Date, DueKind, String)> {
        let (today, lang) = (self.today, self.lang);
        let direction = it.direction()?;
        let state = it.state(today);
        let is_renewed = it.counterparty.is_some_and(|it| self.covered.contains(&(it, direction)));
        let has_left = it.leaving.done_on.is_some();
        match state {
            AgreementState::Signed | AgreementState::Coming => {
                let to = it.valid_to?;
                if let Some(by) = it.notice_by().filter(|by| *by >= today) {
                    let because = text::notice(by, to, lang);
                    return Some((by, DueKind::GiveNotice, because));
                }
                Some((to, DueKind::AgreementRunsOut, text::runs_out(to, lang)))
            }
            AgreementState::Expired if !has_left && !is_renewed => {
                let to = it.valid_to?;
                let cite = it.role?.cite();
                Some((to, DueKind::AgreementExpired, text::expired(to, it.leave_by(), cite, lang)))
            }
            AgreementState::Terminated | AgreementState::Ended | AgreementState::Expired
                if !has_left =>
            {
                let by = it.leave_by()?;
                Some((by, DueKind::LeaveData, text::leave(it, direction, lang)))
            }
            _ => None,
        }
    }

    /// The sub-processors that somebody is to decide on, below agreements that are not over.
    fn sub_processors(&self, all: Vec<(Id<SubProcessor>, SubProcessor)>) -> Vec<Due> {
        let over = self.all.iter().filter(|(_, it)| it.state(self.today).is_over());
        let over: HashSet<Id<Agreement>> = over.map(|(id, _)| *id).collect();
        let is_open = |it: &SubProcessor| {
            it.state(self.today).is_open() && it.agreement.is_some_and(|it| !over.contains(&it))
        };
        let due = |(id, it): (Id<SubProcessor>, SubProcessor)| Due {
            on: it.decide_by().unwrap_or(self.today),
            what: DueKind::DecideSubProcessor,
            register: Register::SubProcessors,
            record: id.raw(),
            because: text::decide(
                &it,
                &it.agreement.map_or_else(String::new, |it| self.title(it)),
                self.lang,
            ),
            title: it.name,
        };
        all.into_iter().filter(|(_, it)| is_open(it)).map(due).collect()
    }

    /// A row for each customer who is to be told something, by the first of the days; one row for all who are to be told
    /// the same by the same day.
    fn letters(&self, letters: &[Letter]) -> Vec<Due> {
        let days: HashMap<_, _> =
            self.all.iter().map(|(id, it)| (*id, it.objection_days)).collect();
        let send_by = |it: &Letter| it.send_by(days.get(&it.customer).copied().unwrap_or_default());
        let mut by_customer: BTreeMap<Id<Agreement>, Vec<&Letter>> = BTreeMap::new();
        for letter in letters.iter().filter(|it| send_by(it) <= self.last) {
            by_customer.entry(letter.customer).or_default().push(letter);
        }
        let mut alike: Vec<(Date, Vec<Vec<&Letter>>)> = Vec::new();
        for of_it in by_customer.into_values() {
            let Some(on) = of_it.iter().map(|it| send_by(it)).min() else { continue };
            let is_same = |(day, all): &&mut (Date, Vec<Vec<&Letter>>)| {
                *day == on && all.first().is_some_and(|it| tell_the_same(it, &of_it))
            };
            match alike.iter_mut().find(is_same) {
                Some((_, all)) => all.push(of_it),
                None => alike.push((on, vec![of_it])),
            }
        }
        alike.into_iter().filter_map(|(on, all)| self.letters_on(on, &all)).collect()
    }

    /// The row for customers who are all told the same; of one alone, its own.
    fn letters_on(&self, on: Date, customers: &[Vec<&Letter>]) -> Option<Due> {
        let (first, lang) = (customers.first()?, self.lang);
        let change = *first.first()?;
        if customers.len() == 1 {
            let (register, record) = (Register::Agreements, change.customer.raw());
            let (title, because) = (self.title(change.customer), text::letters(first, lang));
            let what = DueKind::LetterToCustomer;
            return Some(Due { on, what, register, record, title, because });
        }
        let (register, record) = match change.sub_processor {
            Some(id) => (Register::SubProcessors, id.raw()),
            None => (Register::Agreements, change.supplier.raw()),
        };
        let whom = customers.iter().filter_map(|it| it.first());
        let whom: Vec<String> = whom.map(|it| self.title(it.customer)).collect();
        Some(Due {
            on,
            what: DueKind::LettersToCustomers { n: customers.len() },
            register,
            record,
            title: text::changing(first, lang),
            because: text::letters_to_all(first, &whom, lang),
        })
    }
}

/// Whether two customers are to be told of the same changes.
fn tell_the_same(one: &[&Letter], other: &[&Letter]) -> bool {
    let same = |(one, other): (&&Letter, &&Letter)| {
        let of = |it: &Letter| (it.supplier, it.sub_processor, it.change, it.on);
        of(one) == of(other)
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}
