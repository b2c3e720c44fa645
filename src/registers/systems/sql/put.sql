INSERT INTO system (id, name, sort_key, kind, holds, supplier, place, country, access, review_on, note)
VALUES (:id, :name, :sort_key, :kind, :holds, :supplier, :place, :country, :access, :review_on, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, kind = excluded.kind, holds = excluded.holds,
    supplier = excluded.supplier, place = excluded.place, country = excluded.country,
    access = excluded.access, review_on = excluded.review_on, note = excluded.note
RETURNING id
