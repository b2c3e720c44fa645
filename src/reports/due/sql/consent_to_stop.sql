SELECT
    consent.id, person.given_name, person.name, consent_text.name AS text_name, consent.tasks, consent.stop_since
FROM consent
CROSS JOIN person ON person.id = consent.person
CROSS JOIN consent_text ON consent_text.id = consent.text
WHERE consent.stop_since <= :last
    AND NOT coalesce(consent.valid_from <= :today AND consent.valid_to > :today, 0)
ORDER BY consent.stop_since, consent.id
LIMIT :at_most
