SELECT reference, person, text, events, tasks, note
FROM consent
WHERE id = :id
