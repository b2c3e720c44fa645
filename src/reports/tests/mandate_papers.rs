//! The papers that are printed of autogiro mandates.

use jiff::civil::date;

use super::{
    TODAY,
    mandates::{OF_ASA, OF_BO, OF_CIA, OF_EVA, form, letter, of_eva, record},
    sample::{ASA, by},
};
use crate::{
    autogiro::Drawn as DrawnOn,
    core::{Id, Lang},
    registers::{
        mandates::{AtOnce, Ending, Mandate},
        persons::Person,
    },
    report::{Block, render_text},
    reports::{BuildError, ReportKind, Scope, build, mandate_wording},
    store::Store,
};

fn text_of(store: &Store, scope: &Scope) -> String {
    render_text(&build(store, scope).unwrap()).replace('\u{a0}', " ")
}

/// The labels of the lines to write on that are empty.
fn blanks(blocks: &[Block]) -> Vec<&str> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Blanks(rows) => {
                let empty = rows.iter().flatten().filter(|it| it.value.is_empty());
                empty.map(|it| it.label.as_str()).collect()
            }
            Block::Together(inner) => blanks(inner),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn r_50_the_form_has_every_required_part_in_both_languages() {
    let store = super::sample::store();
    let parts = [
        (
            Lang::Sv,
            [
                "Norrsken Data AB",
                "Storgatan 12",
                "Umeå",
                "556016-0680",
                "5402-9681",
                "Betalarens namn",
                "Person- eller organisationsnummer",
                "Betalarens bank",
                "Betalarnummer",
                "Ort och datum",
                "Underskrift",
            ],
            ["Clearingnummer", "Kontonummer"],
            "Betalarens bankgironummer",
        ),
        (
            Lang::En,
            [
                "Norrsken Data AB",
                "Storgatan 12",
                "Umeå",
                "556016-0680",
                "5402-9681",
                "The payer’s name",
                "Personal or organisation number",
                "The payer’s bank",
                "Payer number",
                "Place and date",
                "Signature",
            ],
            ["Clearing number", "Account number"],
            "The payer’s bankgiro",
        ),
    ];
    for (lang, everywhere, account, bankgiro) in parts {
        let on_account = text_of(&store, &form(lang));
        let giro = Scope { drawn_on: DrawnOn::OnBankgiro, ..form(lang) };
        let on_bankgiro = text_of(&store, &giro);
        for part in everywhere {
            assert!(on_account.contains(part) && on_bankgiro.contains(part), "{part}");
        }
        for part in account {
            assert!(on_account.contains(part) && !on_bankgiro.contains(part), "{part}");
        }
        assert!(on_bankgiro.contains(bankgiro) && !on_account.contains(bankgiro));
        let wording = mandate_wording(lang).replace('\u{a0}', " ");
        for line in wording.lines().filter(|it| !it.is_empty()) {
            assert!(on_account.contains(line.trim_start_matches("# ")), "{line}");
        }
    }
}

#[test]
fn r_50_a_form_is_blank_or_made_out_for_a_payer_or_a_mandate() {
    let store = super::sample::store();
    let document = |scope: &Scope| build(&store, scope).unwrap();
    assert_eq!(blanks(&document(&form(Lang::Sv)).blocks).len(), 9);
    let for_asa = document(&Scope { person: Some(ASA), ..form(Lang::Sv) });
    let left = blanks(&for_asa.blocks);
    assert_eq!(left[..3], ["Betalarens bank", "Clearingnummer", "Kontonummer"]);
    let of_asa = document(&Scope { mandate: Some(OF_ASA), ..form(Lang::Sv) });
    assert_eq!(blanks(&of_asa.blocks), ["Mottaget av, för Norrsken Data AB"]);
    assert_eq!(of_asa.reference, "AA-2026-11-22-1");
    let text = render_text(&of_asa);
    for part in ["19811228-9874", "Swedbank", "8327", "0147258925", "1042", "flik 1"] {
        assert!(text.contains(part), "{part}");
    }
    let of_bo = text_of(&store, &Scope { mandate: Some(OF_BO), ..form(Lang::Sv) });
    assert!(of_bo.contains("640-5070") && of_bo.contains("från ett bankgiro"));
}

#[test]
fn r_50_the_edition_is_the_one_signed_or_else_the_one_in_use_on_the_day() {
    let store = super::sample::store();
    let footer = |scope: &Scope| build(&store, scope).unwrap().footer;
    let later = Scope { date: date(2027, 2, 1), ..form(Lang::Sv) };
    assert!(footer(&form(Lang::Sv)).contains("utgåva 1, Pärmens text"));
    assert!(footer(&later).contains("utgåva 2, Bankens text"));
    assert!(text_of(&store, &later).contains("Bankens egen text, som den står."));
    let signed = Scope { mandate: Some(OF_ASA), ..later };
    assert!(footer(&signed).contains("utgåva 1"));
    let early = Scope { date: date(2025, 12, 31), ..form(Lang::Sv) };
    assert!(footer(&early).contains("Dataskyddspärmens medgivandetext"));
}

#[test]
fn r_51_the_list_is_by_state_on_its_day_with_masked_numbers() {
    let store = super::sample::store();
    let list = |date| Scope::new(ReportKind::Medgivanden, Lang::Sv, date);
    let text = text_of(&store, &list(TODAY));
    for part in [
        "5 medgivanden: utkast 1; godkänt 2; avvisat 1; makulerat 1.",
        "## Godkänt (2)",
        "Öberg, Åsa (begränsad, artikel 18) | 1042",
        "Dahl, Cia (begränsad, artikel 18)",
        "1 betalare har skyddade uppgifter",
        "blanketten förstörd 2026-11-20",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    for hidden in ["0147258925", "517182351", "0235305", "9874", "Åkesson"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    let summer = text_of(&store, &list(date(2026, 8, 1)));
    assert!(summer.contains("godkänt 3") && !summer.contains("Makulerat"), "{summer}");
    let before = text_of(&store, &list(date(2026, 5, 1)));
    assert!(before.contains("1 medgivande: utkast 1."), "{before}");
}

#[test]
fn r_53_the_payer_is_told_when_debits_stop_and_what_is_kept() {
    let store = super::sample::store();
    let text = text_of(&store, &letter(OF_BO, Lang::Sv));
    for part in [
        "# Ditt autogiro har upphört",
        "din återkallelse",
        "Uttag stoppas från och med: 2026-09-08",
        "Bekräftat av Bankgirot: 2026-09-04",
        "sparar medgivandet till och med 2027-10-04",
        "förstördes 2026-11-20",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let text = text_of(&store, &letter(OF_EVA, Lang::Sv));
    for part in ["# Ditt autogiro upphör", "30 dagar", "2026-12-16", "2026-12-17"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("517182351"));
    let refused = text_of(&store, &letter(OF_CIA, Lang::En));
    assert!(refused.contains("was not approved") && !refused.contains("9874"));
    let nothing = Scope::new(ReportKind::Autogirobesked, Lang::Sv, TODAY);
    assert!(matches!(build(&store, &nothing), Err(BuildError::NoMandate)));
}

#[test]
fn r_53_a_mandate_that_nobody_has_signed_is_not_said_to_be_received() {
    let mut store = super::sample::store();
    let draft = store.add(&by(), &Mandate::of(ASA)).unwrap();
    let text = text_of(&store, &letter(draft, Lang::Sv));
    assert!(text.contains("# Ditt autogiro väntar på din underskrift"), "{text}");
    assert!(!text.contains("Vi har tagit emot"), "{text}");
}

#[test]
fn r_53_we_say_why_a_mandate_ends_at_once() {
    let mut store = super::sample::store();
    let at_once = Some(AtOnce::LackedFunds);
    let ending = Ending { at_once, ends_on: TODAY, ..Ending::by_us(TODAY) };
    store.save(&by(), OF_EVA, &Mandate { ending: Some(ending), ..of_eva() }).unwrap();
    let text = text_of(&store, &letter(OF_EVA, Lang::Sv));
    assert!(text.contains("genast") && text.contains("Pengar har saknats"), "{text}");
}

#[test]
fn r_53_the_shredding_record_tells_who_when_and_before_whom() {
    let store = super::sample::store();
    let one = text_of(&store, &record(OF_BO, Lang::Sv));
    for part in ["2026-11-20", "Anna Lind", "Maria Sjöström", "Dokumentförstörare P-4", "Bo Ek"]
    {
        assert!(one.contains(part), "{part}");
    }
    assert!(one.contains("förstördes före 2027-10-05"), "{one}");
    let to_do = text_of(&store, &record(OF_CIA, Lang::Sv));
    assert!(to_do.contains("Fyll i och skriv under") && !to_do.contains("9874"));
    let alive = text_of(&store, &record(OF_ASA, Lang::Sv));
    assert!(alive.contains("är inte slut") && !alive.contains("Fyll i"), "{alive}");
    let period =
        |since| Scope { since, ..Scope::new(ReportKind::Makuleringsprotokoll, Lang::Sv, TODAY) };
    let all = text_of(&store, &period(None));
    assert!(all.contains("1 blankett") && all.contains("2026-11-20 | #2 | Ek, Bo"), "{all}");
    let late = text_of(&store, &period(Some(date(2026, 11, 21))));
    assert!(late.contains("Ingen blankett"));
}

#[test]
fn r_55_the_extract_has_the_whole_chain_of_each_mandate() {
    let store = super::sample::store();
    let extract =
        |person| Scope { person, ..Scope::new(ReportKind::Registerutdrag, Lang::Sv, TODAY) };
    let asa = text_of(&store, &extract(Some(ASA)));
    for part in [
        "Dina medgivanden till autogiro",
        "83279 0147258925",
        "2026-05-05 | Undertecknat",
        "2026-05-06 | Skickat",
        "2026-05-12 | Godkänt | MEDAVI.txt rad 3",
    ] {
        assert!(asa.contains(part), "{part}\n{asa}");
    }
    let bo = text_of(&store, &extract(Some(Id::<Person>::new(2))));
    assert!(bo.contains("Sparas till och med: 2027-10-04"), "{bo}");
    assert!(bo.contains("Blanketten förstördes: 2026-11-20") && !bo.contains("P-4"));
}

#[test]
fn what_mandates_lack_is_counted_among_the_gaps() {
    let store = super::sample::store();
    let text = text_of(&store, &Scope::new(ReportKind::Brister, Lang::Sv, TODAY));
    assert!(text.contains("bland medgivandena") && text.contains("(1 medgivande)"), "{text}");
}
