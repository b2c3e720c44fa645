//! Files that are none of what is asked for are refused in plain words: exit code 1, the binder as it was, nothing
//! beside it, and nobody's data in what is said.

use std::fs;

use crate::office::Office;

/// Whatever reads a file.
const READERS: [&[&str]; 10] = [
    &["import", "personer", "A.parm"],
    &["import", "samtycken", "A.parm"],
    &["import", "medgivanden", "A.parm"],
    &["import", "avtal", "A.parm"],
    &["import", "underbitraden", "A.parm"],
    &["import", "utlamnanden", "A.parm"],
    &["policy", "compare", "A.parm"],
    &["autogiro", "read"],
    &["autogiro", "import", "A.parm"],
    &["autogiro", "reconcile", "A.parm"],
];

/// Somebody's data, which no message may repeat.
const SECRETS: [&str; 3] = ["Hemligsson", "19121212-1212", "121212-1212"];

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// The files, each with its name.
fn odd_files() -> Vec<(&'static str, Vec<u8>)> {
    let many = |cell: &str| vec![cell; 10_000].join(";");
    let noise: Vec<u8> =
        (0..5_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    vec![
        ("tom.csv", Vec::new()),
        ("brus.bin", noise.clone()),
        ("lang_rad.csv", vec![b'a'; 300_000]),
        ("citat.csv", [&b"\""[..], &vec![b'a'; 300_000]].concat()),
        ("halv.csv", [&b"\xff\xfe"[..], b"\x00\xd8"].concat()),
        ("kolumner.csv", format!("{}\n{}\n", many("k"), many("Hemligsson")).into_bytes()),
        ("bok.xlsx", [&b"PK\x03\x04"[..], &noise].concat()),
    ]
}

#[test]
fn what_is_no_such_file_is_refused_and_changes_nothing() {
    let office = Office::with_binder();
    let mut files: Vec<&str> = Vec::new();
    for (name, bytes) in odd_files() {
        office.write(name, bytes);
        files.push(name);
    }
    fs::create_dir(office.path("mapp.csv")).unwrap();
    files.extend(["mapp.csv", "A.parm", "saknas.csv"]);
    let (before, names) = (office.read("A.parm"), office.names());
    for file in files {
        for reader in READERS {
            // Any text can be a policy.
            let is_text = matches!(file, "lang_rad.csv" | "citat.csv" | "kolumner.csv");
            if reader[0] == "policy" && is_text {
                continue;
            }
            let told = office.fails(1, &[reader, &[file]].concat());
            let n_lines = told.lines().filter(|it| !it.trim().is_empty()).count();
            assert!(n_lines >= 2 && told.len() < 1_000, "{reader:?} {file}: {told}");
            assert!(!told.contains("panicked"), "{reader:?} {file}: {told}");
            for secret in SECRETS {
                assert!(!told.contains(secret), "{reader:?} {file}: {told}");
            }
        }
    }
    assert!(office.read("A.parm") == before, "the binder is as it was");
    assert_eq!(office.names(), names, "nothing lies beside it");
    office.ok(&["check", "A.parm"]);
}

#[test]
fn a_row_about_nobody_here_is_refused_without_repeating_it_in_any_encoding() {
    let office = Office::with_binder();
    let (before, names) = (office.read("A.parm"), office.names());
    let sheet = |line_end: &str| {
        format!("Betalare;Motpart;Mottagare;Namn{line_end}Hemligsson;Hemligsson;;{line_end}")
    };
    let spellings = [
        sheet("\n").into_bytes(),
        sheet("\r\n").into_bytes(),
        sheet("\r").into_bytes(),
        format!("\u{feff}{}", sheet("\n")).into_bytes(),
        utf_16(&format!("\u{feff}{}", sheet("\n")), u16::to_le_bytes),
        utf_16(&format!("\u{feff}{}", sheet("\n")), u16::to_be_bytes),
        sheet("\n").replace("Hemligsson", "\"Hemligsson\"").into_bytes(),
    ];
    for bytes in spellings {
        office.write("a.csv", &bytes);
        for register in ["medgivanden", "avtal", "underbitraden", "utlamnanden"] {
            let told = office.fails(1, &["import", register, "A.parm", "a.csv"]);
            assert!(told.contains("Rad 2"), "{register}: {told}");
            assert!(SECRETS.iter().all(|it| !told.contains(it)), "{register}: {told}");
        }
    }
    fs::remove_file(office.path("a.csv")).unwrap();
    assert!(office.read("A.parm") == before);
    assert_eq!(office.names(), names);
}

#[test]
fn a_sheet_of_headings_alone_enters_nothing_and_needs_no_backup() {
    let office = Office::with_binder();
    office.write("p.csv", "Namn\nFörst\n");
    office.ok(&["import", "personer", "A.parm", "p.csv"]);
    let (before, names) = (office.read("A.parm"), office.names().len());
    for (register, headings) in [
        ("personer", "Namn\n"),
        ("medgivanden", "Betalare;Betalarnummer\n"),
        ("avtal", "Motpart;Roll\n"),
        ("underbitraden", "Namn;Avtal\n"),
        ("utlamnanden", "Mottagare;Dag\n"),
    ] {
        office.write("a.csv", headings);
        for more in [&[][..], &["--dry-run"]] {
            let told = office.ok(&[&["import", register, "A.parm", "a.csv"], more].concat());
            assert!(told.contains("bara rubriker. Inget är ändrat."), "{register}: {told}");
        }
    }
    assert!(office.read("A.parm") == before);
    assert_eq!(office.names().len(), names + 1, "only the sheet itself is new");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_and_a_folder_are_told_apart() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::with_binder();
    fs::create_dir(office.path("mapp")).unwrap();
    let told = office.fails(1, &["import", "avtal", "A.parm", "mapp"]);
    assert!(told.contains("mapp är en mapp och ingen fil."), "{told}");
    office.write("last.csv", "Motpart\n");
    fs::set_permissions(office.path("last.csv"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(office.path("last.csv")).is_ok() {
        return; // whoever may do everything may read this too
    }
    let told = office.fails(1, &["import", "avtal", "A.parm", "last.csv"]);
    assert!(told.contains("Du har inte behörighet till last.csv."), "{told}");
    assert!(told.contains("en annan fil eller mapp"), "{told}");
}
