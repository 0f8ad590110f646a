-- { billingAdjustments(first: 1000) { edges { cursor node { sequence kind amount vatRatePercent label { en } contract { number } acknowledgement { documentNumber } } } pageInfo { hasNextPage endCursor } } }

SELECT b.id, f.adjustment_number::integer AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", f.sequence::integer AS place
FROM feed_entry f
JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id IS NOT NULL AND NOT f.given_again
ORDER BY f.sequence
LIMIT $1;

SELECT c.id, c.number
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT k.adjustment_id AS "adjustmentId", k.document_number AS "documentNumber", k.acknowledged_at AS "acknowledgedAt"
FROM adjustment_acknowledgement k
WHERE k.adjustment_id = ANY($1::uuid[])
ORDER BY k.acknowledged_at, k.partner_id;
