import { rateSpans, standingRates, type HourlyRateSpan } from '../../app/consumption/hourly-rates';
import { includedMonths, type ContractMonth } from '../../app/consumption/included-time';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { hourlyRatesOf } from '../../store/consumption/hourly-rate.store';
import type { RequestContext } from '../context';
import { loadGroups } from '../load';

/**
 * The included hours of several contracts in the month of a date, or in the present one of each
 * contract's zone.
 */
export async function includedTimeOf(
  context: RequestContext,
  contracts: readonly string[],
  on: LocalDate | null,
): Promise<readonly (ContractMonth | null)[]> {
  const library = termsLibraryOf(context.database);
  const dated = await library.timelinesOf(context.read, context.session.providerId, contracts);
  const asked = [...dated.values()].map((each) => {
    const date = on ?? localDateAt(each.zone, context.now);
    return { terms: each.on(date), on: date };
  });
  const months = await includedMonths(context.read, asked);
  return contracts.map((id) => months.get(id) ?? null);
}

/**
 * The hourly rates of several contracts over time as known at an instant; only the one that holds
 * on a day when one is asked for.
 */
export async function hourlyRatesKnown(
  context: RequestContext,
  contracts: readonly { readonly id: string }[],
  on: LocalDate | null,
  knownAt: Instant | null,
): Promise<readonly (readonly HourlyRateSpan[])[]> {
  const recorded = await loadGroups(context, contracts, (rate) => rate.contractId, hourlyRatesOf);
  return recorded.map((records) =>
    rateSpans(standingRates(records, knownAt)).filter(
      ({ from, endsBefore }) => on === null || (from <= on && (endsBefore === null || on < endsBefore)),
    ),
  );
}
