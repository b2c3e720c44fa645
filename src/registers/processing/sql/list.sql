SELECT
    id, name, reference, owner, role, joint_with, status, purposes, subjects, special, children,
    sources, collected_how, must_provide, recipients, transfers, profiling, measures_text,
    reviewed_on, reviewed_by, review_on, note,
    (SELECT json_group_array(system ORDER BY position) FROM activity_system WHERE activity = id) AS systems,
    (SELECT json_group_array(measure ORDER BY position) FROM activity_measure WHERE activity = id) AS measures
FROM activity
ORDER BY reference = '', reference, sort_key, id
