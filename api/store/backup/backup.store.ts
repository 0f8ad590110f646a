import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { BackupPlanRow } from './backup-plan.row';
import { BackupRunRow } from './backup-run.row';

const plans = table(BackupPlanRow, 'bp').select();
const run = table(BackupRunRow, 'br');
const runs = run.select();

/** A plan of backups from a day on, as stored. */
export type BackupPlanRecord = RecordOf<typeof plans>;
/** A backup that was due or ran, as stored. */
export type BackupRunRecord = RecordOf<typeof runs>;

/** Which backups; null for all. */
export interface BackupChoice {
  readonly plan: string | null;
  readonly outcome: string | null;
}

/** What orders the lists of backups, latest first. */
export const backupOrder = run.order('dueFrom', 'id');
const ofContracts: ListShape = {
  ...runs,
  name: 'backup-runs:contract',
  order: backupOrder,
  descending: true,
  parent: run.column.contractId,
  where: `($1::text IS NULL OR br.plan_key = $1) AND ($2::text IS NULL OR br.outcome = $2)`,
  valueCount: 2,
};

/** Its lists; exported for the tests that keep their plans. */
export const backupLists: readonly ListShape[] = [ofContracts];

/** The backups of several contracts, a page each, latest first. */
export function backupsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { plan, outcome }: BackupChoice,
  page: PageRange,
): Promise<Below<BackupRunRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [plan, outcome], page);
}

/** All that was ever planned for several contracts, as recorded. */
export function backupPlansOf(reader: Reader, contracts: readonly string[]): Promise<BackupPlanRecord[]> {
  const text = `${plans.text} WHERE bp.contract_id = ANY($1::uuid[]) ORDER BY bp.contract_id, bp.id`;
  return reader.query({ name: 'backup-plans:of', text }, [contracts]);
}

/** The backups of several contracts that were due, or ran, in `[from, before)`. */
export function backupsWithin(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  before: string,
): Promise<BackupRunRecord[]> {
  return reader.query(
    {
      name: 'backup-runs:within',
      text:
        `${runs.text} WHERE br.contract_id = ANY($1::uuid[]) AND br.due_from >= $2::timestamptz ` +
        `AND br.due_from < $3::timestamptz ORDER BY br.contract_id, br.due_from`,
    },
    [contracts, from, before],
  );
}

/** The backups with these ids, those that may be seen. */
export function backupsById(reader: Reader, ids: readonly string[]): Promise<BackupRunRecord[]> {
  return reader.query({ name: 'backup-runs:by-id', text: `${runs.text} WHERE br.id = ANY($1::uuid[])` }, [ids]);
}

/** The latest backup of a plan that was due, as recorded. */
export interface LatestBackup {
  readonly plan: string;
  readonly dueFrom: string;
  /** The first day of what was planned since it was recorded; null when nothing was. */
  readonly changedFrom: string | null;
}

/** The latest backup of a contract that was due, of each plan that has one on record. */
export function latestBackups(reader: Reader, contractId: string): Promise<LatestBackup[]> {
  return reader.query(
    {
      name: 'backup-runs:latest',
      text:
        `SELECT p.key AS plan, last.due_from AS "dueFrom", (SELECT min(v.starts_on) FROM backup_plan v ` +
        `WHERE v.contract_id = $1 AND v.key = p.key AND v.created_at >= last.created_at) AS "changedFrom" ` +
        `FROM (SELECT DISTINCT key FROM backup_plan WHERE contract_id = $1) p ` +
        `CROSS JOIN LATERAL (SELECT b.due_from, b.created_at FROM backup_run b WHERE b.contract_id = $1 ` +
        `AND b.plan_key = p.key AND b.due_before IS NOT NULL ORDER BY b.due_from DESC LIMIT 1) AS last`,
    },
    [contractId],
  );
}

/** When the backups of a contract from an instant on were due, or ran. */
export function backupTimes(
  reader: Reader,
  contractId: string,
  from: string,
): Promise<{ readonly plan: string; readonly dueFrom: string }[]> {
  return reader.query(
    {
      name: 'backup-runs:times',
      text:
        `SELECT b.plan_key AS plan, b.due_from AS "dueFrom" FROM backup_run b ` +
        `WHERE b.contract_id = $1 AND b.due_from >= $2::timestamptz`,
    },
    [contractId, from],
  );
}
