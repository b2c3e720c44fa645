//! What an agreement lacks beside other registers: a way to reach the customer, which the record of processing is to have
//! (GDPR 30.2 a), and a paper that shows the signatures (28.9).

use jiff::civil::Date;

use super::{Agreement, AgreementField as F, Stage, text};
use crate::{
    core::{Field, Gap, Id, Text, dashed},
    registers::{RecordGap, Register, persons::Person},
    store::{Result, Store, Stored},
};

impl Store {
    /// The gaps beside other registers of the agreements that are not over on the day `today`.
    pub fn gaps_beside_agreements(&self, today: Date) -> Result<Vec<RecordGap>> {
        let mut found = Vec::new();
        for (id, it) in self.agreements()?.into_iter().filter(|(_, it)| !it.state(today).is_over())
        {
            let Some(party) = it.counterparty.map(|id| self.get(id)).transpose()?.flatten() else {
                continue;
            };
            let title = dashed(&[&party.full_name(), &it.number]);
            let record = |(field, says, cite): (F, Text, &'static str)| {
                let gap = Gap { field: field.label(), says, cite };
                RecordGap {
                    register: Register::Agreements,
                    record: id.raw(),
                    title: title.clone(),
                    gap,
                }
            };
            if it.is_with_customer() && !is_reachable(&party) {
                found.push(record((F::Counterparty, text::UNREACHABLE_CUSTOMER, "GDPR 30.2 a")));
            }
            if self.is_unshown(id, &it)? {
                found.push(record((F::PaperBinder, text::UNSHOWN, "GDPR 28.9")));
            }
        }
        Ok(found)
    }

    /// Whether it is signed, and neither a file nor a place in a paper binder shows it.
    fn is_unshown(&self, id: Id<Agreement>, it: &Agreement) -> Result<bool> {
        let is_placed = it.stage != Stage::Signed || !it.paper.is_empty();
        Ok(!is_placed && self.attachments(Agreement::REGISTER, id.raw())?.is_empty())
    }
}

/// Whether there is an address, a mail address or a telephone number.
fn is_reachable(it: &Person) -> bool {
    let is_told = |lines: &[String]| lines.iter().any(|it| !it.trim().is_empty());
    !it.addresses.is_empty() || is_told(&it.emails) || is_told(&it.phones)
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        registers::{
            agreements::{OurRole, Stage},
            paper::Paper,
        },
        store::By,
    };

    #[test]
    fn r_64_a_signed_agreement_is_asked_for_until_a_file_or_a_binder_shows_it() {
        let today = date(2026, 11, 22);
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut store = Store::in_memory().unwrap();
        let company = store.add(&by, &Person::company("Molnberget AB")).unwrap();
        let draft = Agreement::with(company, OurRole::Controller);
        let signed = Agreement { stage: Stage::Signed, ..draft.clone() };
        let binder = Paper { binder: "Avtal".into(), tab: String::new() };
        let placed = Agreement { paper: binder, ..signed.clone() };
        let over = Agreement { ended_on: Some(date(2026, 11, 1)), ..signed.clone() };
        let ids = [draft, signed.clone(), placed, over, signed]
            .map(|it| store.add(&by, &it).unwrap().raw());
        store.attach(&by, (Agreement::REGISTER, ids[4]), "avtal.pdf", b"%PDF").unwrap();
        let gaps = store.gaps_between(today).unwrap().into_iter();
        let asked = gaps.filter(|it| it.gap.cite == "GDPR 28.9").map(|it| it.record);
        assert_eq!(asked.collect::<Vec<_>>(), [ids[1]]);
    }

    #[test]
    fn r_60_a_customer_is_asked_for_until_it_can_be_reached_and_a_supplier_is_not() {
        let today = date(2026, 11, 22);
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut store = Store::in_memory().unwrap();
        let company = store.add(&by, &Person::company("Bageri AB")).unwrap();
        let mut ids = [OurRole::Controller, OurRole::Processor, OurRole::SubProcessor]
            .map(|role| store.add(&by, &Agreement::with(company, role)).unwrap().raw());
        let asked = |store: &Store| -> Vec<i64> {
            let gaps = store.gaps_between(today).unwrap().into_iter();
            let gaps = gaps.filter(|it| it.gap.cite == "GDPR 30.2 a");
            gaps.map(|it| it.record).collect()
        };
        ids.sort_unstable();
        assert_eq!(asked(&store), ids[1..]);
        let over = Agreement {
            stage: Stage::Signed,
            ended_on: Some(date(2026, 11, 1)),
            ..Agreement::with(company, OurRole::Processor)
        };
        store.save(&by, Id::new(ids[1]), &over).unwrap();
        assert_eq!(asked(&store), ids[2..]);
        let phones = vec!["0980-319 241".to_owned()];
        let reached = Person { phones, ..Person::company("Bageri AB") };
        store.save(&by, company, &reached).unwrap();
        assert!(asked(&store).is_empty());
    }
}
