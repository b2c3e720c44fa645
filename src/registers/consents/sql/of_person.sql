SELECT id, reference, person, text, events, tasks, note
FROM consent
WHERE person = :person
ORDER BY id
