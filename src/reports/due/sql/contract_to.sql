SELECT id, given_name, name, groups, contract_to AS happened_on
FROM person
WHERE contract_to <= :cut_off
ORDER BY contract_to, id
LIMIT :n
