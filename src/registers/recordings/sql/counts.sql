SELECT
    count(*) AS n_all,
    count(*) FILTER (WHERE erased_on IS NULL AND erase_on <= :day) AS n_to_erase,
    count(*) FILTER (WHERE erased_on IS NULL) AS n_kept,
    count(*) FILTER (WHERE erased_on IS NOT NULL) AS n_erased
FROM recording
