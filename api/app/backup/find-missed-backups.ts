import { firstDayDue, planOn, type DueBackup } from '../../domain/operations/backups';
import { formatInstant, plusSeconds, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { backupPlansOf, backupTimes, latestBackups, type LatestBackup } from '../../store/backup/backup.store';
import type { StatementRunner } from '../../store/database/statement';
import { BackupRunRow } from '../../store/rows';
import { record } from '../command/record';
import { isOverAt } from '../contract/check-in-force';
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
 * will be. Those before the latest on record were looked for when that was recorded, but for those
 * of a version of the plan that was recorded since, and those over at `unlooked` or later: nobody
 * has looked since (null: all was looked for).
 */
export async function backupsMissing(
  reader: StatementRunner,
  dated: DatedTerms,
  now: Instant,
  unlooked: Instant | null = null,
): Promise<DueOfContract> {
  const plans = plansOf(dated, await backupPlansOf(reader, [dated.contractId]));
  if (plans.length === 0) return { missed: [], next: null };
  const latest = new Map((await latestBackups(reader, dated.contractId)).map((each) => [each.plan, each]));
  const looks = plans.map((plan) => ({ plan, ...lookOf(dated, plan, latest.get(plan.key), unlooked) }));
  const first = looks.map(({ from }) => from).sort()[0] ?? dated.firstDay;
  const times = await backupTimes(reader, dated.contractId, formatInstant(startOfLocalDate(dated.zone, first)));
  const onRecord = new Set(times.map(({ plan, dueFrom }) => keyOf(plan, storedInstant(dueFrom))));
  const before = addDays(localDateAt(dated.zone, now), AHEAD_DAYS);
  const missed: (DueBackup & { readonly plan: string })[] = [];
  // Where nothing is due for that long, as while the contract is suspended, it is looked at again.
  const next: Instant[] = isOver(dated, plans, now) ? [] : [startOfLocalDate(dated.zone, before)];
  for (const { plan, from, isKnown } of looks) {
    for (const due of dueOf(dated, plan, { from, before })) {
      if (isKnown(due) || onRecord.has(keyOf(plan.key, due.from))) continue;
      if (due.before > now || missed.length >= AT_ONCE) {
        next.push(due.before);
        break;
      }
      missed.push({ ...due, plan: plan.key });
    }
  }
  return { missed, next: next.sort((a, b) => a - b)[0] ?? null };
}

const keyOf = (plan: string, from: Instant): string => `${plan} ${from}`;

/** From which day on a plan's backups are looked for, and which of them were. */
function lookOf(
  { zone, firstDay }: DatedTerms,
  { versions }: BackupPlan,
  latest: LatestBackup | undefined,
  unlooked: Instant | null,
): { readonly from: LocalDate; readonly isKnown: (due: DueBackup) => boolean } {
  if (latest === undefined)
    return { from: versions.map(({ startsOn }) => startsOn).sort()[0] ?? firstDay, isKnown: () => false };
  const last = storedInstant(latest.dueFrom);
  const changedFrom = latest.changedFrom as LocalDate | null;
  const changed = changedFrom === null ? null : startOfLocalDate(zone, changedFrom);
  const days = [localDateAt(zone, last)];
  if (changedFrom !== null) days.push(changedFrom);
  if (unlooked !== null) days.push(...versions.map(({ every }) => firstDayDue(every, zone, plusSeconds(unlooked, -1))));
  return {
    from: days.sort()[0] ?? firstDay,
    isKnown: ({ from, before }) =>
      from <= last && (changed === null || from < changed) && (unlooked === null || before < unlooked),
  };
}

/** Whether nothing will be due any more: the contract is over, or all its plans are. */
function isOver(dated: DatedTerms, plans: readonly BackupPlan[], now: Instant): boolean {
  const last = ({ versions }: BackupPlan) => planOn(versions, '9999-12-31' as LocalDate)?.every;
  return isOverAt(dated, now) || plans.every((plan) => last(plan) === 'NONE');
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
