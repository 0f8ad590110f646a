import type { Outcome } from '../app/command/run-command';
import type { Refusal } from './_generated';

/** The two fields that every payload has. */
export function payloadBase(outcome: Outcome<unknown>): { refusals: readonly Refusal[]; replayed: boolean } {
  return { refusals: outcome.refusals, replayed: outcome.replayed };
}
