//! A letter to a customer in a cell (GDPR 28.2).

use jiff::civil::Date;

use super::super::{Agreement, Change, CustomerAnswer, Settled, Told};
use crate::{
    core::{Id, Lang},
    registers::{
        exchange::{
            chosen,
            line::{day, joined, read_day, word},
        },
        sub_processors::SubProcessor,
    },
};

/// `agreement | begins or ends | day | name | last day to object | answer | day of the answer | day and words of
/// what was decided on an objection`. In a row about a customer the agreement is the supplier's; in one about a
/// sub-processor it is the customer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::registers) struct ToldLine {
    /// What names the agreement.
    pub agreement: String,
    change: Change,
    told_on: Date,
    name: String,
    object_by: Option<Date>,
    answer: Option<CustomerAnswer>,
    answered_on: Option<Date>,
    settled: Option<Settled>,
}

impl ToldLine {
    /// A letter, with what names the agreement.
    pub fn of(it: &Told, agreement: String) -> Self {
        let Told { supplier: _, sub_processor: _, name, change, told_on, object_by, .. } = it;
        let Told { answer, answered_on, settled, .. } = it;
        Self {
            agreement,
            change: *change,
            told_on: *told_on,
            name: name.clone(),
            object_by: *object_by,
            answer: *answer,
            answered_on: *answered_on,
            settled: settled.clone(),
        }
    }

    /// The line.
    pub fn line(&self, lang: Lang) -> String {
        joined(&[
            self.agreement.clone(),
            word(Some(self.change), lang),
            self.told_on.to_string(),
            self.name.clone(),
            day(self.object_by),
            word(self.answer, lang),
            day(self.answered_on),
            day(self.settled.as_ref().map(|it| it.on)),
            self.settled.as_ref().map(|it| it.how.clone()).unwrap_or_default(),
        ])
    }

    /// What the parts of a line say; `None` where they say anything else.
    pub fn read(parts: &[String]) -> Option<Self> {
        let part = |n: usize| parts.get(n).map_or("", String::as_str);
        let answer = match part(5) {
            "" => None,
            typed => Some(chosen(typed)?),
        };
        let how = part(8).to_owned();
        let settled = read_day(parts.get(7)).ok()?.map(|on| Settled { on, how });
        let it = Self {
            agreement: part(0).to_owned(),
            change: chosen(part(1))?,
            told_on: part(2).parse().ok()?,
            name: part(3).to_owned(),
            object_by: read_day(parts.get(4)).ok()?,
            answer,
            answered_on: read_day(parts.get(6)).ok()?,
            settled,
        };
        (parts.len() <= 9).then_some(it)
    }

    /// The letter, on the processor that `supplier` or the one below it is.
    pub fn told(&self, supplier: Id<Agreement>, sub_processor: Option<Id<SubProcessor>>) -> Told {
        let Self { agreement: _, change, told_on, name, object_by, answer, answered_on, settled } =
            self.clone();
        Told {
            supplier,
            sub_processor,
            name,
            change,
            told_on,
            object_by,
            answer,
            answered_on,
            settled,
        }
    }
}
