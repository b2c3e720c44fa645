-- The binder, format 1. Dates are ISO 8601 texts; lists that belong to one record are JSON; links are tables.

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- How many there are, kept by triggers: counting a million rows takes longer than a frame.
CREATE TABLE counter (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE group_company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    organisation_number TEXT NOT NULL,
    address TEXT NOT NULL CHECK (json_valid(address)),
    email TEXT NOT NULL,
    receives TEXT NOT NULL,
    sends_jointly INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE system (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    kind TEXT,
    holds TEXT NOT NULL,
    supplier TEXT NOT NULL,
    place TEXT NOT NULL,
    country TEXT NOT NULL,
    access TEXT NOT NULL,
    review_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX system_by_name ON system (sort_key, id);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    kind TEXT,
    description TEXT NOT NULL,
    introduced_on TEXT,
    review_on TEXT
) STRICT;
CREATE INDEX measure_by_name ON measure (sort_key, id);

CREATE TABLE mailing_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT,
    is_marketing INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX mailing_group_by_name ON mailing_group (sort_key, id);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    reference TEXT NOT NULL,
    owner TEXT NOT NULL,
    role TEXT,
    joint_with TEXT NOT NULL,
    status TEXT,
    purposes TEXT NOT NULL CHECK (json_valid(purposes)),
    subjects TEXT NOT NULL CHECK (json_valid(subjects)),
    special TEXT NOT NULL CHECK (json_valid(special)),
    children TEXT NOT NULL CHECK (json_valid(children)),
    sources TEXT NOT NULL CHECK (json_valid(sources)),
    collected_how TEXT NOT NULL,
    must_provide TEXT NOT NULL,
    recipients TEXT NOT NULL CHECK (json_valid(recipients)),
    transfers TEXT NOT NULL CHECK (json_valid(transfers)),
    profiling TEXT NOT NULL CHECK (json_valid(profiling)),
    measures_text TEXT NOT NULL,
    reviewed_on TEXT,
    reviewed_by TEXT NOT NULL,
    review_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_name ON activity (sort_key, id);

CREATE TABLE activity_system (
    activity INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    system INTEGER NOT NULL REFERENCES system (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, system)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_system_back ON activity_system (system);

CREATE TABLE activity_measure (
    activity INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    measure INTEGER NOT NULL REFERENCES measure (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, measure)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_measure_back ON activity_measure (measure);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    given_name TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    identity_kind TEXT,
    identity TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    addresses TEXT NOT NULL CHECK (json_valid(addresses)),
    phones TEXT NOT NULL CHECK (json_valid(phones)),
    emails TEXT NOT NULL CHECK (json_valid(emails)),
    contact_person TEXT NOT NULL,
    protected INTEGER NOT NULL,
    contract_from TEXT,
    contract_to TEXT,
    last_contact_on TEXT,
    case_closed_on TEXT,
    groups TEXT NOT NULL CHECK (json_valid(groups)),
    source TEXT,
    source_detail TEXT NOT NULL,
    restriction TEXT CHECK (restriction IS NULL OR json_valid(restriction)),
    marketing_objection_on TEXT,
    profiling_objection_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_kind ON person (kind, sort_key, id);
CREATE INDEX person_by_identity ON person (identity) WHERE identity <> '';
CREATE INDEX person_by_customer_number ON person (customer_number) WHERE customer_number <> '';
CREATE INDEX person_restricted ON person (sort_key, id) WHERE restriction IS NOT NULL;
CREATE INDEX person_ended ON person (contract_to, id) WHERE contract_to IS NOT NULL;
CREATE INDEX person_contacted ON person (last_contact_on, id) WHERE last_contact_on IS NOT NULL;
CREATE INDEX person_closed ON person (case_closed_on, id) WHERE case_closed_on IS NOT NULL;

CREATE TRIGGER person_counted AFTER INSERT ON person BEGIN
    INSERT INTO counter (name, n) VALUES (new.kind, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER person_uncounted AFTER DELETE ON person BEGIN
    UPDATE counter SET n = n - 1 WHERE name = old.kind;
END;
CREATE TRIGGER person_recounted AFTER UPDATE OF kind ON person WHEN new.kind <> old.kind BEGIN
    UPDATE counter SET n = n - 1 WHERE name = old.kind;
    INSERT INTO counter (name, n) VALUES (new.kind, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;
END;

CREATE TABLE person_system (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    system INTEGER NOT NULL REFERENCES system (id),
    place TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (person, system)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_system_back ON person_system (system);

CREATE TABLE person_mailing (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mailing_group INTEGER NOT NULL REFERENCES mailing_group (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (person, mailing_group)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_mailing_back ON person_mailing (mailing_group);

CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT NOT NULL,
    record INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_of ON attachment (register, record);
CREATE INDEX attachment_content ON attachment (sha256);

-- The journal: a chain of changes, each with the records it touched.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    undoes INTEGER REFERENCES change (seq),
    n_records INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX change_undone ON change (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change_record (
    touch INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (seq),
    register TEXT NOT NULL,
    record INTEGER NOT NULL,
    commitment BLOB NOT NULL
) STRICT;
CREATE INDEX change_record_of ON change_record (register, record);
CREATE INDEX change_record_by_change ON change_record (change);

-- What may be destroyed without breaking the chain.
CREATE TABLE change_payload (
    touch INTEGER PRIMARY KEY REFERENCES change_record (touch),
    salt BLOB NOT NULL,
    replaced TEXT
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    title, words, subtitle UNINDEXED,
    prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
