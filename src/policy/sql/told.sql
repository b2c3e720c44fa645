SELECT id, groups, emails, addresses, protected, restriction IS NOT NULL AS is_restricted
FROM person
ORDER BY sort_key, id
