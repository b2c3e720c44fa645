//! Consents at the desk.

use jiff::civil::Date;

use super::{Consent, ConsentField as F, ConsentState, text};
use crate::{
    core::{Choice, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Words},
    },
    ui::{chip::Tone, form::Form, icon},
};

impl Kept for Consent {
    const AT: Register = Register::Consents;

    fn words() -> Words {
        Words { icon: icon::CHECK_CIRCLE, new: text::NEW, about: text::ABOUT }
    }

    fn status(&self, today: Date) -> (Tone, Text) {
        let state = self.state(today, 0);
        (state.tone(), state.text())
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.multiline(F::Note, &mut draft.note);
    }
}

impl ConsentState {
    /// How the state looks.
    pub fn tone(self) -> Tone {
        match self {
            Self::Valid => Tone::Good,
            Self::Outdated | Self::Asked | Self::Deferred | Self::Expired => Tone::Warn,
            Self::Invalidated => Tone::Bad,
            Self::Refused | Self::Withdrawn | Self::Ended => Tone::Neutral,
        }
    }
}
