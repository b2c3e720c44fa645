SELECT
    it.id, it.payer, it.payee, it.payer_number, it.drawn, it.bank, it.origin, it.edition, it.signed_on,
    it.signed_at, it.received_on, it.binder, it.tab, it.first_debit_on, it.last_debit_on, it.answer,
    it.next_number, it.ending, it.steps, it.findings, it.shredded, it.note,
    it.state, it.is_over, it.is_waiting, it.send_from, it.ended_on, it.paper, it.n_open,
    it.sort_key = coalesce((SELECT sort_key FROM person WHERE person.id = it.payer), '') AS is_sorted
FROM mandate AS it
ORDER BY it.id
