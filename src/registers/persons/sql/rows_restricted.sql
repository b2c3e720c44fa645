SELECT id, sort_key, kind, given_name, name, identity_kind, identity, customer_number, addresses, groups,
    contract_to, restriction IS NOT NULL AS is_restricted, protected
FROM person
WHERE restriction IS NOT NULL AND (sort_key, id) > (:key, :id)
ORDER BY sort_key, id
LIMIT :n OFFSET :skip
