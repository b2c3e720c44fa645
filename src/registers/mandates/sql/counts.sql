SELECT
    count(*) AS n_all,
    count(*) FILTER (WHERE state = 'approved') AS n_approved,
    count(*) FILTER (WHERE is_waiting) AS n_waiting,
    count(*) FILTER (WHERE send_from <= :today) AS n_to_send,
    count(*) FILTER (WHERE is_over) AS n_ended,
    count(*) FILTER (
        WHERE (paper = 'proof' AND ended_on <= :shred_by) OR (paper = 'void' AND ended_on <= :today)
    ) AS n_to_shred,
    count(*) FILTER (WHERE n_open > 0) AS n_differences
FROM mandate
WHERE :payee = '' OR payee = :payee
