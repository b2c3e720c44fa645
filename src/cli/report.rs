//! A report printed to a file.

use std::path::Path;

use jiff::civil::Date;

use super::{CliError, Desk, Result, args, store, text};
use crate::{
    autogiro::Drawn as DrawnOn,
    binder::files,
    core::{Id, Progress},
    registers::{
        agreements::Agreement,
        assessments::{Assessment, AssessmentKind},
        consent_texts::ConsentText,
        consents::Consent,
        mandates::Mandate,
        persons::Person,
    },
    report::{Format, render},
    reports::{Asks, Audience, Scope, Signer, build},
    store::{Store, Stored},
};

impl Desk {
    pub(super) fn report(&self, it: &args::Report) -> Result<()> {
        demand(it);
        let binder = self.open(&it.binder)?;
        let store = store(&binder)?;
        let date = it.date.unwrap_or_else(|| self.today());
        let scope = told(store, it, Scope::new(it.kind, self.file_lang, date))?;
        print(store, &scope, format(it), &it.out.path)?;
        if it.kind.asks() == Asks::Person && scope.person.is_none() {
            self.say(text::nobody_called);
        }
        self.say(|lang| text::printed(lang, &it.out.path));
        Ok(binder.lock()?)
    }
}

/// The format of the file: a part of a page where that is asked for.
fn format(it: &args::Report) -> Format {
    match it.out.format {
        Format::Fragment(_) => Format::Fragment(it.heading),
        Format::Html if it.fragment => Format::Fragment(it.heading),
        other => other,
    }
}

/// Ends the program where the report is not told what it is about.
fn demand(it: &args::Report) {
    let is_one = it.purpose.len() == 1 && it.person.is_some();
    match it.kind.asks() {
        Asks::Person if it.person.is_none() => {
            args::wrong_use("the report needs --person ID-OR-NUMBER");
        }
        Asks::Form if it.purpose.is_empty() => {
            args::wrong_use("the form needs --purpose NAME, once for each purpose");
        }
        Asks::Consent if it.consent.is_none() && !is_one => {
            args::wrong_use("the receipt needs --person and --purpose, or --consent REFERENCE");
        }
        Asks::Mandate if it.mandate.is_none() && it.person.is_none() => {
            args::wrong_use("the letter needs --mandate ID, or --person of whoever has only one");
        }
        Asks::Agreement if it.agreement.is_none() && it.person.is_none() => {
            args::wrong_use(
                "the sheet needs --agreement NUMBER, or --person of whoever has only one",
            );
        }
        Asks::Contract if it.agreement.is_none() && !it.blank => {
            args::wrong_use("the agreement needs --agreement NUMBER-OR-NAME, or --blank");
        }
        Asks::Contract if it.agreement.is_none() && it.version.is_some() => {
            args::wrong_use("--version of a pub-avtal needs --agreement NUMBER-OR-NAME");
        }
        Asks::Customer if it.agreement.is_none() && it.person.is_none() => {
            args::wrong_use(
                "the letter needs --agreement ID, or --person of a customer with only one",
            );
        }
        _ => {}
    }
    let is_html = matches!(it.out.format, Format::Html | Format::Fragment(_));
    if it.fragment && !is_html {
        args::wrong_use("--fragment goes with a file that ends with .html");
    }
}

/// `scope` with what it is about.
fn told(store: &Store, it: &args::Report, scope: Scope) -> Result<Scope> {
    let person = |typed: &String| one_called(store, typed, scope.date);
    let known = |typed: &String| person(typed)?.ok_or(CliError::NobodyCalled);
    Ok(match it.kind.asks() {
        Asks::Nothing => scope,
        Asks::Person => {
            let person = it.person.as_ref().map(person).transpose()?.flatten();
            Scope { person, asked: it.person.clone(), ..scope }
        }
        Asks::Form => {
            let signer = if it.guardian { Signer::Guardian } else { Signer::Person };
            let person = it.person.as_ref().map(known).transpose()?;
            Scope { purposes: purposes(store, &it.purpose)?, person, signer, ..scope }
        }
        Asks::Purposes => Scope { purposes: purposes(store, &it.purpose)?, ..scope },
        Asks::Consent => {
            let person = it.person.as_ref().map(known).transpose()?;
            Scope { consent: Some(consent(store, it, person)?), ..scope }
        }
        asks @ (Asks::MandateForm | Asks::Mandate | Asks::Shredding) => {
            let person = it.person.as_ref().map(known).transpose()?;
            let mandate = mandate(store, it, person.filter(|_| asks != Asks::MandateForm))?;
            let drawn_on = if it.bankgiro { DrawnOn::OnBankgiro } else { DrawnOn::OnAccount };
            Scope { person, mandate, drawn_on, since: it.since, ..scope }
        }
        Asks::Agreement | Asks::Agreements | Asks::Customer => {
            let person = it.person.as_ref().map(known).transpose()?;
            let audience = if it.full { Audience::Office } else { Audience::Outside };
            Scope { agreement: agreement(store, it, person)?, audience, ..scope }
        }
        Asks::Assessment(kind) => {
            let assessment = assessment_called(store, kind, it.assessment.as_deref())?;
            Scope { assessment: Some(assessment), ..scope }
        }
        Asks::Contract => {
            let called = |typed: &String| agreement_called(store, typed);
            let agreement = it.agreement.as_ref().map(called).transpose()?;
            Scope { agreement, version: it.version, ..scope }
        }
        Asks::Policy | Asks::PolicyChanges | Asks::PolicyLetter => {
            let person = it.person.as_ref().map(known).transpose()?;
            let audience = if it.full { Audience::Office } else { Audience::Outside };
            let (version, against, outline) = (it.version, it.against, it.outline);
            Scope { person, audience, version, against, outline, ..scope }
        }
    })
}

/// The consent that is called as given, or else that of `person` about the purpose.
fn consent(store: &Store, it: &args::Report, person: Option<Id<Person>>) -> Result<Id<Consent>> {
    let found = match (&it.consent, person) {
        (Some(typed), _) => store.consent_called(typed)?,
        (None, Some(person)) => {
            let about = purposes(store, &it.purpose)?;
            let about = about.first().ok_or(CliError::NoSuchConsent)?;
            store.consent_of(person, *about)?.map(|(id, _)| id)
        }
        (None, None) => None,
    };
    found.ok_or(CliError::NoSuchConsent)
}

/// The mandate whose record has the number that is given, or else the only one of `person`.
fn mandate(
    store: &Store,
    it: &args::Report,
    person: Option<Id<Person>>,
) -> Result<Option<Id<Mandate>>> {
    let found = match (&it.mandate, person) {
        (None, None) => return Ok(None),
        (Some(typed), _) => {
            let number = typed.trim().trim_start_matches('#').parse();
            let id = Id::new(number.map_err(|_| CliError::NoSuchMandate)?);
            store.get::<Mandate>(id)?.map(|_| id)
        }
        (None, Some(person)) => match store.mandates_of(person)?.as_slice() {
            [(only, _)] => Some(*only),
            _ => None,
        },
    };
    found.map(Some).ok_or(CliError::NoSuchMandate)
}

/// The agreement that is given, or else the only one with `person`.
fn agreement(
    store: &Store,
    it: &args::Report,
    person: Option<Id<Person>>,
) -> Result<Option<Id<Agreement>>> {
    match (&it.agreement, person) {
        (None, None) => Ok(None),
        (Some(typed), _) => agreement_called(store, typed).map(Some),
        (None, Some(person)) => match store.agreements_with(person)?.as_slice() {
            [(only, _)] => Ok(Some(*only)),
            _ => Err(CliError::NoSuchAgreement),
        },
    }
}

/// The assessment of the kind that `typed` names, or whose record has that number; without it, the only one.
fn assessment_called(
    store: &Store,
    kind: AssessmentKind,
    typed: Option<&str>,
) -> Result<Id<Assessment>> {
    let wanted = typed.map(|it| it.trim().to_lowercase());
    let number = wanted.as_ref().and_then(|it| it.trim_start_matches('#').parse().ok());
    let mut found = store.assessments()?;
    found.retain(|(id, it)| {
        let is_called =
            |wanted: &String| Some(id.raw()) == number || it.name.trim().to_lowercase() == *wanted;
        it.kind() == kind && wanted.as_ref().is_none_or(is_called)
    });
    match found.as_slice() {
        [(only, _)] => Ok(*only),
        _ => Err(CliError::NoSuchAssessment),
    }
}

/// The agreement with the number `typed`, else the only one with a counterparty of that name, else the one whose
/// record has the number; numbers and names in any case of letters.
fn agreement_called(store: &Store, typed: &str) -> Result<Id<Agreement>> {
    let wanted = typed.trim().to_lowercase();
    let names = store.counterparties()?;
    let agreements = store.agreements()?;
    let only = |found: Vec<Id<Agreement>>| if let [only] = *found { Some(only) } else { None };
    let ids = || agreements.iter().map(|(id, _)| *id);
    let has_number = |it: &Agreement| it.number.trim().to_lowercase() == wanted;
    let numbered = agreements.iter().filter(|(_, it)| has_number(it)).map(|(id, _)| *id);
    let is_with = |id: &Id<Agreement>| names.get(id).is_some_and(|it| it.to_lowercase() == wanted);
    let record = wanted.trim_start_matches('#').parse().ok().map(Id::new);
    only(numbered.collect())
        .or_else(|| only(ids().filter(is_with).collect()))
        .or_else(|| ids().find(|id| Some(*id) == record))
        .ok_or(CliError::NoSuchAgreement)
}

/// The consent texts called by `names`, in any case of letters.
fn purposes(store: &Store, names: &[String]) -> Result<Vec<Id<ConsentText>>> {
    let texts = store.consent_texts()?;
    let find = |name: &String| {
        let name = name.trim().to_lowercase();
        let found = texts.iter().find(|(_, it)| it.name.trim().to_lowercase() == name);
        let others = || texts.iter().map(|(_, it)| it.name.trim().to_owned()).collect();
        found.map(|(id, _)| *id).ok_or_else(|| CliError::NoSuchPurpose(others()))
    };
    names.iter().map(find).collect()
}

/// Builds a report and writes it to `out`.
pub(super) fn print(store: &Store, scope: &Scope, format: Format, out: &Path) -> Result<()> {
    let document = build(store, scope)?;
    let bytes = render(&document, format, &Progress::default())?;
    files::replace(out, &bytes).map_err(CliError::file(out))
}

/// The one person whom `typed` names: by customer or identity number, else by the record's number.
///
/// Nobody, only where a search by name, telephone and e-mail finds nobody either: the letter that
/// nothing is held says that it was made.
pub(super) fn one_called(store: &Store, typed: &str, today: Date) -> Result<Option<Id<Person>>> {
    let mut found = store.persons_called(typed, today)?;
    if found.is_empty() {
        found = store.persons_called(&format!("#{}", typed.trim()), today)?;
    }
    match found.as_slice() {
        [] => match store.search_in(Person::CODE, typed)?.records {
            like if like.is_empty() => Ok(None),
            like => Err(CliError::PersonsLike(like)),
        },
        [one] => Ok(Some(*one)),
        several => Err(CliError::SeveralPersons(several.len())),
    }
}
