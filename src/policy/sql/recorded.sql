SELECT basis, retention, min(id) AS example
FROM recording
WHERE erased_on IS NULL
GROUP BY basis, retention
ORDER BY example
LIMIT 12
