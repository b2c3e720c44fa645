SELECT body
FROM company
WHERE id = :id
