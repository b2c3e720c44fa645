SELECT body FROM policy WHERE id = :id
