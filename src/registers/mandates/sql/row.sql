SELECT
    it.sort_key, it.id, it.payer, it.payee, it.payer_number, it.drawn, it.bank, it.origin, it.edition, it.signed_on,
    it.signed_at, it.received_on, it.binder, it.tab, it.first_debit_on, it.last_debit_on, it.answer,
    it.next_number, it.ending, it.steps, it.findings, it.shredded, it.note,
    person.given_name, person.name
FROM mandate AS it
JOIN person ON person.id = it.payer
WHERE it.id = :id
