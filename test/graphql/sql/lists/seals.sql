SELECT s.number, s.sealed_at AS "sealedAt", s.previous_hash AS "previousHash", s.hash
FROM seal s
ORDER BY s.number DESC
LIMIT $1;
-- Limit
--   Index Scan on seal by seal_pk

SELECT s.number, s.sealed_at AS "sealedAt", s.previous_hash AS "previousHash", s.hash
FROM seal s
WHERE (s.number) < ($2::integer)
ORDER BY s.number DESC
LIMIT $1;
-- Limit
--   Index Scan on seal by seal_pk
