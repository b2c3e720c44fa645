//! Long work beside the window.

use std::{
    sync::Arc,
    thread::{self, JoinHandle},
    time::Duration,
};

use egui::{Context, ProgressBar, RichText, Ui};

use super::{button::secondary, icon, text, theme};
use crate::core::{Lang, Progress};

/// Work on a thread of its own, and how far it has come.
#[derive(Debug)]
pub struct Job<T> {
    progress: Arc<Progress>,
    thread: Option<JoinHandle<T>>,
}

impl<T: Send + 'static> Job<T> {
    /// Starts `work`, which tells how far it is and stops where it is asked to.
    pub fn spawn(work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let progress = Arc::<Progress>::default();
        let shared = Arc::clone(&progress);
        Self { progress, thread: Some(thread::spawn(move || work(&shared))) }
    }

    /// The result, once: `Err` if the work panicked. Until then the window redraws now and then.
    pub fn poll(&mut self, ctx: &Context) -> Option<thread::Result<T>> {
        let Some(finished) = self.thread.take_if(|thread| thread.is_finished()) else {
            if self.thread.is_some() {
                ctx.request_repaint_after(Duration::from_millis(100));
            }
            return None;
        };
        Some(finished.join())
    }

    /// How far it has come.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }
}

/// What is done, how far, and Cancel, which asks the work to stop.
pub fn progress_ui(ui: &mut Ui, lang: Lang, what: &str, progress: &Progress) {
    let (done, total) = progress.steps();
    ui.label(RichText::new(what).font(theme::strong()));
    let fraction = if total == 0 { 0.0 } else { done as f32 / total as f32 };
    let width = ui.available_width().min(theme::READABLE);
    let fill = theme::tokens(ui).accent;
    let bar = ProgressBar::new(fraction).desired_width(width).desired_height(8.0).fill(fill);
    ui.add(bar).accessible_name(what);
    ui.horizontal(|ui| {
        if total > 0 {
            ui.label(theme::help(ui, text::n_of(done, total, lang)));
        }
        let cancel = secondary(ui, icon::X, text::CANCEL.in_lang(lang));
        if cancel.clicked() {
            progress.cancel();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancelled_job_hands_back_what_it_held() {
        let mut job = Job::spawn(|progress| {
            while !progress.is_cancelled() {
                thread::yield_now();
            }
            "the store"
        });
        job.progress().cancel();
        let ctx = Context::default();
        let result = std::iter::repeat_with(|| job.poll(&ctx)).flatten().next();
        assert_eq!(result.unwrap().unwrap(), "the store");
        assert!(job.poll(&ctx).is_none());
    }
}
