SELECT person.given_name, person.name, person.restriction IS NOT NULL AS is_restricted, consent.events,
    span.version, span.from_on, span.to_on
FROM consent_span AS span
JOIN consent ON consent.id = span.consent
JOIN person ON person.id = consent.person
WHERE span.text = :text AND span.from_on <= :day AND span.to_on > :day AND span.version >= :needed
    AND NOT person.protected
ORDER BY person.sort_key, person.id
LIMIT :at_most
