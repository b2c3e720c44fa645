//! The words of the recordings register.

pub(super) use crate::registers::text::{COMPLETE, INCOMPLETE};

use super::{RecordingField, RecordingFilter, RecordingKind};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Ny inspelning", en: "New recording" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står vilka samtal och möten ni har spelat in, med vilken rätt, var de ligger och när de ska raderas (artikel 5 och 6).",
    en: "This says which calls and meetings you have recorded, by what right, where they lie and when they are to be erased (Articles 5 and 6).",
};

pub(super) const NO_REFERENCE: Text =
    Text { sv: "Vilken inspelning är det?", en: "Which recording is it?" };
pub(super) const NO_DAY: Text = Text { sv: "När spelades det in?", en: "When was it recorded?" };
pub(super) const NO_PERSON: Text = Text {
    sv: "Vilken kund eller vilket avtal gäller den?",
    en: "Which customer or agreement does it concern?",
};
pub(super) const NOT_INFORMED: Text = Text {
    sv: "Hur fick de som hörs veta att det spelades in?",
    en: "How were those who are heard told of it?",
};
pub(super) const NO_PLACE: Text = Text { sv: "Var ligger den?", en: "Where does it lie?" };
pub(super) const NO_PURPOSE: Text = Text { sv: "Vad är den till för?", en: "What is it for?" };
pub(super) const NO_BASIS: Text =
    Text { sv: "Med vilken rätt är den gjord?", en: "By what right was it made?" };
pub(super) const NO_SUPPORT: Text = Text {
    sv: "Vilken lag, vilket avtal eller vilket intresse?",
    en: "Which law, contract or interest?",
};
pub(super) const NO_CONSENT: Text =
    Text { sv: "Vilket av personens samtycken?", en: "Which of the person's consents?" };
pub(super) const NOT_COVERED: Text = Text {
    sv: "Samtycket gällde inte den dag det spelades in",
    en: "The consent did not hold on the day of the recording",
};
pub(super) const NO_LONGER_COVERED: Text = Text {
    sv: "Samtycket gäller inte längre: radera inspelningen, om ni inte har en annan rättslig grund",
    en: "The consent no longer holds: erase the recording unless you have another lawful basis",
};
pub(super) const NO_RETENTION: Text =
    Text { sv: "Hur länge ska den sparas?", en: "How long is it to be kept?" };
pub(super) const NO_ERASURE_DAY: Text = Text {
    sv: "Regeln ger inget datum: välj en som räknas i dagar, månader eller år",
    en: "The rule gives no day: choose one that counts days, months or years",
};
pub(super) const ERASED_BEFORE: Text = Text {
    sv: "Inspelningen kan inte raderas innan den är gjord.",
    en: "The recording cannot be erased before it was made.",
};

pub(super) const TO_ERASE: Text = Text { sv: "Att radera", en: "To erase" };
pub(super) const ERASED: Text = Text { sv: "Raderad", en: "Erased" };
pub(super) const NO_CONSENT_NOW: Text = Text { sv: "Utan samtycke", en: "No consent" };

pub(super) const MARK: Text = Text { sv: "Markera som raderad", en: "Mark as erased" };
pub(super) const MARKED: Text =
    Text { sv: "Inspelningen är markerad som raderad", en: "The recording is marked as erased" };

pub(super) const FIND_PERSON: Text = Text {
    sv: "Sök på namn, kundnummer eller personnummer",
    en: "Search by name, customer number or identity number",
};
pub(super) const CONCERNS: Text = Text { sv: "Gäller", en: "Concerns" };
pub(super) const WHICH: Text = Text { sv: "Inspelningen", en: "The recording" };
pub(super) const WHOM: Text = Text { sv: "Vem den gäller", en: "Whom it concerns" };
pub(super) const WHERE: Text = Text { sv: "Var den ligger", en: "Where it lies" };
pub(super) const WHY: Text =
    Text { sv: "Varför och med vilken rätt", en: "Why and by what right" };
pub(super) const HOW_LONG: Text = Text { sv: "Hur länge", en: "How long" };

impl Choice for RecordingKind {
    const ALL: &'static [Self] = &[Self::Call, Self::Meeting, Self::Other];

    fn text(self) -> Text {
        match self {
            Self::Call => Text { sv: "Samtal", en: "Call" },
            Self::Meeting => Text { sv: "Möte", en: "Meeting" },
            Self::Other => Text { sv: "Annat", en: "Other" },
        }
    }
}

impl Choice for RecordingFilter {
    const ALL: &'static [Self] = &[Self::All, Self::ToErase, Self::Kept, Self::Erased];

    fn text(self) -> Text {
        match self {
            Self::All => Text { sv: "Alla", en: "All" },
            Self::ToErase => TO_ERASE,
            Self::Kept => Text { sv: "Sparade", en: "Kept" },
            Self::Erased => Text { sv: "Raderade", en: "Erased" },
        }
    }
}

impl Field for RecordingField {
    fn label(self) -> Text {
        match self {
            Self::Reference => Text { sv: "Filnamn eller nummer", en: "File name or number" },
            Self::Kind => Text { sv: "Slag", en: "Kind" },
            Self::RecordedOn => Text { sv: "Inspelad", en: "Recorded" },
            Self::Person => Text { sv: "Kund", en: "Customer" },
            Self::Agreement => Text { sv: "Avtal", en: "Agreement" },
            Self::Participants => Text { sv: "Vilka som hörs", en: "Who is heard" },
            Self::Informed => Text { sv: "Så fick de veta", en: "How they were told" },
            Self::System => Text { sv: "System", en: "System" },
            Self::Place => Text { sv: "Mapp eller plats", en: "Folder or place" },
            Self::Purpose => Text { sv: "Ändamål", en: "Purpose" },
            Self::Basis => Text { sv: "Rättslig grund", en: "Lawful basis" },
            Self::Support => {
                Text { sv: "Lag, avtal eller intresse", en: "Law, contract or interest" }
            }
            Self::Consent => Text { sv: "Samtycke", en: "Consent" },
            Self::Retention => Text { sv: "Sparas", en: "Kept" },
            Self::CountedFrom => Text { sv: "Tiden räknas från", en: "Counted from" },
            Self::EraseOn => Text { sv: "Raderas från", en: "Erase from" },
            Self::ErasedOn => Text { sv: "Raderad den", en: "Erased on" },
            Self::ErasedBy => Text { sv: "Raderad av", en: "Erased by" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Reference => Text {
                sv: "Så att ni hittar just den inspelningen. Själva filen ligger kvar där den är.",
                en: "So that you find this very recording. The file itself stays where it is.",
            },
            Self::Person => Text {
                sv: "Då kommer inspelningen med i personens registerutdrag (artikel 15).",
                en: "Then the recording comes with the person's extract (Article 15).",
            },
            Self::Agreement => Text {
                sv: "Om inspelningen gäller ett avtal: vilket.",
                en: "Which one, if the recording concerns an agreement.",
            },
            Self::Informed => Text {
                sv: "Till exempel talsvar före samtalet. Ni ska berätta innan ni spelar in, och varför (artikel 13).",
                en: "Such as a voice message before the call. Tell before you record, and why (Article 13).",
            },
            Self::Purpose => Text {
                sv: "Ett bestämt ändamål, till exempel att visa vad som avtalades. ”Bra att ha” räcker inte (artikel 5.1 b).",
                en: "One definite purpose, such as showing what was agreed. “Good to have” will not do (Article 5.1 b).",
            },
            Self::Basis => Text {
                sv: "Att den som deltar får spela in ger ingen rätt att spara (artikel 6.1). Mer står i hjälpen, F1.",
                en: "That a participant may record gives no right to keep it (Article 6.1). The help, F1, says more.",
            },
            Self::Support => Text {
                sv: "Med lagrum där det finns ett.",
                en: "With the provision where there is one.",
            },
            Self::Consent => Text {
                sv: "Samtycket ska ha gällt den dag det spelades in. Välj kund först.",
                en: "The consent must have held on the day of the recording. Choose the customer first.",
            },
            Self::Retention => Text {
                sv: "Så kort som ändamålet tillåter (artikel 5.1 e).",
                en: "As short as the purpose allows (Article 5.1 e).",
            },
            Self::CountedFrom => Text {
                sv: "Dagen då det hände som tiden räknas från. Lämna tomt tills dess.",
                en: "The day of what the period counts from. Leave empty until then.",
            },
            _ => Text::EMPTY,
        }
    }
}
