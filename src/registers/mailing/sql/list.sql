SELECT id, name, purpose, basis, is_marketing, note
FROM mailing_group
ORDER BY sort_key, id
