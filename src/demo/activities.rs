//! The example company's activities: ready-made ones, completed.

use jiff::civil::Date;

use super::{
    Places,
    content::{Adapted, Question},
    months,
};
use crate::{
    core::{Lang, Stated},
    law::LawfulBasis,
    registers::processing::{
        Activity, Children, Status,
        library::{Template, templates},
    },
};

/// Every activity of the example with the key of its template, in its own order.
pub(super) fn all(today: Date, places: &Places) -> Vec<(String, Activity)> {
    let ready = templates();
    let find = |key: &str| ready.iter().find(|it| it.key() == key);
    Adapted::read()
        .iter()
        .filter_map(|it| Some((it.template.clone(), adapt(find(&it.template)?, it, today, places))))
        .collect()
}

fn adapt(template: &Template, it: &Adapted, today: Date, places: &Places) -> Activity {
    let mut activity = template.activity(Lang::Sv);
    activity.reference.clone_from(&it.reference);
    activity.owner.clone_from(&it.owner);
    activity.joint_with.clone_from(&it.joint_with);
    activity.status = if it.reviewed_months_ago.is_some() { Status::InUse } else { Status::Draft };
    activity.systems = places.systems(&it.systems);
    activity.measures = places.measures(&it.measures);
    if let Some(ago) = it.reviewed_months_ago {
        activity.reviewed_on = Some(months(today, -ago));
        activity.reviewed_by.clone_from(&it.owner);
    }
    activity.review_on = it.review_in_months.map(|n| months(today, n));
    if let Some(subjects) = activity.subjects.first_mut() {
        subjects.about_how_many = it.about_how_many;
    }
    for named in &it.names {
        let same_kind = activity.recipients.items.iter_mut().find(|had| had.kind == named.kind);
        if let Some(recipient) = same_kind {
            recipient.name.clone_from(&named.name);
        }
    }
    for purpose in &mut activity.purposes {
        if purpose.basis == Some(LawfulBasis::LegitimateInterests) {
            purpose.balanced_on = it.balanced_months_ago.map(|ago| months(today, -ago));
        }
    }
    if !it.children.is_empty() {
        activity.children = vec![Children { how: it.children.clone() }].into();
    }
    activity.transfers.items = it.transfers.iter().map(|it| it.transfer(today)).collect();
    let stated_on = months(today, -it.reviewed_months_ago.unwrap_or_default());
    it.none.iter().for_each(|question| answer_none(&mut activity, *question, stated_on));
    activity
}

/// Answers with "none" what the template has not answered with a list.
fn answer_none(activity: &mut Activity, question: Question, on: Date) {
    fn none<T>(stated: &mut Stated<T>, on: Date) {
        if stated.items.is_empty() {
            *stated = Stated::none(on);
        }
    }
    match question {
        Question::Special => none(&mut activity.special, on),
        Question::Children => none(&mut activity.children, on),
        Question::Transfers => none(&mut activity.transfers, on),
        Question::Profiling => none(&mut activity.profiling, on),
    }
}
