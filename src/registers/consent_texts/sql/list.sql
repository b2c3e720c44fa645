SELECT
    id, name, activity, recipients, is_for_children, note,
    (SELECT json_group_array(system ORDER BY position) FROM consent_text_system WHERE text = id) AS systems,
    (SELECT json_group_array(json(body) ORDER BY version) FROM consent_version WHERE text = id) AS versions
FROM consent_text
ORDER BY sort_key, id
