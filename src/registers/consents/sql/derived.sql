SELECT
    consent.id, reference, person, text, events, tasks, consent.note,
    state, version, valid_from, valid_to, n_open, stop_since,
    consent.sort_key = person.sort_key AS is_sorted
FROM consent JOIN person ON person.id = consent.person
ORDER BY consent.id
