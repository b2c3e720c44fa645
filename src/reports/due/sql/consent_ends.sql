SELECT consent.id, person.given_name, person.name, consent_text.name AS text_name, consent.valid_to
FROM consent
CROSS JOIN person ON person.id = consent.person
CROSS JOIN consent_text ON consent_text.id = consent.text
WHERE consent.valid_to <= :before
ORDER BY consent.valid_to, consent.id
LIMIT :at_most
