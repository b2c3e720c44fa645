//! The ground of a transfer, as every register that sends data out of the EU/EEA asks for it.

mod desk;
mod text;

use jiff::civil::Date;

pub(super) use desk::ground_ui;

use crate::{
    core::{Gap, Lang},
    law::{
        Country,
        transfer::{self, Decision, Notice, Standing, TransferFault, TransferGround},
    },
};

/// The fields of a [`TransferGround`], with the country that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum GroundField {
    Country,
    Safeguard,
    Module,
    CoversStaff,
    Fallback,
    FallbackModule,
    TiaOn,
    Tia,
    Derogation,
    Documentation,
    CheckedOn,
    /// How the transfer stands, which follows from the others.
    Standing,
}

/// Where data go and when, which a ground is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Destination<'a> {
    /// The country; `None` where it is not given or not understood.
    pub country: Option<Country>,
    /// Whether data on the company's own employees are among them.
    pub about_staff: bool,
    /// The decisions to judge by: [`transfer::decisions`].
    pub decisions: &'a [Decision],
    /// The day.
    pub on: Date,
}

impl Destination<'_> {
    /// How a transfer there on `ground` stands.
    pub fn standing(&self, ground: &TransferGround) -> Standing {
        let Self { country, about_staff, decisions, on } = *self;
        transfer::assess(country, ground, about_staff, decisions, on)
    }

    /// What `ground` lacks for a transfer there, and where documents that the person has a right to hear of
    /// are (GDPR 13.1 f), in the order of the form.
    pub fn gaps(&self, ground: &TransferGround) -> Vec<Gap<GroundField>> {
        let Self { country, about_staff, decisions, on } = *self;
        let faults = transfer::faults(country, ground, about_staff, decisions, on);
        let lacking = faults.into_iter().map(|it| gap(field_of(it), it.says(), it.cite()));
        let undocumented = self.notices(ground).into_iter().filter(|it| *it == Notice::NoDocuments);
        let undocumented =
            undocumented.map(|it| gap(GroundField::Documentation, it.says(), it.cite()));
        lacking.chain(undocumented).collect()
    }

    /// What still is to be seen to about a transfer that has a ground.
    pub fn notices(&self, ground: &TransferGround) -> Vec<Notice> {
        match self.standing(ground) {
            Standing::Allowed { asks, .. } => asks,
            Standing::Inside | Standing::Missing(_) => Vec::new(),
        }
    }

    /// How a transfer there stands as it is read: what allows it and until when, then what is to be seen to,
    /// a line each. Empty where the ground is missing: that is told by the gaps.
    pub fn told(&self, ground: &TransferGround, lang: Lang) -> Vec<String> {
        match self.standing(ground) {
            Standing::Inside => vec![text::INSIDE.in_lang(lang).to_owned()],
            Standing::Missing(_) => Vec::new(),
            Standing::Allowed { cite, until, asks } => {
                let asks = asks.into_iter().filter(|it| *it != Notice::NoDocuments);
                let asks = asks.map(|it| text::cited(it.says(), it.cite(), lang));
                [text::allowed(cite, until, lang)].into_iter().chain(asks).collect()
            }
        }
    }
}

const fn gap(field: GroundField, says: crate::core::Text, cite: &'static str) -> Gap<GroundField> {
    Gap { field, says, cite }
}

/// The field in which a fault is mended.
const fn field_of(fault: TransferFault) -> GroundField {
    use TransferFault as Fault;
    match fault {
        Fault::NoCountry => GroundField::Country,
        Fault::NoGround
        | Fault::NoDecision
        | Fault::DecisionToCome
        | Fault::DecisionLapsed
        | Fault::OnlyCertified
        | Fault::NoFramework => GroundField::Safeguard,
        Fault::Unconfirmed | Fault::NotCertified => GroundField::CheckedOn,
        Fault::StaffNotCovered => GroundField::CoversStaff,
        Fault::NoModule => GroundField::Module,
        Fault::NoAssessment => GroundField::TiaOn,
        Fault::NoDerogation => GroundField::Derogation,
        Fault::NoDocumentation => GroundField::Documentation,
    }
}
