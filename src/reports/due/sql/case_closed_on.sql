SELECT id, given_name, name, groups, case_closed_on AS happened_on
FROM person
WHERE case_closed_on <= :cut_off
ORDER BY case_closed_on, id
LIMIT :n
