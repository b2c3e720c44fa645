SELECT count(*) AS n
FROM consent AS before, consent AS it
WHERE it.id = :id AND (before.sort_key, before.id) < (it.sort_key, it.id)
