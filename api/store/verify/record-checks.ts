import { ACCOUNTING_CHECKS } from './accounting-checks';
import { DEBIT_CHECKS } from './debit-checks';
import { INVOICE_CHECKS } from './invoice-checks';

/** What must be empty whatever was done to a provider's data; each row found is a problem. */
export const RECORD_CHECKS: Readonly<Record<string, string>> = {
  ...INVOICE_CHECKS,
  ...ACCOUNTING_CHECKS,
  ...DEBIT_CHECKS,
  'a unit account whose balance is not the sum of its entries': `
    SELECT u.id, u.balance, u.entry_count, sum(e.units), count(e.*) FROM unit_account u
    LEFT JOIN unit_entry e ON e.account_id = u.id GROUP BY u.id, u.balance, u.entry_count
    HAVING u.balance <> coalesce(sum(e.units), 0) OR u.entry_count <> count(e.*)
      OR u.balance < CASE WHEN bool_or(e.kind = 'FORFEIT' OR (e.kind = 'TRANSFER' AND e.units < 0)) THEN 0 ELSE 1 END`,
  'a document whose bytes are not those that were stored': `
    SELECT d.id FROM document d
    LEFT JOIN document_chunk c ON c.contract_id = d.contract_id AND c.document_id = d.id GROUP BY d.provider_id, d.id
    HAVING (coalesce(sum(octet_length(c.content)), 0) <> d.size OR max(c.place) <> count(*) - 1
      OR encode(sha256(string_agg(c.content, ''::bytea ORDER BY c.place)), 'hex') <> d.sha256)
      AND NOT (count(c.place) = 0 AND d.kind IN ('DIAGRAM', 'PROCEDURE', 'REPORT', 'OTHER') AND d.declaration_id IS NULL
        AND EXISTS (SELECT 1 FROM contract_version v WHERE v.contract_id = d.contract_id AND v.fact = 'ERASURE'
          AND v.recorded_at >= d.created_at))`,
  'entries of an account with a gap': `
    SELECT account_id FROM unit_entry GROUP BY account_id HAVING min(sequence) <> 1 OR max(sequence) <> count(*)`,
  'an entry whose balance does not follow': `
    SELECT account_id, sequence FROM (
      SELECT account_id, sequence, balance_after, sum(units) OVER (PARTITION BY account_id ORDER BY sequence) AS total FROM unit_entry
    ) e WHERE balance_after <> total`,
  'adjustments with a gap': `
    SELECT max(b.sequence), count(*), max(c.last) FROM billing_adjustment b
    FULL JOIN provider_counter c ON c.provider_id = b.provider_id WHERE c.name = 'billing_adjustment'
    HAVING coalesce(max(b.sequence), 0) <> count(b.*) OR max(c.last) <> count(b.*)`,
  'a feed with a gap': `
    SELECT reader_id FROM feed_entry GROUP BY reader_id HAVING min(sequence) <> 1 OR max(sequence) <> count(*)`,
  'a feed whose adjustments do not follow': `
    SELECT reader_id, sequence FROM (
      SELECT reader_id, sequence, adjustment_number, count(adjustment_id) OVER (PARTITION BY reader_id ORDER BY sequence) AS counted FROM feed_entry
    ) f WHERE adjustment_number <> counted`,
  'an adjustment that a reader is not given': `
    SELECT b.id, r.reader_id FROM billing_adjustment b JOIN contract c ON c.id = b.contract_id
    CROSS JOIN LATERAL (
      SELECT b.provider_id AS reader_id UNION ALL SELECT c.client_id UNION ALL
      SELECT e.partner_id FROM entrustment e WHERE e.client_id = c.client_id AND e.revoked_at IS NULL) r
    WHERE NOT EXISTS (SELECT 1 FROM feed_entry f WHERE f.reader_id = r.reader_id AND f.adjustment_id = b.id AND NOT f.given_again)`,
  'an invoice that a reader is not given': `
    SELECT v.id, r.reader_id FROM invoice v
    CROSS JOIN LATERAL (
      SELECT v.provider_id AS reader_id UNION ALL SELECT v.client_id UNION ALL
      SELECT e.partner_id FROM entrustment e WHERE e.client_id = v.client_id AND e.revoked_at IS NULL) r
    WHERE NOT EXISTS (SELECT 1 FROM feed_entry f WHERE f.reader_id = r.reader_id AND f.invoice_id = v.id AND NOT f.given_again)`,
  'an entry of a feed that does not say what it gives': `
    SELECT f.reader_id, f.sequence FROM feed_entry f
    LEFT JOIN billing_adjustment b ON b.id = f.adjustment_id LEFT JOIN invoice v ON v.id = f.invoice_id
    LEFT JOIN contract c ON c.id = f.contract_id
    WHERE f.kind IS DISTINCT FROM CASE WHEN b.id IS NOT NULL THEN 'ADJUSTMENT' WHEN v.id IS NOT NULL THEN 'INVOICE'
        WHEN f.kind IN ('CLIENT_ENTRUSTED', 'ENTRUSTMENT_ENDED') THEN f.kind END
      OR f.contract_id IS DISTINCT FROM coalesce(b.contract_id, v.contract_id) OR f.client_id <> coalesce(v.client_id, c.client_id)
      OR (f.contract_id IS NOT NULL AND f.recorded_at IS DISTINCT FROM coalesce(b.recorded_at, v.recorded_at))`,
  'an adjustment that a reader is given without being entrusted': `
    SELECT f.reader_id, f.sequence FROM feed_entry f JOIN contract c ON c.id = f.contract_id
    WHERE f.reader_id NOT IN (f.provider_id, c.client_id)
      AND NOT EXISTS (SELECT 1 FROM entrustment e WHERE e.partner_id = f.reader_id AND e.client_id = c.client_id)`,
  'a transaction of a ledger that does not say what its postings are': `
    SELECT t.contract_id, t.sequence, t.currency, t.posting_count FROM ledger_transaction t
    LEFT JOIN LATERAL (
      SELECT count(*) AS count, max(p.line) AS last, min(p.currency) AS least, max(p.currency) AS most FROM ledger_posting p
      WHERE p.contract_id = t.contract_id AND p.sequence = t.sequence) p ON true
    WHERE t.posting_count <> p.count OR p.last <> p.count OR t.currency <> p.least OR t.currency <> p.most`,
  'a base that is no adjustment': `
    SELECT e.account_id, e.sequence FROM unit_entry e
    LEFT JOIN billing_adjustment b ON b.unit_account_id = e.account_id AND b.unit_entry_sequence = e.sequence AND b.kind = 'UNIT_PACK'
    WHERE e.kind IN ('OPENING', 'RENEWAL') AND b.id IS NULL`,
  'an adjustment of units that is no base': `
    SELECT b.id FROM billing_adjustment b JOIN unit_entry e ON e.account_id = b.unit_account_id AND e.sequence = b.unit_entry_sequence
    WHERE e.kind NOT IN ('OPENING', 'RENEWAL')`,
  'a breach whose credits are not what was accepted of it': `
    SELECT p.contract_id, p.incident_id, p.year, p.policy_key FROM penalty p
    LEFT JOIN (SELECT penalty_id, sum(amount) AS amount FROM billing_adjustment WHERE penalty_id IS NOT NULL GROUP BY 1) b ON b.penalty_id = p.id
    GROUP BY 1, 2, 3, 4
    HAVING coalesce(sum(b.amount), 0) <> -sum(
      CASE WHEN p.status = 'REVERSED' THEN 0
        WHEN p.status IN ('ACCEPTED', 'UPHELD', 'REDUCED', 'CREDITED') THEN p.amount - p.waived ELSE p.credited END)`,
  'a credit of a penalty that was not accepted, or of another amount': `
    SELECT p.id FROM penalty p JOIN billing_adjustment b ON b.penalty_id = p.id AND b.kind = 'PENALTY_CREDIT'
    WHERE p.accepted_at IS NULL OR b.amount < p.credited - p.amount
      OR (p.dispute IS NULL AND b.amount <> p.credited - p.amount)`,
  'penalties of a contract with a gap': `
    SELECT contract_id FROM penalty GROUP BY contract_id HAVING max(number) <> count(*)`,
  'a penalty in a state that the ledger does not say': `
    SELECT coalesce(s.contract_id, l.contract_id), coalesce(s.account, l.account), s.owed, l.balance FROM (
      SELECT contract_id, account, sum(owed) AS owed FROM penalty CROSS JOIN LATERAL (VALUES
        (CASE WHEN status IN ('UPHELD', 'REDUCED') THEN 'penalties:accepted' ELSE 'penalties:' || lower(status) END, amount - waived),
        ('penalties:waived', waived)) stage (account, owed)
      WHERE account <> 'penalties:rejected' GROUP BY 1, 2) s
    FULL JOIN (
      SELECT contract_id, account, sum(amount) AS balance FROM (
        SELECT contract_id, credit_account AS account, amount FROM ledger_posting
        UNION ALL SELECT contract_id, debit_account, -amount FROM ledger_posting) side
      WHERE account LIKE 'penalties:%' AND account <> 'penalties:cost' GROUP BY 1, 2) l
      ON l.contract_id = s.contract_id AND l.account = s.account
    WHERE coalesce(s.owed, 0) <> coalesce(l.balance, 0)`,
  'a sum under a cap that is not the sum of its penalties and indemnities': `
    SELECT coalesce(s.contract_id, t.contract_id) AS contract_id, s.cap_key, s.window_key, s.used, t.used AS summed FROM cap_sum s
    FULL JOIN (
      SELECT p.contract_id, u->>'capKey' AS cap_key, u->>'windowKey' AS window_key, sum(least(split_part(u->>'used', ' ', 1)::numeric, p.amount - p.waived)) AS used
      FROM (
        SELECT contract_id, cap_uses, amount, waived, status FROM penalty
        UNION ALL SELECT contract_id, cap_uses, amount, 0, 'SETTLED' FROM indemnity) p
      CROSS JOIN LATERAL jsonb_array_elements(p.cap_uses) u
      WHERE p.status NOT IN ('REJECTED', 'EXPIRED', 'REVERSED') GROUP BY 1, 2, 3) t
      ON t.contract_id = s.contract_id AND t.cap_key = s.cap_key AND t.window_key = s.window_key
    WHERE coalesce(s.used, 0) <> coalesce(t.used, 0)`,
  'indemnities that the ledger does not say': `
    SELECT contract_id, sum(amount) FROM (
      SELECT contract_id, amount FROM indemnity
      UNION ALL SELECT contract_id, -amount FROM ledger_posting WHERE credit_account = 'indemnities:settled') t
    GROUP BY contract_id HAVING sum(amount) <> 0`,
  'a year with a penalty that was never assessed': `
    SELECT p.contract_id, p.year FROM penalty p LEFT JOIN assessed_year y ON y.contract_id = p.contract_id AND y.year = p.year
    WHERE p.year IS NOT NULL AND y.year IS NULL`,
  'packs sold that the ledger does not say': `
    SELECT contract_id, sum(amount) FROM (
      SELECT contract_id, amount FROM billing_adjustment WHERE kind = 'UNIT_PACK'
      UNION ALL SELECT contract_id, -amount FROM ledger_posting WHERE credit_account = 'packs:sold') t
    GROUP BY contract_id HAVING sum(amount) <> 0`,
  'events with a gap': `
    SELECT max(e.position), count(*), max(c.last) FROM event e
    FULL JOIN provider_counter c ON c.provider_id = e.provider_id WHERE c.name = 'event'
    HAVING coalesce(max(e.position), 0) <> count(e.*) OR max(c.last) <> count(e.*)`,
  'work billed that the ledger does not say': `
    SELECT contract_id, sum(amount) FROM (
      SELECT contract_id, amount FROM billing_adjustment
      WHERE (intervention_id IS NOT NULL OR kind = 'ONE_OFF_SERVICE') AND unit_account_id IS NULL
      UNION ALL SELECT contract_id, -amount FROM ledger_posting WHERE credit_account = 'work:billed'
      UNION ALL SELECT contract_id, amount FROM ledger_posting WHERE debit_account = 'work:billed') t
    GROUP BY contract_id HAVING sum(amount) <> 0`,
  'a base of other units than its account says': `
    SELECT e.account_id, e.sequence, e.units, u.base_units FROM unit_entry e JOIN unit_account u ON u.id = e.account_id
    JOIN contract c ON c.id = u.contract_id
    WHERE (e.kind = 'OPENING' OR (e.kind = 'RENEWAL' AND c.amendment_count IS NULL)) AND e.units <> u.base_units`,
  'an amount that its explanation does not end with': `
    SELECT id, amount, result FROM (
      SELECT id, amount, explanation->'steps'->-1->'result'->>'value' AS result FROM billing_adjustment
      UNION ALL SELECT id, amount, explanation->'steps'->-1->'result'->>'value' FROM penalty
      UNION ALL SELECT id, total_including_tax, explanation->'steps'->-1->'result'->>'value' FROM invoice
      UNION ALL SELECT id, amount, explanation->'steps'->-1->'result'->>'value' FROM payment_allocation
      UNION ALL SELECT invoice_id, amount, explanation->'steps'->-1->'result'->>'value' FROM invoice_line) t
    WHERE result !~ '^-?[0-9]+([.][0-9]+)?$' OR abs(result::numeric) <> abs(amount)`,
  'a kept key without its outcome': `SELECT key FROM idempotency_key WHERE outcome IS NULL`,
  'an intervention whose units are not its debits': `
    SELECT v.id FROM intervention v
    LEFT JOIN LATERAL (SELECT sum((part->>'units')::integer) AS units FROM jsonb_array_elements(v.settlement) part) s ON true
    LEFT JOIN LATERAL (SELECT -sum(e.units) AS units FROM unit_entry e WHERE e.intervention_id = v.id AND e.kind = 'DEBIT') d ON true
    WHERE coalesce(s.units, 0) <> coalesce(d.units, 0)`,
};

/** All explanations that are kept of amounts. */
export const EXPLANATIONS = `
  SELECT 'billing_adjustment' AS what, id, explanation FROM billing_adjustment
  UNION ALL SELECT 'penalty', id, explanation FROM penalty
  UNION ALL SELECT 'invoice', id, explanation FROM invoice
  UNION ALL SELECT 'payment_allocation', id, explanation FROM payment_allocation
  UNION ALL SELECT 'invoice_line', invoice_id, explanation FROM invoice_line`;
