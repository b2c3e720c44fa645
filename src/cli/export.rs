//! A register written to a file.

use super::{
    CliError, Desk, Result,
    args::{self, Exportable},
    store, text,
};
use crate::{
    binder::files,
    core::Id,
    registers::{exchange::Export, mailing::MailingGroup},
    store::Store,
};

impl Desk {
    pub(super) fn export(&self, it: &args::Export) -> Result<()> {
        let binder = self.open(&it.binder)?;
        let store = store(&binder)?;
        let what = match it.register {
            Exportable::Personer => Export::Persons,
            Exportable::Behandlingar => Export::Activities,
            Exportable::Inspelningar => Export::Recordings,
            Exportable::System => Export::Systems,
            Exportable::Atgarder => Export::Measures,
            Exportable::Utskicksgrupper => Export::MailingGroups,
            Exportable::Koncernbolag => Export::GroupCompanies,
            Exportable::Foretaget => Export::Company,
            Exportable::Journal => Export::Journal,
            Exportable::Utskick => {
                let group = group_called(store, it.group.as_deref().unwrap_or_default())?;
                Export::MailingList(group, self.today())
            }
        };
        let exported = store.export(what, it.out.format, self.file_lang)?;
        files::replace(&it.out.path, &exported.bytes).map_err(CliError::file(&it.out.path))?;
        self.say(|lang| text::exported(lang, &exported, &it.out.path));
        Ok(binder.lock()?)
    }
}

/// The one mailing group with this name, whatever the case of its letters.
fn group_called(store: &Store, name: &str) -> Result<Id<MailingGroup>> {
    let name = name.trim().to_lowercase();
    let groups = store.mailing_groups()?;
    let found = groups.iter().find(|(_, group)| group.name.trim().to_lowercase() == name);
    found.map(|(id, _)| *id).ok_or(CliError::NoSuchGroup)
}
