import type { DatedRate } from '../../domain/indexation/published-figure';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { standingFigures } from '../../store/figure/figure.store';

const known = new WeakMap<StatementRunner, Promise<readonly DatedRate[]>>();

/**
 * The standard rates of VAT that a provider keeps, each from its first day on; read once for all
 * that a transaction charges.
 */
export function standardVatRates(read: StatementRunner): Promise<readonly DatedRate[]> {
  const before = known.get(read);
  if (before !== undefined) return before;
  const rates = readRates(read);
  known.set(read, rates);
  return rates;
}

async function readRates(read: StatementRunner): Promise<readonly DatedRate[]> {
  const found = await standingFigures(read, ['VAT_STANDARD'], null);
  return found.map(({ startsOn, value }) => ({ startsOn: startsOn as LocalDate, value }));
}
