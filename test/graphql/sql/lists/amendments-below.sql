SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.contract_id AS "contractId", m.number, m.kind, m.effective_on AS "effectiveOn", m.announced_on AS "announcedOn", m.subject, m.client_signature AS "clientSignature", m.provider_signature AS "providerSignature", m.recorded_at AS "recordedAt", m.recorded_by AS "recordedBy"
FROM contract_amendment m
WHERE m.contract_id = parent.id
ORDER BY m.number
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on contract_amendment by contract_amendment_number_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.contract_id AS "contractId", m.number, m.kind, m.effective_on AS "effectiveOn", m.announced_on AS "announcedOn", m.subject, m.client_signature AS "clientSignature", m.provider_signature AS "providerSignature", m.recorded_at AS "recordedAt", m.recorded_by AS "recordedBy"
FROM contract_amendment m
WHERE m.contract_id = parent.id AND (m.number) > ($3::integer)
ORDER BY m.number
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on contract_amendment by contract_amendment_number_uq
