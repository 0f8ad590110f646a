import { settleIntervention, type InterventionPart } from '../../domain/consumption/settle-intervention';
import { joinExplanations } from '../../domain/explanation/build';
import type { Explanation } from '../../domain/explanation/explanation';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { formatInstant, instant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import { interventionsOfIncident, type InterventionRecord } from '../../store/consumption/consumption.store';
import { lockContract } from '../../store/contract/contract.store';
import { incidentsById } from '../../store/incident/incident.store';
import { IncludedTimeEntryRow, InterventionAssetRow, InterventionRow } from '../../store/rows';
import { checkNotFuture, checkText, checkWhole, isId, notFound } from '../checks';
import { insertRow, nowText, recordHistory, type Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { datedTermsOf } from '../contract/dated-terms-of';
import type { ContractTerms } from '../terms/dated-terms';
import { accountTerms } from './account-terms';
import { chargeWork } from './charge-work';
import { decideDebit, saveDebit, type PlannedDebit } from './debit-account';
import { includedMonths, type ContractMonth } from './included-time';

/** Work that was done. */
export interface RecordInterventionInput {
  readonly contractId: string;
  readonly incidentId?: string | null;
  readonly assetIds: readonly string[];
  readonly technician: string;
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly mode: InterventionRecord['mode'];
  readonly kind: InterventionRecord['kind'];
  readonly roundTrips?: number | null;
  readonly providerFault: boolean;
  readonly report: string;
  /** Reference of the quote that the client accepted for what nothing covers. */
  readonly acceptedQuote?: string | null;
}

/** What an intervention is settled under. */
interface SettledUnder {
  readonly terms: ContractTerms;
  readonly month: ContractMonth | null;
  readonly hourlyRate: Money | null;
}

/** What recording an intervention answers. */
export interface RecordedIntervention {
  readonly interventionId: string;
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Records work and settles its minutes: the provider's fault, a forfait, then at the rate with its surcharge what lies outside opening hours, the
 * hotline allowance, the month's included hours and units; a base that is used up is renewed. Work that nothing covers is invoiced at the hourly rate
 * once the client accepted a quote for it; without one it is refused with `QUOTE_REQUIRED`, but for a hotline call, which has happened.
 */
export async function recordIntervention(
  unit: Unit,
  input: RecordInterventionInput,
): Promise<Result<RecordedIntervention>> {
  const contract = isId(input.contractId) ? await lockContract(unit.tx, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const dated = await datedTermsOf(unit, contract.id);
  const terms = dated.at(input.startedAt);
  const on = localDateAt(terms.zone, input.startedAt);
  const refused = checkInForce(dated, on, ['contractId']);
  if (refused !== null) return refused;
  const roundTrips = input.mode === 'ON_SITE' ? (input.roundTrips ?? 1) : (input.roundTrips ?? 0);
  const faults = [
    ...checkText(input.technician, ['technician'], 200),
    ...checkText(input.report, ['report'], 10_000, 0),
    ...(input.acceptedQuote == null ? [] : checkText(input.acceptedQuote, ['acceptedQuote'], 200)),
    ...checkNotFuture(input.startedAt, unit.now, ['startedAt']),
    ...checkWhole(input.minutes, ['minutes'], 0, 100_000),
    ...checkWhole(roundTrips, ['roundTrips'], input.mode === 'ON_SITE' ? 1 : 0, 100),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const assets = await contractAssets(unit, contract.id, input.assetIds);
  if (!assets.ok) return assets;
  const earlier = await earlierCalls(unit, contract.id, input.incidentId ?? null);
  if (!earlier.ok) return earlier;
  const month = (await includedMonths(unit.tx, [{ terms, on }])).get(contract.id) ?? null;
  const rate = terms.facts.hourlyRate;
  const hourlyRate = rate === null ? null : moneyOf(rate);
  const settled = settle({ terms, month, hourlyRate }, input, roundTrips, assets.value, earlier.value);
  if (!settled.ok) return settled;
  const { parts, included, charges } = settled.value;
  const debits = await decideDebits(unit, terms, input, roundTrips, parts);
  if (!debits.ok) return debits;
  const explanation = joinExplanations(
    settled.value.explanation,
    ...debits.value.map((debit) => debit.decision.explanation),
  );
  const interventionId = await saveIntervention(unit, input, roundTrips, parts, explanation);
  if (included !== null && month !== null) {
    await insertRow(unit, IncludedTimeEntryRow, {
      interventionId,
      kind: 'DEDUCTION',
      contractId: contract.id,
      month: month.month,
      minutes: -included.deductedMinutes,
      leftMinutes: included.leftMinutes,
      recordedAt: nowText(unit),
    });
  }
  const billingAdjustmentIds: string[] = [];
  for (const debit of debits.value) billingAdjustmentIds.push(...(await saveDebit(unit, terms, debit, interventionId)));
  billingAdjustmentIds.push(...(await chargeWork(unit, terms, { interventionId, on, charges })));
  return accept({ interventionId, billingAdjustmentIds });
}

async function contractAssets(
  unit: Unit,
  contractId: string,
  ids: readonly string[],
): Promise<Result<readonly AssetRecord[]>> {
  const wanted = [...new Set(ids)];
  const found = wanted.every(isId) ? await assetsById(unit.tx, wanted) : [];
  for (const [place, id] of wanted.entries()) {
    const asset = found.find((each) => each.id === id);
    if (asset === undefined) return notFound('asset', ['assetIds', String(place)]);
    if (asset.contractId !== contractId) {
      return refuse(
        'CONTRACT_MISMATCH',
        ['assetIds', String(place)],
        'The asset belongs to another contract.',
        "Name the contract's own assets.",
      );
    }
  }
  return accept(found);
}

/** What settles minutes of a call before they come as far as the hotline's allowance. */
const NO_CALL = new Set(['PROVIDER_FAULT', 'OUTSIDE_OPENING_HOURS']);

/** Minutes of the incident's earlier hotline calls that came as far as the hotline's allowance. */
async function earlierCalls(unit: Unit, contractId: string, incidentId: string | null): Promise<Result<number>> {
  if (incidentId === null) return accept(0);
  const [incident] = isId(incidentId) ? await incidentsById(unit.tx, [incidentId]) : [];
  if (incident === undefined) return notFound('incident', ['incidentId']);
  if (incident.contractId !== contractId) {
    return refuse(
      'CONTRACT_MISMATCH',
      ['incidentId'],
      'The incident belongs to another contract.',
      "Name one of the contract's own incidents.",
    );
  }
  const earlier = await interventionsOfIncident(unit.tx, incidentId);
  const parts = earlier
    .filter(({ mode, kind }) => mode === 'HOTLINE' && kind === 'CURATIVE')
    .flatMap(({ settlement }) => settlement)
    .filter(({ settledBy }) => !NO_CALL.has(settledBy) && !settledBy.startsWith('FORFAIT_'));
  return accept(parts.reduce((total, part) => total + part.minutes, 0));
}

function settle(
  { terms, month, hourlyRate }: SettledUnder,
  input: RecordInterventionInput,
  roundTrips: number,
  assets: readonly AssetRecord[],
  earlierCallMinutes: number,
): ReturnType<typeof settleIntervention> {
  const { pack } = terms.terms;
  const active = new Set(terms.modules.filter((module) => module.active).map((module) => module.key));
  const plannedKinds = pack.modules.flatMap((module) => (module.planned === null ? [] : [module.planned.workKind]));
  const unitAccounts = pack.consumption.unitAccounts.flatMap(({ key }) => accountTerms(terms, key) ?? []);
  const consumption = { ...pack.consumption, unitAccounts };
  const modules = pack.modules.filter((module) => active.has(module.key));
  return settleIntervention(
    { modules, plannedKinds, consumption, pack, includedMonth: month, hourlyRate },
    {
      kind: input.kind,
      mode: input.mode,
      minutes: input.minutes,
      startedAt: input.startedAt,
      endedAt: instant(input.startedAt + input.minutes * 60),
      roundTrips,
      assets: assets.map((asset) => ({ kind: asset.kind, listed: true })),
      providerFault: input.providerFault,
      planned: plannedKinds.includes(input.kind),
      standsForTraining: false,
      earlierCallMinutes,
      visitsLeft: {},
      requestedAccount: null,
      approvedMinutes: 0,
      quoteAccepted: input.acceptedQuote != null,
    },
  );
}

async function decideDebits(
  unit: Unit,
  terms: ContractTerms,
  input: RecordInterventionInput,
  roundTrips: number,
  parts: readonly InterventionPart[],
): Promise<Result<readonly PlannedDebit[]>> {
  const debits: PlannedDebit[] = [];
  for (const part of parts) {
    if (part.account === null) continue;
    const debit = await decideDebit(unit, terms, part.account, {
      on: localDateAt(terms.zone, input.startedAt),
      minutes: part.minutes,
      units: part.units,
      roundTrips,
    });
    if (!debit.ok) return debit;
    debits.push(debit.value);
  }
  return accept(debits);
}

async function saveIntervention(
  unit: Unit,
  input: RecordInterventionInput,
  roundTrips: number,
  parts: readonly InterventionPart[],
  explanation: Explanation,
): Promise<string> {
  const id = unit.newId();
  await insertRow(unit, InterventionRow, {
    id,
    contractId: input.contractId,
    incidentId: input.incidentId ?? null,
    technician: input.technician,
    startedAt: formatInstant(input.startedAt),
    minutes: input.minutes,
    mode: input.mode,
    kind: input.kind,
    roundTrips,
    providerFault: input.providerFault,
    report: input.report,
    acceptedQuote: input.acceptedQuote ?? null,
    settlement: parts.map((part) => ({
      settledBy: part.settledBy,
      minutes: part.minutes,
      units: part.units,
      ...(part.amount === null ? {} : { amount: formatMoney(part.amount) }),
    })),
    explanation,
    recordedAt: nowText(unit),
  });
  for (const assetId of new Set(input.assetIds)) {
    await insertRow(unit, InterventionAssetRow, { interventionId: id, assetId, contractId: input.contractId });
  }
  await recordHistory(
    unit,
    { kind: 'intervention', id, contractId: input.contractId },
    { minutes: input.minutes, mode: input.mode },
  );
  return id;
}
