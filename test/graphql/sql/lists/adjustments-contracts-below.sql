SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT b.id, f.adjustment_number::integer AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", b.occurred_on AS "occurredOn", b.module_id AS "moduleId", b.penalty_id AS "penaltyId", b.intervention_id AS "interventionId", b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence", b.recorded_at AS "recordedAt", b.amendment_id AS "amendmentId", f.sequence::integer AS place
FROM feed_entry f
JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.contract_id = parent.id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id IS NOT NULL AND NOT f.given_again
ORDER BY f.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Result
--       Nested Loop
--         Index Scan on feed_entry by feed_entry_contract_ix
--         Index Scan on billing_adjustment by billing_adjustment_pk

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT b.id, f.adjustment_number::integer AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", b.occurred_on AS "occurredOn", b.module_id AS "moduleId", b.penalty_id AS "penaltyId", b.intervention_id AS "interventionId", b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence", b.recorded_at AS "recordedAt", b.amendment_id AS "amendmentId", f.sequence::integer AS place
FROM feed_entry f
JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.contract_id = parent.id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id IS NOT NULL AND NOT f.given_again AND (f.sequence) > ($3::bigint)
ORDER BY f.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Result
--       Nested Loop
--         Index Scan on feed_entry by feed_entry_contract_ix
--         Index Scan on billing_adjustment by billing_adjustment_pk
