SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt"
FROM contract c
ORDER BY c.id
LIMIT $1;
-- Limit
--   Index Scan on contract by contract_pk

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt"
FROM contract c
WHERE (c.id) > ($2::uuid)
ORDER BY c.id
LIMIT $1;
-- Limit
--   Index Scan on contract by contract_pk
