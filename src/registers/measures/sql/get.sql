SELECT name, kind, description, introduced_on, review_on
FROM measure
WHERE id = :id
