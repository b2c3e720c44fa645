//! The policy as it stands now, in two published versions, and what is told of the change between them.

use super::*;
use crate::{
    policy::{Both, ChangeSize, Means, Outline, Policy, Promise, Publication, publish},
    registers::persons::Person,
};

/// The sample binder with two published versions, and something that has changed since.
pub(super) fn store() -> Store {
    let mut store = sample::store();
    let policy = Policy {
        covers: Both::new("du köper av oss", "you buy from us"),
        promises: vec![Promise::NeverSells, Promise::TellsByEmail],
        usual_answer_days: 14,
        ..Policy::default().with_outline(Outline::Short)
    };
    store.set_policy(&by(), &policy).unwrap();
    let publication = |sv: &str, en: &str, change| Publication {
        comment: Both::new(sv, en),
        change,
        ..Publication::default()
    };
    let first = publication("Första versionen", "First version", ChangeSize::First);
    publish(&mut store, &by(), &first, date(2026, 1, 10)).unwrap();
    let mut people = vec![
        ("Berg", "Eva", "eva.berg@example.se", ""),
        ("Ek", "Örjan", "", "Ekvägen 3"),
        ("Al", "Ida", "", "Alvägen 5"),
        ("Lind", "Nils", "", ""),
    ];
    for (name, given_name, email, street) in people.drain(..) {
        let mut person = Person {
            name: name.into(),
            given_name: given_name.into(),
            groups: vec![SubjectGroup::Customer],
            emails: vec![email.into()],
            ..Person::default()
        };
        let address = crate::registers::address::Address {
            street: street.into(),
            postcode: "903 26".into(),
            town: "Umeå".into(),
            country: String::new(),
        };
        person.addresses.extend((!street.is_empty()).then_some(address));
        store.add(&by(), &person).unwrap();
    }
    let policy = Policy { usual_answer_days: 7, ..policy };
    store.set_policy(&by(), &policy).unwrap();
    let second = publication(
        "Vi svarar nu inom en vecka.",
        "We now answer within a week.",
        ChangeSize::Large,
    );
    publish(&mut store, &by(), &second, date(2026, 11, 1)).unwrap();
    let company = store.company().unwrap();
    store.set_company(&by(), &Company { phone: "090-465 00 99".into(), ..company }).unwrap();
    store
}

/// What a policy's report is asked for with, beside what it is by itself.
pub(super) fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    let of = |kind| Scope::new(kind, lang, TODAY);
    let policy = of(ReportKind::Policy);
    let office = Audience::Office;
    vec![
        ("policy-version-1", Scope { version: Some(1), ..policy.clone() }),
        ("policy-bjork", Scope { outline: Some(Outline::Birch), ..policy.clone() }),
        ("policy-med-registren", Scope { version: Some(2), audience: office, ..policy }),
        ("policyandringar-2", Scope { version: Some(2), ..of(ReportKind::PolicyAndringar) }),
    ]
}

fn told(store: &Store, scope: &Scope) -> String {
    render_text(&build(store, scope).unwrap())
}

#[test]
fn r_91_an_old_version_is_printed_as_it_was_whatever_the_registers_say() {
    let mut store = store();
    let one = Scope { version: Some(1), ..Scope::new(ReportKind::Policy, Lang::Sv, TODAY) };
    let before = told(&store, &one);
    assert!(before.contains("version 1, gäller från 2026-01-10") && before.contains("14 dagar"));
    let company = store.company().unwrap();
    store.set_company(&by(), &Company { email: "ny@example.se".into(), ..company }).unwrap();
    assert_eq!(told(&store, &one), before);
    let missing = Scope { version: Some(3), ..one };
    assert!(matches!(build(&store, &missing), Err(BuildError::NoSuchPolicyVersion)));
}

#[test]
fn r_91_what_says_the_same_as_the_last_version_is_that_version_and_else_a_draft() {
    let mut store = store();
    let now = Scope::new(ReportKind::Policy, Lang::Sv, TODAY);
    assert!(told(&store, &now).contains("utkast, inte publicerat"));
    let company = store.company().unwrap();
    let phone = sample::store().company().unwrap().phone;
    store.set_company(&by(), &Company { phone, ..company }).unwrap();
    let document = build(&store, &now).unwrap();
    assert!(
        document.subtitle.ends_with("version 2, gäller från 2026-11-01"),
        "{}",
        document.subtitle
    );
    assert_eq!(document.reference, "IP-2-2026-11-01");
}

#[test]
fn r_92_letters_go_to_those_without_email_each_with_pages_of_its_own() {
    let mut store = store();
    let scope = Scope::new(ReportKind::Policybesked, Lang::Sv, TODAY);
    let letters = build(&store, &scope).unwrap();
    let whom: Vec<&str> = letters.letters().map(|it| it.recipient[0].as_str()).collect();
    assert_eq!(whom, ["Ida Al", "Örjan Ek"]);
    let pdf = render(&letters, Format::Pdf, &Progress::default()).unwrap();
    assert_eq!(lopdf::Document::load_mem(&pdf).unwrap().get_pages().len(), 2);
    let (id, version) = store.policy_versions().unwrap().pop().unwrap();
    let ida = version.notices.iter().find(|it| it.by == Means::Letter).unwrap().person;
    store.remove(&by(), ida).unwrap();
    let without = build(&store, &scope).unwrap();
    assert_eq!(without.letters().count(), 1, "an erased person stops no other letter");
    store.save(&by(), id, &version.told(TODAY, |it| it.by == Means::Letter)).unwrap();
    assert!(matches!(build(&store, &scope), Err(BuildError::NobodyToTell)));
    let eva = version.notices.iter().find(|it| it.by == Means::Email).unwrap().person;
    let letter = build(&store, &Scope { person: Some(eva), ..scope }).unwrap();
    assert_eq!(letter.recipient, ["Eva Berg"]);
}

#[test]
fn r_92_whom_a_change_is_to_be_told_is_due_until_all_are_ticked() {
    use due::{DueKind, due};
    let mut store = store();
    let to_tell = |store: &Store| {
        let due = due(store, Lang::Sv, TODAY, 0).unwrap();
        due.into_iter().find(|it| matches!(it.what, DueKind::TellOfChange { .. }))
    };
    let n = due::n_due(&store, TODAY).unwrap();
    let row = to_tell(&store).unwrap();
    let (id, version) = store.policy_versions().unwrap().pop().unwrap();
    assert_eq!(
        (row.record, row.what),
        (id.raw(), DueKind::TellOfChange { n: version.n_to_tell() })
    );
    assert_eq!(row.on, date(2026, 11, 1));
    store.save(&by(), id, &version.told(TODAY, |_| true)).unwrap();
    assert_eq!(to_tell(&store), None);
    assert_eq!(due::n_due(&store, TODAY).unwrap(), n - 1);
}

#[test]
fn r_94_the_fragment_is_one_article_with_headings_and_no_page_around_it() {
    let store = store();
    let scope = Scope { version: Some(2), ..Scope::new(ReportKind::Policy, Lang::En, TODAY) };
    let document = build(&store, &scope).unwrap();
    let format = Format::from_path(std::path::Path::new("policy.fragment.html")).unwrap();
    let html = String::from_utf8(render(&document, format, &Progress::default()).unwrap()).unwrap();
    assert!(html.starts_with("<article lang=\"en\">\n<h2>Privacy policy</h2>"), "{html}");
    assert!(!html.contains("style") && !html.contains("<script") && !html.contains("Printed"));
    let opened = html.matches("<h3>").count();
    assert!(opened > 3 && opened == html.matches("</h3>").count(), "{opened}");
    let markdown = render(&document, Format::Markdown, &Progress::default()).unwrap();
    assert!(String::from_utf8(markdown).unwrap().contains("\n# Privacy policy\n"));
}
