-- By name along the index, so that no more are read than are printed.
SELECT person.given_name, person.name, person.restriction IS NOT NULL AS is_restricted, consent.events,
    span.version, span.from_on, span.to_on
FROM consent INDEXED BY consent_of_text
CROSS JOIN person ON person.id = consent.person
CROSS JOIN consent_span AS span ON span.consent = consent.id
WHERE consent.text = :text AND +consent.id IN (
        SELECT valid.consent
        FROM consent_span AS valid
        WHERE valid.text = :text AND valid.from_on <= :day AND valid.to_on > :day AND valid.version >= :needed)
    AND span.from_on <= :day AND span.to_on > :day AND NOT person.protected
ORDER BY consent.sort_key, consent.id
LIMIT :at_most
