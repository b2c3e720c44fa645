//! The places of the window, and the keys that lead somewhere.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::{PolicyPage, disclosures::Disclosing, mandates::Begin};
use crate::{
    core::Id,
    registers::{
        Register,
        agreements::Agreement,
        assessments::{Assessment, AssessmentKind},
        consent_texts::ConsentText,
        consents::Consent,
        contracts::Contract,
        mandates::Mandate,
        persons::Person,
        processing::Activity,
        sub_processors::SubProcessor,
        systems::System,
    },
    reports::ReportKind,
    store::Store,
};

/// A place that the rail, a link or a search leads to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// What is due, and how far everything has come.
    #[default]
    Overview,
    /// A register, and the record opened in it.
    Register(Register, Option<i64>),
    /// A register, with a new record begun in it.
    New(Register),
    /// The logging of a consent, of a person where that is known.
    LogConsent(Option<Id<Person>>),
    /// Something begun among the mandates: a new one, or a file to or from Bankgirot.
    Autogiro(Begin),
    /// A new agreement, with what is known of it.
    NewAgreement(Begun),
    /// A new sub-processor below an agreement, and below one that engages it.
    NewSubProcessor(Id<Agreement>, Option<Id<SubProcessor>>),
    /// A new disclosure, with what is known of it.
    NewDisclosure(Disclosing),
    /// An assessment of an activity, or of the purpose with this place in it: the one that is begun, or a new one.
    Assess(AssessmentKind, Id<Activity>, Option<usize>),
    /// What the policy promises and the registers deny.
    Contradictions,
    /// The reports, the one chosen and what it is about.
    Reports(ReportKind, About),
    /// The latest events of the journal.
    Journal,
    /// The company's card, the program and the file.
    Settings,
    /// The first questions, which lay up the binder.
    Setup,
    /// The policy wizard, at one of its pages.
    Policy(PolicyPage),
}

impl Place {
    /// The register that it is a place of.
    pub fn register(self) -> Option<Register> {
        match self {
            Self::LogConsent(_) => Some(Register::Consents),
            Self::NewDisclosure(_) => Some(Register::Disclosures),
            Self::Autogiro(_) | Self::Register(Register::AutogiroTerms, _) => {
                Some(Register::Mandates)
            }
            Self::Register(
                Register::SubProcessors | Register::Contracts | Register::Countries,
                _,
            )
            | Self::New(Register::SubProcessors)
            | Self::NewAgreement(_)
            | Self::NewSubProcessor(..) => Some(Register::Agreements),
            Self::Register(Register::Assessments, _)
            | Self::New(Register::Assessments)
            | Self::Assess(..) => Some(Register::Activities),
            Self::Policy(_)
            | Self::Register(Register::PolicyVersions, _)
            | Self::New(Register::PolicyVersions) => Some(Register::Policy),
            Self::Register(register, _) | Self::New(register) => Some(register),
            _ => None,
        }
    }
}

impl Place {
    /// Where it is read: a drawn-up PUB-avtal on the page of its agreement.
    #[must_use]
    pub fn read_at(self, store: &Store) -> Self {
        let Self::Register(Register::Contracts, Some(id)) = self else { return self };
        let contract = store.get::<Contract>(Id::new(id)).ok().flatten();
        Self::Register(Register::Agreements, contract.map(|it| it.agreement.raw()))
    }
}

/// What a new agreement is begun with: a supplier that is used without one, or the person it is with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Begun {
    /// With whom.
    pub counterparty: Option<Id<Person>>,
    /// The system that uses the supplier.
    pub system: Option<Id<System>>,
    /// The processing activity that uses the supplier.
    pub activity: Option<Id<Activity>>,
}

/// What a report is about, where somebody comes to it from a record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum About {
    /// Nothing in particular: the whole binder, or it is chosen there.
    #[default]
    Nothing,
    /// A person.
    Person(Id<Person>),
    /// A person's consent, such as for its receipt.
    Consent(Id<Consent>),
    /// A purpose that people may consent to, and a person to ask.
    Purpose(Id<ConsentText>, Option<Id<Person>>),
    /// An autogiro mandate, such as for its form.
    Mandate(Id<Mandate>),
    /// An assessment.
    Assessment(Id<Assessment>),
    /// An agreement on personal data, such as for its cover sheet.
    Agreement(Id<Agreement>),
    /// The company's own agreement with a customer, and the version of its text that was drawn up.
    Contract(Id<Agreement>, Option<u32>),
    /// The privacy policy, and the version of it that was published.
    Policy(Option<u32>),
}

impl About {
    /// The record that it leads back to.
    pub fn record(self) -> Option<Place> {
        let (register, id) = match self {
            Self::Nothing => return None,
            Self::Policy(_) => return Some(Place::Register(Register::PolicyVersions, None)),
            Self::Person(id) | Self::Purpose(_, Some(id)) => (Register::Persons, id.raw()),
            Self::Consent(id) => (Register::Consents, id.raw()),
            Self::Mandate(id) => (Register::Mandates, id.raw()),
            Self::Assessment(id) => (Register::Assessments, id.raw()),
            Self::Agreement(id) | Self::Contract(id, _) => (Register::Agreements, id.raw()),
            Self::Purpose(id, None) => (Register::ConsentTexts, id.raw()),
        };
        Some(Place::Register(register, Some(id)))
    }
}

/// What a key asks of the screen or of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Ctrl+N: a new record.
    New,
    /// Ctrl+S: save.
    Save,
    /// Ctrl+F: search in this register.
    Find,
    /// Ctrl+P: print what is shown.
    Print,
    /// F2: edit the record.
    Edit,
    /// Esc: back or close.
    Back,
    /// Ctrl+Enter: done with a page of questions, on to the next.
    GoOn,
    /// Ctrl+K: search everything.
    SearchAll,
    /// Ctrl+Z.
    Undo,
    /// Ctrl+Shift+Z.
    Redo,
    /// Ctrl+L.
    Lock,
    /// F1.
    Help,
}

const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// Every command with its key, as the help lists them. Longer combinations come first.
pub const KEYS: [(Command, KeyboardShortcut); 12] = [
    (Command::Redo, KeyboardShortcut::new(CTRL_SHIFT, Key::Z)),
    (Command::Undo, KeyboardShortcut::new(Modifiers::COMMAND, Key::Z)),
    (Command::New, KeyboardShortcut::new(Modifiers::COMMAND, Key::N)),
    (Command::Save, KeyboardShortcut::new(Modifiers::COMMAND, Key::S)),
    (Command::Find, KeyboardShortcut::new(Modifiers::COMMAND, Key::F)),
    (Command::Print, KeyboardShortcut::new(Modifiers::COMMAND, Key::P)),
    (Command::SearchAll, KeyboardShortcut::new(Modifiers::COMMAND, Key::K)),
    (Command::Lock, KeyboardShortcut::new(Modifiers::COMMAND, Key::L)),
    (Command::Edit, KeyboardShortcut::new(Modifiers::NONE, Key::F2)),
    (Command::Help, KeyboardShortcut::new(Modifiers::NONE, Key::F1)),
    (Command::Back, KeyboardShortcut::new(Modifiers::NONE, Key::Escape)),
    (Command::GoOn, KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter)),
];

/// A key as it stands on the keyboard: "Ctrl+Shift+Z".
pub fn told(key: KeyboardShortcut) -> String {
    let told = key.format(&egui::ModifierNames::NAMES, cfg!(target_os = "macos"));
    told.replace("Escape", "Esc")
}

/// The command that was pressed in this frame, if any. Behind a dialog nothing is done but locking. In a text
/// field Ctrl+Z and Esc are the field's own.
pub fn pressed(ctx: &Context) -> Option<Command> {
    let is_typing = ctx.text_edit_focused();
    let is_free = |command: Command| {
        !is_typing || !matches!(command, Command::Undo | Command::Redo | Command::Back)
    };
    let has_dialog = ctx.memory(|memory| memory.top_modal_layer().is_some());
    let has_popup = egui::Popup::is_any_open(ctx);
    KEYS.iter().find_map(|(command, key)| {
        let may = is_free(*command) && !(has_popup && *command == Command::Back);
        let may = may && (!has_dialog || *command == Command::Lock);
        (may && ctx.input_mut(|input| input.consume_shortcut(key))).then_some(*command)
    })
}
