INSERT INTO consent (
    id, reference, person, text, events, tasks, note, sort_key, state, version, valid_from, valid_to, n_open,
    stop_since)
VALUES (
    :id, :reference, :person, :text, :events, :tasks, :note,
    coalesce((SELECT sort_key FROM person WHERE id = :person), ''),
    :state, :version, :valid_from, :valid_to, :n_open, :stop_since)
ON CONFLICT (id) DO UPDATE SET
    reference = excluded.reference, person = excluded.person, text = excluded.text,
    events = excluded.events, tasks = excluded.tasks, note = excluded.note,
    sort_key = excluded.sort_key, state = excluded.state, version = excluded.version,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to, n_open = excluded.n_open,
    stop_since = excluded.stop_since
RETURNING id
