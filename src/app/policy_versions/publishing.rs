//! Publishing: from which day, what is changed, and how much.

use egui::{Label, Ui};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{
        Context, Place, PolicyPage,
        register::{Pressed, act_ui, foot_ui, leaving},
    },
    core::{Explain, Field, Id, Text},
    policy::{
        Audience, ChangeSize, Means, Publication, PublishFault, Sources, audience, fault, publish,
    },
    registers::consent_texts::ConsentText,
    ui::{
        button,
        chip::Tone,
        form::{Form, Refused},
        layout,
        modal::{Answer, question_ui},
        theme,
    },
};

/// How large a later version's change can be.
const SIZES: [ChangeSize; 3] = [ChangeSize::Small, ChangeSize::Large, ChangeSize::NeedsConsent];

/// A version that is about to be published.
pub(super) struct Publishing {
    on: Option<Date>,
    said: Publication,
    change: Option<ChangeSize>,
    /// Whether there is a version before it.
    follows: bool,
    texts: Vec<(Id<ConsentText>, String)>,
    audience: Audience,
    /// What the text promises and the registers deny today.
    n_denied: usize,
    /// What Articles 13 and 14 ask for and nobody has told today.
    n_missing: usize,
    is_begun: bool,
    /// Whether it is asked if what is typed may be lost.
    is_asked: bool,
    refused: Refused,
    checked: Checked,
}

/// What keeps the version from being published, found once for what is said and the registers as they are.
#[derive(Default)]
struct Checked {
    of: Option<(u64, Date, Publication)>,
    fault: Option<PublishFault>,
}

impl Checked {
    /// Finds it with `find` where something else is said of the day `on`, or the store has come to another `revision`.
    fn refresh(
        &mut self,
        (revision, on, said): (u64, Option<Date>, Publication),
        find: impl FnOnce(Date, &Publication) -> Option<PublishFault>,
    ) {
        let Some(on) = on else { return *self = Self::default() };
        let of = (revision, on, said);
        if self.of.as_ref() != Some(&of) {
            self.fault = find(on, &of.2);
            self.of = Some(of);
        }
    }
}

/// A field of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PublicationField {
    On,
    CommentSv,
    CommentEn,
    Change,
    ConsentText,
}

impl Publishing {
    /// The next version, from today until another day is given.
    pub fn begin(cx: &mut Context<'_>, follows: bool) -> Self {
        let texts = cx.read(crate::store::Store::consent_texts).unwrap_or_default();
        let today = cx.today;
        let audience = cx.read(|store| audience(store, &store.policy()?, today));
        let told = cx.read(|store| {
            let (policy, sources) = (store.policy()?, Sources::read(store, today)?);
            Ok((sources.contradictions(&policy).len(), sources.needs(&policy).len()))
        });
        let (n_denied, n_missing) = told.unwrap_or_default();
        Self {
            on: Some(today),
            said: Publication::default(),
            change: None,
            follows,
            texts: texts.into_iter().map(|(id, it)| (id, it.name)).collect(),
            audience: audience.unwrap_or_default(),
            n_denied,
            n_missing,
            is_begun: false,
            is_asked: false,
            refused: Refused::No,
            checked: Checked::default(),
        }
    }

    /// Whether something has been said.
    pub fn is_dirty(&self) -> bool {
        !self.said.comment.is_empty() || self.change.is_some()
    }

    /// Draws it; `true` where it is done or left.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let words = [text::PUBLISH_TITLE, text::PUBLISH_HELP].map(|it| it.in_lang(lang));
        act_ui(ui, words, |ui| {
            self.warnings_ui(ui, cx);
            let is_savable = self.fields_ui(ui, cx);
            let amiss = (!is_savable).then_some(text::NOT_SAVABLE);
            match foot_ui(ui, cx, text::PUBLISH_NOW.in_lang(lang), amiss, &mut self.refused) {
                Some(Pressed::Save) => self.publish(cx).is_some(),
                Some(Pressed::Cancel) => self.leaves(),
                None => self.is_asked && self.asked(ui, cx),
            }
        })
        .inner
    }

    /// Whether it can be left at once: nothing is lost.
    fn leaves(&mut self) -> bool {
        self.is_asked = self.is_dirty();
        !self.is_asked
    }

    /// Asks whether what is typed may be lost; whether it may.
    fn asked(&mut self, ui: &Ui, cx: &Context<'_>) -> bool {
        let answer = question_ui(ui.ctx(), cx.lang, &leaving(cx.lang));
        if answer.is_some() {
            (self.is_asked, self.is_begun) = (false, false); // the keyboard comes back to the form
        }
        answer == Some(Answer::Do)
    }

    /// What the text is about to promise although the registers deny it, what it does not yet say, and the ways
    /// to mend both.
    fn warnings_ui(&self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let (denied, missing) = (self.n_denied, self.n_missing);
        let start = Place::Policy(PolicyPage::Start);
        let warnings = [
            (denied, text::denied(denied, lang), text::SEE_DENIED, Place::Contradictions),
            (missing, text::missing(missing, lang), text::SEE_MISSING, start),
        ];
        let warnings: Vec<_> = warnings.into_iter().filter(|(n, ..)| *n > 0).collect();
        if warnings.is_empty() {
            return;
        }
        let told: Vec<&str> = warnings.iter().map(|(_, told, ..)| told.as_str()).collect();
        layout::readable(ui, |ui| layout::message(ui, Tone::Warn, &told.join(" ")));
        ui.horizontal_wrapped(|ui| {
            for (_, _, see, place) in warnings {
                if button::link(ui, see.in_lang(lang)).clicked() {
                    *cx.go = Some(place);
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
    }

    fn publication(&self) -> Publication {
        Publication { change: self.change.unwrap_or_default(), ..self.said.clone() }
    }

    fn publish(&self, cx: &mut Context<'_>) -> Option<()> {
        let (on, said) = (self.on?, self.publication());
        cx.attempt_and_tell(text::PUBLISHED, |store, by| publish(store, by, &said, on).map(drop))
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        use PublicationField as F;
        let of = (cx.store.revision(), self.on, self.publication());
        self.checked.refresh(of, |on, said| cx.read(|store| fault(store, said, on)).flatten());
        let fault = &self.checked.fault;
        let is_unsaid = self.follows && self.change.is_none();
        let is_shown = self.refused != Refused::No;
        let mut form: Form<'_, F> = Form::new(ui, cx.lang, Vec::new());
        if let Some(fault) = fault
            && (is_shown || matches!(fault, PublishFault::BeforeLast))
        {
            let told = fault.message(cx.lang);
            form.error(field_of(fault), &told.to_string());
        }
        if is_unsaid && is_shown {
            form.error(F::Change, text::HOW_LARGE.in_lang(cx.lang));
        }
        form.refuse(&mut self.refused);
        if !std::mem::replace(&mut self.is_begun, true) {
            form.begin();
        }
        form.date(F::On, &mut self.on);
        form.multiline(F::CommentSv, &mut self.said.comment.sv);
        form.multiline(F::CommentEn, &mut self.said.comment.en);
        if self.follows {
            form.pick_among(F::Change, &SIZES, &mut self.change);
        }
        if self.change == Some(ChangeSize::NeedsConsent) {
            let names: Vec<&str> = self.texts.iter().map(|(_, name)| name.as_str()).collect();
            let chosen = self.said.consent_text;
            let mut at = self.texts.iter().position(|(id, _)| Some(*id) == chosen);
            form.pick_of(F::ConsentText, &names, &mut at);
            self.said.consent_text = at.and_then(|at| self.texts.get(at)).map(|(id, _)| *id);
        }
        let is_savable = form.is_savable() && fault.is_none() && !is_unsaid && self.on.is_some();
        if self.change.is_some_and(ChangeSize::tells_people) {
            self.audience_ui(ui, cx);
        }
        is_savable
    }

    /// Whom it raises to be told.
    fn audience_ui(&self, ui: &mut Ui, cx: &Context<'_>) {
        let n = |means| self.audience.notices.iter().filter(|it| it.by == means).count();
        let counts = [n(Means::Email), n(Means::Letter), self.audience.untold.len()];
        let told = text::to_be_told(counts, cx.lang);
        layout::readable(ui, |ui| layout::message(ui, Tone::Accent, &told));
        if self.change == Some(ChangeSize::NeedsConsent) {
            let help = theme::help(ui, text::ASKS_AGAIN.in_lang(cx.lang));
            layout::readable(ui, |ui| ui.add(Label::new(help).wrap()));
        }
    }
}

fn field_of(fault: &PublishFault) -> PublicationField {
    use PublicationField as F;
    match fault {
        PublishFault::Store(_) | PublishFault::SaysNothing | PublishFault::BeforeLast => F::On,
        PublishFault::NoComment => F::CommentSv,
        PublishFault::NoConsentText | PublishFault::NotInUse | PublishFault::AsksNobody => {
            F::ConsentText
        }
    }
}

impl Field for PublicationField {
    fn label(self) -> Text {
        text::field(self)
    }

    fn help(self) -> Text {
        text::field_help(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_it_from_being_published_is_looked_for_once_until_something_changes() {
        let (mut checked, mut n) = (Checked::default(), 0);
        let on = Some(jiff::civil::date(2026, 11, 22));
        let small = Publication { change: ChangeSize::Small, ..Publication::default() };
        let first = (1, on, Publication::default());
        for of in [first.clone(), first.clone(), (2, on, Publication::default()), (2, on, small)] {
            checked.refresh(of, |_, _| {
                n += 1;
                Some(PublishFault::NoComment)
            });
        }
        assert_eq!((n, checked.fault.is_some()), (3, true));
        checked.refresh((2, None, Publication::default()), |_, _| unreachable!());
        assert!(checked.fault.is_none());
    }
}
