SELECT name, kind, holds, supplier, place, country, access, review_on, note
FROM system
WHERE id = :id
