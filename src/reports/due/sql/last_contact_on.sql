SELECT id, given_name, name, groups, last_contact_on AS happened_on
FROM person
WHERE last_contact_on <= :cut_off
ORDER BY last_contact_on, id
LIMIT :n
