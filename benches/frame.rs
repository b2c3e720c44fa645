//! What a frame costs while 100 000 persons scroll by, without the drawing itself: `cargo bench --bench frame`.
#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use divan::Bencher;
use egui::{Event, MouseWheelUnit, TouchPhase, pos2, vec2};
use egui_kittest::Harness;
use jiff::{Timestamp, civil::date};
use parmen::{
    app::{App, Clock, Place},
    binder::{Binder, Passphrase},
    core::Progress,
    demo,
    prefs::Prefs,
    registers::Register,
    store::By,
    ui::file_dialog::ScriptedDialogs,
};

const PERSONS: usize = 100_000;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 300)]
fn frame_while_scrolling_100_000_persons(bencher: Bencher) {
    let now: Timestamp = "2026-11-22T11:00:00Z".parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Stor.parm");
    let mut binder = Binder::create(&path, &Passphrase::new("exempel"), now).unwrap();
    let by = By { actor: "Anna".to_owned(), at: now };
    let store = binder.store_mut().unwrap();
    demo::fill(store, &by, date(2026, 11, 22), PERSONS, &Progress::default()).unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut harness = Harness::builder().with_size(vec2(1366.0, 768.0)).build_eframe(move |cc| {
        let dialogs = Box::<ScriptedDialogs>::default();
        App::at_desk(&cc.egui_ctx, Prefs::default(), Clock::Fixed(now), dialogs, binder, place)
    });
    harness.run_steps(4);
    harness.hover_at(pos2(600.0, 500.0));
    bencher.bench_local(|| {
        harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Line,
            delta: vec2(0.0, -40.0),
            phase: TouchPhase::Move,
            modifiers: egui::Modifiers::default(),
            source: egui::MouseWheelSource::Wheel,
        });
        harness.run_steps(1);
    });
}
