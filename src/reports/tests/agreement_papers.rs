//! What must, and what must not, stand in the papers about agreements.
