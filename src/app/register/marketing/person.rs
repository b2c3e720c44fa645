//! What a person may be sent, channel by channel.

use egui::{Align, Label, Layout, RichText, Ui, vec2};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Context, register::Extra},
    core::{Choice, Id, Lang},
    law::marketing::Verdict,
    registers::{
        mailing::{ChannelStanding, LeftOut},
        persons::Person,
    },
    ui::{
        chip::{self, Tone},
        layout,
        theme::{self, tokens},
    },
};

/// The channels, read after each change.
#[derive(Debug, Default)]
pub struct PersonChannels {
    read_at: Option<(u64, Date)>,
    channels: Vec<ChannelStanding>,
}

impl Extra<Person> for PersonChannels {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Person>, person: &Person) {
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            let today = cx.today;
            self.channels = cx.read(|store| store.marketing_to(id, today)).unwrap_or_default();
        }
        layout::section(ui, text::MARKETING_TODAY.in_lang(cx.lang), |ui| {
            for channel in &self.channels {
                channel_ui(ui, cx.lang, channel);
            }
            // How the law sees the person, where that is not plain.
            let note = person.kind.addressee().note();
            if !note.is_empty() {
                layout::readable(ui, |ui| {
                    layout::message(ui, Tone::Accent, note.in_lang(cx.lang));
                });
            }
        });
    }
}

/// The widths of the channel's name and of its answer.
const NAMES: f32 = 116.0;
const ANSWERS: f32 = 92.0;

/// A channel: its name, whether it may be used, and why.
fn channel_ui(ui: &mut Ui, lang: Lang, it: &ChannelStanding) {
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), theme::GRID), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), theme::hairline(ui));
    let (tone, answer, why) = answer(it, lang);
    ui.horizontal_top(|ui| {
        cell(ui, NAMES, |ui| {
            let name = RichText::new(it.channel.text().in_lang(lang)).color(tokens(ui).muted);
            ui.add(Label::new(name).wrap());
        });
        cell(ui, ANSWERS, |ui| drop(chip::status(ui, tone, answer)));
        ui.vertical(|ui| {
            ui.set_max_width(ui.available_width().min(theme::READABLE));
            ui.add_space(2.0);
            ui.add(Label::new(why).wrap());
        });
    });
}

fn cell(ui: &mut Ui, width: f32, add_contents: impl FnOnce(&mut Ui)) {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 24.0), layout, |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = 24.0;
        add_contents(ui);
    });
}

/// What is said of a channel: a restriction first, then the law's no, then what is missing.
fn answer(it: &ChannelStanding, lang: Lang) -> (Tone, &'static str, String) {
    let limit = |reason: LeftOut| text::cited(reason.text().in_lang(lang), reason.cite());
    let may_not = text::MAY_NOT.in_lang(lang);
    match (it.limit, it.verdict) {
        (Some(LeftOut::Restricted), _) => (Tone::Bad, may_not, limit(LeftOut::Restricted)),
        (_, Verdict::MayNot(barrier)) => {
            (Tone::Bad, may_not, text::cited(barrier.text().in_lang(lang), barrier.cite()))
        }
        (Some(reason), Verdict::May(_)) => {
            (Tone::Neutral, text::NOT_REACHED.in_lang(lang), limit(reason))
        }
        (None, Verdict::May(ground)) => {
            let why = text::grounded(ground, &it.consents, lang);
            (Tone::Good, text::MAY.in_lang(lang), text::cited(&why, ground.cite()))
        }
    }
}
