//! The company's own words in a section, each with room for them in the other language.

use egui::{CollapsingHeader, Label, RichText, Ui};

use super::{PolicyPage, PolicyScreen, Target, asked::Asked, text};
use crate::{
    app::Context,
    core::{Gap, Lang},
    policy::{OwnWords, Section, Spot},
    ui::{button, chip::Tone, form::Form, layout, theme},
};

impl PolicyScreen {
    /// The words, folded away until somebody wants them.
    pub(super) fn own_words_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let words: Vec<OwnWords> = found.told.own_words_of(section).cloned().collect();
        if words.is_empty() {
            return;
        }
        let n_lacking = words.iter().filter(|it| it.lacks_translation()).count();
        ui.separator();
        let name = text::own_words(words.len() - n_lacking, words.len(), lang);
        let name = RichText::new(name).font(theme::title());
        let folded = CollapsingHeader::new(name).id_salt(("words", section));
        let is_sought = self.target == Target::OwnWords;
        if is_sought {
            self.target = Target::None;
        }
        let folded = folded.open(is_sought.then_some(true));
        let shown = folded.show_unindented(ui, |ui| {
            ui.add(Label::new(theme::help(ui, text::OWN_WORDS_HELP.in_lang(lang))).wrap());
            ui.add_space(theme::GRID * 2.0);
            let mut sought = None;
            for (n, it) in words.iter().enumerate() {
                ui.push_id(n, |ui| sought = self.words_in_both_ui(ui, lang, it).or(sought.take()));
            }
            sought
        });
        theme::focus_ring(ui, &shown.header_response);
        if is_sought {
            shown.header_response.scroll_to_me(Some(egui::Align::TOP));
            shown.header_response.request_focus();
        }
        ui.add_space(theme::GRID * 2.0);
        if let Some(spot) = shown.body_returned.flatten() {
            self.go_to(cx, section, &spot);
        }
    }

    /// The field for the other language, and the way to where the words were typed.
    fn words_in_both_ui(&mut self, ui: &mut Ui, lang: Lang, it: &OwnWords) -> Option<Spot> {
        let mut words = it.words.clone();
        let (other, typed, field) = match it.typed {
            Lang::Sv => (Lang::En, &it.words.sv, &mut words.en),
            Lang::En => (Lang::Sv, &it.words.en, &mut words.sv),
        };
        let asked = Asked::Translation(other);
        let gap = Gap { field: asked, says: text::NOT_TRANSLATED, cite: "GDPR 12.1" };
        let gaps = it.lacks_translation().then_some(gap).into_iter().collect();
        let mut form: Form<'_, Asked> = Form::new(ui, lang, gaps);
        form.named_text(asked, &text::translation(typed, other, lang), field);
        if words != it.words {
            self.policy.now.translate(&words);
        }
        button::link(ui, &text::go_there(&it.spot, lang)).clicked().then(|| it.spot.clone())
    }

    /// Above the text in `shown`: that some of the words stand in the other language, and the way to mend it.
    pub(super) fn untranslated_ui(&mut self, ui: &mut Ui, lang: Lang, shown: Lang, at: Section) {
        let Some(found) = &self.found else { return };
        let n = found.told.untranslated(shown).filter(|it| it.sections.contains(&at)).count();
        if n == 0 {
            return;
        }
        layout::message(ui, Tone::Warn, &text::untranslated(n, shown, lang));
        if button::link(ui, text::TRANSLATE.in_lang(lang)).clicked() {
            self.target = Target::OwnWords;
            ui.ctx().request_repaint();
        }
        ui.add_space(theme::GRID * 2.0);
    }

    /// Above the whole text in `shown`: the sections where words stand in the other language.
    pub(super) fn all_untranslated_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, shown: Lang) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let all: Vec<&OwnWords> = found.told.untranslated(shown).collect();
        if all.is_empty() {
            return;
        }
        layout::message(ui, Tone::Warn, &text::untranslated(all.len(), shown, lang));
        let mut chosen = None;
        ui.horizontal_wrapped(|ui| {
            for (it, _) in &found.told.sections {
                if all.iter().any(|words| words.sections.first() == Some(&it.section)) {
                    let page = PolicyPage::Section(it.section);
                    let name = text::page_name(page, &self.policy.now, lang);
                    if button::link(ui, &name).clicked() {
                        chosen = Some(page);
                    }
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
        if let Some(page) = chosen
            && self.turn(cx, page)
        {
            self.target = Target::OwnWords;
        }
    }
}
