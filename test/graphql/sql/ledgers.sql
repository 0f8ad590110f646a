-- { contracts(first: 50) { nodes { number ledgerBalances { account balance } ledgerVerification { valid transactionCount } ledgerTransactions(first: 100) { nodes { sequence kind hash postings { debitAccount creditAccount amount } } } } } }

SELECT c.id, c.number
FROM contract c
ORDER BY c.id
LIMIT $1;

SELECT p.contract_id AS "contractId", p.sequence, p.debit_account AS "debitAccount", p.credit_account AS "creditAccount", p.amount || ' ' || p.currency AS amount
FROM ledger_posting p
WHERE p.contract_id = ANY($1::uuid[])
ORDER BY p.contract_id, p.sequence, p.line;

SELECT p.contract_id AS "contractId", p.sequence, p.debit_account AS "debitAccount", p.credit_account AS "creditAccount", p.amount || ' ' || p.currency AS amount
FROM unnest($1::uuid[], $2::integer[]) AS wanted(contract_id, sequence)
JOIN ledger_posting p ON p.contract_id = wanted.contract_id AND p.sequence = wanted.sequence
ORDER BY p.contract_id, p.sequence, p.line;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT t.contract_id AS "contractId", t.sequence, t.kind, t.cause_kind AS "causeKind", t.cause_id AS "causeId", t.idempotency_key AS "idempotencyKey", t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", t.previous_hash AS "previousHash", t.hash
FROM ledger_transaction t
WHERE t.contract_id = parent.id
ORDER BY t.sequence
LIMIT $1) AS page;

SELECT side.contract_id AS "contractId", side.account, sum(side.amount) || ' ' || side.currency AS balance
FROM (SELECT contract_id, credit_account AS account, amount, currency
FROM ledger_posting
WHERE contract_id = ANY($1::uuid[])
UNION ALL SELECT contract_id, debit_account, -amount, currency
FROM ledger_posting
WHERE contract_id = ANY($1::uuid[])) AS side
GROUP BY side.contract_id, side.account, side.currency
ORDER BY side.contract_id, side.account;

SELECT t.contract_id AS "contractId", t.sequence, t.kind, t.cause_kind AS "causeKind", t.cause_id AS "causeId", t.idempotency_key AS "idempotencyKey", t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", t.previous_hash AS "previousHash", t.hash
FROM ledger_transaction t
WHERE t.contract_id = ANY($1::uuid[])
ORDER BY t.contract_id, t.sequence;
