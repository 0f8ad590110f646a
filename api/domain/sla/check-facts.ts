import { formatInstant, type Instant } from '../time/instant';
import type { Refusal } from '../result';
import { earliest } from './applicability';
import type { ExcludedPeriod } from './clock';
import type { ClockFacts } from './clock-facts';

/** The cause of periods in which a contract is suspended, which no pack lists. */
export const SUSPENSION_CAUSE = 'SUSPENSION';
/** The cause of periods of force majeure that are on a contract's record, which no pack lists. */
export const FORCE_MAJEURE_CAUSE = 'FORCE_MAJEURE_ON_RECORD';

/** Causes that come from the contract itself. */
/** Why no clock runs while interventions are withheld for a debt. */
export const WITHHELD_CAUSE = 'INTERVENTIONS_WITHHELD';

const OF_THE_CONTRACT: ReadonlySet<string> = new Set([SUSPENSION_CAUSE, FORCE_MAJEURE_CAUSE, WITHHELD_CAUSE]);

/**
 * The faults of what is recorded of an incident: a cause that the pack does not list
 * (`UNKNOWN_CAUSE`), an excluded period that ends before it starts or an event before the reception
 * (`TIMES_OUT_OF_ORDER`), each with its path.
 */
export function checkFacts(facts: ClockFacts, causes: readonly string[]): readonly Refusal[] {
  const received = earliest(facts.receptions.map(({ at }) => at));
  return [
    ...checkCause(facts.excludedBy, causes, ['excludedBy']),
    ...checkPeriods(facts.excludedPeriods, causes, ['excludedPeriods']),
    ...AFTER_RECEPTION.flatMap((event) => checkMoments(received, facts.events[event], ['events', event])),
    ...checkMoments(facts.events.RESTORED, facts.events.CLOSED, ['events', 'CLOSED']),
  ];
}

const AFTER_RECEPTION = ['FIRST_RESPONSE', 'RESTORED', 'CLOSED'] as const;

/** The faults of excluded periods; see `checkFacts`. */
export function checkPeriods(
  periods: readonly ExcludedPeriod[],
  causes: readonly string[],
  path: readonly string[],
): readonly Refusal[] {
  return periods.flatMap(({ cause, startsAt, endsAt }, index) => [
    ...checkCause(OF_THE_CONTRACT.has(cause) ? null : cause, causes, [...path, String(index), 'cause']),
    ...checkMoments(startsAt, endsAt, [...path, String(index), 'endsAt']),
  ]);
}

/** A refusal `UNKNOWN_CAUSE` when there is a cause and it is not listed. */
export function checkCause(
  cause: string | null,
  causes: readonly string[],
  path: readonly string[],
): readonly Refusal[] {
  if (cause === null || causes.includes(cause)) return [];
  const message = `${JSON.stringify(cause.slice(0, 60))} is not a cause that the terms pack lists.`;
  return [{ code: 'UNKNOWN_CAUSE', path, message, whatToDo: `Use one of ${causes.join(', ')}.` }];
}

/** A refusal `TIMES_OUT_OF_ORDER` when both instants are there and the later one comes first. */
export function checkMoments(
  from: Instant | null | undefined,
  to: Instant | null | undefined,
  path: readonly string[],
): readonly Refusal[] {
  if (from === null || from === undefined || to === null || to === undefined || from <= to) return [];
  const message = `${formatInstant(to)} comes before ${formatInstant(from)}, which it must follow.`;
  return [
    { code: 'TIMES_OUT_OF_ORDER', path, message, whatToDo: 'Give the times in the order in which they happened.' },
  ];
}
