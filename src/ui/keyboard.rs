//! Where the keyboard was, while it is nowhere: Esc takes it from a field, and a dialog may open after that.

use std::sync::Arc;

use egui::{Context, Id, Key, Ui};

/// Where the keyboard is, or was last, as long as that is drawn.
pub(super) fn last(ctx: &Context) -> Option<Id> {
    let is_drawn = |id: &Id| ctx.read_response(*id).is_some();
    let last = || ctx.data(|data| data.get_temp(key())).filter(is_drawn);
    ctx.memory(egui::Memory::focused).or_else(last)
}

/// Makes Tab go on from where the keyboard was, instead of from the top of the window.
pub(super) fn install(ctx: &Context) {
    let follow = |ui: &mut Ui| {
        if ui.memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        if let Some(focused) = ui.memory(egui::Memory::focused) {
            ui.data_mut(|data| data.insert_temp(key(), focused));
        } else if ui.input(|input| input.key_pressed(Key::Tab))
            && let Some(last) = last(ui.ctx())
        {
            ui.memory_mut(|memory| memory.request_focus(last));
        }
    };
    ctx.on_begin_pass("where the keyboard was", Arc::new(follow));
}

fn key() -> Id {
    Id::unique("where the keyboard was")
}
