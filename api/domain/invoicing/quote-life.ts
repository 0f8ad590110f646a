import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';

/** Where a quote stands. The work before a written acceptance is refused; done, it is paid once. */
export const QUOTE_STATES = ['SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'DONE'] as const;
/** See `QUOTE_STATES`. */
export type QuoteState = (typeof QUOTE_STATES)[number];

/** What can happen to a quote. */
export const QUOTE_EVENTS = ['ACCEPT', 'DECLINE', 'EXPIRE', 'COMPLETE', 'REOPEN'] as const;
/** See `QUOTE_EVENTS`. */
export type QuoteEvent = (typeof QUOTE_EVENTS)[number];

/** The life of a quote: done work that is reversed leaves it accepted. */
export const QUOTE_TRANSITIONS: Readonly<Record<QuoteState, Readonly<Partial<Record<QuoteEvent, QuoteState>>>>> = {
  SENT: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', EXPIRE: 'EXPIRED' },
  ACCEPTED: { COMPLETE: 'DONE' },
  DECLINED: {},
  EXPIRED: {},
  DONE: { REOPEN: 'ACCEPTED' },
};

/** A quote with the last day on which it may be accepted. */
export interface QuoteFacts {
  readonly state: QuoteState;
  readonly validUntil: LocalDate;
}

/**
 * Where an event on a day leads a quote; its last valid day is included. Refuses
 * `QUOTE_TRANSITION_NOT_ALLOWED`, also an acceptance after the last day and an expiry before its
 * end.
 */
export function transitionQuote(
  { state, validUntil }: QuoteFacts,
  event: QuoteEvent,
  on: LocalDate,
): Result<QuoteState> {
  const next = QUOTE_TRANSITIONS[state][event];
  const late = on > validUntil;
  const dated = event === 'ACCEPT' || event === 'EXPIRE';
  if (next !== undefined && (!dated || (event === 'EXPIRE') === late)) return accept(next);
  const why = next === undefined ? `It is ${state}.` : `It may be accepted up to and including ${validUntil}.`;
  return refuse(
    'QUOTE_TRANSITION_NOT_ALLOWED',
    [],
    `The quote does not allow ${event} on ${on}. ${why}`,
    'Send a new quote with `sendQuote`.',
  );
}

/**
 * Refuses (`QUOTE_REQUIRED`) to do work whose quote was not accepted in writing; the work done
 * becomes an adjustment of its own.
 */
export function requireAcceptedQuote(state: QuoteState | null): Result<null> {
  if (state === 'ACCEPTED') return accept(null);
  const message = state === null ? 'This work has no quote.' : `The quote of this work is ${state}.`;
  return refuse('QUOTE_REQUIRED', ['quote'], message, 'Do the work once the client has accepted a quote in writing.');
}
