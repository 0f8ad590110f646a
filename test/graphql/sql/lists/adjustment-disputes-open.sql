SELECT ad.id, ad.contract_id AS "contractId", ad.adjustment_id AS "adjustmentId", ad.raised_by AS "raisedBy", ad.partner_id AS "partnerId", ad.author, ad.reason, ad.expected_amount || ' ' || ad.currency AS "expectedAmount", ad.outcome, ad.answer, ad.answered_by AS "answeredBy", ad.answered_at AS "answeredAt", ad.correction_id AS "correctionId", ad.created_at AS "createdAt", ad.updated_at AS "updatedAt"
FROM adjustment_dispute ad
WHERE ad.outcome IS NULL
ORDER BY ad.created_at, ad.id
LIMIT $1;
-- Limit
--   Index Scan on adjustment_dispute by adjustment_dispute_open_ix

SELECT ad.id, ad.contract_id AS "contractId", ad.adjustment_id AS "adjustmentId", ad.raised_by AS "raisedBy", ad.partner_id AS "partnerId", ad.author, ad.reason, ad.expected_amount || ' ' || ad.currency AS "expectedAmount", ad.outcome, ad.answer, ad.answered_by AS "answeredBy", ad.answered_at AS "answeredAt", ad.correction_id AS "correctionId", ad.created_at AS "createdAt", ad.updated_at AS "updatedAt"
FROM adjustment_dispute ad
WHERE ad.outcome IS NULL AND (ad.created_at, ad.id) > ($2::timestamptz, $3::uuid)
ORDER BY ad.created_at, ad.id
LIMIT $1;
-- Limit
--   Index Scan on adjustment_dispute by adjustment_dispute_open_ix
