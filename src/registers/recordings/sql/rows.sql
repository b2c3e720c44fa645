SELECT
    it.id, it.sort_key, it.reference, it.kind, it.recorded_on, it.person, it.agreement, it.participants,
    it.informed, it.system, it.place, it.purpose, it.basis, it.support, it.consent, it.retention,
    it.counted_from, it.erased_on, it.erased_by, it.note, it.was_covered, it.covered_to,
    person.given_name, person.name
FROM recording_with_cover AS it LEFT JOIN person ON person.id = it.person
WHERE (it.sort_key, it.id) > (:key, :id)
    AND CASE :filter
        WHEN 'all' THEN 1
        WHEN 'to_erase' THEN it.erased_on IS NULL AND coalesce(it.erase_on <= :day, 0)
        WHEN 'kept' THEN it.erased_on IS NULL
        WHEN 'erased' THEN it.erased_on IS NOT NULL
        END
ORDER BY it.sort_key, it.id
LIMIT :n OFFSET :skip
