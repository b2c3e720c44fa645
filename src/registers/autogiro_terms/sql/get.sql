SELECT body FROM autogiro_terms WHERE id = :id
