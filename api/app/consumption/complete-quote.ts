import { hasOnePrice, stateWithin } from '../../domain/invoicing/quote';
import { transitionQuote, type QuoteState } from '../../domain/invoicing/quote-life';
import { workPostings } from '../../domain/ledger/work-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { explanationsOfQuotes, type QuoteRecord } from '../../store/consumption/quote.store';
import { QuoteRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkDayNotFuture } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { storedInstant } from '../stored-instant';
import { checkWord, holdQuote, type HeldQuote } from './held-quote';
import { lasting } from './lasting-quote';
import { quoteFallsDue } from './quote-falls-due';

/** A service that the client accepts as done. */
export interface CompleteQuoteInput {
  readonly quoteId: string;
  readonly doneOn?: LocalDate | null;
  readonly proof?: string | null;
}

/** What it returns. */
export interface CompletedQuote {
  readonly quoteId: string;
  readonly billingAdjustmentId: string | null;
}

/**
 * The client accepts a service as done that was quoted at one price, or the staff records that it
 * did: it is invoiced once (`generic-2017` art. 1).
 */
export async function completeQuote(unit: Unit, input: CompleteQuoteInput): Promise<Result<CompletedQuote>> {
  const held = await holdQuote(unit, input.quoteId);
  if (!held.ok) return held;
  const { quote, dated } = held.value;
  const today = localDateAt(dated.zone, unit.now);
  const doneOn = input.doneOn ?? today;
  const proof = input.proof ?? null;
  const at = doneOn === today ? null : storedInstant(quote.sentAt);
  const faults = [...checkWord(unit, { at, proof }, 'doneOn'), ...checkDay(held.value, doneOn, today)];
  if (faults.length > 0) return refuseAll(faults);
  if (!hasOnePrice(quote)) {
    const message = 'Work by the hour and of the allotted time is recorded with its minutes.';
    return refuse('QUOTE_TRANSITION_NOT_ALLOWED', ['quoteId'], message, 'Use `recordIntervention` with its `quoteId`.');
  }
  const { validUntil, ...lasts } = lasting(quote);
  const next = transitionQuote({ state: stateWithin(lasts), validUntil }, 'COMPLETE', doneOn);
  if (!next.ok) return next;
  await markDone(unit, quote, { doneOn, interventionId: null, proof });
  return accept({
    quoteId: quote.id,
    billingAdjustmentId: await asConsequence(unit, () => invoice(unit, held.value, doneOn)),
  });
}

/** Marks a quote done. */
export async function markDone(
  unit: Unit,
  quote: QuoteRecord,
  done: { readonly doneOn: LocalDate; readonly interventionId: string | null; readonly proof: string | null },
): Promise<void> {
  const { id, contractId } = quote;
  const { doneOn, interventionId } = done;
  const status = nextOf(quote, 'COMPLETE', doneOn);
  await updateRow(unit, QuoteRow, id, { status, doneOn, interventionId, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'QUOTE_COMPLETED', subjectId: id, contractId, payload: done });
}

/** Leaves a quote accepted whose work was reversed. */
export async function reopenQuote(unit: Unit, quote: QuoteRecord, on: LocalDate): Promise<void> {
  const { id, contractId } = quote;
  const status = nextOf(quote, 'REOPEN', on);
  const changes = { status, doneOn: null, interventionId: null, updatedAt: unit.recordedAt } as const;
  await updateRow(unit, QuoteRow, id, changes);
  await record(unit, { kind: 'QUOTE_REOPENED', subjectId: id, contractId, payload: {} });
  quoteFallsDue(unit, { ...quote, status });
}

/** Where an event leads a quote that was found to allow it. */
function nextOf(quote: QuoteRecord, event: 'COMPLETE' | 'REOPEN', on: LocalDate): QuoteState {
  const lasts = lasting(quote);
  const next = transitionQuote({ state: stateWithin(lasts), validUntil: lasts.validUntil }, event, on);
  if (!next.ok) throw new Error(`a quote that does not allow ${event}: ${quote.id} is ${quote.status}`);
  return next.value;
}

async function invoice(unit: Unit, { quote, dated }: HeldQuote, doneOn: LocalDate): Promise<string> {
  const amount = moneyOf(quote.amount);
  const [explained] = await explanationsOfQuotes(unit.tx, [quote.id]);
  if (explained === undefined) throw new Error(`a quote without its explanation: ${quote.id}`);
  const { contractId } = quote;
  const id = await issueAdjustment(unit, {
    contractId,
    kind: 'ONE_OFF_SERVICE',
    amount,
    vatRatePercent: dated.on(doneOn).terms.pack.billing.vatRatePercent,
    label: { en: `Service of quote ${quote.reference}`, fr: `Prestation du devis ${quote.reference}` },
    occurredOn: doneOn,
    explanation: explained.explanation,
  });
  const cause = { type: 'billing_adjustment', id } as const;
  await postTransaction(unit, { contractId, kind: 'WORK_BILLED', cause, postings: workPostings(amount) });
  return id;
}

function checkDay({ quote, dated }: HeldQuote, doneOn: LocalDate, today: LocalDate): readonly Refusal[] {
  const early = checkDayNotFuture(doneOn, today, ['doneOn']);
  if (early.length > 0) return early;
  const accepted = quote.decidedAt === null ? null : localDateAt(dated.zone, storedInstant(quote.decidedAt));
  if (accepted === null || doneOn >= accepted) return [];
  const message = `The quote was accepted on ${accepted}.`;
  return refuse('TIMES_OUT_OF_ORDER', ['doneOn'], message, `Give ${accepted} or a later day.`).refusals;
}
