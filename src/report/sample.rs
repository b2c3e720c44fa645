//! A document with every kind of block, as tests render it.

use std::io::Write;

use jiff::civil::date;

use crate::core::{Lang, Progress};

use super::{Blank, Column, Document, Format, HeadingLevel, Letterhead, Table, TickBox, render};

/// The letterhead of an invented company.
pub fn letterhead() -> Letterhead {
    Letterhead {
        name: "Norrsken Data & Drift AB".into(),
        org_number: "556677-8899".into(),
        address_lines: vec!["Storgatan 12".into(), "903 26 Umeå".into()],
        contact_lines: vec!["090-12 34 56".into(), "dataskydd@norrskendata.example".into()],
        logo: Some(logo()),
    }
}

/// A small PNG, partly transparent.
fn logo() -> Vec<u8> {
    let picture = image::RgbaImage::from_fn(160, 48, |x, y| {
        let ring = (f64::from(x) - 24.0).hypot(f64::from(y) - 24.0);
        let alpha = if (12.0..23.0).contains(&ring) || x > 60 && y % 16 < 7 { 255 } else { 0 };
        image::Rgba([0x1f, 0x5f, 0xbf, alpha])
    });
    let mut bytes = Vec::new();
    let mut writer = std::io::Cursor::new(&mut bytes);
    picture.write_to(&mut writer, image::ImageFormat::Png).unwrap();
    bytes
}

/// An extract of what is held about a person, on several pages.
pub fn registerutdrag() -> Document {
    let opening = Document::new(Lang::Sv, "Registerutdrag", date(2026, 11, 22))
        .subtitle("Uppgifter om dig enligt artikel 15 i dataskyddsförordningen")
        .reference("RU-2026-014")
        .letterhead(letterhead())
        .recipient(["Åsa Öberg", "Ängsvägen 3 B", "903 26 Umeå"])
        .footer("Norrsken Data & Drift AB · dataskydd@norrskendata.example · norrskendata.example")
        .text(
            "Hej Åsa. Du har begärt att få veta vilka personuppgifter vi har om dig. Här är en kopia av \
             uppgifterna, och en beskrivning av varför vi har dem, varifrån de kommer, vilka som får ta \
             del av dem och hur länge vi sparar dem. Personuppgiftsansvarig är Norrsken Data & Drift AB.",
        )
        .note(
            "Utdraget innehåller ditt fullständiga personnummer. Förvara det så att ingen annan kommer åt \
             det. Begäran kom in den 3 november 2026 och besvaras inom en månad (artikel 12.3).",
        );
    rights(history(purposes(person(opening))))
}

fn person(document: Document) -> Document {
    document.section("Uppgifter om dig").text("Så här står du i vårt personregister.").facts([
        ("Namn", "Åsa Öberg"),
        ("Personnummer", "19811228-9874"),
        ("Adress", "Ängsvägen 3 B\n903 26 Umeå"),
        ("E-post", "asa.oberg@exempel.example"),
        ("Telefon", "070-123 45 67"),
        ("Roll", "Kund och kontaktperson för Öbergs Måleri"),
        ("Kund sedan", "2019-03-01"),
        ("Källa", "Du själv och, i fråga om adressen, Statens personadressregister, som vi frågar varje år"),
        ("Skyddade uppgifter", ""),
    ])
}

fn purposes(document: Document) -> Document {
    document
        .section("Varför vi har uppgifterna")
        .text(
            "För varje ändamål anges den rättsliga grund som behandlingen vilar på och när \
             uppgifterna gallras. Där grunden är ett berättigat intresse har vi vägt ditt intresse \
             av skydd mot vårt behov; avvägningen lämnas ut om du ber om den.",
        )
        .table(purpose_table())
        .heading(HeadingLevel::Part, "Mottagare")
        .list([
            "Skatteverket och Bokföringsnämnden, när lagen kräver det.",
            "Bankgirot och din bank, för betalningar genom autogiro.",
            "Personuppgiftsbiträden: Fjällmolnet AB (driftmiljö i Boden) och Brevkraft AB (utskick \
             av nyhetsbrev), som bara får göra det vi har avtalat skriftligen.",
        ])
        .heading(HeadingLevel::Detail, "Överföring till tredjeland")
        .text("Uppgifterna förs inte över till något land utanför EU och EES.")
        .heading(HeadingLevel::Part, "Brister vi har hittat")
        .gaps([
            ("Lagringstid", "Det står inte när inspelade samtal ska gallras.", "GDPR 30.1 f"),
            ("Skyddsåtgärder", "Beskriv hur inspelningarna skyddas.", "GDPR 32.1"),
        ])
}

fn purpose_table() -> Table {
    Table::new([
        Column::new("Ändamål").weight(4),
        Column::new("Rättslig grund").weight(3),
        Column::new("Uppgifter").weight(4),
        Column::new("Sparas till").weight(2).right(),
    ])
    .caption("Ändamål, rättslig grund och lagringstid")
    .row(["Fakturering", "Rättslig förpliktelse, 6.1 c", "Namn, adress, fakturor", "2033-12-31"])
    .row(["Avtal om drift", "Avtal, 6.1 b", "Namn, kontaktuppgifter, ärenden", "2027-03-01"])
    .row(["Nyhetsbrev", "Samtycke, 6.1 a", "Namn, e-post", "Tills du återkallar"])
    .row(["Autogiro", "Avtal, 6.1 b", "Namn, personnummer, kontonummer", "2036-12-31"])
    .row([
        "Inspelade supportsamtal för utbildning av personalen",
        "Berättigat intresse, 6.1 f",
        "Röst, telefonnummer, tidpunkt",
        "2027-02-03",
    ])
}

fn history(document: Document) -> Document {
    let kinds =
        ["Faktura skickad", "Supportärende avslutat", "Adress ändrad", "Betalning mottagen"];
    let notes = [
        "Handlagt av kundtjänst; ärendet gällde återställning av en säkerhetskopia efter diskfel",
        "Automatiskt",
        "Automatiskt",
    ];
    let rows = (0..46).map(|n: usize| {
        vec![
            format!("20{:02}-{:02}-{:02}", 26 - n / 12, 12 - n % 12, n % 28 + 1),
            kinds[n % 4].to_owned(),
            notes[n % 3].to_owned(),
            format!("{} kr", 349 + n * 12),
        ]
    });
    let columns = [
        Column::new("Datum").weight(2),
        Column::new("Händelse").weight(4),
        Column::new("Anmärkning").weight(5),
        Column::new("Belopp").weight(2).right(),
    ];
    document
        .section("Händelser")
        .text("Det här har antecknats om dig, med det senaste först.")
        .table(Table::new(columns).rows(rows))
}

fn rights(document: Document) -> Document {
    document
        .section("Dina rättigheter")
        .text(
            "Du kan begära att felaktiga uppgifter rättas, att uppgifter raderas eller att behandlingen \
             begränsas, och du kan invända mot behandling som vilar på ett berättigat intresse. Du kan \
             återkalla ett samtycke när du vill. Klagomål lämnar du till Integritetsskyddsmyndigheten.",
        )
        .tick_boxes([
            TickBox::ticked("Jag har fått en kopia av uppgifterna."),
            TickBox::empty("Jag vill att mitt samtycke till nyhetsbrevet återkallas."),
            TickBox::empty("Jag invänder mot att mina samtal används i utbildning."),
        ])
        .together(|it| {
            it.heading(HeadingLevel::Part, "Fyll i")
                .blanks([
                    vec![Blank::new("Namn").value("Åsa Öberg").weight(3), Blank::new("Personnummer").weight(2)],
                    vec![Blank::new("E-post"), Blank::new("Telefon"), Blank::new("Kundnummer")],
                ])
        })
        .signature([("För Norrsken Data & Drift AB", "Maria Sjöström, dataskyddsansvarig"), ("Den registrerade", "")])
}

/// Renders the sample in every format; into the folder `PARMEN_LOOK`, if set, to be looked at.
#[test]
fn sample_renders_in_every_format() {
    let folder = std::env::var_os("PARMEN_LOOK").map(std::path::PathBuf::from);
    for format in [Format::Pdf, Format::Html, Format::Text] {
        for (name, document) in
            [("sample", registerutdrag()), ("wide", registerutdrag().landscape())]
        {
            let bytes = render(&document, format, &Progress::default()).unwrap();
            assert!(!bytes.is_empty());
            if let Some(folder) = &folder {
                let path = folder.join(name).with_extension(format.extension());
                std::fs::File::create(path).unwrap().write_all(&bytes).unwrap();
            }
        }
    }
}
