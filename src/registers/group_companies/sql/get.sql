SELECT name, organisation_number, address, email, receives, sends_jointly, note
FROM group_company
WHERE id = :id
