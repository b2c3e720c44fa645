SELECT
    id, kind, given_name, name, identity_kind, identity, customer_number, addresses, phones,
    emails, contact_person, protected, contract_from, contract_to, last_contact_on,
    case_closed_on, groups, source, source_detail, restriction, marketing_objection_on,
    marketing, profiling_objection_on, note,
    (SELECT json_group_array(json_object('system', system, 'place', place) ORDER BY position)
     FROM person_system WHERE person = id) AS systems,
    (SELECT json_group_array(mailing_group ORDER BY position)
     FROM person_mailing WHERE person = id) AS mailing
FROM person
WHERE id = :id
