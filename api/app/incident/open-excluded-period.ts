import { accept, type Result } from '../../domain/result';
import { excludedPeriodById, type ExcludedPeriodRecord } from '../../store/incident/incident.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { openIncident, type OpenIncident } from './open-incident';

/** An excluded period with its incident, under the lock of the contract. */
export interface OpenPeriod {
  readonly opened: OpenIncident;
  readonly period: ExcludedPeriodRecord;
}

/**
 * Locks the contract of an excluded period that holds, then reads its incident. Refused:
 * `NOT_FOUND`.
 */
export async function openExcludedPeriod(unit: Unit, id: string): Promise<Result<OpenPeriod>> {
  const seen = isId(id) ? await excludedPeriodById(unit.tx, id) : undefined;
  const opened = seen === undefined ? undefined : await openIncident(unit, seen.incidentId);
  const period = opened?.periods.find((each) => each.id === id);
  if (opened === undefined || period === undefined) return notFound('excluded period', ['excludedPeriodId']);
  return accept({ opened, period });
}
