//! The bookmarks: one for each heading, nested as the headings are (ISO 32000-1, 12.3.3).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::report::{ReportError, layout::Layout};

use super::finish;

/// Adds the bookmarks of `layout`.
pub fn add(pdf: &mut Document, pages: &[ObjectId], layout: &Layout) -> Result<(), ReportError> {
    let bookmarks = &layout.bookmarks;
    if bookmarks.is_empty() {
        return Ok(());
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| pdf.new_object_id()).collect();
    let ranks: Vec<u8> = bookmarks.iter().map(|bookmark| bookmark.rank).collect();
    let parents = parents(&ranks);

    for (n, bookmark) in bookmarks.iter().enumerate() {
        let top = layout.paper.height - bookmark.y + 6.0;
        let mut item = dictionary! {
            "Title" => finish::text(&bookmark.text),
            "Parent" => parents[n].map_or(root, |parent| ids[parent]),
            "Dest" => vec![
                pages[bookmark.page].into(),
                Object::Name(b"XYZ".to_vec()),
                Object::Null,
                top.into(),
                Object::Null,
            ],
        };
        let before = (0..n).rev().find(|&m| parents[m] == parents[n]);
        let after = (n + 1..ids.len()).find(|&m| parents[m] == parents[n]);
        for (key, sibling) in [("Prev", before), ("Next", after)] {
            if let Some(sibling) = sibling {
                item.set(key, ids[sibling]);
            }
        }
        set_children(&mut item, Some(n), &parents, &ids);
        pdf.set_object(ids[n], item);
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    set_children(&mut outlines, None, &parents, &ids);
    pdf.set_object(root, outlines);
    let catalog = pdf.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

/// For each heading the nearest one before it that stands higher.
fn parents(ranks: &[u8]) -> Vec<Option<usize>> {
    (0..ranks.len()).map(|n| (0..n).rev().find(|&m| ranks[m] < ranks[n])).collect()
}

fn set_children(
    item: &mut Dictionary,
    parent: Option<usize>,
    parents: &[Option<usize>],
    ids: &[ObjectId],
) {
    let children: Vec<usize> = (0..ids.len()).filter(|&n| parents[n] == parent).collect();
    let (Some(&first), Some(&last)) = (children.first(), children.last()) else { return };
    item.set("First", ids[first]);
    item.set("Last", ids[last]);
    item.set("Count", i64::try_from(children.len()).unwrap_or(i64::MAX));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heading_stands_below_the_nearest_higher_one() {
        assert_eq!(parents(&[1, 2, 3, 3, 2]), [None, Some(0), Some(1), Some(1), Some(0)]);
    }
}
