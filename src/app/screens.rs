//! Which screen stands at which place.

use super::{
    Place, Screen,
    agreements::{
        self, AgreementActs, AgreementChecklist, AgreementLetters, AgreementTree, ContractPart,
        PersonAgreements, UsedSuppliers,
    },
    assessments::{self, ActivityAssessments},
    consent_text::ConsentTextPane,
    consents::{self, PersonConsents},
    contradictions::ContradictionsScreen,
    countries::{ContradictedStatement, CountriesScreen},
    disclosures::{self, ListedDisclosures},
    journal::JournalScreen,
    mandates::{self, PersonMandates},
    overview::OverviewScreen,
    policy::{PolicyPage, PolicyScreen},
    policy_versions::PolicyVersionsScreen,
    register::{
        Extra, GroupRecipients, List, LongList, PersonChannels, PersonList, RecordPane,
        RegisterScreen, ShortList,
    },
    reports::ReportsScreen,
    settings::SettingsScreen,
    setup::SetupScreen,
    sub_processors,
};
use crate::registers::{
    Register, consent_texts::ConsentText, desk::Kept, group_companies::GroupCompany,
    mailing::MailingGroup, measures::Measure, processing::Activity, recordings::Recording,
    systems::System,
};

/// What a person's record shows beside its facts.
type PersonParts =
    (PersonConsents, (PersonMandates, (PersonAgreements, (ListedDisclosures, PersonChannels))));

/// What an activity's record shows beside its facts.
type ActivityParts =
    (ActivityAssessments, (UsedSuppliers, (ContradictedStatement, ListedDisclosures)));

/// What an agreement's record shows beside its facts.
type AgreementParts =
    (AgreementActs, (AgreementChecklist, (AgreementTree, (AgreementLetters, ContractPart))));

/// The screen of a place, as it is when somebody comes there.
pub(super) fn screen_of(place: Place) -> Box<dyn Screen> {
    match place {
        Place::Overview => Box::new(OverviewScreen::default()),
        Place::Register(register, open) => register_screen(register, open),
        Place::New(register) => {
            let mut screen = register_screen(register, None);
            screen.turn_to(place);
            screen
        }
        Place::LogConsent(person) => Box::new(consents::logging(person)),
        Place::Autogiro(begin) => Box::new(mandates::beginning(begin)),
        Place::NewAgreement(begun) => agreements::beginning::<AgreementParts>(begun),
        Place::NewDisclosure(begun) => Box::new(disclosures::beginning(begun)),
        Place::NewSubProcessor(agreement, parent) => {
            Box::new(sub_processors::adding(agreement, parent))
        }
        Place::Assess(kind, activity, purpose) => {
            Box::new(assessments::assessing(kind, activity, purpose))
        }
        Place::Contradictions => Box::new(ContradictionsScreen::default()),
        Place::Reports(kind, about) => Box::new(ReportsScreen::new(kind, about)),
        Place::Journal => Box::new(JournalScreen::default()),
        Place::Settings => Box::new(SettingsScreen::default()),
        Place::Setup => Box::new(SetupScreen::default()),
        Place::Policy(page) => Box::new(PolicyScreen::new(page)),
    }
}

fn register_screen(register: Register, open: Option<i64>) -> Box<dyn Screen> {
    match register {
        Register::Persons => records_with::<_, PersonParts>(PersonList::default(), open),
        Register::Activities => {
            records_with::<_, ActivityParts>(ShortList::<Activity>::default(), open)
        }
        Register::Recordings => records(LongList::<Recording>::default(), open),
        Register::Agreements => agreements::screen::<AgreementParts>(open),
        Register::SubProcessors => Box::new(sub_processors::screen(open)),
        Register::Disclosures => Box::new(disclosures::screen(open)),
        Register::Countries => Box::new(CountriesScreen::default()),
        Register::Systems => records_with::<_, UsedSuppliers>(ShortList::<System>::default(), open),
        Register::Measures => records(ShortList::<Measure>::default(), open),
        Register::MailingGroups => {
            records_with::<_, GroupRecipients>(ShortList::<MailingGroup>::default(), open)
        }
        Register::GroupCompanies => records(ShortList::<GroupCompany>::default(), open),
        Register::ConsentTexts => {
            let list = ShortList::<ConsentText>::default();
            Box::new(RegisterScreen::<_, _, ConsentTextPane>::new(list, open))
        }
        Register::AutogiroTerms => Box::new(mandates::beginning(mandates::Begin::Terms)),
        Register::Company => Box::new(SettingsScreen::default()),
        Register::Consents => Box::new(consents::screen(open)),
        Register::Mandates => Box::new(mandates::screen(open)),
        Register::Assessments => Box::new(assessments::screen(open)),
        Register::Policy => Box::new(PolicyScreen::new(PolicyPage::Start)),
        Register::Contracts => agreements::screen::<AgreementParts>(None),
        Register::PolicyVersions => Box::new(PolicyVersionsScreen::new(open)),
        Register::Attachments => Box::new(OverviewScreen::default()),
    }
}

/// A register whose records are read and edited field by field.
fn records<R: Kept>(list: impl List<R> + 'static, open: Option<i64>) -> Box<dyn Screen> {
    records_with::<R, ()>(list, open)
}

/// As [`records`], with what `X` adds to each record.
fn records_with<R: Kept, X: Extra<R> + 'static>(
    list: impl List<R> + 'static,
    open: Option<i64>,
) -> Box<dyn Screen> {
    Box::new(RegisterScreen::<R, _, RecordPane<R, X>>::new(list, open))
}
