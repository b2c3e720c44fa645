//! A policy text that a company has already, beside the binder.

use std::{fs, path::Path};

use serde::Serialize;

use super::{CliError, Desk, Result, args::PolicyCommand, store, text};
use crate::{
    core::{Choice, Lang},
    exchange,
    policy::{Comparison, Judged, Section, Sources},
    store::StoreError,
};

impl Desk {
    pub(super) fn policy(&self, command: &PolicyCommand) -> Result<()> {
        let PolicyCommand::Compare { binder, file, json } = command;
        let typed = read(file)?;
        let binder = self.open(binder)?;
        let store = store(&binder)?;
        let comparison = Sources::read(store, self.today())?.compare(&store.policy()?, &typed);
        if *json {
            let told = Told::of(&comparison, self.file_lang);
            println!("{}", serde_json::to_string_pretty(&told).map_err(StoreError::from)?);
        } else {
            self.say(|lang| text::compared(lang, &comparison));
        }
        Ok(binder.lock()?)
    }
}

fn read(file: &Path) -> Result<String> {
    let bytes = fs::read(file).map_err(CliError::file(file))?;
    Ok(exchange::plain_text(&bytes)?)
}

/// A comparison as JSON, its sentences in one language.
#[derive(Serialize)]
struct Told<'a> {
    paragraphs: Vec<Paragraph<'a>>,
    /// Sections of the company's own policy that the text does not have.
    untold: Vec<Section>,
}

#[derive(Serialize)]
struct Paragraph<'a> {
    line: usize,
    text: &'a str,
    is_heading: bool,
    section: Option<Section>,
    heading: Option<&'a str>,
    points: usize,
    signs: &'a [String],
    is_by_heading: bool,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    kind: &'a str,
    says: &'a str,
    cite: &'a str,
    register: &'a str,
    field: &'a str,
}

impl<'a> Told<'a> {
    fn of(it: &'a Comparison, lang: Lang) -> Self {
        let paragraphs = it.paragraphs.iter().map(|it| Paragraph::of(it, lang)).collect();
        Self { paragraphs, untold: it.untold.clone() }
    }
}

impl<'a> Paragraph<'a> {
    fn of(it: &'a Judged, lang: Lang) -> Self {
        let found = it.section.as_ref();
        let findings = it.findings.iter().map(|it| Finding {
            kind: it.kind.name(),
            says: it.says.in_lang(lang),
            cite: it.kind.cite(),
            register: it.at.register.text().in_lang(lang),
            field: it.at.field.in_lang(lang),
        });
        Self {
            line: it.line,
            text: &it.text,
            is_heading: it.is_heading,
            section: found.map(|it| it.section),
            heading: found.map(|it| it.section.text().in_lang(lang)),
            points: found.map_or(0, |it| it.points),
            signs: found.map_or(&[], |it| &it.signs),
            is_by_heading: found.is_some_and(|it| it.is_by_heading),
            findings: findings.collect(),
        }
    }
}
