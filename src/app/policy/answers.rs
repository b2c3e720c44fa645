//! The answers that are typed on the step itself: the policy's own fields, promises, the company card.

use egui::{Label, RichText, Ui};

use super::{
    PolicyScreen, Target,
    asked::{self, Asked, Card},
};
use crate::{
    app::{Context, settings::card},
    core::{Choice, Field, Gap, Lang, Record},
    policy::{LeftOut, Policy, Promise, Section},
    registers::{
        address::AddressField,
        company::{Company, CompanyField as F},
        processing::SubjectGroup,
    },
    ui::{form::Form, theme},
};

impl PolicyScreen {
    /// The policy's own fields and the promises of the section.
    pub(super) fn own_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let mut form: Form<'_, Asked> = Form::new(ui, cx.lang, own_gaps(&self.policy.now));
        if let Target::Own(target) = self.target
            && asked::own(section).contains(&target)
        {
            form.scroll_to(target);
            self.target = Target::None;
        }
        for asked in asked::own(section) {
            asked_ui(&mut form, &mut self.policy.now, *asked, &cx.names.groups);
        }
        self.is_unreadable |= !form.is_savable();
        if Promise::of(section).next().is_some() {
            self.promises_ui(ui, cx.lang, section);
        }
    }

    /// The promises of the section, each with a tick.
    fn promises_ui(&mut self, ui: &mut Ui, lang: Lang, section: Section) {
        let is_sought = self.target == Target::Own(Asked::Promises);
        if is_sought {
            self.target = Target::None;
        }
        ui.label(RichText::new(Asked::Promises.label().in_lang(lang)).font(theme::strong()));
        ui.add(Label::new(theme::help(ui, Asked::Promises.help().in_lang(lang))).wrap());
        let promises = &mut self.policy.now.promises;
        for (n, promise) in Promise::of(section).enumerate() {
            let mut is_made = promises.contains(&promise);
            let tick = ui.checkbox(&mut is_made, promise.text().in_lang(lang));
            theme::focus_ring(ui, &tick);
            if is_sought && n == 0 {
                tick.request_focus();
            }
            if tick.changed() && is_made {
                promises.push(promise);
            } else if tick.changed() {
                promises.retain(|it| *it != promise);
            }
        }
        ui.add_space(theme::GRID * 4.0);
    }

    /// The parts of the company card that the section asks for.
    pub(super) fn cards_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let gaps = self.company.now.gaps(cx.today);
        let mut form = Form::new(ui, cx.lang, gaps);
        let target = match self.target {
            Target::Company(field) => {
                self.target = Target::None;
                form.scroll_to(field);
                Some(field)
            }
            _ => None,
        };
        for it in asked::cards(section) {
            card_ui(&mut form, &mut self.company.now, *it, (cx, target));
        }
        self.is_unreadable |= !form.is_savable();
    }
}

fn card_ui(
    form: &mut Form<'_, F>,
    company: &mut Company,
    it: Card,
    (cx, target): (&Context<'_>, Option<F>),
) {
    match it {
        Card::Name => card::name_ui(form, company, cx.lang, cx.today),
        Card::Reach => {
            let at = (target == Some(F::Address)).then_some(AddressField::Street);
            card::address_ui(form, &mut company.address, cx.lang, at);
            form.text(F::Email, &mut company.email);
            form.text(F::Phone, &mut company.phone);
        }
        Card::Contact => card::contact_ui(form, company),
        Card::Ways => {
            form.text(F::ContactEmail, &mut company.contact.email);
            form.text(F::ContactPhone, &mut company.contact.phone);
        }
        Card::Authority => {
            form.text(F::Authority, &mut company.authority);
            form.multiline(F::AuthorityContact, &mut company.authority_contact);
        }
        Card::Web => {
            form.text(F::PolicyWeb, &mut company.policy_web);
        }
    }
}

/// A field of the policy itself.
fn asked_ui(
    form: &mut Form<'_, Asked>,
    policy: &mut Policy,
    asked: Asked,
    groups: &[SubjectGroup],
) {
    match asked {
        Asked::Covers(Lang::Sv) => drop(form.multiline(asked, &mut policy.covers.sv)),
        Asked::Covers(Lang::En) => drop(form.multiline(asked, &mut policy.covers.en)),
        Asked::IdentityOther(Lang::Sv) => {
            drop(form.multiline(asked, &mut policy.identity_other.sv));
        }
        Asked::IdentityOther(Lang::En) => {
            drop(form.multiline(asked, &mut policy.identity_other.en));
        }
        Asked::SharedServices(Lang::Sv) => {
            drop(form.multiline(asked, &mut policy.shared_services.sv));
        }
        Asked::SharedServices(Lang::En) => {
            drop(form.multiline(asked, &mut policy.shared_services.en));
        }
        Asked::InboxCleared => drop(form.pick(asked, &mut policy.inbox_cleared)),
        Asked::UsualAnswerDays => {
            let mut days = u32::from(policy.usual_answer_days);
            form.number(asked, &mut days);
            policy.usual_answer_days = u16::try_from(days).unwrap_or(u16::MAX);
        }
        Asked::LeftOut => left_out_ui(form, &mut policy.left_out, groups),
        _ => {}
    }
}

/// The groups that are told elsewhere, each with where.
fn left_out_ui(form: &mut Form<'_, Asked>, left_out: &mut Vec<LeftOut>, groups: &[SubjectGroup]) {
    let lang = form.lang();
    let names: Vec<&str> = groups.iter().map(|it| it.name(lang)).collect();
    form.items(Asked::LeftOut, left_out, |form: &mut Form<'_, Asked>, it: &mut LeftOut| {
        let lacks_reason = it.reason.trim().is_empty();
        let gap = super::text::WHERE_TOLD;
        let gap = Gap { field: Asked::GroupReason, says: gap, cite: "GDPR 13" };
        form.lacks(lacks_reason.then_some(gap).into_iter().collect());
        let mut chosen = groups.iter().position(|group| *group == it.group);
        if form.choice_of(Asked::Group, &names, &mut chosen).changed()
            && let Some(group) = chosen.and_then(|at| groups.get(at))
        {
            it.group = group.clone();
        }
        form.text(Asked::GroupReason, &mut it.reason);
    });
}

/// What is written in one language alone asks for the other, which is offered in its own field.
fn own_gaps(policy: &Policy) -> Vec<Gap<Asked>> {
    let pairs = [
        (&policy.covers, Asked::Covers as fn(Lang) -> Asked),
        (&policy.identity_other, Asked::IdentityOther),
        (&policy.shared_services, Asked::SharedServices),
    ];
    let lacking = pairs.into_iter().filter(|(it, _)| it.lacks_translation());
    lacking.map(|(it, asked)| untranslated(it, asked)).collect()
}

/// The gap at the field of the language that is not written.
pub(super) fn untranslated(it: &crate::policy::Both, asked: fn(Lang) -> Asked) -> Gap<Asked> {
    let lacking = if it.sv.trim().is_empty() { Lang::Sv } else { Lang::En };
    Gap { field: asked(lacking), says: super::text::NOT_TRANSLATED, cite: "GDPR 12.1" }
}
