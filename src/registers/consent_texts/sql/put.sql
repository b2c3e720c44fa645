INSERT INTO consent_text (id, name, sort_key, activity, recipients, is_for_children, note)
VALUES (:id, :name, :sort_key, :activity, :recipients, :is_for_children, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, activity = excluded.activity,
    recipients = excluded.recipients, is_for_children = excluded.is_for_children,
    note = excluded.note
RETURNING id
