SELECT name, purpose, basis, is_marketing, channel, consent_text, note
FROM mailing_group
WHERE id = :id
