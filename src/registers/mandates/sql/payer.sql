SELECT given_name, name, identity_kind, identity
FROM person
WHERE id = :id
