SELECT name, purpose, basis, is_marketing, consent_text, note
FROM mailing_group
WHERE id = :id
