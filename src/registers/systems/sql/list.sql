SELECT id, name, kind, holds, supplier, place, country, access, review_on, note
FROM system
ORDER BY sort_key, id
