SELECT
    count(*) AS n_all,
    count(*) FILTER (WHERE role IN ('controller', 'engager')) AS n_suppliers,
    count(*) FILTER (WHERE role IN ('processor', 'sub_processor')) AS n_customers,
    count(*) FILTER (WHERE stage <> 'signed') AS n_unsigned,
    count(*) FILTER (WHERE review_on <= :day AND coalesce(ends_on >= :day, 1)) AS n_to_review,
    count(*) FILTER (WHERE stage = 'signed' AND ends_on < :day) AS n_over
FROM agreement
