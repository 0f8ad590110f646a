import { requireFreeMinutes } from '../../domain/consumption/allotted-time';
import { decideQuote } from '../../domain/invoicing/quote';
import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { QuoteRow } from '../../store/rows';
import { checkNotFuture, checkOrder } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { checkWord, holdQuote, type HeldQuote } from './held-quote';
import { lasting } from './lasting-quote';
import { quoteFallsDue } from './quote-falls-due';
import { includedMonths } from './included-time';
import type { ChangedQuote } from './send-quote';

/** A client's word on a quote. */
export interface DecideQuoteInput {
  readonly quoteId: string;
  readonly decidedAt?: Instant | null;
  readonly proof?: string | null;
}

/**
 * The client accepts a quote, or the staff records its written acceptance; an estimate then
 * reserves its minutes. Refuses `ESTIMATE_NO_LONGER_FITS` where other work has taken them.
 */
export function acceptQuote(unit: Unit, input: DecideQuoteInput): Promise<Result<ChangedQuote>> {
  return decide(unit, input, 'ACCEPT');
}

/** The client declines a quote; an estimate that it had approved no longer reserves anything. */
export function declineQuote(unit: Unit, input: DecideQuoteInput): Promise<Result<ChangedQuote>> {
  return decide(unit, input, 'DECLINE');
}

async function decide(
  unit: Unit,
  { quoteId, ...input }: DecideQuoteInput,
  event: 'ACCEPT' | 'DECLINE',
): Promise<Result<ChangedQuote>> {
  const held = await holdQuote(unit, quoteId);
  if (!held.ok) return held;
  const { quote, dated } = held.value;
  const at = input.decidedAt ?? unit.now;
  const proof = input.proof ?? null;
  const faults = [
    ...checkWord(unit, { at: input.decidedAt ?? null, proof }, 'decidedAt'),
    ...checkNotFuture(at, unit.now, ['decidedAt']),
    ...checkOrder(storedInstant(quote.sentAt), at, ['decidedAt'], 'sending', 'decision'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const on = localDateAt(dated.zone, at);
  const next = decideQuote(lasting(quote), event, on);
  if (!next.ok) return next;
  const fits = event === 'DECLINE' ? accept(null) : await checkFits(unit, held.value);
  if (!fits.ok) return fits;
  const decidedAt = formatInstant(at);
  const { id, contractId } = quote;
  await updateRow(unit, QuoteRow, id, { status: next.value, decidedAt, proof, updatedAt: unit.recordedAt });
  const kind = event === 'ACCEPT' ? 'QUOTE_ACCEPTED' : 'QUOTE_DECLINED';
  await record(unit, { kind, subjectId: id, contractId, payload: { decidedAt, proof } });
  // One that is accepted late for its month has lapsed since: the next run finds it.
  quoteFallsDue(unit, { ...quote, status: next.value, decidedAt });
  return accept({ quoteId });
}

/** Refuses an estimate whose minutes the month no longer has. */
async function checkFits(unit: Unit, { quote, dated }: HeldQuote): Promise<Result<null>> {
  const { allottedMinutes } = quote;
  if (allottedMinutes === null || allottedMinutes === 0) return accept(null);
  const on = quote.validUntil as LocalDate;
  const month = (await includedMonths(unit.tx, [{ terms: dated.on(on), on }])).get(quote.contractId) ?? null;
  const free = month === null ? 0 : month.leftMinutes - month.reservedMinutes;
  return requireFreeMinutes(allottedMinutes, free, ['quoteId']);
}
