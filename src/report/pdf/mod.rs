//! A document as a PDF: tagged PDF/A-2a and PDF/UA-1, or PDF/A-2b where it is very long.
//!
//! printpdf makes the skeleton (fonts, page tree); the page contents, the structure tree and what
//! the archive formats ask for are added to it as lopdf objects.

mod content;
mod finish;
mod fonts;
mod outline;
mod tags;
mod xmp;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use crate::core::Progress;

use super::{
    Document, ReportError,
    layout::{self, Logo},
};

use content::{Marking, PageContent};

/// A longer document is written without tags: they would take a gigabyte of memory.
const MAX_TAGGED_PAGES: usize = 100;

/// The pages of `document` as a PDF file. The same document makes the same bytes.
///
/// Up to 100 pages it is tagged: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Longer ones are
/// PDF/A-2b.
pub fn render_pdf(document: &Document, progress: &Progress) -> Result<Vec<u8>, ReportError> {
    let layout = layout::lay_out(document, progress)?;
    let marking =
        if layout.pages.len() <= MAX_TAGGED_PAGES { Marking::Tagged } else { Marking::None };
    let fonts = fonts::subset(&layout.words)?;
    let contents = content::write_all(&layout, &fonts, marking, progress)?;

    let mut pdf = fonts::skeleton(&layout, fonts);
    let pages: Vec<ObjectId> = pdf.page_iter().collect();
    let metadata = xmp::packet(document, marking);
    let id = finish::identity(&contents, &metadata);
    let marks = place_contents(&mut pdf, &pages, contents, layout.logo.as_ref())?;
    if marking == Marking::Tagged {
        tags::add(&mut pdf, &pages, &layout, &marks)?;
    }
    outline::add(&mut pdf, &pages, &layout)?;
    finish::describe(&mut pdf, document, metadata, id)?;
    if progress.is_cancelled() {
        return Err(ReportError::Cancelled);
    }
    finish::save(&mut pdf)
}

/// Gives each page its contents and all the same resources; returns the marks of each page.
fn place_contents(
    pdf: &mut lopdf::Document,
    pages: &[ObjectId],
    contents: Vec<PageContent>,
    logo: Option<&Logo>,
) -> Result<Vec<Vec<layout::NodeId>>, ReportError> {
    let resources = shared_resources(pdf, pages, logo)?;
    let mut marks = Vec::with_capacity(pages.len());
    for (&page, content) in pages.iter().zip(contents) {
        let stream = pdf.get_dictionary(page)?.get(b"Contents")?.as_reference()?;
        pdf.set_object(stream, content.stream);
        let page = pdf.get_dictionary_mut(page)?;
        let own = page.get(b"Resources")?.as_reference()?;
        page.set("Resources", resources);
        page.remove(b"Annots");
        pdf.objects.remove(&own);
        marks.push(content.marks);
    }
    Ok(marks)
}

fn shared_resources(
    pdf: &mut lopdf::Document,
    pages: &[ObjectId],
    logo: Option<&Logo>,
) -> Result<ObjectId, ReportError> {
    let mut resources = Dictionary::new();
    if let Some(&first) = pages.first() {
        let own = pdf.get_dictionary(first)?.get(b"Resources")?.as_reference()?;
        resources.set("Font", pdf.get_dictionary(own)?.get(b"Font")?.clone());
    }
    if let Some(logo) = logo {
        let picture = pdf.add_object(picture(logo)?);
        resources.set("XObject", dictionary! { content::LOGO => picture });
    }
    Ok(pdf.add_object(resources))
}

fn picture(logo: &Logo) -> Result<Object, ReportError> {
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(logo.width),
        "Height" => i64::from(logo.height),
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
    };
    Ok(finish::compressed(Stream::new(form, logo.rgb.clone()))?.into())
}
