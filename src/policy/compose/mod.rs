//! From registers to sections: one function a section, each in the file of its subject.

mod closing;
mod data;
mod flows;
mod opening;
mod page;
mod rights;
mod why;
mod work;

use super::{Chosen, Policy, PolicyText, Section, SectionText, Sources, sources::POLICY, text};
use page::Page;

/// The whole policy; a section that says nothing is left out.
pub(super) fn policy_text(sources: &Sources, policy: &Policy) -> PolicyText {
    let chosen = policy.chosen();
    let sections = chosen.iter().filter(|it| !it.is_off);
    PolicyText {
        title: text::TITLE.into(),
        company: sources.company.name.trim().to_owned(),
        sections: sections.filter_map(|it| section_text(sources, policy, it)).collect(),
    }
}

/// What one section says, with the company's own paragraphs around it; `None` where that is nothing.
fn section_text(sources: &Sources, policy: &Policy, it: &Chosen) -> Option<SectionText> {
    let mut page = Page::new(sources, policy);
    it.before.paragraphs().into_iter().for_each(|own| page.say(own, [POLICY]));
    write(&mut page, it.section);
    it.after.paragraphs().into_iter().for_each(|own| page.say(own, [POLICY]));
    let passages = page.finish();
    let heading = policy.heading(it.section);
    let told = SectionText { section: it.section, heading, depth: it.depth, passages };
    (!told.passages.is_empty()).then_some(told)
}

fn write(page: &mut Page<'_>, section: Section) {
    use Section as S;
    match section {
        S::Introduction => opening::introduction(page),
        S::Controller => opening::controller(page),
        S::Contact => opening::contact(page),
        S::PersonalData => opening::personal_data(page),
        S::Collection => data::collection(page),
        S::Groups => data::groups(page),
        S::Sensitive => data::sensitive(page),
        S::Sources => data::sources(page),
        S::Obligation => data::obligation(page),
        S::Purposes => why::purposes(page),
        S::LegalBases => why::bases(page),
        S::Summary => why::summary(page),
        S::Profiling => why::profiling(page),
        S::Retention => flows::retention(page),
        S::Recipients => flows::recipients(page),
        S::Processors => flows::processors(page),
        S::Transfers => flows::transfers(page),
        S::Storage => flows::storage(page),
        S::Children => work::children(page),
        S::ProcessorRole => work::processor_role(page),
        S::SharedService => work::shared_service(page),
        S::Autogiro => work::autogiro(page),
        S::Recordings => work::recordings(page),
        S::Security => work::security(page),
        S::EmailRoutine => work::email(page),
        S::Training => work::training(page),
        S::IdentityCheck => rights::identity(page),
        S::Rights => rights::all(page),
        S::Access => rights::access(page),
        S::Rectification => rights::rectification(page),
        S::Erasure => rights::erasure(page),
        S::Restriction => rights::restriction(page),
        S::Portability => rights::portability(page),
        S::Objection => rights::objection(page),
        S::AutomatedDecisions => rights::automated(page),
        S::DirectMarketing => rights::marketing(page),
        S::Mailings => closing::mailings(page),
        S::Withdrawal => rights::withdrawal(page),
        S::Complaint => closing::complaint(page),
        S::Changes => closing::changes(page),
        S::History => closing::history(page),
        S::Reach => closing::reach(page),
    }
}
