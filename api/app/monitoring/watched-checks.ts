import { checksInForce, isSilent, type CheckInForce } from '../../domain/operations/monitoring';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import {
  checkSettingsOf,
  latestReadings,
  standingAlertsOfContracts,
  type AlertRecord,
  type ReadingRecord,
} from '../../store/monitoring/monitoring.store';
import { groupBy } from '../group-by';
import { storedInstantOrNull } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/** A check of a contract, and where it stands now. */
export interface WatchedCheck extends CheckInForce {
  readonly contractId: string;
  readonly latestReading: ReadingRecord | null;
  readonly standingAlert: AlertRecord | null;
  /** Whether no reading came for longer than twice its interval. */
  readonly silent: boolean;
}

/**
 * The checks of several contracts as they are in force now, with their latest readings and the
 * alerts that stand, in the order of the contracts.
 */
export async function watchedChecks(
  reader: StatementRunner,
  contracts: readonly DatedTerms[],
  now: Instant,
): Promise<readonly (readonly WatchedCheck[])[]> {
  const ids = contracts.map(({ contractId }) => contractId);
  const settings = groupBy(await checkSettingsOf(reader, ids), ({ contractId }) => contractId);
  const checks = contracts.map((dated) => {
    const { contractId } = dated;
    return checksInForce(dated.at(now).terms.pack, settings.get(contractId) ?? []).map((check) => ({
      ...check,
      contractId,
      aboutId: check.assetId ?? contractId,
    }));
  });
  const keys = checks.flat().map(({ contractId, aboutId, key }) => ({ contractId, aboutId, check: key }));
  const [readings, alerts] = await Promise.all([latestReadings(reader, keys), standingAlertsOfContracts(reader, ids)]);
  const nameOf = (aboutId: string, check: string): string => `${aboutId} ${check}`;
  const readingBy = new Map(readings.map((each) => [nameOf(each.aboutId, each.check), each]));
  const alertBy = new Map(alerts.map((each) => [nameOf(each.aboutId, each.check), each]));
  const namedOfOwn = new Set(keys.map(({ aboutId, check }) => nameOf(aboutId, check)));
  // The contract's own check also finds what fails of assets that have none of theirs.
  for (const each of alerts) {
    const whole = nameOf(each.contractId, each.check);
    if (!namedOfOwn.has(nameOf(each.aboutId, each.check)) && !alertBy.has(whole)) alertBy.set(whole, each);
  }
  return checks.map((own) =>
    own.map(({ aboutId, ...check }) => {
      const latestReading = readingBy.get(nameOf(aboutId, check.key)) ?? null;
      const standingAlert = alertBy.get(nameOf(aboutId, check.key)) ?? null;
      const silent = isSilent(check, storedInstantOrNull(latestReading?.at ?? null), now);
      return { ...check, latestReading, standingAlert, silent };
    }),
  );
}
