import { Decimal } from 'decimal.js';
import { daysAfter } from '../naive-life/days';
import type { RecordedAdjustment, RecordedDocument } from './books';
import type { InvoicedLife } from './lived';
import { PRICED, type InvoicesTold } from './told';

/** The kinds of adjustments that change what days owe. */
const OF_DAYS = new Set(['PRORATION', 'PREPAID_CREDIT', 'UPGRADE_CREDIT']);
/** What an invoice of a hosted contract bears that is not debited (`omr-hosted` art. 21.5), in cents. */
const FEE = 975;

/** What a life comes to, for the same one to be compared that was invoiced on other days. */
export interface Checked {
  readonly sums: unknown;
  readonly documents: readonly unknown[];
  /** Whether its documents are the same ones whenever they are issued. */
  readonly isForward: boolean;
  /** Whether its sums are the same ones, to the cent. */
  readonly isExact: boolean;
}

const total = <T>(each: readonly T[], of: (one: T) => number): number => each.reduce((sum, one) => sum + of(one), 0);

/** Looks at all that is on record of a life; what it comes to by kind. */
export async function checkBooks(life: InvoicedLife, told: InvoicesTold): Promise<Checked> {
  const { books, model } = life;
  const [documents, adjustments] = [await books.documents(), await books.adjustments()];
  documents.forEach(checkDocument);
  checkTaken(documents, adjustments);
  checkDays(life, documents);
  await checkAccount(life, documents);
  const lines = documents.flatMap((each) => each.lines);
  const sumOf = (isMeant: (each: RecordedAdjustment) => boolean): number =>
    total(adjustments.filter(isMeant), ({ cents }) => cents);
  const forfaits = lines.filter(({ kind }) => kind === 'FORFAIT');
  const ofDays = adjustments.filter(({ kind, isPenalty }) => !isPenalty && OF_DAYS.has(kind));
  const days = total(forfaits, ({ cents }) => cents) + total(ofDays, ({ cents }) => cents);
  const sums = {
    days,
    units: sumOf(({ kind }) => kind === 'UNIT_PACK'),
    services: sumOf(({ kind }) => kind === 'ONE_OFF_SERVICE'),
    parts: sumOf(({ kind }) => kind === 'SPARE_PART'),
    credits: sumOf(({ isPenalty }) => isPenalty),
    others: sumOf(
      ({ kind, isPenalty }) =>
        !isPenalty && !OF_DAYS.has(kind) && !['UNIT_PACK', 'ONE_OFF_SERVICE', 'SPARE_PART'].includes(kind),
    ),
  };
  const owed = model.owedFor(life.lastDay);
  // A line, and each change of a period that was invoiced, is rounded by half a cent at most.
  const rounded = told.isWhole ? 0 : forfaits.length + ofDays.length + 4 * model.agreements;
  const off = owed.minus(days).abs();
  const { units, services, parts } = model.charged;
  expect({
    ...sums,
    days: off.lte(new Decimal(rounded).div(2)) ? 'as owed' : `${days} for ${owed.toFixed(2)}`,
  }).toEqual({ days: 'as owed', units, services, parts, credits: 0 - (await books.credited()), others: 0 });
  // What is charged never waits for ever.
  expect(adjustments.filter(({ left }) => left > 0)).toEqual([]);
  const fees = lines.filter(({ kind }) => kind === 'ACCOUNT_KEEPING_FEE');
  const bearing = documents.filter(({ lines: of }) =>
    of.some(
      ({ kind, cents, vat }) => (kind === 'FORFAIT' || kind === 'ADJUSTMENT') && cents > 0 && !vat.startsWith('O'),
    ),
  );
  const isCharged = life.bearsFees;
  expect(fees.map(({ cents }) => cents)).toEqual(isCharged ? bearing.map(() => FEE) : []);
  // What is dated back, or done on the day of a document, is on it where that is issued later.
  const isForward =
    !life.isEnded &&
    adjustments.every(({ occurredOn, recordedOn }) => occurredOn >= recordedOn) &&
    !documents.some(({ fallsOn }) => life.days.has(fallsOn));
  // What is changed on the day of a document is rounded with it, or by itself once that is issued.
  const isExact = told.isWhole || !documents.some(({ fallsOn }) => life.days.has(fallsOn));
  return { sums, documents: documents.map(unsettled), isForward, isExact };
}

/** A document apart from what was paid of it and set off, and from ids. */
function unsettled(document: RecordedDocument): unknown {
  const { kind, fallsOn, excludingTax, vat, lines } = document;
  return { kind, fallsOn, excludingTax, vat, lines: lines.map((line) => ({ ...line, adjustmentId: null })) };
}

/** VAT is the rate of its base, half up, once a rate; and what is open is neither paid nor set off. */
function checkDocument(document: RecordedDocument): void {
  const { lines, groups, excludingTax, vat, includingTax, open, paid, setOff, kind } = document;
  const rates = [...new Set(lines.map((line) => line.vat.split(' ')[1]!))].sort();
  const expected = rates.map((rate) => {
    const base = total(
      lines.filter((line) => line.vat.split(' ')[1] === rate),
      ({ cents }) => cents,
    );
    return { rate, base, vat: halfUp(base, rate) };
  });
  const said = groups.map(({ rate, base, vat: tax }) => ({ rate, base, vat: tax }));
  expect([...said].sort((a, b) => (a.rate < b.rate ? -1 : 1))).toEqual(expected);
  expect(excludingTax).toBe(total(expected, ({ base }) => base));
  expect(vat).toBe(total(expected, (group) => group.vat));
  expect(includingTax).toBe(excludingTax + vat);
  expect(open).toBe(includingTax - paid - setOff);
  expect(kind === 'INVOICE' ? open >= 0 && includingTax >= 0 : open <= 0 && includingTax < 0).toBe(true);
}

/** Cents of tax on cents: a half goes away from zero. */
function halfUp(base: number, rate: string): number {
  const [whole, part = ''] = rate.split('.');
  const scale = 100n * 10n ** BigInt(part.length);
  const exact = BigInt(Math.abs(base)) * BigInt(`${whole}${part}`);
  const tax = Number((2n * exact + scale) / (2n * scale));
  return base < 0 && tax !== 0 ? -tax : tax;
}

/** Each adjustment is on documents once, but for what of it waits. */
function checkTaken(documents: readonly RecordedDocument[], adjustments: readonly RecordedAdjustment[]): void {
  const lines = documents.flatMap((each) => each.lines);
  for (const { id, cents, left } of adjustments) {
    const taken = lines.filter(({ adjustmentId }) => adjustmentId === id);
    expect(total(taken, (line) => line.cents) + left).toBe(cents);
  }
}

/**
 * No day of a price is on two lines; and that with which the contract began is on one, each day from
 * the first until the last that was served, but for those of which nobody knew it then.
 */
function checkDays({ model, told, document, lastDay }: InvoicedLife, documents: readonly RecordedDocument[]): void {
  const forfaits = documents.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'FORFAIT'));
  const times = new Map<string, number>();
  for (const { key, from, toExclusive } of forfaits)
    for (let day = from; day < toExclusive; day = daysAfter(day, 1)) {
      const named = `${key} ${day}`;
      times.set(named, (times.get(named) ?? 0) + 1);
    }
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  const until = model.end !== null && model.end <= lastDay ? model.end : model.periodOf(lastDay).end;
  const missing: string[] = [];
  for (let day = told.startsOn; day < until && (model.end === null || day < model.end); day = daysAfter(day, 1))
    if (!model.mayBeOnNoLine(day) && !times.has(`${PRICED[document].prices[0]} ${day}`)) missing.push(day);
  expect(missing).toEqual([]);
}

/** Documents, less what was paid, is what the account says; and what is open, less what is left of payments. */
async function checkAccount({ books }: InvoicedLife, documents: readonly RecordedDocument[]): Promise<void> {
  const { balance, left } = await books.account();
  const owed = total(documents, ({ includingTax }) => includingTax) - total(books.payments, ({ cents }) => cents);
  expect(balance).toBe(owed);
  expect(total(documents, ({ open }) => open) - left).toBe(owed);
}
