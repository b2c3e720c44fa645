//! The consents: the list, the logging, the record and the signed list.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use parmen::{
    app::{App, Place},
    core::{Id, Lang},
    prefs::Looks,
    registers::Register,
};

use super::{SIZES, Shot, draw, fill_example, shot};

const CONSENT_SHOTS: &[Shot] = &[
    shot("consents", Place::Register(Register::Consents, None)),
    shot("consent", Place::Register(Register::Consents, Some(1))),
    shot("consent-withdrawn", Place::Register(Register::Consents, Some(15))),
    shot("consent-gaps", Place::Register(Register::Consents, Some(14))),
    Shot {
        name: "consent-withdrawing",
        place: Place::Register(Register::Consents, Some(2)),
        keys: &[(Modifiers::NONE, Key::Enter)],
        does: |_, _| (),
    },
    shot("consent-log", Place::LogConsent(None)),
    shot("consent-log-person", Place::LogConsent(Some(Id::new(5)))),
    Shot {
        does: |harness, lang| {
            choose(harness, ["Vad det gäller", "What it is about"], ["Nyhetsbrev"; 2], lang);
        },
        ..shot("consent-log-filled", Place::LogConsent(Some(Id::new(7))))
    },
    Shot {
        does: |harness, lang| {
            choose(harness, ["Vad det gäller", "What it is about"], ["Nyhetsbrev"; 2], lang);
            harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
            harness.run_steps(4);
        },
        ..shot("consent-log-refused", Place::LogConsent(None))
    },
    Shot {
        does: |harness, lang| {
            let names = ["Namn eller nummer", "Name or number"];
            let name = names[usize::from(lang == Lang::En)];
            harness.get_by_role_and_label(Role::TextInput, name).type_text("berg");
            harness.run_steps(4);
        },
        ..shot("consent-search", Place::LogConsent(None))
    },
    Shot {
        does: |harness, lang| {
            choose(harness, ["Ändamål", "Purpose"], ["Nyhetsbrev"; 2], lang);
        },
        ..shot("consents-purpose", Place::Register(Register::Consents, None))
    },
    Shot {
        does: |harness, lang| {
            press(harness, ["Logga för flera", "Log for several"], lang);
            choose(
                harness,
                ["Vad det gäller", "What it is about"],
                ["Konto i Kodklubben"; 2],
                lang,
            );
            let radio = ["En hel grupp", "A whole group"][usize::from(lang == Lang::En)];
            harness.get_by_role_and_label(Role::RadioButton, radio).click_accesskit();
            harness.run_steps(4);
            choose(harness, ["Grupp", "Group"], ["Kunder", "Customers"], lang);
            press(harness, ["Lägg till alla i gruppen", "Add everybody in the group"], lang);
            let end = ["Töm listan", "Empty the list"][usize::from(lang == Lang::En)];
            harness.get_by_label(end).scroll_to_me();
            harness.run_steps(4);
        },
        ..shot("consents-many", Place::Register(Register::Consents, None))
    },
    Shot {
        does: |harness, lang| {
            let link = ["Visa ordalydelsen", "Show the wording"][usize::from(lang == Lang::En)];
            harness.get_by_label(link).click_accesskit();
        },
        ..shot("consent-wording", Place::Register(Register::Consents, Some(12)))
    },
    shot("person-consents", Place::Register(Register::Persons, Some(5))),
];

fn press(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run_steps(4);
}

fn choose(harness: &mut Harness<'static, App>, fields: [&str; 2], names: [&str; 2], lang: Lang) {
    let at = usize::from(lang == Lang::En);
    harness.get_by_role_and_label(Role::ComboBox, fields[at]).click_accesskit();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Button, names[at]).click_accesskit();
    harness.run_steps(8);
}

#[test]
fn every_screen_of_the_consents() {
    for shot in CONSENT_SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill_example);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill_example);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill_example);
    }
    for shot in [
        shot("empty-consents", Place::Register(Register::Consents, None)),
        shot("empty-consent-log", Place::LogConsent(None)),
    ] {
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], |_| ());
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], |_| ());
    }
}
