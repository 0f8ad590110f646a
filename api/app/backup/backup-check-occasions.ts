import type { Label } from '../../domain/explanation/explanation';
import { BACKUP_CHECK_KINDS, checkSpans, type BackupCheckKind } from '../../domain/operations/backup-checks';
import { planOn } from '../../domain/operations/backups';
import type { OwedSpan } from '../../domain/operations/periodic-work';
import { backupChecksWithin } from '../../store/backup/backup-check.store';
import { backupPlansOf } from '../../store/backup/backup.store';
import type { StatementRunner } from '../../store/database/statement';
import { byEnd, follow, overYears, windowsOf, type FollowedTime } from '../consumption/periodic-work';
import type { AskedPlan } from '../consumption/planned-work';
import { groupBy } from '../group-by';
import { planLabel, plansOf } from './plans-of';

/** One time that backups of a plan are to be tested, and what became of it. */
export interface FollowedBackupCheck extends FollowedTime {
  /** Key of the plan. */
  readonly plan: string;
  readonly kind: BackupCheckKind;
  readonly label: Label;
  /** None plans it but the plan of backups. */
  readonly module: null;
  /** The test that was done, whatever it came to. */
  readonly checkId: string | null;
}

const keyOf = (plan: string, kind: BackupCheckKind): string => `${kind} ${plan}`;

/**
 * The times that backups of several contracts are to be tested, by their plans, whose time ends in
 * a period, each with the test that was done, the earliest first. **Reading**: a test that failed
 * was done; tests count as periodic work does.
 */
export async function backupCheckOccasionsOf(
  reader: StatementRunner,
  asked: readonly AskedPlan[],
): Promise<readonly (readonly FollowedBackupCheck[])[]> {
  const ids = asked.map(({ dated }) => dated.contractId);
  const records = groupBy(await backupPlansOf(reader, ids), ({ contractId }) => contractId);
  const plans = asked.map(({ dated }) => plansOf(dated, records.get(dated.contractId) ?? []));
  const owed = asked.map((each, place) => {
    const spans = new Map<string, readonly OwedSpan[]>();
    for (const { key, versions } of plans[place] ?? [])
      for (const kind of BACKUP_CHECK_KINDS) {
        const own = checkSpans(versions, kind);
        if (own.length > 0) spans.set(keyOf(key, kind), own);
      }
    return overYears(each, spans);
  });
  const windows = windowsOf(asked, owed);
  const checks = windows.length === 0 ? [] : await backupChecksWithin(reader, windows);
  const byContract = groupBy(checks, ({ contractId }) => contractId);
  return asked.map((each, place) => {
    const done = byContract.get(each.dated.contractId) ?? [];
    return (plans[place] ?? [])
      .flatMap(({ key: plan, versions }) =>
        BACKUP_CHECK_KINDS.flatMap((kind) => {
          const over = owed[place]?.find(({ work }) => work === keyOf(plan, kind));
          if (over === undefined) return [];
          const own = done.filter((check) => check.plan === plan && check.kind === kind);
          return follow(each, over, own).map((occasion) => {
            const given = planOn(versions, occasion.from)?.record.label ?? null;
            const label = planLabel(each.dated.on(occasion.from), plan, given);
            return { ...occasion, plan, kind, label, module: null, checkId: occasion.interventionId };
          });
        }),
      )
      .sort(byEnd);
  });
}
