SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ad.id, ad.contract_id AS "contractId", ad.adjustment_id AS "adjustmentId", ad.raised_by AS "raisedBy", ad.partner_id AS "partnerId", ad.author, ad.reason, ad.expected_amount || ' ' || ad.currency AS "expectedAmount", ad.outcome, ad.answer, ad.answered_by AS "answeredBy", ad.answered_at AS "answeredAt", ad.correction_id AS "correctionId", ad.created_at AS "createdAt", ad.updated_at AS "updatedAt"
FROM adjustment_dispute ad
WHERE ad.adjustment_id = parent.id
ORDER BY ad.created_at, ad.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on adjustment_dispute by adjustment_dispute_adjustment_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ad.id, ad.contract_id AS "contractId", ad.adjustment_id AS "adjustmentId", ad.raised_by AS "raisedBy", ad.partner_id AS "partnerId", ad.author, ad.reason, ad.expected_amount || ' ' || ad.currency AS "expectedAmount", ad.outcome, ad.answer, ad.answered_by AS "answeredBy", ad.answered_at AS "answeredAt", ad.correction_id AS "correctionId", ad.created_at AS "createdAt", ad.updated_at AS "updatedAt"
FROM adjustment_dispute ad
WHERE ad.adjustment_id = parent.id AND (ad.created_at, ad.id) > ($3::timestamptz, $4::uuid)
ORDER BY ad.created_at, ad.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on adjustment_dispute by adjustment_dispute_adjustment_ix
