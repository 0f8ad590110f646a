import { countBackups, planOn, type BackupCount, type BackupPeriod } from '../../domain/operations/backups';
import type { WorkPeriod } from '../../domain/operations/periodic-work';
import type { Label } from '../../domain/explanation/explanation';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays, addMonths, firstDayOf, monthOf } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { backupPlansOf, backupsWithin } from '../../store/backup/backup.store';
import type { StatementRunner } from '../../store/database/statement';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { dueOf, planLabel, plansOf } from './plans-of';

/** What a month's backups of a plan came to. */
export interface BackupMonth extends BackupCount {
  readonly plan: string;
  readonly label: Label;
  readonly every: BackupPeriod;
  readonly calendar: string | null;
  readonly retentionDays: number | null;
  readonly offSite: boolean;
  readonly restoreTestEvery: WorkPeriod | null;
  readonly integrityCheckEvery: WorkPeriod | null;
  readonly month: string;
  /** How many of those missed or failed the client was told of. */
  readonly clientInformed: number;
}

/**
 * What the backups of a month came to, plan by plan, for several contracts. **Reading**: a plan is
 * shown as it is in force on the month's last day. Without a day, it is the month of now where the
 * contract's clocks are.
 */
export async function backupMonthsOf(
  reader: StatementRunner,
  contracts: readonly DatedTerms[],
  on: LocalDate | null,
  now: Instant,
): Promise<readonly (readonly BackupMonth[])[]> {
  const ids = contracts.map(({ contractId }) => contractId);
  const firstOf = (dated: DatedTerms): LocalDate => firstDayOf(monthOf(on ?? localDateAt(dated.zone, now)));
  const firsts = contracts.map(firstOf).sort();
  const [earliest, latest] = [firsts[0], firsts.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  // A day more on each side: months begin in the zone of each contract.
  const [plans, runs] = await Promise.all([
    backupPlansOf(reader, ids),
    backupsWithin(reader, ids, `${addDays(earliest, -1)}T00:00:00Z`, `${addDays(addMonths(latest, 1), 1)}T00:00:00Z`),
  ]);
  const plansBy = groupBy(plans, ({ contractId }) => contractId);
  const runsBy = groupBy(runs, ({ contractId }) => contractId);
  return contracts.map((dated) => {
    const first = firstOf(dated);
    const before = addMonths(first, 1);
    const at = dated.on(addDays(before, -1));
    return plansOf(dated, plansBy.get(dated.contractId) ?? []).flatMap((plan) => {
      const shown = planOn(plan.versions, addDays(before, -1))?.record;
      if (shown === undefined) return [];
      const own = (runsBy.get(dated.contractId) ?? []).filter((each) => each.plan === plan.key);
      const outcomes = new Map(own.map((each) => [storedInstant(each.dueFrom), each.outcome]));
      const due = [...dueOf(dated, plan, { from: first, before })];
      const inMonth = new Set(due.map(({ from }) => formatInstant(from)));
      return [
        {
          ...countBackups(due, (from) => outcomes.get(from), now),
          plan: plan.key,
          label: planLabel(at, plan.key, shown.label),
          every: shown.every,
          calendar: shown.calendar,
          retentionDays: shown.retentionDays,
          offSite: shown.offSite,
          restoreTestEvery: shown.restoreTestEvery,
          integrityCheckEvery: shown.integrityCheckEvery,
          month: monthOf(first),
          clientInformed: own.filter(
            ({ dueFrom, outcome, clientInformedAt }) =>
              clientInformedAt !== null && outcome !== 'DONE' && inMonth.has(formatInstant(storedInstant(dueFrom))),
          ).length,
        },
      ];
    });
  });
}
