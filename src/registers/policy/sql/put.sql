INSERT INTO policy (id, body) VALUES (1, :body)
ON CONFLICT (id) DO UPDATE SET body = excluded.body
RETURNING id
