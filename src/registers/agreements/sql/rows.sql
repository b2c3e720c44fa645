SELECT it.sort_key, it.id, it.body, person.given_name, person.name
FROM agreement AS it LEFT JOIN person ON person.id = it.counterparty
WHERE (it.sort_key, it.id) > (:key, :id)
    AND CASE :filter
        WHEN 'all' THEN 1
        WHEN 'suppliers' THEN it.role IN ('controller', 'engager')
        WHEN 'customers' THEN it.role IN ('processor', 'sub_processor')
        WHEN 'unsigned' THEN it.stage <> 'signed'
        WHEN 'to_review' THEN coalesce(it.review_on <= :day, 0) AND coalesce(it.ends_on >= :day, 1)
        ELSE it.stage = 'signed' AND coalesce(it.ends_on < :day, 0) -- over
        END
ORDER BY it.sort_key, it.id
LIMIT :n OFFSET :skip
