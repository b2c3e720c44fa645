//! Records read back: each event that the binder has not is added to the chain it belongs to.
//!
//! A text that the binder lacks comes with its records where the file has every version of it from the
//! first on: it was approved where it was used, and what was shown must be shown again (GDPR 7.1). A text
//! that the binder has under the same name must have the same words.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::{Node, Record, notice::Notice};
use crate::{
    core::{Choice, Id, Lang, Progress, Text},
    exchange::{ExchangeError, Refusal},
    registers::{
        consent_texts::{ConsentText, TextVersion},
        consents::{
            Consent, ConsentEvent,
            exchange::{
                ConsentImportError, ConsentRead, ConsentSheet,
                judge::{ConsentChain, Judge, TextAt},
                text,
                who::{Found, Persons},
            },
        },
    },
    store::{Result as StoreResult, Store},
};

#[derive(Debug, Deserialize)]
struct Document {
    #[serde(rename = "@graph")]
    graph: Vec<Value>,
}

/// Reads the records of a file and judges each by the binder.
pub(in crate::registers::consents::exchange) fn read(
    bytes: &[u8],
    store: &Store,
    today: Date,
    progress: &Progress,
) -> Result<ConsentSheet, ConsentImportError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let document: Document =
        serde_json::from_slice(bytes).map_err(|_| ConsentImportError::NotRecords)?;
    let mut nodes = Nodes::default();
    for node in document.graph {
        nodes.take(node);
    }
    if nodes.records.is_empty() {
        return Err(ConsentImportError::NotRecords);
    }
    let mut found = ConsentSheet::default();
    let mut texts = Texts::new(store.consent_texts()?, nodes.notices);
    let mut persons = Persons::new(store, today);
    let mut judge = Judge::new(store, today);
    let mut references = HashSet::new();
    let n_records = nodes.records.len();
    for (done, (line, record)) in nodes.records.into_iter().enumerate() {
        ExchangeError::unless_cancelled(progress)?;
        progress.set(done, n_records);
        let Some(record) = record else {
            found.refusals.push(Refusal::of_row(line, text::NOT_A_RECORD));
            continue;
        };
        found.names.insert(line, format!("{} – {}", record.subject.name(), record.title));
        let read = Read { line, record: &record, store, today };
        let refused = if references.insert(record.reference.clone()) {
            read.judge(&mut texts, &mut persons, &mut judge, &mut found)?
        } else {
            vec![Refusal::of_row(line, text::REFERENCE_TAKEN)]
        };
        found.refusals.extend(refused);
    }
    found.chains = judge.chains();
    found.texts = used(texts.new, &mut found.chains);
    Ok(found)
}

/// The new texts that a chain is about; the others do not come along.
fn used(texts: Vec<ConsentText>, chains: &mut [ConsentChain]) -> Vec<ConsentText> {
    let is_used: HashSet<TextAt> = chains.iter().map(|it| it.text).collect();
    let used = texts.into_iter().enumerate().filter(|(at, _)| is_used.contains(&TextAt::New(*at)));
    let (places, kept): (Vec<usize>, Vec<ConsentText>) = used.unzip();
    for chain in chains {
        if let TextAt::New(at) = &mut chain.text {
            *at = places.partition_point(|place| place < at);
        }
    }
    kept
}

/// What the graph holds; a record that cannot be understood is `None`.
#[derive(Debug, Default)]
struct Nodes {
    notices: Vec<Notice>,
    records: Vec<(usize, Option<Record>)>,
}

impl Nodes {
    fn take(&mut self, node: Value) {
        let is_record = node.get("@type").is_some_and(|it| it == "dpv:ConsentRecord");
        match serde_json::from_value(node) {
            Ok(Node::Notice(notice)) => self.notices.push(*notice),
            Ok(Node::Record(record)) => self.push(Some(*record)),
            Err(_) if is_record => self.push(None),
            _ => {}
        }
    }

    /// A reference is the same in capitals.
    fn push(&mut self, mut record: Option<Record>) {
        if let Some(it) = &mut record {
            it.reference.make_ascii_lowercase();
        }
        self.records.push((self.records.len() + 1, record));
    }
}

/// The texts of the binder, and those that come with the file.
#[derive(Debug)]
struct Texts {
    kept: Vec<(Id<ConsentText>, ConsentText)>,
    /// By name.
    notices: HashMap<String, Vec<Notice>>,
    new: Vec<ConsentText>,
    /// Those that have been looked for, by name.
    found: HashMap<String, Result<TextAt, Text>>,
}

impl Texts {
    fn new(kept: Vec<(Id<ConsentText>, ConsentText)>, notices: Vec<Notice>) -> Self {
        let mut by_name: HashMap<String, Vec<Notice>> = HashMap::new();
        for notice in notices {
            by_name.entry(folded(&notice.title)).or_default().push(notice);
        }
        Self { kept, notices: by_name, new: Vec::new(), found: HashMap::new() }
    }

    /// Where the text is that `title` names.
    fn find(&mut self, title: &str) -> Result<TextAt, Text> {
        let name = folded(title);
        if let Some(found) = self.found.get(&name) {
            return *found;
        }
        let found = self.look_for(title);
        self.found.insert(name, found);
        found
    }

    fn look_for(&mut self, title: &str) -> Result<TextAt, Text> {
        let name = folded(title);
        let mut kept = self.kept.iter().filter(|(_, it)| folded(&it.name) == name);
        match (kept.next(), kept.next()) {
            (Some(_), Some(_)) => return Err(text::SEVERAL_PURPOSES),
            (Some((id, _)), None) => return Ok(TextAt::Kept(*id)),
            (None, _) => {}
        }
        let text = self.whole(title)?;
        self.new.push(text);
        Ok(TextAt::New(self.new.len() - 1))
    }

    fn notices(&self, title: &str) -> &[Notice] {
        self.notices.get(&folded(title)).map_or(&[], Vec::as_slice)
    }

    fn get(&self, at: TextAt) -> Option<&ConsentText> {
        match at {
            TextAt::Kept(id) => self.kept.iter().find(|(it, _)| *it == id).map(|(_, it)| it),
            TextAt::New(at) => self.new.get(at),
        }
    }

    /// The text with every version that the file has of it.
    fn whole(&self, title: &str) -> Result<ConsentText, Text> {
        let mut versions: BTreeMap<u32, TextVersion> = BTreeMap::new();
        let mut text = ConsentText { name: title.trim().to_owned(), ..ConsentText::default() };
        for notice in self.notices(title) {
            text.is_for_children |= notice.is_for_children;
            let version = versions.entry(notice.version).or_insert_with(|| notice.version());
            match notice.lang {
                Lang::Sv => version.sv = notice.wording(),
                Lang::En => version.en = notice.wording(),
            }
        }
        if versions.is_empty()
            || versions.keys().copied().ne(1..=versions.len().try_into().unwrap_or(0))
        {
            return Err(text::INCOMPLETE_TEXT);
        }
        text.versions = versions.into_values().collect();
        let is_in_order = text.versions.is_sorted_by_key(|it| it.in_use_from);
        if !is_in_order || text.versions.iter().any(|it| !it.faults().is_empty()) {
            return Err(text::UNAPPROVED_TEXT);
        }
        Ok(text)
    }

    /// Why the binder's text is not the one that was shown under this number.
    fn mismatch(&self, at: TextAt, title: &str, version: u32) -> Option<Text> {
        let kept = self.get(at).and_then(|it| it.version(version)).filter(|it| it.is_approved());
        let Some(kept) = kept else { return Some(text::NO_VERSION) };
        let mut shown = self.notices(title).iter().filter(|it| it.version == version).peekable();
        if shown.peek().is_none() {
            return Some(text::NOT_A_RECORD);
        }
        let is_other = |it: &Notice| match it.lang {
            Lang::Sv => it.wording() != kept.sv,
            Lang::En => it.wording() != kept.en,
        };
        shown.any(is_other).then_some(text::OTHER_WORDING)
    }
}

/// A record on trial.
struct Read<'a> {
    line: usize,
    record: &'a Record,
    store: &'a Store,
    today: Date,
}

impl Read<'_> {
    /// Adds the events that the binder lacks, or says why it cannot.
    fn judge(
        &self,
        texts: &mut Texts,
        persons: &mut Persons<'_>,
        judge: &mut Judge<'_>,
        found: &mut ConsentSheet,
    ) -> StoreResult<Vec<Refusal>> {
        let row = |reason| Ok(vec![Refusal::of_row(self.line, reason)]);
        let Some(events) = self.events() else { return row(text::NOT_A_RECORD) };
        let person = match persons.find(&self.record.subject.marks())? {
            Ok(person) => person,
            Err(reason) => return row(reason),
        };
        let title = &self.record.title;
        let at = match texts.find(title) {
            Ok(at) => at,
            Err(reason) => return Ok(vec![Refusal::of_cell(self.line, title, reason)]),
        };
        let versions: HashSet<u32> =
            events.iter().map(|it| it.version).filter(|it| *it > 0).collect();
        for version in versions {
            if let Some(reason) = texts.mismatch(at, title, version) {
                let which = format!("{title} {version}");
                return Ok(vec![Refusal::of_cell(self.line, &which, reason)]);
            }
        }
        if self.is_anothers(&person, at)? {
            return row(text::REFERENCE_TAKEN);
        }
        let Some(about) = texts.get(at) else { return row(text::UNKNOWN_PURPOSE) };
        self.add(&events, &person, (at, about), judge, found)
    }

    fn events(&self) -> Option<Vec<ConsentEvent>> {
        let events: Option<Vec<ConsentEvent>> =
            self.record.events.iter().map(super::event::Event::read).collect();
        let is_signed =
            |it: &ConsentEvent| crate::law::deadline::in_sweden(it.logged_at).date() <= self.today;
        events.filter(|it| it.iter().all(is_signed) && is_reference(&self.record.reference))
    }

    /// Whether the binder has another consent under the same reference.
    fn is_anothers(&self, person: &Found, text: TextAt) -> StoreResult<bool> {
        let kept = Consent::with_reference(self.store.db(), &self.record.reference)?;
        Ok(kept.is_some_and(|it| it.person != person.id || TextAt::Kept(it.text) != text))
    }

    fn add(
        &self,
        events: &[ConsentEvent],
        person: &Found,
        (at, about): (TextAt, &ConsentText),
        judge: &mut Judge<'_>,
        found: &mut ConsentSheet,
    ) -> StoreResult<Vec<Refusal>> {
        let chain = judge.chain(person, at)?;
        if !chain.has_room_for(events.len()) {
            return Ok(vec![Refusal::of_row(self.line, text::TOO_MANY_EVENTS)]);
        }
        let before = chain.consent.clone();
        if chain.consent.reference.is_empty() {
            chain.consent.reference.clone_from(&self.record.reference);
        }
        let mut kept: Vec<ConsentEvent> = chain.consent.events.clone();
        let mut read = Vec::new();
        let mut n_known = 0;
        for event in events {
            if let Some(same) = kept.iter().position(|it| it.says_the_same(event)) {
                kept.swap_remove(same);
                n_known += 1;
                continue;
            }
            if let Err(faults) = chain.add(event, about) {
                chain.consent = before;
                let what = format!("{} {}", event.kind.text().in_lang(event.lang), event.on);
                let told = |it: crate::registers::consents::ConsentFault| {
                    Refusal::of_cell(self.line, &what, it.text()).citing(it.cite())
                };
                return Ok(faults.into_iter().map(told).collect());
            }
            read.push(ConsentRead {
                line: self.line,
                name: person.name.clone(),
                purpose: about.name.clone(),
                event: event.clone(),
            });
        }
        found.n_known += n_known;
        found.events.extend(read);
        Ok(Vec::new())
    }
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Whether a text has the form of a UUID.
fn is_reference(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|it| it == b'-' || it.is_ascii_hexdigit())
}
