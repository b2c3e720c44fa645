-- Of each text, those whose consent holds on an older wording than the one that everybody must be asked about.
SELECT
    consent_text.id, consent_text.name, needed.in_use_from,
    (SELECT count(*) FROM (
        SELECT 1
        FROM consent
        WHERE consent.text = needed.text AND consent.version < needed.version
            AND consent.valid_from <= :today AND consent.valid_to > :today
            AND NOT EXISTS (
                SELECT 1 FROM consent_shown AS shown
                WHERE shown.consent = consent.id AND shown.text = needed.text
                    AND shown.version >= needed.version)
        LIMIT :at_most
    )) AS n
FROM consent_version AS needed
JOIN consent_text ON consent_text.id = needed.text
WHERE needed.asks_again AND needed.in_use_from <= :last
    AND NOT EXISTS (
        SELECT 1 FROM consent_version AS newer
        WHERE newer.text = needed.text AND newer.version > needed.version
            AND newer.asks_again AND newer.in_use_from <= :last)
