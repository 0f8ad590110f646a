SELECT lv.id, lv.contract_id AS "contractId", lv.client_id AS "clientId", lv.issued_on AS "issuedOn", lv.due_on AS "dueOn", lv.open_amount || ' ' || lv.currency AS remaining
FROM invoice lv
WHERE lv.open_amount > 0 AND lv.due_on < $1::date AND $2::boolean AND ($3::uuid IS NULL OR lv.client_id = $3) AND ($4::uuid IS NULL OR lv.contract_id = $4)
ORDER BY lv.due_on, lv.id
LIMIT $5;
-- Limit
--   Index Scan on invoice by invoice_late_ix

SELECT lv.id, lv.contract_id AS "contractId", lv.client_id AS "clientId", lv.issued_on AS "issuedOn", lv.due_on AS "dueOn", lv.open_amount || ' ' || lv.currency AS remaining
FROM invoice lv
WHERE lv.open_amount > 0 AND lv.due_on < $1::date AND $2::boolean AND ($3::uuid IS NULL OR lv.client_id = $3) AND ($4::uuid IS NULL OR lv.contract_id = $4) AND (lv.due_on, lv.id) > ($6::date, $7::uuid)
ORDER BY lv.due_on, lv.id
LIMIT $5;
-- Limit
--   Index Scan on invoice by invoice_late_ix
