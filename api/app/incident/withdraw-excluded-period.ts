import { refuseAll, type Result } from '../../domain/result';
import { ExcludedPeriodRow } from '../../store/rows';
import { checkText } from '../checks';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { openExcludedPeriod } from './open-excluded-period';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Withdraws an excluded period that was wrong: its time counts again. */
export async function withdrawExcludedPeriod(
  unit: Unit,
  input: { readonly excludedPeriodId: string; readonly reason: string },
): Promise<Result<ChangedIncident>> {
  const found = await openExcludedPeriod(unit, input.excludedPeriodId);
  if (!found.ok) return found;
  const faults = checkText(input.reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  const { opened, period } = found.value;
  await updateRow(unit, ExcludedPeriodRow, period.id, { withdrawnAt: unit.recordedAt });
  const after = { ...opened, periods: opened.periods.filter(({ id }) => id !== period.id) };
  const payload = { periodId: period.id, reason: input.reason };
  return saveIncident(unit, after, {}, { kind: 'EXCLUDED_PERIOD_WITHDRAWN', payload }, storedInstant(period.startedAt));
}
