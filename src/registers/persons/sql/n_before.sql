SELECT count(*) AS n
FROM person AS before, person AS it
WHERE it.id = :id AND (before.sort_key, before.id) < (it.sort_key, it.id)
