-- The latest undoing that still stands, of those made after the last fresh change.
SELECT seq, at, actor, verb, undoes, n_records
FROM change AS u
WHERE undoes IS NOT NULL
  AND seq > (SELECT coalesce(max(seq), 0) FROM change WHERE undoes IS NULL)
  AND undoes IN (SELECT seq FROM change WHERE undoes IS NULL)
  AND NOT EXISTS (SELECT 1 FROM change AS r WHERE r.undoes = u.seq)
ORDER BY seq DESC
LIMIT 1
