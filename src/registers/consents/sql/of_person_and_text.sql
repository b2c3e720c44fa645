SELECT id, reference, person, text, events, tasks, note
FROM consent
WHERE person = :person AND text = :text
