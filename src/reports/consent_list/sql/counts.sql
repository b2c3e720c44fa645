SELECT coalesce(sum(span.version >= :needed), 0) AS n_valid,
    coalesce(sum(span.version < :needed), 0) AS n_outdated,
    coalesce(sum(span.version >= :needed AND person.protected), 0) AS n_protected
FROM consent_span AS span
JOIN consent ON consent.id = span.consent
JOIN person ON person.id = consent.person
WHERE span.text = :text AND span.from_on <= :day AND span.to_on > :day
