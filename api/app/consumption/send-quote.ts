import { MINUTES_MAX } from '../../domain/consumption/check-work';
import type { WorkKind } from '../../domain/consumption/work-kind';
import { priceQuote, type PricedQuote, type QuoteBasis } from '../../domain/invoicing/quote';
import { tariffOn } from '../../domain/contract/tariff';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Refused, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { lastDayOfMonth } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { interventionsById } from '../../store/consumption/consumption.store';
import { hasQuote } from '../../store/consumption/quote.store';
import { QuoteRow } from '../../store/rows';
import { checkNotFuture, checkPositiveAmount, checkText, checkWhole, isId, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { lockContractWithTerms } from '../contract/lock-with-terms';
import type { ContractTerms } from '../terms/dated-terms';
import { announce } from '../notices/announce';
import { includedMonths } from './included-time';
import { quoteFallsDue } from './quote-falls-due';

/** A quote to send. */
export interface SendQuoteInput {
  readonly contractId: string;
  readonly reference: string;
  readonly basis: QuoteBasis;
  readonly workKind: WorkKind;
  readonly description: string;
  readonly minutes?: number | null;
  /** Days of work, for a quote by the day. */
  readonly days?: number | null;
  readonly amount?: Money | null;
  readonly validUntil?: LocalDate | null;
  readonly sentAt?: Instant | null;
  /** The call for want of training that it follows. */
  readonly callId?: string | null;
}

/** What a change of a quote returns. */
export interface ChangedQuote {
  readonly quoteId: string;
}

/**
 * Sends the client a quote of work: at one price, by the hour at the rate of the day, or an
 * estimate against the month's allotted time, which uses what is free of the month first. Refuses
 * as the schema lists.
 */
export async function sendQuote(unit: Unit, input: SendQuoteInput): Promise<Result<ChangedQuote>> {
  if (!isId(input.contractId)) return notFound('contract', ['contractId']);
  const locked = await lockContractWithTerms(unit, input.contractId, () => [
    hasQuote(unit.tx, input.contractId, input.reference),
  ]);
  if (locked === undefined) return notFound('contract', ['contractId']);
  const sentAt = input.sentAt ?? unit.now;
  const terms = locked.dated.at(sentAt);
  const on = localDateAt(terms.zone, sentAt);
  const refused = checkInForce(locked.dated, on, ['contractId']);
  if (refused !== null) return refused;
  const validUntil = input.validUntil ?? (input.basis === 'ALLOTTED_TIME' ? lastDayOfMonth(on) : null);
  const faults = [
    ...checkText(input.reference, ['reference'], 100),
    ...checkText(input.description, ['description'], 2000),
    ...checkNotFuture(sentAt, unit.now, ['sentAt']),
    ...checkPrice(input, terms.contract.currency),
    ...checkValidity(input.basis, on, validUntil),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (locked.read[0]) {
    const message = `The contract has a quote ${JSON.stringify(input.reference)} already.`;
    return refuse('ALREADY_EXISTS', ['reference'], message, 'Give the new quote a reference of its own.');
  }
  const call = await checkOfferedCall(unit, input);
  if (call !== null) return call;
  const dayRate = input.basis === 'DAILY' ? dayRateOf(terms, on) : null;
  const priced = await price(unit, input, terms, { on, dayRate });
  if (!priced.ok) return priced;
  const dates = { validUntil: validUntil ?? on, sentAt, dayRate };
  return accept({ quoteId: await saveQuote(unit, input, priced.value, dates) });
}

async function price(
  unit: Unit,
  input: SendQuoteInput,
  terms: ContractTerms,
  { on, dayRate }: { readonly on: LocalDate; readonly dayRate: Money | null },
): Promise<Result<PricedQuote>> {
  const rate = terms.facts.hourlyRate;
  const isEstimate = input.basis === 'ALLOTTED_TIME';
  const months = isEstimate ? await includedMonths(unit.tx, [{ terms, on }]) : null;
  const month = months?.get(terms.contract.id) ?? null;
  const { allottedTime, privilegedDays = null } = terms.terms.pack.consumption;
  const { basis, workKind, minutes = null, days = null, amount = null } = input;
  return priceQuote(
    { basis, workKind, minutes, days, amount },
    {
      on,
      currency: terms.contract.currency,
      hourlyRate: rate === null ? null : moneyOf(rate),
      allottedTime,
      dayRate,
      privileged: privilegedDays,
      freeMinutes: month === null ? null : Math.max(month.leftMinutes - month.reservedMinutes, 0),
    },
  );
}

/** The price of a day on a day: the privileged one where the terms promise one. */
function dayRateOf(terms: ContractTerms, on: LocalDate): Money | null {
  const kind = terms.terms.pack.consumption.privilegedDays === undefined ? 'DAY' : 'PRIVILEGED_DAY';
  const found = tariffOn(terms.dated.timeline, kind, on);
  return found === null ? null : moneyOf(found);
}

async function saveQuote(
  unit: Unit,
  input: SendQuoteInput,
  { amount, hourlyRate, allottedMinutes, explanation }: PricedQuote,
  {
    validUntil,
    sentAt,
    dayRate,
  }: { readonly validUntil: LocalDate; readonly sentAt: Instant; readonly dayRate: Money | null },
): Promise<string> {
  const id = unit.newId();
  const { contractId, workKind, basis } = input;
  const quoted = {
    reference: input.reference,
    workKind,
    description: input.description,
    basis,
    minutes: input.minutes ?? null,
    allottedMinutes,
    validUntil,
    sentAt: formatInstant(sentAt),
    callId: input.callId ?? null,
    days: input.days ?? null,
  };
  await insertRow(unit, QuoteRow, {
    id,
    contractId,
    ...quoted,
    amount: formatAmount(amount),
    hourlyRate: hourlyRate === null ? null : formatAmount(hourlyRate),
    dayRate: dayRate === null ? null : formatAmount(dayRate),
    currency: amount.currency,
    status: 'SENT',
    decidedAt: null,
    proof: null,
    doneOn: null,
    interventionId: null,
    explanation,
    createdAt: unit.recordedAt,
    updatedAt: unit.recordedAt,
  });
  const prices = {
    amount: formatMoney(amount),
    hourlyRate: hourlyRate === null ? null : formatMoney(hourlyRate),
    dayRate: dayRate === null ? null : formatMoney(dayRate),
  };
  await record(unit, { kind: 'QUOTE_SENT', subjectId: id, contractId, payload: { ...quoted, ...prices } });
  quoteFallsDue(unit, { contractId, basis, validUntil, status: 'SENT', decidedAt: null });
  const facts = { reference: input.reference, amount: prices.amount, validUntil };
  await announce(unit, { kind: 'QUOTE_SENT', contractId, facts });
  return id;
}

/**
 * Refuses a call that may not be seen (`NOT_FOUND`), of another contract (`CONTRACT_MISMATCH`), or
 * that does not stand for missing training (`WORK_NOT_A_CALL`).
 */
async function checkOfferedCall(unit: Unit, { callId, contractId }: SendQuoteInput): Promise<Refused | null> {
  if (callId == null) return null;
  const [call] = isId(callId) ? await interventionsById(unit.tx, [callId]) : [];
  if (call === undefined) return notFound('intervention', ['callId']);
  if (call.contractId !== contractId) {
    const message = 'The call is of another contract.';
    return refuse('CONTRACT_MISMATCH', ['callId'], message, 'Name a call of the contract.');
  }
  if (call.standsForTraining) return null;
  const message = 'The work named is no call that stands for missing training.';
  return refuse('WORK_NOT_A_CALL', ['callId'], message, 'Name such a call, or leave it out.');
}

/** Refuses a price that the basis does not ask for, and none where it asks for one. */
function checkPrice({ basis, minutes, days, amount }: SendQuoteInput, currency: string): readonly Refusal[] {
  if (basis === 'DAILY') {
    const only = minutes == null && amount == null;
    const message = 'A quote by the day has days, and its price is worked out from them.';
    const other = refuse('NUMBER_OUT_OF_RANGE', ['days'], message, 'Give `days` alone.').refusals;
    return only ? checkWhole(days ?? 0, ['days'], 1, 1000) : other;
  }
  if (days != null) {
    const message = 'Only a quote by the day has days.';
    return refuse('NUMBER_OUT_OF_RANGE', ['days'], message, 'Leave the days out.').refusals;
  }
  const fixed = basis === 'FIXED_PRICE';
  if (fixed && amount == null) {
    return refuse('AMOUNT_NOT_POSITIVE', ['amount'], 'A fixed price has an amount.', 'Give the price of all.').refusals;
  }
  if (!fixed && amount != null) {
    const message = 'Only a fixed price has an amount: others are worked out from minutes.';
    return refuse('NUMBER_OUT_OF_RANGE', ['amount'], message, 'Leave the amount out.').refusals;
  }
  const worked = fixed && minutes == null ? [] : checkWhole(minutes ?? 0, ['minutes'], 1, MINUTES_MAX);
  return [...worked, ...(amount == null ? [] : checkPositiveAmount(amount, currency, ['amount']))];
}

function checkValidity(basis: QuoteBasis, on: LocalDate, validUntil: LocalDate | null): readonly Refusal[] {
  const monthEnds = lastDayOfMonth(on);
  if (validUntil === null) {
    const message = 'The quote has no last day.';
    return refuse('DATE_OUT_OF_PERIOD', ['validUntil'], message, 'Give the last day on which it may be accepted.')
      .refusals;
  }
  if (basis === 'ALLOTTED_TIME' && validUntil !== monthEnds) {
    const message = `An estimate lasts as long as its month, until ${monthEnds}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['validUntil'], message, 'Leave the last day out.').refusals;
  }
  if (validUntil >= on) return [];
  const message = `The quote is sent on ${on}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['validUntil'], message, `Give ${on} or a later day.`).refusals;
}
