SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($3::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dl.id, dl.contract_id AS "contractId", dl.client_id AS "clientId", dl.kind, dl.number, dl.reference, dl.written_on AS "writtenOn", dl.pay_by AS "payBy", dl.basis, dl.invoice_ids AS "invoiceIds", dl.ground_id AS "groundId", dl.proof, dl.unpaid || ' ' || dl.currency AS unpaid, dl.interest || ' ' || dl.currency AS interest, dl.recovery_fee || ' ' || dl.currency AS "recoveryFee", dl.already_claimed || ' ' || dl.currency AS "alreadyClaimed", dl.total || ' ' || dl.currency AS total, dl.language, dl.sha256, dl.recorded_at AS "createdAt", dl.recorded_at AS "updatedAt"
FROM dunning_letter dl
WHERE dl.contract_id = parent.id AND ($1::text[] IS NULL OR dl.kind = ANY($1))
ORDER BY dl.id DESC
LIMIT $2) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on dunning_letter by dunning_letter_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($3::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dl.id, dl.contract_id AS "contractId", dl.client_id AS "clientId", dl.kind, dl.number, dl.reference, dl.written_on AS "writtenOn", dl.pay_by AS "payBy", dl.basis, dl.invoice_ids AS "invoiceIds", dl.ground_id AS "groundId", dl.proof, dl.unpaid || ' ' || dl.currency AS unpaid, dl.interest || ' ' || dl.currency AS interest, dl.recovery_fee || ' ' || dl.currency AS "recoveryFee", dl.already_claimed || ' ' || dl.currency AS "alreadyClaimed", dl.total || ' ' || dl.currency AS total, dl.language, dl.sha256, dl.recorded_at AS "createdAt", dl.recorded_at AS "updatedAt"
FROM dunning_letter dl
WHERE dl.contract_id = parent.id AND ($1::text[] IS NULL OR dl.kind = ANY($1)) AND (dl.id) < ($4::uuid)
ORDER BY dl.id DESC
LIMIT $2) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on dunning_letter by dunning_letter_contract_ix
