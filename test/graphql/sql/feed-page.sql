-- { billingFeed(first: 1000) { edges { cursor node { kind clientId adjustment { sequence kind amount label { en } contract { number } acknowledgement { documentNumber } } } } pageInfo { hasNextPage endCursor } } }

SELECT c.id, c.number
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT f.kind, f.client_id AS "clientId", f.sequence::integer AS sequence, b.id AS "adjustment.id", CASE WHEN f.given_again THEN (SELECT f.adjustment_number::integer
FROM feed_entry f
WHERE f.provider_id = b.provider_id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id = b.id AND NOT f.given_again) ELSE f.adjustment_number::integer END AS "adjustment.sequence", b.contract_id AS "adjustment.contractId", b.kind AS "adjustment.kind", b.amount || ' ' || b.currency AS "adjustment.amount", b.label_en AS "adjustment.label.en"
FROM feed_entry f
LEFT JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid)
ORDER BY f.sequence
LIMIT $1;

SELECT k.adjustment_id AS "adjustmentId", k.document_number AS "documentNumber", k.acknowledged_at AS "acknowledgedAt"
FROM adjustment_acknowledgement k
WHERE k.adjustment_id = ANY($1::uuid[])
ORDER BY k.acknowledged_at, k.partner_id;
