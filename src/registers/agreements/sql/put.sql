INSERT INTO agreement (
    id, counterparty, sort_key, role, number, stage, signed_on, valid_from, ends_on, review_on, body)
VALUES (
    :id, :counterparty, coalesce((SELECT sort_key FROM person WHERE id = :counterparty), ''), :role, :number,
    :stage, :signed_on, :valid_from, :ends_on, :review_on, :body)
ON CONFLICT (id) DO UPDATE SET
    counterparty = excluded.counterparty, sort_key = excluded.sort_key, role = excluded.role,
    number = excluded.number, stage = excluded.stage, signed_on = excluded.signed_on,
    valid_from = excluded.valid_from, ends_on = excluded.ends_on, review_on = excluded.review_on,
    body = excluded.body
RETURNING id
