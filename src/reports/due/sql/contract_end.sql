SELECT id, given_name, name, groups, contract_to AS event_on, restriction IS NOT NULL AS is_restricted
FROM person
WHERE contract_to <= :latest
    AND EXISTS (
        SELECT 1
        FROM json_each(person.groups) AS of_person
        JOIN json_each(:cutoffs) AS cutoff ON cutoff.key = of_person.value
        WHERE person.contract_to <= cutoff.value
    )
ORDER BY contract_to, id
LIMIT :at_most
