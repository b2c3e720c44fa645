//! The PDF of a document, read back: what it says, how it is divided into pages, how it is built.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its file has failed")]

use jiff::civil::date;
use lopdf::{Dictionary, Document as Pdf, Object};
use parmen::{
    core::{Lang, Progress},
    report::{Blank, Column, Document, Preview, ReportError, Table, TickBox, render_pdf},
};

fn pdf(document: &Document) -> Vec<u8> {
    render_pdf(document, &Progress::default()).unwrap()
}

/// The text of every page, as a program that searches or copies would find it.
fn texts(bytes: &[u8]) -> Vec<String> {
    let pdf = Pdf::load_mem(bytes).unwrap();
    pdf.get_pages().keys().map(|&page| pdf.extract_text(&[page]).unwrap()).collect()
}

fn empty() -> Document {
    Document::new(Lang::Sv, "Förteckning över åtgärder", date(2026, 11, 22)).reference("F-7")
}

fn register(n_rows: usize) -> Document {
    let columns = [Column::new("Nummer"), Column::new("Ändamål").weight(3)];
    let long =
        "och en åtgärd vars beskrivning är så utförlig att cellen får flera rader i sin spalt";
    let rows = (0..n_rows)
        .map(|n| vec![format!("börjar{n:04}"), format!("{} slutar{n:04}", long.repeat(n % 3))]);
    empty().section("Åtgärder").table(Table::new(columns).rows(rows))
}

#[test]
fn text_of_every_page_can_be_searched_and_has_heads_and_number() {
    let pages = texts(&pdf(&register(80)));
    assert!(pages.len() >= 3, "{}", pages.len());
    for (n, page) in pages.iter().enumerate() {
        assert!(page.contains("Nummer") && page.contains("Ändamål"), "no heads on {page}");
        assert!(
            page.contains(&format!("Sida {} av {}", n + 1, pages.len())),
            "no number on {page}"
        );
        assert!(page.contains("F-7"));
    }
    assert!(pages[0].contains("Förteckning över åtgärder"));
}

#[test]
fn same_document_makes_the_same_bytes() {
    assert!(pdf(&register(120)) == pdf(&register(120)));
}

#[test]
fn other_document_has_another_identifier() {
    let id = |bytes: &[u8]| Pdf::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_ne!(id(&pdf(&register(1))), id(&pdf(&register(2))));
}

#[test]
fn no_row_is_divided_between_pages() {
    let pages = texts(&pdf(&register(150)));
    for n in 0..150 {
        let (start, end) = (format!("börjar{n:04}"), format!("slutar{n:04}"));
        assert!(pages.iter().any(|page| page.contains(&start) && page.contains(&end)), "row {n}");
    }
}

#[test]
fn row_taller_than_a_page_goes_on_without_losing_a_word() {
    let words: Vec<String> = (0..1500).map(|n| format!("ord{n}")).collect();
    let table = Table::new([Column::new("Text")]).row([words.join(" ")]);
    let pages = texts(&pdf(&empty().table(table)));
    assert!(pages.len() > 1);
    let all = pages.concat();
    assert!(words.iter().all(|word| all.contains(word.as_str())));
}

#[test]
fn heading_never_stands_last_on_a_page() {
    for n_lines in 0..40 {
        let filler = vec!["rad"; n_lines].join("\n");
        let mut document = empty();
        for n in 0..12 {
            document = document
                .text(filler.clone())
                .section(format!("Rubrik{n:02}"))
                .text(format!("följer{n:02} efter\noch en rad till\noch en sista"));
        }
        let pages = texts(&pdf(&document));
        for n in 0..12 {
            let heading = pages.iter().position(|page| page.contains(&format!("Rubrik{n:02}")));
            let text = pages.iter().position(|page| page.contains(&format!("följer{n:02}")));
            assert_eq!(heading, text, "heading {n} after {n_lines} lines");
        }
    }
}

#[test]
fn signature_stands_with_what_is_signed() {
    for n_lines in 20..50 {
        let document = empty()
            .text(vec!["rad"; n_lines].join("\n"))
            .text("Detta undertecknas")
            .signature([("För företaget", "Åsa Öberg"), ("Den registrerade", "")]);
        let pages = texts(&pdf(&document));
        let last = pages.last().unwrap();
        for words in
            ["Detta undertecknas", "För företaget", "Den registrerade", "Namnförtydligande"]
        {
            assert!(last.contains(words), "{words} after {n_lines} lines");
        }
    }
}

#[test]
fn what_belongs_together_stands_on_one_page() {
    for n_lines in 20..50 {
        let ask = |document: Document| {
            document
                .section("Vad vi frågar om")
                .text("förklaras här\noch här\noch till sist här")
                .tick_boxes([TickBox::empty("Ja, det vill jag"), TickBox::empty("Nej")])
                .blanks([vec![Blank::new("Namn"), Blank::new("Ort").value("Umeå")]])
        };
        let document = empty().text(vec!["rad"; n_lines].join("\n")).together(ask).text("Slut");
        let pages = texts(&pdf(&document));
        let page = pages.iter().find(|page| page.contains("Vad vi frågar om")).unwrap();
        for words in ["förklaras här", "Ja, det vill jag", "Nej", "Namn", "Umeå"] {
            assert!(page.contains(words), "{words} after {n_lines} lines");
        }
    }
}

#[test]
fn file_is_tagged_in_its_language_and_claims_the_archive_formats() {
    let bytes = pdf(&register(30));
    let pdf = Pdf::load_mem(&bytes).unwrap();
    let catalog = pdf.catalog().unwrap();
    assert_eq!(pdf.version, "1.7");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"sv-SE");
    assert!(catalog.has(b"OutputIntents") && catalog.has(b"Outlines"));
    let metadata = metadata(&pdf);
    assert!(metadata.contains("<pdfaid:conformance>A<"));
    assert!(metadata.contains("<pdfuaid:part>1<"));
    assert!(metadata.contains("Förteckning över åtgärder"));

    let elements = elements(&pdf);
    let count = |role: &str| elements.iter().filter(|it| is_role(it, role)).count();
    assert_eq!((count("H1"), count("H2"), count("Table"), count("TR")), (1, 1, 1, 31));
    assert_eq!((count("TH"), count("TD")), (2, 60));
    let heads = elements.iter().filter(|it| is_role(it, "TH"));
    for head in heads {
        let scope = head.get(b"A").unwrap().as_dict().unwrap().get(b"Scope").unwrap();
        assert_eq!(scope.as_name().unwrap(), b"Column");
    }
}

#[test]
fn every_font_is_embedded_as_a_subset() {
    let pdf = Pdf::load_mem(&pdf(&register(3))).unwrap();
    let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let fonts: Vec<_> = dictionaries.filter(|it| it.has(b"FontFile3")).collect();
    assert_eq!(fonts.len(), 3);
    for font in fonts {
        assert!(font.get(b"FontName").unwrap().as_name().unwrap().starts_with(b"PARMEN+"));
    }
}

#[test]
fn document_beyond_a_hundred_pages_is_archived_without_tags() {
    let pdf = Pdf::load_mem(&pdf(&register(4_000))).unwrap();
    assert!(pdf.get_pages().len() > 100);
    assert!(!pdf.catalog().unwrap().has(b"StructTreeRoot"));
    let metadata = metadata(&pdf);
    assert!(metadata.contains("<pdfaid:conformance>B<") && !metadata.contains("pdfuaid"));
}

#[test]
fn document_with_hardly_anything_in_it_is_still_a_file() {
    let nothing = Document::new(Lang::En, "", date(2026, 11, 22));
    let hollow = nothing
        .clone()
        .text("")
        .list([""])
        .facts([("", "")])
        .table(Table::new([]).row(["too", "many"]))
        .table(Table::new([Column::new("")]).row(Vec::<String>::new()))
        .gaps([("", "", "")])
        .note("")
        .signature([("", "")])
        .blanks([vec![], vec![Blank::new("").weight(0)]])
        .together(|it| it)
        .page_break()
        .page_break();
    for document in [nothing, hollow] {
        let pages = texts(&pdf(&document));
        assert!(pages[0].contains("Page 1 of 1"), "{pages:?}");
    }
}

#[test]
fn cancelled_work_leaves_nothing() {
    let progress = Progress::default();
    progress.cancel();
    assert!(matches!(render_pdf(&register(10), &progress), Err(ReportError::Cancelled)));
}

#[test]
fn preview_draws_ink_on_white_paper() {
    let preview = Preview::new(pdf(&register(80))).unwrap();
    assert!(preview.n_pages() >= 3);
    let (width, height) = preview.page_size(0).unwrap();
    assert!((width - 595.28).abs() < 0.1 && (height - 841.89).abs() < 0.1);
    let page = preview.render(0, 0.5).unwrap();
    assert_eq!(page.rgba_premultiplied.len(), page.width * page.height * 4);
    let pixels = page.rgba_premultiplied.chunks_exact(4);
    assert!(pixels.clone().all(|pixel| pixel[3] == 255));
    assert!(pixels.clone().any(|pixel| pixel[0] < 128));
    assert_eq!(page.rgba_premultiplied[..4], [255; 4]);
    assert!(preview.render(1000, 1.0).is_none());
    assert!(matches!(Preview::new(b"no pdf".to_vec()), Err(ReportError::Preview)));
}

fn metadata(pdf: &Pdf) -> String {
    let id = pdf.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let stream = pdf.get_object(id).unwrap().as_stream().unwrap();
    String::from_utf8(stream.content.clone()).unwrap()
}

fn elements(pdf: &Pdf) -> Vec<&Dictionary> {
    let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|it| is(it, b"Type", "StructElem")).collect()
}

fn is_role(element: &Dictionary, role: &str) -> bool {
    is(element, b"S", role)
}

fn is(dictionary: &Dictionary, key: &[u8], name: &str) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name.as_bytes())
}
