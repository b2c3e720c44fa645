SELECT
    person.given_name, person.name, person.identity_kind, person.identity, mandate.id,
    payer, payee, payer_number, drawn, bank, origin, edition, signed_on, signed_at, received_on, binder, tab,
    first_debit_on, last_debit_on, answer, next_number, ending, steps, findings, shredded, mandate.note
FROM mandate JOIN person ON person.id = mandate.payer
WHERE payee = :payee AND payer_number = :number
ORDER BY is_over, mandate.id DESC
LIMIT 1
