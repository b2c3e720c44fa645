-- The spans are looked up in a set of their own: by name they would be read in no order, a page for each.
SELECT id
FROM consent INDEXED BY consent_of_text
WHERE text = :text AND +id IN (
    SELECT consent
    FROM consent_span
    WHERE text = :text AND from_on <= :day AND to_on > :day AND version >= :needed)
ORDER BY sort_key, id
