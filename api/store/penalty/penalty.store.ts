import type { ExplanationRecord } from '../explanation-record';
import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { PenaltyRow } from './penalty.row';

const penalty = table(PenaltyRow, 'p');
/** What is owed: what was assessed, less what a ruling took off. */
const OWED = sql<string>('(p.amount - p.waived)');
const plus = {
  amount: asMoneyText(OWED, penalty.column.currency),
  assessedAmount: asMoneyText(penalty.column.amount, penalty.column.currency),
  credited: asMoneyText(penalty.column.credited, penalty.column.currency),
};
const penalties = penalty.select({
  without: ['currency', 'reversedAt', 'capUses', 'explanation', 'waived', 'dispute'],
  plus,
});
/** What is read of a penalty to decide over it. */
export const penaltiesWithCaps = penalty.select({ without: ['currency', 'waived'], plus });
const explanations = penalty.pick(['id', 'explanation']);
const disputes = penalty.pick(['id', 'dispute']);
const claimable = penalty.pick([
  ...(['id', 'contractId', 'moduleId', 'policyKey'] as const),
  ...(['incidentId', 'breachedAt', 'assessedAt'] as const),
]);

/** What says until when a penalty may be claimed. */
export type ClaimablePenalty = RecordOf<typeof claimable>;

/** A penalty as stored, its amount as money text. */
export type PenaltyRecord = RecordOf<typeof penalties>;

/**
 * A penalty with its explanation and what it took of its caps: what deciding over it, and assessing
 * the next one, needs.
 */
export type PenaltyWithCaps = RecordOf<typeof penaltiesWithCaps>;

/** Penalties in the order of their assessment; lists show the latest first. */
export const penaltyOrder = penalty.order('number');
const ofContracts: ListShape = {
  ...penalties,
  name: 'penalties:contract',
  order: penaltyOrder,
  descending: true,
  parent: penalty.column.contractId,
};
const ofIncidents: ListShape = { ...ofContracts, name: 'penalties:incident', parent: penalty.column.incidentId };
const CHOSEN = `($1::text[] IS NULL OR p.status = ANY($1::text[])) AND ($2::text[] IS NULL OR p.kind = ANY($2::text[]))`;
const chosen: ListShape = { ...ofContracts, name: 'penalties:contract-chosen', where: CHOSEN, valueCount: 2 };

/** Its lists; exported for the tests that keep their plans. */
export const penaltyLists: readonly ListShape[] = [ofContracts, ofIncidents, chosen];

/**
 * The same as it was known by the `last` event of a penalty `p`: nothing is taken off but by a
 * ruling, which says what stays owed.
 */
export const OWED_KNOWN = `CASE WHEN last.kind = 'PENALTY_REDUCED' THEN split_part(last.payload->>'to', ' ', 1)::numeric ELSE p.amount END`;

/** Which penalties; all when null. */
export interface PenaltyChoice {
  readonly statuses: readonly string[] | null;
  readonly kinds: readonly string[] | null;
}

/** The penalties of several contracts, a page each, latest first. */
export function penaltiesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { statuses, kinds }: PenaltyChoice,
  page: PageRange,
): Promise<Below<PenaltyRecord>[]> {
  if (statuses === null && kinds === null) return readPagesOf(reader, ofContracts, contracts, [], page);
  return readPagesOf(reader, chosen, contracts, [statuses, kinds], page);
}

/** The penalties of several incidents, a page each, latest first. */
export function penaltiesOfIncidents(
  reader: Reader,
  incidents: readonly string[],
  page: PageRange,
): Promise<Below<PenaltyRecord>[]> {
  return readPagesOf(reader, ofIncidents, incidents, [], page);
}

/** The penalties with these ids, those that may be seen. */
export function penaltiesById(reader: Reader, ids: readonly string[]): Promise<PenaltyRecord[]> {
  return reader.query({ name: 'penalties:by-id', text: `${penalties.text} WHERE p.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The explanations of the penalties with these ids: longer than all the rest of their rows, so read
 * when asked for.
 */
export function explanationsOfPenalties(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query({ name: 'penalties:explanations', text: `${explanations.text} WHERE p.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The disputes over the penalties with these ids, each null where it was never contested. */
export function disputesOfPenalties(reader: Reader, ids: readonly string[]): Promise<RecordOf<typeof disputes>[]> {
  return reader.query({ name: 'penalties:disputes', text: `${disputes.text} WHERE p.id = ANY($1::uuid[])` }, [ids]);
}

/** The penalty with this id and its caps, if it may be seen. */
export async function penaltyWithCaps(reader: Reader, id: string): Promise<PenaltyWithCaps | undefined> {
  const [row] = await reader.query<PenaltyWithCaps>(
    { name: 'penalties:with-caps', text: `${penaltiesWithCaps.text} WHERE p.id = $1` },
    [id],
  );
  return row;
}

/**
 * The standing penalties of a contract's incidents whose deadlines lie in a span, in their order.
 */
export function penaltiesBreachedIn(
  reader: Reader,
  contractId: string,
  from: string,
  until: string,
): Promise<PenaltyWithCaps[]> {
  return reader.query(
    {
      name: 'penalties:breached-in',
      text:
        `${penaltiesWithCaps.text} WHERE p.contract_id = $1 AND p.breached_at >= $2::timestamptz AND p.breached_at < $3::timestamptz ` +
        `AND p.incident_id IS NOT NULL AND p.status <> 'REVERSED' ORDER BY p.number`,
    },
    [contractId, from, until],
  );
}

/** When a penalty was breached, and of which contract. */
export interface BreachRecord {
  readonly contractId: string;
  readonly breachedAt: string;
}

/**
 * The standing penalties of several contracts' incidents whose deadlines lie in a span, or lie
 * before it and that were assessed since it began.
 */
export function breachesToOrder(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  until: string,
): Promise<BreachRecord[]> {
  const of = (since: string): string =>
    `SELECT p.contract_id AS "contractId", p.breached_at AS "breachedAt" FROM penalty p ` +
    `WHERE p.contract_id = ANY($1::uuid[]) AND p.${since} >= $2::timestamptz AND p.breached_at < $3::timestamptz ` +
    `AND p.incident_id IS NOT NULL AND p.status <> 'REVERSED'`;
  return reader.query({ name: 'penalties:to-order', text: `${of('breached_at')} UNION ${of('assessed_at')}` }, [
    contracts,
    from,
    until,
  ]);
}

/** What stands of the penalties of an incident, as decimal text. */
export async function owedForIncident(reader: Reader, incidentId: string): Promise<string> {
  const [row] = await reader.query<{ readonly owed: string }>(
    {
      name: 'penalties:owed-for-incident',
      text:
        `SELECT coalesce(sum(p.amount - p.waived), 0.00)::text AS owed FROM penalty p ` +
        `WHERE p.incident_id = $1 AND p.status NOT IN ('REJECTED', 'EXPIRED', 'REVERSED')`,
    },
    [incidentId],
  );
  return row?.owed ?? '0.00';
}

/** The penalties of a contract that were assessed, and that nobody has claimed. */
export function penaltiesUnclaimed(reader: Reader, contractId: string): Promise<PenaltyWithCaps[]> {
  return reader.query(
    {
      name: 'penalties:unclaimed',
      text: `${penaltiesWithCaps.text} WHERE p.contract_id = $1 AND p.status = 'ASSESSED' AND p.claim_lapsed_at IS NULL ORDER BY p.number`,
    },
    [contractId],
  );
}

/** Those of several contracts, without what deciding over them needs. */
export function penaltiesUnclaimedOf(reader: Reader, contracts: readonly string[]): Promise<ClaimablePenalty[]> {
  return reader.query(
    {
      name: 'penalties:unclaimed-of',
      text: `${claimable.text} WHERE p.contract_id = ANY($1::uuid[]) AND p.status = 'ASSESSED' AND p.claim_lapsed_at IS NULL`,
    },
    [contracts],
  );
}

/** A contract, and the instant from which its penalties are summed. */
export interface SumFrom {
  readonly contractId: string;
  readonly from: string;
}

/** What penalties of a contract come to, as money text. */
export interface PenaltySum {
  readonly contractId: string;
  readonly amount: string;
}

/**
 * The sum of each contract's penalties by itself: below each other one, so that those of the years
 * before are never read, however few contracts the planner expects.
 */
const summed = (from: string, owed: string, sum: string): string =>
  `SELECT asked.contract_id AS "contractId", summed.amount FROM unnest($1::uuid[], $2::timestamptz[]) AS asked (contract_id, since) ` +
  `CROSS JOIN LATERAL (SELECT sum(${sum}) || ' ' || p.currency AS amount FROM ${from} ` +
  `WHERE p.contract_id = asked.contract_id AND p.assessed_at >= asked.since AND p.assessed_at < $3::timestamptz + interval '1 second' ` +
  `AND ${owed} GROUP BY p.currency) AS summed`;

/** For each contract, what its penalties assessed in `[from, until]` and still owed come to. */
export function penaltySums(reader: Reader, contracts: readonly SumFrom[], until: string): Promise<PenaltySum[]> {
  return reader.query(
    { name: 'penalties:sums', text: summed('penalty p', `p.status NOT IN ('REVERSED', 'REJECTED', 'EXPIRED')`, OWED) },
    [contracts.map(({ contractId }) => contractId), contracts.map(({ from }) => from), until],
  );
}

/**
 * The same as it was known at an instant: of the penalties assessed before it, those whose last
 * event before it left them owed. `endings` are the kinds of events that do not.
 */
export function penaltySumsKnown(
  reader: Reader,
  contracts: readonly SumFrom[],
  until: string,
  knownAt: string,
  endings: readonly string[],
): Promise<PenaltySum[]> {
  const last =
    `CROSS JOIN LATERAL (SELECT e.kind, e.payload FROM event e WHERE e.subject_id = p.id AND e.recorded_at < $4::timestamptz ` +
    `ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) AS last`;
  return reader.query(
    { name: 'penalties:sums-known', text: summed(`penalty p ${last}`, `NOT last.kind = ANY($5::text[])`, OWED_KNOWN) },
    [contracts.map(({ contractId }) => contractId), contracts.map(({ from }) => from), until, knownAt, endings],
  );
}
