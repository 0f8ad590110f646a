import type { Instant } from '../time/instant';
import { isPlainObject, type Shape, type ShapeFault } from '../terms/shape';
import { ALLOCATION_EVENTS } from './allocation-events';
import { ASSET_EVENTS, CHANGE_EVENTS } from './asset-events';
import { CLOSING_EVENTS } from './closing-events';
import { DIRECT_DEBIT_EVENTS } from './direct-debit-events';
import { DUNNING_EVENTS } from './dunning-events';
import { CONTRACT_EVENTS, TENANCY_EVENTS } from './contract-events';
import { DECLARATION_EVENTS } from './declaration-events';
import { DOCUMENT_EVENTS } from './document-events';
import { FILE_EVENTS } from './file-events';
import { INCIDENT_EVENTS, INDEMNITY_EVENTS, PENALTY_EVENTS, UNPRICED_EVENTS, YEAR_EVENTS } from './incident-events';
import { INVOICE_EVENTS, INVOICING_EVENTS } from './invoice-events';
import { LIFE_EVENTS } from './life-events';
import { MAINTENANCE_EVENTS } from './maintenance-events';
import { MONITORING_EVENTS } from './monitoring-events';
import { NOTICE_EVENTS } from './notice-events';
import type { PayloadStep } from './payload-step';
import { COORDINATION_EVENTS } from './coordination-events';
import { PAYMENT_EVENTS } from './payment-events';
import { ACCOUNTING_EVENTS } from './accounting-events';
import { FIGURE_EVENTS } from './figure-events';
import { ON_CALL_EVENTS } from './on-call-events';
import { QUOTE_LIFE_EVENTS } from './quote-events';
import { REBOOT_EVENTS, UPDATE_EVENTS } from './update-events';
import { WORK_EVENTS } from './work-events';

/**
 * Everything that can happen, by its kind: to what kind of thing, and the shape of its payload. A
 * kind is never changed once events of it are stored: a payload that needs more is the next version
 * of its kind.
 */
export const EVENTS = {
  ...TENANCY_EVENTS,
  ...CONTRACT_EVENTS,
  ...LIFE_EVENTS,
  ...ALLOCATION_EVENTS,
  ...ASSET_EVENTS,
  ...CHANGE_EVENTS,
  ...MAINTENANCE_EVENTS,
  ...UPDATE_EVENTS,
  ...REBOOT_EVENTS,
  ...INCIDENT_EVENTS,
  ...PENALTY_EVENTS,
  ...INDEMNITY_EVENTS,
  ...UNPRICED_EVENTS,
  ...YEAR_EVENTS,
  ...WORK_EVENTS,
  ...QUOTE_LIFE_EVENTS,
  ...FILE_EVENTS,
  ...MONITORING_EVENTS,
  ...NOTICE_EVENTS,
  ...DECLARATION_EVENTS,
  ...DOCUMENT_EVENTS,
  ...INVOICING_EVENTS,
  ...INVOICE_EVENTS,
  ...PAYMENT_EVENTS,
  ...ACCOUNTING_EVENTS,
  ...ON_CALL_EVENTS,
  ...COORDINATION_EVENTS,
  ...FIGURE_EVENTS,
  ...CLOSING_EVENTS,
  ...DIRECT_DEBIT_EVENTS,
  ...DUNNING_EVENTS,
} as const;

/** See `EVENTS`: in the past tense, since an event is never taken away. */
export type EventKind = keyof typeof EVENTS;

/** How a kind is declared: of version 1 unless it says otherwise, with a step from each before. */
interface DeclaredEvent {
  readonly subject: string;
  readonly shape: Shape<unknown>;
  readonly version?: number;
  readonly before?: Readonly<Record<number, PayloadStep>>;
}

/** The version of the payloads of a kind that are written now. */
export function payloadVersionOf(kind: EventKind): number {
  return (EVENTS[kind] as DeclaredEvent).version ?? 1;
}

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
  const latest = payloadVersionOf(kind);
  if (!Number.isInteger(version) || version < 1 || version > latest)
    throw new Error(`an event ${kind} of the unknown version ${version}`);
  const faults: ShapeFault[] = [];
  const report = (each: ShapeFault): void => void faults.push(each);
  const shape = EVENTS[kind].shape as Shape<Payload<K>>;
  const read = shape(inLatestVersion(kind, version, payload, report), [], report);
  if (read !== undefined && faults.length === 0) return read;
  const told = faults.map(({ path, expected }) => `${path.join('.') || 'it'} must be ${expected}`);
  throw new Error(`an event ${kind} that does not parse: ${told.join('; ')}`);
}

/** A stored payload as its kind's latest version says it, for those who read histories. */
export function latestPayload({ kind, version, payload }: Pick<StoredEvent, 'kind' | 'version' | 'payload'>): unknown {
  if (!isEventKind(kind)) return payload;
  return inLatestVersion(kind, version, payload, ({ path, expected }) => {
    throw new Error(`an event ${kind} that does not parse: ${path.join('.')} must be ${expected}`);
  });
}

/** A payload as its kind's latest version says it, whichever it was written in. */
function inLatestVersion(
  kind: EventKind,
  version: number,
  payload: unknown,
  report: (fault: ShapeFault) => void,
): unknown {
  const { before = {} } = EVENTS[kind] as DeclaredEvent;
  let said = payload;
  for (let from = version; from < payloadVersionOf(kind); from += 1) {
    const step = before[from];
    if (step === undefined) throw new Error(`an event ${kind} of version ${from} that nothing reads`);
    if (!isPlainObject(said)) return said;
    said = step(said, report);
  }
  return said;
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
