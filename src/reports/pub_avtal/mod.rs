//! The company's own agreement with a customer whose data it processes (GDPR 28.3; R-63).
//!
//! It is put together from the registers, and may be drawn up as a version that stays as it is. What is printed
//! without a version is what the registers say now.

mod annexes;
mod changes;
mod clause;
mod draft;
mod known;
mod terms;
mod text;

use jiff::civil::Date;

pub use changes::Changes;
pub use clause::{Clause, clauses_of};

use super::{BuildError, Scope};
use crate::{
    core::{Id, Lang},
    registers::{
        agreements::{Agreement, USUAL_OBJECTION_DAYS},
        contracts::{Contract, NewVersion},
    },
    report::{Block, Document},
    store::{By, Store},
};
use draft::Draft;
use known::Known;
use text::{duties, help, processors};

/// The agreement of `scope`: a version as it was drawn up, what the registers say now, or a blank one.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let Some(number) = scope.version else { return of_today(store, scope) };
    let agreement = scope.agreement.ok_or(BuildError::NoSuchVersion)?;
    let versions = store.contracts_of(agreement)?;
    let found = versions.into_iter().find(|(_, it)| it.number == number);
    let (_, contract) = found.ok_or(BuildError::NoSuchVersion)?;
    Ok(drawn_up(&contract))
}

/// What an agreement says when it is put together on the day `on`; a blank one without an agreement.
///
/// # Errors
/// [`BuildError::NotACustomer`] where the agreement is with a supplier.
pub fn compose(
    store: &Store,
    agreement: Option<Id<Agreement>>,
    lang: Lang,
    on: Date,
) -> Result<Vec<Block>, BuildError> {
    Ok(blocks(&Known::read(store, agreement, lang, on)?))
}

/// A version as it was drawn up: nothing of it follows the registers.
fn drawn_up(contract: &Contract) -> Document {
    let Contract { agreement, number, lang, drawn_up_on, signed_on, content, .. } = contract;
    let title = text::TITLE.in_lang(*lang);
    let edition = text::edition(*number, *drawn_up_on, *signed_on, *lang);
    let mut document = Document::new(*lang, title, *drawn_up_on)
        .subtitle(text::edition(*number, *drawn_up_on, None, *lang))
        .reference(format!("PUB-{}-{number}", agreement.raw()))
        .footer(edition);
    document.blocks.clone_from(content);
    document
}

/// Draws up the next version of `agreement` from the registers of the day `on`, in `lang`. It says `objection_days`, 0
/// for the usual; they are what the parties have agreed on once it is signed.
///
/// # Errors
/// [`BuildError::NotACustomer`] where the agreement is with a supplier.
pub fn draw_up(
    store: &mut Store,
    by: &By,
    id: Id<Agreement>,
    (lang, on, objection_days): (Lang, Date, u32),
) -> Result<Id<Contract>, BuildError> {
    let days = if objection_days == 0 { USUAL_OBJECTION_DAYS } else { objection_days };
    let content = blocks(&Known::read(store, Some(id), lang, on)?.with_objection_days(days));
    let version = NewVersion { lang, drawn_up_on: on, objection_days: days, content };
    Ok(store.draw_up(by, id, version)?)
}

/// What the registers say now that `contract` does not, and the other way round. The days to object in a version that
/// is not signed are its own.
pub fn changes_since(store: &Store, contract: &Contract, on: Date) -> Result<Changes, BuildError> {
    let now = Known::read(store, Some(contract.agreement), contract.lang, on)?;
    let is_signed = contract.signed_on.is_some();
    let now = if is_signed { now } else { now.with_objection_days(contract.objection_days) };
    Ok(Changes::between(&contract.content, &blocks(&now)))
}

fn of_today(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let known = Known::read(store, scope.agreement, scope.lang, scope.date)?;
    let lang = scope.lang;
    let us = known.sender.company.name.trim();
    let (subtitle, footer) = if known.is_blank() {
        (text::between("", us, lang), text::BLANK)
    } else {
        (text::between(&known.customer_name(), us, lang), text::DRAFT)
    };
    let mut document = known.sender.document(scope, &scope.kind.reference(scope.date));
    text::TITLE.in_lang(lang).clone_into(&mut document.title);
    let footer = footer.in_lang(lang);
    document = document.subtitle(subtitle).footer(footer);
    document.blocks = blocks(&known);
    Ok(document)
}

/// Every clause and annex, in their order.
fn blocks(known: &Known) -> Vec<Block> {
    let mut draft = Draft::new(known.lang);
    let fixed = |draft: &mut Draft, clause, paragraphs| {
        draft.begin(clause);
        draft.say_all(paragraphs);
    };
    terms::parties(known, &mut draft);
    fixed(&mut draft, Clause::Background, duties::BACKGROUND);
    terms::about(known, &mut draft);
    terms::customers_part(known, &mut draft);
    fixed(&mut draft, Clause::Instructions, duties::INSTRUCTIONS);
    fixed(&mut draft, Clause::Confidentiality, duties::CONFIDENTIALITY);
    fixed(&mut draft, Clause::Security, duties::SECURITY);
    terms::sub_processors(known, &mut draft);
    fixed(&mut draft, Clause::Transfers, processors::TRANSFERS);
    fixed(&mut draft, Clause::Rights, help::RIGHTS);
    terms::assistance(known, &mut draft);
    fixed(&mut draft, Clause::Breaches, help::BREACHES);
    fixed(&mut draft, Clause::Audit, help::AUDIT);
    terms::end(known, &mut draft);
    fixed(&mut draft, Clause::Liability, text::closing::LIABILITY);
    terms::term(known, &mut draft);
    fixed(&mut draft, Clause::Law, text::closing::LAW);
    terms::signatures(known, &mut draft);
    annexes::instructions(known, &mut draft);
    annexes::measures(known, &mut draft);
    annexes::sub_processors(known, &mut draft);
    draft.finish()
}
