import type { StatementRunner } from '../database/statement';

/** How much of a provider was compared. */
export interface VerifiedFigures {
  readonly events: number;
  readonly ledgerTransactions: number;
  readonly penalties: number;
  readonly unitEntries: number;
  readonly adjustments: number;
  readonly feedEntries: number;
  readonly invoices: number;
  readonly payments: number;
  readonly seals: number;
}

const TABLES = {
  events: 'event',
  ledgerTransactions: 'ledger_transaction',
  penalties: 'penalty',
  unitEntries: 'unit_entry',
  adjustments: 'billing_adjustment',
  feedEntries: 'feed_entry',
  invoices: 'invoice',
  payments: 'payment',
  seals: 'seal',
} as const satisfies Readonly<Record<keyof VerifiedFigures, string>>;

/** Counts what is compared of a provider. */
export async function verifiedFigures(reader: StatementRunner): Promise<VerifiedFigures> {
  const counts = Object.entries(TABLES).map(([name, table]) => `(SELECT count(*)::integer FROM ${table}) AS "${name}"`);
  const [found] = await reader.query<VerifiedFigures>({
    name: 'verify:figures',
    text: `SELECT ${counts.join(', ')}`,
  });
  if (found === undefined) throw new Error('counts gave no row');
  return found;
}
