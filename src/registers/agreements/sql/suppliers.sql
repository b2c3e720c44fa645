SELECT agreement.id, counterparty, number, given_name, name
FROM agreement LEFT JOIN person ON person.id = agreement.counterparty
WHERE role IN ('controller', 'engager')
ORDER BY agreement.sort_key, agreement.id
