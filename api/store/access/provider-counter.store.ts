import type { StatementRunner } from '../database/statement';

/**
 * Takes the next numbers of a counter of the provider, whose row stays locked until the transaction
 * ends. For numbers that a use case needs at once; adjustments and events are numbered at COMMIT.
 */
export async function nextNumbers(tx: StatementRunner, counter: string, count: number): Promise<readonly number[]> {
  const text = 'SELECT next_numbers($1, $2) AS last';
  const [row] = await tx.query<{ last: string }>({ name: 'provider-counter:next', text }, [counter, count]);
  const first = Number(row?.last) - count + 1;
  return Array.from({ length: count }, (_, place) => first + place);
}
