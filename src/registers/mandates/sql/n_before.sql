SELECT count(*) AS n
FROM mandate
WHERE (sort_key, id) < (SELECT it.sort_key, it.id FROM mandate AS it WHERE it.id = :id)
