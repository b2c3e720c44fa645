//! The pages as pictures, in both themes.

use egui::{Theme, Vec2};
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults, kittest::Queryable as _};
use parmen::ui::{chip::Tone, modal, theme};

use crate::gallery::{Basis, Draft, Gallery, Page};

type Gesture = fn(&mut Harness<'_, Gallery>);

fn draw(results: &mut SnapshotResults, name: &str, gallery: impl Fn() -> Gallery) {
    draw_after(results, name, Vec2::new(1366.0, 768.0), |_| (), gallery);
}

fn draw_after(
    results: &mut SnapshotResults,
    name: &str,
    size: Vec2,
    gesture: Gesture,
    gallery: impl Fn() -> Gallery,
) {
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .with_context_setup(theme::install)
            .build_ui_state(|ui, gallery: &mut Gallery| gallery.ui(ui), gallery());
        harness.run();
        gesture(&mut harness);
        harness.run();
        let options = SnapshotOptions::new().output_path("tests/kit/pictures");
        harness.snapshot_options(format!("{name}-{suffix}"), &options);
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
    draw(results, "overview", || {
        let mut gallery = Gallery { page: Page::Overview, ..Gallery::default() };
        gallery.toasts.tell(Tone::Good, "Sparat 14.02");
        gallery.toasts.tell_with_undo(Tone::Good, "Märta Sjöström togs bort.", "removal");
        gallery
    });

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
    let tall = Vec2::new(1100.0, 1400.0);
    draw_after(
        results,
        "form-filled",
        tall,
        |harness| harness.get_by_label("Kalender").click(),
        filled,
    );
    draw_after(results, "form-error", tall, wrong_date, filled);
    draw_after(
        results,
        "zoomed",
        Vec2::new(683.0, 384.0),
        |_| (),
        || Gallery { n_rows: 100, ..Gallery::default() },
    );
    draw_after(
        results,
        "narrow",
        Vec2::new(900.0, 700.0),
        |_| (),
        || Gallery { n_rows: 100, selected: Some(1), ..Gallery::default() },
    );
}

fn wrong_date(harness: &mut Harness<'_, Gallery>) {
    harness.get_by_label("Lämnat").click();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.get_by_label("Lämnat").type_text("31/4");
    harness.run();
    harness.get_by_label("Bevis").click();
}

fn filled() -> Gallery {
    let draft = Draft {
        purpose: "Skicka nyhetsbrev till dem som bett om det".to_owned(),
        basis: Some(Basis::Consent),
        given_on: Some(jiff::civil::date(2026, 3, 1)),
        informed: true,
        months: 240,
        categories: vec!["Namn".to_owned(), "E-postadress".to_owned()],
        recipients: vec!["Utskicksbyrån AB".to_owned()].into(),
        ..Draft::default()
    };
    Gallery { page: Page::Form, draft, ..Gallery::default() }
}
