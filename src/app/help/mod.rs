//! The help: what the place is for, every key, and the law in plain words. It needs no network.

mod text;

use egui::{Align2, Context, Frame, Id, Modal, RichText, ScrollArea, Ui, vec2};

use super::{
    Place,
    place::{KEYS, told},
};
use crate::{
    core::Lang,
    law::article::{self, Article},
    ui::{
        button, icon, layout, modal,
        search_field::search_field,
        theme::{self, tokens},
    },
};

/// The help, while it is open.
#[derive(Debug)]
pub struct Help {
    place: Place,
    query: String,
}

const WIDTH: f32 = 460.0;
const MARGIN: f32 = 24.0;

impl Help {
    /// About a place.
    pub fn about(place: Place) -> Self {
        Self { place, query: String::new() }
    }

    /// About the provision `cite`.
    pub fn of_law(place: Place, cite: &str) -> Self {
        Self { place, query: cite.to_owned() }
    }

    /// Draws it; `true` when it is to be closed.
    pub fn ui(&mut self, ctx: &Context, lang: Lang) -> bool {
        let id = Id::unique("help");
        let style = ctx.global_style();
        let t = if style.visuals.dark_mode { &theme::DARK } else { &theme::LIGHT };
        let frame = Frame::popup(&style).corner_radius(0).inner_margin(MARGIN);
        let area = Modal::default_area(id).anchor(Align2::RIGHT_TOP, vec2(0.0, 0.0));
        let shown =
            Modal::new(id).area(area).frame(frame).backdrop_color(t.backdrop).show(ctx, |ui| {
                let window = ui.content_rect();
                ui.set_width(WIDTH.min(window.width() - 2.0 * MARGIN));
                ui.set_height(window.height() - 2.0 * MARGIN - 2.0);
                self.contents_ui(ui, lang)
            });
        let closes = shown.inner || shown.should_close();
        if closes {
            modal::give_back_focus(ctx);
        }
        closes
    }

    fn contents_ui(&mut self, ui: &mut Ui, lang: Lang) -> bool {
        ui.accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::Role::Dialog);
            node.set_label(text::TITLE.in_lang(lang));
        });
        let closes = layout::page_heading(ui, text::TITLE.in_lang(lang), "", |ui| {
            let close = button::icon_button(ui, icon::X, text::CLOSE.in_lang(lang));
            modal::focus_first(ui, &close);
            close.clicked()
        });
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
            if self.query.is_empty() {
                let (heading, lines) = text::about(self.place);
                layout::section(ui, heading.in_lang(lang), |ui| ui.label(lines.in_lang(lang)));
                layout::section(ui, text::KEYS.in_lang(lang), |ui| keys_ui(ui, lang));
            }
            layout::section(ui, text::LAW.in_lang(lang), |ui| self.law_ui(ui, lang));
        });
        closes
    }

    fn law_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let (id, hint) = (Id::unique("help query"), text::HINT.in_lang(lang));
        let width = ui.available_width() - 48.0;
        search_field(ui, lang, id, width, hint, &mut self.query);
        ui.add_space(theme::GRID * 2.0);
        let typed = self.query.trim().to_lowercase();
        let mut articles = article::all().filter(|it| fits(it, &typed, lang)).peekable();
        if articles.peek().is_none() {
            ui.label(theme::help(ui, text::NO_HITS.in_lang(lang)));
        }
        for article in articles {
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(article.heading.in_lang(lang)).font(theme::strong()));
                ui.label(theme::help(ui, article.cite));
            });
            ui.label(RichText::new(article.says.in_lang(lang)).color(tokens(ui).muted));
            ui.add_space(theme::GRID * 2.0);
        }
    }
}

/// Whether every word of `typed` stands somewhere in the article.
fn fits(article: &Article, typed: &str, lang: Lang) -> bool {
    if article.cite.to_lowercase() == typed {
        return true;
    }
    let Article { cite, heading, says } = article;
    let all = [cite, heading.in_lang(lang), says.in_lang(lang)].join(" ").to_lowercase();
    typed.split_whitespace().all(|word| all.contains(word))
}

fn keys_ui(ui: &mut Ui, lang: Lang) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for (command, key) in KEYS {
        row_ui(ui, &told(key), text::command(command).in_lang(lang));
    }
    for (key, does) in text::OTHER_KEYS {
        row_ui(ui, key.in_lang(lang), does.in_lang(lang));
    }
}

fn row_ui(ui: &mut Ui, key: &str, does: &str) {
    let t = tokens(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 28.0;
        let keys = egui::Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(132.0, 28.0), keys, |ui| {
            ui.set_width(132.0);
            Frame::new()
                .fill(t.neutral_soft)
                .corner_radius(4)
                .inner_margin(egui::Margin::symmetric(8, 2))
                .show(ui, |ui| ui.label(RichText::new(key).font(theme::small_strong())));
        });
        ui.label(does);
    });
}
