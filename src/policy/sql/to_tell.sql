SELECT id, groups, emails, addresses, protected, restriction IS NOT NULL AS is_restricted
FROM person
WHERE id IN (SELECT value FROM json_each(:ids))
