SELECT body FROM policy_version WHERE id = :id
