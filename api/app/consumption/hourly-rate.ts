import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { asKnown, type Version } from '../../domain/time/as-known';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { hourlyRatesOf, type HourlyRateRecord } from '../../store/consumption/settled-work.store';
import type { StatementRunner } from '../../store/database/statement';
import { storedInstant } from '../stored-instant';

/** The hourly rate of a contract on a date, as known at an instant; null when none was on file. */
export async function hourlyRateOn(
  reader: StatementRunner,
  contractId: string,
  on: LocalDate,
  knownAt: Instant,
): Promise<Money | null> {
  const known = asKnown((await hourlyRatesOf(reader, [contractId])).map(toVersion), on, knownAt);
  return known === null ? null : moneyOf(known);
}

/** A recorded rate as what it is: known from when it was recorded, in force from its date on. */
export function toVersion(record: HourlyRateRecord): Version<string> {
  return {
    value: record.hourlyRate,
    validFrom: record.validFrom as LocalDate,
    validToExclusive: null,
    recordedAt: storedInstant(record.recordedAt),
    sequence: record.sequence,
  };
}
