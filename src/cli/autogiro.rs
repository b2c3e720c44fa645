//! Bankgirot's files, read and printed.

use std::{
    fmt::Write as _,
    fs,
    io::{self, ErrorKind, Write as _},
    path::Path,
};

use serde_json::{Map, Value as Json, json};

use super::{CliError, Desk, Result, args, text};
use crate::{
    autogiro::{File, Part, read},
    core::{Field as _, Lang},
};

impl Desk {
    pub(super) fn autogiro(&self, command: &args::Autogiro) -> Result<()> {
        let (path, json) = match command {
            args::Autogiro::Read { file, json } => (file, json),
            args::Autogiro::Import { binder, file, dry_run } => {
                return self.autogiro_import(binder, file, *dry_run);
            }
            args::Autogiro::Write { binder, out } => return self.autogiro_write(binder, out),
            args::Autogiro::Reconcile { binder, file, out, enter, note } => {
                let settles = super::mandates::settles(*enter, *note);
                return self.autogiro_reconcile(binder, file, out.as_ref(), &settles);
            }
        };
        let bytes = fs::read(path).map_err(CliError::file(path))?;
        let file = read(&bytes)?;
        if *json {
            return print(path, &as_json(&file, self.lang));
        }
        for notice in &file.notices {
            eprintln!("{}", notice.text(self.lang));
        }
        print(path, &as_text(&file, self.lang))
    }
}

/// Every record with its fields, one a line.
fn as_text(file: &File, lang: Lang) -> String {
    let mut told = text::autogiro_file(lang, file);
    for part in file.records.iter().flat_map(|it| it.parts(lang)) {
        _ = write!(told, "\n\n{}", text::autogiro_record(lang, &part));
        for (field, value) in part.facts.iter().filter(|it| !it.1.is_missing()) {
            _ = write!(told, "\n  {}: {}", field.label().in_lang(lang), value.to_text());
        }
    }
    told
}

/// The file as an object: its kind, its layout, its records with line, code and named fields, and what was
/// noticed.
fn as_json(file: &File, lang: Lang) -> String {
    let records: Vec<Json> =
        file.records.iter().flat_map(|it| it.parts(lang)).map(|it| record(&it)).collect();
    let noticed = file
        .notices
        .iter()
        .map(|it| json!({ "line": it.line, "n_lines": it.n_lines, "text": it.text(lang) }));
    let object = json!({
        "kind": file.kind.key(),
        "layout": file.layout.key(),
        "records": records,
        "notices": noticed.collect::<Vec<_>>(),
    });
    format!("{object:#}")
}

fn record(part: &Part) -> Json {
    let mut object = Map::new();
    object.insert("line".into(), part.line.into());
    let code = Some(part.code).filter(|it| !it.is_empty());
    object.insert("code".into(), code.into());
    for (field, value) in &part.facts {
        let value = if value.is_missing() { Json::Null } else { value.to_text().into() };
        object.insert(field.key().into(), value);
    }
    Json::Object(object)
}

/// Prints it all; whoever stops reading early, as `head` does, has seen enough.
fn print(path: &Path, told: &str) -> Result<()> {
    match writeln!(io::stdout().lock(), "{told}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(CliError::file(path)(error)),
        _ => Ok(()),
    }
}
