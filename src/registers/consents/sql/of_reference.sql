SELECT id, reference, person, text, events, tasks, note
FROM consent
WHERE reference = :reference
