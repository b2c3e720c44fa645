SELECT id, body FROM policy_version ORDER BY number
