import { refuse, refuseAll, type Result } from '../../domain/result';
import { exclusionScopeOf, type ExclusionScope } from '../../domain/sla/exclusion-scope';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, instant, type Instant } from '../../domain/time/instant';
import { ExcludedPeriodRow } from '../../store/rows';
import { checkText } from '../checks';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import { openExcludedPeriod } from './open-excluded-period';
import { saveIncident, type ChangedIncident } from './save-incident';

/** A correction of an excluded period; what is absent stays. */
export interface CorrectExcludedPeriodInput {
  readonly excludedPeriodId: string;
  readonly cause?: string | null;
  /** With another cause, that of the cause when absent. */
  readonly scope?: ExclusionScope | null;
  readonly startedAt?: Instant | null;
  readonly endedAt?: Instant | null;
  readonly reason: string;
}

/**
 * Corrects the cause or the times of an excluded period. One that is open ends with
 * `endExcludedPeriod`.
 */
export async function correctExcludedPeriod(
  unit: Unit,
  input: CorrectExcludedPeriodInput,
): Promise<Result<ChangedIncident>> {
  const found = await openExcludedPeriod(unit, input.excludedPeriodId);
  if (!found.ok) return found;
  const { opened, period } = found.value;
  const faults = checkText(input.reason, ['reason'], 1000);
  if (input.cause != null) {
    const cause = findCause(opened.terms.terms.pack, input.cause);
    if (!cause.ok) faults.push(...cause.refusals);
  }
  if (faults.length > 0) return refuseAll(faults);
  if (input.endedAt != null && period.endedAt === null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['endedAt'],
      'The period is open: it has no end to correct.',
      'End it with `endExcludedPeriod`.',
    );
  }
  const was = storedInstant(period.startedAt);
  const startedAt = input.startedAt ?? was;
  const endedAt = input.endedAt ?? storedInstantOrNull(period.endedAt);
  if (endedAt !== null && endedAt <= startedAt) {
    return refuse(
      'TIMES_OUT_OF_ORDER',
      [input.endedAt == null ? 'startedAt' : 'endedAt'],
      'The period ends before it begins.',
      'Give an end after the start.',
    );
  }
  const changes = {
    ...(input.cause == null ? {} : { cause: input.cause, scope: exclusionScopeOf(input.cause) }),
    ...(input.scope == null ? {} : { scope: input.scope }),
    ...(input.startedAt == null ? {} : { startedAt: formatInstant(startedAt) }),
    ...(input.endedAt == null ? {} : { endedAt: formatInstant(input.endedAt) }),
  };
  if (Object.keys(changes).length > 0) await updateRow(unit, ExcludedPeriodRow, period.id, changes);
  const periods = opened.periods.map((each) => (each.id === period.id ? { ...each, ...changes } : each));
  const payload = { periodId: period.id, reason: input.reason, changes };
  const since = instant(Math.min(was, startedAt));
  return saveIncident(unit, { ...opened, periods }, {}, { kind: 'EXCLUDED_PERIOD_CORRECTED', payload }, since);
}
