-- An undoing that was itself undone no longer counts.
SELECT seq, at, actor, verb, undoes, n_records
FROM change AS c
WHERE undoes IS NULL AND n_records > 0
  AND NOT EXISTS (
      SELECT 1 FROM change AS u
      WHERE u.undoes = c.seq
        AND NOT EXISTS (SELECT 1 FROM change AS r WHERE r.undoes = u.seq))
ORDER BY seq DESC
LIMIT 1
