SELECT
    it.id, it.reference, it.person, it.text, it.events, it.tasks, it.note,
    person.given_name, person.name, consent_text.name AS text_name,
    (SELECT coalesce(max(version.version), 0) FROM consent_version AS version
     WHERE version.text = it.text AND asks_again AND in_use_from <= :today) AS needed
FROM consent AS it
JOIN person ON person.id = it.person
JOIN consent_text ON consent_text.id = it.text
WHERE it.id = :id
