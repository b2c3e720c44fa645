INSERT INTO sub_processor (
    id, agreement, parent, name, sort_key, organisation_number, service, data, places, authorisation, notice_on,
    object_by, decision, decided_on, starts_on, ends_on, note)
VALUES (
    :id, :agreement, :parent, :name, :sort_key, :organisation_number, :service, :data, :places, :authorisation,
    :notice_on, :object_by, :decision, :decided_on, :starts_on, :ends_on, :note)
ON CONFLICT (id) DO UPDATE SET
    agreement = excluded.agreement, parent = excluded.parent, name = excluded.name,
    sort_key = excluded.sort_key, organisation_number = excluded.organisation_number,
    service = excluded.service, data = excluded.data, places = excluded.places,
    authorisation = excluded.authorisation, notice_on = excluded.notice_on, object_by = excluded.object_by,
    decision = excluded.decision, decided_on = excluded.decided_on, starts_on = excluded.starts_on,
    ends_on = excluded.ends_on, note = excluded.note
RETURNING id
