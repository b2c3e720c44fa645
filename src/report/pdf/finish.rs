//! What makes the file whole: metadata, colour, identity, and saving it the same way every time.

use lopdf::{Document as Pdf, Object, SaveOptions, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::report::{Document, ReportError, text as words};

use super::{content::PageContent, xmp};

/// The colour space of every page: sRGB, so that an archive knows what a colour means.
const SRGB: &[u8] = include_bytes!("../../../assets/sRGB-v2-magic.icc");

/// The file's identifier (ISO 32000-1, 14.4), drawn from what it says and nothing else.
pub fn identity(contents: &[PageContent], metadata: &str) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(metadata);
    for content in contents {
        hash.update(&content.stream.content);
    }
    hash.finalize()[..16].to_vec()
}

/// Adds metadata, language and colour space, and takes away what printpdf says of itself.
pub fn describe(
    pdf: &mut Pdf,
    document: &Document,
    metadata: String,
    id: Vec<u8>,
) -> Result<(), ReportError> {
    let mut packet =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata.into());
    packet.allows_compression = false;
    let packet = pdf.add_object(packet);
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let catalog = pdf.catalog_mut()?;
    catalog.set("Metadata", packet);
    catalog.set("Lang", Object::string_literal(xmp::code(document.lang)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("OutputIntents", vec![intent.into()]);

    let date = Object::string_literal(document.date.strftime("D:%Y%m%d000000Z").to_string());
    let mut info = dictionary! {
        "Title" => text(&document.title),
        "Creator" => text(words::PRODUCT),
        "Producer" => text(words::PRODUCT),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    for (key, value) in [("Author", &document.letterhead.name), ("Subject", &document.subtitle)] {
        if !value.is_empty() {
            info.set(key, text(value));
        }
    }
    let old_info = pdf.trailer.get(b"Info")?.as_reference()?;
    pdf.set_object(old_info, info);
    let id = Object::String(id, StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    "1.7".clone_into(&mut pdf.version);
    Ok(())
}

/// A text string in UTF-16 (ISO 32000-1, 7.9.2.2).
pub fn text(text: &str) -> Object {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

/// The stream compressed.
///
/// A compressed stream may end in a carriage return; with the line feed that lopdf adds, strict
/// readers take the two for one line end and miss a byte. White space in the content moves the end.
pub fn compressed(stream: Stream) -> Result<Stream, ReportError> {
    let mut plain = stream;
    for _ in 0..8 {
        let mut packed = plain.clone();
        packed.compress()?;
        if packed.content.last() != Some(&b'\r') {
            return Ok(packed);
        }
        if ["Type", "Subtype", "N"].iter().any(|key| plain.dict.has(key.as_bytes())) {
            break;
        }
        plain.content.push(b'\n');
    }
    Ok(plain)
}

/// The bytes of the file.
pub fn save(pdf: &mut Pdf) -> Result<Vec<u8>, ReportError> {
    pdf.prune_objects();
    for object in pdf.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
        {
            if stream.dict.has(b"Filter") && stream.content.last() == Some(&b'\r') {
                stream.content = stream.decompressed_content()?;
                stream.dict.remove(b"Filter");
            }
            if !stream.dict.has(b"Filter") {
                *stream = compressed(stream.clone())?;
            }
        }
    }
    let mut bytes = Vec::new();
    let n_objects = pdf.objects.len().min(2000);
    for share in (1..=16).rev() {
        let objects_per_stream = (n_objects * share / 16).max(1);
        bytes.clear();
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(objects_per_stream)
            .compression_level(6)
            .build();
        pdf.clone().save_with_options(&mut bytes, options).map_err(lopdf::Error::from)?;
        // Streams of objects and references are packed only now, and can end as unluckily.
        if !bytes.windows(11).any(|part| part == b"\r\nendstream") {
            break;
        }
    }
    Ok(bytes)
}
