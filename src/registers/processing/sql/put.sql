INSERT INTO activity (
    id, name, sort_key, reference, owner, role, joint_with, status, purposes, subjects, special,
    children, sources, collected_how, must_provide, recipients, transfers, profiling,
    measures_text, reviewed_on, reviewed_by, review_on, note)
VALUES (
    :id, :name, :sort_key, :reference, :owner, :role, :joint_with, :status, :purposes, :subjects,
    :special, :children, :sources, :collected_how, :must_provide, :recipients, :transfers,
    :profiling, :measures_text, :reviewed_on, :reviewed_by, :review_on, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, reference = excluded.reference,
    owner = excluded.owner, role = excluded.role, joint_with = excluded.joint_with,
    status = excluded.status, purposes = excluded.purposes, subjects = excluded.subjects,
    special = excluded.special, children = excluded.children, sources = excluded.sources,
    collected_how = excluded.collected_how, must_provide = excluded.must_provide,
    recipients = excluded.recipients, transfers = excluded.transfers,
    profiling = excluded.profiling, measures_text = excluded.measures_text,
    reviewed_on = excluded.reviewed_on, reviewed_by = excluded.reviewed_by,
    review_on = excluded.review_on, note = excluded.note
RETURNING id
