SELECT consent.id
FROM consent CROSS JOIN consent_span AS span ON span.consent = consent.id
WHERE consent.text = :text AND span.from_on <= :day AND span.to_on > :day AND span.version >= :needed
ORDER BY consent.sort_key, consent.id
