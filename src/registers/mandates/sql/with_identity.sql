SELECT id
FROM person
WHERE identity = :number AND identity_kind = :kind AND identity <> ''
ORDER BY id
LIMIT 1
