import { planOn, type BackupPeriod } from '../../domain/operations/backups';
import type { WorkPeriod } from '../../domain/operations/periodic-work';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { BackupTerms } from '../../domain/terms/operations-terms';
import type { LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { backupPlansOf } from '../../store/backup/backup.store';
import { BackupPlanRow } from '../../store/rows';
import { checkText, checkWhole, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { checkFirstDay } from '../contract/check-in-force';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { operationsDue } from '../lifecycle/operations-due';

/** What is backed up of a contract from a day on. */
export interface SetBackupPlanInput {
  readonly contractId: string;
  /** Its key in the pack, or one of its own. */
  readonly plan: string;
  readonly label?: string | null;
  readonly startsOn: LocalDate;
  /** Defaults to what the pack says. */
  readonly every?: BackupPeriod | null;
  readonly calendar?: string | null;
  readonly retentionDays?: number | null;
  readonly offSite?: boolean | null;
  /** Stays as in the plan before where it is left out; null for never. */
  readonly restoreTestEvery?: WorkPeriod | null;
  readonly integrityCheckEvery?: WorkPeriod | null;
}

const KEY = /^[a-z0-9][a-z0-9.-]{0,79}$/;
const wrong = (path: string, message: string, whatToDo: string): readonly Refusal[] =>
  refuse('BACKUP_PLAN_INVALID', [path], message, whatToDo).refusals;

/**
 * Sets how often something of a contract is backed up from a day on, back-dated too; what was set
 * before stays on record. What the terms pack promises is taken where nothing else is said. From
 * its first day on, backups that nothing tells of are found missed.
 */
export async function setBackupPlan(
  unit: Unit,
  input: SetBackupPlanInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const dated = await datedTermsOfLocked(unit, contract);
  const early = checkFirstDay(dated, input.startsOn, ['startsOn']);
  if (early !== null) return early;
  const { terms, zone } = dated.on(input.startsOn);
  const promised = terms.pack.operations.backups.find(({ key }) => key === input.plan);
  const every = input.every ?? periodOf(promised);
  const faults = checkPlan(input, promised, every, Object.keys(terms.pack.calendars));
  if (faults.length > 0 || every === null) return refuseAll(faults);
  const id = unit.newId();
  const calendar = input.calendar ?? (input.every == null ? (promised?.calendar ?? null) : null);
  const said = {
    key: input.plan,
    label: promised === undefined ? (input.label?.trim() ?? null) : null,
    startsOn: input.startsOn,
    every,
    calendar,
    retentionDays: input.retentionDays ?? null,
    offSite: input.offSite ?? promised?.offSite ?? false,
    ...(await checksOf(unit, input)),
  };
  await insertRow(unit, BackupPlanRow, { id, contractId: contract.id, ...said, createdAt: unit.recordedAt });
  await record(unit, { kind: 'BACKUP_PLAN_SET', subjectId: id, contractId: contract.id, payload: said });
  operationsDue(unit, new Map([[contract.id, startOfLocalDate(zone, input.startsOn)]]));
  return accept({ contractId: contract.id });
}

/** How often the backups of a plan are tested from its first day on. */
async function checksOf(
  unit: Unit,
  { contractId, plan, startsOn, restoreTestEvery, integrityCheckEvery }: SetBackupPlanInput,
): Promise<{ readonly restoreTestEvery: WorkPeriod | null; readonly integrityCheckEvery: WorkPeriod | null }> {
  const records = await backupPlansOf(unit.tx, [contractId]);
  const before = planOn(
    records.filter(({ key }) => key === plan),
    startsOn,
  );
  return {
    restoreTestEvery: restoreTestEvery === undefined ? (before?.restoreTestEvery ?? null) : restoreTestEvery,
    integrityCheckEvery:
      integrityCheckEvery === undefined ? (before?.integrityCheckEvery ?? null) : integrityCheckEvery,
  };
}

function periodOf(promised: BackupTerms | undefined): BackupPeriod | null {
  return promised === undefined || promised.every === 'AS_QUOTED' ? null : promised.every;
}

function checkPlan(
  { plan, label, calendar, retentionDays }: SetBackupPlanInput,
  promised: BackupTerms | undefined,
  every: BackupPeriod | null,
  calendars: readonly string[],
): Refusal[] {
  return [
    ...(KEY.test(plan)
      ? []
      : wrong('plan', 'That is no key of a plan.', 'Give 1 to 80 lower-case letters, digits, dots and dashes.')),
    ...((promised === undefined) === (label != null)
      ? []
      : wrong('label', 'A plan has a label where the terms pack does not list it.', 'Give it there, and only there.')),
    ...(label == null ? [] : checkText(label, ['label'], 200)),
    ...(every === null ? wrong('every', 'The terms pack does not say how often.', 'Give how often it is due.') : []),
    ...(calendar == null || calendars.includes(calendar)
      ? []
      : wrong('calendar', 'The terms pack has no such calendar.', `Use one of ${calendars.join(', ')}.`)),
    ...(retentionDays == null ? [] : checkWhole(retentionDays, ['retentionDays'], 1, 36_500)),
  ];
}
