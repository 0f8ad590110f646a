import type { IncidentKind, Severity } from '../../domain/sla/commitment';
import type { StatementRunner as Reader } from '../database/statement';
import { readPage, readPageBelow, type ListShape, type PageRange, type ReadOrderColumn } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { IncidentRow } from './incident.row';

/** As the indexes of open incidents have it, and `compareRequests` of the domain. */
const RANK = `(CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END)`;
const LEVEL = '(-i.level)';

const incident = table(IncidentRow, 'i');
const waiting = incident.select({
  without: ['recordedAt'],
  plus: {
    status: sql<'OPEN' | 'RESPONDED' | 'RESTORED'>(
      `CASE WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END`,
    ),
    severityRank: sql<number>(RANK),
    levelRank: sql<number>(LEVEL),
  },
});

/** An open incident with what puts it in the order of work. */
export type WaitingIncident = RecordOf<typeof waiting>;

const ranks: readonly ReadOrderColumn<'severityRank' | 'levelRank'>[] = [
  { sql: RANK, type: 'integer', property: 'severityRank' },
  { sql: LEVEL, type: 'integer', property: 'levelRank' },
];

/** What orders open incidents: severity, the higher level of service, reception. */
export const workOrder = [...ranks, ...incident.order('receivedAt', 'id')];

/** Which open incidents; all when null. */
export interface WaitingChoice {
  readonly severities: readonly Severity[] | null;
  readonly kinds: readonly IncidentKind[] | null;
  readonly clientId: string | null;
}

const ofAll: ListShape = {
  ...waiting,
  name: 'incidents:work',
  where:
    `i.restored_at IS NULL AND ($1::text[] IS NULL OR i.severity = ANY($1::text[])) AND ($2::text[] IS NULL OR i.kind = ANY($2::text[])) ` +
    `AND ($3::uuid IS NULL OR i.contract_id IN (SELECT c.id FROM contract c WHERE c.client_id = $3::uuid))`,
  valueCount: 3,
  order: workOrder,
};
const ofContracts: ListShape = { ...ofAll, name: 'incidents:contract-work', parent: incident.column.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const waitingLists: readonly ListShape[] = [ofAll, ofContracts];

/**
 * A page of the open incidents that may be seen, in the order in which they are worked; of these
 * contracts alone where there are few.
 */
export function listWaiting(
  reader: Reader,
  { severities, kinds, clientId }: WaitingChoice,
  contracts: readonly string[] | null,
  page: PageRange,
): Promise<WaitingIncident[]> {
  const values = [severities, kinds, clientId];
  if (contracts === null) return readPage(reader, ofAll, values, page);
  return readPageBelow(reader, ofContracts, contracts, values, page);
}

/** Keeps the level of service of the open incidents of a contract. */
export async function keepLevel(tx: Reader, contractId: string, level: number): Promise<void> {
  const text = 'UPDATE incident SET level = $2 WHERE contract_id = $1 AND restored_at IS NULL AND level <> $2';
  await tx.query({ name: 'incidents:keep-level', text }, [contractId, level]);
}

/** The levels of service that open incidents of contracts have. */
export function levelsOfOpen(
  reader: Reader,
  contracts: readonly string[],
): Promise<{ readonly contractId: string; readonly level: number }[]> {
  const text =
    `SELECT DISTINCT i.contract_id AS "contractId", i.level FROM incident i ` +
    `WHERE i.contract_id = ANY($1::uuid[]) AND i.restored_at IS NULL`;
  return reader.query({ name: 'incidents:levels', text }, [contracts]);
}
