//! How words on the command line are understood.

use std::path::PathBuf;

use super::{Form, Printed, Tabled};
use crate::{
    registers::{exchange::TableFormat, policy::Outline},
    report::{Format, HeadingRank},
    reports::ReportKind,
};

pub(super) fn printed(path: &str) -> Result<Printed, String> {
    let path = PathBuf::from(path);
    let format =
        Format::from_path(&path).ok_or("the file's name must end in .pdf, .html, .txt or .md")?;
    Ok(Printed { path, format })
}

pub(super) fn tabled(path: &str) -> Result<Tabled, String> {
    let path = PathBuf::from(path);
    let is_records = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("jsonld"));
    let form = if is_records {
        Form::Records
    } else {
        let format = TableFormat::from_path(&path);
        Form::Table(format.ok_or("the file's name must end in .csv, .json or .jsonld")?)
    };
    Ok(Tabled { path, form })
}

pub(super) fn outline(name: &str) -> Result<Outline, String> {
    Outline::from_name(name).ok_or_else(|| {
        use crate::core::Choice;
        let names: Vec<_> = Outline::ALL.iter().map(|it| it.name()).collect();
        format!("the outlines are {}", names.join(", "))
    })
}

pub(super) fn heading(rank: &str) -> Result<HeadingRank, String> {
    let rank = rank.parse().ok().and_then(HeadingRank::new);
    rank.ok_or_else(|| "the rank is 1, 2 or 3".to_owned())
}

pub(super) fn report_kind(name: &str) -> Result<ReportKind, String> {
    ReportKind::from_name(name).ok_or_else(|| {
        use crate::core::Choice;
        let names: Vec<_> = ReportKind::ALL.iter().map(|it| it.name()).collect();
        format!("the reports are {}", names.join(", "))
    })
}
