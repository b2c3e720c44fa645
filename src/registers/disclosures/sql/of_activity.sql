SELECT
    id, person, about_others, recipient, recipient_kind, what, disclosed_on, basis, support, requested,
    channel, handed_out_by, activity, note
FROM disclosure
WHERE activity = :activity
ORDER BY disclosed_on, id
