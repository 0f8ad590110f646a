import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import type { LeasedRun } from '../../store/closing/closing.store';
import { postAccountingEntries } from '../accounting/post-entries';
import type { Unit } from '../command/unit';

/**
 * Posts the books through the last day of a closed month; nothing where they are posted so far
 * already, or where the provider has not said how it keeps them.
 */
export async function postBooks(unit: Unit, { endsBefore }: LeasedRun): Promise<void> {
  const posted = await postAccountingEntries(unit, { through: addDays(endsBefore as LocalDate, -1) });
  if (posted.ok || posted.refusals.every(({ code }) => code === 'ACCOUNTS_NOT_SET')) return;
  throw new Error(`the books were not posted: ${JSON.stringify(posted.refusals)}`);
}
