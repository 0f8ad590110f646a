SELECT c.id, c.name, c.registration_number AS "registrationNumber", c.created_at AS "createdAt"
FROM client c
ORDER BY c.id
LIMIT $1;
-- Limit
--   Index Scan on client by client_pk

SELECT c.id, c.name, c.registration_number AS "registrationNumber", c.created_at AS "createdAt"
FROM client c
WHERE (c.id) > ($2::uuid)
ORDER BY c.id
LIMIT $1;
-- Limit
--   Index Scan on client by client_pk
