import type { Instant } from '../time/instant';
import type { Shape, ShapeFault } from '../terms/shape';
import { CONTRACT_EVENTS, TENANCY_EVENTS } from './contract-events';
import { INCIDENT_EVENTS, PENALTY_EVENTS, UNPRICED_EVENTS, YEAR_EVENTS } from './incident-events';
import { WORK_EVENTS } from './work-events';

/**
 * Everything that can happen, by its kind: to what kind of thing, and the shape of its payload. A
 * kind is never changed once events of it are stored: a payload that needs more is the next version
 * of its kind.
 */
export const EVENTS = {
  ...TENANCY_EVENTS,
  ...CONTRACT_EVENTS,
  ...INCIDENT_EVENTS,
  ...PENALTY_EVENTS,
  ...UNPRICED_EVENTS,
  ...YEAR_EVENTS,
  ...WORK_EVENTS,
} as const;

/** The version of the payloads that are written now. */
export const PAYLOAD_VERSION = 1;

/** See `EVENTS`: in the past tense, since an event is never taken away. */
export type EventKind = keyof typeof EVENTS;

/** All kinds of events. */
export const EVENT_KINDS = Object.keys(EVENTS) as readonly EventKind[];

/** What an event happens to: the table that holds its state. */
export type SubjectKind = (typeof EVENTS)[EventKind]['subject'];

/** What an event of a kind says. */
export type Payload<K extends EventKind> = (typeof EVENTS)[K]['shape'] extends Shape<infer T> ? T : never;

/** An event of one kind: what happened, to what, on which contract. */
export interface EventOf<K extends EventKind> {
  readonly kind: K;
  /** Id of what it happened to, see `subjectOf`. */
  readonly subjectId: string;
  /** The contract that it belongs to; null for what is the provider's alone. */
  readonly contractId: string | null;
  readonly payload: Payload<K>;
}

/** Something that happened. */
export type DomainEvent = { readonly [K in EventKind]: EventOf<K> }[EventKind];

/**
 * An event with when it was recorded. A fold takes them in the order in which they were recorded.
 */
export type RecordedEvent = DomainEvent & { readonly recordedAt: Instant };

/** The events that happen to one kind of thing. */
export type EventAbout<S extends SubjectKind> = {
  readonly [K in EventKind]: (typeof EVENTS)[K]['subject'] extends S
    ? EventOf<K> & { readonly recordedAt: Instant }
    : never;
}[EventKind];

/** What an event of a kind happens to. */
export function subjectOf(kind: EventKind): SubjectKind {
  return EVENTS[kind].subject;
}

/** An event as the store keeps it. */
export interface StoredEvent {
  readonly kind: string;
  readonly version: number;
  readonly subjectId: string;
  readonly contractId: string | null;
  readonly payload: unknown;
  readonly recordedAt: Instant;
}

/**
 * Reads a payload of a kind, or throws with every fault: what is written is checked with it, and
 * what is read back. An event that does not parse is a fault of ours, never input.
 */
export function parsePayload<K extends EventKind>(kind: K, version: number, payload: unknown): Payload<K> {
  if (version !== PAYLOAD_VERSION) throw new Error(`an event ${kind} of the unknown version ${version}`);
  const faults: ShapeFault[] = [];
  const shape = EVENTS[kind].shape as Shape<Payload<K>>;
  const read = shape(payload, [], (each) => faults.push(each));
  if (read !== undefined && faults.length === 0) return read;
  const told = faults.map(({ path, expected }) => `${path.join('.') || 'it'} must be ${expected}`);
  throw new Error(`an event ${kind} that does not parse: ${told.join('; ')}`);
}

/** Reads a stored event; throws when its kind is unknown or its payload does not parse. */
export function parseEvent(stored: StoredEvent): RecordedEvent {
  const { kind, version, payload, ...rest } = stored;
  if (!isEventKind(kind)) throw new Error(`an event of the unknown kind ${kind}`);
  return { ...rest, kind, payload: parsePayload(kind, version, payload) } as RecordedEvent;
}

function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(EVENTS, text);
}
