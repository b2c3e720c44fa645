SELECT consent.id, consent.person AS whose, person.protected
FROM consent JOIN person ON person.id = consent.person
WHERE :person = 0 OR consent.person = :person
ORDER BY consent.sort_key, consent.id
