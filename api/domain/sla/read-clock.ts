import { accept, refuseAll, type Result } from '../result';
import type { Instant } from '../time/instant';
import { clockStartOf, clockStopOf, whyNotApplicable, type NotApplicableReason } from './applicability';
import { checkFacts } from './check-facts';
import { chooseTarget } from './choose-target';
import type { ClockResult, ClockState, ExcludedPeriod, NoClock } from './clock';
import type { ClockFacts } from './clock-facts';
import type { Commitment, Comparison } from './commitment';
import type { CompiledCommitment } from './compile-commitment';
import { explainExcluded, explainNotApplicable, explainResult } from './explain-clock';
import { excludedAsWhole, noClock, NOT_SUBSCRIBED } from './no-clock';
import { clip, stretchOf, unionOf, without } from './periods';
import { instantAfterRunning, runningSeconds } from './running-time';

/**
 * What a commitment's clock says at an instant, from what is recorded. What happened after that
 * instant is not known then: a stop after it counts as none. Excluded time never counts; a deadline
 * takes account of the exclusions that were known at the instant (or, once stopped, at the stop),
 * each with its recorded end. A stop before the start is a clock that never ran: kept.
 *
 * `causes` is the pack's list. Refuses `UNKNOWN_CAUSE`, `TIMES_OUT_OF_ORDER`,
 * `CALENDAR_NEVER_OPENS` and `INSTANT_OUT_OF_RANGE`.
 */
export function readClock(
  compiled: CompiledCommitment,
  facts: ClockFacts,
  causes: readonly string[],
  asOf: Instant,
): Result<ClockResult> {
  const faults = checkFacts(facts, causes);
  if (faults.length > 0) return refuseAll(faults);
  const { commitment } = compiled;
  const startedAt = clockStartOf(commitment, facts);
  const reason = whyNotApplicable(commitment, facts);
  if (reason !== null) return accept(notApplicable(commitment, facts, reason, asOf));
  if (startedAt === null || startedAt > asOf) {
    const received = facts.receptions.some(({ at }) => at <= asOf);
    const why = commitment.clockStart === 'RECEIVED' && received ? 'CHANNEL' : 'NOT_STARTED';
    return accept(notApplicable(commitment, facts, why, asOf));
  }
  if (facts.excludedBy !== null) {
    const explanation = explainExcluded(commitment, facts.excludedBy);
    return accept({ ...notRunning(asOf, 'EXCLUDED', excludedAsWhole(facts.excludedBy), explanation), startedAt });
  }
  return readRunning(
    compiled,
    facts.excludedPeriods,
    startedAt,
    stopKnownAt(clockStopOf(commitment, facts), asOf),
    asOf,
  );
}

function stopKnownAt(stop: Instant | null, asOf: Instant): Instant | null {
  return stop !== null && stop <= asOf ? stop : null;
}

function readRunning(
  compiled: CompiledCommitment,
  periods: readonly ExcludedPeriod[],
  startedAt: Instant,
  stoppedAt: Instant | null,
  asOf: Instant,
): Result<ClockResult> {
  const { commitment, calendar } = compiled;
  const target = chooseTarget(compiled, startedAt);
  if (!target.ok) return target;
  const until = stoppedAt ?? asOf;
  const span = startedAt < until ? [{ from: startedAt, to: until }] : [];
  const excluded = unionOf(periods.map(({ startsAt, endsAt }) => stretchOf(startsAt, endsAt)));
  const open = runningSeconds(calendar, span);
  if (!open.ok) return open;
  const elapsed = runningSeconds(calendar, without(span, clip(excluded, startedAt, until)));
  if (!elapsed.ok) return elapsed;
  const known = unionOf(
    periods.filter((period) => isKnown(period, until)).map(({ startsAt, endsAt }) => stretchOf(startsAt, endsAt)),
  );
  const dueAt = instantAfterRunning(calendar, startedAt, target.value.seconds, known);
  if (!dueAt.ok) return dueAt;
  const targetSeconds = target.value.seconds;
  const figures = {
    asOf,
    state: stateOf(elapsed.value, targetSeconds, commitment, stoppedAt !== null),
    startedAt,
    stoppedAt,
    targetSeconds,
    dueAt: dueAt.value,
    elapsedSeconds: elapsed.value,
    remainingSeconds: Math.max(0, targetSeconds - elapsed.value),
    overrunSeconds: Math.max(0, elapsed.value - targetSeconds),
  };
  const causes = periods.filter(({ startsAt }) => startsAt < until).map(({ cause }) => cause);
  return accept({
    ...figures,
    noClock: null,
    explanation: explainResult(commitment, figures, target.value.step, open.value, causes),
  });
}

/**
 * Whether an excluded period is known at an instant: from its start on, or from when it was
 * recorded if that was before.
 */
export function isKnown({ startsAt, recordedAt }: ExcludedPeriod, at: Instant): boolean {
  return Math.min(startsAt, recordedAt ?? startsAt) <= at;
}

/** Where a clock stands that has used so much of its target. */
export function stateOf(
  elapsedSeconds: number,
  targetSeconds: number,
  { comparison, atRiskSharePercent }: { readonly comparison: Comparison; readonly atRiskSharePercent: number },
  stopped: boolean,
): ClockState {
  const breached = comparison === 'AT_MOST' ? elapsedSeconds > targetSeconds : elapsedSeconds >= targetSeconds;
  if (breached) return 'BREACHED';
  if (stopped) return 'MET';
  return elapsedSeconds * 100 >= targetSeconds * atRiskSharePercent ? 'AT_RISK' : 'RUNNING';
}

/**
 * What the clock of a commitment says on a contract whose modules do not bring it (`omr-hosted`
 * without module K, level 0 of `owl-monitoring`).
 */
export function readUnsubscribed(commitment: Commitment, asOf: Instant): ClockResult {
  return notRunning(asOf, 'NOT_APPLICABLE', NOT_SUBSCRIBED, explainNotApplicable(commitment, 'NOT_SUBSCRIBED'));
}

function notApplicable(
  commitment: Commitment,
  facts: ClockFacts,
  reason: Exclude<NotApplicableReason, 'NOT_SUBSCRIBED'>,
  asOf: Instant,
): ClockResult {
  const explanation = explainNotApplicable(commitment, reason);
  return notRunning(asOf, 'NOT_APPLICABLE', noClock(commitment, facts, reason, asOf), explanation);
}

/** A clock result without figures. */
function notRunning(
  asOf: Instant,
  state: ClockState,
  why: NoClock,
  explanation: ClockResult['explanation'],
): ClockResult {
  return {
    asOf,
    state,
    startedAt: null,
    stoppedAt: null,
    targetSeconds: null,
    dueAt: null,
    elapsedSeconds: 0,
    remainingSeconds: 0,
    overrunSeconds: 0,
    noClock: why,
    explanation,
  };
}
