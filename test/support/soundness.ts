import { verifyLedgers } from '../../api/app/ledger/verify-ledger';
import { isDeepStrictEqual } from 'node:util';
import { providerSession } from '../../api/app/access/create-provider';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import type { ContractFacts } from '../../api/domain/contract/contract-timeline';
import { instant } from '../../api/domain/time/instant';
import { localDateAt } from '../../api/domain/time/time-zone';
import { contractsById } from '../../api/store/contract/contract.store';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import type { Database } from '../../api/store/database/database';
import { unfolded } from './folded';
import type { ReadScope } from '../../api/store/database/read-scope';

/** What must be empty whatever was done to a provider's data; each row found is a problem. */
const CHECKS: Readonly<Record<string, string>> = {
  'a unit account whose balance is not the sum of its entries': `
    SELECT u.id, u.balance, u.entry_count, sum(e.units), count(e.*) FROM unit_account u
    LEFT JOIN unit_entry e ON e.account_id = u.id GROUP BY u.id, u.balance, u.entry_count
    HAVING u.balance <> coalesce(sum(e.units), 0) OR u.entry_count <> count(e.*) OR u.balance < 1`,
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
  'an adjustment that a reader is given without being entrusted': `
    SELECT f.reader_id, f.sequence FROM feed_entry f JOIN contract c ON c.id = f.contract_id
    WHERE f.reader_id NOT IN (f.provider_id, c.client_id)
      AND NOT EXISTS (SELECT 1 FROM entrustment e WHERE e.partner_id = f.reader_id AND e.client_id = c.client_id)`,
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
      CASE WHEN p.status = 'REVERSED' THEN 0 WHEN p.status = 'ACCEPTED' THEN p.amount ELSE p.credited END)`,
  'a credit of a penalty that was not accepted, or of another amount': `
    SELECT p.id FROM penalty p JOIN billing_adjustment b ON b.penalty_id = p.id AND b.kind = 'PENALTY_CREDIT'
    WHERE b.amount <> p.credited - p.amount OR p.accepted_at IS NULL`,
  'penalties of a contract with a gap': `
    SELECT contract_id FROM penalty GROUP BY contract_id HAVING max(number) <> count(*)`,
  'a penalty in a state that the ledger does not say': `
    SELECT s.contract_id, s.account, s.owed, l.balance FROM (
      SELECT contract_id, 'penalties:' || lower(status) AS account, sum(amount) AS owed FROM penalty
      WHERE status IN ('ASSESSED', 'CLAIMED', 'ACCEPTED') GROUP BY 1, 2) s
    LEFT JOIN (
      SELECT contract_id, account, sum(amount) AS balance FROM (
        SELECT contract_id, credit_account AS account, amount FROM ledger_posting
        UNION ALL SELECT contract_id, debit_account, -amount FROM ledger_posting) side GROUP BY 1, 2) l
      ON l.contract_id = s.contract_id AND l.account = s.account
    WHERE s.owed <> coalesce(l.balance, 0)`,
  'a sum under a cap that is not the sum of its penalties': `
    SELECT coalesce(s.contract_id, t.contract_id) AS contract_id, s.cap_key, s.window_key, s.used, t.used AS summed FROM cap_sum s
    FULL JOIN (
      SELECT p.contract_id, u->>'capKey' AS cap_key, u->>'windowKey' AS window_key, sum(split_part(u->>'used', ' ', 1)::numeric) AS used
      FROM penalty p CROSS JOIN LATERAL jsonb_array_elements(p.cap_uses) u
      WHERE p.status NOT IN ('REJECTED', 'EXPIRED', 'REVERSED') GROUP BY 1, 2, 3) t
      ON t.contract_id = s.contract_id AND t.cap_key = s.cap_key AND t.window_key = s.window_key
    WHERE coalesce(s.used, 0) <> coalesce(t.used, 0)`,
  'a year with a penalty that was never assessed': `
    SELECT p.contract_id, p.year FROM penalty p LEFT JOIN assessed_year y ON y.contract_id = p.contract_id AND y.year = p.year
    WHERE p.year IS NOT NULL AND y.year IS NULL`,
  'packs sold that the ledger does not say': `
    SELECT contract_id, sum(amount) FROM (
      SELECT contract_id, amount FROM billing_adjustment WHERE kind = 'UNIT_PACK'
      UNION ALL SELECT contract_id, -amount FROM ledger_posting WHERE credit_account = 'packs:sold') t
    GROUP BY contract_id HAVING sum(amount) <> 0`,
  'a kept key without its outcome': `SELECT key FROM idempotency_key WHERE outcome IS NULL`,
  'an intervention whose units are not its debits': `
    SELECT v.id FROM intervention v
    LEFT JOIN LATERAL (SELECT sum((part->>'units')::integer) AS units FROM jsonb_array_elements(v.settlement) part) s ON true
    LEFT JOIN LATERAL (SELECT -sum(e.units) AS units FROM unit_entry e WHERE e.intervention_id = v.id AND e.kind = 'DEBIT') d ON true
    WHERE coalesce(s.units, 0) <> coalesce(d.units, 0)`,
};

/**
 * All that is wrong with a provider's ledgers, unit accounts, penalties and adjustments, and where
 * its events do not lead to its rows, as sentences; none when all holds together. Kept keys of
 * other actors are out of sight and so not looked at.
 */
export async function unsound(database: Database, providerId: string, actorId: string): Promise<string[]> {
  const read = database.read(providerSession(providerId, actorId));
  try {
    const problems: string[] = [];
    for (const [what, text] of Object.entries(CHECKS)) {
      const rows = await read.query({ name: `sound:${what.slice(0, 50)}`, text });
      problems.push(...rows.map((row) => `${what}: ${JSON.stringify(row)}`));
    }
    return [
      ...problems,
      ...(await brokenLedgers(read, providerId)),
      ...(await strayProjections(database, read, providerId)),
      ...(await unfolded(read)),
    ];
  } finally {
    await read.close();
  }
}

/**
 * Contracts and modules whose rows do not show what their versions say of the day on which the last
 * one was recorded.
 */
async function strayProjections(database: Database, read: ReadScope, providerId: string): Promise<string[]> {
  const contracts = await read.query<{ id: string }>({ name: 'sound:contracts', text: 'SELECT id FROM contract' });
  const ids = contracts.map(({ id }) => id);
  const dated = await termsLibraryOf(database).timelinesOf(read, providerId, ids);
  const [rows, modules] = [await contractsById(read, ids), await allModulesOfContracts(read, ids)];
  return rows.flatMap((row) => {
    const own = dated.get(row.id);
    if (own === undefined) return [`a contract without versions: ${row.id}`];
    const last = own.timeline.versions.reduce((latest, { recordedAt }) => Math.max(latest, recordedAt), 0);
    const today = localDateAt(own.zone, instant(last));
    const facts = own.timeline.at(today < own.firstDay ? own.firstDay : today);
    const shown = { ...row, ...rowOf(facts) };
    const problems = isDeepStrictEqual(shown, row) ? [] : [`a contract's row that its versions do not say: ${row.id}`];
    const strayed = modules
      .filter(({ contractId }) => contractId === row.id)
      .filter(
        (module) => !isDeepStrictEqual({ ...module, ...(facts.modules.get(module.key) ?? { active: null }) }, module),
      );
    return [...problems, ...strayed.map(({ key }) => `a module's row that its versions do not say: ${row.id} ${key}`)];
  });
}

/** What a contract's row shows of its facts. */
function rowOf(facts: ContractFacts): object {
  return {
    termsPackId: facts.termsPack?.id,
    termsPackVersion: facts.termsPack?.version,
    status: facts.status,
    termLastDay: facts.term?.lastDay,
    clientId: facts.clientId,
    billingPeriodMonths: facts.billingPeriodMonths,
    invoicedBy: facts.invoicing?.invoicedBy,
    directDebit: facts.invoicing?.directDebit,
  };
}

async function brokenLedgers(read: ReadScope, providerId: string): Promise<string[]> {
  const contracts = await read.query<{ id: string }>({ name: 'sound:contracts', text: 'SELECT id FROM contract' });
  const ids = contracts.map(({ id }) => id);
  const verified = await verifyLedgers(read, providerId, ids);
  return verified.flatMap(({ valid, problem }, place) =>
    valid ? [] : [`the ledger of ${ids[place] ?? ''}: ${problem ?? ''}`],
  );
}
