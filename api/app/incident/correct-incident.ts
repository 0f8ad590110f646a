import { refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { assetsNamedBy, type IncidentRecord } from '../../store/incident/incident.store';
import { IncidentAssetRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { checkNotFuture, checkOrder, checkText, notFound } from '../checks';
import { insertRows, type Unit } from '../command/unit';
import { checkFirstDay } from '../contract/check-in-force';
import { storedInstant } from '../stored-instant';
import { checkTimes, timesOf } from './check-times';
import { hitBy, openIncident, type OpenIncident } from './open-incident';
import { assetsHit, checkSeverity, moduleHit } from './report-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** A correction of an incident; what is absent stays. */
export interface CorrectIncidentInput {
  readonly incidentId: string;
  readonly receivedAt?: Instant | null;
  readonly firstResponseAt?: Instant | null;
  readonly restoredAt?: Instant | null;
  readonly disinfectionToolAt?: Instant | null;
  readonly excludedBy?: string | null;
  readonly includedAgain?: boolean;
  readonly severity?: IncidentRecord['severity'] | null;
  readonly kind?: IncidentRecord['kind'] | null;
  readonly moduleId?: string | null;
  /** All that is hit, instead of what was named before; none: the whole solution. */
  readonly assetIds?: readonly string[] | null;
  readonly reason: string;
}

/**
 * Corrects an incident: the old values stay in its history, penalties are reversed
 * and assessed again where they change.
 */
export async function correctIncident(unit: Unit, input: CorrectIncidentInput): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident, terms } = opened;
  const onReception = input.receivedAt == null ? terms : terms.dated.at(input.receivedAt);
  const given = {
    ...(input.receivedAt == null ? {} : { receivedAt: input.receivedAt }),
    ...(input.firstResponseAt == null ? {} : { firstResponseAt: input.firstResponseAt }),
    ...(input.restoredAt == null ? {} : { restoredAt: input.restoredAt }),
    ...(input.disinfectionToolAt == null ? {} : { disinfectionToolAt: input.disinfectionToolAt }),
  };
  const faults = [
    ...checkText(input.reason, ['reason'], 1000),
    ...Object.entries(given).flatMap(([name, at]) => checkNotFuture(at, unit.now, [name])),
    ...checkTimes({ ...timesOf(incident), ...given }, []),
    ...checkReception(opened, input.receivedAt ?? null),
    ...(input.severity == null ? [] : checkSeverity(onReception, input.severity)),
  ];
  if (input.excludedBy != null) {
    const cause = findCause(terms.terms.pack, input.excludedBy, ['excludedBy']);
    if (!cause.ok) faults.push(...cause.refusals);
  }
  if (input.includedAgain === true && (input.excludedBy != null || incident.excludedBy === null)) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['includedAgain'],
      incident.excludedBy === null
        ? 'No cause excludes the incident.'
        : '`includedAgain` and `excludedBy` contradict each other.',
      incident.excludedBy === null ? 'Leave out `includedAgain`.' : 'Give only one of them.',
    );
  }
  if (faults.length > 0) return refuseAll(faults);
  const moduleId = input.moduleId == null ? null : moduleHit(onReception, input.moduleId);
  if (moduleId?.ok === false) return moduleId;
  const named = input.assetIds == null ? null : await assetsHit(unit, incident.contractId, input.assetIds);
  if (named?.ok === false) return named;
  const changes = {
    ...Object.fromEntries(Object.entries(given).map(([name, at]) => [name, formatInstant(at)])),
    ...(input.excludedBy == null ? {} : { excludedBy: input.excludedBy }),
    ...(input.includedAgain === true ? { excludedBy: null } : {}),
    ...(input.severity == null ? {} : { severity: input.severity }),
    ...(input.kind == null ? {} : { kind: input.kind }),
    ...(moduleId === null ? {} : { moduleId: moduleId.value }),
  };
  const after = named === null ? opened : await nameAssets(unit, opened, named.value);
  const hits = named === null ? {} : { assetIds: named.value };
  return saveIncident(unit, after, changes, {
    kind: 'INCIDENT_CORRECTED',
    payload: { reason: input.reason, changes: { ...changes, ...hits } },
  });
}

/**
 * Names the assets that an incident hits instead of those named before; nothing is deleted.
 */
async function nameAssets(unit: Unit, opened: OpenIncident, assetIds: readonly string[]): Promise<OpenIncident> {
  const { incident } = opened;
  const before = await assetsNamedBy(unit.tx, incident.id);
  const { providerId } = unit.session;
  for (const { assetId, withdrawn } of before) {
    if (assetIds.includes(assetId) === !withdrawn) continue;
    const withdrawnAt = withdrawn ? null : unit.recordedAt;
    await changeRow(unit.tx, IncidentAssetRow, { providerId, incidentId: incident.id, assetId }, { withdrawnAt });
  }
  const fresh = assetIds.filter((id) => !before.some(({ assetId }) => assetId === id));
  await insertRows(
    unit,
    IncidentAssetRow,
    fresh.map((assetId) => ({ incidentId: incident.id, assetId, contractId: incident.contractId, withdrawnAt: null })),
  );
  return { ...opened, hits: await hitBy(unit, incident, opened.terms.dated.zone) };
}

/**
 * A corrected reception obeys what a reported one obeys: within the contract, and before the calls
 * that followed.
 */
function checkReception({ terms, receptions }: OpenIncident, receivedAt: Instant | null): readonly Refusal[] {
  if (receivedAt === null) return [];
  const path = ['receivedAt'];
  const tooEarly = checkFirstDay(terms.dated, localDateAt(terms.zone, receivedAt), path);
  const next = receptions
    .filter(({ reported }) => !reported)
    .map((each) => storedInstant(each.receivedAt))
    .sort((a, b) => a - b)[0];
  return [
    ...(tooEarly?.refusals ?? []),
    ...(next === undefined ? [] : checkOrder(receivedAt, next, path, 'reception', 'call that followed it')),
  ];
}
