import { refuse, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { ExcludedPeriodRow } from '../../store/rows';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { openExcludedPeriod } from './open-excluded-period';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Ends an excluded period that is open. */
export async function endExcludedPeriod(
  unit: Unit,
  input: { readonly excludedPeriodId: string; readonly endedAt: Instant },
): Promise<Result<ChangedIncident>> {
  const found = await openExcludedPeriod(unit, input.excludedPeriodId);
  if (!found.ok) return found;
  const { opened, period } = found.value;
  if (period.endedAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['excludedPeriodId'],
      `The period already ended at ${period.endedAt}.`,
      'Exclude another period with `excludePeriod` if one is missing.',
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
  return saveIncident(
    unit,
    { ...opened, periods },
    {},
    { kind: 'EXCLUDED_PERIOD_ENDED', payload },
    storedInstant(period.startedAt),
  );
}
