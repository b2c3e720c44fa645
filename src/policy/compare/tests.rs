//! Texts of the shapes that companies have: numbered, in Markdown, with a table of contents, and in English.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    demo,
    registers::{Register, company::Company, processing::Profiling, systems::System},
    store::{By, Store},
};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

/// A numbered policy, with headings as questions.
const NUMBERED: &str = "\
Björkdalens policy för personuppgifter

1. Inledning

Vi är måna om den som anlitar oss. Texten berättar vad vi gör med uppgifter.

2. Personuppgiftsansvarig

Björkdalen Data AB, organisationsnummer 559999-1006, är personuppgiftsansvarig.

5. Hur länge sparar vi?

Kunduppgifter gallras 17 månader efter att avtalet är slut. Loggar sparas i 41 dagar.

6. Vem får del av uppgifterna?

Vi delar uppgifter med försäkringsbolag. Ingenting förs utanför EU eller EES, inte heller av leverantörer.

7. Dina rättigheter

Du får svar inom 30 dagar. Skriv till integritet@bjorkdalen.example.se.

8. Klagomål

Tycker du att vi gör fel kan du vända dig till Datainspektionen.
";

/// Markdown with hard line breaks and points, as a web site has it.
const MARKDOWN: &str = "\
## Integritetspolicy

### 4. Vilka uppgifter samlar vi in?

* Personnummer för privata kunder
* Namn, adress och telefon

### 5. Profilering

Vi gör aldrig någon profilering.

### Säkerhet

Alla anställda har tystnadsplikt.
";

/// A table of contents first.
const CONTENTS: &str = "\
Policy

Innehåll

1. Allmänt
2. Hur länge sparas uppgifter?
3. Autogiro

1. Allmänt

Den här policyn gäller våra kunder.

3. Autogiro

Medgivandet till autogiro sparas i 19 månader efter den sista betalningen.
";

const ENGLISH: &str = "\
Privacy policy

Lawful basis

We process data to fulfil a contract, and in the public interest.

Children

Our services are not meant for children under 13 years.
";

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn example() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by(), TODAY, 12, &crate::core::Progress::default()).unwrap();
    store
}

fn compared(store: &Store, text: &str) -> Comparison {
    Sources::read(store, TODAY).unwrap().compare(&store.policy().unwrap(), text)
}

fn empty(text: &str) -> Comparison {
    compared(&Store::in_memory().unwrap(), text)
}

/// The sections of the headings and paragraphs, in order.
fn sections(it: &Comparison) -> Vec<Option<Section>> {
    it.paragraphs.iter().map(|it| it.section.as_ref().map(|it| it.section)).collect()
}

fn kinds(it: &Comparison) -> Vec<FindingKind> {
    let mut kinds: Vec<_> =
        it.paragraphs.iter().flat_map(|it| &it.findings).map(|it| it.kind).collect();
    kinds.sort();
    kinds
}

#[test]
fn r_90_each_paragraph_is_matched_by_its_heading_and_its_words_and_says_why() {
    use Section as S;
    let found = empty(NUMBERED);
    let told: Vec<_> = sections(&found).into_iter().skip(1).collect();
    let expected = [
        S::Introduction,
        S::Introduction,
        S::Controller,
        S::Controller,
        S::Retention,
        S::Retention,
        S::Recipients,
        S::Recipients,
        S::Rights,
        S::Rights,
        S::Complaint,
        S::Complaint,
    ];
    assert_eq!(told, expected.map(Some));
    let kept = found.paragraphs[6].section.as_ref().unwrap();
    assert!(kept.is_by_heading && kept.signs.contains(&"sparas".to_owned()), "{kept:?}");
    assert_eq!(kept.signs, ["sparas", "gallra"]);
    assert_eq!(kept.points, HEADING + FIRST_SIGN + SIGN);
    let contents = empty(CONTENTS);
    assert_eq!(contents.paragraphs[2].section, None, "a list of headings belongs nowhere");
}

#[test]
fn r_93_what_a_text_promises_and_the_registers_lack_is_told() {
    use FindingKind as K;
    assert_eq!(
        kinds(&empty(NUMBERED)),
        [K::OldAuthority, K::Period, K::Period, K::Recipient, K::Recipient, K::Group, K::Way]
    );
    assert_eq!(kinds(&empty(CONTENTS)), [K::Period, K::Group, K::Autogiro]);
    assert_eq!(kinds(&empty(MARKDOWN)), [K::IdentityNumber, K::Group, K::Measure]);
    assert_eq!(kinds(&empty(ENGLISH)), [K::Basis, K::Basis]);
}

#[test]
fn r_93_what_the_registers_carry_is_no_finding() {
    let mut store = example();
    let found = kinds(&compared(&store, MARKDOWN));
    assert!(!found.contains(&FindingKind::IdentityNumber), "{found:?}");
    assert!(!found.contains(&FindingKind::ProfilingDenied), "{found:?}");
    let (id, mut activity) = store.activities().unwrap().swap_remove(0);
    activity.profiling = vec![Profiling::default()].into();
    store.save(&by(), id, &activity).unwrap();
    let found = kinds(&compared(&store, MARKDOWN));
    assert!(found.contains(&FindingKind::ProfilingDenied), "{found:?}");
    let far = System { name: "Molnet".into(), country: "USA".into(), ..System::default() };
    store.add(&by(), &far).unwrap();
    let found = kinds(&compared(&store, NUMBERED));
    assert!(found.contains(&FindingKind::TransfersDenied), "{found:?}");
    let company = store.company().unwrap();
    let email = "integritet@bjorkdalen.example.se".into();
    store.set_company(&by(), &Company { email, ..company }).unwrap();
    assert!(!kinds(&compared(&store, NUMBERED)).contains(&FindingKind::Way));
}

#[test]
fn r_05_the_old_authority_is_pointed_out_once_and_leads_to_the_company_card() {
    let found = empty(&format!("{NUMBERED}\n\nDatainspektionen igen.\n"));
    let findings = found.paragraphs.iter().flat_map(|it| &it.findings);
    let old: Vec<_> = findings.filter(|it| it.kind == FindingKind::OldAuthority).collect();
    let [only] = old.as_slice() else { panic!("{old:?}") };
    assert_eq!(only.at.register, Register::Company);
}

#[test]
fn what_the_own_policy_tells_and_the_text_does_not_is_told() {
    let found = compared(&example(), NUMBERED);
    assert!(found.untold.contains(&Section::Portability));
    assert!(!found.untold.contains(&Section::Retention));
    assert!(!found.untold.contains(&Section::History));
}

#[test]
fn every_kind_cites_a_provision_that_can_be_looked_up() {
    for kind in FindingKind::ALL {
        assert!(crate::law::article::find(kind.cite()).is_some(), "{kind:?}");
        assert!(!kind.text().is_empty() && !kind.name().is_empty());
    }
}

#[test]
fn every_section_but_the_history_has_signs_in_small_letters() {
    for section in Section::ALL {
        let signs = super::signs::signs(*section);
        assert!(!signs.is_empty(), "{section:?}");
        assert!(signs.iter().all(|it| **it == it.to_lowercase()), "{section:?}");
    }
}

#[test]
fn r_90_what_stands_under_a_numbered_subheading_belongs_to_its_chapter() {
    let text = "4. Vilka uppgifter har vi?\n\n4.1 För dig som är kund\n\nKundnummer är till för dig.\n\n\
                9. Vem lämnar vi ut personuppgifter till?\n\n\
                10. Ändring av integritetspolicy\n\n11. Skyddet av dina personuppgifter\n\n\
                12. De lagliga grunderna\n\n13. Gallringspolicy\n";
    let store = Store::in_memory().unwrap();
    let told = Sources::read(&store, TODAY).unwrap().compare(&Policy::default(), text);
    let sections: Vec<_> =
        told.paragraphs.iter().map(|it| it.section.as_ref().map(|it| it.section)).collect();
    let expected = [
        Section::Groups,
        Section::Groups,
        Section::Groups,
        Section::Recipients,
        Section::Changes,
        Section::Security,
        Section::LegalBases,
        Section::Retention,
    ];
    assert_eq!(sections, expected.map(Some), "{:#?}", told.paragraphs);
}

#[test]
fn r_90_a_paragraph_belongs_where_it_begins_and_a_point_where_its_heading_is() {
    use Section as S;
    let text = "3. Vem tar del av dina personuppgifter?\n\n\
                - Vi överför inte dina uppgifter till land utanför EU och EES.\n\
                - Vår ekonomiavdelning hanterar uppgifter vid fakturering, av rättslig förpliktelse.\n\n\
                4. Varför behandlar vi uppgifter?\n\n\
                - Ge kundservice, som att svara på frågor och rätta felaktiga uppgifter\n\n\
                5. Dina rättigheter\n\n\
                c. Radering av dina personuppgifter, om de inte behövs för sina ändamål.\n\n\
                d. Begränsning av behandling, om uppgifter är felaktiga och du har begärt rättelse.\n";
    let expected = [
        S::Recipients,
        S::Transfers,
        S::Recipients,
        S::Purposes,
        S::Purposes,
        S::Rights,
        S::Erasure,
        S::Restriction,
    ];
    let found = empty(text);
    assert_eq!(sections(&found), expected.map(Some), "{found:#?}");
}

#[test]
fn r_90_a_subheading_without_words_of_its_own_belongs_to_the_chapter_and_not_to_its_neighbour() {
    let text = "4. Vilka uppgifter har vi?\n\n4.1 För dig som betalar via autogiro\n\nKonto\n\n\
                4.2 För dig som har ett ärende\n\n- Adress\n";
    let found = sections(&empty(text));
    assert_eq!(found[1], Some(Section::Autogiro));
    assert_eq!(found[3..], [Some(Section::Groups); 2]);
}

#[test]
fn what_the_text_tells_in_passing_is_not_said_to_be_lacking() {
    let text = "1. Vilka uppgifter har vi?\n\nVi sparar din adress. Har du valt inspelning sparas den, \
                och du kan begära att vi rättar uppgifter.\n";
    let found = compared(&example(), text);
    for section in [Section::Recordings, Section::Rectification, Section::Groups] {
        assert!(!found.untold.contains(&section), "{section:?}");
    }
    assert!(found.untold.contains(&Section::Portability));
}

#[test]
fn r_93_a_service_is_no_group_and_a_denial_of_something_else_is_no_denial() {
    use FindingKind as K;
    let groups =
        "1. Vilka uppgifter har vi?\n\nVi utför konsulttjänster och svarar eventuellt i telefon.\n";
    assert_eq!(kinds(&empty(groups)), []);
    let staff = "1. Vilka uppgifter har vi?\n\nVi har uppgifter om inhyrda konsulter och event.\n";
    assert_eq!(kinds(&empty(staff)), [K::Group, K::Group]);
    let mut store = example();
    let far = System { name: "Molnet".into(), country: "USA".into(), ..System::default() };
    store.add(&by(), &far).unwrap();
    let told = "Överföring\n\nUppgifter kan lagras utanför EU. Vi säljer inte uppgifter.\n";
    assert!(!kinds(&compared(&store, told)).contains(&K::TransfersDenied));
}

#[test]
fn r_02_numbers_that_are_not_the_company_cards_are_told() {
    use FindingKind as K;
    let mut store = Store::in_memory().unwrap();
    let company = Company {
        organisation_number: "559999-1006".into(),
        phone: "+46 13 31 09 50".into(),
        ..Company::default()
    };
    store.set_company(&by(), &company).unwrap();
    let own = "Kontakta oss\n\nOrg.nr 559999-1006, växel 013 – 31 09 50, den 2018-05-17, 582 77 Linköping.\n";
    assert_eq!(kinds(&compared(&store, own)), []);
    let other =
        "Kontakta oss\n\nOrg.nr 559129-0332. Ring 08-410 91 000 eller +46 (0)8 410 91 000.\n";
    assert_eq!(kinds(&compared(&store, other)), [K::Way, K::Controller]);
}
