import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { BackupCheckRow } from './backup-check.row';

const check = table(BackupCheckRow, 'bc');
const checks = check.select();
const done = check.pick(['id', 'contractId', 'plan', 'kind', 'startedAt']);

/** A restore test or a check of integrity, as stored. */
export type BackupCheckRecord = RecordOf<typeof checks>;
/** When one was done, as stored. */
export type BackupCheckDone = RecordOf<typeof done>;

/** Which of them; null for all. */
export interface BackupCheckChoice {
  readonly plan: string | null;
  readonly kind: string | null;
  readonly outcome: string | null;
}

/** What orders their lists, latest first. */
export const backupCheckOrder = check.order('startedAt', 'id');
const ofContracts: ListShape = {
  ...checks,
  name: 'backup-checks:contract',
  order: backupCheckOrder,
  descending: true,
  parent: check.column.contractId,
  where: `($1::text IS NULL OR bc.plan_key = $1) AND ($2::text IS NULL OR bc.kind = $2) AND ($3::text IS NULL OR bc.outcome = $3)`,
  valueCount: 3,
};

/** Their lists; exported for the tests that keep their plans. */
export const backupCheckLists: readonly ListShape[] = [ofContracts];

/** Those of several contracts, a page each, latest first. */
export function backupChecksOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { plan, kind, outcome }: BackupCheckChoice,
  page: PageRange,
): Promise<Below<BackupCheckRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [plan, kind, outcome], page);
}

/** Those with these ids that may be seen. */
export function backupChecksById(reader: Reader, ids: readonly string[]): Promise<BackupCheckRecord[]> {
  return reader.query({ name: 'backup-checks:by-id', text: `${checks.text} WHERE bc.id = ANY($1::uuid[])` }, [ids]);
}

/** When those of several contracts that stand were done in the window of each, earliest first. */
export function backupChecksWithin(
  reader: Reader,
  windows: readonly { readonly contractId: string; readonly from: string; readonly before: string }[],
): Promise<BackupCheckDone[]> {
  return reader.query(
    {
      name: 'backup-checks:within',
      text:
        `SELECT ${done.columns} FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS w(contract_id, starts, ends) ` +
        `JOIN backup_check bc ON bc.contract_id = w.contract_id AND bc.started_at >= w.starts AND bc.started_at < w.ends ` +
        `WHERE bc.withdrawn_at IS NULL ORDER BY bc.started_at, bc.id`,
    },
    [windows.map(({ contractId }) => contractId), windows.map(({ from }) => from), windows.map(({ before }) => before)],
  );
}
