import { checkRecordedWork } from '../../domain/consumption/check-recorded-work';
import { MINUTES_MAX } from '../../domain/consumption/check-work';
import type { ApprovedEstimate } from '../../domain/consumption/deduct-allotted';
import type { WorkUrgency } from '../../domain/consumption/urgency';
import { settleIntervention, type InterventionSettlement } from '../../domain/consumption/settle-intervention';
import { joinExplanations } from '../../domain/explanation/build';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { ModuleTerms } from '../../domain/terms/terms-pack';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { instant, type Instant, type LocalDate } from '../../domain/time/instant';
import { isSupportLimited } from '../../domain/operations/update-exclusions';
import { weighWork } from '../../domain/operations/major-work';
import { isExcludedOn, isListedOn } from '../../domain/operations/asset-cover';
import { localDateAt } from '../../domain/time/time-zone';
import type { AssetRecord } from '../../store/asset/asset.store';
import {
  interventionsOfIncident,
  unitAccountsOf,
  type InterventionRecord,
  type UnitAccountRecord,
} from '../../store/consumption/consumption.store';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import { incidentsById, type IncidentRecord } from '../../store/incident/incident.store';
import { IncludedTimeEntryRow } from '../../store/rows';
import { checkText, checkWhole, isId, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { checkInForce, isOverAt } from '../contract/check-in-force';
import { lockContractWithTerms } from '../contract/lock-with-terms';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { accountTerms } from './account-terms';
import { chargeWork } from './charge-work';
import { checkCall, checkCaller } from './check-call';
import { decideDebit, saveDebit, type PlannedDebit } from './debit-account';
import { includedMonths, type ContractMonth } from './included-time';
import { markDone } from './complete-quote';
import { checkOwed, levelPlanning } from './owed-work';
import { quotedWork, quoteOfWork, settleQuoted, withQuote } from './quoted-work';
import { saveIntervention } from './save-intervention';
import { withSurcharge } from '../tariff/with-surcharge';
import { visitsLeftOn } from './visits-left';

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
  /** Whether it is urgent, and who says so; null when nobody does. */
  readonly urgency?: WorkUrgency | null;
  /** Whether it is a call that stands for missing training. */
  readonly standsForTraining?: boolean | null;
  /** Whether it is a major intervention; null when the terms decide. */
  readonly major?: boolean | null;
  /** The client's contact who called. */
  readonly callerId?: string | null;
  readonly report: string;
  /** Key of the planned work of the terms that it does. */
  readonly plannedWork?: string | null;
  /** The accepted quote that this work carries out. */
  readonly quoteId?: string | null;
  /** Reference of the quote that the client accepted for what nothing covers. */
  readonly acceptedQuote?: string | null;
  /** The estimate that the client approved, for work of the month's allotted time. */
  readonly approvedEstimate?: ApprovedEstimate | null;
  /** Key of the unit account that the client asked to use, for those that serve on request only. */
  readonly unitAccount?: string | null;
  /** The minutes once more, for more than one record takes without a question. */
  readonly confirmedMinutes?: number | null;
}

/** What an intervention is settled under. */
interface SettledUnder {
  readonly quote: QuoteRecord | null;
  readonly terms: ContractTerms;
  readonly month: ContractMonth | null;
  readonly hourlyRate: Money | null;
  readonly visitsLeft: Readonly<Record<string, number>>;
  /** Whether the contract is over when the work is recorded. */
  readonly isOver: boolean;
}

/** What recording an intervention returns. */
export interface RecordedIntervention {
  readonly interventionId: string;
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Records work and settles its minutes: the provider's fault, a forfait, then at the rate with its
 * surcharge what lies outside opening hours, the hotline allowance, the month's included hours and
 * units; a base that is used up is renewed. Work that nothing covers is invoiced at the hourly rate
 * once the client accepted a quote for it; without one it is refused with `QUOTE_REQUIRED`, but for
 * a hotline call, which has happened. Once the contract is over nothing debits units any more.
 */
export async function recordIntervention(
  unit: Unit,
  input: RecordInterventionInput,
): Promise<Result<RecordedIntervention>> {
  if (!isId(input.contractId)) return notFound('contract', ['contractId']);
  const locked = await lockContractWithTerms(unit, input.contractId, () => [
    assetsNamed(unit, input.assetIds),
    readIncident(unit, input.incidentId ?? null),
    unitAccountsOf(unit.tx, [input.contractId]),
  ]);
  if (locked === undefined) return notFound('contract', ['contractId']);
  const [found, responded, accounts] = locked.read;
  return recordUnderLock(unit, input, { dated: locked.dated, found, responded, accounts });
}

/** What work is recorded by, read under its contract's lock. */
export interface ReadForWork {
  readonly dated: DatedTerms;
  /** The assets that it names, as far as they may be seen. */
  readonly found: ReadonlyMap<string, AssetRecord>;
  readonly responded: RespondedIncident;
  readonly accounts: readonly UnitAccountRecord[];
}

/** The same on a contract whose lock the unit holds. What is refused has written nothing. */
export async function recordUnderLock(
  unit: Unit,
  input: RecordInterventionInput,
  { dated, found, responded, accounts }: ReadForWork,
): Promise<Result<RecordedIntervention>> {
  const contract = { id: dated.contractId };
  const terms = dated.at(input.startedAt);
  const on = localDateAt(terms.zone, input.startedAt);
  const refused = checkInForce(dated, on, ['contractId']);
  if (refused !== null) return refused;
  const roundTrips = input.mode === 'ON_SITE' ? (input.roundTrips ?? 1) : (input.roundTrips ?? 0);
  const faults = [
    ...checkText(input.technician, ['technician'], 200),
    ...checkText(input.report, ['report'], 10_000, 0),
    ...(input.acceptedQuote == null ? [] : checkText(input.acceptedQuote, ['acceptedQuote'], 200)),
    ...checkEstimate(input.approvedEstimate ?? null),
    ...checkAccount(terms, input.unitAccount ?? null),
    ...checkCall(input),
    ...checkRecordedWork(
      terms.terms.pack.consumption,
      { ...input, roundTrips, confirmedMinutes: input.confirmedMinutes ?? null },
      unit.now,
    ),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const notOwed = input.plannedWork == null ? null : checkOwed(terms, input.plannedWork, ['plannedWork']);
  if (notOwed !== null) return notOwed;
  const assets = hitAmong(found, contract.id, input.assetIds);
  if (!assets.ok) return assets;
  const earlier = earlierCalls(contract.id, input.incidentId ?? null, responded);
  if (!earlier.ok) return earlier;
  const caller = await checkCaller(unit, terms, input.callerId ?? null);
  if (caller !== null) return caller;
  const named = await quoteOfWork(unit, terms, input);
  if (!named.ok) return named;
  const quote = named.value;
  const isQuoted = quote !== null || input.acceptedQuote != null;
  if (!isQuoted && !input.providerFault && input.mode !== 'HOTLINE' && isSupportLimited(dated, on)) {
    const message = 'Support is limited since the client refuses updates: each request needs a quote.';
    return refuse('QUOTE_REQUIRED', ['quoteId'], message, 'Use `sendQuote`, and do the work once it is accepted.');
  }
  const [months, visitsLeft] = await Promise.all([
    includedMonths(unit.tx, [{ terms, on }]),
    visitsLeftOn(unit.tx, terms, on),
  ]);
  const month = months.get(contract.id) ?? null;
  const rate = terms.facts.hourlyRate;
  const hourlyRate = rate === null ? null : moneyOf(rate);
  const under = { terms, month, hourlyRate, visitsLeft, quote, isOver: isOverAt(dated, unit.now) };
  const settled = await settleQuoted(unit, quote, input.minutes, () =>
    settle(under, input, roundTrips, assets.value, earlier.value),
  );
  if (!settled.ok) return settled;
  const { parts, included, charges } = settled.value;
  const debits = decideDebits(unit, terms, accounts, on, settled.value);
  if (!debits.ok) return debits;
  const explanation = joinExplanations(
    settled.value.explanation,
    ...debits.value.map((debit) => debit.decision.explanation),
  );
  const severity = responded.incident?.severity ?? null;
  const weight = weighWork(
    terms.terms.pack.operations.majorWork ?? null,
    { kind: input.kind, minutes: input.minutes, severity },
    input.major ?? null,
  );
  const interventionId = await saveIntervention(unit, withQuote(input, quote), roundTrips, parts, explanation, weight);
  if (quote !== null) await markDone(unit, quote, { doneOn: on, interventionId, proof: null });
  if (included !== null && month !== null) {
    const payload = { month: month.month, minutes: -included.deductedMinutes, leftMinutes: included.leftMinutes };
    const about = { subjectId: interventionId, contractId: contract.id };
    await insertRow(unit, IncludedTimeEntryRow, {
      interventionId,
      kind: 'DEDUCTION',
      contractId: contract.id,
      ...payload,
      recordedAt: unit.recordedAt,
    });
    await record(unit, { kind: 'INCLUDED_TIME_DEDUCTED', ...about, payload });
  }
  const billingAdjustmentIds: string[] = [];
  for (const debit of debits.value) billingAdjustmentIds.push(...(await saveDebit(unit, terms, debit, interventionId)));
  billingAdjustmentIds.push(
    ...(await chargeWork(unit, terms, { interventionId, on, charges, quote: quote?.reference ?? null })),
  );
  return accept({ interventionId, billingAdjustmentIds });
}

/** What settles minutes of a call before they come as far as the hotline's allowance. */
const NO_CALL = new Set(['PROVIDER_FAULT', 'OUTSIDE_OPENING_HOURS', 'FIXED_PRICE']);

/** The incident that work responds to, and the work that responded to it before. */
export interface RespondedIncident {
  readonly incident: IncidentRecord | undefined;
  readonly earlier: readonly InterventionRecord[];
}

/** Reads them as they stand in the unit's transaction. */
export async function readIncident(unit: Unit, incidentId: string | null): Promise<RespondedIncident> {
  if (incidentId === null || !isId(incidentId)) return { incident: undefined, earlier: [] };
  const [[incident], earlier] = await Promise.all([
    incidentsById(unit.tx, [incidentId]),
    interventionsOfIncident(unit.tx, incidentId),
  ]);
  return { incident, earlier };
}

/** Minutes of the incident's earlier hotline calls that came as far as the hotline's allowance. */
function earlierCalls(
  contractId: string,
  incidentId: string | null,
  { incident, earlier }: RespondedIncident,
): Result<number> {
  if (incidentId === null) return accept(0);
  if (incident === undefined) return notFound('incident', ['incidentId']);
  if (incident.contractId !== contractId) {
    return refuse(
      'CONTRACT_MISMATCH',
      ['incidentId'],
      'The incident belongs to another contract.',
      "Name one of the contract's own incidents.",
    );
  }
  const parts = earlier
    .filter((work) => work.mode === 'HOTLINE' && work.kind === 'CURATIVE' && !work.standsForTraining)
    .flatMap(({ settlement }) => settlement)
    .filter(({ settledBy }) => !NO_CALL.has(settledBy) && !settledBy.startsWith('FORFAIT_'));
  return accept(parts.reduce((total, part) => total + part.minutes, 0));
}

function activeModulesOf({ terms, modules }: ContractTerms): readonly ModuleTerms[] {
  const active = new Set(modules.filter((module) => module.active).map((module) => module.key));
  return terms.pack.modules.filter((module) => active.has(module.key));
}

function checkEstimate(estimate: ApprovedEstimate | null): readonly Refusal[] {
  if (estimate === null) return [];
  return [
    ...checkText(estimate.reference, ['approvedEstimate', 'reference'], 200),
    ...checkWhole(estimate.minutes, ['approvedEstimate', 'minutes'], 1, MINUTES_MAX),
  ];
}

/**
 * Refuses an account that the terms do not have (`UNKNOWN_MODULE`), or that no active module opens
 * (`MODULE_NOT_ACTIVE`).
 */
function checkAccount(terms: ContractTerms, key: string | null): readonly Refusal[] {
  if (key === null || activeModulesOf(terms).some(({ unitAccount }) => unitAccount === key)) return [];
  const keys = terms.terms.pack.consumption.unitAccounts.map((account) => account.key);
  const shown = JSON.stringify(key.slice(0, 80));
  if (keys.includes(key)) {
    const message = `No active module of the contract opens the account ${shown}.`;
    return refuse('MODULE_NOT_ACTIVE', ['unitAccount'], message, 'Name an account of an active module.').refusals;
  }
  const known =
    keys.length === 0 ? 'Leave it out: these terms have no unit account.' : `Use one of ${keys.join(', ')}.`;
  return refuse('UNKNOWN_MODULE', ['unitAccount'], `The terms have no unit account ${shown}.`, known).refusals;
}

function settle(
  { terms, month, hourlyRate, visitsLeft, quote, isOver }: SettledUnder,
  input: RecordInterventionInput,
  roundTrips: number,
  assets: readonly AssetRecord[],
  earlierCallMinutes: number,
): ReturnType<typeof settleIntervention> {
  const on = localDateAt(terms.zone, input.startedAt);
  const pack = withSurcharge(terms, on);
  const plannedKinds = pack.modules.flatMap((module) => (module.planned === null ? [] : [module.planned.workKind]));
  const quoteAccepted = quote !== null || input.acceptedQuote != null;
  // Closed accounts pay for nothing: a quote does, or nobody for a call, which has happened.
  const isQuoted = isOver && (quoteAccepted || input.mode === 'HOTLINE');
  const unitAccounts = isQuoted
    ? []
    : pack.consumption.unitAccounts.flatMap(({ key }) => accountTerms(terms, key) ?? []);
  const consumption = { ...pack.consumption, unitAccounts };
  const modules = activeModulesOf(terms);
  const quoted = quote === null ? null : quotedWork(quote);
  const reservedMinutes = (month?.reservedMinutes ?? 0) - (quoted?.estimate?.allottedMinutes ?? 0);
  return settleIntervention(
    {
      modules,
      plannedKinds,
      consumption,
      pack,
      includedMonth: month,
      hourlyRate: quoted?.hourlyRate ?? hourlyRate,
      reservedMinutes,
    },
    {
      kind: input.kind,
      mode: input.mode,
      minutes: input.minutes,
      startedAt: input.startedAt,
      endedAt: instant(input.startedAt + input.minutes * 60),
      roundTrips,
      assets: assets.map((asset) => ({
        kind: asset.kind,
        listed: isListedOn(asset, on),
        excluded: isExcludedOn(asset, on),
      })),
      providerFault: input.providerFault,
      planned: plannedKinds.includes(input.kind),
      plannedByLevel: input.plannedWork == null ? null : levelPlanning(terms, input.plannedWork),
      urgency: input.urgency ?? null,
      standsForTraining: input.standsForTraining === true,
      earlierCallMinutes,
      visitsLeft,
      requestedAccount: input.unitAccount ?? null,
      estimate: quoted?.estimate ?? input.approvedEstimate ?? null,
      quoteAccepted,
      ...(quoted === null ? {} : { quotedMinutes: quoted.quotedMinutes }),
    },
  );
}

function decideDebits(
  unit: Unit,
  terms: ContractTerms,
  accounts: readonly UnitAccountRecord[],
  on: LocalDate,
  { parts, unitSteps }: InterventionSettlement,
): Result<readonly PlannedDebit[]> {
  const debits: PlannedDebit[] = [];
  for (const part of parts) {
    if (part.account === null) continue;
    // The settlement counted the units: nothing else does.
    const counted = { units: part.units, steps: unitSteps };
    const debit = decideDebit(unit, terms, accounts, part.account, { on, counted });
    if (!debit.ok) return debit;
    debits.push(debit.value);
  }
  return accept(debits);
}
