SELECT value AS name, min(person.id) AS example
FROM person, json_each(groups)
GROUP BY value
ORDER BY value
