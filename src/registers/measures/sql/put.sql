INSERT INTO measure (id, name, sort_key, kind, description, introduced_on, review_on)
VALUES (:id, :name, :sort_key, :kind, :description, :introduced_on, :review_on)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, kind = excluded.kind,
    description = excluded.description, introduced_on = excluded.introduced_on,
    review_on = excluded.review_on
RETURNING id
