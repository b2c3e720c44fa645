//! The one judgment of whether a transfer has a ground on a day.

use jiff::{ToSpan, civil::Date};

use super::{Covers, Decision, Derogation, Safeguard, SccModule, TransferGround, text};
use crate::{core::Text, law::Country};

/// After how many months a certification is to be looked up again. No law sets it: it is the company's own
/// choice, made since a company certifies itself for a year at a time.
pub const CERTIFICATION_MONTHS: i32 = 12;

/// How a transfer stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The data stay in the EU/EEA: it is no transfer (GDPR 44).
    Inside,
    /// It has a ground.
    Allowed {
        /// The provision that allows it.
        cite: &'static str,
        /// The last day, where one is known.
        until: Option<Date>,
        /// What stands in no way of it, and still is to be seen to.
        asks: Vec<Notice>,
    },
    /// It has none, as far as is recorded; the first that stands in the way. [`faults`] tells all.
    Missing(TransferFault),
}

/// What a transfer lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransferFault {
    /// The country is not given, or not understood.
    NoCountry,
    /// Nothing is said to allow it, and no decision does.
    NoGround,
    /// The Commission has made no decision about the country.
    NoDecision,
    /// The decision had not been made.
    DecisionToCome,
    /// The decision no longer holds.
    DecisionLapsed,
    /// The decision covers certified companies, and that ground is not the one chosen.
    OnlyCertified,
    /// The decision is to be looked up, and nobody has.
    Unconfirmed,
    /// The Data Privacy Framework does not concern the country.
    NoFramework,
    /// Nobody has looked up the certification.
    NotCertified,
    /// The certification does not cover data on employees.
    StaffNotCovered,
    /// The module of the standard clauses is not given.
    NoModule,
    /// There is no transfer impact assessment.
    NoAssessment,
    /// Which derogation is not given.
    NoDerogation,
    /// The suitable safeguards are not documented.
    NoDocumentation,
}

impl TransferFault {
    /// What is missing, in one short sentence.
    pub fn says(self) -> Text {
        text::fault(self)
    }

    /// The provision that asks for it.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::NoCountry | Self::NoGround => "GDPR 44",
            Self::NoDecision
            | Self::DecisionToCome
            | Self::DecisionLapsed
            | Self::OnlyCertified
            | Self::Unconfirmed
            | Self::NoFramework
            | Self::NotCertified
            | Self::StaffNotCovered => "GDPR 45",
            Self::NoModule => "GDPR 46.2 c",
            Self::NoAssessment => "GDPR 46.1",
            Self::NoDerogation => "GDPR 49.1",
            Self::NoDocumentation => "GDPR 30.1 e",
        }
    }
}

/// What a transfer with a ground still is to be seen to about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// A decision allows it, and the record does not say so.
    StateGround,
    /// The decision covers commercial organisations alone.
    OnlyCommercial,
    /// The certification was looked up more than [`CERTIFICATION_MONTHS`] months ago.
    Recertify,
    /// Nothing ready stands in where the certification or the decision falls.
    NoFallback,
    /// The decision does not hold: the fallback carries it.
    OnFallback,
    /// Where the documents are is not said (GDPR 13.1 f).
    NoDocuments,
    /// There is no transfer impact assessment of the binding rules (EDPB Recommendations 01/2020).
    AssessRules,
    /// The person is to be told of the risks before consenting (GDPR 49.1 a).
    TellRisks,
    /// The authority and the person are to be told of the transfer (GDPR 49.1, second subparagraph).
    TellAuthority,
}

impl Notice {
    /// What is to be seen to, in one short sentence.
    pub fn says(self) -> Text {
        text::notice(self)
    }

    /// The provision behind it.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::StateGround | Self::NoDocuments => "GDPR 13.1 f",
            Self::OnlyCommercial | Self::Recertify => "GDPR 45",
            Self::NoFallback | Self::OnFallback | Self::AssessRules => "GDPR 46.1",
            Self::TellRisks => "GDPR 49.1 a",
            Self::TellAuthority => "GDPR 49.1",
        }
    }
}

/// How a transfer to `country` on `ground` stands on the day `on`. `about_staff` says whether data on the
/// company's own employees are among what is sent; `decisions` are those of [`super::decisions`].
pub fn assess(
    country: Option<Country>,
    ground: &TransferGround,
    about_staff: bool,
    decisions: &[Decision],
    on: Date,
) -> Standing {
    let country = match country {
        None => return Standing::Missing(TransferFault::NoCountry),
        Some(it) if it.is_eea() => return Standing::Inside,
        Some(it) => it,
    };
    match (Case { country, ground, about_staff, decisions, on }).judge() {
        Ok(Allowed { cite, until, asks }) => Standing::Allowed { cite, until, asks },
        Err(Faults { first, .. }) => Standing::Missing(first),
    }
}

/// Everything that [`assess`] finds missing, in the order of a form; empty where the transfer has a ground.
pub fn faults(
    country: Option<Country>,
    ground: &TransferGround,
    about_staff: bool,
    decisions: &[Decision],
    on: Date,
) -> Vec<TransferFault> {
    let country = match country {
        None => return vec![TransferFault::NoCountry],
        Some(it) if it.is_eea() => return Vec::new(),
        Some(it) => it,
    };
    let judged = Case { country, ground, about_staff, decisions, on }.judge();
    judged.err().map(|it| [it.first].into_iter().chain(it.second).collect()).unwrap_or_default()
}

/// A transfer out of the EU/EEA, to be judged.
struct Case<'a> {
    country: Country,
    ground: &'a TransferGround,
    about_staff: bool,
    decisions: &'a [Decision],
    on: Date,
}

struct Allowed {
    cite: &'static str,
    until: Option<Date>,
    asks: Vec<Notice>,
}

/// No ground lacks more than two things at once.
struct Faults {
    first: TransferFault,
    second: Option<TransferFault>,
}

type Judgment = Result<Allowed, Faults>;

impl From<TransferFault> for Faults {
    fn from(first: TransferFault) -> Self {
        Self { first, second: None }
    }
}

impl Faults {
    /// The faults that stand, if any do.
    fn standing(faults: [(bool, TransferFault); 2]) -> Result<(), Self> {
        let mut stand = faults.into_iter().filter(|(stands, _)| *stands).map(|(_, fault)| fault);
        match stand.next() {
            None => Ok(()),
            Some(first) => Err(Self { first, second: stand.next() }),
        }
    }
}

impl Case<'_> {
    fn judge(&self) -> Judgment {
        match self.ground.safeguard {
            None => self.unstated(),
            Some(Safeguard::Adequacy) => self.adequacy(),
            Some(Safeguard::DataPrivacyFramework) => self.framework(),
            Some(Safeguard::StandardClauses) => self.clauses(self.ground.module),
            Some(Safeguard::BindingRules) => Ok(self.rules()),
            Some(Safeguard::Derogation) => self.derogation(),
        }
    }

    /// The decision on the country that holds on the day (GDPR 45.3), or why none does.
    fn decision(&self) -> Result<&Decision, TransferFault> {
        let mut fault = None;
        for it in self.decisions.iter().filter(|it| it.country == Some(self.country)) {
            match it.fault(self.on) {
                None => return Ok(it),
                why => fault = fault.or(why),
            }
        }
        Err(fault.unwrap_or(TransferFault::NoDecision))
    }

    /// A decision allows without anybody's choosing it (GDPR 45.1).
    fn unstated(&self) -> Judgment {
        let mut allowed = self.adequacy().map_err(|_| TransferFault::NoGround)?;
        allowed.asks.push(Notice::StateGround);
        Ok(allowed)
    }

    fn adequacy(&self) -> Judgment {
        let decision = self.decision()?;
        if decision.covers == Covers::Certified {
            return Err(TransferFault::OnlyCertified.into());
        }
        if decision.needs_check && !self.is_past(self.ground.checked_on) {
            return Err(TransferFault::Unconfirmed.into());
        }
        let is_commercial = decision.covers == Covers::Commercial;
        let asks = is_commercial.then_some(Notice::OnlyCommercial).into_iter().collect();
        Ok(Allowed { cite: Safeguard::Adequacy.cite(), until: decision.until, asks })
    }

    /// The EU–US Data Privacy Framework: (EU) 2023/1795 covers listed companies, and data on employees only
    /// where the listing says so. Where the decision has fallen, a fallback that is ready carries the transfer.
    fn framework(&self) -> Judgment {
        let decision = match self.decision() {
            Ok(it) if it.covers == Covers::Certified => it,
            Ok(_) | Err(TransferFault::NoDecision) => {
                return Err(TransferFault::NoFramework.into());
            }
            Err(why) => {
                let mut carried = self.fallback().map_err(|_| why)?;
                carried.asks.push(Notice::OnFallback);
                return Ok(carried);
            }
        };
        let checked_on = self.ground.checked_on.filter(|_| self.is_past(self.ground.checked_on));
        let is_uncovered = self.about_staff && !self.ground.covers_staff;
        Faults::standing([
            (checked_on.is_none(), TransferFault::NotCertified),
            (is_uncovered, TransferFault::StaffNotCovered),
        ])?;
        let is_old =
            checked_on.is_some_and(|it| it.saturating_add(CERTIFICATION_MONTHS.months()) < self.on);
        let asks = [(is_old, Notice::Recertify), (self.fallback().is_err(), Notice::NoFallback)];
        let asks = asks.into_iter().filter(|(is_due, _)| *is_due).map(|(_, it)| it).collect();
        let cite = Safeguard::DataPrivacyFramework.cite();
        Ok(Allowed { cite, until: decision.until, asks })
    }

    fn fallback(&self) -> Judgment {
        match self.ground.fallback {
            Some(Safeguard::StandardClauses) => self.clauses(self.ground.fallback_module),
            Some(Safeguard::BindingRules) => Ok(self.rules()),
            _ => Err(TransferFault::NoGround.into()),
        }
    }

    /// Standard clauses by (EU) 2021/914, with an assessment of the country's law (C-311/18, EDPB
    /// Recommendations 01/2020).
    fn clauses(&self, module: Option<SccModule>) -> Judgment {
        Faults::standing([
            (module.is_none(), TransferFault::NoModule),
            (!self.is_past(self.ground.tia_on), TransferFault::NoAssessment),
        ])?;
        let asks = self.documents().into_iter().collect();
        Ok(Allowed { cite: Safeguard::StandardClauses.cite(), until: None, asks })
    }

    fn rules(&self) -> Allowed {
        let assess = (!self.is_past(self.ground.tia_on)).then_some(Notice::AssessRules);
        let asks = assess.into_iter().chain(self.documents()).collect();
        Allowed { cite: Safeguard::BindingRules.cite(), until: None, asks }
    }

    fn derogation(&self) -> Judgment {
        let derogation = self.ground.derogation.ok_or(TransferFault::NoDerogation)?;
        let asks = match derogation {
            Derogation::CompellingInterests if self.documents().is_some() => {
                return Err(TransferFault::NoDocumentation.into());
            }
            Derogation::CompellingInterests => vec![Notice::TellAuthority],
            Derogation::ExplicitConsent => vec![Notice::TellRisks],
            _ => Vec::new(),
        };
        Ok(Allowed { cite: derogation.cite(), until: None, asks })
    }

    fn documents(&self) -> Option<Notice> {
        self.ground.documentation.trim().is_empty().then_some(Notice::NoDocuments)
    }

    /// Whether what was to be done has been, by the day in question.
    fn is_past(&self, done_on: Option<Date>) -> bool {
        done_on.is_some_and(|it| it <= self.on)
    }
}
