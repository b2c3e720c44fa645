INSERT INTO assessment (id, name, sort_key, activity, body) VALUES (:id, :name, :sort_key, :activity, :body)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, sort_key = excluded.sort_key, activity = excluded.activity, body = excluded.body
RETURNING id
