SELECT f.kind, f.client_id AS "clientId", f.invoice_id AS "invoiceId", f.recorded_at AS "recordedAt", f.sequence::integer AS sequence, b.id AS "adjustment.id", CASE WHEN f.given_again THEN (SELECT f.adjustment_number::integer
FROM feed_entry f
WHERE f.provider_id = b.provider_id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id = b.id AND NOT f.given_again) ELSE f.adjustment_number::integer END AS "adjustment.sequence", b.contract_id AS "adjustment.contractId", b.kind AS "adjustment.kind", b.amount || ' ' || b.currency AS "adjustment.amount", trim_scale(b.vat_rate_percent) AS "adjustment.vatRatePercent", b.label_en AS "adjustment.label.en", b.label_fr AS "adjustment.label.fr", b.occurred_on AS "adjustment.occurredOn", b.module_id AS "adjustment.moduleId", b.penalty_id AS "adjustment.penaltyId", b.intervention_id AS "adjustment.interventionId", b.unit_account_id AS "adjustment.unitAccountId", b.unit_entry_sequence AS "adjustment.unitEntrySequence", b.recorded_at AS "adjustment.recordedAt", b.amendment_id AS "adjustment.amendmentId"
FROM feed_entry f
LEFT JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid)
ORDER BY f.sequence
LIMIT $1;
-- Limit
--   Nested Loop
--     Index Scan on feed_entry by feed_entry_pk
--     Result
--       Index Scan on billing_adjustment by billing_adjustment_pk
--     Result
--       Index Scan on feed_entry by feed_entry_adjustment_uq

SELECT f.kind, f.client_id AS "clientId", f.invoice_id AS "invoiceId", f.recorded_at AS "recordedAt", f.sequence::integer AS sequence, b.id AS "adjustment.id", CASE WHEN f.given_again THEN (SELECT f.adjustment_number::integer
FROM feed_entry f
WHERE f.provider_id = b.provider_id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id = b.id AND NOT f.given_again) ELSE f.adjustment_number::integer END AS "adjustment.sequence", b.contract_id AS "adjustment.contractId", b.kind AS "adjustment.kind", b.amount || ' ' || b.currency AS "adjustment.amount", trim_scale(b.vat_rate_percent) AS "adjustment.vatRatePercent", b.label_en AS "adjustment.label.en", b.label_fr AS "adjustment.label.fr", b.occurred_on AS "adjustment.occurredOn", b.module_id AS "adjustment.moduleId", b.penalty_id AS "adjustment.penaltyId", b.intervention_id AS "adjustment.interventionId", b.unit_account_id AS "adjustment.unitAccountId", b.unit_entry_sequence AS "adjustment.unitEntrySequence", b.recorded_at AS "adjustment.recordedAt", b.amendment_id AS "adjustment.amendmentId"
FROM feed_entry f
LEFT JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND (f.sequence) > ($2::bigint)
ORDER BY f.sequence
LIMIT $1;
-- Limit
--   Nested Loop
--     Index Scan on feed_entry by feed_entry_pk
--     Result
--       Index Scan on billing_adjustment by billing_adjustment_pk
--     Result
--       Index Scan on feed_entry by feed_entry_adjustment_uq
