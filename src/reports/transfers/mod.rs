//! Every place outside the EU/EEA with its ground and faults, and whether "no transfers" is true (GDPR 44; R-62).

mod text;

pub use self::text::{checked, period, remote, statement};

use std::collections::HashMap;

use super::{Scope, named::protected_agreements, sender::Sender, text as shared};
use crate::{
    core::{Choice, Id, Lang, Text},
    law::{
        Country,
        transfer::{Covers, Decision, Standing},
    },
    registers::{
        Register,
        agreements::{Agreement, HeldAt, PlaceHeld},
        countries::CountryList,
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The list of the day of `scope`.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, today) = (scope.lang, scope.date);
    let places = store.places_held(today)?;
    let protected = protected_agreements(store, lang)?;
    let list = List { lang, scope, countries: store.country_list()?, protected };
    let document = Sender::of(store)?
        .document(scope, &scope.kind.reference(today))
        .landscape()
        .subtitle(text::as_of(today, lang))
        .note(text::statement(&store.no_transfers(today)?, places.len(), today, lang));
    let (outside, rest): (Vec<_>, Vec<_>) = places.into_iter().partition(PlaceHeld::is_outside);
    let (inside, unknown): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| it.country.is_some());
    let document = list.outside(&outside, document);
    let document = list.others(text::UNKNOWN, &unknown, document);
    let document = list.others(text::INSIDE, &inside, document);
    Ok(list.decisions(&outside, document))
}

/// What every row reads.
struct List<'a> {
    lang: Lang,
    scope: &'a Scope,
    countries: CountryList,
    /// What agreements are called whose counterparty is not to be named.
    protected: HashMap<Id<Agreement>, String>,
}

impl List<'_> {
    /// Those outside, the ones without a ground first.
    fn outside(&self, outside: &[PlaceHeld], document: Document) -> Document {
        let lang = self.lang;
        if outside.is_empty() {
            return document;
        }
        let mut sorted: Vec<&PlaceHeld> = outside.iter().collect();
        sorted.sort_by_key(|it| !it.is_groundless());
        let columns = [
            Column::new(text::WHO.in_lang(lang)).weight(9),
            Column::new(text::COUNTRY.in_lang(lang)).weight(6),
            Column::new(text::WHAT.in_lang(lang)).weight(7),
            Column::new(text::GROUND.in_lang(lang)).weight(13),
            Column::new(text::STANDING.in_lang(lang)).weight(8),
            Column::new(text::TO_SEE_TO.in_lang(lang)).weight(13),
        ];
        let heading = format!("{} ({})", text::OUTSIDE.in_lang(lang), outside.len());
        document
            .section(heading)
            .table(Table::new(columns).rows(sorted.into_iter().map(|it| self.row(it))))
    }

    fn row(&self, it: &PlaceHeld) -> Vec<String> {
        let lang = self.lang;
        vec![
            format!("{}\n{}", self.title(it), self.register(it)).trim().to_owned(),
            self.country(it),
            it.what.clone(),
            it.ground.parts(lang).join("\n"),
            self.standing(&it.standing),
            self.to_see_to(it),
        ]
    }

    /// What the record is called, as others may read.
    fn title<'b>(&'b self, it: &'b PlaceHeld) -> &'b str {
        let protected = match it.at {
            HeldAt::Agreement(id) => self.protected.get(&id),
            HeldAt::System(_) | HeldAt::Activity(_) | HeldAt::SubProcessor(_) => None,
        };
        protected.unwrap_or(&it.title).trim()
    }

    /// In which register it stands.
    fn register(&self, it: &PlaceHeld) -> String {
        let register: Text = match it.at {
            HeldAt::System(_) => Register::Systems,
            HeldAt::Activity(_) => Register::Activities,
            HeldAt::Agreement(_) => Register::Agreements,
            HeldAt::SubProcessor(_) => Register::SubProcessors,
        }
        .text();
        register.in_lang(self.lang).to_owned()
    }

    fn country(&self, it: &PlaceHeld) -> String {
        let written = match it.country_name.trim() {
            "" => text::NOT_STATED.in_lang(self.lang),
            written => written,
        };
        let name = it.country.map_or(written, |it| it.name().in_lang(self.lang));
        if it.is_remote { text::remote(name, self.lang) } else { name.to_owned() }
    }

    fn standing(&self, it: &Standing) -> String {
        match it {
            Standing::Inside => String::new(),
            Standing::Allowed { cite, until, .. } => {
                text::allowed(&shared::article(cite, self.lang), *until, self.lang)
            }
            Standing::Missing(_) => text::MISSING.in_lang(self.lang).to_owned(),
        }
    }

    /// The faults of what has no ground, or what still is to be seen to.
    fn to_see_to(&self, it: &PlaceHeld) -> String {
        let (lang, decisions) = (self.lang, self.countries.all());
        let cited = |says: Text, cite: &str| {
            format!("{} ({})", says.in_lang(lang), shared::article(cite, lang))
        };
        let told: Vec<String> = match &it.standing {
            Standing::Inside => Vec::new(),
            Standing::Allowed { asks, .. } => {
                asks.iter().map(|it| cited(it.says(), it.cite())).collect()
            }
            Standing::Missing(_) => it
                .faults(&decisions, self.scope.date)
                .into_iter()
                .map(|it| cited(it.says(), it.cite()))
                .collect(),
        };
        told.join("\n")
    }

    /// Those inside, or those of which nobody knows.
    fn others(&self, heading: Text, places: &[PlaceHeld], document: Document) -> Document {
        let lang = self.lang;
        if places.is_empty() {
            return document;
        }
        let columns = [
            Column::new(text::WHO.in_lang(lang)).weight(5),
            Column::new(text::REGISTER.in_lang(lang)).weight(3),
            Column::new(text::COUNTRY.in_lang(lang)).weight(3),
            Column::new(text::WHAT.in_lang(lang)).weight(5),
        ];
        let row = |it: &PlaceHeld| {
            vec![self.title(it).to_owned(), self.register(it), self.country(it), it.what.clone()]
        };
        document
            .section(format!("{} ({})", heading.in_lang(lang), places.len()))
            .table(Table::new(columns).rows(places.iter().map(row)))
    }

    /// The adequacy decisions on the countries, with their source and the day somebody read it (GDPR 45.3).
    fn decisions(&self, outside: &[PlaceHeld], document: Document) -> Document {
        let lang = self.lang;
        let concerns = |it: &Decision| outside.iter().any(|place| place.country == it.country);
        let mut found = self.countries.all();
        found.retain(concerns);
        if found.is_empty() {
            return document;
        }
        let columns = [
            Column::new(text::COUNTRY.in_lang(lang)).weight(3),
            Column::new(text::COVERS.in_lang(lang)).weight(5),
            Column::new(text::HOLDS.in_lang(lang)).weight(4),
            Column::new(text::SOURCE.in_lang(lang)).weight(4),
            Column::new(text::READ_ON.in_lang(lang)).weight(2),
        ];
        let row = |it: &Decision| {
            let covers = Covers::text(it.covers).in_lang(lang);
            let checked_on = it.checked_on.map(|it| it.to_string()).unwrap_or_default();
            vec![
                it.country.map_or(Text::EMPTY, Country::name).in_lang(lang).to_owned(),
                [covers, it.scope.trim()].join("\n").trim().to_owned(),
                text::period(it.since, it.until, lang),
                it.source.clone(),
                checked_on,
            ]
        };
        document
            .section(text::DECISIONS.in_lang(lang))
            .text(text::checked(self.countries.checked_on, &self.countries.checked_by, lang))
            .table(Table::new(columns).rows(found.iter().map(row)))
    }
}
