//! What a person does with the kit.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use jiff::civil::date;
use parmen::{
    core::Lang,
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose, Reply, ScriptedDialogs},
        layout, modal, theme,
    },
};

use crate::gallery::{Basis, Gallery, Page, TODAY};

fn open(gallery: Gallery) -> Harness<'static, Gallery> {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1366.0, 768.0))
        .with_context_setup(theme::install)
        .build_ui_state(|ui, gallery: &mut Gallery| gallery.ui(ui), gallery);
    harness.run();
    harness
}

fn type_into(harness: &mut Harness<'_, Gallery>, label: &str, text: &str) {
    harness.get_by_label(label).click();
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
}

#[test]
fn every_page_names_each_of_its_controls() {
    for page in [Page::Register, Page::Form, Page::Overview, Page::Empty] {
        let harness = open(Gallery { page, n_rows: 40, selected: Some(1), ..Gallery::default() });
        assert_eq!(harness.unnamed_widgets(), Vec::<String>::new(), "{page:?}");
    }
}

#[test]
fn a_button_is_named_by_its_words_and_not_by_its_icon() {
    let harness = open(Gallery::default());
    harness.get_by_label("Ny person");
    harness.get_by_label("Mer");
}

#[test]
fn controls_are_tall_enough_to_hit() {
    for page in [Page::Register, Page::Form, Page::Empty] {
        let harness = open(Gallery { page, n_rows: 40, selected: Some(1), ..Gallery::default() });
        for role in [Role::Button, Role::TextInput, Role::ComboBox, Role::Link, Role::CheckBox] {
            for node in harness.query_all_by_role(role) {
                let rect = node.rect();
                assert!(rect.height() >= 24.0 && rect.width() >= 24.0, "{role:?} {rect:?}");
            }
        }
    }
}

#[test]
fn a_typed_date_is_read_and_rewritten_when_the_field_is_left() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    type_into(&mut harness, "Lämnat", "1/3");
    assert_eq!(harness.get_by_label("Lämnat").value().as_deref(), Some("1/3"));
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(harness.state().draft.given_on, Some(date(2026, 3, 1)));
    assert_eq!(harness.get_by_label("Lämnat").value().as_deref(), Some("2026-03-01"));
    harness.get_by_label("söndag");
}

#[test]
fn a_date_that_cannot_be_read_stays_and_says_why() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    type_into(&mut harness, "Lämnat", "31/4");
    assert!(harness.query_by_label_contains("finns inte i kalendern").is_none());
    harness.key_press(Key::Tab);
    harness.run();
    harness.get_by_label_contains("finns inte i kalendern");
    assert_eq!(harness.get_by_label("Lämnat").value().as_deref(), Some("31/4"));
    assert_eq!(harness.state().draft.given_on, None);
    assert!(!harness.state().draft.is_savable);
}

#[test]
fn a_day_is_picked_from_the_calendar_with_the_arrow_keys() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Kalender").click();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().draft.given_on, Some(date(2026, 11, 30)));
    assert!(harness.query_by_role(Role::Grid).is_none());
}

#[test]
fn a_gap_leads_to_its_field() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Bevis för samtycket saknas").click();
    harness.run();
    assert!(harness.get_by_label("Bevis").is_focused());
    type_into(&mut harness, "Bevis", "Blankett");
    harness.run();
    assert!(harness.query_by_label("Bevis för samtycket saknas").is_none());
    harness.get_by_label("2 saker saknas");
}

#[test]
fn tab_leaves_a_field_of_several_lines() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    type_into(&mut harness, "Bevis", "Blankett");
    harness.key_press(Key::Tab);
    harness.run();
    assert!(!harness.get_by_label("Bevis").is_focused());
    assert_eq!(harness.state().draft.evidence, "Blankett");
}

#[test]
fn a_choice_is_made_by_its_words() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Rättslig grund").click();
    harness.run();
    harness.get_by_label("Avtal").click();
    harness.run();
    assert_eq!(harness.state().draft.basis, Some(Basis::Contract));
}

#[test]
fn a_list_of_choices_closes_when_tab_leaves_it() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Rättslig grund").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_label("Avtal").is_some());
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    assert!(harness.query_by_label("Avtal").is_none());
}

#[test]
fn none_is_an_answer_with_its_day_until_something_is_added() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Inga – uppgifterna lämnas inte ut").click_accesskit();
    harness.run();
    assert_eq!(harness.state().draft.recipients.none_on, Some(TODAY));
    harness.get_by_label("Lägg till mottagare").click_accesskit();
    harness.run();
    assert_eq!(harness.state().draft.recipients.items, [""]);
    assert_eq!(harness.state().draft.recipients.none_on, None);
    harness.get_by_label("Ta bort Mottagare 1").click_accesskit();
    harness.run();
    assert!(!harness.state().draft.recipients.is_answered());
}

#[test]
fn lines_are_added_and_removed() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    harness.get_by_label("Lägg till kategorier").click_accesskit();
    harness.run();
    harness.get_by_label("Kategorier 1").focus();
    harness.run();
    harness.get_by_label("Kategorier 1").type_text("Namn");
    harness.run();
    assert_eq!(harness.state().draft.categories, ["Namn"]);
    harness.get_by_label("Ta bort Kategorier 1").click_accesskit();
    harness.run();
    assert!(harness.state().draft.categories.is_empty());
}

#[test]
fn the_keyboard_walks_a_million_rows() {
    let mut harness = open(Gallery { n_rows: 1_000_000, ..Gallery::default() });
    harness.get_by_role(Role::Grid).focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().selected, Some(0));
    harness.key_press(Key::End);
    harness.run();
    assert_eq!(harness.state().selected, Some(999_999));
    let last = harness.get_by_label_contains("Björn Lindqvist 1000000");
    let grid = harness.get_by_role(Role::Grid).rect();
    assert!((last.rect().bottom() - grid.bottom()).abs() < 1.0, "{:?} in {grid:?}", last.rect());
    assert_eq!(last.accesskit_node().is_selected(), Some(true));
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().opened, Some(999_998));
}

#[test]
fn a_row_is_chosen_by_a_click() {
    let mut harness = open(Gallery { n_rows: 100, ..Gallery::default() });
    harness.get_by_label_contains("Göran Åkesson 3,").click();
    harness.run();
    assert_eq!(harness.state().selected, Some(2));
    harness.get_by_label_contains("Personer, 100 rader, 4 kolumner");
}

#[test]
fn a_masked_number_is_shown_on_request_and_the_request_is_told() {
    let mut harness = open(Gallery { n_rows: 40, selected: Some(1), ..Gallery::default() });
    assert!(harness.query_by_label("19500211-0370").is_none());
    harness.get_by_label("Visa personnummer").click();
    harness.run();
    assert!(harness.state().revealed.is_some());
    harness.get_by_label("Dölj personnummer");
}

fn removal() -> modal::Question {
    modal::Question {
        title: "Ta bort Märta Sjöström?".to_owned(),
        lines: vec!["Personen och 3 samtycken tas bort.".to_owned()],
        action: "Ta bort personen".to_owned(),
        weight: modal::Weight::Grave,
    }
}

#[test]
fn a_question_starts_on_the_safe_button() {
    let mut harness = open(Gallery { question: Some(removal()), ..Gallery::default() });
    assert!(harness.get_by_label("Avbryt").is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().answer, Some(modal::Answer::Cancel));

    let mut harness = open(Gallery { question: Some(removal()), ..Gallery::default() });
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().answer, Some(modal::Answer::Cancel));

    let mut harness = open(Gallery { question: Some(removal()), ..Gallery::default() });
    harness.get_by_label("Ta bort personen").click();
    harness.run();
    assert_eq!(harness.state().answer, Some(modal::Answer::Do));
}

#[test]
fn a_toast_takes_back_what_it_tells() {
    let mut gallery = Gallery::default();
    gallery.toasts.tell_with_undo(Tone::Good, "Personen togs bort.", "removal");
    let mut harness = open(gallery);
    harness.get_by_label("Personen togs bort.");
    harness.get_by_label("Ångra").click();
    harness.run();
    assert_eq!(harness.state().undone, Some("removal"));
    assert!(harness.query_by_label("Personen togs bort.").is_none());
}

#[test]
fn where_the_desktop_has_no_file_window_a_path_is_typed() {
    let dialogs = ScriptedDialogs::new([Reply::Unavailable]);
    let question = FileQuestion::new(&dialogs, ask());
    let mut harness = Harness::builder().with_context_setup(theme::install).build_ui_state(
        |ui, (question, reply): &mut (FileQuestion, Option<Reply>)| {
            if reply.is_none() {
                *reply = question.poll(ui, Lang::Sv);
            }
        },
        (question, None),
    );
    for _ in 0..200 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        harness.step();
        if harness.query_by_label("Sökväg").is_some() {
            break;
        }
    }
    harness.run();
    assert!(harness.get_by_label("Sökväg").is_focused());
    harness.get_by_label("Sökväg").type_text("/tmp/Bolaget.parm");
    harness.run();
    harness.get_by_label("Använd sökvägen").click();
    harness.run();
    assert_eq!(harness.state().1, Some(Reply::Chosen("/tmp/Bolaget.parm".into())));
}

fn ask() -> Ask {
    Ask {
        purpose: Purpose::Open,
        title: "Öppna en pärm".to_owned(),
        name: String::new(),
        kinds: Vec::new(),
    }
}

#[test]
fn a_half_typed_date_cannot_be_saved() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    assert!(harness.state().draft.is_savable);
    type_into(&mut harness, "Lämnat", "2026-03");
    assert!(!harness.state().draft.is_savable);
}

#[test]
fn a_long_title_makes_room_for_the_buttons() {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(700.0, 200.0))
        .with_context_setup(theme::install)
        .build_ui(|ui| {
            let title = "Behandlingar av personuppgifter i kundregistret och i bokningen";
            layout::page_heading(ui, title, "", |ui| button::primary(ui, None, "Ny behandling"));
        });
    harness.run();
    let right = harness.get_by_label("Ny behandling").rect().right();
    assert!((600.0..=700.0).contains(&right), "{right}");
}

#[test]
fn the_keyboard_returns_to_the_button_that_asked() {
    let mut harness = open(Gallery::default());
    harness.get_by_label("Mer").focus();
    harness.run();
    harness.state_mut().question = Some(removal());
    harness.run();
    assert!(!harness.get_by_label("Mer").is_focused());
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(harness.get_by_label("Mer").is_focused());
}

#[test]
fn tab_reaches_every_control() {
    for page in [Page::Register, Page::Form, Page::Empty] {
        let mut harness =
            open(Gallery { page, n_rows: 40, selected: Some(1), ..Gallery::default() });
        let controls: Vec<_> = harness
            .root()
            .children_recursive()
            .map(|node| node.accesskit_node())
            .filter(|node| egui::accessibility::is_input(node.role()))
            .map(|node| (node.id(), node.label()))
            .collect();
        let mut reached = std::collections::HashSet::new();
        for _ in 0..controls.len() + 12 {
            harness.key_press(Key::Tab);
            harness.run();
            reached.extend(
                harness
                    .root()
                    .children_recursive()
                    .filter(egui_kittest::Node::is_focused)
                    .map(|node| node.accesskit_node().id()),
            );
        }
        let missed: Vec<_> = controls.iter().filter(|(id, _)| !reached.contains(id)).collect();
        assert!(missed.is_empty(), "{page:?}: {missed:?}");
    }
}

#[test]
fn the_page_follows_the_keyboard() {
    let mut harness = open(Gallery { page: Page::Form, ..Gallery::default() });
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.root().children_recursive().find(egui_kittest::Node::is_focused);
        if let Some(node) = focused {
            let rect = node.rect();
            let name = node.accesskit_node().label();
            assert!(rect.top() >= 0.0 && rect.bottom() <= 768.0, "{name:?} at {rect:?}");
        }
    }
}

#[test]
fn a_row_of_buttons_that_wraps_cuts_none_of_them() {
    let names = ["Skriv in återlämning eller radering", "Märk som genomgånget", "Ändra"];
    let mut harness = Harness::builder()
        .with_size(Vec2::new(420.0, 300.0))
        .with_context_setup(theme::install)
        .build_ui(move |ui| {
            ui.horizontal_wrapped(|ui| {
                for name in names {
                    button::secondary(ui, parmen::ui::icon::CHECK, name);
                }
            });
        });
    harness.run();
    let rects = names.map(|name| harness.get_by_label(name).rect());
    assert!(rects.iter().all(|it| it.right() <= 420.0 && it.height() < 40.0), "{rects:?}");
    assert!(rects[1].top() >= rects[0].bottom() && rects[2].top() < rects[1].bottom());
}
