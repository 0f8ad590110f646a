import type { Refusal } from '../../domain/result';
import type { StatementRunner as Reader, StatementSender } from '../database/statement';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { ClosingContractRow } from './closing-contract.row';
import { ClosingRunRow } from './closing-run.row';

const run = table(ClosingRunRow, 'cl');
const runs = run.select({
  without: ['settledUntil', 'leasedBy', 'leasedUntil', 'recordedAt', 'resumedAt', 'progressAt'],
  plus: {
    createdAt: run.column.recordedAt,
    // To the millisecond: steps take less than a second.
    resumedMs: sql<number | null>(`1000 * extract(epoch FROM cl.resumed_at)::float8`),
    progressMs: sql<number | null>(`1000 * extract(epoch FROM cl.progress_at)::float8`),
  },
});
const refusal = table(ClosingContractRow, 'cx');
const refusals = refusal.pick(['runId', 'contractId'], {
  refusals: sql<readonly Refusal[]>(refusal.column.refusals),
  refusedAt: refusal.column.updatedAt,
});

/** A closing run as stored. */
export type ClosingRunRecord = RecordOf<typeof runs>;
/** A contract that a closing run left out. */
export type ClosingRefusalRecord = RecordOf<typeof refusals>;

/** What orders the runs: their months. */
export const closingRunOrder = run.order('month');
/** What orders the contracts that one left out. */
export const closingRefusalOrder = refusal.order('contractId');
const all: ListShape = {
  ...runs,
  name: 'closing-runs',
  order: closingRunOrder,
  descending: true,
  where: '($1::text IS NULL OR cl.state = $1)',
  valueCount: 1,
};
const ofRuns: ListShape = {
  ...refusals,
  name: 'closing-refusals',
  order: closingRefusalOrder,
  parent: refusal.column.runId,
  where: 'cx.refusals IS NOT NULL',
};

/** Their lists; exported for the tests that keep their plans. */
export const closingLists: readonly ListShape[] = [all, ofRuns];

/** A page of the runs of a provider, in one state unless that is null. */
export function listClosingRuns(reader: Reader, state: string | null, page: PageRange): Promise<ClosingRunRecord[]> {
  return readPage(reader, all, [state], page);
}

/** The runs with these ids that may be seen. */
export function closingRunsById(reader: Reader, ids: readonly string[]): Promise<ClosingRunRecord[]> {
  return reader.query({ name: 'closing-runs:by-id', text: `${runs.text} WHERE cl.id = ANY($1::uuid[])` }, [ids]);
}

/** The contracts that several runs left out, a page each. */
export function refusalsOfClosings(
  reader: Reader,
  ids: readonly string[],
  page: PageRange,
): Promise<Below<ClosingRefusalRecord>[]> {
  return readPagesOf(reader, ofRuns, ids, [], page);
}

/** The run of the latest month, and the one that runs, if any. */
export async function closingsBefore(
  reader: Reader,
): Promise<{ readonly latest: ClosingRunRecord | undefined; readonly running: ClosingRunRecord | undefined }> {
  const found = await reader.query<ClosingRunRecord>({
    name: 'closing-runs:before',
    text: `(${runs.text} ORDER BY cl.month DESC LIMIT 1) UNION (${runs.text} WHERE cl.state = 'RUNNING') ORDER BY month DESC`,
  });
  return { latest: found[0], running: found.find(({ state }) => state === 'RUNNING') };
}

/** The run of a month, or the one with an id, locked until the transaction ends. */
export async function lockClosingRun(
  reader: Reader,
  of: { readonly month: string } | { readonly id: string },
): Promise<ClosingRunRecord | undefined> {
  const [name, column, value] = 'month' in of ? ['month', 'month', of.month] : ['id', 'id', of.id];
  const [found] = await reader.query<ClosingRunRecord>(
    { name: `closing-runs:lock-${name}`, text: `${runs.text} WHERE cl.${column} = $1 FOR UPDATE` },
    [value],
  );
  return found;
}

/** Waits until nobody else starts a closing run of the provider, until the transaction ends. */
export async function lockClosings(reader: Reader, providerId: string): Promise<void> {
  await reader.query(
    { name: 'closing-runs:lock', text: `SELECT pg_advisory_xact_lock(hashtext('closing'), hashtext($1))` },
    [providerId],
  );
}

/** Where it is told that a closing run waits for a worker. */
export const CLOSINGS = 'astreinte_closings';

/** Tells those that work on closing runs of one that waits, once the transaction is committed. */
export function tellOfClosing(tx: Pick<StatementSender, 'send'>, providerId: string): void {
  tx.send({ name: 'closing-runs:tell', text: `SELECT pg_notify('${CLOSINGS}', $1)` }, [providerId]);
}

/** The present of the database, as SQL: leases are kept and found run out by no other clock. */
const NOW = 'clock_timestamp()';

/** What a worker took of a run: where it goes on. */
export interface LeasedRun extends ClosingRunRecord {
  readonly settledUntil: string | null;
}

/** The run of the provider that waits for a worker, or whose worker is gone. */
export async function waitingClosingRun(reader: Reader): Promise<string | null> {
  const [found] = await reader.query<{ readonly id: string }>({
    name: 'closing-runs:waiting',
    text: `SELECT cl.id FROM closing_run cl WHERE cl.state = 'RUNNING' AND (cl.leased_until IS NULL OR cl.leased_until < ${NOW})`,
  });
  return found?.id ?? null;
}

/**
 * Takes a run for a worker, for some seconds; false when it does not run, or another one has it.
 * Whoever has it keeps it with each step.
 */
export async function leaseClosingRun(reader: Reader, id: string, worker: string, seconds: number): Promise<boolean> {
  const taken = await reader.query<object>(
    {
      name: 'closing-runs:lease',
      text:
        `UPDATE closing_run cl SET leased_by = $2, leased_until = ${NOW} + $3::float8 * interval '1 second', ` +
        `resumed_at = ${NOW}, steps_when_resumed = cl.contracts_settled + cl.contracts_done ` +
        `WHERE cl.id = $1 AND cl.state = 'RUNNING' ` +
        `AND (cl.leased_by = $2 OR cl.leased_until IS NULL OR cl.leased_until < ${NOW}) RETURNING cl.id`,
    },
    [id, worker, seconds],
  );
  return taken.length === 1;
}

/**
 * Locks a run that a worker has, until the transaction ends; undefined when it was stopped or
 * somebody else has it.
 */
export async function lockLeasedRun(reader: Reader, id: string, worker: string): Promise<LeasedRun | undefined> {
  const [found] = await reader.query<LeasedRun>(
    {
      name: 'closing-runs:lock-leased',
      text: `SELECT ${runs.columns}, cl.settled_until AS "settledUntil" FROM ${runs.from} WHERE cl.id = $1 AND cl.leased_by = $2 AND cl.state = 'RUNNING' FOR UPDATE`,
    },
    [id, worker],
  );
  return found;
}

/** What some steps of a run came to: counts are added. */
export interface ClosingSteps {
  readonly settled?: number;
  readonly done?: number;
  readonly refused?: number;
  readonly documents?: number;
  readonly credited?: number;
  readonly corrected?: number;
  /** The last contract that was settled. */
  readonly settledUntil?: string;
  readonly phase?: 'ISSUING';
}

/** Adds steps to a run whose lock the transaction holds, and keeps it for the worker. */
export async function addClosingSteps(reader: Reader, id: string, steps: ClosingSteps, seconds: number): Promise<void> {
  await reader.query(
    {
      name: 'closing-runs:steps',
      text:
        `UPDATE closing_run cl SET contracts_settled = cl.contracts_settled + $2, contracts_done = cl.contracts_done + $3, ` +
        `contracts_refused = cl.contracts_refused + $4, documents_issued = cl.documents_issued + $5, ` +
        `penalties_credited = cl.penalties_credited + $6, caps_corrected = cl.caps_corrected + $7, ` +
        `settled_until = coalesce($8::uuid, cl.settled_until), phase = coalesce($9::text, cl.phase), ` +
        `progress_at = ${NOW}, leased_until = ${NOW} + $10::float8 * interval '1 second' WHERE cl.id = $1`,
    },
    [
      ...[id, steps.settled ?? 0, steps.done ?? 0, steps.refused ?? 0, steps.documents ?? 0],
      ...[steps.credited ?? 0, steps.corrected ?? 0, steps.settledUntil ?? null, steps.phase ?? null, seconds],
    ],
  );
}

/** How many contracts a run looks at: those ever activated that began by a day. */
export async function countContractsToClose(reader: Reader, endsBefore: string): Promise<number> {
  const [found] = await reader.query<{ readonly count: number }>(
    {
      name: 'closing-runs:contracts',
      text: `SELECT count(*)::integer AS count FROM contract c WHERE c.activated_at IS NOT NULL AND c.starts_on < $1::date`,
    },
    [endsBefore],
  );
  return found?.count ?? 0;
}

/** The ids of the next of them after one, in their order. */
export async function contractsToClose(
  reader: Reader,
  endsBefore: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const found = await reader.query<{ readonly id: string }>(
    {
      name: `closing-runs:next-contracts${after === null ? '' : '-after'}`,
      text:
        `SELECT c.id FROM contract c WHERE c.activated_at IS NOT NULL AND c.starts_on < $1::date ` +
        `AND ${after === null ? '$3::uuid IS NULL' : 'c.id > $3'} ORDER BY c.id LIMIT $2`,
    },
    [endsBefore, limit, after],
  );
  return found.map(({ id }) => id);
}

/** What is left to do of a contract, or why it is left out. */
export interface ContractToDo {
  readonly contractId: string;
  readonly dueOn: string | null;
  readonly pass: number;
  readonly afterOn: string | null;
  readonly refusals: ClosingContractRow['refusals'];
}

/** Keeps what is left to do of contracts. */
export async function keepContractsToDo(
  reader: Reader,
  { providerId, runId, at }: { readonly providerId: string; readonly runId: string; readonly at: string },
  asked: readonly ContractToDo[],
): Promise<void> {
  if (asked.length === 0) return;
  await reader.query(
    {
      name: 'closing-contracts:keep',
      text:
        `INSERT INTO closing_contract (provider_id, run_id, contract_id, due_on, pass, after_on, refusals, updated_at) ` +
        `SELECT $1, $2, t.contract_id, t.due_on, t.pass, t.after_on, t.refusals, $8::timestamptz ` +
        `FROM unnest($3::uuid[], $4::date[], $5::integer[], $6::date[], $7::jsonb[]) AS t(contract_id, due_on, pass, after_on, refusals) ` +
        `ON CONFLICT (provider_id, run_id, contract_id) DO UPDATE SET due_on = excluded.due_on, pass = excluded.pass, ` +
        `after_on = excluded.after_on, refusals = excluded.refusals, updated_at = excluded.updated_at`,
    },
    [
      ...[providerId, runId, asked.map(({ contractId }) => contractId), asked.map(({ dueOn }) => dueOn)],
      ...[asked.map(({ pass }) => pass), asked.map(({ afterOn }) => afterOn)],
      asked.map(({ refusals: reasons }) => (reasons === null ? null : JSON.stringify(reasons))),
      at,
    ],
  );
}

/** Which of some contracts a run has on its list. */
export async function contractsOnList(
  reader: Reader,
  runId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await reader.query<{ readonly id: string }>(
    {
      name: 'closing-contracts:listed',
      text: `SELECT x.contract_id AS id FROM closing_contract x WHERE x.run_id = $1 AND x.contract_id = ANY($2::uuid[])`,
    },
    [runId, ids],
  );
  return new Set(found.map(({ id }) => id));
}

/** A contract whose documents of a day are to be issued. */
export interface ContractDue {
  readonly contractId: string;
  readonly dueOn: string;
  readonly pass: number;
  readonly afterOn: string | null;
}

/**
 * The next contracts whose documents are issued, in the order of their numbers: by their days, on a
 * day by passes, and in a pass by their ids.
 */
export function contractsToIssue(reader: Reader, runId: string, limit: number): Promise<ContractDue[]> {
  return reader.query(
    {
      name: 'closing-contracts:due',
      text:
        `SELECT x.contract_id AS "contractId", x.due_on AS "dueOn", x.pass, x.after_on AS "afterOn" FROM closing_contract x ` +
        `WHERE x.run_id = $1 AND x.due_on IS NOT NULL AND x.refusals IS NULL ORDER BY x.due_on, x.pass, x.contract_id LIMIT $2`,
    },
    [runId, limit],
  );
}

/** Puts the contracts that a run left out back on its list: the next look decides again. */
export async function forgetRefusals(reader: Reader, runId: string): Promise<void> {
  await reader.query(
    {
      name: 'closing-contracts:forget-refusals',
      text: `UPDATE closing_contract x SET refusals = NULL, due_on = NULL WHERE x.run_id = $1 AND x.refusals IS NOT NULL`,
    },
    [runId],
  );
}

/** How many penalties of several contracts were credited. */
export async function creditsOf(reader: Reader, contracts: readonly string[]): Promise<number> {
  const [found] = await reader.query<{ readonly count: number }>(
    {
      name: 'closing-runs:credits',
      text: `SELECT count(*)::integer AS count FROM billing_adjustment b WHERE b.contract_id = ANY($1::uuid[]) AND b.kind = 'PENALTY_CREDIT'`,
    },
    [contracts],
  );
  return found?.count ?? 0;
}

/** Gives a run back that a worker has, for another one to go on at once. */
export async function releaseClosingRun(reader: Reader, id: string, worker: string): Promise<void> {
  await reader.query(
    {
      name: 'closing-runs:release',
      text: `UPDATE closing_run cl SET leased_by = NULL, leased_until = NULL WHERE cl.id = $1 AND cl.leased_by = $2`,
    },
    [id, worker],
  );
}
