SELECT
    id, agreement, number, language, drawn_up_on, objection_days, signed_on, signed_by_us, signed_by_them, content, note
FROM contract
WHERE agreement = :agreement
ORDER BY number
