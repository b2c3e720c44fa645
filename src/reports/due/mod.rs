//! What is due on a day: reviews, data that may no longer be kept, consents that run out, have ended or rest on an
//! older wording, what agreements wait for, and whom a change in the policy is to be told
//! (GDPR 5.1 a, 5.1 e, 7, 24.1, 28, 32.1 d; ).

mod agreements;
mod consents;
mod erase;
mod mandates;
mod policy;
mod recordings;
mod text;

use jiff::{ToSpan, civil::Date};

use crate::{
    core::{Id, Lang, Record},
    registers::{
        Register,
        processing::{Activity, Status},
    },
    store::{Result, Store},
};

pub use consents::MOST_CONSENTS;
pub use erase::{MOST_COUNTED, MOST_PERSONS};

/// Something that is to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day. For data: the first day on which they must be gone.
    pub on: Date,
    /// What is to be done.
    pub what: DueKind,
    /// The register of the record.
    pub register: Register,
    /// The record's number.
    pub record: i64,
    /// What the record is called.
    pub title: String,
    /// Why, in a sentence or two.
    pub because: String,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what is done")]
pub enum DueKind {
    ReviewActivity,
    ReviewSystem,
    ReviewMeasure,
    /// An assessment that is to be made again (GDPR 24.1).
    ReviewAssessment,
    /// A recording that may no longer be kept.
    EraseRecording,
    /// A person's data, each category under its own rule; the earliest first.
    EraseData {
        parts: Vec<Erasure>,
    },
    /// The paper form of a mandate that is over, which is to be shredded.
    ShredForm,
    /// A mandate of which Bankgirot says something else.
    DecideDifference,
    /// A mandate whose cancellation is to be sent to Bankgirot.
    SendCancellation,
    /// A consent whose last day comes, or has passed with nobody having logged what became of it.
    ConsentEnds,
    /// What rested on a consent that has ended, and has not been stopped everywhere.
    StopUse,
    /// A wording that people who agreed to an older one must be asked about.
    AskAgain {
        /// How many they are; [`MOST_COUNTED`] stands for that many or more.
        n: usize,
    },
    ReviewAgreement,
    /// An agreement that not everybody has signed.
    SignAgreement,
    /// The last day to give notice of an agreement.
    GiveNotice,
    /// An agreement whose period passes.
    AgreementRunsOut,
    /// An agreement whose period has passed, while nothing says that the data are gone.
    AgreementExpired,
    /// Data to be returned or erased after an agreement (GDPR 28.3 g).
    LeaveData,
    /// A sub-processor that a supplier has told of (GDPR 28.2).
    DecideSubProcessor,
    /// What a customer is to be told of the processors engaged for it (GDPR 28.2).
    LetterToCustomer,
    /// What several customers are to be told of the same change, each by letter, by the same day. The record is the
    /// processor that changes.
    LettersToCustomers {
        /// How many customers.
        n: usize,
    },
    /// A letter that a customer has not answered.
    AwaitAnswer,
    /// A customer's objection, to be decided on.
    DecideObjection,
    /// A large change in the privacy policy that people are to be told of.
    TellOfChange {
        /// How many are still to be told.
        n: usize,
    },
}

/// A category of a person's data that one activity may no longer keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub activity_name: String,
    /// The category of data.
    pub category: String,
    /// The rule in words.
    pub rule: String,
    /// The first day on which the data must be gone.
    pub on: Date,
}

/// What is due by `horizon_days` after `today`, the earliest first, told in `lang`. Of persons with
/// data to erase, at most [`MOST_PERSONS`]: [`n_to_erase`] says how many there are. Of consents that end, and
/// of those with something to stop, at most [`MOST_CONSENTS`].
pub fn due(store: &Store, lang: Lang, today: Date, horizon_days: u16) -> Result<Vec<Due>> {
    let mut dues = reviews(store, lang, today, horizon_days)?;
    dues.extend(erase::persons(store, lang, until(today, horizon_days))?);
    dues.extend(consents::all(store, lang, today, until(today, horizon_days))?);
    dues.extend(recordings::to_erase(store, lang, until(today, horizon_days))?);
    dues.extend(mandates::all(store, lang, today, until(today, horizon_days))?);
    dues.extend(policy::to_tell(store, lang, until(today, horizon_days))?);
    dues.extend(agreements::all(store, lang, today, until(today, horizon_days))?);
    dues.sort_by(|one, other| (one.on, &one.title).cmp(&(other.on, &other.title)));
    Ok(dues)
}

/// How many persons have data to erase by `horizon_days` after `today`; [`MOST_COUNTED`] stands for that
/// many or more.
pub fn n_to_erase(store: &Store, today: Date, horizon_days: u16) -> Result<usize> {
    erase::count(store, until(today, horizon_days))
}

/// How many things are late on `today` or due that day.
pub fn n_due(store: &Store, today: Date) -> Result<usize> {
    let n_reviews = reviews(store, Lang::default(), today, 0)?.len();
    let n_consents = consents::count(store, today, today)?;
    let n_recordings = store.n_recordings_to_erase(today)?;
    let n_mandates = mandates::count(store, today)?;
    let n_agreements = agreements::count(store, today, today)?;
    let n_policy = policy::to_tell(store, Lang::default(), today)?.len();
    let n_others = n_consents + n_recordings + n_mandates + n_agreements + n_policy;
    Ok(n_reviews + n_to_erase(store, today, 0)? + n_others)
}

/// The reviews of activities, systems, measures and assessments that are due, the earliest first.
pub(super) fn reviews(
    store: &Store,
    lang: Lang,
    today: Date,
    horizon_days: u16,
) -> Result<Vec<Due>> {
    let last = until(today, horizon_days);
    let mut dues = Vec::new();
    for (id, it) in store.activities()? {
        let day = it.review_on.filter(|_| it.status != Status::Ended);
        dues.extend(review(&it, id.raw(), day, (DueKind::ReviewActivity, Register::Activities)));
    }
    for (id, it) in store.systems()? {
        dues.extend(review(
            &it,
            id.raw(),
            it.review_on,
            (DueKind::ReviewSystem, Register::Systems),
        ));
    }
    for (id, it) in store.measures()? {
        let kind = (DueKind::ReviewMeasure, Register::Measures);
        dues.extend(review(&it, id.raw(), it.review_on, kind));
    }
    for (id, it) in store.assessments()? {
        let kind = (DueKind::ReviewAssessment, Register::Assessments);
        dues.extend(review(&it, id.raw(), it.review_on, kind));
    }
    dues.retain(|it| it.on <= last);
    for it in &mut dues {
        it.because = text::review(&it.what, it.on, today, lang);
    }
    dues.sort_by(|one, other| (one.on, &one.title).cmp(&(other.on, &other.title)));
    Ok(dues)
}

fn review<R: Record>(
    record: &R,
    id: i64,
    day: Option<Date>,
    (what, register): (DueKind, Register),
) -> Option<Due> {
    let title = record.title();
    Some(Due { on: day?, what, register, record: id, title, because: String::new() })
}

fn until(today: Date, horizon_days: u16) -> Date {
    today.saturating_add(i32::from(horizon_days).days())
}
