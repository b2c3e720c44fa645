//! The structure tree, by which a screen reader reads the pages (ISO 32000-1, 14.7).

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::report::{
    ReportError,
    layout::{Draw, Layout, Mark, NodeId, Role},
};

use super::finish;

/// The structure type of a role (ISO 32000-1, 14.8.4).
pub const fn name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::Group => "Div",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::ListLabel => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::Row => "TR",
        Role::ColumnHeading | Role::RowHeading => "TH",
        Role::Cell => "TD",
        Role::Figure(_) => "Figure",
    }
}

/// Adds the tree of `layout`. `marks` names the node of each marked part of each page.
pub fn add(
    pdf: &mut Document,
    pages: &[ObjectId],
    layout: &Layout,
    marks: &[Vec<NodeId>],
) -> Result<(), ReportError> {
    let ids: HashMap<NodeId, ObjectId> =
        layout.tree.iter().map(|(node, _)| (node, pdf.new_object_id())).collect();
    let root = pdf.new_object_id();
    let parts = parts_by_node(marks);
    let bounds = figure_bounds(layout);

    for (node, it) in layout.tree.iter() {
        let parent = it.parent.map_or(root, |parent| ids[&parent]);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => name(&it.role),
            "P" => parent,
        };
        if it.children.is_empty() {
            set_parts(&mut element, parts.get(&node).map_or(&[], Vec::as_slice), pages);
        } else {
            let kids: Vec<Object> = it.children.iter().map(|child| ids[child].into()).collect();
            element.set("K", kids);
        }
        set_attributes(&mut element, &it.role, bounds.get(&node));
        pdf.set_object(ids[&node], element);
    }

    let parent_tree = parent_tree(pdf, pages, marks, &ids)?;
    let first = layout.tree.iter().next().map(|(node, _)| Object::from(ids[&node]));
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => first.unwrap_or(Object::Null),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(i64::MAX),
        },
    );
    let catalog = pdf.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// From each marked part of each page back to its element (ISO 32000-1, 14.7.4.4).
fn parent_tree(
    pdf: &mut Document,
    pages: &[ObjectId],
    marks: &[Vec<NodeId>],
    ids: &HashMap<NodeId, ObjectId>,
) -> Result<ObjectId, ReportError> {
    let mut numbers = Vec::with_capacity(2 * pages.len());
    for (n, (&page, nodes)) in (0i64..).zip(pages.iter().zip(marks)) {
        let elements: Vec<Object> = nodes.iter().map(|node| ids[node].into()).collect();
        numbers.extend([n.into(), pdf.add_object(elements).into()]);
        let page = pdf.get_dictionary_mut(page)?;
        page.set("StructParents", n);
        page.set("Tabs", "S");
    }
    Ok(pdf.add_object(dictionary! { "Nums" => numbers }))
}

/// The marked parts of each node: their page and their number on it.
fn parts_by_node(marks: &[Vec<NodeId>]) -> HashMap<NodeId, Vec<(usize, i64)>> {
    let mut parts: HashMap<NodeId, Vec<(usize, i64)>> = HashMap::new();
    for (page, nodes) in marks.iter().enumerate() {
        for (number, &node) in (0..).zip(nodes) {
            parts.entry(node).or_default().push((page, number));
        }
    }
    parts
}

fn set_parts(element: &mut Dictionary, parts: &[(usize, i64)], pages: &[ObjectId]) {
    let Some(&(first, _)) = parts.first() else { return };
    element.set("Pg", pages[first]);
    let kids: Vec<Object> = parts
        .iter()
        .map(|&(page, number)| {
            if page == first {
                return number.into();
            }
            dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => number }.into()
        })
        .collect();
    element.set("K", kids);
}

fn set_attributes(element: &mut Dictionary, role: &Role, bounds: Option<&[f32; 4]>) {
    let scope = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
    match role {
        Role::ColumnHeading => element.set("A", scope("Column")),
        Role::RowHeading => element.set("A", scope("Row")),
        Role::Figure(alt) => {
            element.set("Alt", finish::text(alt));
            if let Some(bounds) = bounds {
                let bounds: Vec<Object> = bounds.iter().map(|&side| side.into()).collect();
                element.set("A", dictionary! { "O" => "Layout", "BBox" => bounds });
            }
        }
        _ => {}
    }
}

/// The box around every picture: left, bottom, right and top.
fn figure_bounds(layout: &Layout) -> HashMap<NodeId, [f32; 4]> {
    let mut bounds: HashMap<NodeId, [f32; 4]> = HashMap::new();
    for op in layout.pages.iter().flat_map(|page| &page.ops) {
        let Mark::Node(node) = op.mark else { continue };
        if !matches!(layout.tree.get(node).role, Role::Figure(_)) {
            continue;
        }
        let points = match &op.draw {
            Draw::Rule { from, to, .. } => vec![*from, *to],
            Draw::Area { points, .. } => points.clone(),
            Draw::Logo { x, y, width, height } => vec![(*x, *y), (x + width, y + height)],
            Draw::Text { x, y, .. } => vec![(*x, *y)],
        };
        for (x, y) in points {
            let y = layout.paper.height - y;
            let [left, bottom, right, top] = bounds.entry(node).or_insert([x, y, x, y]);
            (*left, *bottom) = (left.min(x), bottom.min(y));
            (*right, *top) = (right.max(x), top.max(y));
        }
    }
    bounds
}
