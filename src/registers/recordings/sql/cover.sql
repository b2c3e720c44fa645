SELECT
    EXISTS (
        SELECT 1 FROM consent_span AS span
        WHERE span.consent = :consent AND from_on <= :on AND to_on > :on
            AND span.version >= (
                SELECT coalesce(max(shown.version), 0) FROM consent_version AS shown
                WHERE shown.text = span.text AND asks_again AND in_use_from <= :on)
    ) AS was_covered,
    (SELECT max(to_on) FROM consent_span AS span WHERE span.consent = :consent) AS covered_to
