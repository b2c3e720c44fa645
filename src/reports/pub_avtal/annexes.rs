//! The annexes: instructions, security measures, sub-processors.

use super::{
    Clause,
    draft::Draft,
    known::{Known, Processor, ground},
    text::{annexes, labels},
};
use crate::{
    core::{Choice, Text},
    registers::agreements::Agreement,
};

/// What the Processor is told to do, where, and by whom.
pub(super) fn instructions(known: &Known, draft: &mut Draft) {
    draft.begin(Clause::AnnexInstructions);
    draft.tell(annexes::WITHIN);
    let nothing = Agreement::default();
    let agreement = known.agreement.as_ref().unwrap_or(&nothing);
    let given = &agreement.instructions;
    let what = given.what.trim();
    let mut rows = vec![(labels::CATEGORIES, agreement.categories.join(", "))];
    if !what.is_empty() {
        rows.insert(0, (labels::WHAT_TO_DO, what.to_owned()));
    }
    rows.push((labels::EDITION, given.version.clone()));
    rows.push((labels::GIVEN_ON, given.given_on.map(|it| it.to_string()).unwrap_or_default()));
    if what.is_empty() {
        let more: &[Text] = &[labels::MORE];
        draft.lines([&[labels::WHAT_TO_DO][..], more, more, more]);
    }
    draft.answers(&rows, 2);
    places(known, agreement, draft);
    staff(known, agreement, draft);
}

fn places(known: &Known, agreement: &Agreement, draft: &mut Draft) {
    let lang = known.lang;
    draft.part(annexes::WHERE);
    let columns = [(labels::COUNTRY, 2), (labels::HAPPENS, 4), (labels::GROUND, 4)];
    let rows = agreement.places.iter().map(|it| {
        let country = it.country.map(|it| it.name().in_lang(lang)).unwrap_or_default();
        let remotely = if it.is_remote { labels::REMOTELY.in_lang(lang) } else { "" };
        let happens = [it.what.trim(), remotely].into_iter().filter(|it| !it.is_empty());
        vec![country.to_owned(), happens.collect::<Vec<_>>().join(", "), ground(it, lang)]
    });
    draft.table(&columns, rows.collect(), 2);
}

fn staff(known: &Known, agreement: &Agreement, draft: &mut Draft) {
    draft.part(annexes::STAFF);
    if agreement.staff.items.is_empty() && agreement.staff.none_on.is_some() {
        return draft.tell(annexes::NO_STAFF);
    }
    let columns = [(labels::WHO, 2), (labels::WHY, 4)];
    let lang = known.lang;
    let rows = agreement.staff.items.iter().map(|it| {
        let period = labels::period(it.from, it.to, lang);
        let what = [it.what.trim(), &period].into_iter().filter(|it| !it.is_empty());
        vec![it.who.trim().to_owned(), what.collect::<Vec<_>>().join(", ")]
    });
    draft.table(&columns, rows.collect(), 2);
}

/// How the data are protected.
pub(super) fn measures(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::AnnexMeasures);
    draft.tell(annexes::MEASURES);
    let columns = [(labels::MEASURE, 3), (labels::KIND, 2), (labels::DESCRIPTION, 5)];
    let rows = known.measures.iter().map(|it| {
        let kind = it.kind.map(|it| it.text().in_lang(lang).to_owned()).unwrap_or_default();
        vec![it.name.trim().to_owned(), kind, it.description.trim().to_owned()]
    });
    draft.table(&columns, rows.collect(), 8);
}

/// Whom the Processor engages, and whom those engage.
pub(super) fn sub_processors(known: &Known, draft: &mut Draft) {
    let lang = known.lang;
    draft.begin(Clause::AnnexSubProcessors);
    draft.tell(annexes::SUB_PROCESSORS);
    let columns = [
        (labels::SUB_PROCESSOR, 3),
        (labels::SERVICE, 3),
        (labels::DATA, 3),
        (labels::COUNTRY_AND_GROUND, 4),
    ];
    if known.processors.is_empty() && !known.is_blank() {
        return draft.tell(annexes::NOBODY);
    }
    let rows = known.processors.iter().map(|it: &Processor| it.row(lang));
    draft.table(&columns, rows.collect(), 6);
}
