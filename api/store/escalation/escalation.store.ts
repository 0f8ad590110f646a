import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { EscalationRow } from './escalation.row';

const escalation = table(EscalationRow, 'es');
const escalations = escalation.select();

/** A step of an escalation that was reached, as stored. */
export type EscalationRecord = RecordOf<typeof escalations>;

/** What orders the lists of escalations, latest first. */
export const escalationOrder = escalation.order('fellDueAt', 'id');
const ofContracts: ListShape = {
  ...escalations,
  name: 'escalations:contract',
  order: escalationOrder,
  descending: true,
  parent: escalation.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const escalationLists: readonly ListShape[] = [ofContracts];

/** The steps that were reached under several contracts, a page each, latest first. */
export function escalationsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<EscalationRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The steps that several incidents reached, in their order; those withdrawn too. */
export function escalationsOfIncidents(reader: Reader, incidents: readonly string[]): Promise<EscalationRecord[]> {
  return reader.query(
    {
      name: 'escalations:incidents',
      text: `${escalations.text} WHERE es.incident_id = ANY($1::uuid[]) ORDER BY es.incident_id, es.fell_due_at, es.id`,
    },
    [incidents],
  );
}
