//! A no to what a group asks for takes the person off its list.

use super::*;

#[test]
fn r_42_a_withdrawal_takes_a_customer_off_the_list_that_asked() {
    let mut store = Store::in_memory().unwrap();
    let text = store.add(&by(), &newsletter()).unwrap();
    let news = MailingGroup {
        basis: Some(LawfulBasis::LegitimateInterests),
        is_marketing: true,
        consent_text: Some(text),
        ..group("Erbjudanden")
    };
    let news = store.add(&by(), &news).unwrap();
    let ada = Person {
        name: "Ada".into(),
        emails: vec!["ada@b.example".into()],
        marketing: vec![customer()],
        mailing: vec![news],
        ..Person::default()
    };
    let ada = store.add(&by(), &ada).unwrap();
    assert_eq!(store.mailing_list(news, TODAY).unwrap().n_left_out(), 0);
    for (kind, left_out) in
        [(EventKind::Given, None), (EventKind::Withdrawn, Some(LeftOut::SaidNo))]
    {
        let event = ConsentEvent { kind, on: TODAY, version: 2, ..ConsentEvent::default() };
        store.log_consent(&by(), ada, text, &event).unwrap();
        let list = store.mailing_list(news, TODAY).unwrap();
        assert_eq!(list.left_out.first().map(|(why, _)| *why), left_out, "{kind:?}");
        assert_eq!(store.left_out_of(ada, news, TODAY).unwrap(), left_out, "{kind:?}");
    }
}

#[test]
fn r_42_a_no_to_what_the_group_asks_for_goes_before_every_other_ground() {
    use LeftOut as L;
    assert_left_out(&[
        (
            "a customer who has taken back the consent is not written to as a customer",
            |g, it| {
                (g.is_marketing, it.consent) = (true, ConsentState::Withdrawn);
                it.marketing = vec![customer()];
            },
            Some(L::SaidNo),
        ),
        (
            "nor a company that has refused",
            |g, it| {
                g.is_marketing = true;
                (it.consent, it.kind) = (ConsentState::Refused, PersonKind::Company);
            },
            Some(L::SaidNo),
        ),
        ("a notice goes on", |_, it| it.consent = ConsentState::Withdrawn, None),
    ]);
}
