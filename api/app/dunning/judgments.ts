import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { judgmentsOf } from '../../store/dunning/judgment.store';

/** The days of the judgments on record that opened insolvency proceedings of a client. */
export async function judgmentsOfClient(reader: StatementRunner, clientId: string): Promise<readonly LocalDate[]> {
  const [found] = await judgmentsOf(reader, [clientId]);
  return (found?.days ?? []) as readonly LocalDate[];
}
