//! The sentences, with what a company may happen to write: one way to be reached, full stops, brackets, nothing.

use super::*;
use crate::{
    core::Lang,
    registers::{
        processing::{Recipient, RecipientKind},
        systems::{System, SystemKind},
    },
};

/// What a section of a policy by the full outline says.
fn told(store: &Store, section: Section, lang: Lang) -> String {
    let text = compose(store, &plain(), TODAY).unwrap();
    text.section(section).map(|it| it.lines(lang).join("\n")).unwrap_or_default()
}

fn sv(store: &Store, section: Section) -> String {
    told(store, section, Lang::Sv)
}

fn alter_company(store: &mut Store, change: impl FnOnce(&mut Company)) {
    let mut company = company();
    change(&mut company);
    store.set_company(&by(), &company).unwrap();
}

#[test]
fn nobody_is_told_to_call_a_company_without_a_telephone() {
    let mut store = small();
    assert!(!sv(&store, Section::Rights).contains("skriver eller ringer"));
    alter_company(&mut store, |it| it.contact.phone = "08-465 004 01".into());
    assert!(sv(&store, Section::Rights).contains("Du väljer själv om du skriver eller ringer"));
}

#[test]
fn a_company_without_e_mail_and_telephone_is_reached_by_letter() {
    let mut store = small();
    alter_company(&mut store, |it| {
        (it.email, it.phone) = Default::default();
        it.contact = DataProtectionContact::default();
    });
    for section in [Section::Contact, Section::Rights, Section::Access] {
        let told = sv(&store, section);
        assert!(told.contains("når du oss på Storgatan 1, Leksand."), "{section:?}: {told}");
    }
}

#[test]
fn a_contact_without_a_way_of_its_own_is_reached_as_the_company_is_and_an_officer_is_not() {
    let mut store = small();
    alter_company(&mut store, |it| it.contact.email = String::new());
    assert_eq!(sv(&store, Section::Contact), "");
    alter_company(&mut store, |it| {
        it.contact.email = String::new();
        it.contact.kind = Some(ContactKind::ContactPoint);
    });
    let told = sv(&store, Section::Contact);
    assert!(told.contains("Eva Berg svarar på frågor") && told.contains("info@granbacken"));
    alter_company(&mut store, |it| it.contact = DataProtectionContact::default());
    assert!(sv(&store, Section::Contact).contains("Har du frågor om personuppgifter når du oss"));
}

#[test]
fn a_full_stop_that_somebody_wrote_is_not_doubled() {
    let mut store = small();
    let policy = Policy {
        covers: Both::new("Du köper av oss.", "You buy from us."),
        shared_services: Both::new("Vårt kontaktcenter.", "Our contact centre."),
        ..plain()
    };
    alter(&mut store, |it| {
        it.purposes[0].what = "Ta betalt.".into();
        it.purposes[0].basis = Some(LawfulBasis::LegalObligation);
        it.purposes[0].law = "bokföringslagen 7 kap.".into();
        it.purposes.push(Purpose {
            what: "Minna om fakturan.".into(),
            basis: Some(LawfulBasis::LegitimateInterests),
            interest: "Att få betalt.".into(),
            compatibility: "Det hör ihop.".into(),
            ..Purpose::default()
        });
    });
    let text = compose(&store, &policy, TODAY).unwrap();
    let lines = text.lines(Lang::Sv);
    let says = |line: &str| assert!(lines.iter().any(|it| it.contains(line)), "{line}: {lines:#?}");
    says("Policyn gäller när du köper av oss.");
    says("När du använder vårt kontaktcenter är det du");
    says("Ta betalt, enligt bokföringslagen 7 kap.");
    says("Minna om fakturan. Vårt intresse: att få betalt.");
    says("Minna om fakturan. Det hör ihop.");
    for lang in [Lang::Sv, Lang::En] {
        let doubled =
            text.lines(lang).into_iter().filter(|it| it.contains("..") || it.contains(". är"));
        assert_eq!(doubled.collect::<Vec<_>>(), Vec::<String>::new());
    }
}

#[test]
fn consent_is_spoken_of_only_where_somebody_is_asked_for_it() {
    let mut store = small();
    let more =
        |basis| Purpose { what: "Bokföra".into(), basis: Some(basis), ..Purpose::default() };
    alter(&mut store, |it| it.purposes.push(more(LawfulBasis::LegalObligation)));
    let told = sv(&store, Section::LegalBases);
    assert!(told.contains("Samma uppgifter kan behövas av flera skäl"));
    assert!(!told.contains("samtycke"), "{told}");
    alter(&mut store, |it| it.purposes.push(more(LawfulBasis::Consent)));
    assert!(sv(&store, Section::LegalBases).contains("Tar du tillbaka ett samtycke"));
}

#[test]
fn systems_are_spoken_of_only_as_far_as_they_are_registered() {
    let mut store = small();
    assert!(!sv(&store, Section::LegalBases).contains("i vilka system"));
    let system = |country: &str| System {
        name: "Fortbok".into(),
        kind: Some(SystemKind::Invoicing),
        supplier: "Fortbok AB".into(),
        country: country.into(),
        ..System::default()
    };
    let id = store.add(&by(), &system("Sverige")).unwrap();
    alter(&mut store, |it| it.systems.push(id));
    assert!(sv(&store, Section::LegalBases).contains("i vilka system de finns"));
    assert!(sv(&store, Section::Storage).contains("Systemen finns inom EU och EES: i Sverige."));
    store.add(&by(), &system("")).unwrap();
    assert!(
        !sv(&store, Section::Storage).contains("Systemen finns"),
        "of one nobody knows where it is"
    );
}

#[test]
fn a_supplier_is_named_once_and_without_empty_brackets() {
    let mut store = small();
    let recipient = |name: &str, what: &str| Recipient {
        kind: RecipientKind::Processor,
        name: name.into(),
        what: what.into(),
    };
    store
        .add(
            &by(),
            &System {
                name: "Post".into(),
                kind: Some(SystemKind::Mail),
                supplier: "Data i Norr AB".into(),
                ..System::default()
            },
        )
        .unwrap();
    alter(&mut store, |it| {
        it.recipients = Stated {
            items: vec![
                recipient("Data i Norr", ""),
                recipient("Data i Norr AB", "Driver posten."),
            ],
            ..Stated::default()
        };
    });
    let told = sv(&store, Section::Processors);
    assert!(told.contains("Data i Norr AB (e-post)"), "{told}");
    assert!(told.lines().any(|it| it == "Data i Norr"), "{told}");
    assert_eq!(told.matches("Data i Norr AB").count(), 1, "{told}");
}

#[test]
fn brackets_are_not_set_beside_brackets_and_sensitive_data_are_told_once() {
    let mut store = small();
    alter(&mut store, |it| {
        let data = &mut it.subjects[0].data[0];
        data.what = "Allergier (mat)".into();
        data.condition = "Vid evenemang.".into();
        data.special = Some(crate::law::Article9Condition::ExplicitConsent);
        it.special = Stated { items: vec!["Allergier (mat)".into()], ..Stated::default() };
    });
    assert!(sv(&store, Section::Groups).contains("Allergier (mat), vid evenemang"));
    assert_eq!(sv(&store, Section::Sensitive).matches("Allergier").count(), 1);
}

#[test]
fn that_everything_comes_from_the_person_is_said_once_every_activity_says_so() {
    let mut store = small();
    assert!(sv(&store, Section::Sources).contains("Alla uppgifter kommer från dig själv."));
    store.add(&by(), &Activity { sources: Vec::new(), ..invoicing() }).unwrap();
    assert_eq!(sv(&store, Section::Sources), "");
}

#[test]
fn how_long_is_led_in_only_where_a_period_follows() {
    let mut store = small();
    alter(&mut store, |it| it.subjects[0].data[0].retention = None);
    assert!(!sv(&store, Section::Retention).contains("skiljer sig åt:"));
}

#[test]
fn one_is_said_in_the_singular() {
    let store = small();
    let policy = Policy { usual_answer_days: 1, ..plain() };
    let text = compose(&store, &policy, TODAY).unwrap();
    let rights = text.section(Section::Rights).unwrap();
    assert!(rights.lines(Lang::Sv).iter().any(|it| it == "Oftast svarar vi inom en dag."));
    assert!(rights.lines(Lang::En).iter().any(|it| it == "We usually answer within a day."));
    for (months, often) in
        [(1, "en gång i månaden"), (6, "en gång i halvåret"), (12, "en gång om året")]
    {
        let mut store = small();
        alter_company(&mut store, |it| it.review_cycle_months = months);
        let told = sv(&store, Section::Retention);
        assert!(told.contains(&format!("Minst {often} går vi igenom våra register")), "{told}");
    }
}

#[test]
fn an_activity_is_named_within_a_sentence_with_a_small_letter() {
    let mut store = small();
    alter(&mut store, |it| {
        (it.role, it.joint_with) = (Some(ControllerRole::Joint), "Norrsken Drift AB".into());
    });
    let told = sv(&store, Section::Controller);
    assert!(told.contains("För fakturering bestämmer vi tillsammans med Norrsken Drift AB."));
}

#[test]
fn a_supplier_of_two_systems_is_named_once_with_both() {
    let mut store = small();
    for kind in [SystemKind::Invoicing, SystemKind::Payroll] {
        let system = System {
            name: "System".into(),
            kind: Some(kind),
            supplier: "Fortbok AB".into(),
            ..System::default()
        };
        store.add(&by(), &system).unwrap();
    }
    let told = sv(&store, Section::Processors);
    assert!(told.contains("Fortbok AB (fakturering och bokföring; lön och personal)"), "{told}");
}

#[test]
fn one_reason_for_identity_numbers_is_called_one() {
    let mut store = small();
    alter(&mut store, |it| {
        it.subjects[0].data[0].personnummer = Some(PersonnummerGround::SecureIdentification);
    });
    assert!(sv(&store, Section::Sensitive).contains("Skälet är:"));
}

#[test]
fn numbers_and_dates_leave_the_width_to_the_words() {
    let told = Both::same("Nya avsnitt om inspelade samtal");
    let rows = vec![vec![Both::same("2"), Both::same("2026-06-22"), told]];
    let columns = ["Version", "Datum", "Ändring"].map(Both::same).to_vec();
    let passage = Passage { block: Block::Table { columns, rows }, from: Vec::new() };
    let section = SectionText {
        section: Section::History,
        heading: Both::same("Historik"),
        depth: Depth::Chapter,
        passages: vec![passage],
    };
    let text = PolicyText { sections: vec![section], ..PolicyText::default() };
    let printed = document(&text, Lang::Sv, TODAY);
    let table = printed.blocks.iter().find_map(|it| match it {
        crate::report::Block::Table(table) => Some(table),
        _ => None,
    });
    let weights: Vec<u16> = table.unwrap().columns.iter().map(|it| it.weight).collect();
    assert_eq!(weights, [1, 1, 4]);
}

#[test]
fn nobody_is_asked_to_get_in_touch_with_a_company_that_cannot_be_reached() {
    let mut store = Store::in_memory().unwrap();
    let company = Company { name: "Granbacken IT AB".into(), ..Company::default() };
    store.set_company(&by(), &company).unwrap();
    assert_eq!(sv(&store, Section::Reach), "");
    store.set_company(&by(), &Company { phone: "08-465 004 00".into(), ..company }).unwrap();
    assert!(sv(&store, Section::Reach).contains("Hör av dig om du har frågor"));
}

#[test]
fn most_is_said_to_come_from_the_person_only_where_something_does() {
    use crate::registers::processing::SourceKind;
    let mut store = small();
    let register = Source { kind: SourceKind::PublicRegister, ..Source::default() };
    alter(&mut store, |it| it.sources.push(register.clone()));
    assert!(sv(&store, Section::Sources).contains("Det mesta får vi av dig."));
    alter(&mut store, |it| it.sources = vec![register]);
    assert!(sv(&store, Section::Sources).contains("Vi får uppgifter från andra än dig:"));
}

#[test]
fn what_is_done_in_the_public_interest_can_be_objected_to_by_its_name() {
    let mut store = small();
    alter(&mut store, |it| it.purposes[0].basis = Some(LawfulBasis::LegitimateInterests));
    assert!(!sv(&store, Section::Objection).contains("allmänt intresse"));
    alter(&mut store, |it| it.purposes[0].basis = Some(LawfulBasis::PublicTask));
    assert!(sv(&store, Section::Objection).contains("eller görs i allmänt intresse"));
}
