SELECT it.sort_key, it.id, it.body, person.given_name, person.name
FROM agreement AS it LEFT JOIN person ON person.id = it.counterparty
WHERE it.id = :id
