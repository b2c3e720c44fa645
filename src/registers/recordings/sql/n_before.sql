SELECT count(*) AS n
FROM recording
WHERE (sort_key, id) < (SELECT it.sort_key, it.id FROM recording AS it WHERE it.id = :id)
