//! Letters to customers on other processors, and their answers: those who are told the same by the same day are one row
//! (GDPR 28.2; R-60).

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Agreements, Due, DueKind, text};
use crate::{
    core::Id,
    registers::{
        Register,
        agreements::{Agreement, Answered, Letter, Told},
        sub_processors::SubProcessor,
    },
};

/// The processor that a letter is about.
type Processor = (Id<Agreement>, Option<Id<SubProcessor>>);

/// What customers are told, or have been, each the same by the same day.
struct Alike<T> {
    on: Date,
    told: Vec<T>,
    customers: Vec<Id<Agreement>>,
}

impl Agreements {
    /// A row for each customer who is to be told something, by the first of the days.
    pub(super) fn letters(&self, letters: &[Letter]) -> Vec<Due> {
        let days: BTreeMap<_, _> =
            self.all.iter().map(|(id, it)| (*id, it.objection_days)).collect();
        let send_by = |it: &Letter| it.send_by(days.get(&it.customer).copied().unwrap_or_default());
        let mut by_customer: BTreeMap<Id<Agreement>, Vec<&Letter>> = BTreeMap::new();
        for letter in letters.iter().filter(|it| send_by(it) <= self.last) {
            by_customer.entry(letter.customer).or_default().push(letter);
        }
        let first_day = |of_it: &[&Letter]| of_it.iter().map(|it| send_by(it)).min();
        let told = by_customer.into_iter().filter_map(|(id, it)| Some((first_day(&it)?, id, it)));
        let same = |one: &&Letter, other: &&Letter| {
            let of = |it: &Letter| (it.supplier, it.sub_processor, it.change, it.on);
            of(one) == of(other)
        };
        let due = |it: &Alike<&Letter>| {
            let processor = it.told.first().map(|it| (it.supplier, it.sub_processor))?;
            let because = |customers: &[String]| match customers {
                [_] => text::letters(&it.told, self.lang),
                all => text::letters_to_all(&it.told, all, self.lang),
            };
            let names: Vec<&str> = it.told.iter().map(|it| it.name.as_str()).collect();
            let n = it.customers.len();
            let what = [DueKind::LetterToCustomer, DueKind::LettersToCustomers { n }];
            Some(self.row((it.on, &it.customers), (processor, &names), what, because))
        };
        alike(told, same).iter().filter_map(due).collect()
    }

    /// A row for each customer who has not answered, by the last day to object.
    pub(super) fn answers(&self) -> Vec<Due> {
        let mut by_day: BTreeMap<(Id<Agreement>, Date), Vec<&Told>> = BTreeMap::new();
        for (id, it) in &self.all {
            for told in it.told.iter().filter(|it| it.answered() == Answered::Awaited) {
                by_day.entry((*id, told.answer_by())).or_default().push(told);
            }
        }
        let told = by_day.into_iter().map(|((id, on), told)| (on, id, told));
        let same = |one: &&Told, other: &&Told| {
            let of = |it: &Told| (it.supplier, it.sub_processor, it.change);
            of(one) == of(other)
        };
        let due = |it: &Alike<&Told>| {
            let processor = it.told.first().map(|it| (it.supplier, it.sub_processor))?;
            let because = |customers: &[String]| match customers {
                [_] => text::awaits_answer(&it.told, self.today, self.lang),
                all => text::awaits_answers(&it.told, all, self.today, self.lang),
            };
            let names: Vec<&str> = it.told.iter().map(|it| it.name.as_str()).collect();
            let n = it.customers.len();
            let what = [DueKind::AwaitAnswer, DueKind::AwaitAnswers { n }];
            Some(self.row((it.on, &it.customers), (processor, &names), what, because))
        };
        alike(told, same).iter().filter_map(due).collect()
    }

    /// The row of one customer, which is its agreement; or of several, which is the processor that they are told of.
    fn row(
        &self,
        (on, customers): (Date, &[Id<Agreement>]),
        ((supplier, sub_processor), names): (Processor, &[&str]),
        [one, several]: [DueKind; 2],
        because: impl Fn(&[String]) -> String,
    ) -> Due {
        let titles: Vec<String> = customers.iter().map(|it| self.title(*it)).collect();
        let because = because(&titles);
        if let ([customer], [title]) = (customers, &titles[..]) {
            let (register, record) = (Register::Agreements, customer.raw());
            return Due { on, what: one, register, record, title: title.clone(), because };
        }
        let (register, record) = match sub_processor {
            Some(id) => (Register::SubProcessors, id.raw()),
            None => (Register::Agreements, supplier.raw()),
        };
        let title = text::changing(names, self.lang);
        Due { on, what: several, register, record, title, because }
    }
}

/// `told` to each customer by a day, with those together who are told the same by the same day.
fn alike<T>(
    told: impl IntoIterator<Item = (Date, Id<Agreement>, Vec<T>)>,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Alike<T>> {
    let mut groups: Vec<Alike<T>> = Vec::new();
    for (on, customer, told) in told {
        let is_same = |it: &&mut Alike<T>| {
            let pairs = it.told.iter().zip(&told);
            it.on == on
                && it.told.len() == told.len()
                && pairs.into_iter().all(|(one, other)| same(one, other))
        };
        match groups.iter_mut().find(is_same) {
            Some(it) => it.customers.push(customer),
            None => groups.push(Alike { on, told, customers: vec![customer] }),
        }
    }
    groups
}
