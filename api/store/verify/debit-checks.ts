/** What must be empty of a provider's direct debits; each row found is a problem. */
export const DEBIT_CHECKS: Readonly<Record<string, string>> = {
  'a mandate whose reference is compared as another one': `
    SELECT m.id, m.reference, m.reference_key FROM direct_debit_mandate m WHERE m.reference_key <> upper(m.reference COLLATE "C")`,
  'a batch of direct debits that does not say what it comes to': `
    SELECT b.id, b.debit_count, b.total, s.debits, s.total AS sum FROM direct_debit_batch b
    CROSS JOIN LATERAL (SELECT count(*) AS debits, sum(d.amount) AS total FROM direct_debit d WHERE d.batch_id = b.id) s
    WHERE (b.debit_count, b.total) IS DISTINCT FROM (s.debits, s.total)`,
  'a direct debit that does not say what its batch, its invoice and its mandate say': `
    SELECT d.id, d.collect_on, d.recorded_at, d.updated_at FROM direct_debit d
    LEFT JOIN direct_debit_batch b ON b.id = d.batch_id LEFT JOIN invoice v ON v.id = d.invoice_id
    LEFT JOIN direct_debit_mandate m ON m.id = d.mandate_id
    WHERE (d.collect_on, d.recorded_at, d.contract_id, v.client_id) IS DISTINCT FROM (b.collect_on, b.recorded_at, v.contract_id, m.client_id)
      OR NOT CASE WHEN d.withdrawn_on IS NULL THEN d.updated_at = d.recorded_at ELSE EXISTS (
        SELECT 1 FROM event e WHERE e.subject_id = d.batch_id AND e.kind = 'DIRECT_DEBITS_WITHDRAWN'
          AND e.recorded_at = d.updated_at AND e.payload -> 'debitIds' @> to_jsonb(d.id::text)) END`,
};
