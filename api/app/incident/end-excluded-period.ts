import { refuse, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { excludedPeriodById } from '../../store/incident/incident.store';
import { ExcludedPeriodRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Ends an excluded period that is open. */
export async function endExcludedPeriod(
  unit: Unit,
  input: { readonly excludedPeriodId: string; readonly endedAt: Instant },
): Promise<Result<ChangedIncident>> {
  const seen = isId(input.excludedPeriodId) ? await excludedPeriodById(unit.tx, input.excludedPeriodId) : undefined;
  const opened = seen === undefined ? undefined : await openIncident(unit, seen.incidentId);
  const period = opened?.periods.find(({ id }) => id === input.excludedPeriodId);
  if (opened === undefined || period === undefined) return notFound('excluded period', ['excludedPeriodId']);
  if (period.endedAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['excludedPeriodId'],
      `The period ended at ${period.endedAt}.`,
      'Exclude another period if one is missing.',
    );
  }
  if (input.endedAt <= storedInstant(period.startedAt)) {
    return refuse(
      'TIMES_OUT_OF_ORDER',
      ['endedAt'],
      'The period ends before it begins.',
      'Give an end after the start.',
    );
  }
  const endedAt = formatInstant(input.endedAt);
  await updateRow(unit, ExcludedPeriodRow, period.id, { endedAt });
  const periods = opened.periods.map((each) => (each.id === period.id ? { ...each, endedAt } : each));
  const payload = { periodId: period.id, endedAt };
  return saveIncident(unit, { ...opened, periods }, {}, { kind: 'EXCLUDED_PERIOD_ENDED', payload });
}
