//! How far a section has come, as the list of the wizard's steps shows it.

use super::{Contradiction, Need, Policy, PolicyText, Section};

/// How a section stands; what matters most comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is not in the policy.
    Off,
    /// It promises what the registers deny, so many times.
    Contradicted(usize),
    /// So many things are missing in it.
    Missing(usize),
    /// Nothing is missing, and there is nothing to say.
    Silent,
    /// It says something, and nothing is missing.
    Done,
}

impl Standing {
    /// How `section` stands, by what was composed, needed and contradicted for the same policy.
    pub fn of(
        section: Section,
        policy: &Policy,
        text: &PolicyText,
        needs: &[Need],
        contradictions: &[Contradiction],
    ) -> Self {
        let n_denied = contradictions.iter().filter(|it| it.section == section).count();
        let n_needed = needs.iter().filter(|it| it.section == section).count();
        match text.section(section) {
            _ if !policy.has(section) => Self::Off,
            _ if n_denied > 0 => Self::Contradicted(n_denied),
            _ if n_needed > 0 => Self::Missing(n_needed),
            None => Self::Silent,
            Some(_) => Self::Done,
        }
    }
}
