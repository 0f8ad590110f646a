import { firstDayDue, planOn, type DueBackup } from '../../domain/operations/backups';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { backupPlansOf, backupsById, backupsWithin } from '../../store/backup/backup.store';
import { BackupRunRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { dueOf, plansOf, type BackupPlan } from './plans-of';

/** A backup that ran. */
export interface RecordBackupInput {
  readonly contractId: string;
  readonly plan: string;
  readonly startedAt: Instant;
  readonly finishedAt?: Instant | null;
  readonly succeeded: boolean;
  /** Whether a copy went off site. */
  readonly offSite: boolean;
  readonly note?: string | null;
}

/**
 * Records a run of a backup: that of the time in which it started, or one that was not due. One
 * that failed, or was found missed, is done once a later run of its time succeeds; one that is done
 * stays so, and recorded again it is the same.
 */
export async function recordBackup(
  unit: Unit,
  input: RecordBackupInput,
): Promise<Result<{ readonly backupId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { startedAt } = input;
  const finishedAt = input.finishedAt ?? null;
  const note = input.note?.trim() ?? null;
  const faults = [
    ...checkNotFuture(startedAt, unit.now, ['startedAt']),
    ...(finishedAt === null ? [] : checkNotFuture(finishedAt, unit.now, ['finishedAt'])),
    ...(finishedAt === null ? [] : checkOrder(startedAt, finishedAt, ['finishedAt'], 'start', 'end')),
    ...(note === null ? [] : checkText(note, ['note'], 2_000)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const dated = await datedTermsOfLocked(unit, contract);
  const plan = plansOf(dated, await backupPlansOf(unit.tx, [contract.id])).find(({ key }) => key === input.plan);
  if (plan === undefined || planOn(plan.versions, localDateAt(dated.zone, startedAt)) === undefined)
    return refuse(
      'BACKUP_NOT_PLANNED',
      ['plan'],
      'The contract had no such plan at that time.',
      'Set the plan with `setBackupPlan` first.',
    );
  const due = dueAt(dated, plan, startedAt);
  const from = due?.from ?? startedAt;
  const said = {
    plan: plan.key,
    dueFrom: formatInstant(from),
    dueBefore: due === undefined ? null : formatInstant(due.before),
    outcome: input.succeeded ? ('DONE' as const) : ('FAILED' as const),
    startedAt: formatInstant(startedAt),
    finishedAt: finishedAt === null ? null : formatInstant(finishedAt),
    offSite: input.offSite,
    note,
  };
  const near = await backupsWithin(unit.tx, [contract.id], said.dueFrom, formatInstant((from + 1) as Instant));
  const before = near.find((each) => each.plan === plan.key);
  if (before?.outcome === 'DONE') {
    if (input.succeeded && before.startedAt !== null && storedInstant(before.startedAt) === startedAt)
      return accept({ backupId: before.id });
    return refuse('ALREADY_EXISTS', ['startedAt'], 'The backup of that time is done.', 'Give each backup once.');
  }
  const id = before?.id ?? unit.newId();
  const about = { subjectId: id, contractId: contract.id };
  const { recordedAt } = unit;
  if (before === undefined) {
    const times = { createdAt: recordedAt, updatedAt: recordedAt };
    await insertRow(unit, BackupRunRow, { id, contractId: contract.id, ...said, clientInformedAt: null, ...times });
  } else {
    const { outcome, offSite } = said;
    const changes = { outcome, offSite, note, startedAt: said.startedAt, finishedAt: said.finishedAt };
    await updateRow(unit, BackupRunRow, id, { ...changes, updatedAt: recordedAt });
  }
  await record(unit, { kind: 'BACKUP_RECORDED', ...about, payload: said });
  return accept({ backupId: id });
}

/** The time of a plan that an instant lies in: the latest to begin, where a plan changed. */
function dueAt(dated: DatedTerms, plan: BackupPlan, at: Instant): DueBackup | undefined {
  const first = plan.versions.map(({ every }) => firstDayDue(every, dated.zone, at)).sort()[0];
  if (first === undefined) return undefined;
  let found: DueBackup | undefined;
  for (const due of dueOf(dated, plan, { from: first, before: addDays(localDateAt(dated.zone, at), 1) }))
    if (due.from <= at && at < due.before) found = due;
  return found;
}

/** Records when the client was told of a backup that was missed or failed. */
export async function informOfBackup(
  unit: Unit,
  input: { readonly backupId: string; readonly informedAt?: Instant | null },
): Promise<Result<{ readonly backupId: string }>> {
  const [found] = isId(input.backupId) ? await backupsById(unit.tx, [input.backupId]) : [];
  const contract = found === undefined ? undefined : await lockContract(unit, found.contractId);
  const [backup] = contract === undefined ? [] : await backupsById(unit.tx, [input.backupId]);
  if (contract === undefined || backup === undefined) return notFound('backup', ['backupId']);
  const informedAt = input.informedAt ?? unit.now;
  const faults = [
    ...checkNotFuture(informedAt, unit.now, ['informedAt']),
    ...checkOrder(storedInstant(backup.dueFrom), informedAt, ['informedAt'], 'backup', 'information'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (backup.outcome === 'DONE')
    return refuse('BACKUP_DONE', ['backupId'], 'This backup is done.', 'Name one that was missed or failed.');
  if (backup.clientInformedAt !== null)
    return refuse('ALREADY_EXISTS', ['backupId'], 'The client was told of it.', 'Give it once.');
  const payload = { informedAt: formatInstant(informedAt) };
  await updateRow(unit, BackupRunRow, backup.id, {
    clientInformedAt: payload.informedAt,
    updatedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'BACKUP_CLIENT_INFORMED', subjectId: backup.id, contractId: contract.id, payload });
  return accept({ backupId: backup.id });
}
