-- Format 4: agreements with processors and customers, the sub-processors below them, disclosures, the company's own
-- list of adequacy decisions; the privacy policy, its published versions, and assessments.

-- The body is the agreement as JSON; the columns are what a reader of the database looks for, and what follows
-- from it: sort_key follows the counterparty's, ends_on is the last day that it is in force.
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    counterparty INTEGER REFERENCES person (id),
    sort_key TEXT NOT NULL,
    role TEXT,
    number TEXT NOT NULL,
    stage TEXT NOT NULL,
    signed_on TEXT,
    valid_from TEXT,
    ends_on TEXT,
    review_on TEXT,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX agreement_by_name ON agreement (sort_key, id);
CREATE INDEX agreement_with ON agreement (counterparty, id);

CREATE TABLE agreement_system (
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    system INTEGER NOT NULL REFERENCES system (id),
    PRIMARY KEY (agreement, system)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_system_back ON agreement_system (system);

CREATE TABLE agreement_activity (
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    activity INTEGER NOT NULL REFERENCES activity (id),
    PRIMARY KEY (agreement, activity)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_activity_back ON agreement_activity (activity);

CREATE TABLE agreement_measure (
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    measure INTEGER NOT NULL REFERENCES measure (id),
    PRIMARY KEY (agreement, measure)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_measure_back ON agreement_measure (measure);

-- A customer's agreement, and that of a supplier whom we engage for it (GDPR 28.2).
CREATE TABLE agreement_supplier (
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    supplier INTEGER NOT NULL REFERENCES agreement (id),
    PRIMARY KEY (agreement, supplier)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_supplier_back ON agreement_supplier (supplier);

CREATE TRIGGER agreement_renamed AFTER UPDATE OF sort_key ON person WHEN new.sort_key <> old.sort_key BEGIN
    UPDATE agreement SET sort_key = new.sort_key WHERE counterparty = new.id;
END;

-- Whom a supplier engages, at any depth below its agreement.
CREATE TABLE sub_processor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement INTEGER NOT NULL REFERENCES agreement (id),
    parent INTEGER REFERENCES sub_processor (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    organisation_number TEXT NOT NULL,
    service TEXT NOT NULL,
    data TEXT NOT NULL,
    places TEXT NOT NULL CHECK (json_valid(places)),
    authorisation TEXT,
    notice_on TEXT,
    object_by TEXT,
    decision TEXT,
    decided_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX sub_processor_by_name ON sub_processor (sort_key, id);
CREATE INDEX sub_processor_of ON sub_processor (agreement, parent, sort_key, id);
CREATE INDEX sub_processor_below ON sub_processor (parent);

-- Nobody is engaged by somebody below them, or by somebody in another tree.
CREATE TRIGGER sub_processor_planted BEFORE INSERT ON sub_processor WHEN new.parent IS NOT NULL BEGIN
    SELECT raise(ABORT, 'no tree')
    WHERE new.agreement IS NOT (SELECT agreement FROM sub_processor WHERE id = new.parent);
END;
CREATE TRIGGER sub_processor_moved BEFORE UPDATE OF parent, agreement ON sub_processor BEGIN
    SELECT raise(ABORT, 'no tree')
    WHERE new.parent IS NOT NULL
        AND new.agreement IS NOT (SELECT agreement FROM sub_processor WHERE id = new.parent);
    SELECT raise(ABORT, 'no tree')
    WHERE EXISTS (SELECT 1 FROM sub_processor WHERE parent = new.id AND agreement IS NOT new.agreement);
    SELECT raise(ABORT, 'no tree')
    WHERE new.id IN (
        WITH RECURSIVE above (id) AS (
            SELECT new.parent
            UNION
            SELECT it.parent FROM sub_processor AS it JOIN above ON it.id = above.id
        )
        SELECT id FROM above
    );
END;

-- What was given to whom, when and on what ground.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER REFERENCES person (id),
    about_others TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    recipient_kind TEXT,
    what TEXT NOT NULL,
    disclosed_on TEXT,
    basis TEXT,
    support TEXT NOT NULL,
    requested TEXT NOT NULL,
    channel TEXT NOT NULL,
    handed_out_by TEXT NOT NULL,
    activity INTEGER REFERENCES activity (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_by_recipient ON disclosure (sort_key, id);
CREATE INDEX disclosure_of ON disclosure (person, disclosed_on, id) WHERE person IS NOT NULL;
CREATE INDEX disclosure_by_day ON disclosure (disclosed_on, id);
CREATE INDEX disclosure_in ON disclosure (activity, disclosed_on, id) WHERE activity IS NOT NULL;

CREATE TABLE country_list (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- A PUB-avtal of ours as it was drawn up. A signed one stays as it is.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement INTEGER NOT NULL REFERENCES agreement (id),
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    drawn_up_on TEXT NOT NULL,
    objection_days INTEGER NOT NULL,
    signed_on TEXT,
    signed_by_us TEXT NOT NULL,
    signed_by_them TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    note TEXT NOT NULL,
    UNIQUE (agreement, number)
) STRICT;

CREATE TRIGGER contract_frozen BEFORE UPDATE ON contract
WHEN old.signed_on IS NOT NULL AND new.signed_on IS NOT NULL
    AND (old.agreement, old.number, old.language, old.drawn_up_on, old.objection_days, old.content)
        IS NOT (new.agreement, new.number, new.language, new.drawn_up_on, new.objection_days, new.content) BEGIN
    SELECT raise(ABORT, 'a signed contract stays as it is');
END;

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

-- The search index gets room for more registers: a record's row was 16 * its number + the register's.
CREATE VIRTUAL TABLE search_wide USING fts5 (
    title, words, subtitle UNINDEXED,
    prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO search_wide (search_wide, rank) VALUES ('secure-delete', 1);
INSERT INTO search_wide (rowid, title, words, subtitle)
SELECT rowid / 16 * 64 + rowid % 16, title, words, subtitle FROM search ORDER BY rowid;
DROP TABLE search;
ALTER TABLE search_wide RENAME TO search;

-- The cancellations that are to be sent, among however many mandates.
CREATE INDEX mandate_to_cancel ON mandate (send_from, id) WHERE send_from IS NOT NULL AND ending IS NOT NULL;
