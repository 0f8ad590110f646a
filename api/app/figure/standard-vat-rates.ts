import type { DatedRate } from '../../domain/indexation/published-figure';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { standingFigures } from '../../store/figure/figure.store';

/** The standard rates of VAT that a provider keeps, each from its first day on. */
export async function standardVatRates(read: StatementRunner): Promise<readonly DatedRate[]> {
  const found = await standingFigures(read, ['VAT_STANDARD'], null);
  return found.map(({ startsOn, value }) => ({ startsOn: startsOn as LocalDate, value }));
}
