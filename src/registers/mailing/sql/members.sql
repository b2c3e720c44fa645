SELECT id, given_name, name, emails, protected,
    restriction IS NOT NULL AS restricted,
    marketing_objection_on IS NOT NULL AS objected
FROM person_mailing JOIN person ON id = person
WHERE mailing_group = :mailing_group
ORDER BY sort_key, id
