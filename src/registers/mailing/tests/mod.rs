//! Who is written to and who is not, in every combination that matters.

mod withdrawal;

use jiff::civil::{Date, date};

use super::{
    list::{Member, left_out},
    *,
};
use crate::{
    law::marketing::{Barrier, Ground, Verdict},
    registers::{
        address::Address,
        consent_texts::{TextVersion, Wording},
        consents::{ConsentEvent, ConsentState, EventKind},
        persons::{ChannelBasis, Person, PersonKind, Restriction},
    },
    store::{By, Store, StoreError, Stored},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

fn group(name: &str) -> MailingGroup {
    MailingGroup {
        name: name.into(),
        purpose: "Berätta om avbrott".into(),
        basis: Some(LawfulBasis::LegitimateInterests),
        note: "Skickas av supporten".into(),
        ..MailingGroup::default()
    }
}

fn customer() -> ChannelBasis {
    ChannelBasis {
        sale: "Order 7".into(),
        sold_on: Some(date(2026, 3, 1)),
        is_for_own_similar: true,
        was_opt_out_offered: true,
        ..ChannelBasis::default()
    }
}

fn member() -> Member {
    Member {
        kind: PersonKind::Natural,
        objected_on: None,
        marketing: Vec::new(),
        is_restricted: false,
        is_protected: false,
        consent: ConsentState::Asked,
        reach: Some(Reach::Email("a@b.example".into())),
    }
}

/// A group, its channel and a member as they are changed from the usual.
type Case = (&'static str, fn(&mut MailingGroup, &mut Member), Option<LeftOut>);

fn assert_left_out(table: &[Case]) {
    for (says, change, expected) in table {
        let (mut group, mut member) = (group("Drift"), member());
        change(&mut group, &mut member);
        assert_eq!(left_out(&group, &member), *expected, "{says}");
    }
}

#[test]
fn r_34_marketing_goes_to_nobody_without_a_basis() {
    use LeftOut as L;
    assert_left_out(&[
        ("a notice needs no consent", |_, _| (), None),
        ("nor is it stopped by an objection", |_, it| it.objected_on = Some(TODAY), None),
        ("marketing by e-mail needs a basis", |g, _| g.is_marketing = true, Some(L::NoBasis)),
        (
            "a customer is one",
            |g, it| (g.is_marketing, it.marketing) = (true, vec![customer()]),
            None,
        ),
        (
            "but not with a leg missing",
            |g, it| {
                let lame = ChannelBasis { was_opt_out_offered: false, ..customer() };
                (g.is_marketing, it.marketing) = (true, vec![lame]);
            },
            Some(L::NoBasis),
        ),
        (
            "a customer who says no is none",
            |g, it| {
                let stopped = ChannelBasis { stopped_on: Some(TODAY), ..customer() };
                (g.is_marketing, it.marketing) = (true, vec![stopped]);
            },
            Some(L::StoppedChannel),
        ),
        (
            "a no to one channel leaves notices alone",
            |_, it| {
                it.marketing = vec![ChannelBasis { stopped_on: Some(TODAY), ..customer() }];
            },
            None,
        ),
        (
            "a sole trader is a natural person",
            |g, it| (g.is_marketing, it.kind) = (true, PersonKind::SoleTrader),
            Some(L::NoBasis),
        ),
        ("a company is not", |g, it| (g.is_marketing, it.kind) = (true, PersonKind::Company), None),
        (
            "a letter is open until a no",
            |g, it| {
                (g.is_marketing, g.channel) = (true, Channel::Post);
                it.reach = Some(Reach::Post(Address::default()));
            },
            None,
        ),
    ]);
}

#[test]
fn r_33_r_34_the_first_reason_is_told() {
    use LeftOut as L;
    assert_left_out(&[
        (
            "a no comes before all",
            |g, it| {
                (g.is_marketing, g.channel) = (true, Channel::Post);
                (it.objected_on, it.is_restricted) = (Some(TODAY), true);
            },
            Some(L::Objected),
        ),
        (
            "an objection goes before a consent",
            |g, it| {
                (g.is_marketing, g.basis) = (true, Some(LawfulBasis::Consent));
                (it.objected_on, it.consent) = (Some(TODAY), ConsentState::Valid);
            },
            Some(L::Objected),
        ),
        (
            "a company's objection counts too",
            |g, it| {
                g.is_marketing = true;
                (it.objected_on, it.kind) = (Some(TODAY), PersonKind::Company);
            },
            Some(L::Objected),
        ),
        ("a restriction stops notices", |_, it| it.is_restricted = true, Some(L::Restricted)),
        (
            "before protection",
            |_, it| (it.is_restricted, it.is_protected) = (true, true),
            Some(L::Restricted),
        ),
        (
            "which goes before consent",
            |g, it| (g.basis, it.is_protected) = (Some(LawfulBasis::Consent), true),
            Some(L::Protected),
        ),
    ]);
}

#[test]
fn r_34_r_45_a_group_on_consent_needs_one_that_holds() {
    use LeftOut as L;
    assert_left_out(&[
        (
            "a notice that rests on consent needs it",
            |g, _| g.basis = Some(LawfulBasis::Consent),
            Some(L::NoConsent),
        ),
        (
            "and has it",
            |g, it| (g.basis, it.consent) = (Some(LawfulBasis::Consent), ConsentState::Valid),
            None,
        ),
        (
            "a withdrawn one is none",
            |g, it| (g.basis, it.consent) = (Some(LawfulBasis::Consent), ConsentState::Withdrawn),
            Some(L::NoConsent),
        ),
        (
            "nor is one on an old wording",
            |g, it| (g.basis, it.consent) = (Some(LawfulBasis::Consent), ConsentState::Outdated),
            Some(L::Outdated),
        ),
        (
            "the exception is no consent where the group rests on it",
            |g, it| {
                (g.basis, g.is_marketing) = (Some(LawfulBasis::Consent), true);
                it.marketing = vec![customer()];
            },
            Some(L::NoConsent),
        ),
        (
            "consent also opens a group that rests on something else",
            |g, it| (g.is_marketing, it.consent) = (true, ConsentState::Valid),
            None,
        ),
        (
            "an old wording does not",
            |g, it| (g.is_marketing, it.consent) = (true, ConsentState::Outdated),
            Some(L::Outdated),
        ),
        (
            "except to a customer",
            |g, it| {
                (g.is_marketing, it.consent) = (true, ConsentState::Outdated);
                it.marketing = vec![customer()];
            },
            None,
        ),
        ("somebody without an address", |_, it| it.reach = None, Some(L::NoEmail)),
    ]);
}

#[test]
fn r_34_groups_are_kept_in_order_and_found() {
    let mut store = Store::in_memory().unwrap();
    let id = store.add(&by(), &group("Ändringar")).unwrap();
    store.add(&by(), &group("Zonen")).unwrap();
    let saved = MailingGroup {
        basis: None,
        is_marketing: true,
        channel: Channel::Post,
        ..group("Åskvarning")
    };
    store.save(&by(), id, &saved).unwrap();
    assert_eq!(store.get(id).unwrap(), Some(saved));
    let names: Vec<String> =
        store.mailing_groups().unwrap().into_iter().map(|(_, it)| it.name).collect();
    assert_eq!(names, ["Zonen", "Åskvarning"]);
    assert_eq!(store.search_in(MailingGroup::CODE, "åsk").unwrap().records, [id.raw()]);
    assert_eq!(store.search_in(MailingGroup::CODE, "ändr").unwrap().records, [0; 0]);
    let versions = store.history(MailingGroup::REGISTER, id.raw(), None).unwrap();
    let earlier = versions[1].state.as_deref().unwrap();
    assert!(!earlier.contains("channel"), "the usual channel alters no older commitment");
    assert_eq!(serde_json::from_str::<MailingGroup>(earlier).unwrap(), group("Ändringar"));
    store.remove(&by(), id).unwrap();
    assert!(matches!(store.mailing_list(id, TODAY), Err(StoreError::Gone)));
}

/// A text whose second version everybody must be asked about anew.
fn newsletter() -> ConsentText {
    let sv = Wording { purpose: "Skicka nyhetsbrev".into(), ..Wording::default() };
    let version = |from, asks_again| TextVersion {
        sv: sv.clone(),
        in_use_from: Some(from),
        asks_again,
        ..TextVersion::default()
    };
    ConsentText {
        name: "Nyhetsbrev".into(),
        versions: vec![version(date(2020, 1, 1), false), version(date(2026, 6, 1), true)],
        ..ConsentText::default()
    }
}

#[test]
fn r_34_r_45_a_list_follows_the_consents_day_by_day() {
    let mut store = Store::in_memory().unwrap();
    let text = store.add(&by(), &newsletter()).unwrap();
    let news = MailingGroup {
        basis: Some(LawfulBasis::Consent),
        is_marketing: true,
        consent_text: Some(text),
        ..group("Nyhetsbrev")
    };
    let news = store.add(&by(), &news).unwrap();
    let person = |name: &str| Person {
        name: name.into(),
        emails: vec![String::new(), format!(" {name}@b.example ")],
        mailing: vec![news],
        ..Person::default()
    };
    let ids = ["Ada", "Bo", "Cia", "Dan"].map(|name| store.add(&by(), &person(name)).unwrap());
    let mut log = |at: usize, kind, on, version| {
        let event = ConsentEvent { kind, on, version, ..ConsentEvent::default() };
        store.log_consent(&by(), ids[at], text, &event).unwrap();
    };
    log(0, EventKind::Given, date(2026, 7, 1), 2);
    log(1, EventKind::Given, date(2026, 5, 1), 1);
    log(2, EventKind::Given, date(2026, 7, 1), 2);
    log(2, EventKind::Withdrawn, date(2026, 11, 20), 2);
    let names = |day| -> Vec<String> {
        let list = store.mailing_list(news, day).unwrap();
        let told = |it: &Recipient| match &it.reach {
            Reach::Email(email) => email.clone(),
            other => panic!("{other:?}"),
        };
        list.recipients.iter().map(told).collect()
    };
    assert_eq!(names(date(2026, 5, 2)), ["Bo@b.example"]);
    assert_eq!(names(date(2026, 11, 19)), ["Ada@b.example", "Cia@b.example"]);
    assert_eq!(names(TODAY), ["Ada@b.example"]);
    let list = store.mailing_list(news, TODAY).unwrap();
    assert_eq!(list.left_out, [(LeftOut::NoConsent, 2), (LeftOut::Outdated, 1)]);
    assert_eq!(list.n_left_out(), 3);
    // Each one's own answer is the list's.
    let answers = ids.map(|id| store.left_out_of(id, news, TODAY).unwrap());
    let [none, outdated] = [LeftOut::NoConsent, LeftOut::Outdated].map(Some);
    assert_eq!(answers, [None, outdated, none, none]);
    let by_mail = |at: usize| store.marketing_to(ids[at], TODAY).unwrap()[0].clone();
    assert_eq!(by_mail(0).verdict, Verdict::May(Ground::Consent));
    assert_eq!(by_mail(0).consents, ["Nyhetsbrev"]);
    assert_eq!(by_mail(2).verdict, Verdict::MayNot(Barrier::NoConsent));
    assert_eq!((by_mail(2).consents, by_mail(2).limit), (Vec::new(), None));
}

#[test]
fn r_34_a_list_reaches_people_by_its_channel() {
    let mut store = Store::in_memory().unwrap();
    let by_phone = MailingGroup { channel: Channel::TextMessage, ..group("Sms") };
    let by_phone = store.add(&by(), &by_phone).unwrap();
    let letters = MailingGroup { channel: Channel::Post, ..group("Brev") };
    let letters = store.add(&by(), &letters).unwrap();
    let address = Address {
        street: "Storgatan 1".into(),
        postcode: "793 30".into(),
        town: "Leksand".into(),
        country: String::new(),
    };
    let eva = Person {
        name: "Eva".into(),
        phones: vec![" 070-1 ".into()],
        addresses: vec![Address::default(), address.clone()],
        mailing: vec![by_phone, letters],
        ..Person::default()
    };
    let eva = store.add(&by(), &eva).unwrap();
    let restriction = Restriction { since: TODAY, reason: String::new(), allowed: String::new() };
    let nobody = Person {
        name: "Bo".into(),
        emails: vec!["bo@b.example".into()],
        mailing: vec![by_phone, letters],
        ..Person::default()
    };
    let bo = store.add(&by(), &nobody).unwrap();
    let list = store.mailing_list(by_phone, TODAY).unwrap();
    let reached: Vec<_> = list.recipients.iter().map(|it| (it.person, &it.reach)).collect();
    assert_eq!(reached, [(eva.raw(), &Reach::Phone("070-1".into()))]);
    assert_eq!(list.left_out, [(LeftOut::NoPhone, 1)]);
    let list = store.mailing_list(letters, TODAY).unwrap();
    assert_eq!(list.recipients[0].reach, Reach::Post(address));
    assert_eq!(list.left_out, [(LeftOut::NoPost, 1)]);
    let limits = |id| {
        let found = store.marketing_to(id, TODAY).unwrap();
        found.into_iter().map(|it| it.limit).collect::<Vec<_>>()
    };
    assert_eq!(limits(eva)[0], Some(LeftOut::NoEmail));
    let by_phone = Some(LeftOut::NoPhone);
    assert_eq!(limits(bo), [None, by_phone, by_phone, by_phone, Some(LeftOut::NoPost)]);
    store.save(&by(), bo, &Person { restriction: Some(restriction), ..nobody }).unwrap();
    assert_eq!(store.marketing_to(bo, TODAY).unwrap()[0].limit, Some(LeftOut::Restricted));
    assert_eq!(store.left_out_of(bo, letters, TODAY).unwrap(), Some(LeftOut::Restricted));
}

#[test]
fn r_34_a_group_has_a_purpose_a_ground_and_the_consent_it_rests_on() {
    use MailingGroupField as F;
    let gaps = |it: &MailingGroup| -> Vec<_> {
        it.gaps(TODAY).into_iter().map(|gap| (gap.field, gap.cite)).collect()
    };
    assert_eq!(
        gaps(&MailingGroup::default()),
        [(F::Name, "GDPR 30.1 b"), (F::Purpose, "GDPR 5.1 b"), (F::Basis, "GDPR 6.1")]
    );
    assert_eq!(gaps(&group("Drift")), []);
    let resting = MailingGroup { basis: Some(LawfulBasis::Consent), ..group("Nytt") };
    assert_eq!(gaps(&resting), [(F::ConsentText, "GDPR 7.1")]);
    let named = MailingGroup { consent_text: Some(Id::new(1)), ..resting };
    assert_eq!(gaps(&named), []);
}
