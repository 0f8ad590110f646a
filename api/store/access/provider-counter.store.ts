import type { StatementRunner } from '../database/statement';

/**
 * Takes the next number of a counter of the provider, whose row stays locked until the transaction
 * ends. For numbers that a use case needs at once; adjustments and events are numbered at COMMIT.
 */
export async function nextNumber(tx: StatementRunner, providerId: string, counter: string): Promise<number> {
  const [row] = await tx.query<{ last: string }>(
    {
      name: 'provider-counter:next',
      text:
        `INSERT INTO provider_counter (provider_id, name, last) VALUES ($1, $2, 1) ` +
        `ON CONFLICT (provider_id, name) DO UPDATE SET last = provider_counter.last + 1 RETURNING last`,
    },
    [providerId, counter],
  );
  return Number(row?.last);
}
