//! What the example company asks consent for, what people have answered, and the recordings.

pub(super) mod content;
mod newsletter;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Places, days, look, population::Population, written_down};
use crate::{
    core::{Id, Lang, Progress},
    law::{LawfulBasis, Retention, RetentionRule, StartEvent},
    registers::{
        company::Company,
        consent_texts::{Approval, ConsentText, EarlierConsents, TextVersion},
        consents::{Addition, Consent, ConsentEvent, add_events, reference_from},
        desk::Listed,
        persons::Person,
        recordings::Recording,
    },
    store::{Result, Stored, Writer, sha256_hex},
};
use content::{Answer, Asked, Happened, Purpose, Recorded};

/// The files that show a consent.
const FILES: [(&str, &[u8]); 1] =
    [("samtycke.txt", include_bytes!("../../../assets/demo/samtycke.txt"))];

/// A text with its number.
type Numbered = (Id<ConsentText>, ConsentText);

/// The SHA-256 of the file with this name; empty where there is none.
fn hash_of(name: &str) -> String {
    let file = FILES.iter().find(|(it, _)| *it == name);
    file.map(|(_, bytes)| sha256_hex(bytes)).unwrap_or_default()
}

/// Adds the texts, by their keys.
pub(super) fn texts(
    writer: &Writer<'_>,
    company: &Company,
    places: &Places,
    today: Date,
) -> Result<BTreeMap<String, Numbered>> {
    let ready = ConsentText::LIBRARY.map(|it| (it.read)(Lang::Sv, company)).unwrap_or_default();
    let mut texts = BTreeMap::new();
    for (key, it) in Asked::read().text {
        let found = ready.iter().find(|ready| ready.record.name == it.ready);
        let draft = found.map_or_else(|| it.own(), |ready| ready.record.clone());
        let text = it.approved(draft, &writer.op().actor, places, today);
        texts.insert(key, (writer.add(&text)?, text));
    }
    Ok(texts)
}

impl Purpose {
    fn own(&self) -> ConsentText {
        let draft =
            TextVersion { sv: self.sv.clone(), en: self.en.clone(), ..TextVersion::default() };
        ConsentText { name: self.name.clone(), versions: vec![draft], ..ConsentText::default() }
    }

    fn approved(&self, draft: ConsentText, by: &str, places: &Places, today: Date) -> ConsentText {
        let mut text = ConsentText {
            activity: places.activities.get(&self.activity).copied(),
            systems: places.systems(&self.systems),
            recipients: self.recipients.clone(),
            is_for_children: self.is_for_children,
            note: self.note.clone(),
            ..draft
        };
        for (n, from) in self.first_days(today).enumerate() {
            if n > 0 {
                let mut next = text.draft_to_write();
                next.sv.data = self.again_data.in_lang(Lang::Sv);
                next.en.data = self.again_data.in_lang(Lang::En);
                text = text.with_draft(next);
            }
            let earlier = Some(EarlierConsents::AskAgain);
            let approval = Approval { from: Some(from), earlier, by: by.to_owned() };
            if let Ok(approved) = text.approved(&approval, today) {
                text = approved;
            }
        }
        text
    }
}

/// Adds what the `persons`, in the order of the population, have answered, and the recordings of them.
pub(super) fn answers(
    writer: &Writer<'_>,
    population: &Population<'_>,
    persons: &[Id<Person>],
    progress: &Progress,
) -> Result<()> {
    let desk = Desk { writer, population, persons };
    let asked = Asked::read();
    for it in &asked.consent {
        desk.answered(it, &it.events)?;
    }
    for it in &asked.recording {
        desk.recorded(it)?;
    }
    for it in &asked.consent {
        desk.answered(it, &it.afterwards)?;
        desk.finished(it)?;
    }
    let newsletter = population.places().mailing.get("newsletter");
    for (n, person) in persons.iter().enumerate().skip(population.n_written()) {
        look(persons.len() + n, 2 * persons.len(), progress)?;
        let who = population.person(n);
        let gets_it = newsletter.is_some_and(|it| who.mailing.contains(it));
        let events = newsletter::events((n, &who), gets_it, &asked.sign_up, population.today());
        desk.log("newsletter", *person, events)?;
    }
    progress.set(2 * persons.len(), 2 * persons.len());
    Ok(())
}

/// Where answers are taken.
struct Desk<'a> {
    writer: &'a Writer<'a>,
    population: &'a Population<'a>,
    persons: &'a [Id<Person>],
}

impl Desk<'_> {
    /// The person who is written out under this name, where the binder is large enough to hold them.
    fn person(&self, name: &str) -> Option<Id<Person>> {
        self.persons.get(self.population.written_as(name)?).copied()
    }

    fn text(&self, key: &str) -> Option<&Numbered> {
        self.population.places().texts.get(key)
    }

    /// What the person has said about the text.
    fn consent(&self, person: &str, text: &str) -> Result<Option<(Id<Consent>, Consent)>> {
        match (self.person(person), self.text(text)) {
            (Some(person), Some((text, _))) => Consent::find(self.writer.db(), person, *text),
            _ => Ok(None),
        }
    }

    fn answered(&self, it: &Answer, events: &[Happened]) -> Result<()> {
        let Some(person) = self.person(&it.person) else { return Ok(()) };
        let today = self.population.today();
        let happened = events.iter().map(|it| it.event(today)).collect();
        let Some(id) = self.log(&it.text, person, happened)? else { return Ok(()) };
        for (name, bytes) in
            FILES.iter().filter(|(name, _)| events.iter().any(|it| it.file == *name))
        {
            self.writer.attach((Consent::REGISTER, id.raw()), name, bytes, self.writer.op().at)?;
        }
        Ok(())
    }

    /// Adds events in the order of their days, each on the version that was shown then.
    fn log(
        &self,
        text: &str,
        person: Id<Person>,
        mut events: Vec<ConsentEvent>,
    ) -> Result<Option<Id<Consent>>> {
        let Some(text) = self.text(text).filter(|_| !events.is_empty()) else { return Ok(None) };
        for event in &mut events {
            event.version = text.1.in_use(event.on).unwrap_or_default();
            event.logged_by.clone_from(&event.received_by);
            event.logged_at = written_down(event.on).unwrap_or(self.writer.op().at);
        }
        let reference = reference_from(&format!("exempel {} {}", text.0.raw(), person.raw()));
        let how = Addition { today: self.population.today(), reference: Some(&reference) };
        let added = add_events(self.writer, person, text, &events, &how)?;
        debug_assert!(added.is_ok(), "{added:?}: {events:?}");
        Ok(added.ok())
    }

    /// Ticks off what had to stop, and adds the note.
    fn finished(&self, it: &Answer) -> Result<()> {
        let Some((id, mut consent)) = self.consent(&it.person, &it.text)? else { return Ok(()) };
        if let Some(n) = it.done_days {
            let by = consent.events.last().map(|it| it.received_by.clone()).unwrap_or_default();
            for task in &mut consent.tasks {
                task.done_on = Some(days(self.population.today(), n));
                task.done_by.clone_from(&by);
            }
        }
        consent.note.clone_from(&it.note);
        self.writer.save(id, &consent)
    }

    fn recorded(&self, it: &Recorded) -> Result<()> {
        let Some(person) = self.person(&it.person) else { return Ok(()) };
        let today = self.population.today();
        let consent = self.consent(&it.person, &it.consent)?.map(|(id, _)| id);
        let rule = RetentionRule::MonthsAfter { months: it.kept_months };
        let recording = Recording {
            reference: it.reference.clone(),
            kind: Some(it.kind),
            recorded_on: Some(days(today, it.days)),
            person: Some(person),
            agreement: it.agreement.clone(),
            participants: it.participants.clone(),
            informed: it.informed.clone(),
            system: self.population.places().systems.get("contact_centre").copied(),
            place: it.place.clone(),
            purpose: it.purpose.clone(),
            basis: it.basis.or(Some(LawfulBasis::Consent)),
            support: it.support.clone(),
            consent,
            retention: Some(Retention::new(rule, StartEvent::Collected)),
            erased_on: it.erased_days.map(|n| days(today, n)),
            erased_by: it.erased_by.clone(),
            ..Recording::default()
        };
        self.writer.add(&recording)?;
        Ok(())
    }
}
