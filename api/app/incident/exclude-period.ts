import { accept, refuse, type Result } from '../../domain/result';
import { exclusionScopeOf, type ExclusionScope } from '../../domain/sla/exclusion-scope';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { ExcludedPeriodRow } from '../../store/rows';
import { changesById } from '../../store/change/change.store';
import { isId, notFound } from '../checks';
import { insertRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
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
    /** The change without leave that it follows from. */
    readonly changeId?: string | null;
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
  const change = await unauthorisedChange(unit, incident.contractId, input.changeId ?? null, input.startedAt);
  if (!change.ok) return change;
  const { changeId } = change.value;
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
    changeId,
    recordedAt: unit.recordedAt,
  };
  await insertRow(unit, ExcludedPeriodRow, { ...period, withdrawnAt: null });
  const after = { ...opened, periods: [...opened.periods, period] };
  const payload = { periodId: period.id, ...data, ...(changeId === null ? {} : { changeId }) };
  return saveIncident(unit, after, {}, { kind: 'EXCLUDED_PERIOD_STARTED', payload }, input.startedAt);
}

/**
 * The change that a period follows from: one of the contract, made without leave, before it began.
 */
async function unauthorisedChange(
  unit: Unit,
  contractId: string,
  changeId: string | null,
  startedAt: Instant,
): Promise<Result<{ readonly changeId: string | null }>> {
  if (changeId === null) return accept({ changeId });
  const [change] = isId(changeId) ? await changesById(unit.tx, [changeId]) : [];
  if (change === undefined) return notFound('change', ['changeId']);
  if (change.contractId !== contractId) {
    const message = 'The change is of another contract.';
    return refuse('CONTRACT_MISMATCH', ['changeId'], message, "Name a change of the incident's contract.");
  }
  if (change.madeAt === null) {
    const message = `The change is ${change.state}.`;
    return refuse('CHANGE_STATE_CONFLICT', ['changeId'], message, 'Name a change that was made without leave.');
  }
  if (storedInstant(change.madeAt) > startedAt) {
    const message = 'The change was made after the period began.';
    return refuse('TIMES_OUT_OF_ORDER', ['startedAt'], message, 'Give a start at or after the change.');
  }
  return accept({ changeId });
}
