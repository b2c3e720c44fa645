//! The list of steps: one stop for Tab, moved in with the arrow keys; Alt and an arrow moves the section itself.

use std::sync::Arc;

use egui::{
    Align2, Color32, EventFilter, Galley, Id, Key, Modifiers, Rect, Response, Role, ScrollArea,
    Sense, Ui, WidgetInfo, accesskit::AriaCurrent, pos2, vec2,
};

use super::{PolicyPage, PolicyScreen, text};
use crate::{
    app::Context,
    core::Lang,
    policy::{Depth, Standing},
    ui::{
        chip::Tone,
        icon, select,
        theme::{self, tokens},
    },
};

const HEIGHT: f32 = 32.0;

/// A row of the list.
#[derive(Debug, Clone)]
struct Row {
    page: PolicyPage,
    name: String,
    /// How the section stands; `None` for a page that is no section.
    standing: Option<Standing>,
    depth: Depth,
}

/// The colour and the picture of how a section stands.
pub(super) const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Off | Standing::Silent => Tone::Neutral,
        Standing::Contradicted(_) => Tone::Bad,
        Standing::Missing(_) => Tone::Warn,
        Standing::Done => Tone::Good,
    }
}

impl PolicyScreen {
    /// The pages in their order.
    pub(super) fn pages(&self) -> Vec<PolicyPage> {
        let sections = self.found.iter().flat_map(|it| &it.told.sections);
        let sections = sections.map(|(it, _)| PolicyPage::Section(it.section));
        let before = [PolicyPage::Start, PolicyPage::Outline];
        before.into_iter().chain(sections).chain([PolicyPage::Whole]).collect()
    }

    fn rows(&self, lang: Lang) -> Vec<Row> {
        let standing = |page| match (page, &self.found) {
            (PolicyPage::Section(section), Some(found)) => {
                let chosen = found.told.sections.iter().find(|(it, _)| it.section == section);
                chosen.map(|(it, standing)| (it.depth, *standing))
            }
            _ => None,
        };
        let row = |page| {
            let (depth, standing) = standing(page).unzip();
            let name = text::page_name(page, &self.policy.now, lang);
            Row { page, name, standing, depth: depth.unwrap_or_default() }
        };
        self.pages().into_iter().map(row).collect()
    }

    /// The list beside the page.
    pub(super) fn steps_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let rows = self.rows(cx.lang);
        let at = rows.iter().position(|it| it.page == self.page).unwrap_or_default();
        let list = Id::unique("steps of the policy");
        let there = self.moved(ui, cx, list, (at, rows.len())).unwrap_or(at);
        if there != at {
            ui.memory_mut(|memory| memory.request_focus(list.with(there)));
        }
        let rows = self.rows(cx.lang);
        let mut chosen = None;
        let area = ScrollArea::vertical().id_salt("steps").auto_shrink(false);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (n, row) in rows.iter().enumerate() {
                let response = row_ui(ui, list.with(n), row, n == there, cx.lang);
                if response.clicked() {
                    chosen = Some(n);
                }
            }
        });
        if let Some(row) = rows.get(chosen.unwrap_or(there)).filter(|it| it.page != self.page) {
            self.turn(cx, row.page);
            ui.ctx().request_repaint();
        }
    }

    /// Where the arrow keys lead from the step `at`, when the keyboard is there; with Alt they move the section.
    fn moved(
        &mut self,
        ui: &Ui,
        cx: &mut Context<'_>,
        list: Id,
        (at, n): (usize, usize),
    ) -> Option<usize> {
        if !ui.memory(|memory| memory.has_focus(list.with(at))) {
            return None;
        }
        let arrows = EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list.with(at), arrows));
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        for (key, step) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
            if pressed(Modifiers::ALT, key) {
                let PolicyPage::Section(section) = self.page else { return None };
                let is_moved = self.shift(cx, section, step);
                self.refresh(cx);
                return is_moved.then(|| at.saturating_add_signed(step));
            }
            if pressed(Modifiers::NONE, key) {
                return Some(at.saturating_add_signed(step)).filter(|it| *it < n && *it != at);
            }
        }
        None
    }

    /// The steps as a list to open, where there is no room beside the page.
    pub(super) fn steps_list_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let rows = self.rows(lang);
        let names: Vec<String> = rows.iter().map(|it| it.told(lang)).collect();
        let mut chosen = rows.iter().position(|it| it.page == self.page);
        let width = ui.available_width().min(theme::READABLE);
        let id = Id::unique("steps of the policy to open");
        let name = text::STEPS.in_lang(lang);
        let list = select::select(ui, id, width, name, &names, &mut chosen);
        ui.accesskit_node_builder(list.id, |node| node.set_label(name));
        ui.add_space(theme::GRID * 2.0);
        let page = chosen.and_then(|it| rows.get(it)).map(|it| it.page);
        if let Some(page) = page.filter(|it| *it != self.page) {
            self.turn(cx, page);
        }
    }
}

impl Row {
    /// The name with how it stands: "Barn, 2 saknas".
    fn told(&self, lang: Lang) -> String {
        match self.standing {
            Some(standing) => format!("{}, {}", self.name, text::standing(standing, lang)),
            None => self.name.clone(),
        }
    }
}

fn row_ui(ui: &mut Ui, id: Id, row: &Row, is_here: bool, lang: Lang) -> Response {
    let width = ui.available_width() - theme::GRID * 3.0;
    let painted = Painted::new(ui, row, is_here, width);
    let height = HEIGHT.max(painted.name.size().y + theme::GRID * 2.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let sense = if is_here { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    let name = row.told(lang);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    if is_here {
        ui.accesskit_node_builder(id, |node| node.set_aria_current(AriaCurrent::Page));
    }
    if !ui.is_rect_visible(rect) && !response.gained_focus() {
        return response;
    }
    let t = tokens(ui);
    if is_here {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.hover);
    }
    painted.paint(ui, rect, row);
    theme::bring_into_sight(ui, &response);
    if response.has_focus() {
        theme::focus_ring_in(ui, rect);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(name)
}

/// A row's words, laid out: a heading that is too long for one line goes on in the next.
struct Painted {
    name: Arc<Galley>,
    count: Arc<Galley>,
    /// How far in the name and its sign stand.
    indent: f32,
    /// The colours of the sign and of the name.
    colours: [Color32; 2],
}

impl Painted {
    /// Where the name begins.
    const LEFT: f32 = 34.0;
    /// What is left free behind the count, and between the name and that.
    const FREE: [f32; 2] = [10.0, 6.0];

    fn new(ui: &Ui, row: &Row, is_here: bool, width: f32) -> Self {
        let t = tokens(ui);
        let sign = match row.standing {
            Some(Standing::Off) | None => t.muted,
            Some(standing) => tone(standing).colours(t)[0],
        };
        let front = match row.standing {
            _ if is_here => t.accent,
            Some(Standing::Off) => t.muted,
            _ => t.text,
        };
        let count = match row.standing {
            Some(Standing::Missing(n) | Standing::Contradicted(n)) => n.to_string(),
            _ => String::new(),
        };
        let count = ui.painter().layout_no_wrap(count, theme::small_strong(), sign);
        let indent = if row.depth == Depth::Part { 10.0 } else { 0.0 };
        let room = width - Self::LEFT - indent - count.size().x - Self::FREE.iter().sum::<f32>();
        let face = if is_here { theme::strong() } else { theme::body() };
        let name = ui.painter().layout(row.name.clone(), face, front, room);
        Self { name, count, indent, colours: [sign, front] }
    }

    fn paint(self, ui: &Ui, rect: Rect, row: &Row) {
        let middle = rect.center().y;
        let [sign, front] = self.colours;
        let glyph = match row.standing {
            Some(Standing::Off) => icon::MINUS,
            Some(standing) => tone(standing).icon(),
            None => page_icon(row.page),
        };
        let at = pos2(rect.left() + 16.0 + self.indent, middle);
        ui.painter().text(at, Align2::CENTER_CENTER, glyph, theme::icon(), sign);
        let end = rect.right() - Self::FREE[0] - self.count.size().x;
        let top = middle - self.count.size().y / 2.0;
        ui.painter().galley(pos2(end, top), self.count, sign);
        let left = rect.left() + Self::LEFT + self.indent;
        let top = middle - self.name.size().y / 2.0;
        ui.painter().galley(pos2(left, top), self.name, front);
    }
}

const fn page_icon(page: PolicyPage) -> &'static str {
    match page {
        PolicyPage::Start => icon::LIST_CHECKS,
        PolicyPage::Outline => icon::TREE_STRUCTURE,
        PolicyPage::Section(_) => icon::ARTICLE,
        PolicyPage::Whole => icon::SCROLL,
    }
}
