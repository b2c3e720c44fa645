SELECT
    id, agreement, parent, name, organisation_number, service, data, places, authorisation,
    notice_on, object_by, decision, decided_on, starts_on, ends_on, note
FROM sub_processor
WHERE agreement = :agreement
ORDER BY sort_key, id
