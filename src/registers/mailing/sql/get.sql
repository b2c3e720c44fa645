SELECT name, purpose, basis, is_marketing, note
FROM mailing_group
WHERE id = :id
