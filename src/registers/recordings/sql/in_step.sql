SELECT
    id, reference, kind, recorded_on, person, agreement, participants, informed, system, place, purpose, basis,
    support, consent, retention, counted_from, erase_on, erased_on, erased_by, note, was_covered, covered_to
FROM recording_with_cover
ORDER BY id
