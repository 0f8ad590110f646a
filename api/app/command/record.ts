import { v7 } from 'uuid';
import { parsePayload, PAYLOAD_VERSION, subjectOf, type DomainEvent } from '../../domain/event/event';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { appendEvents, type EventSource } from '../../store/event/event.store';
import type { StatementRunner } from '../../store/database/statement';
import type { Unit } from './unit';

/**
 * Records what happened, in the transaction that saves its state. Histories, and what was known,
 * are read from nothing else.
 */
export async function record(unit: Unit, ...events: readonly DomainEvent[]): Promise<void> {
  await recordAs(
    unit.tx,
    {
      providerId: unit.session.providerId,
      recordedAt: unit.recordedAt,
      actorId: unit.session.actorId,
      actorName: unit.actorName,
      operation: unit.operation,
      idempotencyKey: unit.key,
      requestId: unit.requestId,
    },
    events,
  );
}

/** Who records what an operator's command does. */
export function operatorSource(providerId: string, operation: string, now: Instant): EventSource {
  return {
    providerId,
    recordedAt: formatInstant(now),
    actorId: null,
    actorName: 'operator',
    operation,
    idempotencyKey: null,
    requestId: null,
  };
}

/** The same for what an operator's command does, which has no unit. */
export function recordAs(tx: StatementRunner, source: EventSource, events: readonly DomainEvent[]): Promise<void> {
  return appendEvents(
    tx,
    source,
    events.map(({ kind, subjectId, contractId, payload }) => ({
      id: v7(),
      kind,
      version: PAYLOAD_VERSION,
      subjectKind: subjectOf(kind),
      subjectId,
      contractId,
      payload: parsePayload(kind, PAYLOAD_VERSION, payload),
    })),
  );
}
