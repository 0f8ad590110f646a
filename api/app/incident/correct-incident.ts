import { refuse, refuseAll, type Refusal, type Refused, type Result } from '../../domain/result';
import { exclusionScopeOf, type ExclusionScope } from '../../domain/sla/exclusion-scope';
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
  /** With another cause, that of the cause when absent. */
  readonly excludedByScope?: ExclusionScope | null;
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
  const contradicted = checkExclusion(incident, input);
  if (contradicted !== null) return contradicted;
  if (faults.length > 0) return refuseAll(faults);
  const moduleId = input.moduleId == null ? null : moduleHit(onReception, input.moduleId, []);
  if (moduleId?.ok === false) return moduleId;
  const named = input.assetIds == null ? null : await assetsHit(unit, incident.contractId, input.assetIds);
  if (named?.ok === false) return named;
  const changes = {
    ...Object.fromEntries(Object.entries(given).map(([name, at]) => [name, formatInstant(at)])),
    ...(input.excludedBy == null
      ? {}
      : { excludedBy: input.excludedBy, excludedByScope: exclusionScopeOf(input.excludedBy) }),
    ...(input.excludedByScope == null ? {} : { excludedByScope: input.excludedByScope }),
    ...(input.includedAgain === true ? { excludedBy: null, excludedByScope: null } : {}),
    ...(input.severity == null ? {} : { severity: input.severity }),
    ...(input.kind == null ? {} : { kind: input.kind }),
    ...(moduleId === null ? {} : { moduleId: moduleId.value }),
  };
  const assetIds = named?.value.map(({ id }) => id) ?? null;
  const after = assetIds === null ? opened : await nameAssets(unit, opened, assetIds);
  const hits = assetIds === null ? {} : { assetIds };
  return saveIncident(unit, after, changes, {
    kind: 'INCIDENT_CORRECTED',
    payload: { reason: input.reason, changes: { ...changes, ...hits } },
  });
}

/**
 * A refusal where what is said of the exclusion as a whole contradicts itself, or there is none to
 * remove or to give a scope.
 */
function checkExclusion(
  { excludedBy }: IncidentRecord,
  input: Pick<CorrectIncidentInput, 'excludedBy' | 'excludedByScope' | 'includedAgain'>,
): Refused | null {
  const conflict = (path: string, message: string, whatToDo: string): Refused =>
    refuse('INCIDENT_STATE_CONFLICT', [path], message, whatToDo);
  if (input.includedAgain === true) {
    if (excludedBy === null)
      return conflict('includedAgain', 'No cause excludes the incident.', 'Leave out `includedAgain`.');
    const other = input.excludedBy != null ? 'excludedBy' : input.excludedByScope != null ? 'excludedByScope' : null;
    if (other === null) return null;
    const message = `\`includedAgain\` and \`${other}\` contradict each other.`;
    return conflict('includedAgain', message, 'Give only one of them.');
  }
  if (input.excludedByScope == null || input.excludedBy != null || excludedBy !== null) return null;
  return conflict('excludedByScope', 'No cause excludes the incident.', 'Give the cause as `excludedBy` too.');
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
