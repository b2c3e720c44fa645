SELECT
    id, payer, payee, payer_number, drawn, bank, origin, edition, signed_on, signed_at, received_on, binder, tab,
    first_debit_on, last_debit_on, answer, next_number, ending, steps, findings, shredded, note
FROM mandate
WHERE send_from <= :today AND ending IS NOT NULL AND state IN ('sent', 'under-inquiry', 'approved')
ORDER BY send_from, id
LIMIT :at_most
