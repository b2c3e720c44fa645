INSERT INTO mailing_group (id, name, sort_key, purpose, basis, is_marketing, note)
VALUES (:id, :name, :sort_key, :purpose, :basis, :is_marketing, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, purpose = excluded.purpose,
    basis = excluded.basis, is_marketing = excluded.is_marketing, note = excluded.note
RETURNING id
