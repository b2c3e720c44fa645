//! One processing activity in the record, each fact with its letter.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Scope, shared, text};
use crate::{
    core::{Choice, Field, Id, Lang, Record},
    registers::{
        measures::Measure,
        processing::{Activity, ActivityField, Purpose},
        systems::System,
    },
    report::{Document, FactRow, GapRow, HeadingLevel},
    reports::recipients::Recipients,
    store::{Result, Store},
};

/// Reads activities, with the systems and measures that they point to.
pub(super) struct Reader {
    lang: Lang,
    today: Date,
    systems: HashMap<Id<System>, System>,
    measures: HashMap<Id<Measure>, Measure>,
    recipients: Recipients,
}

impl Reader {
    /// Ready to read the activities of `store`.
    pub(super) fn of(store: &Store, scope: &Scope) -> Result<Self> {
        Ok(Self {
            lang: scope.lang,
            today: scope.date,
            systems: store.systems()?.into_iter().collect(),
            measures: store.measures()?.into_iter().collect(),
            recipients: Recipients::of(store, scope)?,
        })
    }

    /// An activity that the company decides about (GDPR 30.1).
    pub(super) fn controller(
        &self,
        id: Id<Activity>,
        activity: &Activity,
        document: Document,
    ) -> Document {
        let rows = self.facts(id, activity, text::letter_30_1);
        self.with_gaps(activity, document.section(heading(activity)).facts(rows))
    }

    /// An activity on behalf of somebody else (GDPR 30.2).
    pub(super) fn processor(
        &self,
        id: Id<Activity>,
        activity: &Activity,
        document: Document,
    ) -> Document {
        let rows = self.facts(id, activity, text::letter_30_2);
        let document = document.heading(HeadingLevel::Part, heading(activity));
        self.with_gaps(activity, document.facts(rows))
    }

    /// The recorded facts that `letter` lets through, each behind its label: the letters in their order,
    /// then what the law does not ask for.
    fn facts(&self, id: Id<Activity>, activity: &Activity, letter: Letter) -> Vec<FactRow> {
        let mut rows: Vec<(&str, FactRow)> = Vec::new();
        for (field, value) in activity.facts(self.lang) {
            let told = match field {
                ActivityField::Purposes => self.purposes(activity),
                ActivityField::Measures => self.measures(activity),
                ActivityField::Recipients => self.recipients(id, activity, value.to_text()),
                ActivityField::Transfers => self.transfers(id, activity, value.to_text()),
                _ => value.to_text(),
            };
            self.push(&mut rows, field, &told, letter);
            if field == ActivityField::Profiling {
                self.push(&mut rows, ActivityField::Systems, &self.systems(activity), letter);
            }
        }
        rows.sort_by_key(|(cite, _)| (cite.is_empty(), *cite));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn push<'a>(
        &self,
        rows: &mut Vec<(&'a str, FactRow)>,
        field: ActivityField,
        told: &str,
        letter: fn(ActivityField) -> Option<&'a str>,
    ) {
        let Some(cite) = letter(field) else { return };
        let is_optional = cite.is_empty() || field == ActivityField::JointWith;
        if told.trim().is_empty() && is_optional {
            return;
        }
        let label = text::label(field, cite).in_lang(self.lang);
        let label = match cite {
            "" => label.to_owned(),
            _ => format!("{label} ({})", shared::unbroken(cite)),
        };
        rows.push((cite, (label, told).into()));
    }

    fn recipients(&self, id: Id<Activity>, activity: &Activity, none: String) -> String {
        let lines = self.recipients.lines(id, activity, self.lang);
        if lines.is_empty() { none } else { lines.join("\n") }
    }

    /// Those that the activity names, and those that the agreements which cover it tell of.
    fn transfers(&self, id: Id<Activity>, activity: &Activity, none: String) -> String {
        let told = self.recipients.transfers(id, activity, self.lang);
        let told = activity.transfers.items.iter().chain(&told).map(|it| it.line(self.lang));
        let lines: Vec<String> = told.collect();
        if lines.is_empty() { none } else { lines.join("\n") }
    }

    fn purposes(&self, activity: &Activity) -> String {
        let told: Vec<String> = activity.purposes.iter().map(|it| purpose(it, self.lang)).collect();
        told.join("\n")
    }

    fn systems(&self, activity: &Activity) -> String {
        let known = activity.systems.iter().filter_map(|id| self.systems.get(id));
        known.map(|it| it.name.as_str()).collect::<Vec<_>>().join("\n")
    }

    fn measures(&self, activity: &Activity) -> String {
        let known = activity.measures.iter().filter_map(|id| self.measures.get(id));
        let names = known.map(|it| it.name.as_str());
        let own = Some(activity.measures_text.trim()).filter(|it| !it.is_empty());
        names.chain(own).collect::<Vec<_>>().join("\n")
    }

    fn with_gaps(&self, activity: &Activity, document: Document) -> Document {
        let row = |gap: crate::core::Gap<ActivityField>| -> GapRow {
            (gap.field.label().in_lang(self.lang), gap.says.in_lang(self.lang), gap.cite).into()
        };
        let gaps: Vec<GapRow> = activity.gaps(self.today).into_iter().map(row).collect();
        if gaps.is_empty() { document } else { document.gaps(gaps) }
    }
}

/// Which letter a field answers; empty for none, and `None` where it is not printed.
type Letter = fn(ActivityField) -> Option<&'static str>;

/// "B-01 Fakturering".
pub(super) fn heading(activity: &Activity) -> String {
    format!("{} {}", activity.reference.trim(), activity.name.trim()).trim().to_owned()
}

/// A purpose with all that makes it lawful (GDPR 6.1, 6.3, 6.4).
fn purpose(it: &Purpose, lang: Lang) -> String {
    let basis = it.basis.map(|basis| {
        format!("{} ({})", basis.text().in_lang(lang), shared::article(basis.cite(), lang))
    });
    let mut told = shared::sentence(&it.what);
    if let Some(basis) = basis {
        told = format!("{told} {}", shared::sentence(&basis));
    }
    let balanced = match it.balanced_on {
        Some(day) => format!("{} ({day})", it.balancing.trim()),
        None => it.balancing.clone(),
    };
    let details = [
        (text::LAW, &it.law),
        (text::INTEREST, &it.interest),
        (text::BALANCING, &balanced),
        (text::COMPATIBILITY, &it.compatibility),
    ];
    for (label, detail) in details {
        if !detail.trim().is_empty() {
            told = format!("{told} {}: {}", label.in_lang(lang), shared::sentence(detail));
        }
    }
    told
}
