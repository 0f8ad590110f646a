SELECT bt.id, bt.scheme, bt.collect_on AS "collectOn", bt.due_through AS "dueThrough", bt.notice_days AS "noticeDays", bt.notified_on AS "notifiedOn", bt.creditor_name AS "creditorName", bt.creditor_bic AS "creditorBic", bt.creditor_id AS "creditorId", bt.debit_count AS "debitCount", bt.total || ' ' || bt.currency AS total, bt.created_by AS "createdBy", bt.updated_at AS "updatedAt", right(bt.creditor_iban, 4) AS "creditorIbanEnding", replace(bt.id::text, '-', '') AS "messageId", bt.recorded_at AS "createdAt"
FROM direct_debit_batch bt
ORDER BY bt.id DESC
LIMIT $1;
-- Limit
--   Index Scan on direct_debit_batch by direct_debit_batch_pk

SELECT bt.id, bt.scheme, bt.collect_on AS "collectOn", bt.due_through AS "dueThrough", bt.notice_days AS "noticeDays", bt.notified_on AS "notifiedOn", bt.creditor_name AS "creditorName", bt.creditor_bic AS "creditorBic", bt.creditor_id AS "creditorId", bt.debit_count AS "debitCount", bt.total || ' ' || bt.currency AS total, bt.created_by AS "createdBy", bt.updated_at AS "updatedAt", right(bt.creditor_iban, 4) AS "creditorIbanEnding", replace(bt.id::text, '-', '') AS "messageId", bt.recorded_at AS "createdAt"
FROM direct_debit_batch bt
WHERE (bt.id) < ($2::uuid)
ORDER BY bt.id DESC
LIMIT $1;
-- Limit
--   Index Scan on direct_debit_batch by direct_debit_batch_pk
