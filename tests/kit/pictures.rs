//! The pages as pictures, in both themes.

use egui::{Theme, Vec2};
use egui_kittest::{Harness, SnapshotResults};
use parmen::ui::{chip::Tone, modal, theme};

use crate::gallery::{Gallery, Page};

fn draw(results: &mut SnapshotResults, name: &str, gallery: impl Fn() -> Gallery) {
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut harness = Harness::builder()
            .with_size(Vec2::new(1366.0, 768.0))
            .with_theme(theme)
            .with_context_setup(theme::install)
            .build_ui_state(|ui, gallery: &mut Gallery| gallery.ui(ui), gallery());
        harness.run();
        harness.snapshot(format!("kit/{name}-{suffix}"));
        results.extend_harness(&mut harness);
    }
}

#[test]
fn every_page_looks_as_approved() {
    let results = &mut SnapshotResults::new();
    draw(results, "register", || Gallery {
        n_rows: 10_000,
        selected: Some(1),
        ..Gallery::default()
    });
    draw(results, "register-list", || Gallery { n_rows: 7, ..Gallery::default() });

    draw(results, "form", || Gallery { page: Page::Form, ..Gallery::default() });

    draw(results, "overview", || {
        let mut gallery = Gallery { page: Page::Overview, ..Gallery::default() };
        gallery.toasts.tell(Tone::Good, "Sparat 14.02");
        gallery.toasts.tell_with_undo(Tone::Good, "Märta Sjöström togs bort.", "removal");
        gallery
    });

    draw(results, "empty", || Gallery { page: Page::Empty, ..Gallery::default() });
    draw(results, "question", || Gallery {
        page: Page::Empty,
        question: Some(modal::Question {
            title: "Ta bort Märta Sjöström?".to_owned(),
            lines: vec![
                "Personen, 3 samtycken och 2 bilagor tas bort. Det går att ångra i 30 dagar."
                    .to_owned(),
                "Medgivandet från 2024 behålls till 2031-12-31 enligt bokföringslagen.".to_owned(),
            ],
            action: "Ta bort personen".to_owned(),
            weight: modal::Weight::Grave,
        }),
        ..Gallery::default()
    });
}
