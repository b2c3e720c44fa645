SELECT
    (SELECT count(*) FROM (
        SELECT 1 FROM consent WHERE valid_to <= :before LIMIT :at_most
    )) AS n_ends,
    (SELECT count(*) FROM (
        SELECT 1 FROM consent WHERE stop_since <= :last LIMIT :at_most
    )) AS n_to_stop
