import type { EventKind } from '../../domain/event/event';
import type { StatementRunner, StatementSender } from '../database/statement';
import { lastNumberSql } from '../access/provider-counter.store';
import { incidentNumberSql } from '../incident/incident.store';
import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import { table, type RecordOf } from '../table';
import { writeRowsWith } from '../write-rows';
import { EventRow } from './event.row';

/** An event to be written. */
export interface NewEventRecord {
  readonly id: string;
  readonly kind: EventKind;
  readonly version: number;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly contractId: string | null;
  readonly payload: object;
  /** A time stamp. */
  readonly recordedAt: string;
}

/** Who did it, and how. */
export interface EventSource {
  readonly providerId: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly operation: string;
  readonly idempotencyKey: string | null;
  readonly requestId: string | null;
}

/**
 * The numbers of incidents are given as they are saved, and their counter stays locked: what tells
 * of a report counts back from the last one by how many reports of its statement follow.
 */
const FOLLOWING = 'INCIDENT_REPORTED';
const WITH_NUMBER =
  `CASE WHEN r.kind = '${FOLLOWING}' THEN r.payload || jsonb_build_object('number', ` +
  `${incidentNumberSql(`${lastNumberSql('incident')} - (r.payload->>'number')::bigint`)}) ELSE r.payload END`;

/**
 * Writes events, all in one statement, which gives them the next positions of their provider and
 * keeps its others waiting until the transaction ends: so it comes last. Those that tell of new
 * incidents of the transaction are all among them, in the order of their numbers.
 */
export async function appendEvents(
  tx: StatementSender,
  { providerId, ...source }: EventSource,
  events: readonly NewEventRecord[],
): Promise<void> {
  if (events.length === 0) return;
  let following = events.filter(({ kind }) => kind === FOLLOWING).length;
  const rows = events.map(({ payload, ...event }) => ({
    ...event,
    ...source,
    position: null,
    payload: event.kind === FOLLOWING ? { ...payload, number: String((following -= 1)) } : { ...payload },
  }));
  await writeRowsWith(tx, EventRow, providerId, rows, 'events:append', () => ({
    values: { position: 'newest.position + r.place', payload: WITH_NUMBER },
    from: 'last_event_position() AS newest (position)',
  }));
}

const event = table(EventRow, 'e');
const folded = event.pick(['id', 'kind', 'version', 'subjectId', 'contractId', 'payload', 'recordedAt']);

/** An event as stored, as far as folds go; recorded at, to the second. */
export type EventRecord = RecordOf<typeof folded>;

/**
 * The events that happened to several subjects and were recorded before an instant, in the order of
 * their recording.
 */
export function eventsBefore(
  reader: StatementRunner,
  subjects: readonly string[],
  before: string,
): Promise<EventRecord[]> {
  return reader.query(
    {
      name: 'events:before',
      text: `${folded.text} WHERE e.subject_id = ANY($1::uuid[]) AND e.recorded_at < $2::timestamptz ORDER BY e.subject_id, e.recorded_at, e.id`,
    },
    [subjects, before],
  );
}

/**
 * The events that happened to one kind of subjects of several contracts and were recorded before an
 * instant, in the same order.
 */
export function eventsOfContractsBefore(
  reader: StatementRunner,
  contracts: readonly string[],
  subjectKind: string,
  before: string,
): Promise<EventRecord[]> {
  return reader.query(
    {
      name: 'events:of-contracts-before',
      text:
        `${folded.text} WHERE e.contract_id = ANY($1::uuid[]) AND e.subject_kind = $2 AND e.recorded_at < $3::timestamptz ` +
        `ORDER BY e.contract_id, e.recorded_at, e.id`,
    },
    [contracts, subjectKind, before],
  );
}

const told = event.pick(['subjectId', 'id', 'kind', 'version', 'operation', 'payload', 'recordedAt'], {
  recordedBy: event.column.actorName,
});

/** An entry of the history of something. */
export type HistoryRecord = RecordOf<typeof told>;

/** Histories in the order of their recording. */
export const historyOrder = event.order('id');
const histories: ListShape = {
  ...told,
  name: 'history',
  order: historyOrder,
  parent: event.column.subjectId,
};

/** Its lists; exported for the tests that keep their plans. */
export const eventLists: readonly ListShape[] = [histories];

/** The histories of several subjects, a page each, oldest first. */
export function historiesOf(
  reader: StatementRunner,
  subjects: readonly string[],
  page: PageRange,
): Promise<Below<HistoryRecord>[]> {
  return readPagesOf(reader, histories, subjects, [], page);
}

/** Whether anything else is recorded of a contract than that it was drafted. */
export async function hasMoreThanDraft(reader: StatementRunner, contractId: string): Promise<boolean> {
  const rows = await reader.query(
    {
      name: 'events:more-than-draft',
      text: `SELECT 1 FROM event e WHERE e.contract_id = $1 AND e.kind NOT IN ('CONTRACT_DRAFTED', 'CONTRACT_DRAFT_CHANGED') LIMIT 1`,
    },
    [contractId],
  );
  return rows.length > 0;
}

/** When an event that happened to a subject was recorded, to the second. */
export interface RecordedTime {
  readonly subjectId: string;
  readonly recordedAt: string;
}

/** One event of each subject, the first or the last: an index gives it, however many there are. */
function recordedAt(name: string, end: 'ASC' | 'DESC') {
  const statement = {
    name,
    text:
      `SELECT subject.id AS "subjectId", found.recorded_at AS "recordedAt" FROM unnest($1::uuid[]) AS subject(id) ` +
      `CROSS JOIN LATERAL (SELECT e.recorded_at FROM ${event.from} WHERE e.subject_id = subject.id ` +
      `ORDER BY e.id ${end} LIMIT 1) AS found`,
  };
  return (reader: StatementRunner, subjects: readonly string[]): Promise<RecordedTime[]> =>
    reader.query(statement, [subjects]);
}

/** When the first event of each subject was recorded; those that have none are missing. */
export const firstRecordedOf = recordedAt('events:first-recorded', 'ASC');

/** When the last event of each subject was recorded; those that have none are missing. */
export const lastRecordedOf = recordedAt('events:last-recorded', 'DESC');

/** When something was last recorded about excluded periods, which are parts of their incidents. */
export function periodsLastRecorded(
  reader: StatementRunner,
  periods: readonly string[],
  incidents: readonly string[],
): Promise<RecordedTime[]> {
  return reader.query(
    {
      name: 'events:periods-last-recorded',
      text:
        `SELECT e.payload->>'periodId' AS "subjectId", max(e.recorded_at) AS "recordedAt" FROM ${event.from} ` +
        `WHERE e.subject_id = ANY($2::uuid[]) AND e.kind LIKE 'EXCLUDED_PERIOD_%' AND e.payload->>'periodId' = ANY($1::text[]) ` +
        `GROUP BY e.payload->>'periodId'`,
    },
    [periods, incidents],
  );
}
