import type { Outcome } from '../app/command/run-command';
import type { Refusal as DomainRefusal } from '../domain/result';
import type { Refusal, RefusalCode } from './_generated';

/** The two fields that every payload has. */
export function payloadBase(outcome: Outcome<unknown>): { refusals: Refusal[]; replayed: boolean } {
  return { refusals: outcome.refusals.map(toRefusal), replayed: outcome.replayed };
}

/** A refusal of the domain as the schema has it: its codes are those of the schema, which a test checks. */
export function toRefusal(refusal: DomainRefusal): Refusal {
  return { ...refusal, code: refusal.code as RefusalCode };
}
