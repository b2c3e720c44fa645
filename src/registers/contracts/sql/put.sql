INSERT INTO contract (
    id, agreement, number, language, drawn_up_on, objection_days, signed_on, signed_by_us, signed_by_them,
    content, note)
VALUES (
    :id, :agreement, :number, :language, :drawn_up_on, :objection_days, :signed_on, :signed_by_us,
    :signed_by_them, :content, :note)
ON CONFLICT (id) DO UPDATE SET
    agreement = excluded.agreement, number = excluded.number, language = excluded.language,
    drawn_up_on = excluded.drawn_up_on, objection_days = excluded.objection_days, signed_on = excluded.signed_on,
    signed_by_us = excluded.signed_by_us, signed_by_them = excluded.signed_by_them,
    content = excluded.content, note = excluded.note
RETURNING id
