//! Assessments as a file: every kind in one table, with the headings of all of them.

use super::{Assessment, AssessmentField as F, text};
use crate::{
    core::{Field, Id, Lang, Record},
    exchange::csv_out,
    registers::{
        Register,
        exchange::{Exported, TableFormat, json},
    },
    store::{Result, Store},
};

/// The columns, those of every matter together, in the order of their questions.
const COLUMNS: [F; 21] = [
    F::Name,
    F::Kind,
    F::Activity,
    F::Purpose,
    F::Interest,
    F::Necessity,
    F::Balance,
    F::Connection,
    F::Context,
    F::Nature,
    F::Consequences,
    F::Safeguards,
    F::OptOut,
    F::Criteria,
    F::OnAuthorityList,
    F::Outcome,
    F::Reasons,
    F::AssessedOn,
    F::AssessedBy,
    F::ReviewOn,
    F::Note,
];

/// The assessments by name; `lang` is the language of headings.
pub fn assessments(store: &Store, format: TableFormat, lang: Lang) -> Result<Exported> {
    let all = store.assessments()?;
    let bytes = match format {
        TableFormat::Csv => {
            let mut headings: Vec<&str> =
                COLUMNS.iter().map(|field| field.label().in_lang(lang)).collect();
            headings.push(text::VERDICT.in_lang(lang));
            let rows: Vec<Vec<String>> =
                all.iter().map(|(_, it)| row(store, it, lang)).collect::<Result<_>>()?;
            csv_out::write(&headings, rows)
        }
        TableFormat::Json => json(all.iter().map(|(id, it): &(Id<Assessment>, _)| (*id, it)))?,
    };
    Ok(Exported { bytes, n_rows: all.len(), ..Exported::default() })
}

fn row(store: &Store, it: &Assessment, lang: Lang) -> Result<Vec<String>> {
    let activity = match it.activity {
        Some(id) => Register::Activities.title(store, id.raw())?.unwrap_or_default(),
        None => String::new(),
    };
    let facts = it.facts(lang);
    let told =
        |field: F| facts.iter().find(|(at, _)| *at == field).map(|(_, value)| value.to_text());
    let cell = |field: &F| match field {
        F::Activity => activity.clone(),
        field => told(*field).unwrap_or_default(),
    };
    let mut cells: Vec<String> = COLUMNS.iter().map(cell).collect();
    cells.push(it.came_to().in_lang(lang).to_owned());
    Ok(cells)
}
