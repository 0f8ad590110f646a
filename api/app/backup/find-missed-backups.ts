import type { DueBackup } from '../../domain/operations/backups';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { backupPlansOf, backupsRecordedUntil } from '../../store/backup/backup.store';
import type { StatementRunner } from '../../store/database/statement';
import { BackupRunRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRows, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { dueOf, plansOf, type BackupPlan } from './plans-of';

/** Most backups that are found missed at once; the rest are found at the next look. */
const AT_ONCE = 1_000;
/** Within how many days the next backup of any plan is due. */
const AHEAD_DAYS = 63;

/** What was due of a contract's backups. */
export interface DueOfContract {
  readonly missed: readonly (DueBackup & { readonly plan: string })[];
  /** When the next one is over, or the rest is looked for; null for never. */
  readonly next: Instant | null;
}

/**
 * The backups of a contract that are over with nothing on record of them, and when the next one
 * will be. Those before the latest on record were looked for when that was recorded.
 */
export async function backupsMissing(reader: StatementRunner, dated: DatedTerms, now: Instant): Promise<DueOfContract> {
  const plans = plansOf(dated, await backupPlansOf(reader, [dated.contractId]));
  if (plans.length === 0) return { missed: [], next: null };
  const until = new Map((await backupsRecordedUntil(reader, dated.contractId)).map((each) => [each.plan, each.until]));
  const missed: (DueBackup & { readonly plan: string })[] = [];
  const next: Instant[] = [];
  for (const plan of plans) {
    const known = until.get(plan.key);
    const since = known === undefined ? null : storedInstant(known);
    for (const due of dueOf(dated, plan, { from: firstDayOf(dated, plan, since), before: lastDay(dated, now) })) {
      if (since !== null && due.from < since) continue;
      if (due.before > now || missed.length >= AT_ONCE) {
        next.push(due.before);
        break;
      }
      missed.push({ ...due, plan: plan.key });
    }
  }
  return { missed, next: next.sort((a, b) => a - b)[0] ?? null };
}

function firstDayOf(dated: DatedTerms, { versions }: BackupPlan, since: Instant | null): LocalDate {
  if (since !== null) return addDays(localDateAt(dated.zone, since), -1);
  return versions.map(({ startsOn }) => startsOn).sort()[0] ?? dated.firstDay;
}

function lastDay(dated: DatedTerms, now: Instant): LocalDate {
  return addDays(localDateAt(dated.zone, now), AHEAD_DAYS);
}

/** Records backups that were missed, each with the time in which it was due. */
export async function recordMissed(unit: Unit, contractId: string, missed: DueOfContract['missed']): Promise<void> {
  const { recordedAt } = unit;
  const rows = missed.map(({ plan, from, before }) => ({
    id: unit.newId(),
    contractId,
    said: {
      plan,
      dueFrom: formatInstant(from),
      dueBefore: formatInstant(before),
      outcome: 'MISSED' as const,
      startedAt: null,
      finishedAt: null,
      offSite: false,
      note: null,
    },
  }));
  await insertRows(
    unit,
    BackupRunRow,
    rows.map(({ id, said }) => ({
      ...{ id, contractId, ...said, clientInformedAt: null, createdAt: recordedAt, updatedAt: recordedAt },
    })),
  );
  for (const { id, said } of rows)
    await record(unit, { kind: 'BACKUP_RECORDED', subjectId: id, contractId, payload: said });
}
