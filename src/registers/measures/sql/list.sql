SELECT id, name, kind, description, introduced_on, review_on
FROM measure
ORDER BY sort_key, id
