//! Which screen stands at which place.

use super::{
    Place, Screen,
    journal::JournalScreen,
    overview::OverviewScreen,
    register::{PersonList, RegisterScreen, ShortList},
    reports::ReportsScreen,
    settings::SettingsScreen,
    setup::SetupScreen,
};
use crate::registers::{
    Register, consent_texts::ConsentText, group_companies::GroupCompany, mailing::MailingGroup,
    measures::Measure, processing::Activity, systems::System,
};

/// The screen of a place, as it is when somebody comes there.
pub(super) fn screen_of(place: Place) -> Box<dyn Screen> {
    match place {
        Place::Overview => Box::new(OverviewScreen::default()),
        Place::Register(register, open) => register_screen(register, open),
        Place::Reports(kind, about) => Box::new(ReportsScreen::new(kind, about)),
        Place::Journal => Box::new(JournalScreen::default()),
        Place::Settings => Box::new(SettingsScreen::default()),
        Place::Setup => Box::new(SetupScreen::default()),
    }
}

fn register_screen(register: Register, open: Option<i64>) -> Box<dyn Screen> {
    match register {
        Register::Persons => Box::new(RegisterScreen::new(PersonList::default(), open)),
        Register::Activities => {
            Box::new(RegisterScreen::new(ShortList::<Activity>::default(), open))
        }
        Register::Systems => Box::new(RegisterScreen::new(ShortList::<System>::default(), open)),
        Register::Measures => Box::new(RegisterScreen::new(ShortList::<Measure>::default(), open)),
        Register::MailingGroups => {
            Box::new(RegisterScreen::new(ShortList::<MailingGroup>::default(), open))
        }
        Register::GroupCompanies => {
            Box::new(RegisterScreen::new(ShortList::<GroupCompany>::default(), open))
        }
        Register::ConsentTexts => {
            Box::new(RegisterScreen::new(ShortList::<ConsentText>::default(), open))
        }
        Register::Company => Box::new(SettingsScreen::default()),
        Register::Consents | Register::Attachments => Box::new(OverviewScreen::default()),
    }
}
