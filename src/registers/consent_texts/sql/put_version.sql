INSERT INTO consent_version (text, version, body, in_use_from, asks_again)
VALUES (:text, :version, :body, :in_use_from, :asks_again)
ON CONFLICT (text, version) DO UPDATE SET
    body = excluded.body, in_use_from = excluded.in_use_from, asks_again = excluded.asks_again
WHERE body <> excluded.body
