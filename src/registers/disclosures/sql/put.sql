INSERT INTO disclosure (
    id, person, about_others, recipient, sort_key, recipient_kind, what, disclosed_on, basis, support, requested,
    channel, handed_out_by, activity, note)
VALUES (
    :id, :person, :about_others, :recipient, :sort_key, :recipient_kind, :what, :disclosed_on, :basis, :support,
    :requested, :channel, :handed_out_by, :activity, :note)
ON CONFLICT (id) DO UPDATE SET
    person = excluded.person, about_others = excluded.about_others, recipient = excluded.recipient,
    sort_key = excluded.sort_key, recipient_kind = excluded.recipient_kind, what = excluded.what,
    disclosed_on = excluded.disclosed_on, basis = excluded.basis, support = excluded.support,
    requested = excluded.requested, channel = excluded.channel, handed_out_by = excluded.handed_out_by,
    activity = excluded.activity, note = excluded.note
RETURNING id
