import type { Label } from '../../domain/explanation/explanation';
import type { BackupCheckKind } from '../../domain/operations/backup-checks';
import { planOn } from '../../domain/operations/backups';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { formatLocal, localDateAt } from '../../domain/time/time-zone';
import { backupPlansOf, backupsById, type BackupRunRecord } from '../../store/backup/backup.store';
import { backupChecksById, backupChecksWithin } from '../../store/backup/backup-check.store';
import { BackupCheckRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { announceAll } from '../notices/announce';
import { storedInstant } from '../stored-instant';
import { planLabel, plansOf } from './plans-of';

/** What a test of a backup came to. */
interface CheckInput {
  readonly contractId: string;
  readonly plan: string;
  /** The backup that was tested. */
  readonly backupId?: string | null;
  readonly startedAt: Instant;
  readonly finishedAt?: Instant | null;
  readonly succeeded: boolean;
  readonly note?: string | null;
}

/** A test to restore from a backup. */
export interface RecordRestoreTestInput extends CheckInput {
  readonly finishedAt: Instant;
  /** What was restored. */
  readonly restored: string;
  readonly method?: string | null;
}

/** A check of the integrity of a backup. */
export interface RecordIntegrityCheckInput extends CheckInput {
  /** How it was checked. */
  readonly method: string;
}

type Recorded = Promise<Result<{ readonly backupCheckId: string }>>;

/**
 * Records a test to restore from a plan's backups (`owl-monitoring` s. 8), passed or not: one that
 * failed is told to both sides.
 */
export function recordRestoreTest(unit: Unit, input: RecordRestoreTestInput): Recorded {
  return recordCheck(unit, 'RESTORE_TEST', input);
}

/** Records a check of the integrity of a plan's backups in the same way. */
export function recordIntegrityCheck(unit: Unit, input: RecordIntegrityCheckInput): Recorded {
  return recordCheck(unit, 'INTEGRITY_CHECK', { ...input, restored: null });
}

async function recordCheck(
  unit: Unit,
  kind: BackupCheckKind,
  input: CheckInput & { readonly restored: string | null; readonly method?: string | null },
): Recorded {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { startedAt } = input;
  const finishedAt = input.finishedAt ?? null;
  const texts = { restored: trimmed(input.restored), method: trimmed(input.method), note: trimmed(input.note) };
  const faults = [
    ...checkNotFuture(startedAt, unit.now, ['startedAt']),
    ...(finishedAt === null ? [] : checkNotFuture(finishedAt, unit.now, ['finishedAt'])),
    ...(finishedAt === null ? [] : checkOrder(startedAt, finishedAt, ['finishedAt'], 'start', 'end')),
    ...Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : checkText(text, [name], 2_000))),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const dated = await datedTermsOfLocked(unit, contract);
  const on = localDateAt(dated.zone, startedAt);
  const plan = plansOf(dated, await backupPlansOf(unit.tx, [contract.id])).find(({ key }) => key === input.plan);
  const version = plan === undefined ? undefined : planOn(plan.versions, on);
  if (version === undefined)
    return refuse(
      'BACKUP_NOT_PLANNED',
      ['plan'],
      'The contract had no such plan at that time.',
      'Set the plan with `setBackupPlan` first.',
    );
  const wrong = await checkBackup(unit, input);
  if (wrong !== null) return wrong;
  const window = {
    contractId: contract.id,
    from: formatInstant(startedAt),
    before: formatInstant((startedAt + 1) as Instant),
  };
  const same = await backupChecksWithin(unit.tx, [window]);
  if (same.some((each) => each.plan === input.plan && each.kind === kind)) {
    const message = 'A test of that plan which began at that time is recorded.';
    return refuse('ALREADY_EXISTS', ['startedAt'], message, 'Give each test once.');
  }
  const id = unit.newId();
  const said = {
    plan: input.plan,
    kind,
    backupId: input.backupId ?? null,
    startedAt: formatInstant(startedAt),
    finishedAt: finishedAt === null ? null : formatInstant(finishedAt),
    outcome: input.succeeded ? ('PASSED' as const) : ('FAILED' as const),
    ...texts,
  };
  const about = { subjectId: id, contractId: contract.id };
  const row = { id, contractId: contract.id, ...said, withdrawnAt: null, withdrawnBecause: null };
  await insertRow(unit, BackupCheckRow, { ...row, createdAt: unit.recordedAt, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'BACKUP_CHECKED', ...about, payload: said });
  if (!input.succeeded) {
    const facts = {
      what: WORDS[kind],
      plan: planLabel(dated.on(on), input.plan, version.record.label),
      at: formatLocal(dated.zone, startedAt),
      note: texts.note ?? '',
    };
    const told = { kind: 'BACKUP_CHECK_FAILED', contractId: contract.id, facts } as const;
    await announceAll(unit, [
      { ...told, side: 'PROVIDER' },
      { ...told, side: 'CLIENT' },
    ]);
  }
  return accept({ backupCheckId: id });
}

/** What is told of a test that failed. */
const WORDS: Readonly<Record<BackupCheckKind, Label>> = {
  RESTORE_TEST: { en: 'restore test', fr: 'test de restauration' },
  INTEGRITY_CHECK: { en: 'integrity check', fr: 'contrôle d’intégrité' },
};

const trimmed = (text: string | null | undefined): string | null => text?.trim() ?? null;

/** A refusal of a backup that cannot have been tested; null when all is well, or none is named. */
async function checkBackup(
  unit: Unit,
  { contractId, plan, backupId = null, startedAt }: CheckInput,
): Promise<Refused | null> {
  if (backupId === null) return null;
  const [backup]: readonly (BackupRunRecord | undefined)[] = isId(backupId)
    ? await backupsById(unit.tx, [backupId])
    : [];
  if (backup === undefined) return notFound('backup', ['backupId']);
  if (backup.contractId !== contractId || backup.plan !== plan) {
    const message = 'The backup is of another contract or plan.';
    return refuse('CONTRACT_MISMATCH', ['backupId'], message, "Name one of the plan's own backups.");
  }
  if (backup.outcome !== 'DONE' || backup.startedAt === null) {
    const message = `There is no backup to test: it is ${backup.outcome}.`;
    return refuse('BACKUP_NOT_DONE', ['backupId'], message, 'Name a backup that is done, or leave it out.');
  }
  const faults = checkOrder(storedInstant(backup.startedAt), startedAt, ['startedAt'], 'backup', 'test');
  return faults.length === 0 ? null : refuseAll(faults);
}

/** A test that was recorded by mistake. */
export interface WithdrawBackupCheckInput {
  readonly backupCheckId: string;
  readonly reason: string;
}

/** Withdraws a test of a backup that was recorded by mistake: it does nothing any more. */
export async function withdrawBackupCheck(unit: Unit, input: WithdrawBackupCheckInput): Recorded {
  const [seen] = isId(input.backupCheckId) ? await backupChecksById(unit.tx, [input.backupCheckId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [check] = contract === undefined ? [] : await backupChecksById(unit.tx, [input.backupCheckId]);
  if (check === undefined) return notFound('test of a backup', ['backupCheckId']);
  const reason = input.reason.trim();
  const faults = checkText(reason, ['reason'], 2_000);
  if (faults.length > 0) return refuseAll(faults);
  if (check.withdrawnAt !== null)
    return refuse('ALREADY_EXISTS', ['backupCheckId'], 'It is withdrawn already.', 'No action is needed.');
  const { id, contractId } = check;
  await updateRow(unit, BackupCheckRow, id, {
    withdrawnAt: unit.recordedAt,
    withdrawnBecause: reason,
    updatedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'BACKUP_CHECK_WITHDRAWN', subjectId: id, contractId, payload: { reason } });
  return accept({ backupCheckId: id });
}
