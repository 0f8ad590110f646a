import type { PublishedRates } from '../../domain/dunning/late-charge';
import { firstDayOfHalfYear, halfYearsBetween } from '../../domain/dunning/half-years';
import { rateOn } from '../../domain/indexation/published-figure';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { standingFigures } from '../../store/figure/figure.store';

/**
 * The rates on file of the half-years from one day to another: legal interest of each half-year by
 * itself, since each has a rate of its own; of the ECB the refinancing rate in force on its first
 * day.
 */
export async function ratesOnFile(reader: StatementRunner, from: LocalDate, until: LocalDate): Promise<PublishedRates> {
  const found = await standingFigures(reader, ['LEGAL_INTEREST', 'ECB_REFINANCING'], null);
  const of = (kind: string): { readonly startsOn: LocalDate; readonly value: string }[] =>
    found
      .filter((each) => each.kind === kind)
      .map(({ startsOn, value }) => ({ startsOn: startsOn as LocalDate, value }));
  const [interest, bank] = [of('LEGAL_INTEREST'), of('ECB_REFINANCING')];
  const legal: Record<string, string> = {};
  const refinancing: Record<string, string> = {};
  for (const halfYear of halfYearsBetween(from, until)) {
    const first = firstDayOfHalfYear(halfYear);
    const own = interest.find(({ startsOn }) => startsOn === first);
    const inForce = rateOn(bank, first);
    if (own !== undefined) legal[halfYear] = own.value;
    if (inForce !== null && inForce !== undefined) refinancing[halfYear] = inForce.value;
  }
  return { legal, refinancing };
}
