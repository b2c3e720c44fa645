SELECT
    consent.id, consent.reference, consent.person, consent.text, consent.events, consent.tasks, consent.note,
    consent.stop_since, person.given_name, person.name, consent_text.name AS text_name
FROM consent
CROSS JOIN person ON person.id = consent.person
CROSS JOIN consent_text ON consent_text.id = consent.text
WHERE consent.stop_since <= :last
ORDER BY consent.stop_since, consent.id
LIMIT :at_most
