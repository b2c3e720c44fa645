INSERT INTO mandate (
    id, payer, payee, payer_number, drawn, bank, origin, edition, signed_on, signed_at, received_on, binder,
    tab, first_debit_on, last_debit_on, answer, next_number, ending, steps, findings, shredded, note, sort_key,
    state, is_over, is_waiting, send_from, ended_on, paper, n_open)
VALUES (
    :id, :payer, :payee, :payer_number, :drawn, :bank, :origin, :edition, :signed_on, :signed_at, :received_on,
    :binder, :tab, :first_debit_on, :last_debit_on, :answer, :next_number, :ending, :steps, :findings,
    :shredded, :note, coalesce((SELECT sort_key FROM person WHERE id = :payer), ''),
    :state, :is_over, :is_waiting, :send_from, :ended_on, :paper, :n_open)
ON CONFLICT (id) DO UPDATE SET
    payer = excluded.payer, payee = excluded.payee, payer_number = excluded.payer_number,
    drawn = excluded.drawn, bank = excluded.bank, origin = excluded.origin, edition = excluded.edition,
    signed_on = excluded.signed_on, signed_at = excluded.signed_at, received_on = excluded.received_on,
    binder = excluded.binder, tab = excluded.tab, first_debit_on = excluded.first_debit_on,
    last_debit_on = excluded.last_debit_on, answer = excluded.answer, next_number = excluded.next_number,
    ending = excluded.ending, steps = excluded.steps, findings = excluded.findings,
    shredded = excluded.shredded, note = excluded.note, sort_key = excluded.sort_key,
    state = excluded.state, is_over = excluded.is_over, is_waiting = excluded.is_waiting,
    send_from = excluded.send_from, ended_on = excluded.ended_on, paper = excluded.paper,
    n_open = excluded.n_open
RETURNING id
