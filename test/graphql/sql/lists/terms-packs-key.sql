SELECT t.version, t.published_on AS "publishedOn", t.pack_id AS id, t.document::text AS document
FROM terms_pack t
WHERE t.pack_id = $1
ORDER BY t.pack_id, t.version
LIMIT $2;
-- Limit
--   Index Scan on terms_pack by terms_pack_pk

SELECT t.version, t.published_on AS "publishedOn", t.pack_id AS id, t.document::text AS document
FROM terms_pack t
WHERE t.pack_id = $1 AND (t.pack_id, t.version) > ($3::text, $4::integer)
ORDER BY t.pack_id, t.version
LIMIT $2;
-- Limit
--   Index Scan on terms_pack by terms_pack_pk
