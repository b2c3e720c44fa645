//! Why an event cannot be logged.

use jiff::civil::Date;

use super::{Consent, ConsentEvent, EventKind, ExpressedBy, text};
use crate::{
    core::{Explain, Lang, Message, Text},
    law::guardian,
    registers::consent_texts::ConsentText,
    store::StoreError,
};

/// What is impossible or unlawful in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentFault {
    /// It lies in the future.
    InTheFuture,
    /// The version was not in use on that day, or is not approved.
    NotInUse,
    /// A child under 13 cannot consent alone to an online service (DSL 2:4).
    NeedsGuardian,
    /// There is nothing to renew: it was never given, or was taken back. It must be given anew.
    NothingToRenew,
    /// There is no yes that could end.
    NothingToEnd,
    /// The last day of validity lies before the yes.
    EndsBeforeItBegins,
}

impl ConsentFault {
    /// What is wrong and what to do, in a sentence or two.
    pub fn text(self) -> Text {
        text::fault(self)
    }

    /// The provision; empty where none is behind it.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NotInUse => "GDPR 7.1",
            Self::NeedsGuardian => "GDPR 8.1, DSL 2:4",
            Self::NothingToRenew => "GDPR 7.3",
            Self::InTheFuture | Self::NothingToEnd | Self::EndsBeforeItBegins => "",
        }
    }
}

impl Consent {
    /// Why `event` cannot be added. `born_on` is the person's birthday where it is known.
    pub fn faults(
        &self,
        event: &ConsentEvent,
        text: &ConsentText,
        born_on: Option<Date>,
        today: Date,
    ) -> Vec<ConsentFault> {
        use ConsentFault as Fault;
        let kind = event.kind;
        let from = text.version(event.version).and_then(|it| it.in_use_from);
        // A no needs no wording; one that names a wording names one that people can have seen.
        let is_shown = if kind.is_end() {
            event.version == 0 || from.is_some()
        } else {
            from.is_some_and(|from| from <= event.on)
        };
        let is_alone = !matches!(event.expressed_by, ExpressedBy::Guardian { .. });
        let is_child = born_on.is_some_and(|day| guardian::is_needed(day, event.on));
        let was_given = self.events.iter().any(|it| it.kind.is_yes() && it.on <= event.on);
        let found = [
            (event.on > today, Fault::InTheFuture),
            (!is_shown, Fault::NotInUse),
            (kind.is_yes() && text.is_for_children && is_alone && is_child, Fault::NeedsGuardian),
            (kind == EventKind::Renewed && !self.may_be_renewed(event.on), Fault::NothingToRenew),
            (kind.is_end() && kind != EventKind::Refused && !was_given, Fault::NothingToEnd),
            (
                kind.is_yes() && event.validity.last_on().is_some_and(|on| on < event.on),
                Fault::EndsBeforeItBegins,
            ),
        ];
        found.into_iter().filter(|(is_there, _)| *is_there).map(|(_, it)| it).collect()
    }
}

/// Why nothing was logged. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum ConsentError {
    /// The event is impossible or unlawful.
    #[error("the event cannot be logged: {0:?}")]
    Faults(Vec<ConsentFault>),
    /// Somebody asked for the work to stop.
    #[error("the logging was cancelled")]
    Cancelled,
    /// The binder could not be read or written.
    #[error("the binder cannot be written")]
    Store(#[from] StoreError),
}

impl Explain for ConsentError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::Faults(faults) => Message {
                what: text::NOT_LOGGED.in_lang(lang).to_owned(),
                advice: text::faults(faults, lang),
            },
            Self::Cancelled => Message::new(lang, text::CANCELLED, text::NOTHING_LOGGED),
            Self::Store(error) => error.message(lang),
        }
    }
}
