//! The example company's agreement on Autogiro, and mandates in every state.

pub(super) mod content;

use jiff::civil::Date;

use super::{days, months, population::Population, written_down};
use crate::{
    core::{Id, Lang},
    law::{Account, Bankgiro, bank_day::bank_days_before},
    registers::{
        autogiro_terms::{AutogiroTerms, Edition},
        mandates::{
            Cause, Drawn, EndedBy, Ending, Finding, FindingKind, Mandate, MandateState, Origin,
            Paper, Shredding, Step,
        },
        persons::Person,
        systems::System,
    },
    reports::mandate_wording,
    store::{Result, StoreError, Stored, Writer},
};
use content::{Agreed, Destroyed, Ended, Found, Given, Taken, Terms};

/// The key of the binder in which the forms are, in `assets/demo/company.toml`.
const BINDER: &str = "autogiro_binder";

/// The scans of forms that are attached to mandates.
const SCANS: [(&str, &[u8]); 3] = [
    ("medgivande.pdf", include_bytes!("../../../assets/demo/medgivande.pdf")),
    ("medgivande-10005.pdf", include_bytes!("../../../assets/demo/medgivande-10005.pdf")),
    ("medgivande-354-7247.pdf", include_bytes!("../../../assets/demo/medgivande-354-7247.pdf")),
];

/// Adds the agreement, and the mandates of those `persons`, in the order of the population, that the binder
/// is large enough to hold.
pub(super) fn all(
    writer: &Writer<'_>,
    population: &Population<'_>,
    persons: &[Id<Person>],
) -> Result<()> {
    let agreed = Agreed::read();
    let today = population.today();
    let terms = agreed.terms.record(today);
    writer.add(&terms)?;
    let binder = match population.places().systems.get(BINDER) {
        Some(id) => System::get(writer.db(), id.raw())?.ok_or(StoreError::Gone)?.name,
        None => String::new(),
    };
    let office = Office { agreed: &agreed, terms: &terms, binder, today };
    for it in &agreed.mandate {
        let payer = population.written_as(&it.person).and_then(|n| persons.get(n));
        if let Some(payer) = payer {
            let id = writer.add(&office.mandate(it, *payer))?;
            for (name, bytes) in SCANS.iter().filter(|(name, _)| *name == it.scan) {
                writer.attach((Mandate::REGISTER, id.raw()), name, bytes, writer.op().at)?;
            }
        }
    }
    Ok(())
}

impl Terms {
    fn record(&self, today: Date) -> AutogiroTerms {
        let edition = Edition {
            name: "2026".to_owned(),
            sv: mandate_wording(Lang::Sv),
            en: mandate_wording(Lang::En),
            since: Some(months(today, self.edition_months)),
            source: self.edition_source.clone(),
        };
        AutogiroTerms {
            payees: self.payees.clone(),
            editions: vec![edition],
            kept_for_source: self.kept_for_source.clone(),
            paper: self.paper,
            ..AutogiroTerms::default()
        }
    }
}

/// Where mandates come in.
struct Office<'a> {
    agreed: &'a Agreed,
    terms: &'a AutogiroTerms,
    binder: String,
    today: Date,
}

impl Office<'_> {
    /// The last bank day that is not after the `n`th day from today.
    fn bank_day(&self, n: i32) -> Date {
        bank_days_before(days(self.today, n + 1), 1)
    }

    fn mandate(&self, it: &Given, payer: Id<Person>) -> Mandate {
        let day = |n: Option<i32>| n.map(|n| self.bank_day(n));
        let form = Paper { binder: self.binder.clone(), tab: it.tab.clone() };
        let signed_on = day(it.signed);
        Mandate {
            payee: Bankgiro::parse(&it.payee).ok(),
            payer_number: it.number,
            drawn: it.drawn(),
            bank: it.bank.clone(),
            origin: it.origin.or(Some(Origin::PaperForm)),
            edition: self.terms.edition_on(signed_on.unwrap_or(self.today)),
            signed_on,
            signed_at: it.town.clone(),
            received_on: day(it.steps.first().map(|it| it.days)),
            paper: if it.tab.is_empty() { Paper::default() } else { form },
            first_debit_on: day(it.first_debit),
            last_debit_on: day(it.last_debit),
            next_number: it.next_number,
            ending: it.ending.as_ref().map(|it| self.ending(it)),
            steps: it.steps.iter().map(|it| self.step(it)).collect(),
            findings: it.finding.iter().map(|it| self.finding(it)).collect(),
            shredded: it.shredded.as_ref().map(|it| self.shredding(it)),
            note: it.note.clone(),
            ..Mandate::of(payer)
        }
    }

    fn step(&self, it: &Taken) -> Step {
        let on = self.bank_day(it.days);
        let usual = self.agreed.reasons.get(it.to.word()).cloned().unwrap_or_default();
        let reason = if it.why.is_empty() { usual } else { it.why.clone() };
        Step {
            to: it.to,
            on,
            cause: if it.to == MandateState::Signed { Cause::Form } else { Cause::Hand { reason } },
            detail: String::new(),
            logged_by: self.agreed.logged_by.clone(),
            logged_at: written_down(on).unwrap_or_default(),
        }
    }

    fn ending(&self, it: &Ended) -> Ending {
        let told_on = self.bank_day(it.told);
        let ending = match it.by {
            EndedBy::Customer => Ending::by_customer(told_on),
            EndedBy::Bank => Ending::by_bank(told_on),
            EndedBy::Us => Ending::by_us(told_on),
        };
        Ending { reason: it.reason.clone(), ..ending }
    }

    fn finding(&self, it: &Found) -> Finding {
        Finding {
            kind: FindingKind::Account { account: Account::parse(&it.account).ok() },
            on: self.bank_day(it.days),
            cause: Cause::Hand { reason: it.why.clone() },
            detail: String::new(),
            settled: None,
        }
    }

    fn shredding(&self, it: &Destroyed) -> Shredding {
        Shredding {
            on: self.bank_day(it.days),
            by: it.by.clone(),
            witness: it.witness.clone(),
            how: it.how.clone(),
        }
    }
}

impl Given {
    fn drawn(&self) -> Option<Drawn> {
        if let Ok(bankgiro) = Bankgiro::parse(&self.bankgiro) {
            return Some(Drawn::Bankgiro { bankgiro });
        }
        let account = Account::parse(&self.account).ok()?;
        Some(Drawn::Account { account, note: self.account_note.clone() })
    }
}
