//! Mandates at the desk.

use jiff::civil::Date;

use super::{Difference, Mandate, MandateField as F, MandateState, text};
use crate::{
    core::{Choice, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Words},
    },
    ui::{chip::Tone, form::Form, icon},
};

impl Kept for Mandate {
    const AT: Register = Register::Mandates;

    fn words() -> Words {
        Words { icon: icon::SIGNATURE, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, _today: Date) -> (Tone, Text) {
        (self.state().tone(), self.state().text())
    }

    /// The note alone: everything else has a form or an act of its own.
    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.multiline(F::Note, &mut draft.note);
    }
}

impl MandateState {
    /// How the state looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Approved => Tone::Good,
            Self::Draft | Self::Cancelled => Tone::Neutral,
            Self::Signed | Self::Received(_) => Tone::Warn,
            Self::Rejected => Tone::Bad,
            Self::Sent | Self::UnderInquiry | Self::ChangeSent | Self::CancellationSent => {
                Tone::Accent
            }
        }
    }
}

impl Difference {
    /// How the difference looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Finding | Self::Refused => Tone::Bad,
            Self::Ours | Self::ToSend => Tone::Warn,
            Self::Awaited => Tone::Accent,
        }
    }
}
