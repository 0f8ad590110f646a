import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { AffectedAsset } from '../../domain/sla/clock-facts';
import { servicesApart, servicesCovering } from '../../domain/sla/touched-commitments';
import { severitiesOf, severityInPack } from '../../domain/terms/severity-of-pack';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt, localYearAt } from '../../domain/time/time-zone';
import { nextNumber } from '../../store/access/provider-counter.store';
import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { IncidentAssetRow, IncidentRow } from '../../store/rows';
import { rowsInto, writeTogether } from '../../store/write-rows';
import { checkNotFuture, checkText, isId, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { openPenaltyBook } from '../penalty/penalty-book';
import { resettleDowntimeYears } from '../penalty/settle-downtime-year';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import type { ContractTerms } from '../terms/dated-terms';

/** A new incident. */
export interface ReportIncidentInput {
  readonly contractId: string;
  readonly moduleId?: string | null;
  readonly assetIds: readonly string[];
  readonly severity: IncidentRecord['severity'];
  readonly kind: IncidentRecord['kind'];
  readonly channel: IncidentRecord['channel'];
  readonly description: string;
  readonly receivedAt?: Instant | null;
}

/**
 * What a report returns: the incident, and what it changed of years that were assessed before it.
 */
export interface ReportedIncident extends Settled {
  readonly incidentId: string;
}

/**
 * Records an incident on a contract that was in force when it was received, with the module whose
 * service is hit and the assets.
 */
export async function reportIncident(unit: Unit, input: ReportIncidentInput): Promise<Result<ReportedIncident>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const dated = await datedTermsOfLocked(unit, contract);
  const receivedAt = input.receivedAt ?? unit.now;
  const terms = dated.at(receivedAt);
  const refused = checkInForce(dated, localDateAt(terms.zone, receivedAt), ['contractId']);
  if (refused !== null) return refused;
  const faults = [
    ...checkText(input.description, ['description'], 10_000),
    ...checkNotFuture(receivedAt, unit.now, ['receivedAt']),
    ...checkSeverity(terms, input.severity),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const named = await assetsHit(unit, contract.id, input.assetIds);
  if (!named.ok) return named;
  const assetIds = named.value.map(({ id }) => id);
  const moduleId = moduleHit(terms, input.moduleId ?? null, named.value);
  if (!moduleId.ok) return moduleId;
  const id = unit.newId();
  const number = await nextNumber(unit.tx, 'incident');
  const reported = {
    number: `INC-${String(number).padStart(6, '0')}`,
    moduleId: moduleId.value,
    severity: input.severity,
    kind: input.kind,
    channel: input.channel,
    description: input.description,
    receivedAt: formatInstant(receivedAt),
  };
  const incident = {
    id,
    contractId: contract.id,
    ...reported,
    firstResponseAt: null,
    restoredAt: null,
    disinfectionToolAt: null,
    excludedBy: null,
    excludedByScope: null,
    recordedAt: unit.recordedAt,
  };
  const hits = assetIds.map((assetId) => ({ incidentId: id, assetId, contractId: contract.id, withdrawnAt: null }));
  const saved = [rowsInto(IncidentRow, [incident]), rowsInto(IncidentAssetRow, hits)];
  await writeTogether(unit.tx, unit.session.providerId, saved);
  const about = { subjectId: id, contractId: contract.id };
  await record(unit, { kind: 'INCIDENT_REPORTED', ...about, payload: { ...reported, assetIds } });
  return accept({ incidentId: id, ...(await settleEarlierYears(unit, terms, receivedAt)) });
}

/** An incident of a year that was assessed without it is downtime of that year, restored or not. */
async function settleEarlierYears(unit: Unit, terms: ContractTerms, receivedAt: Instant): Promise<Settled> {
  const isOver = terms.dated.at(unit.now).serviceLastDay !== null;
  if (!isOver && localYearAt(terms.zone, receivedAt) === localYearAt(terms.zone, unit.now)) return NOTHING_SETTLED;
  return asConsequence(unit, async () =>
    resettleDowntimeYears(unit, await openPenaltyBook(unit, terms, [], { years: [] }), receivedAt),
  );
}

/** A refusal of a severity that the pack names neither itself nor by its equal. */
export function checkSeverity(
  { terms: { pack } }: ContractTerms,
  severity: IncidentRecord['severity'],
): readonly Refusal[] {
  if (severityInPack(pack, severity) !== null) return [];
  const named = severitiesOf(pack).join(', ');
  return refuse('UNKNOWN_SEVERITY', ['severity'], `${pack.id} has no severity ${severity}.`, `Use one of ${named}.`)
    .refusals;
}

/** The assets named, each once; refuses those that may not be seen or are another contract's. */
export async function assetsHit(
  unit: Unit,
  contractId: string,
  named: readonly string[],
): Promise<Result<readonly AssetRecord[]>> {
  const assetIds = [...new Set(named)];
  const assets = assetIds.every(isId) ? await assetsById(unit.tx, assetIds) : [];
  const hit: AssetRecord[] = [];
  for (const [place, id] of assetIds.entries()) {
    const asset = assets.find((each) => each.id === id);
    if (asset === undefined) return notFound('asset', ['assetIds', String(place)]);
    if (asset.contractId === contractId) {
      hit.push(asset);
      continue;
    }
    return refuse(
      'CONTRACT_MISMATCH',
      ['assetIds', String(place)],
      'The asset belongs to another contract.',
      "Name the contract's own assets.",
    );
  }
  return accept(hit);
}

/**
 * The module named, or the contract's hosting module, or its first active one. Where services stand
 * apart, the assets named say whose it is; asked for where there are none. **Reading**: of several
 * services that cover them, the hosting module's, or the first.
 */
export function moduleHit(
  terms: ContractTerms,
  named: string | null,
  affected: readonly AffectedAsset[],
): Result<string> {
  if (named !== null) {
    const module = terms.modules.find((each) => each.id === named);
    if (module === undefined) return notFound('module', ['moduleId']);
    if (module.active) return accept(module.id);
    return refuse(
      'MODULE_NOT_ACTIVE',
      ['moduleId'],
      `The module ${module.key} is not active in this contract.`,
      'Name an active module.',
    );
  }
  const brought = terms.commitments.map((each) => ({ module: each.moduleKey, commitment: each.compiled.commitment }));
  const active = terms.modules.filter((module) => module.active);
  const apart = servicesApart(brought).filter((service) => active.some(({ key }) => key === service));
  if (apart.length > 1 && affected.length === 0) {
    return refuse(
      'SERVICE_AMBIGUOUS',
      ['moduleId'],
      `Several services could be affected: ${apart.join(', ')}.`,
      'Name the module whose service is affected, or its assets.',
    );
  }
  const covering = apart.length > 1 ? servicesCovering(apart, brought, affected) : null;
  const possible = active.filter(({ key }) => covering?.includes(key) ?? true);
  const chosen = possible.find((module) => module.hosting) ?? possible[0];
  if (chosen !== undefined) return accept(chosen.id);
  return refuse(
    'MODULE_NOT_ACTIVE',
    ['moduleId'],
    'The contract has no active module.',
    'Give the contract an active module.',
  );
}
