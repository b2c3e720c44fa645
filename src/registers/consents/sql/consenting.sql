SELECT consent.id, person.id AS person, person.given_name, person.name, span.version, span.from_on, span.to_on
FROM consent_span AS span
JOIN consent ON consent.id = span.consent
JOIN person ON person.id = consent.person
WHERE span.text = :text AND span.from_on <= :day AND span.to_on > :day AND span.version >= :needed
ORDER BY person.sort_key, person.id
