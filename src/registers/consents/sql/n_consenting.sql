WITH needed AS MATERIALIZED (
    SELECT text, max(version) AS version
    FROM consent_version
    WHERE asks_again AND in_use_from <= :day
    GROUP BY text
)
SELECT
    consent_text.id AS text,
    (SELECT count(*) FROM consent_span AS span
     WHERE span.text = consent_text.id AND from_on <= :day AND to_on > :day
        AND version >= coalesce(needed.version, 0)) AS n
FROM consent_text LEFT JOIN needed ON needed.text = consent_text.id
ORDER BY consent_text.sort_key, consent_text.id
