//! What a register supplies so that its records can be read and edited at the desk.

use std::cell::RefCell;

use egui::Ui;
use jiff::civil::Date;

use super::{
    RecordGap, Register,
    company::Company,
    consent_texts::ConsentText,
    long::{Long, LongRow},
    mailing::MailingGroup,
    measures::Measure,
    persons::Person,
    processing::{Activity, SubjectGroup},
    systems::System,
    text,
};
use crate::{
    core::{Gap, Id, Lang, Record, Text},
    law::transfer::Decision,
    store::{By, Result, Store, Stored},
    ui::{
        chip::Tone,
        form::Form,
        table::{Cell, Column},
    },
};

/// The words and the picture of a register.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// The icon in the rail and on the empty page.
    pub icon: &'static str,
    /// The primary button: "Ny person".
    pub new: Text,
    /// What belongs here, in one sentence with its provision.
    pub about: Text,
}

/// What records link to and are judged by, read once a change and day.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Processing activities.
    pub activities: Vec<(Id<Activity>, String)>,
    /// Consent texts.
    pub consent_texts: Vec<(Id<ConsentText>, String)>,
    /// Systems and paper binders.
    pub systems: Vec<(Id<System>, String)>,
    /// Security measures.
    pub measures: Vec<(Id<Measure>, String)>,
    /// Mailing groups.
    pub mailing: Vec<(Id<MailingGroup>, String)>,
    /// The groups of data subjects that activities are about, and the usual ones.
    pub groups: Vec<SubjectGroup>,
    /// The adequacy decisions that transfers are judged by.
    pub decisions: Vec<Decision>,
    /// What no record lacks by itself, but the registers together.
    pub between: Vec<RecordGap>,
}

impl Names {
    /// Reads what holds on the day `today`.
    pub fn read(store: &Store, today: Date) -> Result<Self> {
        let activities = store.activities()?;
        let mut groups = SubjectGroup::USUAL.to_vec();
        for subjects in activities.iter().flat_map(|(_, it)| &it.subjects) {
            if !groups.contains(&subjects.group) {
                groups.push(subjects.group.clone());
            }
        }
        Ok(Self {
            activities: named(activities),
            consent_texts: named(store.consent_texts()?),
            systems: named(store.systems()?),
            measures: named(store.measures()?),
            mailing: named(store.mailing_groups()?),
            groups,
            decisions: store.country_list()?.all(),
            between: store.gaps_between(today)?,
        })
    }

    /// What a record lacks beside what other registers say.
    pub fn beside<R: Kept>(&self, id: Id<R>) -> impl Iterator<Item = &RecordGap> {
        self.between.iter().filter(move |it| it.register == R::AT && it.record == id.raw())
    }

    /// How a record stands that by itself stands as `alone`: what is `complete` there may be lacking beside what
    /// other registers say. An agreement in force stays that, whatever it lacks.
    pub fn status<R: Kept, S: PartialEq>(
        &self,
        id: Id<R>,
        alone: (Tone, S),
        [complete, incomplete]: [S; 2],
    ) -> (Tone, S) {
        let is_lacking = alone.1 == complete && self.beside(id).next().is_some();
        if is_lacking { (Tone::Warn, incomplete) } else { alone }
    }

    /// The name of an activity.
    pub fn activity(&self, id: Id<Activity>) -> &str {
        name_of(&self.activities, id)
    }

    /// The name of a consent text.
    pub fn consent_text(&self, id: Id<ConsentText>) -> &str {
        name_of(&self.consent_texts, id)
    }

    /// The name of a system, where it is still there.
    pub fn system(&self, id: Id<System>) -> &str {
        name_of(&self.systems, id)
    }

    /// The name of a measure.
    pub fn measure(&self, id: Id<Measure>) -> &str {
        name_of(&self.measures, id)
    }

    /// The name of a mailing group.
    pub fn mailing_group(&self, id: Id<MailingGroup>) -> &str {
        name_of(&self.mailing, id)
    }
}

fn named<R: Record>(records: Vec<(Id<R>, R)>) -> Vec<(Id<R>, String)> {
    records.into_iter().map(|(id, it)| (id, it.title())).collect()
}

fn name_of<R>(names: &[(Id<R>, String)], id: Id<R>) -> &str {
    names.iter().find(|(it, _)| *it == id).map_or("–", |(_, name)| name)
}

/// What a form needs beside its draft.
#[derive(Debug, Clone, Copy)]
pub struct FormContext<'a> {
    /// The language of the window.
    pub lang: Lang,
    /// Today.
    pub today: Date,
    /// The record's number; `None` while it is new.
    pub record: Option<i64>,
    /// What the record can link to.
    pub names: &'a Names,
    /// The registers, for what is found by searching.
    pub store: &'a Store,
    /// The company that the form asks to have added to the register of persons, by its name.
    pub new_company: &'a RefCell<Option<String>>,
}

impl FormContext<'_> {
    /// What `read` answers about `of`, asked again only when that or the binder is another. `name` tells it from
    /// the form's other questions.
    pub fn once<K, T>(&self, ui: &Ui, name: &str, of: K, read: impl FnOnce(&Store) -> T) -> T
    where
        K: Clone + PartialEq + Send + Sync + 'static,
        T: Clone + Send + Sync + 'static,
    {
        let (key, now) = (ui.scope_id().with(name), (of, self.store.revision()));
        let kept: Option<((K, u64), T)> = ui.data(|data| data.get_temp(key));
        if let Some((_, answer)) = kept.filter(|(at, _)| *at == now) {
            return answer;
        }
        let answer = read(self.store);
        ui.data_mut(|data| data.insert_temp(key, (now, answer.clone())));
        answer
    }
}

/// Another record that this one points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The register it is in.
    pub register: Register,
    /// Its number.
    pub record: i64,
    /// What it is called, and where in it.
    pub name: String,
}

/// Something that is done with a record in one press.
#[derive(Debug, Clone, Copy)]
pub struct Deed<R> {
    /// The picture on the button.
    pub icon: &'static str,
    /// The button.
    pub name: Text,
    /// What is told when it is done.
    pub done: Text,
    /// Does it.
    pub act: fn(&mut Store, &By, Id<R>) -> Result<()>,
}

/// Ready-made records that a register offers to take over and adjust.
#[derive(Debug, Clone, Copy)]
pub struct Library<R> {
    /// The button that opens it.
    pub offer: Text,
    /// Reads every ready-made record in a language, as it suits the company.
    pub read: fn(Lang, &Company) -> Vec<Ready<R>>,
}

/// A ready-made record.
#[derive(Debug, Clone)]
pub struct Ready<R> {
    /// The heading it stands under.
    pub area: String,
    /// What it is about, in one or two sentences.
    pub summary: String,
    /// The record as it is added.
    pub record: R,
}

/// A record that is kept, read and edited at the desk.
pub trait Kept: Stored + Record + Default + Clone + PartialEq + 'static {
    /// Its register.
    const AT: Register;

    /// The register's words.
    fn words() -> Words;

    /// When it is to be gone through next, where it is gone through at all.
    fn review_on(&self) -> Option<Date> {
        None
    }

    /// How the record stands on the day `today`: its review, then its gaps.
    fn status(&self, today: Date) -> (Tone, Text) {
        if self.review_on().is_some_and(|on| on < today) {
            (Tone::Bad, text::LATE)
        } else if self.gaps(today).is_empty() {
            (Tone::Good, text::COMPLETE)
        } else {
            (Tone::Warn, text::INCOMPLETE)
        }
    }

    /// What it lacks on the day `today`, with transfers of data judged by `decisions`: the company's own and the
    /// Commission's.
    fn gaps_by(&self, today: Date, _decisions: &[Decision]) -> Vec<Gap<Self::Field>> {
        self.gaps(today)
    }

    /// The records it points to.
    fn links(&self, _names: &Names) -> Vec<Link> {
        Vec::new()
    }

    /// The records it points to in registers too long for [`Names`].
    fn far_links(&self, _store: &Store) -> Result<Vec<Link>> {
        Ok(Vec::new())
    }

    /// What can be done with it in one press on the day `today`, beside changing what it says.
    fn deed(&self, _today: Date) -> Option<Deed<Self>> {
        None
    }

    /// The facts in groups: the heading of each and its fields. Fields in no group come last.
    fn groups() -> &'static [(Text, &'static [Self::Field])] {
        &[]
    }

    /// Draws the form; its order is the record's own.
    fn form_ui(form: &mut Form<'_, Self::Field>, draft: &mut Self, cx: FormContext<'_>);

    /// What is impossible in it, so that it cannot be saved: field and sentence.
    fn errors(&self, _lang: Lang) -> Vec<(Self::Field, String)> {
        Vec::new()
    }

    /// What it cannot be saved without and does not say yet; told once somebody wants to save.
    fn needed(&self, _lang: Lang) -> Vec<(Self::Field, String)> {
        Vec::new()
    }

    /// Takes the company that its form asked for, once that is in the register of persons.
    fn take_company(&mut self, _company: Id<Person>) {}

    /// What it is called, where that stands in another register as well.
    fn called(&self, _store: &Store) -> Result<String> {
        Ok(self.title())
    }
}

/// A register short enough to be listed whole.
pub trait Listed: Kept {
    /// The ready-made records, where there are some.
    const LIBRARY: Option<Library<Self>> = None;

    /// A register that is reached from this one's list, and is not in the rail.
    const BESIDE: Option<Register> = None;

    /// Every record, in the order of the list.
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>>;

    /// The columns of its table.
    fn columns(lang: Lang) -> Vec<Column>;

    /// Its row in the table.
    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell>;
}

/// A register of any length, listed a page at a time.
pub trait LongListed: Kept + Long {
    /// A register that is reached from this one's list, and is not in the rail.
    const BESIDE: Option<Register> = None;

    /// The columns of its table.
    fn columns(lang: Lang) -> Vec<Column>;

    /// A row of its table.
    fn cells(row: &LongRow<Self>, lang: Lang, today: Date) -> Vec<Cell>;
}

/// The last column of a table: how each row stands.
pub fn status_column(lang: Lang) -> Column {
    Column::fixed(text::STATUS.in_lang(lang), 140.0)
}

/// The status of what lacks nothing, and of what lacks something.
pub const COMPLETE_OR_NOT: [Text; 2] = [text::COMPLETE, text::INCOMPLETE];

/// How a record stands, as a cell.
pub fn status_cell<R: Kept>(record: &R, lang: Lang, today: Date) -> Cell {
    let (tone, status) = record.status(today);
    Cell::Status(tone, status.in_lang(lang).to_owned())
}
