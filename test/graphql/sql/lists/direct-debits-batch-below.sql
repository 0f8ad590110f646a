SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dd.id, dd.batch_id AS "batchId", dd.contract_id AS "contractId", dd.invoice_id AS "invoiceId", dd.mandate_id AS "mandateId", dd.collect_on AS "collectOn", dd.amount || ' ' || dd.currency AS amount, dd.notified_on AS "notifiedOn", dd.withdrawn_on AS "withdrawnOn", dd.withdrawal_note AS "withdrawalNote", dd.updated_at AS "updatedAt", replace(dd.id::text, '-', '') AS "endToEndId", dd.recorded_at AS "createdAt"
FROM direct_debit dd
WHERE dd.batch_id = parent.id
ORDER BY dd.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on direct_debit by direct_debit_batch_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dd.id, dd.batch_id AS "batchId", dd.contract_id AS "contractId", dd.invoice_id AS "invoiceId", dd.mandate_id AS "mandateId", dd.collect_on AS "collectOn", dd.amount || ' ' || dd.currency AS amount, dd.notified_on AS "notifiedOn", dd.withdrawn_on AS "withdrawnOn", dd.withdrawal_note AS "withdrawalNote", dd.updated_at AS "updatedAt", replace(dd.id::text, '-', '') AS "endToEndId", dd.recorded_at AS "createdAt"
FROM direct_debit dd
WHERE dd.batch_id = parent.id AND (dd.id) > ($3::uuid)
ORDER BY dd.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on direct_debit by direct_debit_batch_ix
