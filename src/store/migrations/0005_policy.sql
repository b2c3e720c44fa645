-- Format 5: the privacy policy, its published versions, and assessments.

CREATE TABLE policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- What stands beside the body is what it is found by.
CREATE TABLE policy_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE,
    published_on TEXT,
    consent_text INTEGER REFERENCES consent_text (id),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    activity INTEGER REFERENCES activity (id),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX assessment_by_name ON assessment (sort_key, id);
CREATE INDEX assessment_of ON assessment (activity, id);
