import { exclusionScopeOf, type ExclusionScope } from '../sla/exclusion-scope';
import type { Channel } from '../sla/commitment';
import type { Instant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A reception of an incident. */
export interface ReceptionState {
  /** Null for the one with which the incident was reported. */
  readonly id: string | null;
  readonly channel: Channel;
  /** Instant, ISO text. */
  readonly receivedAt: string;
  readonly recordedAt: Instant;
}

/** A period that the clocks of an incident do not count. */
export interface ExcludedPeriodState {
  readonly id: string;
  readonly cause: string;
  readonly scope: ExclusionScope;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** The change without leave that it follows from. */
  readonly changeId: string | null;
  readonly recordedAt: Instant;
}

/**
 * An incident with all that its clocks are read from. Instants of its own are ISO text, as they are
 * stored.
 */
export interface IncidentState extends Payload<'INCIDENT_REPORTED'> {
  readonly id: string;
  readonly contractId: string;
  readonly firstResponseAt: string | null;
  readonly restoredAt: string | null;
  readonly disinfectionToolAt: string | null;
  readonly excludedBy: string | null;
  readonly excludedByScope: ExclusionScope | null;
  readonly recordedAt: Instant;
  /** In the order of their recording, the first with the incident's own time. */
  readonly receptions: readonly ReceptionState[];
  readonly excludedPeriods: readonly ExcludedPeriodState[];
}

/** What an event makes of an incident. */
export function stepIncident(state: IncidentState | null, event: EventAbout<'incident'>): IncidentState {
  const { kind, payload, recordedAt } = event;
  if (kind === 'INCIDENT_REPORTED') {
    requireFirst(state, event);
    if (event.contractId === null) throw new Error('an incident without its contract');
    const { channel, receivedAt } = payload;
    return {
      ...payload,
      id: event.subjectId,
      contractId: event.contractId,
      firstResponseAt: null,
      restoredAt: null,
      disinfectionToolAt: null,
      excludedBy: null,
      excludedByScope: null,
      recordedAt,
      receptions: [{ id: null, channel, receivedAt, recordedAt }],
      excludedPeriods: [],
    };
  }
  const incident = begun(state, event);
  switch (kind) {
    case 'INCIDENT_RECEPTION_RECORDED': {
      const { receptionId: id, channel, receivedAt } = payload;
      return { ...incident, receptions: [...incident.receptions, { id, channel, receivedAt, recordedAt }] };
    }
    case 'FIRST_RESPONSE_RECORDED':
      return { ...incident, firstResponseAt: payload.respondedAt };
    case 'INCIDENT_RESTORED':
      return { ...incident, restoredAt: payload.restoredAt };
    case 'DISINFECTION_TOOL_RECORDED':
      return { ...incident, disinfectionToolAt: payload.availableAt };
    case 'INCIDENT_REOPENED':
      return { ...incident, restoredAt: null };
    case 'INCIDENT_CORRECTED':
      return corrected(incident, payload.changes);
    case 'EXCLUDED_PERIOD_STARTED': {
      const { periodId: id, cause, startedAt, endedAt } = payload;
      const scope = payload.scope ?? exclusionScopeOf(cause);
      const changeId = payload.changeId ?? null;
      return {
        ...incident,
        excludedPeriods: [...incident.excludedPeriods, { id, cause, scope, startedAt, endedAt, changeId, recordedAt }],
      };
    }
    case 'EXCLUDED_PERIOD_ENDED':
      return withPeriod(incident, payload.periodId, (period) => [{ ...period, endedAt: payload.endedAt }]);
    case 'EXCLUDED_PERIOD_CORRECTED':
      return withPeriod(incident, payload.periodId, (period) => [
        { ...period, ...scopeOfCause(payload.changes), ...payload.changes },
      ]);
    case 'INCIDENT_LEFT_UNPRICED':
    case 'INCIDENT_PRICE_RESOLVED':
      return incident;
    case 'EXCLUDED_PERIOD_WITHDRAWN':
      return withPeriod(incident, payload.periodId, () => []);
  }
}

/** How far an incident is: by the last of its moments that is recorded. */
export function incidentStatus({
  firstResponseAt,
  restoredAt,
}: Pick<IncidentState, 'firstResponseAt' | 'restoredAt'>): 'OPEN' | 'RESPONDED' | 'RESTORED' {
  if (restoredAt !== null) return 'RESTORED';
  return firstResponseAt === null ? 'OPEN' : 'RESPONDED';
}

/** A correction of the reception is one of the first reception: both are one call. */
function corrected(incident: IncidentState, changes: Payload<'INCIDENT_CORRECTED'>['changes']): IncidentState {
  const { receivedAt } = changes;
  const receptions = incident.receptions.map((reception) =>
    reception.id === null && receivedAt !== undefined ? { ...reception, receivedAt } : reception,
  );
  return { ...incident, ...scopeOfWhole(changes), ...changes, receptions };
}

/** A cause of the whole incident had its own scope before a scope could be chosen, and none has. */
function scopeOfWhole({ excludedBy }: { readonly excludedBy?: string | null }): Partial<IncidentState> {
  if (excludedBy === undefined) return {};
  return { excludedByScope: excludedBy === null ? null : exclusionScopeOf(excludedBy) };
}

/** Another cause had its own scope before a scope could be chosen. */
function scopeOfCause({ cause }: { readonly cause?: string }): { readonly scope?: ExclusionScope } {
  return cause === undefined ? {} : { scope: exclusionScopeOf(cause) };
}

function withPeriod(
  incident: IncidentState,
  id: string,
  change: (period: ExcludedPeriodState) => readonly ExcludedPeriodState[],
): IncidentState {
  if (!incident.excludedPeriods.some((period) => period.id === id)) throw new Error(`an unknown excluded period ${id}`);
  return {
    ...incident,
    excludedPeriods: incident.excludedPeriods.flatMap((period) => (period.id === id ? change(period) : [period])),
  };
}
