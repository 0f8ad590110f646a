SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT q.id, q.contract_id AS "contractId", q.reference, q.work_kind AS "workKind", q.description, q.basis, q.minutes, q.hourly_rate || ' ' || q.currency AS "hourlyRate", q.amount || ' ' || q.currency AS amount, q.allotted_minutes AS "allottedMinutes", q.valid_until AS "validUntil", q.sent_at AS "sentAt", q.status, q.decided_at AS "decidedAt", q.proof, q.done_on AS "doneOn", q.intervention_id AS "interventionId", q.days, q.day_rate || ' ' || q.currency AS "dayRate", q.call_id AS "callId", q.created_at AS "createdAt", q.updated_at AS "updatedAt"
FROM quote q
WHERE q.contract_id = parent.id
ORDER BY q.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on quote by quote_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT q.id, q.contract_id AS "contractId", q.reference, q.work_kind AS "workKind", q.description, q.basis, q.minutes, q.hourly_rate || ' ' || q.currency AS "hourlyRate", q.amount || ' ' || q.currency AS amount, q.allotted_minutes AS "allottedMinutes", q.valid_until AS "validUntil", q.sent_at AS "sentAt", q.status, q.decided_at AS "decidedAt", q.proof, q.done_on AS "doneOn", q.intervention_id AS "interventionId", q.days, q.day_rate || ' ' || q.currency AS "dayRate", q.call_id AS "callId", q.created_at AS "createdAt", q.updated_at AS "updatedAt"
FROM quote q
WHERE q.contract_id = parent.id AND (q.id) > ($3::uuid)
ORDER BY q.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on quote by quote_contract_ix
