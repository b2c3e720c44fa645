//! One assessment: what it is about, every question with its answer, and what it came to.

use super::{BuildError, Scope, Sender, shared, text};
use crate::{
    core::{Choice, Field, Gap, Id, Lang, Record},
    registers::{
        assessments::{
            Assessment, AssessmentField as F, AssessmentKind, Criterion, Matter, Screening,
        },
        processing::Activity,
    },
    report::{Column, Document, GapRow, HeadingLevel, SignatureRow, Table},
    reports::ReportKind,
    store::{Store, StoreError},
};

/// The paper of the assessment of `scope`.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let id = scope.assessment.ok_or(BuildError::NoAssessment)?;
    let it = store.get(id)?.ok_or(StoreError::Gone)?;
    if ReportKind::of_assessment(it.kind()) != scope.kind {
        return Err(BuildError::OtherAssessment);
    }
    let activity: Option<Activity> = it.activity.map(|id| store.get(id)).transpose()?.flatten();
    let lang = scope.lang;
    let reference = format!("{}-{}", scope.kind.reference(scope.date), Id::raw(id));
    let mut document = Sender::of(store)?
        .document(scope, &reference)
        .subtitle(it.title())
        .facts(about(&it, activity.as_ref(), lang))
        .note(text::comes_to(&it, lang));
    document = match &it.matter {
        Matter::Screening(screening) => criteria(screening, lang, document),
        _ => answers(&it, lang, document),
    };
    let reasons = said(&it, F::Reasons, lang);
    document = document.together(|document| {
        let told = if reasons.is_empty() { text::NO_ANSWER.in_lang(lang) } else { &reasons };
        document
            .section(F::Outcome.label().in_lang(lang))
            .text(said(&it, F::Outcome, lang))
            .heading(HeadingLevel::Part, F::Reasons.label().in_lang(lang))
            .text(told)
    });
    let gaps: Vec<GapRow> = it.gaps(scope.date).into_iter().map(|gap| row(gap, lang)).collect();
    if !gaps.is_empty() {
        document = document.section(text::MISSING.in_lang(lang)).gaps(gaps);
    }
    if !it.note.trim().is_empty() {
        document = document.section(F::Note.label().in_lang(lang)).text(it.note.trim());
    }
    let by = SignatureRow::from((text::MADE_BY.in_lang(lang), it.assessed_by.clone()));
    Ok(document.signature([by]))
}

/// The activity and the purpose, as the register has them, and the days.
fn about(it: &Assessment, activity: Option<&Activity>, lang: Lang) -> Vec<(&'static str, String)> {
    let known = Activity::default();
    let activity = activity.unwrap_or(&known);
    let purpose = activity.purposes.iter().find(|purpose| it.concerns(purpose));
    let basis = purpose.and_then(|it| it.basis).map(|it| it.text().in_lang(lang).to_owned());
    let groups: Vec<String> =
        activity.subjects.iter().map(|it| it.group.name(lang).to_owned()).collect();
    let mut data: Vec<&str> = activity.categories().map(|(_, it)| it.what.trim()).collect();
    data.dedup();
    let day = |on: Option<jiff::civil::Date>| on.map(|on| on.to_string()).unwrap_or_default();
    let rows = [
        (text::ACTIVITY, activity.name.clone()),
        (text::PURPOSE, it.purpose.clone()),
        (text::BASIS, basis.unwrap_or_default()),
        (text::GROUPS, groups.join("\n")),
        (text::DATA, data.join("\n")),
        (text::PROVISION, shared::article(it.kind().cite(), lang)),
        (text::MADE, text::listed(&[&day(it.assessed_on), it.assessed_by.trim()])),
        (text::REVIEW, day(it.review_on)),
    ];
    let said = rows.into_iter().filter(|(_, value)| !value.trim().is_empty());
    said.map(|(label, value)| (label.in_lang(lang), value)).collect()
}

/// Each question with its answer.
fn answers(it: &Assessment, lang: Lang, document: Document) -> Document {
    let fields: &[F] = match it.kind() {
        AssessmentKind::Balancing => {
            &[F::Interest, F::Necessity, F::Balance, F::Safeguards, F::OptOut]
        }
        AssessmentKind::Compatibility => {
            &[F::Connection, F::Context, F::Nature, F::Consequences, F::Safeguards]
        }
        AssessmentKind::Screening => &[],
    };
    let row = |field: &F| {
        let answer = said(it, *field, lang);
        let told = if answer.is_empty() { text::NO_ANSWER.in_lang(lang).into() } else { answer };
        (text::heading(*field, it.kind(), lang), told)
    };
    document.section(text::ANSWERS.in_lang(lang)).facts(fields.iter().map(row))
}

/// The nine criteria in a table, and whether the authority has listed the processing.
fn criteria(it: &Screening, lang: Lang, document: Document) -> Document {
    let columns = [
        Column::new("").weight(1),
        Column::new(text::CRITERION.in_lang(lang)).weight(12),
        Column::new(text::ANSWER.in_lang(lang)).weight(3),
        Column::new(F::Reasons.label().in_lang(lang)).weight(9),
    ];
    let row = |(number, criterion): (usize, &Criterion)| {
        let answer = it.answer(*criterion);
        let said = answer.map_or(text::NO_ANSWER, |it| text::yes_or_no(it.is_met));
        let why = answer.map(|it| it.why.trim().to_owned()).unwrap_or_default();
        let asked =
            format!("{}\n{}", criterion.text().in_lang(lang), criterion.question().in_lang(lang));
        vec![number.to_string(), asked, said.in_lang(lang).to_owned(), why]
    };
    let listed = it.on_authority_list.map_or(text::NO_ANSWER, text::yes_or_no);
    document
        .section(F::Criteria.label().in_lang(lang))
        .table(Table::new(columns).rows((1..).zip(Criterion::ALL).map(row)))
        .facts([(text::ON_THE_LIST.in_lang(lang), listed.in_lang(lang).to_owned())])
}

fn said(it: &Assessment, field: F, lang: Lang) -> String {
    let found = it.facts(lang).into_iter().find(|(at, _)| *at == field);
    found.map(|(_, value)| value.to_text().trim().to_owned()).unwrap_or_default()
}

fn row(gap: Gap<F>, lang: Lang) -> GapRow {
    let (field, says) = (gap.field.label().in_lang(lang), gap.says.in_lang(lang));
    (field, says, shared::unbroken(gap.cite)).into()
}
