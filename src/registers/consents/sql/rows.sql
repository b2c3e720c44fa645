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
            WHEN 'waiting' THEN
                coalesce(state IN ('asked', 'deferred'), 1)
                AND NOT coalesce(valid_from <= :today AND valid_to > :today, 0)
            WHEN 'over' THEN
                coalesce(state NOT IN ('asked', 'deferred'), 0)
                AND NOT coalesce(valid_from <= :today AND valid_to > :today, 0)
            WHEN 'outdated' THEN
                coalesce(valid_from <= :today AND valid_to > :today, 0)
                AND version < (
                    SELECT coalesce(max(version.version), 0) FROM consent_version AS version
                    WHERE version.text = consent.text AND asks_again AND in_use_from <= :today)
            ELSE -- valid, and of those the ones that run out
                coalesce(valid_from <= :today AND valid_to > :today, 0)
                AND (:filter = 'valid' OR valid_to <= :soon)
                AND version >= (
                    SELECT coalesce(max(version.version), 0) FROM consent_version AS version
                    WHERE version.text = consent.text AND asks_again AND in_use_from <= :today)
            END
    ORDER BY sort_key, id
    LIMIT :n OFFSET :skip
) JOIN consent AS it ON it.id = picked
JOIN person ON person.id = it.person
JOIN consent_text ON consent_text.id = it.text
ORDER BY it.sort_key, it.id
