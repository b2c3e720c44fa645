INSERT INTO country_list (id, name, body) VALUES (1, :name, :body)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body
RETURNING id
