//! The rights, one by one, and what limits each (GDPR 12 to 22).

use super::{
    flows::laws,
    opening::{is_reached_both_ways, reach},
    page::{Page, and, each_once, sentence},
};
use crate::{
    core::{Lang, Text},
    law::LawfulBasis,
    policy::{
        Both, Origin, Section,
        sources::{COMPANY, POLICY, activity, title},
        text::rights as text,
    },
    registers::{Register, consent_texts::TextVersion, processing::Purpose},
};

/// Says `text` with the way to reach the company in it; nothing where there is none.
fn say_how(page: &mut Page<'_>, text: Text) {
    if let Some(how) = reach(page) {
        page.say(Both::filled(text, &[&how]), [COMPANY]);
    }
}

pub(super) fn identity(page: &mut Page<'_>) {
    let mut ways = page.promised(Section::IdentityCheck);
    ways.extend(page.policy.identity_other.paragraphs());
    page.tell(text::IDENTITY);
    if !ways.is_empty() {
        page.tell(text::IDENTITY_HOW);
        page.list(ways, [POLICY]);
    }
}

pub(super) fn all(page: &mut Page<'_>) {
    page.tell(text::RIGHTS);
    page.list(text::LIST_OF_RIGHTS.map(Both::from), []);
    let both_ways = is_reached_both_ways(page);
    say_how(page, if both_ways { text::WRITE_OR_CALL } else { text::USE_THEM });
    let days = page.policy.usual_answer_days;
    page.tell(text::WITHIN_A_MONTH);
    match days {
        0 => {}
        1 => page.say(text::WITHIN_A_DAY, [POLICY]),
        n => page.say(Both::filled(text::USUALLY, &[&Both::same(n.to_string())]), [POLICY]),
    }
    page.tell(text::REFUSAL);
    page.tell(text::RECIPIENTS_TOLD);
}

pub(super) fn access(page: &mut Page<'_>) {
    page.tell(text::ACCESS);
    say_how(page, text::ACCESS_HOW);
    page.promises(Section::Access);
    page.tell(text::ACCESS_LIMITS);
}

pub(super) fn rectification(page: &mut Page<'_>) {
    page.tell(text::RECTIFICATION);
}

pub(super) fn erasure(page: &mut Page<'_>) {
    page.tell(text::ERASURE);
    let (laws, from) = laws(page);
    if !laws.is_empty() {
        page.say(Both::filled(text::ERASURE_LIMITS, &[&and(&laws)]), from);
    }
}

pub(super) fn restriction(page: &mut Page<'_>) {
    page.tell(text::RESTRICTION);
}

/// The purposes that rest on one of `bases`, and where they stand.
fn resting_on(page: &Page<'_>, bases: &[LawfulBasis]) -> (Vec<Both>, Vec<Origin>) {
    let mut told = Vec::new();
    let mut from = Vec::new();
    for (id, it) in page.sources.told(page.policy) {
        let rests = |it: &&Purpose| it.basis.is_some_and(|it| bases.contains(&it));
        for purpose in it.purposes.iter().filter(rests) {
            told.push(sentence(&page.sources.both(&purpose.what)));
            from.push(activity(*id));
        }
    }
    (each_once(told), from)
}

pub(super) fn portability(page: &mut Page<'_>) {
    let (purposes, from) = resting_on(page, &[LawfulBasis::Consent, LawfulBasis::Contract]);
    page.tell(text::PORTABILITY);
    if !purposes.is_empty() {
        page.tell(text::PORTABILITY_FOR);
        page.list(purposes, from);
    }
}

pub(super) fn objection(page: &mut Page<'_>) {
    let (purposes, from) =
        resting_on(page, &[LawfulBasis::PublicTask, LawfulBasis::LegitimateInterests]);
    if purposes.is_empty() {
        return;
    }
    let is_public = !resting_on(page, &[LawfulBasis::PublicTask]).0.is_empty();
    page.tell(if is_public { text::OBJECTION_TO_PUBLIC } else { text::OBJECTION });
    page.list(purposes, from);
    page.tell(text::OBJECTION_LIMITS);
}

pub(super) fn automated(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut alone = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        for decision in it.profiling.items.iter().filter(|it| it.decides_alone) {
            let told = [&decision.logic, &decision.consequence];
            let told = told.map(|it| sentence(&sources.both(it)));
            alone.push(Both::join(&told, " "));
            from.push(activity(*id));
        }
    }
    if !alone.is_empty() {
        page.tell(text::AUTOMATED);
        page.list(alone, from);
        page.tell(text::AUTOMATED_RIGHTS);
    }
}

pub(super) fn marketing(page: &mut Page<'_>) {
    let groups = page.sources.mailing.iter().filter(|(_, it)| it.is_marketing);
    let groups: Vec<_> = groups.collect();
    if groups.is_empty() {
        return;
    }
    let from = groups.iter().map(|(id, _)| id.raw());
    let from: Vec<_> =
        from.map(|record| Origin { register: Register::MailingGroups, record }).collect();
    page.say(text::MARKETING, from.clone());
    let told = groups.iter().map(|(_, it)| page_line(page, &it.name, &it.purpose));
    let told: Vec<Both> = told.collect();
    page.list(told, from);
    say_how(page, text::MARKETING_HOW);
    page.tell(text::MARKETING_KEPT);
}

fn page_line(page: &Page<'_>, name: &str, purpose: &str) -> Both {
    let (name, purpose) = (page.sources.both(name), sentence(&page.sources.both(purpose)));
    if purpose.is_empty() {
        return name;
    }
    Both::filled(text::NAME_AND_PURPOSE, &[&name, &purpose])
}

pub(super) fn withdrawal(page: &mut Page<'_>) {
    let sources = page.sources;
    let in_use = sources.consent_texts.iter().filter_map(|(id, it)| {
        let version = it.version(it.in_use(sources.today)?)?;
        Some((id, it, version))
    });
    let in_use: Vec<_> = in_use.collect();
    let (purposes, mut from) = resting_on(page, &[LawfulBasis::Consent]);
    if in_use.is_empty() && purposes.is_empty() {
        return;
    }
    let texts = in_use.iter().map(|(id, ..)| id.raw());
    from.extend(texts.map(|record| Origin { register: Register::ConsentTexts, record }));
    page.say(text::WITHDRAWAL, from.clone());
    let terms = in_use.iter().map(|(_, it, version)| (named(version, title(*it)), way(version)));
    page.terms(terms.filter(|(_, way)| !way.is_empty()).collect(), from);
    say_how(page, text::WITHDRAWAL_HOW);
    page.tell(text::WITHDRAWAL_LIMITS);
}

/// The purpose as people were asked, or the text's name.
fn named(version: &TextVersion, name: Both) -> Both {
    let asked = Both::new(version.sv.purpose.trim(), version.en.purpose.trim());
    if asked.in_lang(Lang::Sv).is_empty() { name } else { asked }
}

/// The way back, as people were told it.
fn way(version: &TextVersion) -> Both {
    sentence(&Both::new(version.sv.withdrawal.trim(), version.en.withdrawal.trim()))
}
