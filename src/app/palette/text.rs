//! The words of the search over everything.

pub(super) use crate::app::text::{JOURNAL, NO_HITS, NO_HITS_LINE, OVERVIEW, REPORTS, SETTINGS};
pub(super) use crate::ui::text::UNDO;

use crate::{
    core::{Lang, Text},
    registers::{
        Register,
        agreements::Agreement,
        assessments::Assessment,
        consent_texts::ConsentText,
        consents::Consent,
        desk::{Kept, Words},
        disclosures::Disclosure,
        group_companies::GroupCompany,
        mailing::MailingGroup,
        mandates::Mandate,
        measures::Measure,
        persons::Person,
        processing::Activity,
        recordings::Recording,
        sub_processors::SubProcessor,
        systems::System,
    },
};

pub(super) const TITLE: Text = Text { sv: "Sök i allt", en: "Search everything" };
pub(super) const HINT: Text = Text {
    sv: "Sök personer, nummer, behandlingar, åtgärder och lagrum",
    en: "Search persons, numbers, activities, actions and provisions",
};
pub(super) const KEYS: Text = Text {
    sv: "Piltangenterna väljer · Enter öppnar · Esc stänger",
    en: "Arrow keys choose · Enter opens · Esc closes",
};
pub(super) const PLACES: Text = Text { sv: "Gå till", en: "Go to" };
pub(super) const ACTIONS: Text = Text { sv: "Gör", en: "Do" };
pub(super) const ARTICLES: Text = Text { sv: "Lagen i korthet", en: "The law in short" };
pub(super) const PUBLISH: Text = Text { sv: "Publicera policyn", en: "Publish the policy" };
pub(super) const CONTRADICTIONS: Text =
    Text { sv: "Motsägelser i policyn", en: "Contradictions in the policy" };
pub(super) const GUIDE: Text = Text { sv: "Kom igång-guiden", en: "Getting-started guide" };
pub(super) const OUTLINE: Text = Text { sv: "Policyns disposition", en: "Outline of the policy" };
pub(super) const WHOLE_POLICY: Text = Text { sv: "Hela policyn", en: "The whole policy" };
pub(super) const REDO: Text = Text { sv: "Gör om", en: "Redo" };
pub(super) const LOCK: Text = Text { sv: "Lås pärmen", en: "Lock the binder" };
pub(super) const HELP: Text = Text { sv: "Hjälp", en: "Help" };

/// The name of the action that makes a new record.
pub(super) fn new(register: Register) -> Text {
    let words: Words = match register {
        Register::Activities => Activity::words(),
        Register::Consents => Consent::words(),
        Register::ConsentTexts => ConsentText::words(),
        Register::Recordings => Recording::words(),
        Register::Systems => System::words(),
        Register::Mandates => Mandate::words(),
        Register::Agreements => Agreement::words(),
        Register::SubProcessors => SubProcessor::words(),
        Register::Assessments => Assessment::words(),
        Register::Disclosures => Disclosure::words(),
        Register::Measures => Measure::words(),
        Register::MailingGroups => MailingGroup::words(),
        Register::GroupCompanies => GroupCompany::words(),
        Register::Persons
        | Register::AutogiroTerms
        | Register::Contracts
        | Register::Countries
        | Register::Company
        | Register::Policy
        | Register::PolicyVersions
        | Register::Attachments => Person::words(),
    };
    words.new
}

/// "fler än 8".
pub(super) fn more_than(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Fler än {n}. Skriv mer av namnet eller numret."),
        Lang::En => format!("More than {n}. Type more of the name or number."),
    }
}
