import type { StatementRunner as Reader } from '../database/statement';
import type { ExplanationRecord } from '../explanation-record';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, table, type RecordOf } from '../table';
import { QuoteRow } from './quote.row';

const quote = table(QuoteRow, 'q');
const q = quote.column;
const quotes = quote.select({
  without: ['currency', 'explanation'],
  plus: {
    amount: asMoneyText(q.amount, q.currency),
    hourlyRate: asMoneyText(q.hourlyRate, q.currency),
    dayRate: asMoneyText(q.dayRate, q.currency),
  },
});
const explanations = quote.pick(['id', 'explanation']);

/** A quote as stored, its prices as money text. */
export type QuoteRecord = RecordOf<typeof quotes>;

/** What orders the lists of quotes. */
export const quoteOrder = quote.order('id');
const ofContracts: ListShape = { ...quotes, name: 'quotes:contract', order: quoteOrder, parent: q.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const quoteLists: readonly ListShape[] = [ofContracts];

/** The quotes of several contracts, a page each, oldest first. */
export function quotesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<QuoteRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The quotes with these ids, those that may be seen. */
export function quotesById(reader: Reader, ids: readonly string[]): Promise<QuoteRecord[]> {
  return reader.query({ name: 'quotes:by-id', text: `${quotes.text} WHERE q.id = ANY($1::uuid[])` }, [ids]);
}

/** The explanations of the quotes with these ids. */
export function explanationsOfQuotes(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query({ name: 'quotes:explanations', text: `${explanations.text} WHERE q.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The quotes that several interventions have done. */
export function quotesOfInterventions(reader: Reader, interventions: readonly string[]): Promise<QuoteRecord[]> {
  return reader.query(
    { name: 'quotes:interventions', text: `${quotes.text} WHERE q.intervention_id = ANY($1::uuid[])` },
    [interventions],
  );
}

/** The quotes that follow several calls for want of training, oldest first. */
export function quotesOfCalls(reader: Reader, calls: readonly string[]): Promise<QuoteRecord[]> {
  return reader.query(
    { name: 'quotes:calls', text: `${quotes.text} WHERE q.call_id = ANY($1::uuid[]) ORDER BY q.call_id, q.id` },
    [calls],
  );
}

/** The quotes of a contract that time may end: those sent, and the estimates that were accepted. */
export function quotesThatLapse(reader: Reader, contractId: string): Promise<QuoteRecord[]> {
  return reader.query(
    {
      name: 'quotes:lapsing',
      text:
        `${quotes.text} WHERE q.contract_id = $1 AND (q.status = 'SENT' OR q.status = 'ACCEPTED' AND q.basis = 'ALLOTTED_TIME') ` +
        `ORDER BY q.valid_until, q.id`,
    },
    [contractId],
  );
}

/** Whether a quote of a contract has a reference already. */
export async function hasQuote(reader: Reader, contractId: string, reference: string): Promise<boolean> {
  const [found] = await reader.query<{ readonly taken: boolean }>(
    {
      name: 'quotes:taken',
      text: `SELECT EXISTS (SELECT 1 FROM quote q WHERE q.contract_id = $1 AND q.reference = $2) AS taken`,
    },
    [contractId, reference],
  );
  return found?.taken === true;
}

/**
 * Minutes that approved estimates reserve of a month of each contract, told by its last day, as
 * long as the work is not done; those that lapsed with it had reserved theirs.
 */
export function reservedMinutesOf(
  reader: Reader,
  months: readonly { readonly contractId: string; readonly lastDay: string }[],
): Promise<{ readonly contractId: string; readonly validUntil: string; readonly minutes: number }[]> {
  return reader.query(
    {
      name: 'quotes:reserved',
      text:
        `SELECT q.contract_id AS "contractId", q.valid_until AS "validUntil", sum(q.allotted_minutes)::integer AS minutes ` +
        `FROM unnest($1::uuid[], $2::date[]) AS asked (contract_id, last_day) ` +
        `JOIN quote q ON q.contract_id = asked.contract_id AND q.valid_until = asked.last_day ` +
        `WHERE (q.status = 'ACCEPTED' OR q.status = 'EXPIRED' AND q.decided_at IS NOT NULL) AND q.allotted_minutes > 0 ` +
        `GROUP BY q.contract_id, q.valid_until`,
    },
    [months.map(({ contractId }) => contractId), months.map(({ lastDay }) => lastDay)],
  );
}
