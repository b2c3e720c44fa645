//! What the company card still lacks.

use jiff::civil::Date;

use super::{Company, CompanyField, names_old_authority, text};
use crate::{
    core::{Gap, Text},
    law::Identity,
};

type Asked = (CompanyField, bool, Text, &'static str);

/// The gaps of the card on the day `today`, in the order of the form.
pub(super) fn of(company: &Company, today: Date) -> Vec<Gap<CompanyField>> {
    let asked = asked_of_controller(company, today)
        .into_iter()
        .chain(asked_of_contact(company))
        .chain(asked_of_the_rest(company));
    asked
        .filter(|(_, is_missing, ..)| *is_missing)
        .map(|(field, _, says, cite)| Gap { field, says, cite })
        .collect()
}

/// Name and contact details of the controller.
fn asked_of_controller(it: &Company, today: Date) -> [Asked; 6] {
    let number = &it.organisation_number;
    let is_wrong = !is_blank(number) && Identity::parse(number, today).is_err();
    [
        (CompanyField::Name, is_blank(&it.name), text::NO_NAME, "GDPR 30.1 a"),
        (CompanyField::OrganisationNumber, is_blank(number), text::NO_NUMBER, "GDPR 30.1 a"),
        (CompanyField::OrganisationNumber, is_wrong, text::WRONG_NUMBER, "GDPR 30.1 a"),
        (CompanyField::Address, !it.address.is_complete(), text::NO_ADDRESS, "GDPR 30.1 a"),
        (CompanyField::Email, is_blank(&it.email), text::NO_EMAIL, "GDPR 13.1 a"),
        (CompanyField::Phone, is_blank(&it.phone), text::NO_PHONE, "GDPR 13.1 a"),
    ]
}

/// Whom to ask, and whether it has to be a data protection officer.
fn asked_of_contact(it: &Company) -> [Asked; 5] {
    let contact = &it.contact;
    let cite = if it.has_dpo() { "GDPR 13.1 b" } else { "GDPR 13.1 a" };
    let is_unreachable = is_blank(&contact.email) && is_blank(&contact.phone);
    let is_undecided = !it.has_dpo() && it.dpo_not_needed_on.is_none();
    let is_unfounded = it.dpo_not_needed_on.is_some() && is_blank(&it.dpo_not_needed_reason);
    [
        (CompanyField::ContactKind, contact.kind.is_none(), text::NO_CONTACT_KIND, "GDPR 13.1 b"),
        (CompanyField::ContactName, is_blank(&contact.name), text::NO_CONTACT_NAME, cite),
        (CompanyField::ContactEmail, is_unreachable, text::NO_CONTACT_WAY, cite),
        (CompanyField::DpoNotNeededOn, is_undecided, text::NO_DPO_DECISION, "GDPR 37.1"),
        (CompanyField::DpoNotNeededReason, is_unfounded, text::NO_DPO_REASON, "GDPR 37.1"),
    ]
}

/// Representative, authority, financial year and review.
fn asked_of_the_rest(it: &Company) -> [Asked; 6] {
    let is_unstated = is_blank(&it.representative) && it.no_representative_on.is_none();
    let has_old_name =
        names_old_authority(&it.authority) || names_old_authority(&it.authority_contact);
    let has_no_year_end = !(1..=12).contains(&it.fiscal_year_end_month);
    let authority_contact = &it.authority_contact;
    [
        (CompanyField::Representative, is_unstated, text::NO_REPRESENTATIVE, "GDPR 30.1 a"),
        (CompanyField::Authority, is_blank(&it.authority), text::NO_AUTHORITY, "GDPR 13.2 d"),
        (CompanyField::Authority, has_old_name, text::OLD_AUTHORITY_NAME, "GDPR 13.2 d"),
        (
            CompanyField::AuthorityContact,
            is_blank(authority_contact),
            text::NO_AUTHORITY_CONTACT,
            "GDPR 13.2 d",
        ),
        (CompanyField::FiscalYearEndMonth, has_no_year_end, text::NO_YEAR_END, "BFL 7:2"),
        (CompanyField::ReviewCycleMonths, it.review_cycle_months == 0, text::NO_CYCLE, "GDPR 24.1"),
    ]
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        core::{Lang, Record, Value},
        law::article,
        registers::{
            address::Address,
            company::{ContactKind, DataProtectionContact},
        },
    };

    fn complete() -> Company {
        Company {
            name: "Källgatan IT AB".into(),
            organisation_number: "556016-0680".into(),
            address: Address {
                street: "Storgatan 1".into(),
                town: "Leksand".into(),
                ..Address::default()
            },
            email: "info@kallgatan.example".into(),
            phone: "0247-123 45".into(),
            contact: DataProtectionContact {
                kind: Some(ContactKind::ContactPoint),
                name: "Eva Berg".into(),
                email: "dataskydd@kallgatan.example".into(),
                phone: String::new(),
            },
            dpo_not_needed_on: Some(date(2026, 1, 7)),
            dpo_not_needed_reason: "Ingen storskalig övervakning".into(),
            no_representative_on: Some(date(2026, 1, 7)),
            ..Company::default()
        }
    }

    fn gaps(change: impl FnOnce(&mut Company)) -> Vec<(CompanyField, &'static str)> {
        let mut company = complete();
        change(&mut company);
        let gaps = company.gaps(date(2026, 11, 22));
        gaps.into_iter().map(|it| (it.field, it.cite)).collect()
    }

    #[test]
    fn a_complete_card_has_no_gaps() {
        assert_eq!(gaps(|_| {}), []);
    }

    #[test]
    fn r_01_the_controller_is_named_and_reachable() {
        use CompanyField as F;
        assert_eq!(gaps(|it| it.name = " ".into()), [(F::Name, "GDPR 30.1 a")]);
        assert_eq!(
            gaps(|it| it.organisation_number.clear()),
            [(F::OrganisationNumber, "GDPR 30.1 a")]
        );
        for (number, is_right) in
            [("556016-0681", false), ("5560160680", true), ("19121212-1212", true), ("AB", false)]
        {
            let found = gaps(|it| it.organisation_number = number.into());
            assert_eq!(found.is_empty(), is_right, "{number}");
        }
        assert_eq!(gaps(|it| it.address.town.clear()), [(F::Address, "GDPR 30.1 a")]);
        assert_eq!(gaps(|it| it.email.clear()), [(F::Email, "GDPR 13.1 a")]);
        assert_eq!(gaps(|it| it.phone.clear()), [(F::Phone, "GDPR 13.1 a")]);
        assert_eq!(gaps(|it| it.policy_web.clear()), []);
        assert_eq!(gaps(|it| it.no_representative_on = None), [(F::Representative, "GDPR 30.1 a")]);
        assert_eq!(gaps(|it| it.fiscal_year_end_month = 13), [(F::FiscalYearEndMonth, "BFL 7:2")]);
        assert_eq!(gaps(|it| it.review_cycle_months = 0), [(F::ReviewCycleMonths, "GDPR 24.1")]);
    }

    #[test]
    fn r_02_there_is_somebody_to_ask_and_the_officer_question_is_answered() {
        use CompanyField as F;
        assert_eq!(gaps(|it| it.contact.kind = None), [(F::ContactKind, "GDPR 13.1 b")]);
        assert_eq!(gaps(|it| it.contact.name.clear()), [(F::ContactName, "GDPR 13.1 a")]);
        assert_eq!(gaps(|it| it.contact.email.clear()), [(F::ContactEmail, "GDPR 13.1 a")]);
        assert_eq!(gaps(|it| it.dpo_not_needed_on = None), [(F::DpoNotNeededOn, "GDPR 37.1")]);
        assert_eq!(
            gaps(|it| it.dpo_not_needed_reason.clear()),
            [(F::DpoNotNeededReason, "GDPR 37.1")]
        );
        let appointed = gaps(|it| {
            it.contact =
                DataProtectionContact { kind: Some(ContactKind::Dpo), ..Default::default() };
            it.dpo_not_needed_on = None;
        });
        assert_eq!(appointed, [(F::ContactName, "GDPR 13.1 b"), (F::ContactEmail, "GDPR 13.1 b")]);
    }

    #[test]
    fn r_05_the_authority_is_not_called_by_its_old_name() {
        use CompanyField as F;
        for old in ["Datainspektionen", "DATAINSPEKTIONENS", "f.d. datainspektionen"] {
            assert_eq!(gaps(|it| it.authority = old.into()), [(F::Authority, "GDPR 13.2 d")]);
        }
        let in_contact = gaps(|it| it.authority_contact = "Datainspektionen, Box 8114".into());
        assert_eq!(in_contact, [(F::Authority, "GDPR 13.2 d")]);
        assert_eq!(gaps(|it| it.authority.clear()), [(F::Authority, "GDPR 13.2 d")]);
        assert!(!names_old_authority(&Company::default().authority));
    }

    #[test]
    fn every_provision_can_be_looked_up() {
        let empty = Company {
            authority: String::new(),
            authority_contact: String::new(),
            fiscal_year_end_month: 0,
            review_cycle_months: 0,
            ..Company::default()
        };
        let gaps = empty.gaps(date(2026, 11, 22));
        assert_eq!(gaps.len(), 14);
        for gap in gaps {
            assert!(article::find(gap.cite).is_some(), "{}", gap.cite);
        }
    }

    #[test]
    fn months_are_told_in_words() {
        let mut company = complete();
        company.review_cycle_months = 1;
        let told = |field| {
            let facts = company.facts(Lang::Sv);
            facts.into_iter().find_map(|(at, value)| (at == field).then_some(value))
        };
        assert_eq!(
            told(CompanyField::FiscalYearEndMonth),
            Some(Value::Text("december".to_owned()))
        );
        assert_eq!(told(CompanyField::ReviewCycleMonths), Some(Value::Text("1 månad".to_owned())));
    }
}
