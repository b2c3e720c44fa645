SELECT text, version
FROM consent_version
WHERE in_use_from IS NOT body ->> 'in_use_from' OR asks_again IS NOT coalesce(body ->> 'asks_again', 0)
ORDER BY text, version
