import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { AffectedAsset } from '../../domain/sla/clock-facts';
import { levelOfService } from '../../domain/operations/work-order';
import { servicesApart, servicesCovering } from '../../domain/sla/touched-commitments';
import { severitiesOf, severityInPack } from '../../domain/terms/severity-of-pack';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt, localYearAt } from '../../domain/time/time-zone';
import type { AssetRecord } from '../../store/asset/asset.store';
import { incidentNumbers, type IncidentRecord } from '../../store/incident/incident.store';
import { IncidentAssetRow, IncidentRow } from '../../store/rows';
import { rowsInto, writeTogether } from '../../store/write-rows';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import { checkNotFuture, checkText, isId, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { pauseBetween } from '../command/many';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { lockContractWithTerms } from '../contract/lock-with-terms';
import { escalates, firstLook } from '../escalation/follow-escalation';
import { operationsDue } from '../lifecycle/operations-due';
import { openPenaltyBook } from '../penalty/penalty-book';
import { resettleDowntimeYears } from '../penalty/settle-downtime-year';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

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
  if (!isId(input.contractId)) return notFound('contract', ['contractId']);
  const locked = await lockContractWithTerms(unit, input.contractId, () => [assetsNamed(unit, input.assetIds)]);
  if (locked === undefined) return notFound('contract', ['contractId']);
  const [assets] = locked.read;
  const decided = decideReport(locked.dated, unit.now, input, assets);
  if (!decided.ok) return decided;
  const [incidentId = ''] = await saveReports(unit, [decided.value]);
  const { terms, receivedAt } = decided.value;
  return accept({ incidentId, ...(await settleEarlierYears(unit, terms, receivedAt)) });
}

/** Units that have saved reports. */
const reporting = new WeakSet<Unit>();

/** Stands for an incident's number until its row is saved. */
const GIVEN_WHEN_SAVED = '';

/** A report that is not refused, to be saved. */
export interface DecidedReport {
  readonly terms: ContractTerms;
  readonly receivedAt: Instant;
  readonly moduleId: string;
  readonly assetIds: readonly string[];
  readonly input: ReportIncidentInput;
}

/**
 * Decides over a report by the terms of the day of its reception; `found` are the assets that it
 * names, as far as they may be seen.
 */
export function decideReport(
  dated: DatedTerms,
  now: Instant,
  input: ReportIncidentInput,
  found: ReadonlyMap<string, AssetRecord>,
): Result<DecidedReport> {
  const receivedAt = input.receivedAt ?? now;
  const terms = dated.at(receivedAt);
  const refused = checkInForce(dated, localDateAt(terms.zone, receivedAt), ['contractId']);
  if (refused !== null) return refused;
  const faults = [
    ...checkText(input.description, ['description'], 10_000),
    ...checkNotFuture(receivedAt, now, ['receivedAt']),
    ...checkSeverity(terms, input.severity),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const named = hitAmong(found, dated.contractId, input.assetIds);
  if (!named.ok) return named;
  const moduleId = moduleHit(terms, input.moduleId ?? null, named.value);
  if (!moduleId.ok) return moduleId;
  const assetIds = named.value.map(({ id }) => id);
  return accept({ terms, receivedAt, moduleId: moduleId.value, assetIds, input });
}

/**
 * Saves reports with their events, however many in the same statements, under the next numbers: a
 * refusal takes none. The unit has its time stamp, and saves reports once. Returns their ids.
 */
export async function saveReports(unit: Unit, reports: readonly DecidedReport[]): Promise<readonly string[]> {
  // Their events take their numbers from the last one.
  if (reporting.has(unit)) throw new Error('a unit that saves reports twice');
  reporting.add(unit);
  const made = reports.map(({ input, terms, moduleId, receivedAt, assetIds }) => ({
    about: { subjectId: unit.newId(), contractId: terms.contract.id },
    assetIds,
    reported: {
      number: GIVEN_WHEN_SAVED,
      moduleId,
      severity: input.severity,
      kind: input.kind,
      channel: input.channel,
      description: input.description,
      receivedAt: formatInstant(receivedAt),
    },
  }));
  const levels = new Map<string, number>();
  for (const { terms } of reports)
    if (!levels.has(terms.contract.id)) levels.set(terms.contract.id, levelAt(terms, unit.now));
  const incidents = made.map(({ about, reported }) => ({
    id: about.subjectId,
    contractId: about.contractId,
    ...reported,
    firstResponseAt: null,
    restoredAt: null,
    disinfectionToolAt: null,
    excludedBy: null,
    excludedByScope: null,
    recordedAt: unit.recordedAt,
    level: levels.get(about.contractId) ?? 0,
  }));
  const hits = made.flatMap(({ about: { subjectId, contractId }, assetIds }) =>
    assetIds.map((assetId) => ({ incidentId: subjectId, assetId, contractId, withdrawnAt: null })),
  );
  const saved = [rowsInto(IncidentRow, incidents, incidentNumbers), rowsInto(IncidentAssetRow, hits)];
  await writeTogether(unit.tx, unit.session.providerId, saved);
  const events = made.map(({ about, reported, assetIds }) => ({
    kind: 'INCIDENT_REPORTED' as const,
    ...about,
    payload: { ...reported, assetIds },
  }));
  await record(unit, ...events);
  operationsDue(unit, await looksOf(reports, unit.now));
  return incidents.map(({ id }) => id);
}

/**
 * The level of service by which an open incident of a contract is worked: that of an instant, not
 * of its reception, and `bringRowsAlong` keeps it.
 */
export function levelAt({ dated }: ContractTerms, now: Instant): number {
  const { terms, modules } = dated.at(now);
  return levelOfService(terms.pack, modules);
}

/** When to look first for steps of escalations of reports, by contract. */
async function looksOf(reports: readonly DecidedReport[], now: Instant): Promise<ReadonlyMap<string, Instant>> {
  const looks = new Map<string, Instant>();
  const known = new Map<string, Instant | null>();
  for (const [index, { terms, receivedAt, input }] of reports.entries()) {
    if (!escalates(terms)) continue;
    await pauseBetween(index);
    const { severity, kind, channel } = input;
    const { id } = terms.contract;
    const name = [id, receivedAt, severity, kind, channel].join(' ');
    let look = known.get(name);
    if (look === undefined) known.set(name, (look = firstLook(terms, { severity, kind, channel, receivedAt }, now)));
    if (look !== null && look < (looks.get(id) ?? Infinity)) looks.set(id, look);
  }
  return looks;
}

/** An incident of a year that was assessed without it is downtime of that year, restored or not. */
export async function settleEarlierYears(unit: Unit, terms: ContractTerms, receivedAt: Instant): Promise<Settled> {
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
  return hitAmong(await assetsNamed(unit, named), contractId, named);
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
