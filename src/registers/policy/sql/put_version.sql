INSERT INTO policy_version (id, number, published_on, consent_text, body)
VALUES (:id, :number, :published_on, :consent_text, :body)
ON CONFLICT (id) DO UPDATE SET
    number = excluded.number, published_on = excluded.published_on,
    consent_text = excluded.consent_text, body = excluded.body
RETURNING id
