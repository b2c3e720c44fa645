SELECT
    it.id, it.sort_key, it.reference, it.person, it.text, it.events, it.tasks, it.note,
    person.given_name, person.name, consent_text.name AS text_name,
    (SELECT coalesce(max(version.version), 0) FROM consent_version AS version
     WHERE version.text = it.text AND asks_again AND in_use_from <= :today) AS needed
FROM (
    SELECT id AS picked
    FROM consent
    WHERE (sort_key, id) > (:key, :id)
        AND (:text = 0 OR text = :text)
        AND CASE :filter
            WHEN 'all' THEN 1
            WHEN 'to_stop' THEN n_open > 0
            WHEN 'waiting' THEN state IN ('asked', 'deferred')
            WHEN 'valid' THEN coalesce(valid_to > :today, 0) AND version >= (
                SELECT coalesce(max(version.version), 0) FROM consent_version AS version
                WHERE version.text = consent.text AND asks_again AND in_use_from <= :today)
            WHEN 'running_out' THEN coalesce(valid_to > :today AND valid_to <= :soon, 0)
            WHEN 'outdated' THEN coalesce(valid_to > :today, 0) AND version < (
                SELECT coalesce(max(version.version), 0) FROM consent_version AS version
                WHERE version.text = consent.text AND asks_again AND in_use_from <= :today)
            WHEN 'over' THEN
                coalesce(state NOT IN ('asked', 'deferred'), 0) AND coalesce(valid_to <= :today, 1)
            END
    ORDER BY sort_key, id
    LIMIT :n OFFSET :skip
) JOIN consent AS it ON it.id = picked
JOIN person ON person.id = it.person
JOIN consent_text ON consent_text.id = it.text
ORDER BY it.sort_key, it.id
