//! The mandates by state on a day, with masked numbers.

mod text;

use super::{Named, Scope, Sender, masked_drawn, masked_number, place, state_on, text as shared};
use crate::{
    core::{Choice, Lang},
    law::FiscalYear,
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{Mandate, MandateState},
    },
    report::{Column, Document, Table},
    reports::sender::fiscal_year,
    store::{Result, Store, Stored},
};

/// So many are printed for each state: beyond that a list on paper is no use, and they are counted alone.
const AT_MOST: usize = 10_000;

/// The list of the day of `scope`, in the order of the payers' names.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    let sender = Sender::of(store)?;
    let list =
        List { lang, terms: store.autogiro_terms()?, fiscal_year: fiscal_year(&sender.company) };
    let groups = list.read(store, scope)?;
    let document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .landscape()
        .subtitle(text::as_of(scope.date, lang));
    let n_all: usize = groups.iter().map(|it| it.n).sum();
    if n_all == 0 {
        return Ok(document.text(text::NONE.in_lang(lang)));
    }
    let counts = groups.iter().map(|it| (it.state, it.n));
    let document = document.text(text::counted(n_all, counts, lang));
    Ok(groups.into_iter().filter(|it| it.n > 0).fold(document, |it, group| list.of(group, it)))
}

/// The mandates of one state.
struct Group {
    state: MandateState,
    n: usize,
    n_protected: usize,
    rows: Vec<Vec<String>>,
}

/// What every row reads.
struct List {
    lang: Lang,
    terms: AutogiroTerms,
    fiscal_year: FiscalYear,
}

impl List {
    /// A group for each state, the mandates read one at a time.
    fn read(&self, store: &Store, scope: &Scope) -> Result<Vec<Group>> {
        let empty =
            |state: &MandateState| Group { state: *state, n: 0, n_protected: 0, rows: Vec::new() };
        let mut groups: Vec<Group> = MandateState::ALL.iter().map(empty).collect();
        let mut query = store.db().prepare_cached(include_str!("../sql/with_payer.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let mandate = Mandate::read(row)?;
            let Some(state) = state_on(&mandate, scope.date) else { continue };
            let Some(group) = groups.iter_mut().find(|it| it.state == state) else { continue };
            let payer = Named::read(row)?;
            group.n += 1;
            if payer.is_protected {
                group.n_protected += 1;
            } else if group.rows.len() < AT_MOST {
                group.rows.push(self.row(&mandate, &payer, state));
            }
        }
        Ok(groups)
    }

    fn row(&self, it: &Mandate, payer: &Named, state: MandateState) -> Vec<String> {
        let last = it.steps.iter().rfind(|it| it.to == state);
        let since = last.or(it.last_step()).map(|it| it.on.to_string()).unwrap_or_default();
        let last = if state.is_over() { self.until(it) } else { place(it) };
        vec![
            payer.shown(self.lang),
            masked_number(it),
            masked_drawn(it),
            it.payee.as_ref().map(ToString::to_string).unwrap_or_default(),
            since,
            last,
        ]
    }

    /// Until when it is kept, and what has become of the paper.
    fn until(&self, it: &Mandate) -> String {
        let from = it.erase_from(&self.terms, self.fiscal_year);
        let until = from.and_then(|it| it.yesterday().ok()).map(|it| it.to_string());
        let shredded = it.shredded.as_ref().map(|it| text::shredded(it.on, self.lang));
        let told = until.into_iter().chain(shredded).collect::<Vec<_>>();
        told.join("\n")
    }

    fn of(&self, group: Group, document: Document) -> Document {
        let lang = self.lang;
        let Group { state, n, n_protected, rows } = group;
        let mut document = document.section(format!("{} ({n})", state.text().in_lang(lang)));
        if n_protected > 0 {
            document = document.text(text::protected(n_protected, lang));
        }
        if rows.is_empty() {
            return document;
        }
        if n - n_protected > AT_MOST {
            document = document.text(text::only_the_first(AT_MOST, lang));
        }
        let last = if state.is_over() { text::KEPT_UNTIL } else { shared::PAPER };
        let columns = [
            Column::new(shared::PAYER.in_lang(lang)).weight(5),
            Column::new(shared::NUMBER.in_lang(lang)).weight(3),
            Column::new(shared::DRAWN.in_lang(lang)).weight(4),
            Column::new(shared::PAYEE.in_lang(lang)).weight(2),
            Column::new(text::SINCE.in_lang(lang)).weight(2),
            Column::new(last.in_lang(lang)).weight(4),
        ];
        document.table(Table::new(columns).rows(rows))
    }
}
