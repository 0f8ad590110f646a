SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT p.id, p.contract_id AS "contractId", p.number, p.module_id AS "moduleId", p.incident_id AS "incidentId", p.policy_key AS "policyKey", p.commitment_key AS "commitmentKey", p.kind, p.year, p.status, (p.amount - p.waived) || ' ' || p.currency AS amount, p.credited || ' ' || p.currency AS credited, p.breached_at AS "breachedAt", p.assessed_at AS "assessedAt", p.claimed_at AS "claimedAt", p.accepted_at AS "acceptedAt", p.claim_lapsed_at AS "claimLapsedAt", p.amount || ' ' || p.currency AS "assessedAmount"
FROM penalty p
WHERE p.contract_id = parent.id AND ($1::text[] IS NULL OR p.status = ANY($1::text[])) AND ($2::text[] IS NULL OR p.kind = ANY($2::text[]))
ORDER BY p.number DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on penalty by penalty_number_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT p.id, p.contract_id AS "contractId", p.number, p.module_id AS "moduleId", p.incident_id AS "incidentId", p.policy_key AS "policyKey", p.commitment_key AS "commitmentKey", p.kind, p.year, p.status, (p.amount - p.waived) || ' ' || p.currency AS amount, p.credited || ' ' || p.currency AS credited, p.breached_at AS "breachedAt", p.assessed_at AS "assessedAt", p.claimed_at AS "claimedAt", p.accepted_at AS "acceptedAt", p.claim_lapsed_at AS "claimLapsedAt", p.amount || ' ' || p.currency AS "assessedAmount"
FROM penalty p
WHERE p.contract_id = parent.id AND ($1::text[] IS NULL OR p.status = ANY($1::text[])) AND ($2::text[] IS NULL OR p.kind = ANY($2::text[])) AND (p.number) < ($5::integer)
ORDER BY p.number DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on penalty by penalty_number_uq
