//! A register written to a file.

use super::{
    CliError, Desk, Result,
    args::{self, Exportable, Form},
    report::one_called,
    store, text,
};
use crate::{
    binder::files,
    core::Id,
    registers::{
        exchange::{Export, TableFormat},
        mailing::MailingGroup,
    },
    store::Store,
};

impl Desk {
    pub(super) fn export(&self, it: &args::Export) -> Result<()> {
        let (is_consents, is_records) =
            (it.register == Exportable::Samtycken, it.out.form == Form::Records);
        if is_records && !is_consents {
            args::wrong_use("only samtycken can be written as .jsonld");
        }
        if it.person.is_some() && !is_records {
            args::wrong_use("--person goes with samtycken as .jsonld");
        }
        let binder = self.open(&it.binder)?;
        let store = store(&binder)?;
        let what = match it.register {
            Exportable::Personer => Export::Persons,
            Exportable::Samtycken => self.consents(store, it)?,
            Exportable::Samtyckestexter => Export::ConsentTexts,
            Exportable::Behandlingar => Export::Activities,
            Exportable::Inspelningar => Export::Recordings,
            Exportable::Medgivanden => Export::Mandates,
            Exportable::Autogirovillkor => Export::AutogiroTerms,
            Exportable::System => Export::Systems,
            Exportable::Atgarder => Export::Measures,
            Exportable::Utskicksgrupper => Export::MailingGroups,
            Exportable::Koncernbolag => Export::GroupCompanies,
            Exportable::Bedomningar => Export::Assessments,
            Exportable::Foretaget => Export::Company,
            Exportable::Avtal => Export::Agreements,
            Exportable::Underbitraden => Export::SubProcessors,
            Exportable::Utlamnanden => Export::Disclosures,
            Exportable::Journal => Export::Journal,
            Exportable::Utskick => {
                let group = group_called(store, it.group.as_deref().unwrap_or_default())?;
                Export::MailingList(group, self.today())
            }
        };
        let format = match it.out.form {
            Form::Table(format) => format,
            Form::Records => TableFormat::Json,
        };
        let exported = store.export(what, format, self.file_lang)?;
        files::replace(&it.out.path, &exported.bytes).map_err(CliError::file(&it.out.path))?;
        self.say(|lang| text::exported(lang, &exported, &it.out.path));
        Ok(binder.lock()?)
    }

    /// Consents as a table, or as records of everybody or of the person who is named.
    fn consents(&self, store: &Store, it: &args::Export) -> Result<Export> {
        let on = self.today();
        if it.out.form != Form::Records {
            return Ok(Export::Consents { on });
        }
        let Some(typed) = &it.person else {
            return Ok(Export::ConsentRecords { on, person: None });
        };
        let person = one_called(store, typed, on)?.ok_or(CliError::NobodyCalled)?;
        Ok(Export::ConsentRecords { on, person: Some(person) })
    }
}

/// The one mailing group with this name, whatever the case of its letters.
fn group_called(store: &Store, name: &str) -> Result<Id<MailingGroup>> {
    let name = name.trim().to_lowercase();
    let groups = store.mailing_groups()?;
    let found = groups.iter().find(|(_, group)| group.name.trim().to_lowercase() == name);
    found.map(|(id, _)| *id).ok_or(CliError::NoSuchGroup)
}
