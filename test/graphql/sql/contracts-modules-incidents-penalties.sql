-- { contracts(first: 50) { nodes { id number client { name } modules(first: 50) { nodes { key incidents(first: 5) { nodes { number penalties(first: 5) { nodes { number amount status } } } } } } } } }

SELECT c.id, c.client_id AS "clientId", c.number
FROM contract c
ORDER BY c.id
LIMIT $1;

SELECT c.id, c.name, c.registration_number AS "registrationNumber", c.created_at AS "createdAt"
FROM client c
WHERE c.id = ANY($1::uuid[]);

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT i.id, i.number, i.received_at AS "receivedAt"
FROM incident i
WHERE i.module_id = parent.id
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1) AS page;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.position, m.key
FROM service_module m
WHERE m.contract_id = parent.id
ORDER BY m.position
LIMIT $1) AS page;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT p.number, p.status, (p.amount - p.waived) || ' ' || p.currency AS amount
FROM penalty p
WHERE p.incident_id = parent.id
ORDER BY p.number DESC
LIMIT $1) AS page;
