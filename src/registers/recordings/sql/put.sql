INSERT INTO recording (
    id, reference, sort_key, kind, recorded_on, person, agreement, participants, informed, system, place,
    purpose, basis, support, consent, retention, counted_from, erase_on, erased_on, erased_by, note)
VALUES (
    :id, :reference, :sort_key, :kind, :recorded_on, :person, :agreement, :participants, :informed, :system,
    :place, :purpose, :basis, :support, :consent, :retention, :counted_from, :erase_on, :erased_on,
    :erased_by, :note)
ON CONFLICT (id) DO UPDATE SET
    reference = excluded.reference, sort_key = excluded.sort_key, kind = excluded.kind,
    recorded_on = excluded.recorded_on, person = excluded.person, agreement = excluded.agreement,
    participants = excluded.participants, informed = excluded.informed, system = excluded.system,
    place = excluded.place, purpose = excluded.purpose, basis = excluded.basis,
    support = excluded.support, consent = excluded.consent, retention = excluded.retention,
    counted_from = excluded.counted_from, erase_on = excluded.erase_on, erased_on = excluded.erased_on,
    erased_by = excluded.erased_by, note = excluded.note
RETURNING id
