//! The company's own agreement with a customer, on the agreement's page: its versions, what has changed since, and
//! what can be done with them.

mod act;
mod text;

use egui::{CollapsingHeader, Label, RichText, Ui};
use jiff::civil::Date;

use self::act::{Act, Ended};
use crate::{
    app::{About, Context, Place, register::Extra},
    core::{Id, Lang},
    registers::{agreements::Agreement, contracts::Contract},
    reports::{
        ReportKind,
        pub_avtal::{Changes, changes_since},
    },
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        modal::{Answer, Question, Weight, question_ui},
        theme,
    },
};

/// The width that the two buttons of a version take beside each other.
const BESIDE: f32 = 440.0;

/// The versions of the agreement that is shown.
#[derive(Default)]
pub struct ContractPart {
    read_at: Option<(u64, Date)>,
    versions: Vec<(Id<Contract>, Contract)>,
    /// What the registers say now that the last version does not.
    changes: Changes,
    act: Option<Act>,
    /// Whether the keyboard comes back to the versions, when what it was in is gone.
    takes_focus: bool,
    discarding: Option<(Id<Contract>, u32)>,
}

impl Extra<Agreement> for ContractPart {
    fn is_dirty(&self) -> bool {
        self.act.as_ref().is_some_and(Act::is_dirty)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, record: &Agreement) {
        if !record.is_with_customer() {
            return;
        }
        self.refresh(cx, id);
        let lang = cx.lang;
        layout::section(ui, text::HEADING.in_lang(lang), |ui| {
            if self.versions.is_empty() {
                let about = theme::help(ui, text::ABOUT.in_lang(lang));
                layout::readable(ui, |ui| ui.add(Label::new(about).wrap()));
            }
            for at in (0..self.versions.len()).rev() {
                self.version_ui(ui, cx, id, at);
            }
            self.changes_ui(ui, lang);
            if let Some(act) = &mut self.act {
                if act.ui(ui, cx, id) != Ended::NotYet {
                    (self.act, self.takes_focus) = (None, true);
                    ui.ctx().request_repaint();
                }
            } else {
                self.buttons_ui(ui, cx, id, record);
            }
        });
        self.discarding_ui(ui, cx);
    }

    fn why_it_stays(&self, lang: Lang) -> Option<String> {
        let is_signed = self.versions.iter().any(|(_, it)| it.signed_on.is_some());
        let why = if is_signed { text::STAYS_SIGNED } else { text::STAYS };
        (!self.versions.is_empty()).then(|| why.in_lang(lang).to_owned())
    }
}

impl ContractPart {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<Agreement>) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        self.versions = cx.read(|store| store.contracts_of(id)).unwrap_or_default();
        let today = cx.today;
        let changes = self.versions.last().map(|(_, it)| changes_since(cx.store, it, today));
        self.changes = match changes.transpose() {
            Ok(changes) => changes.unwrap_or_default(),
            Err(error) => {
                cx.tell(&error);
                Changes::default()
            }
        };
    }

    /// One version: what it is, how it stands, and what can be done with it.
    fn version_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, of: Id<Agreement>, at: usize) {
        let lang = cx.lang;
        let last_signed = self.versions.iter().rposition(|(_, it)| it.signed_on.is_some());
        let (id, version) = &self.versions[at];
        let (number, is_signed) = (version.number, version.signed_on.is_some());
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(text::version(number)).font(theme::strong()));
            ui.label(theme::help(ui, text::drawn_up(version, lang)));
        });
        ui.horizontal(|ui| {
            if is_signed {
                chip::status(ui, Tone::Good, text::SIGNED.in_lang(lang));
                return;
            }
            chip::status(ui, Tone::Warn, text::NOT_SIGNED.in_lang(lang));
            if button::icon_button(ui, icon::TRASH, &text::discard(number, lang)).clicked() {
                self.discarding = Some((*id, number));
            }
        });
        if is_signed {
            let signed = theme::help(ui, text::signed(version, lang));
            ui.add(Label::new(signed).wrap());
        }
        let (mut is_printed, mut is_being_signed) = (false, false);
        let is_last = at + 1 == self.versions.len();
        let takes_focus = is_last && std::mem::take(&mut self.takes_focus);
        let may_sign = !is_signed && last_signed.is_none_or(|it| it < at);
        let buttons = |ui: &mut Ui| {
            let print = text::print(number, lang);
            let print = button::secondary(ui, icon::PRINTER, &print);
            if takes_focus {
                print.request_focus();
            }
            is_printed = print.clicked();
            let sign = text::sign(number, lang);
            is_being_signed = may_sign && button::secondary(ui, icon::SIGNATURE, &sign).clicked();
        };
        if ui.available_width() < BESIDE {
            ui.vertical(buttons);
        } else {
            ui.horizontal(buttons);
        }
        if is_printed {
            let about = About::Contract(of, Some(number));
            *cx.go = Some(Place::Reports(ReportKind::PubAvtal, about));
        }
        if is_being_signed {
            self.act = Some(Act::sign(*id, version.clone(), cx.today));
        }
        ui.add_space(theme::GRID * 2.0);
    }

    /// What stands in the registers and not in the last version, and the other way round.
    fn changes_ui(&self, ui: &mut Ui, lang: Lang) {
        let Some((_, last)) = self.versions.last() else { return };
        if self.changes.is_none() {
            layout::message(ui, Tone::Good, &text::unchanged(last.number, lang));
            return ui.add_space(theme::GRID * 2.0);
        }
        layout::message(ui, Tone::Warn, &text::changed(last.number, lang));
        let Changes { added, removed } = &self.changes;
        let heading = text::n_changes(added.len(), removed.len(), lang);
        let shown = CollapsingHeader::new(heading).id_salt("changes").show(ui, |ui| {
            layout::readable(ui, |ui| {
                for (what, lines) in [(text::GONE, removed), (text::NEW, added)] {
                    if !lines.is_empty() {
                        ui.label(RichText::new(what.in_lang(lang)).font(theme::strong()));
                    }
                    for line in lines {
                        ui.add(Label::new(theme::help(ui, line)).wrap());
                    }
                }
            });
        });
        theme::focus_ring(ui, &shown.header_response);
        ui.add_space(theme::GRID * 2.0);
    }

    fn buttons_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<Agreement>,
        record: &Agreement,
    ) {
        let lang = cx.lang;
        let number = self.versions.last().map_or(0, |(_, it)| it.number) + 1;
        ui.horizontal_wrapped(|ui| {
            let draw_up = button::secondary(ui, icon::PLUS, &text::draw_up(number, lang));
            if std::mem::take(&mut self.takes_focus) {
                draw_up.request_focus();
            }
            if draw_up.clicked() {
                let written_in = self.versions.last().map_or(lang, |(_, it)| it.lang);
                let unsigned = self.versions.last().filter(|(_, it)| it.signed_on.is_none());
                let days = unsigned.map_or(record.objection_days, |(_, it)| it.objection_days);
                self.act = Some(Act::draw_up(number, written_in, days));
            }
            if button::quiet(ui, icon::EYE, text::SEE_DRAFT.in_lang(lang)).clicked() {
                let about = About::Contract(id, None);
                *cx.go = Some(Place::Reports(ReportKind::PubAvtal, about));
            }
        });
    }

    fn discarding_ui(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let Some((id, number)) = self.discarding else { return };
        let lang = cx.lang;
        let question = Question {
            title: text::discard_title(number, lang),
            lines: vec![text::DISCARD_LINE.in_lang(lang).to_owned()],
            action: text::discard(number, lang),
            weight: Weight::Grave,
        };
        let Some(answer) = question_ui(ui.ctx(), lang, &question) else { return };
        self.discarding = None;
        if answer == Answer::Do {
            cx.attempt_and_tell(text::DISCARDED, |store, by| store.discard_contract(by, id));
        }
    }
}
