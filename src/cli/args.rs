//! What may be written on the command line.
#![expect(clippy::doc_markdown, reason = "the comments are the help, read in a terminal")]

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::{core::Lang, registers::exchange::TableFormat, report::Format, reports::ReportKind};

/// Dataskyddspärmen: the workbook in which a small company keeps its data-protection promises.
///
/// Without a command the window opens. The passphrase is read from --passphrase-file, from
/// PARMEN_PASSPHRASE, or asked for.
#[derive(Debug, Parser)]
#[command(name = "parmen", version)]
pub(super) struct Arguments {
    /// The binder to open in the window.
    pub binder: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub common: Common,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Language of messages, reports and headings.
    ///
    /// Otherwise messages follow LC_ALL or LANG, and what is written to files is in Swedish.
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Language>,
    /// A file whose first line is the passphrase.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Language {
    Sv,
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Sv => Self::Sv,
            Language::En => Self::En,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make an empty binder.
    New {
        /// The file to make, such as Firman.parm.
        binder: PathBuf,
    },
    /// Make an example binder, and print an extract for one of its customers beside it.
    Demo(Demo),
    /// Print a report.
    Report(Report),
    /// Write a register to a file.
    Export(Export),
    /// Read a file's persons (personer), consents (samtycken), autogiro mandates (medgivanden), agreements
    /// (avtal), sub-processors (underbitraden) or disclosures (utlamnanden) into the binder: all rows, or none.
    Import(Import),
    /// Work with Bankgirot's files of autogiro mandates.
    Autogiro {
        #[command(subcommand)]
        command: Autogiro,
    },
    /// Examine everything in the binder.
    Check {
        /// The binder to examine.
        binder: PathBuf,
    },
    /// Write a whole, verified copy of the binder under the same passphrase.
    Backup {
        /// The binder to copy.
        binder: PathBuf,
        /// The file to make; it must not exist.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Put a backup in the binder's place. What was there is kept beside it.
    Restore {
        /// The backup.
        backup: PathBuf,
        /// Where it shall be.
        binder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// The file to make, such as Exempel.parm.
    pub binder: PathBuf,
    /// Open the window on it.
    #[arg(long)]
    pub open: bool,
    /// How many persons it shall have.
    #[arg(long, default_value_t = 60, value_name = "N")]
    pub persons: usize,
    /// The day on which the example is set; today unless told.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Report {
    /// Which report: registerutdrag, samtyckesblankett, samtyckeskvitto, samtycken, autogiroanmalan,
    /// medgivanden, autogirobesked, makuleringsprotokoll, pub-avtal, underbitradesbesked,
    /// behandlingsregister, sammanstallning, bedomningar, intresseavvagning, forenlighetsbedomning,
    /// konsekvensprovning, bitradesavtal, bitradesprovning, underbitraden, bitradesregister,
    /// overforingar, brister.
    #[arg(value_parser = report_kind)]
    pub kind: ReportKind,
    /// The binder to read.
    pub binder: PathBuf,
    /// The file to write; its ending decides the format: .pdf, .html or .txt.
    #[arg(long, value_name = "FILE", value_parser = printed)]
    pub out: Printed,
    /// Whom it is about: a customer number, an identity number in any spelling, or a record's number.
    #[arg(long, value_name = "ID-OR-NUMBER")]
    pub person: Option<String>,
    /// For samtyckesblankett, samtyckeskvitto and samtycken: a purpose, by the name of its consent text.
    /// May be given several times.
    #[arg(long, value_name = "NAME")]
    pub purpose: Vec<String>,
    /// For samtyckesblankett: the form that a child's guardian signs.
    #[arg(long)]
    pub guardian: bool,
    /// For samtyckeskvitto: the consent, by its reference or its record's number, such as '#17'.
    #[arg(long, value_name = "REFERENCE", conflicts_with_all = ["person", "purpose"])]
    pub consent: Option<String>,
    /// For autogiroanmalan, autogirobesked and makuleringsprotokoll: the mandate, by its record's number,
    /// such as '#17'.
    #[arg(long, value_name = "ID")]
    pub mandate: Option<String>,
    /// For autogiroanmalan without a mandate: a form to pay from a bankgiro instead of an account.
    #[arg(long)]
    pub bankgiro: bool,
    /// For makuleringsprotokoll without a mandate: the first day of the period, which ends on the day of
    /// the report.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub since: Option<Date>,
    /// For bitradesprovning, underbitraden, bitradesregister, underbitradesbesked and pub-avtal: the agreement,
    /// by its number, the counterparty's name, or its record's number, such as '#17'.
    #[arg(long, value_name = "NUMBER-OR-NAME", conflicts_with = "blank")]
    pub agreement: Option<String>,
    /// For intresseavvagning, forenlighetsbedomning and konsekvensprovning: the assessment, by its name or its
    /// record's number, such as '#17'. Not needed where there is only one of the kind.
    #[arg(long, value_name = "ID")]
    pub assessment: Option<String>,
    /// For underbitraden and bitradesregister: with what stays at the office too, such as deadlines, decisions
    /// and notes, or which staff may see the data.
    #[arg(long)]
    pub full: bool,
    /// For pub-avtal: the version that was drawn up; without it, a draft of what the registers say now.
    #[arg(long, value_name = "N", requires = "agreement")]
    pub version: Option<u32>,
    /// For pub-avtal: without a customer, to be filled in with a pen.
    #[arg(long)]
    pub blank: bool,
    /// The day of the report; today unless told. For samtycken: the day on which the consents held.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    /// Which register.
    #[arg(value_enum)]
    pub register: Exportable,
    /// The binder to read.
    pub binder: PathBuf,
    /// The file to write; its ending decides the format: .csv or .json, and for samtycken .jsonld too
    /// (records by ISO/IEC TS 27560).
    #[arg(long, value_name = "FILE", value_parser = tabled)]
    pub out: Tabled,
    /// For samtycken as .jsonld: whose alone, by customer, identity or record number.
    #[arg(long, value_name = "ID-OR-NUMBER")]
    pub person: Option<String>,
    /// For utskick: the mailing group's name.
    #[arg(long, value_name = "NAME", required_if_eq("register", "utskick"))]
    pub group: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// What the file holds.
    #[arg(value_enum)]
    pub register: Importable,
    /// The binder to read them into.
    pub binder: PathBuf,
    /// The file: XLSX, or CSV with semicolon, comma or tab in UTF-8 or Windows-1252; headings in Swedish or
    /// English, in any order. For samtycken also JSON-LD.
    pub file: PathBuf,
    /// Read and judge every row, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Autogiro {
    /// Print every field of a file; no binder is needed.
    ///
    /// A file of mandates to Bankgirot, a mandate advice (AG-MEDAVI), mandates from the internet bank
    /// (AG-EMEDGIV) or an extract of the mandate register: which one it is, its content says. Account, identity and
    /// payer numbers are printed in full, as the file has them; the other commands mask them.
    Read {
        /// The file, as it came from the bank.
        file: PathBuf,
        /// Print it as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Read a file from Bankgirot into the binder's register of mandates: all of it, or nothing.
    Import {
        /// The binder.
        binder: PathBuf,
        /// The file, as it came from the bank.
        file: PathBuf,
        /// Tell what would change, and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write what is to be sent to Bankgirot, and mark it as sent. The file is not sealed.
    Write {
        /// The binder.
        binder: PathBuf,
        /// The file to make.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Compare the binder's mandates with an extract of Bankgirot's register.
    Reconcile {
        /// The binder.
        binder: PathBuf,
        /// The extract, as it came from the bank.
        file: PathBuf,
        /// Print the comparison to this file: PDF, HTML or text, as its name ends.
        #[arg(long, value_name = "FILE", value_parser = printed)]
        out: Option<Printed>,
        /// Enter the mandates that Bankgirot alone has: all of them, or nothing.
        #[arg(long)]
        enter: bool,
        /// Note on the mandates what differs, and that Bankgirot lacks them, to be decided about.
        #[arg(long)]
        note: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Importable {
    #[value(alias = "persons")]
    Personer,
    #[value(alias = "consents")]
    Samtycken,
    #[value(alias = "mandates")]
    Medgivanden,
    #[value(alias = "agreements")]
    Avtal,
    #[value(alias = "sub-processors", alias = "underbiträden")]
    Underbitraden,
    #[value(alias = "disclosures", alias = "utlämnanden")]
    Utlamnanden,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exportable {
    #[value(alias = "persons")]
    Personer,
    #[value(alias = "consents")]
    Samtycken,
    #[value(alias = "consent-texts")]
    Samtyckestexter,
    #[value(alias = "activities")]
    Behandlingar,
    #[value(alias = "recordings")]
    Inspelningar,
    #[value(alias = "mandates")]
    Medgivanden,
    #[value(alias = "autogiro-terms")]
    Autogirovillkor,
    #[value(alias = "systems")]
    System,
    #[value(alias = "measures", alias = "åtgärder")]
    Atgarder,
    #[value(alias = "mailing-groups")]
    Utskicksgrupper,
    #[value(alias = "group-companies")]
    Koncernbolag,
    #[value(alias = "company", alias = "företaget")]
    Foretaget,
    /// Balancing tests, compatibility assessments and screenings.
    #[value(alias = "assessments", alias = "bedömningar")]
    Bedomningar,
    /// Agreements with processors and with customers.
    #[value(alias = "agreements")]
    Avtal,
    /// Whom the suppliers engage, at any depth.
    #[value(alias = "sub-processors", alias = "underbiträden")]
    Underbitraden,
    /// What was given to whom.
    #[value(alias = "disclosures", alias = "utlämnanden")]
    Utlamnanden,
    #[value(alias = "journalen")]
    Journal,
    /// The list of one mailing group, without those who may not be written to.
    #[value(alias = "mailing-list")]
    Utskick,
}

/// A file that a report is printed to.
#[derive(Debug, Clone)]
pub(super) struct Printed {
    pub path: PathBuf,
    pub format: Format,
}

/// A file that a table is written to.
#[derive(Debug, Clone)]
pub(super) struct Tabled {
    pub path: PathBuf,
    pub form: Form,
}

/// What is written to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Table(TableFormat),
    /// Consent records as JSON-LD.
    Records,
}

fn printed(path: &str) -> Result<Printed, String> {
    let path = PathBuf::from(path);
    let format =
        Format::from_path(&path).ok_or("the file's name must end in .pdf, .html or .txt")?;
    Ok(Printed { path, format })
}

fn tabled(path: &str) -> Result<Tabled, String> {
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

fn report_kind(name: &str) -> Result<ReportKind, String> {
    ReportKind::from_name(name).ok_or_else(|| {
        use crate::core::Choice;
        let names: Vec<_> = ReportKind::ALL.iter().map(|it| it.name()).collect();
        format!("the reports are {}", names.join(", "))
    })
}

/// Ends the program as wrong use: for what depends on two arguments together.
pub(super) fn wrong_use(told: &str) -> ! {
    Arguments::command().error(clap::error::ErrorKind::MissingRequiredArgument, told).exit()
}
