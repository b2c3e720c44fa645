SELECT body FROM assessment WHERE id = :id
