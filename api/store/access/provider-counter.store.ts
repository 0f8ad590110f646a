import type { StatementRunner } from '../database/statement';

/**
 * Takes the next number of a counter of the provider, whose row stays locked until the transaction
 * ends. For numbers that a use case needs at once; adjustments and events are numbered at COMMIT.
 */
export async function nextNumber(tx: StatementRunner, counter: string): Promise<number> {
  const text = 'SELECT next_number($1) AS last';
  const [row] = await tx.query<{ last: string }>({ name: 'provider-counter:next', text }, [counter]);
  return Number(row?.last);
}
