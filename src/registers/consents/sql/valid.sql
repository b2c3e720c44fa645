WITH needed AS MATERIALIZED (
    SELECT text, max(version) AS version
    FROM consent_version
    WHERE asks_again AND in_use_from <= :day
    GROUP BY text
)
SELECT span.text, span.consent
FROM consent_span AS span LEFT JOIN needed ON needed.text = span.text
WHERE from_on <= :day AND to_on > :day AND span.version >= coalesce(needed.version, 0)
