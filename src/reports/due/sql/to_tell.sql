SELECT id, number, published_on, n
FROM (
    SELECT
        id, number, published_on,
        (SELECT count(*) FROM json_each(body, '$.notices') WHERE value ->> 'told_on' IS NULL) AS n
    FROM policy_version
    WHERE published_on <= :last
)
WHERE n > 0
ORDER BY number
