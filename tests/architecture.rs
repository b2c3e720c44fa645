//! Who may know whom: the table of ARCHITECTURE.md, held against the source.
#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A place, and the words that its code may never say.
const RULES: &[(&str, &[&str])] = &[
    ("core", &["crate::law", "crate::store", "crate::ui", "crate::registers", "rusqlite", "egui"]),
    (
        "law",
        &[
            "rusqlite",
            "egui",
            "std::fs",
            "std::io",
            "crate::store",
            "crate::registers",
            "Zoned::now",
        ],
    ),
    (
        "autogiro",
        &[
            "rusqlite",
            "egui",
            "std::fs",
            "std::io",
            "crate::store",
            "crate::registers",
            "Zoned::now",
            "Timestamp::now",
        ],
    ),
    (
        "store",
        &["egui", "crate::registers", "crate::report", "crate::ui", "crate::app", "crate::law"],
    ),
    ("ui", &["rusqlite", "crate::store", "crate::registers", "crate::report", "crate::binder"]),
    ("report", &["egui", "rusqlite", "crate::registers", "crate::store", "crate::ui"]),
    ("exchange", &["egui", "rusqlite", "crate::registers", "crate::store", "crate::ui"]),
    ("binder", &["egui", "crate::registers", "crate::ui", "crate::app"]),
    ("registers", &["crate::app", "crate::binder", "crate::reports", "crate::policy"]),
    (
        "policy",
        &["egui", "crate::app", "crate::ui", "crate::binder", "crate::cli", "crate::reports"],
    ),
    ("reports", &["egui", "crate::app", "crate::ui", "crate::binder"]),
    ("demo", &["egui", "crate::app", "crate::ui", "crate::binder"]),
    ("app", &["rusqlite"]),
    ("cli", &["egui"]),
];

/// Within a register: the type knows no database, the database no window, the window no database.
const LAYERS: &[(&str, &[&str])] = &[
    ("mod.rs", &["rusqlite", "egui"]),
    ("gaps.rs", &["rusqlite", "egui", "crate::ui"]),
    ("store.rs", &["egui", "crate::ui"]),
    ("desk.rs", &["rusqlite"]),
];

fn sources(below: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(below).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code of a file without its comments and without the tests at its end.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let product = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = product.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_test(path: &Path) -> bool {
    let names = ["tests.rs", "sample.rs"]; // sample.rs is the report tests' own
    path.components().any(|it| it.as_os_str() == "tests")
        || path.file_name().is_some_and(|it| names.iter().any(|name| it == *name))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn breaches(path: &Path, forbidden: &[&str]) -> Vec<String> {
    let code = code(path);
    let said = forbidden.iter().filter(|word| code.contains(**word));
    said.map(|word| format!("{} says {word}", path.display())).collect()
}

#[test]
fn no_kit_names_a_register_or_another_kit() {
    let breaches: Vec<String> = RULES
        .iter()
        .flat_map(|(place, forbidden)| {
            let files = sources(&root().join(place)).into_iter().filter(|it| !is_test(it));
            files.flat_map(|it| breaches(&it, forbidden)).collect::<Vec<_>>()
        })
        .collect();
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn a_register_keeps_its_layers_apart() {
    let mut breached = Vec::new();
    for path in sources(&root().join("registers")) {
        for (layer, forbidden) in LAYERS {
            if path.file_name().is_some_and(|it| it == *layer) {
                breached.extend(breaches(&path, forbidden));
            }
        }
    }
    assert!(breached.is_empty(), "{breached:#?}");
}

#[test]
fn swedish_stands_in_text_files_alone() {
    let is_swedish = |line: &str| {
        line.split('"').skip(1).step_by(2).any(|it| it.chars().any(|c| "åäöÅÄÖ".contains(c)))
    };
    // What Swedes type into a date field is code; the product's name and a command's alias are names.
    let may = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("text")
            || name == "date_input.rs"
            || path.to_string_lossy().contains("/text/")
            || is_test(path)
    };
    let names = ["Dataskyddspärmen", "alias ="];
    let mut found = Vec::new();
    for path in sources(&root()).into_iter().filter(|it| !may(it)) {
        for line in code(&path).lines().filter(|line| is_swedish(line)) {
            if !names.iter().any(|it| line.contains(it)) {
                found.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn files_are_short_enough_to_read() {
    let long: Vec<String> = sources(&root())
        .into_iter()
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .filter(|(n, _)| *n > 400)
        .map(|(n, path)| format!("{n} lines in {}", path.display()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_statement_names_its_columns_and_parameters() {
    let mut found = Vec::new();
    for path in sources(&root()).into_iter().filter(|it| !is_test(it)) {
        let code = code(&path);
        for forbidden in ["SELECT *", "?1", "?2"] {
            if code.contains(forbidden) {
                found.push(format!("{} says {forbidden}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// the program works with no network at all, because it has none.
#[test]
fn r_112_no_network_is_reached_for() {
    let words =
        ["std::net", "TcpStream", "UdpSocket", "ToSocketAddrs", "reqwest", "ureq", "hyper::"];
    let found: Vec<String> = sources(&root()).iter().flat_map(|it| breaches(it, &words)).collect();
    assert!(found.is_empty(), "{found:#?}");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock = fs::read_to_string(lock).unwrap();
    for name in ["reqwest", "ureq", "hyper", "curl", "rustls", "native-tls", "tungstenite"] {
        assert!(!lock.contains(&format!("\nname = \"{name}\"\n")), "{name}");
    }
}
