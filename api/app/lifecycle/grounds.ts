import type { FormalNoticeReason } from '../../domain/lifecycle/grounds';
import type { Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { holdContract } from './move-contract';
import { changeGround, recordGround, type RecordedGroundOf } from './record-ground';

/** A formal notice of the provider. */
export interface RecordFormalNoticeInput {
  readonly contractId: string;
  readonly reason: FormalNoticeReason;
  /** The obligation that it asks to be met. */
  readonly about: string;
  readonly sentOn: LocalDate;
  readonly receivedOn?: LocalDate | null;
  readonly proof: string;
  /** The invoices that it asks to be paid; those not paid on its day when absent. */
  readonly invoiceIds?: readonly string[] | null;
}

/**
 * Records a formal notice: a month without effect gives a right (`omr-hosted` art. 22). Refused: as
 * any ground, and `NOT_FOUND` for an invoice that is none of the contract.
 */
export async function recordFormalNotice(
  unit: Unit,
  { contractId, sentOn: since, receivedOn = null, invoiceIds, ...said }: RecordFormalNoticeInput,
): Promise<Result<RecordedGroundOf>> {
  const named = [...new Set(invoiceIds ?? [])];
  const found = named.length === 0 ? [] : await invoicesById(unit.tx, named.filter(isId));
  const unseen = named.findIndex((id) => !found.some((each) => each.id === id));
  if (unseen >= 0) return notFound('invoice', ['invoiceIds', String(unseen)]);
  const foreign = found.find((each) => each.contractId !== contractId || each.kind === 'CREDIT_NOTE');
  if (foreign !== undefined) {
    const held = await holdContract(unit, contractId);
    return held.ok ? notFound('invoice', ['invoiceIds', String(named.indexOf(foreign.id))]) : held;
  }
  const about = named.length === 0 ? {} : { invoiceIds: named };
  const ground = { ...said, ...about, kind: 'FORMAL_NOTICE', since, receivedOn } as const;
  return recordGround(unit, contractId, ground, { about: 'about', since: 'sentOn' });
}

/** The receipt of a formal notice. */
export interface RecordReceiptInput {
  readonly contractId: string;
  readonly groundId: string;
  readonly receivedOn: LocalDate;
}

/** Records when a formal notice was received. */
export function recordReceipt(
  unit: Unit,
  { contractId, groundId, receivedOn }: RecordReceiptInput,
): Promise<Result<RecordedGroundOf>> {
  const about = { kinds: ['FORMAL_NOTICE'], on: receivedOn, name: 'receivedOn' } as const;
  return changeGround(unit, { contractId, groundId, ...about, change: { receivedOn } });
}

/** What the other side did about a formal notice or a warning. */
export interface RecordRemedyInput {
  readonly contractId: string;
  readonly groundId: string;
  readonly remediedOn: LocalDate;
}

/** Records that a formal notice or a warning was complied with. */
export function recordRemedy(
  unit: Unit,
  { contractId, groundId, remediedOn }: RecordRemedyInput,
): Promise<Result<RecordedGroundOf>> {
  const about = { kinds: ['FORMAL_NOTICE', 'USAGE_BREACH'], on: remediedOn, name: 'remediedOn' } as const;
  return changeGround(unit, { contractId, groundId, ...about, change: { outcome: 'REMEDIED', outcomeOn: remediedOn } });
}

/** A breach of the rules of use, and the warning of it. */
export interface RecordUsageBreachInput {
  readonly contractId: string;
  readonly about: string;
  readonly warnedOn: LocalDate;
  readonly severe?: boolean | null;
  readonly proof: string;
}

/** Records a breach of the rules of use: the service may be closed after it (art. 3.2). */
export function recordUsageBreach(
  unit: Unit,
  { contractId, about, warnedOn: since, severe, proof }: RecordUsageBreachInput,
): Promise<Result<RecordedGroundOf>> {
  const ground = {
    kind: 'USAGE_BREACH',
    reason: 'USAGE_BREACH',
    about,
    since,
    severe: severe === true,
    proof,
  } as const;
  return recordGround(unit, contractId, ground, { about: 'about', since: 'warnedOn' });
}

/** An event that nobody could avoid, of which no obligation can be met. */
export interface RecordForceMajeureInput {
  readonly contractId: string;
  readonly event: string;
  readonly firstDay: LocalDate;
  readonly lastDay?: LocalDate | null;
}

/**
 * Records force majeure: no clock runs on its days, and either side may end the contract when it
 * lasts (`omr-hosted` art. 3.1).
 */
export function recordForceMajeure(
  unit: Unit,
  { contractId, event: about, firstDay: since, lastDay = null }: RecordForceMajeureInput,
): Promise<Result<RecordedGroundOf>> {
  const over = lastDay === null ? {} : ({ outcome: 'OVER', outcomeOn: lastDay } as const);
  const ground = { kind: 'FORCE_MAJEURE', reason: 'FORCE_MAJEURE', about, since, ...over } as const;
  return recordGround(unit, contractId, ground, { about: 'event', since: 'firstDay' });
}

/** The end of force majeure. */
export interface EndForceMajeureInput {
  readonly contractId: string;
  readonly groundId: string;
  readonly lastDay: LocalDate;
}

/** Records the last day of force majeure: clocks run again from the day after it. */
export function endForceMajeure(
  unit: Unit,
  { contractId, groundId, lastDay }: EndForceMajeureInput,
): Promise<Result<RecordedGroundOf>> {
  const about = { kinds: ['FORCE_MAJEURE'], on: lastDay, name: 'lastDay' } as const;
  return changeGround(unit, { contractId, groundId, ...about, change: { outcome: 'OVER', outcomeOn: lastDay } });
}

/** A judgment that opens insolvency proceedings of the client. */
export interface RecordInsolvencyInput {
  readonly contractId: string;
  readonly proceedings: string;
  readonly judgmentOn: LocalDate;
}

/** Records a judgment: no right to end the contract by itself (C. com. L622-13). */
export function recordInsolvency(
  unit: Unit,
  { contractId, proceedings: about, judgmentOn: since }: RecordInsolvencyInput,
): Promise<Result<RecordedGroundOf>> {
  const ground = { kind: 'INSOLVENCY', reason: 'INSOLVENCY', about, since } as const;
  return recordGround(unit, contractId, ground, { about: 'proceedings', since: 'judgmentOn' });
}

/** An offer of dedicated means to a client that overloads shared ones. */
export interface OfferDedicatedMeansInput {
  readonly contractId: string;
  readonly overload: string;
  readonly offeredOn: LocalDate;
  readonly proof: string;
}

/** Records an offer of dedicated means (`omr-hosted` art. 2.2.1.2). */
export function offerDedicatedMeans(
  unit: Unit,
  { contractId, overload: about, offeredOn: since, proof }: OfferDedicatedMeansInput,
): Promise<Result<RecordedGroundOf>> {
  const ground = { kind: 'OVERLOAD', reason: 'OVERLOAD_DECLINED', about, since, proof } as const;
  return recordGround(unit, contractId, ground, { about: 'overload', since: 'offeredOn' });
}

/** The client's answer to an offer of dedicated means. */
export interface AnswerDedicatedMeansInput {
  readonly contractId: string;
  readonly groundId: string;
  readonly accepted: boolean;
  readonly answeredOn: LocalDate;
}

/** Records the client's answer; declined, the provider may end the contract. */
export function answerDedicatedMeans(
  unit: Unit,
  { contractId, groundId, accepted, answeredOn: on }: AnswerDedicatedMeansInput,
): Promise<Result<RecordedGroundOf>> {
  const change = { outcome: accepted ? 'ACCEPTED' : 'DECLINED', outcomeOn: on } as const;
  return changeGround(unit, { contractId, groundId, kinds: ['OVERLOAD'], on, name: 'answeredOn', change });
}

/** A failure of the provider to meet its obligations, as it was established. */
export interface RecordProviderFailureInput {
  readonly contractId: string;
  readonly failure: string;
  readonly establishedOn: LocalDate;
  readonly proof: string;
}

/**
 * Records that a failure of the provider was established: the client may end the contract for it,
 * and advances are refunded (`omr-hosted` art. 2.2.1.2).
 */
export function recordProviderFailure(
  unit: Unit,
  { contractId, failure: about, establishedOn: since, proof }: RecordProviderFailureInput,
): Promise<Result<RecordedGroundOf>> {
  const ground = { kind: 'PROVIDER_FAILURE', reason: 'PROVIDER_FAILURE', about, since, proof } as const;
  return recordGround(unit, contractId, ground, { about: 'failure', since: 'establishedOn' });
}
