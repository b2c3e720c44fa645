//! The idle lock: nobody at the desk for some minutes, and the binder closes.

use std::time::{Duration, Instant};

use egui::{Context, Event};

use super::text;
use crate::{
    core::Lang,
    store::{Setting, Store},
    ui::{button, modal::dialog_ui},
};

/// Minutes without a key or a click, where nothing else is set.
pub const USUAL_MINUTES: u32 = 10;

/// The shortest and the longest time that can be set.
pub const MINUTES: std::ops::RangeInclusive<u32> = 1..=120;

/// How long before the lock it is announced (WCAG 2.2, 2.2.1).
const WARNING: Duration = Duration::from_secs(20);

/// The minutes that the binder is set to.
pub fn minutes(store: &Store) -> u32 {
    let set = store.setting(Setting::IdleLock).ok().flatten();
    let set = set.and_then(|it| it.parse().ok()).unwrap_or(USUAL_MINUTES);
    set.clamp(*MINUTES.start(), *MINUTES.end())
}

/// Counts how long nobody has touched the window.
pub struct Idle {
    touched: Instant,
    /// What the setting said when it was last read, and at which revision.
    limit: Duration,
    warned: bool,
}

/// How things stand after a while without a touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// There is time left until the warning.
    Calm(Duration),
    /// There is time left until the lock, and not much.
    Warned(Duration),
    Over,
}

impl Default for Idle {
    fn default() -> Self {
        let limit = Duration::from_secs(u64::from(USUAL_MINUTES) * 60);
        Self { touched: Instant::now(), limit, warned: false }
    }
}

impl Idle {
    /// Watches the keys and the pointer, and announces the lock; `true` when the binder is to be locked.
    ///
    /// While a job has the store nobody is counted out: the work is not to be cut off.
    pub fn ui(&mut self, ctx: &Context, lang: Lang, store: Option<&Store>) -> bool {
        self.ui_at(ctx, lang, store, Instant::now())
    }

    fn ui_at(&mut self, ctx: &Context, lang: Lang, store: Option<&Store>, now: Instant) -> bool {
        if store.is_none() || ctx.input(|input| input.events.iter().any(is_touch)) {
            self.touched = now;
            self.warned = false;
        }
        if !self.warned
            && let Some(store) = store
        {
            self.limit = Duration::from_secs(u64::from(minutes(store)) * 60);
        }
        match self.standing(now) {
            Standing::Calm(left) => ctx.request_repaint_after(left),
            Standing::Warned(left) => {
                self.warned = true;
                ctx.request_repaint_after(left.min(Duration::from_secs(1)));
                if warning_ui(ctx, lang, left) {
                    (self.touched, self.warned) = (now, false);
                }
            }
            Standing::Over => return true,
        }
        false
    }

    fn standing(&self, now: Instant) -> Standing {
        let idle = now.saturating_duration_since(self.touched);
        match self.limit.checked_sub(idle).filter(|left| !left.is_zero()) {
            None => Standing::Over,
            Some(left) if left <= WARNING => Standing::Warned(left),
            Some(left) => Standing::Calm(left.saturating_sub(WARNING)),
        }
    }
}

/// Somebody is there.
fn is_touch(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::Paste(_)
            | Event::PointerMoved(_)
            | Event::PointerButton { .. }
            | Event::MouseWheel { .. }
            | Event::Touch { .. }
            | Event::Ime(_)
            | Event::AccessKitActionRequest(_)
    )
}

/// Tells that the binder is about to be locked; `true` when somebody wants to go on.
fn warning_ui(ctx: &Context, lang: Lang, left: Duration) -> bool {
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    dialog_ui(ctx, text::LOCKS_SOON.in_lang(lang), |ui| {
        ui.label(text::locks_in(lang, seconds));
        ui.add_space(crate::ui::theme::GRID * 2.0);
        button::primary(ui, None, text::GO_ON.in_lang(lang)).clicked()
    })
    .unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use egui::RawInput;

    use super::*;

    fn frame(idle: &mut Idle, store: &Store, at: Instant, events: Vec<Event>) -> bool {
        let ctx = Context::default();
        crate::ui::theme::install(&ctx);
        let mut locks = false;
        let input = RawInput { events, ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            locks |= idle.ui_at(ui.ctx(), Lang::Sv, Some(store), at);
        });
        output.textures_delta.clear();
        locks
    }

    #[test]
    fn nobody_for_ten_minutes_locks_and_a_key_starts_anew() {
        let store = Store::in_memory().unwrap();
        let mut idle = Idle::default();
        let start = idle.touched;
        let after = |seconds| start + Duration::from_secs(seconds);
        assert!(!frame(&mut idle, &store, after(579), vec![]));
        assert!(!idle.warned);
        assert!(!frame(&mut idle, &store, after(580), vec![]));
        assert!(idle.warned);
        assert!(!frame(&mut idle, &store, after(590), vec![Event::Text("a".into())]));
        assert!(!frame(&mut idle, &store, after(1100), vec![]));
        assert!(frame(&mut idle, &store, after(1190), vec![]));
    }

    #[test]
    fn the_time_is_the_binders_own_setting() {
        let mut store = Store::in_memory().unwrap();
        store.set(Setting::IdleLock, "1").unwrap();
        let mut idle = Idle::default();
        let start = idle.touched;
        assert!(!frame(&mut idle, &store, start + Duration::from_secs(59), vec![]));
        assert!(frame(&mut idle, &store, start + Duration::from_secs(60), vec![]));
        for (set, expected) in [("0", 1), ("500", 120), ("", USUAL_MINUTES)] {
            store.set(Setting::IdleLock, set).unwrap();
            assert_eq!(minutes(&store), expected);
        }
    }

    #[test]
    fn an_idle_window_is_drawn_again_when_the_warning_is_due_and_not_before() {
        let mut idle = Idle::default();
        let start = idle.touched;
        idle.limit = Duration::from_secs(600);
        let standing = |seconds| idle.standing(start + Duration::from_secs(seconds));
        assert_eq!(standing(0), Standing::Calm(Duration::from_secs(580)));
        assert_eq!(standing(585), Standing::Warned(Duration::from_secs(15)));
        assert_eq!(standing(600), Standing::Over);
    }
}
