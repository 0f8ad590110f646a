SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ct.id, ct.holder_id AS "holderId", ct.side, ct.role, ct.escalation_step AS "escalationStep", ct.client_id AS "clientId", ct.contract_id AS "contractId", ct.asset_id AS "assetId", ct.title, ct.name, ct.organisation, ct.reference, ct.email, ct.phone, ct.mobile, ct.note, ct.starts_on AS "startsOn", ct.ends_on AS "endsOn", ct.created_at AS "createdAt", ct.updated_at AS "updatedAt"
FROM contact ct
WHERE ct.holder_id = parent.id
ORDER BY ct.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on contact by contact_holder_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ct.id, ct.holder_id AS "holderId", ct.side, ct.role, ct.escalation_step AS "escalationStep", ct.client_id AS "clientId", ct.contract_id AS "contractId", ct.asset_id AS "assetId", ct.title, ct.name, ct.organisation, ct.reference, ct.email, ct.phone, ct.mobile, ct.note, ct.starts_on AS "startsOn", ct.ends_on AS "endsOn", ct.created_at AS "createdAt", ct.updated_at AS "updatedAt"
FROM contact ct
WHERE ct.holder_id = parent.id AND (ct.id) > ($3::uuid)
ORDER BY ct.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on contact by contact_holder_ix
