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
    assert_eq!(kept.points, 3 + 2 * kept.signs.len());
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
