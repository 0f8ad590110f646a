import { refuse, type Result } from '../../domain/result';
import { exclusionScopeOf, type ExclusionScope } from '../../domain/sla/exclusion-scope';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { ExcludedPeriodRow } from '../../store/rows';
import { notFound } from '../checks';
import { insertRow, type Unit } from '../command/unit';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Excludes a period from the clocks of an incident, for a cause that the terms list. */
export async function excludePeriod(
  unit: Unit,
  input: {
    readonly incidentId: string;
    readonly cause: string;
    /** That of the cause when absent. */
    readonly scope?: ExclusionScope | null;
    readonly startedAt: Instant;
    readonly endedAt?: Instant | null;
  },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident, terms } = opened;
  const cause = findCause(terms.terms.pack, input.cause);
  if (!cause.ok) return cause;
  const endedAt = input.endedAt ?? null;
  if (endedAt !== null && endedAt <= input.startedAt) {
    return refuse(
      'TIMES_OUT_OF_ORDER',
      ['endedAt'],
      'The period ends before it begins.',
      'Give an end after the start.',
    );
  }
  const data = {
    cause: input.cause,
    scope: input.scope ?? exclusionScopeOf(input.cause),
    startedAt: formatInstant(input.startedAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
  };
  const period = {
    id: unit.newId(),
    contractId: incident.contractId,
    incidentId: incident.id,
    ...data,
    recordedAt: unit.recordedAt,
  };
  await insertRow(unit, ExcludedPeriodRow, { ...period, withdrawnAt: null });
  const after = { ...opened, periods: [...opened.periods, period] };
  const payload = { periodId: period.id, ...data };
  return saveIncident(unit, after, {}, { kind: 'EXCLUDED_PERIOD_STARTED', payload }, input.startedAt);
}
