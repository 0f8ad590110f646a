import type { Instant } from '../time/instant';
import type { EventAbout, RecordedEvent, SubjectKind } from './event';
import { EVENTS } from './event';

/**
 * What an event makes of a state; the state is null before the first one. Throws when the event
 * cannot happen in it.
 */
export type Step<Event, State> = (state: State | null, event: Event) => State;

/**
 * The state that events of one thing lead to, in the order of their recording; null when there is
 * none.
 */
export function fold<Event, State>(step: Step<Event, State>, events: readonly Event[]): State | null {
  let state: State | null = null;
  for (const event of events) state = step(state, event);
  return state;
}

/**
 * The state as it was known at an instant: that of the events recorded before it. What is recorded
 * later never changes the answer, and neither does what is recorded in the second that the instant
 * begins.
 */
export function foldAsKnown<Event extends { readonly recordedAt: Instant }, State>(
  step: Step<Event, State>,
  events: readonly Event[],
  knownAt: Instant,
): State | null {
  return fold(
    step,
    events.filter(({ recordedAt }) => wasRecordedBefore(recordedAt, knownAt)),
  );
}

/** Whether what was recorded at one instant was known at another. */
function wasRecordedBefore(recordedAt: Instant, knownAt: Instant): boolean {
  return recordedAt < knownAt;
}

/** Those of some events that happened to one kind of thing. */
export function eventsAbout<S extends SubjectKind>(subject: S, events: readonly RecordedEvent[]): EventAbout<S>[] {
  return events.filter((event) => EVENTS[event.kind].subject === subject) as EventAbout<S>[];
}

/** The state, or throws: only a first event may find none. */
export function begun<State>(state: State | null, event: { readonly kind: string; readonly subjectId: string }): State {
  if (state === null) throw new Error(`${event.kind} happened to ${event.subjectId} before anything else did`);
  return state;
}

/** Throws unless nothing happened before. */
export function requireFirst(state: object | null, event: { readonly kind: string; readonly subjectId: string }): void {
  if (state !== null) throw new Error(`${event.kind} happened to ${event.subjectId} a second time`);
}
