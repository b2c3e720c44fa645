-- Format 2: consent texts and consents, recordings, and what marketing rests on.

CREATE TABLE consent_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    activity INTEGER REFERENCES activity (id),
    recipients TEXT NOT NULL CHECK (json_valid(recipients)),
    is_for_children INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX consent_text_by_name ON consent_text (sort_key, id);
CREATE INDEX consent_text_activity ON consent_text (activity);

CREATE TABLE consent_text_system (
    text INTEGER NOT NULL REFERENCES consent_text (id) ON DELETE CASCADE,
    system INTEGER NOT NULL REFERENCES system (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (text, system)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_text_system_back ON consent_text_system (system);

-- A version of a text; a draft has no first day.
CREATE TABLE consent_version (
    text INTEGER NOT NULL REFERENCES consent_text (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    in_use_from TEXT,
    asks_again INTEGER NOT NULL,
    PRIMARY KEY (text, version)
) STRICT, WITHOUT ROWID;

-- Person, text and events are the record; what follows the note is derived from them when it is written.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL UNIQUE,
    person INTEGER NOT NULL REFERENCES person (id),
    text INTEGER NOT NULL REFERENCES consent_text (id),
    events TEXT NOT NULL CHECK (json_valid(events)),
    tasks TEXT NOT NULL CHECK (json_valid(tasks)),
    note TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    state TEXT,
    version INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    n_open INTEGER NOT NULL,
    stop_since TEXT,
    newest_shown INTEGER NOT NULL,
    UNIQUE (person, text)
) STRICT;
CREATE INDEX consent_by_name ON consent (
    sort_key, id, text, state, version, valid_from, valid_to, n_open);
CREATE INDEX consent_of_text ON consent (text, sort_key, id);
CREATE INDEX consent_running_out ON consent (valid_to, id) WHERE valid_to IS NOT NULL;
CREATE INDEX consent_on_version ON consent (text, version, valid_from, valid_to, newest_shown)
WHERE valid_to IS NOT NULL;
CREATE INDEX consent_waiting ON consent (state, text, valid_from, valid_to)
WHERE coalesce(state, 'asked') IN ('asked', 'deferred');
CREATE INDEX consent_to_stop ON consent (stop_since, id, text)
WHERE stop_since IS NOT NULL;

CREATE TRIGGER consent_renamed AFTER UPDATE OF sort_key ON person WHEN new.sort_key <> old.sort_key BEGIN
    UPDATE consent SET sort_key = new.sort_key WHERE person = new.id;
END;

-- The days on which a consent holds: from the first to before the last.
CREATE TABLE consent_span (
    text INTEGER NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    version INTEGER NOT NULL,
    consent INTEGER NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
    PRIMARY KEY (text, from_on, to_on, version, consent),
    FOREIGN KEY (text, version) REFERENCES consent_version (text, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_span_of ON consent_span (consent, from_on, to_on, version);

-- Which versions a consent's events were shown.
CREATE TABLE consent_shown (
    consent INTEGER NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
    text INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (consent, text, version),
    FOREIGN KEY (text, version) REFERENCES consent_version (text, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_shown_back ON consent_shown (text, version);

-- What somebody was shown stays as it was shown.
CREATE TRIGGER consent_version_frozen BEFORE UPDATE ON consent_version
WHEN EXISTS (SELECT 1 FROM consent_shown WHERE text = old.text AND version = old.version)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END;

CREATE TABLE recording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    kind TEXT,
    recorded_on TEXT,
    person INTEGER REFERENCES person (id),
    agreement TEXT NOT NULL,
    participants TEXT NOT NULL,
    informed TEXT NOT NULL,
    system INTEGER REFERENCES system (id),
    place TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT,
    support TEXT NOT NULL,
    consent INTEGER REFERENCES consent (id),
    retention TEXT CHECK (retention IS NULL OR json_valid(retention)),
    counted_from TEXT,
    erase_on TEXT,
    erased_on TEXT,
    erased_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX recording_by_name ON recording (sort_key, id);
CREATE INDEX recording_of ON recording (person);
CREATE INDEX recording_system ON recording (system);
CREATE INDEX recording_consent ON recording (consent);
CREATE INDEX recording_to_erase ON recording (erase_on, id) WHERE erased_on IS NULL AND erase_on IS NOT NULL;

-- A recording with what follows from its consent: whether it held on the day, and until when it holds.
CREATE VIEW recording_with_cover AS
SELECT
    id, sort_key, reference, kind, recorded_on, person, agreement, participants, informed, system, place,
    purpose, basis, support, consent, retention, counted_from, erase_on, erased_on, erased_by, note,
    EXISTS (
        SELECT 1 FROM consent_span AS span
        WHERE span.consent = recording.consent AND from_on <= recorded_on AND to_on > recorded_on
            AND span.version >= (
                SELECT coalesce(max(shown.version), 0) FROM consent_version AS shown
                WHERE shown.text = span.text AND asks_again AND in_use_from <= recorded_on)
    ) AS was_covered,
    (SELECT max(to_on) FROM consent_span AS span WHERE span.consent = recording.consent) AS covered_to
FROM recording;

ALTER TABLE person ADD COLUMN marketing TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(marketing));
ALTER TABLE mailing_group ADD COLUMN channel TEXT;
ALTER TABLE mailing_group ADD COLUMN consent_text INTEGER REFERENCES consent_text (id);
CREATE INDEX mailing_group_consent ON mailing_group (consent_text);
