import { parsePayload, payloadVersionOf, subjectOf, type DomainEvent } from '../../domain/event/event';
import { actorOfSession } from '../../store/access/access.store';
import { appendEvents, type EventSource, type NewEventRecord } from '../../store/event/event.store';
import type { StatementSender } from '../../store/database/statement';
import { asConsequence, isConsequence } from './as-consequence';
import { eventId } from './event-id';
import type { Unit } from './unit';

/** An event that a unit has recorded, and whether it follows from a party's act. */
interface Unwritten {
  readonly event: NewEventRecord;
  readonly follows: boolean;
}

/** What units have recorded and not yet written. */
const unwritten = new WeakMap<Unit, Unwritten[]>();

/**
 * Records what happened, in the transaction that saves its state. Histories, and what was known,
 * are read from nothing else. A unit's events are written together when its work is done.
 */
export function record(unit: Unit, ...events: readonly DomainEvent[]): Promise<void> {
  const { recordedAt } = unit;
  const follows = isConsequence(unit);
  const kept = unwritten.get(unit) ?? [];
  // All or none of a call: a payload that is wrong throws.
  const first = kept.length;
  const made = events.map((event, place) => ({ event: toRecord(event, recordedAt, first + place), follows }));
  kept.push(...made);
  unwritten.set(unit, kept);
  return Promise.resolve();
}

/**
 * The id of the last event that a unit has recorded and not yet written, notices apart; null when
 * there is none.
 */
export function lastRecorded(unit: Unit): string | null {
  const others = unwritten.get(unit)?.filter(({ event }) => event.subjectKind !== 'notice');
  return others?.at(-1)?.event.id ?? null;
}

/**
 * Writes all that a unit recorded, in its order and in one statement: for partners and clients in
 * one for each run of what they did and what follows from it, since they may not record the other.
 */
export async function writeRecorded(unit: Unit): Promise<void> {
  const recorded = unwritten.get(unit) ?? [];
  unwritten.delete(unit);
  const source = {
    providerId: unit.session.providerId,
    actorId: unit.session.actorId,
    actorName: unit.actorName,
    operation: unit.operation,
    idempotencyKey: unit.key,
    requestId: unit.requestId,
  };
  for (const { follows, events } of runsOf(recorded)) {
    const append = (): Promise<void> => appendEvents(unit.tx, source, events);
    await (follows ? asConsequence(unit, append) : append());
  }
}

/** What was recorded, put together as long as it follows, or does not. */
function runsOf(recorded: readonly Unwritten[]): { readonly follows: boolean; readonly events: NewEventRecord[] }[] {
  const runs: { readonly follows: boolean; readonly events: NewEventRecord[] }[] = [];
  for (const { event, follows } of recorded) {
    const last = runs.at(-1);
    if (last?.follows === follows) last.events.push(event);
    else runs.push({ follows, events: [event] });
  }
  return runs;
}

/** Who records what has no unit, at the time stamp that its transaction took. */
export interface OperatorSource extends EventSource {
  readonly recordedAt: string;
}

/** The actor of the present session, as who records what an operator's command does. */
export async function operatorSource(
  tx: StatementSender,
  providerId: string,
  operation: string,
  recordedAt: string,
): Promise<OperatorSource> {
  const { id, name } = await actorOfSession(tx);
  const asked = { operation, idempotencyKey: null, requestId: null };
  return { providerId, recordedAt, actorId: id, actorName: name, ...asked };
}

/** Records at once what an operator's command does, which has no unit. */
export function recordAs(
  tx: StatementSender,
  { recordedAt, ...source }: OperatorSource,
  events: readonly DomainEvent[],
): Promise<void> {
  return appendEvents(
    tx,
    source,
    events.map((event, place) => toRecord(event, recordedAt, place)),
  );
}

function toRecord(
  { kind, subjectId, contractId, payload }: DomainEvent,
  recordedAt: string,
  place: number,
): NewEventRecord {
  return {
    id: eventId(recordedAt, place),
    kind,
    version: payloadVersionOf(kind),
    subjectKind: subjectOf(kind),
    subjectId,
    contractId,
    payload: parsePayload(kind, payloadVersionOf(kind), payload),
    recordedAt,
  };
}
