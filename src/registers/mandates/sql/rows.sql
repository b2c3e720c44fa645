SELECT
    it.sort_key, it.id, it.payer, it.payee, it.payer_number, it.drawn, it.bank, it.origin, it.edition, it.signed_on,
    it.signed_at, it.received_on, it.binder, it.tab, it.first_debit_on, it.last_debit_on, it.answer,
    it.next_number, it.ending, it.steps, it.findings, it.shredded, it.note,
    person.given_name, person.name
FROM (
    SELECT id AS picked
    FROM mandate
    WHERE (sort_key, id) > (:key, :id)
        AND (:payee = '' OR payee = :payee)
        AND CASE :filter
            WHEN 'all' THEN 1
            WHEN 'approved' THEN state = 'approved'
            WHEN 'waiting' THEN is_waiting
            WHEN 'to_send' THEN coalesce(send_from <= :today, 0)
            WHEN 'ended' THEN is_over
            WHEN 'to_shred' THEN
                coalesce(CASE paper WHEN 'proof' THEN ended_on <= :shred_by ELSE ended_on <= :today END, 0)
                AND paper IS NOT NULL
            ELSE n_open > 0 -- differences
            END
    ORDER BY sort_key, id
    LIMIT :n OFFSET :skip
) JOIN mandate AS it ON it.id = picked
JOIN person ON person.id = it.payer
ORDER BY it.sort_key, it.id
