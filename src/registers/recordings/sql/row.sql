SELECT
    it.id, it.sort_key, it.reference, it.kind, it.recorded_on, it.person, it.agreement, it.participants,
    it.informed, it.system, it.place, it.purpose, it.basis, it.support, it.consent, it.retention,
    it.counted_from, it.erased_on, it.erased_by, it.note, it.was_covered, it.covered_to,
    person.given_name, person.name
FROM recording_with_cover AS it LEFT JOIN person ON person.id = it.person
WHERE it.id = :id
