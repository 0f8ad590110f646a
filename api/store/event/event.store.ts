import type { StatementRunner } from '../database/statement';

/** An event to be written. */
export interface NewEventRecord {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly contractId: string | null;
  readonly payload: object;
}

/** Who did it, when, and how. */
export interface EventSource {
  readonly providerId: string;
  /** Instant, ISO text. */
  readonly recordedAt: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly operation: string;
  readonly idempotencyKey: string | null;
  readonly requestId: string | null;
}

/** Writes events, all in one statement. */
export async function appendEvents(
  tx: StatementRunner,
  source: EventSource,
  events: readonly NewEventRecord[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    {
      name: 'events:append',
      text:
        `INSERT INTO event (provider_id, id, kind, version, subject_kind, subject_id, contract_id, payload, recorded_at, ` +
        `actor_id, actor_name, operation, idempotency_key, request_id) ` +
        `SELECT $1::uuid, e.id, e.kind, e.version, e.subject_kind, e.subject_id, e.contract_id, e.payload, $9::timestamptz, ` +
        `$10::uuid, $11, $12, $13, $14 FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::text[], $6::uuid[], $7::uuid[], $8::jsonb[]) ` +
        `AS e (id, kind, version, subject_kind, subject_id, contract_id, payload)`,
    },
    [
      source.providerId,
      events.map(({ id }) => id),
      events.map(({ kind }) => kind),
      events.map(({ version }) => version),
      events.map(({ subjectKind }) => subjectKind),
      events.map(({ subjectId }) => subjectId),
      events.map(({ contractId }) => contractId),
      events.map(({ payload }) => JSON.stringify(payload)),
      source.recordedAt,
      source.actorId,
      source.actorName,
      source.operation,
      source.idempotencyKey,
      source.requestId,
    ],
  );
}

/** An event as stored, as far as folds go. */
export interface EventRecord {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly subjectId: string;
  readonly contractId: string | null;
  readonly payload: unknown;
  /** To the second. */
  readonly recordedAt: string;
}

const columns = `e.id, e.kind, e.version, e.subject_id AS "subjectId", e.contract_id AS "contractId", e.payload, e.recorded_at AS "recordedAt"`;

/** The events that happened to several subjects and were recorded before an instant, all with null, in the order of their recording. */
export function eventsOf(
  reader: StatementRunner,
  subjects: readonly string[],
  before: string | null,
): Promise<EventRecord[]> {
  return reader.query(
    {
      name: 'events:of',
      text:
        `SELECT ${columns} FROM event e WHERE e.subject_id = ANY($1::uuid[]) ` +
        `AND ($2::timestamptz IS NULL OR e.recorded_at < $2::timestamptz) ORDER BY e.subject_id, e.recorded_at, e.id`,
    },
    [subjects, before],
  );
}
