SELECT id, body FROM assessment ORDER BY sort_key, id
