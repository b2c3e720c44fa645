//! How commands are given, and what is said of one that is given wrongly.

use crate::office::{Office, PASSPHRASE, done};

#[test]
fn the_passphrase_comes_from_a_file_or_the_environment_and_must_be_right() {
    let office = Office::with_binder();
    let mut command = office.command(&["check", "A.parm"]);
    let wrong = done(command.env("PARMEN_PASSPHRASE", "fel"));
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.starts_with("Lösenfrasen stämmer inte.\n"), "{}", wrong.err);
    office.write("fras.txt", format!("{PASSPHRASE}\r\n"));
    let mut command = office.command(&["--passphrase-file", "fras.txt", "check", "A.parm"]);
    assert_eq!(done(command.env("PARMEN_PASSPHRASE", "fel")).code, 0);
    let none = done(office.command(&["check", "A.parm"]).env_remove("PARMEN_PASSPHRASE"));
    assert_eq!((none.code, none.err.lines().count()), (1, 2));
    assert!(none.err.contains("--passphrase-file"), "{}", none.err);
    assert!(office.fails(1, &["new", "A.parm"]).contains("finns redan"));
    assert_eq!(office.fails(1, &["check", "B.parm"]).lines().count(), 2);
}

#[test]
fn wrong_use_ends_with_2_and_writes_nothing() {
    let office = Office::new();
    for arguments in [
        &["nwe", "A.parm"][..],
        &["report", "registerutdrag", "A.parm", "--out", "a.txt"],
        &["report", "brister", "A.parm", "--out", "a.docx"],
        &["report", "dikt", "A.parm", "--out", "a.txt"],
        &["export", "personer", "A.parm", "--out", "a.xlsx"],
        &["export", "utskick", "A.parm", "--out", "a.csv"],
        &["report", "brister", "A.parm", "--out", "a.txt", "--date", "igår"],
        &["A.parm", "check", "A.parm"],
    ] {
        assert!(!office.fails(2, arguments).is_empty());
    }
    assert_eq!(office.names(), [""; 0]);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_one_sentence_says_so_and_names_the_commands() {
    let office = Office::new();
    for arguments in [&[][..], &["A.parm"]] {
        let told = office.fails(1, arguments);
        assert!(told.starts_with("Fönstret kan inte öppnas"), "{told}");
        assert!(told.contains("parmen new, demo, report"), "{told}");
    }
    let english = done(office.command(&[]).env("LANG", "en_GB.UTF-8"));
    assert!(english.err.starts_with("The window cannot be opened"), "{}", english.err);
}
