import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { lockContract } from '../../store/contract/contract.store';
import { excludedPeriodById, incidentsById, type IncidentRecord } from '../../store/incident/incident.store';
import { ExcludedPeriodRow, IncidentReceptionRow, IncidentRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { insertRow, nowText, recordHistory, updateRow, type Unit } from '../command/unit';
import { assessIncident } from '../penalty/assess-incident';
import { resettleDowntimeYears } from '../penalty/settle-downtime-year';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { ContractTerms } from '../terms/terms-library';

/** What a change of an incident answers: itself, and the penalties that it made certain, reversed or assessed anew. */
export interface ChangedIncident {
  readonly incidentId: string;
  readonly penaltyIds: readonly string[];
}

/** Records that an incident was signalled again: the client's call after an alert may be what starts a clock. */
export async function recordReception(
  unit: Unit,
  input: {
    readonly incidentId: string;
    readonly channel: IncidentRecord['channel'];
    readonly receivedAt?: Instant | null;
  },
): Promise<Result<ChangedIncident>> {
  const incident = await lockIncident(unit, input.incidentId);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  const at = input.receivedAt ?? unit.now;
  const faults = [
    ...checkNotFuture(at, unit.now, ['receivedAt']),
    ...checkOrder(storedInstant(incident.receivedAt), at, ['receivedAt'], 'first reception', 'signal'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const receivedAt = formatInstant(at);
  await insertRow(unit, IncidentReceptionRow, {
    id: unit.newId(),
    contractId: incident.contractId,
    incidentId: incident.id,
    channel: input.channel,
    receivedAt,
    recordedAt: nowText(unit),
  });
  return save(unit, incident, {}, { channel: input.channel, receivedAt });
}

/** Records the first response to an incident; assesses what that makes certain. */
export async function recordFirstResponse(
  unit: Unit,
  input: { readonly incidentId: string; readonly respondedAt?: Instant | null },
): Promise<Result<ChangedIncident>> {
  const incident = await lockIncident(unit, input.incidentId);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  if (incident.firstResponseAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The first response is recorded.',
      'Correct it with `correctIncident` if it is wrong.',
    );
  }
  const respondedAt = input.respondedAt ?? unit.now;
  const times = { ...timesOf(incident), firstResponseAt: respondedAt };
  const faults = [...checkNotFuture(respondedAt, unit.now, ['respondedAt']), ...checkTimes(times, ['respondedAt'])];
  if (faults.length > 0) return refuseAll(faults);
  return save(unit, incident, { firstResponseAt: formatInstant(respondedAt) }, {});
}

/** Records the notice that service is restored; assesses what that makes certain. */
export async function restoreIncident(
  unit: Unit,
  input: { readonly incidentId: string; readonly restoredAt?: Instant | null },
): Promise<Result<ChangedIncident>> {
  const incident = await lockIncident(unit, input.incidentId);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  if (incident.restoredAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The incident is restored.',
      'Correct it with `correctIncident` if the time is wrong.',
    );
  }
  const restoredAt = input.restoredAt ?? unit.now;
  const times = { ...timesOf(incident), restoredAt };
  const faults = [...checkNotFuture(restoredAt, unit.now, ['restoredAt']), ...checkTimes(times, ['restoredAt'])];
  if (faults.length > 0) return refuseAll(faults);
  return save(unit, incident, { restoredAt: formatInstant(restoredAt) }, {});
}

/** A correction of an incident; what is absent stays. */
export interface CorrectIncidentInput {
  readonly incidentId: string;
  readonly receivedAt?: Instant | null;
  readonly firstResponseAt?: Instant | null;
  readonly restoredAt?: Instant | null;
  readonly excludedBy?: string | null;
  readonly includedAgain?: boolean;
  readonly reason: string;
}

/** Corrects an incident's times or cause: the old values stay in its history, penalties are reversed and assessed anew where they change. */
export async function correctIncident(unit: Unit, input: CorrectIncidentInput): Promise<Result<ChangedIncident>> {
  const incident = await lockIncident(unit, input.incidentId);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  const given = {
    ...(input.receivedAt == null ? {} : { receivedAt: input.receivedAt }),
    ...(input.firstResponseAt == null ? {} : { firstResponseAt: input.firstResponseAt }),
    ...(input.restoredAt == null ? {} : { restoredAt: input.restoredAt }),
  };
  const faults = [
    ...checkText(input.reason, ['reason'], 1000),
    ...Object.entries(given).flatMap(([name, at]) => checkNotFuture(at, unit.now, [name])),
    ...checkTimes({ ...timesOf(incident), ...given }, []),
  ];
  if (input.excludedBy != null) {
    const cause = findCause((await termsOf(unit, incident.contractId)).terms.pack, input.excludedBy, ['excludedBy']);
    if (!cause.ok) faults.push(...cause.refusals);
  }
  if (input.includedAgain === true && (input.excludedBy != null || incident.excludedBy === null)) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['includedAgain'],
      'There is no exclusion to take back.',
      'Leave `includedAgain` out, or leave out the cause that excludes the incident.',
    );
  }
  if (faults.length > 0) return refuseAll(faults);
  const changes = {
    ...Object.fromEntries(Object.entries(given).map(([name, at]) => [name, formatInstant(at)])),
    ...(input.excludedBy == null ? {} : { excludedBy: input.excludedBy }),
    ...(input.includedAgain === true ? { excludedBy: null } : {}),
  };
  return save(unit, incident, changes, { reason: input.reason });
}

/** Excludes a period from the clocks of an incident, for a cause that the terms list. */
export async function excludePeriod(
  unit: Unit,
  input: {
    readonly incidentId: string;
    readonly cause: string;
    readonly startedAt: Instant;
    readonly endedAt?: Instant | null;
  },
): Promise<Result<ChangedIncident>> {
  const incident = await lockIncident(unit, input.incidentId);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  const cause = findCause((await termsOf(unit, incident.contractId)).terms.pack, input.cause);
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
  const id = unit.newId();
  await insertRow(unit, ExcludedPeriodRow, {
    id,
    contractId: incident.contractId,
    incidentId: incident.id,
    cause: input.cause,
    startedAt: formatInstant(input.startedAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
    recordedAt: nowText(unit),
  });
  const data = {
    cause: input.cause,
    startedAt: formatInstant(input.startedAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
  };
  return save(unit, incident, {}, { excludedPeriodId: id, ...data });
}

/** Ends an excluded period that is open. */
export async function endExcludedPeriod(
  unit: Unit,
  input: { readonly excludedPeriodId: string; readonly endedAt: Instant },
): Promise<Result<ChangedIncident>> {
  const seen = isId(input.excludedPeriodId) ? await excludedPeriodById(unit.tx, input.excludedPeriodId) : undefined;
  if (seen === undefined) return notFound('excluded period', ['excludedPeriodId']);
  const incident = await lockIncident(unit, seen.incidentId);
  const period = await excludedPeriodById(unit.tx, input.excludedPeriodId);
  if (incident === undefined || period === undefined) throw new Error('an excluded period that vanished');
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
  return save(unit, incident, {}, { excludedPeriodId: period.id, endedAt });
}

/** Locks the contract of an incident, then reads the incident as it stands under the lock. */
async function lockIncident(unit: Unit, id: string): Promise<IncidentRecord | undefined> {
  const [seen] = isId(id) ? await incidentsById(unit.tx, [id]) : [];
  if (seen === undefined) return undefined;
  await lockContract(unit.tx, seen.contractId);
  const [locked] = await incidentsById(unit.tx, [id]);
  return locked;
}

async function termsOf(unit: Unit, contractId: string): Promise<ContractTerms> {
  const terms = (await unit.terms.termsOf(unit.tx, unit.session.providerId, [contractId])).get(contractId);
  if (terms === undefined) throw new Error('an incident without terms');
  return terms;
}

interface Times {
  readonly receivedAt: Instant;
  readonly firstResponseAt: Instant | null;
  readonly restoredAt: Instant | null;
}

function timesOf(incident: IncidentRecord): Times {
  return {
    receivedAt: storedInstant(incident.receivedAt),
    firstResponseAt: storedInstantOrNull(incident.firstResponseAt),
    restoredAt: storedInstantOrNull(incident.restoredAt),
  };
}

function checkTimes({ receivedAt, firstResponseAt, restoredAt }: Times, path: readonly string[]): Refusal[] {
  return [
    ...(firstResponseAt === null ? [] : checkOrder(receivedAt, firstResponseAt, path, 'reception', 'first response')),
    ...(restoredAt === null ? [] : checkOrder(receivedAt, restoredAt, path, 'reception', 'restoration')),
    ...(firstResponseAt === null || restoredAt === null
      ? []
      : checkOrder(firstResponseAt, restoredAt, path, 'first response', 'restoration')),
  ];
}

async function save(
  unit: Unit,
  before: IncidentRecord,
  changes: Readonly<Record<string, string | null>>,
  data: Readonly<Record<string, unknown>>,
): Promise<Result<ChangedIncident>> {
  if (Object.keys(changes).length > 0) await updateRow(unit, IncidentRow, before.id, changes);
  const old = Object.fromEntries(Object.keys(changes).map((name) => [name, before[name as keyof IncidentRecord]]));
  const subject = { kind: 'incident', id: before.id, contractId: before.contractId };
  await recordHistory(unit, subject, { ...data, before: old, after: changes });
  const assessed = await assessIncident(unit, before.id);
  // A correction may move the reception to an earlier year, or away from it.
  const after = changes['receivedAt'];
  const received = storedInstant(after != null && after < before.receivedAt ? after : before.receivedAt);
  const ofYears = await resettleDowntimeYears(unit, before.contractId, received);
  return accept({ incidentId: before.id, penaltyIds: [...assessed, ...ofYears] });
}
