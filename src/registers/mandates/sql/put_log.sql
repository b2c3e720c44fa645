UPDATE mandate SET
    steps = :steps, findings = :findings, state = :state, is_waiting = :is_waiting, send_from = :send_from,
    paper = :paper, n_open = :n_open
WHERE id = :id
