SELECT
    count(*) AS n_all,
    count(*) FILTER (WHERE disclosed_on >= :day) AS n_latest_year
FROM disclosure
