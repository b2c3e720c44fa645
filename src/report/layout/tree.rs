//! The structure of a document for readers who do not see it (ISO 32000-1, 14.8).

/// A node of the [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// What a part of the document is.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    Document,
    /// The title has rank 1.
    Heading(u8),
    Paragraph,
    /// Parts that belong together.
    Group,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    Caption,
    Row,
    ColumnHeading,
    RowHeading,
    Cell,
    /// A picture, and what it shows in words.
    Figure(String),
}

/// A part of the document. It holds either nodes or drawn things.
#[derive(Debug)]
pub struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
}

/// The parts of a document; the root is the first.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub const ROOT: NodeId = NodeId(0);

    pub fn new() -> Self {
        Self { nodes: vec![Node { role: Role::Document, parent: None, children: Vec::new() }] }
    }

    /// Adds a node as the last child of `parent`.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node { role, parent: Some(parent), children: Vec::new() });
        self.nodes[parent.0 as usize].children.push(id);
        id
    }

    pub fn get(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Every node with its id, parents before children.
    pub fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        (0u32..).map(NodeId).zip(&self.nodes)
    }
}
