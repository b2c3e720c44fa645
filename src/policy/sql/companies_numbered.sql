SELECT id, name
FROM person
WHERE kind = 'company' AND identity_kind IN ('personnummer', 'samordningsnummer')
ORDER BY sort_key, id
LIMIT 5
