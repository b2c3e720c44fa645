SELECT id, name, purpose, basis, is_marketing, channel, consent_text, note
FROM mailing_group
ORDER BY sort_key, id
