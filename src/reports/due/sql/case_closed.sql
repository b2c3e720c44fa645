SELECT id, given_name, name, groups, case_closed_on AS event_on, restriction IS NOT NULL AS is_restricted
FROM person
WHERE case_closed_on <= :latest
    AND EXISTS (
        SELECT 1
        FROM json_each(person.groups) AS of_person
        JOIN json_each(:cutoffs) AS cutoff ON cutoff.key = of_person.value
        WHERE person.case_closed_on <= cutoff.value
    )
ORDER BY case_closed_on, id
LIMIT :at_most
