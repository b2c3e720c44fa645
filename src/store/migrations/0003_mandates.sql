-- Format 3: autogiro mandates and the agreement behind them.

CREATE TABLE autogiro_terms (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- What follows the note is derived from the record when it is written; sort_key follows the payer's.
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payer INTEGER NOT NULL REFERENCES person (id),
    payee TEXT,
    payer_number TEXT,
    drawn TEXT CHECK (drawn IS NULL OR json_valid(drawn)),
    bank TEXT NOT NULL,
    origin TEXT,
    edition INTEGER NOT NULL,
    signed_on TEXT,
    signed_at TEXT NOT NULL,
    received_on TEXT,
    binder TEXT NOT NULL,
    tab TEXT NOT NULL,
    first_debit_on TEXT,
    last_debit_on TEXT,
    answer TEXT,
    next_number TEXT,
    ending TEXT CHECK (ending IS NULL OR json_valid(ending)),
    steps TEXT NOT NULL CHECK (json_valid(steps)),
    findings TEXT NOT NULL CHECK (json_valid(findings)),
    shredded TEXT CHECK (shredded IS NULL OR json_valid(shredded)),
    note TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    state TEXT NOT NULL,
    is_over INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL,
    send_from TEXT,
    ended_on TEXT,
    paper TEXT,
    n_open INTEGER NOT NULL
) STRICT;
CREATE INDEX mandate_by_name ON mandate (
    sort_key, id, payee, state, is_over, is_waiting, send_from, ended_on, paper, n_open);
CREATE INDEX mandate_of ON mandate (payer, id);
CREATE INDEX mandate_number ON mandate (payee, payer_number, is_over, id);
CREATE INDEX mandate_next_number ON mandate (payee, next_number) WHERE next_number IS NOT NULL;
CREATE INDEX mandate_to_send ON mandate (send_from, id) WHERE send_from IS NOT NULL;
CREATE INDEX mandate_to_shred ON mandate (paper, ended_on, id) WHERE paper IS NOT NULL AND ended_on IS NOT NULL;
CREATE INDEX mandate_differing ON mandate (id) WHERE n_open > 0;

-- A payee knows a mandate by its number alone, as long as it is not over (TM 5.1).
CREATE UNIQUE INDEX mandate_number_taken ON mandate (payee, payer_number) WHERE is_over = 0;

CREATE TRIGGER mandate_renamed AFTER UPDATE OF sort_key ON person WHEN new.sort_key <> old.sort_key BEGIN
    UPDATE mandate SET sort_key = new.sort_key WHERE payer = new.id;
END;
