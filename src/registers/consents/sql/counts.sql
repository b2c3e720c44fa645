WITH needed AS MATERIALIZED (
    SELECT text, max(version) AS version
    FROM consent_version
    WHERE asks_again AND in_use_from <= :today
    GROUP BY text
), it AS (
    SELECT
        n_open, valid_to,
        consent.version >= coalesce(needed.version, 0) AS is_new,
        coalesce(valid_from <= :today AND valid_to > :today, 0) AS holds,
        coalesce(state IN ('asked', 'deferred'), 1) AS waits
    FROM consent LEFT JOIN needed ON needed.text = consent.text
    WHERE :text = 0 OR consent.text = :text
)
SELECT
    count(*) AS n_all,
    coalesce(sum(holds AND is_new), 0) AS n_valid,
    coalesce(sum(holds AND is_new AND valid_to <= :soon), 0) AS n_running_out,
    coalesce(sum(holds AND NOT is_new), 0) AS n_outdated,
    coalesce(sum(NOT holds AND waits), 0) AS n_waiting,
    coalesce(sum(NOT holds AND NOT waits), 0) AS n_over,
    coalesce(sum(n_open > 0), 0) AS n_to_stop
FROM it
