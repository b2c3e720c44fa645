SELECT
    it.id, it.sort_key, it.person, it.about_others, it.recipient, it.recipient_kind, it.what, it.disclosed_on,
    it.basis, it.support, it.requested, it.channel, it.handed_out_by, it.activity, it.note,
    person.given_name, person.name
FROM disclosure AS it LEFT JOIN person ON person.id = it.person
WHERE (it.sort_key, it.id) > (:key, :id)
    AND CASE :filter WHEN 'all' THEN 1 ELSE it.disclosed_on >= :day END
ORDER BY it.sort_key, it.id
LIMIT :n OFFSET :skip
