//! The agreements with whom they are, what stands below them and where the data are, read once for a paper.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Scope, shared, text};
use crate::{
    core::{Choice, Field, Gap, Id, Lang},
    law::{
        Country,
        transfer::{Decision, Safeguard, Standing, TransferGround, assess},
    },
    registers::{
        agreements::{Agreement, AgreementField, AgreementState},
        data_place::DataPlace,
        desk::Kept,
        persons::Person,
        sub_processors::Branch,
    },
    report::GapRow,
    reports::{Audience, named::Named, text::unbroken},
    store::{Result, Store, StoreError},
};

/// Every agreement and sub-processor, as they stand on the day of the paper.
pub(in crate::reports) struct Book {
    /// The language of the paper.
    pub lang: Lang,
    /// Its day.
    pub today: Date,
    /// The agreements, by the name of the counterparty.
    pub agreements: Vec<Known>,
    /// The sub-processors below each, link by link.
    below: HashMap<Id<Agreement>, Vec<Branch>>,
    decisions: Vec<Decision>,
}

/// An agreement with whom it is.
pub(in crate::reports) struct Known {
    /// Its number in the binder.
    pub id: Id<Agreement>,
    /// The agreement.
    pub it: Agreement,
    /// The counterparty, where there is one yet.
    pub party: Option<Person>,
    /// How it stands.
    pub state: AgreementState,
}

impl Known {
    /// The counterparty as lists name it.
    pub fn name(&self, lang: Lang) -> String {
        let named = self.party.as_ref().map(|it| Named::from(it).shown(lang));
        named.unwrap_or_else(|| text::NOBODY.in_lang(lang).to_owned())
    }

    /// The same with the family name first, as the register is sorted.
    pub fn listed(&self, lang: Lang) -> String {
        let named = self.party.as_ref().map(|it| Named::sorted(it).shown(lang));
        named.unwrap_or_else(|| text::NOBODY.in_lang(lang).to_owned())
    }

    /// The counterparty as others may read of it: that its data are restricted is for the office alone (GDPR 18).
    pub fn named_to_others(&self, lang: Lang) -> String {
        let named = self.party.as_ref().map(|it| Named::from(it).shown_to_others(lang));
        named.unwrap_or_else(|| text::NOBODY.in_lang(lang).to_owned())
    }

    /// The counterparty as `audience` may read of it.
    pub fn named_for(&self, audience: Audience, lang: Lang) -> String {
        match audience {
            Audience::Office => self.name(lang),
            Audience::Outside => self.named_to_others(lang),
        }
    }

    /// Whether the counterparty may be named to others.
    pub fn may_be_named(&self) -> bool {
        self.party.as_ref().is_some_and(|it| !it.is_protected)
    }
}

impl Book {
    /// Reads it from `store`.
    pub fn of(store: &Store, scope: &Scope) -> Result<Self> {
        let read = |(id, it): (Id<Agreement>, Agreement)| {
            let party = it.counterparty.map(|id| store.get(id)).transpose()?.flatten();
            let state = it.state(scope.date);
            Ok(Known { id, it, party, state })
        };
        let agreements: Vec<Known> =
            store.agreements()?.into_iter().map(read).collect::<Result<_>>()?;
        let suppliers = agreements.iter().filter(|it| it.it.is_with_supplier());
        let below = suppliers.map(|it| Ok((it.id, store.sub_processors_of(it.id)?)));
        Ok(Self {
            lang: scope.lang,
            today: scope.date,
            below: below.collect::<Result<_>>()?,
            agreements,
            decisions: store.country_list()?.all(),
        })
    }

    /// The agreement with this number.
    pub fn find(&self, id: Id<Agreement>) -> Result<&Known> {
        self.agreements.iter().find(|it| it.id == id).ok_or(StoreError::Gone)
    }

    /// What an agreement lacks, by the company's own list of adequacy decisions.
    pub fn gaps(&self, known: &Known) -> Vec<GapRow> {
        let lang = self.lang;
        let gaps = known.it.gaps_by(self.today, &self.decisions).into_iter();
        let row = |it: Gap<AgreementField>| -> GapRow {
            (it.field.label().in_lang(lang), it.says.in_lang(lang), unbroken(it.cite)).into()
        };
        gaps.map(row).collect()
    }

    /// The sub-processors below an agreement, each followed by those below it.
    pub fn below(&self, agreement: Id<Agreement>) -> &[Branch] {
        self.below.get(&agreement).map_or(&[], Vec::as_slice)
    }

    /// The sub-processors below an agreement that have the data on the day.
    pub fn engaged_below(&self, agreement: Id<Agreement>) -> impl Iterator<Item = &Branch> {
        self.below(agreement).iter().filter(|it| it.it.is_engaged(self.today))
    }

    /// How data in `country` stand on `ground`.
    pub fn standing(&self, country: Option<Country>, ground: &TransferGround) -> Standing {
        assess(country, ground, false, &self.decisions, self.today)
    }

    /// The places, a line each.
    pub fn places(&self, places: &[DataPlace]) -> String {
        if places.is_empty() {
            return text::NO_COUNTRY.in_lang(self.lang).to_owned();
        }
        places.iter().map(|it| self.place(it)).collect::<Vec<_>>().join("\n")
    }

    /// A country with what happens there, and on what ground the data may be there.
    pub fn place(&self, it: &DataPlace) -> String {
        let lang = self.lang;
        let Some(country) = it.country else { return text::NO_COUNTRY.in_lang(lang).to_owned() };
        let remote = if it.is_remote { text::REMOTE.in_lang(lang) } else { "" };
        let parts = [country.name().in_lang(lang), it.what.trim(), remote];
        let told: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        let told = told.join(", ");
        match self.ground(country, &it.ground) {
            Some(ground) => format!("{told}: {ground}"),
            None => format!("{told} ({})", text::EEA.in_lang(lang)),
        }
    }

    /// What allows data in `country`, with its provision; `None` inside the EU/EEA.
    fn ground(&self, country: Country, ground: &TransferGround) -> Option<String> {
        let lang = self.lang;
        let (named, cite) = match self.standing(Some(country), ground) {
            Standing::Inside => return None,
            Standing::Allowed { cite, .. } => {
                (ground.safeguard.or(Some(Safeguard::Adequacy)), cite)
            }
            Standing::Missing(_) => (ground.safeguard, ground.cite().unwrap_or_default()),
        };
        let Some(safeguard) = named else { return Some(text::NO_GROUND.in_lang(lang).to_owned()) };
        let name = safeguard.text().in_lang(lang);
        let module = ground.module.filter(|_| safeguard == Safeguard::StandardClauses);
        let name = module.map_or(name.to_owned(), |it| text::module(name, it.number(), lang));
        Some(format!("{name} ({})", shared::article(cite, lang)))
    }
}
