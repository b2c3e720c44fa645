//! Which customers the record of processing has no contact details for (GDPR 30.2 a).

use jiff::civil::Date;

use super::{Agreement, AgreementField, text};
use crate::{
    core::{Field, Gap, dashed},
    registers::{RecordGap, Register, persons::Person},
    store::{Result, Store},
};

impl Store {
    /// The gaps of agreements with customers, not over on the day `today`, who can be reached by nothing that is
    /// recorded of them.
    pub fn unreachable_customers(&self, today: Date) -> Result<Vec<RecordGap>> {
        let mut customers = self.agreements()?;
        customers.retain(|(_, it)| it.is_with_customer() && !it.state(today).is_over());
        let mut found = Vec::new();
        for (id, it) in customers {
            let party = it.counterparty.map(|id| self.get(id)).transpose()?.flatten();
            let Some(party) = party.filter(|it| !is_reachable(it)) else { continue };
            let field = AgreementField::Counterparty.label();
            let gap = Gap { field, says: text::UNREACHABLE_CUSTOMER, cite: "GDPR 30.2 a" };
            let title = title(&party, &it);
            found.push(RecordGap { register: Register::Agreements, record: id.raw(), title, gap });
        }
        Ok(found)
    }
}

fn title(party: &Person, it: &Agreement) -> String {
    dashed(&[&party.full_name(), &it.number])
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
        registers::agreements::{OurRole, Stage},
        store::By,
    };

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
        store.save(&by, crate::core::Id::new(ids[1]), &over).unwrap();
        assert_eq!(asked(&store), ids[2..]);
        let phones = vec!["0980-319 241".to_owned()];
        let reached = Person { phones, ..Person::company("Bageri AB") };
        store.save(&by, company, &reached).unwrap();
        assert!(asked(&store).is_empty());
    }
}
