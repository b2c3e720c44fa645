WITH needed AS MATERIALIZED (
    SELECT text, max(version) AS version
    FROM consent_version
    WHERE asks_again AND in_use_from <= :today
    GROUP BY text
), held AS (
    SELECT consent.version >= coalesce(needed.version, 0) AS is_new, valid_to <= :soon AS ends_soon
    FROM consent INDEXED BY consent_on_version LEFT JOIN needed ON needed.text = consent.text
    WHERE valid_from <= :today AND valid_to > :today AND (:text = 0 OR consent.text = :text)
), n AS (
    SELECT
        coalesce(sum(is_new), 0) AS n_valid,
        coalesce(sum(is_new AND ends_soon), 0) AS n_running_out,
        coalesce(sum(NOT is_new), 0) AS n_outdated,
        CASE :text
            WHEN 0 THEN (SELECT count(*) FROM consent)
            ELSE (SELECT count(*) FROM consent WHERE text = :text)
        END AS n_all,
        (SELECT count(*) FROM consent INDEXED BY consent_waiting
         WHERE coalesce(state, 'asked') IN ('asked', 'deferred') AND (:text = 0 OR text = :text)
            AND NOT coalesce(valid_from <= :today AND valid_to > :today, 0)) AS n_waiting,
        (SELECT count(*) FROM consent
         WHERE stop_since IS NOT NULL AND (:text = 0 OR text = :text)) AS n_to_stop
    FROM held
)
SELECT
    n_all, n_valid, n_running_out, n_outdated, n_waiting, n_to_stop,
    n_all - n_valid - n_outdated - n_waiting AS n_over
FROM n
