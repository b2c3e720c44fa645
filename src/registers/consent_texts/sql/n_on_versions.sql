SELECT version, count(*) AS n
FROM consent_span
WHERE text = :text AND from_on <= :day AND to_on > :day
GROUP BY version
ORDER BY version
