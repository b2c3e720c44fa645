INSERT INTO mailing_group (id, name, sort_key, purpose, basis, is_marketing, channel, consent_text, note)
VALUES (:id, :name, :sort_key, :purpose, :basis, :is_marketing, :channel, :consent_text, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, purpose = excluded.purpose,
    basis = excluded.basis, is_marketing = excluded.is_marketing, channel = excluded.channel,
    consent_text = excluded.consent_text, note = excluded.note
RETURNING id
