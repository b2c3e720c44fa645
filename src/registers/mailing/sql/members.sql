SELECT id, kind, given_name, name, emails, phones, addresses, protected, marketing,
    marketing_objection_on, restriction IS NOT NULL AS restricted,
    (SELECT span.version >= :needed
     FROM consent JOIN consent_span AS span ON span.consent = consent.id
     WHERE consent.person = member.person AND consent.text = :text
        AND span.from_on <= :today AND span.to_on > :today) AS is_new_enough,
    (SELECT consent.state FROM consent
     WHERE consent.person = member.person AND consent.text = :text) AS last_event
FROM person_mailing AS member JOIN person ON person.id = member.person
WHERE mailing_group = :mailing_group
ORDER BY sort_key, id
