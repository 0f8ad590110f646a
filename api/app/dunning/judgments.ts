import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { judgmentsOf } from '../../store/dunning/judgment.store';

/** The days of the judgments on record that opened insolvency proceedings, by client. */
export async function judgmentsByClient(
  reader: StatementRunner,
  clients: readonly string[],
): Promise<Map<string, readonly LocalDate[]>> {
  const found = await judgmentsOf(reader, clients);
  return new Map(found.map(({ clientId, days }) => [clientId, days as readonly LocalDate[]]));
}

/** The same of a client. */
export async function judgmentsOfClient(reader: StatementRunner, clientId: string): Promise<readonly LocalDate[]> {
  return (await judgmentsByClient(reader, [clientId])).get(clientId) ?? [];
}
