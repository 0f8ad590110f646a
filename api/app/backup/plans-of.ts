import type { Label } from '../../domain/explanation/explanation';
import type { CheckedPlanVersion } from '../../domain/operations/backup-checks';
import { backupsDue, type DueBackup, type PlanVersion } from '../../domain/operations/backups';
import type { LocalDate } from '../../domain/time/instant';
import type { BackupPlanRecord } from '../../store/backup/backup.store';
import { isServed } from '../contract/is-served';
import { groupBy } from '../group-by';
import { packCalendar } from '../maintenance/pack-calendar';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/** What is backed up of a contract over time: its versions in their order. */
export interface BackupPlan {
  readonly key: string;
  readonly versions: readonly PlannedVersion[];
}

/** A plan as recorded, with the calendar that it names. */
export interface PlannedVersion extends PlanVersion, CheckedPlanVersion {
  readonly record: BackupPlanRecord;
}

/** The plans of a contract, by the calendars of its terms. */
export function plansOf(dated: DatedTerms, records: readonly BackupPlanRecord[]): readonly BackupPlan[] {
  return [...groupBy(records, ({ key }) => key)].map(([key, versions]) => ({
    key,
    versions: versions.map((record) => {
      const startsOn = record.startsOn as LocalDate;
      const calendar = packCalendar(dated.on(startsOn).terms.pack, record.calendar);
      const { every, restoreTestEvery, integrityCheckEvery } = record;
      const rhythms = { every, restoreTestEvery, integrityCheckEvery };
      return { startsOn, ...rhythms, calendar: calendar.ok ? calendar.value : null, record };
    }),
  }));
}

/** The backups of a plan that are due in turn on the days `[from, before)`. */
export function dueOf(
  dated: DatedTerms,
  { versions }: BackupPlan,
  days: { readonly from: LocalDate; readonly before: LocalDate },
): Generator<DueBackup, void, undefined> {
  return backupsDue(versions, dated.zone, days, (on) => isServed(dated, on));
}

/** The name of a plan on a day: the pack's, else the one that it was given, else its key. */
export function planLabel({ terms }: ContractTerms, key: string, given: string | null): Label {
  const name = given ?? key;
  return terms.pack.operations.backups.find((each) => each.key === key)?.label ?? { en: name, fr: name };
}
