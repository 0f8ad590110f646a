import fc from 'fast-check';
import { postAccountingEntries, postInRounds } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import { createClient } from '../../api/app/client/create-client';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { recordIdentity } from '../../api/app/party/record-identity';
import { allocatePayment } from '../../api/app/payment/allocate-payment';
import { recordPayment } from '../../api/app/payment/record-payment';
import { recordRefund } from '../../api/app/payment/record-refund';
import { reversePayment } from '../../api/app/payment/reverse-payment';
import type { LocalDate } from '../../api/domain/time/instant';
import { addDays, daysBetween } from '../../api/domain/time/local-date';
import { accountEntriesOf, accountsOf } from '../../api/store/account/account.store';
import { invoicesById, type InvoiceRecord } from '../../api/store/invoicing/invoice.store';
import { settledOfInvoices } from '../../api/store/payment/allocation-list.store';
import { paymentsById } from '../../api/store/payment/payment.store';
import { rows } from '../../api/store/rows';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { activeContract, eur, on, reading } from '../support/made-contract';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { attempt, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Random histories of a client that is invoiced, pays, pays too much, is refunded, and whose debits
 * come back: of every day, and as of every instant, the account balances, and says what a naive sum
 * says.
 */

let database: TestDatabase;
let tenant: Tenant;
const startsOn = on('2025-01-01');
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Random accounts');
  const when = '2026-01-01T07:00:00Z';
  const provider = { ...PROVIDER_IN_LAW, partyId: tenant.providerId, startsOn, capital: eur('10000.00') };
  await carryOut(tenant, when, (unit) => recordIdentity(unit, provider));
  const series = { invoiceSeries: 'F', creditSeries: 'A', operationCategory: 'SERVICES' } as const;
  const books = { startsOn: on('2026-01-01'), fiscalYearFirstMonth: 4, deferral: 'MONTHLY' } as const;
  await carryOut(tenant, when, (unit) => setAccounts(unit, books));
  await carryOut(tenant, when, (unit) => setInvoicing(unit, { startsOn: on('2026-01-01'), ...series }));
}, 60_000);
afterAll(() => database.drop());

/** One thing that happens, some days after the one before. */
interface Told {
  readonly does: 'BILL' | 'PAY' | 'PAY_ONE' | 'KEEP' | 'ALLOCATE' | 'REVERSE' | 'REFUND' | 'POST';
  readonly days: number;
  readonly cents: number;
  /** How long ago it was, in days. */
  readonly ago: number;
  readonly which: number;
}
const told = fc.record<Told>({
  does: fc.constantFrom('BILL', 'BILL', 'PAY', 'PAY', 'PAY_ONE', 'KEEP', 'ALLOCATE', 'REVERSE', 'REFUND', 'POST'),
  days: fc.integer({ min: 1, max: 70 }),
  cents: fc.integer({ min: 1, max: 900_000 }),
  ago: fc.constantFrom(0, 0, 3, 40),
  which: fc.nat(9),
});

/** What a naive book keeps: on which day, known since which day, how many cents the balance changes by. */
interface Fact {
  readonly day: LocalDate;
  readonly known: LocalDate;
  readonly cents: number;
}

const cents = (amount: string): number => Math.round(Number.parseFloat(amount) * 100);
const money = (amount: number): ReturnType<typeof eur> => eur((amount / 100).toFixed(2));

class Book {
  readonly facts: Fact[] = [];
  readonly payments: string[] = [];
  readonly invoices: InvoiceRecord[] = [];
  today = on('2026-01-01');

  constructor(
    readonly clientId: string,
    readonly contracts: readonly string[],
  ) {}

  async live({ does, days, cents: amount, ago, which }: Told): Promise<void> {
    this.today = addDays(this.today, days);
    const { clientId } = this;
    const day = addDays(this.today, -Math.min(ago, daysBetween(on('2026-01-01'), this.today)));
    const when = `${this.today}T09:00:00Z`;
    const payment = this.payments[which % Math.max(1, this.payments.length)];
    if (does === 'BILL') {
      for (const contractId of this.contracts) {
        const { invoiceIds } = await carryOut(tenant, when, (unit) => issueInvoices(unit, { contractId }));
        for (const invoice of await reading(tenant, (read) => invoicesById(read, invoiceIds))) {
          this.invoices.push(invoice);
          const { issuedOn, totalIncludingTax } = invoice;
          this.facts.push({ day: issuedOn as LocalDate, known: this.today, cents: cents(totalIncludingTax) });
        }
      }
    } else if (does === 'ALLOCATE' && payment !== undefined) {
      await attempt(tenant, when, (unit) => allocatePayment(unit, { paymentId: payment }));
    } else if (does === 'REVERSE' && payment !== undefined) {
      const [was] = await reading(tenant, (read) => paymentsById(read, [payment]));
      const reversedOn = was!.valueOn > day ? (was!.valueOn as LocalDate) : day;
      const input = { paymentId: payment, reversedOn, reason: 'DEBIT_RETURNED' } as const;
      const done = await attempt(tenant, when, (unit) => reversePayment(unit, input));
      const sign = was!.direction === 'RECEIVED' ? 1 : -1;
      if (done.value !== null)
        this.facts.push({ day: reversedOn, known: this.today, cents: sign * cents(was!.amount) });
    } else if (does === 'REFUND') {
      const refund = { clientId, amount: money(amount % 5000 || 1), paidOn: day, method: 'TRANSFER' } as const;
      const done = await attempt(tenant, when, (unit) => recordRefund(unit, refund));
      if (done.value === null) return;
      this.payments.push(done.value.paymentId);
      this.facts.push({ day, known: this.today, cents: amount % 5000 || 1 });
    } else if (does === 'POST') {
      // Each history posts the books of all before it: days are closed from then on for all of them.
      // A few facts at once: what waits is entered in several rounds.
      await carryOut(tenant, when, (unit) => postInRounds(unit, { through: day }, 2));
    } else if (does === 'PAY' || does === 'PAY_ONE' || does === 'KEEP') {
      const given = { clientId, amount: money(amount), valueOn: day, method: 'TRANSFER' } as const;
      const one = this.invoices[which % Math.max(1, this.invoices.length)];
      const named = does === 'PAY' ? null : does === 'KEEP' || one === undefined ? [] : [one.id];
      const done = await attempt(tenant, when, (unit) => recordPayment(unit, { ...given, invoiceIds: named }));
      if (done.value === null) return;
      this.payments.push(done.value.paymentId);
      this.facts.push({ day, known: this.today, cents: -amount });
    }
  }

  /** What a naive sum says is owed at the end of a day, of what was known at the end of another one. */
  owed(day: LocalDate, known: LocalDate): number {
    return this.facts
      .filter((fact) => fact.day <= day && fact.known <= known)
      .reduce((sum, fact) => sum + fact.cents, 0);
  }

  async check(day: LocalDate, known: LocalDate): Promise<void> {
    const knownAt = `${addDays(known, 1)}T00:00:00Z`;
    const { clientId } = this;
    const choice = { from: null, until: day, currency: null, knownAt };
    const all = { after: null, limit: 1000 };
    const entries = await reading(tenant, (read) => accountEntriesOf(read, [clientId], choice, all));
    const [account] = await reading(tenant, (read) => accountsOf(read, [clientId], day, knownAt));
    const owed = this.owed(day, known);
    expect(entries.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(owed);
    expect(cents(entries.at(-1)?.balance ?? '0.00')).toBe(owed);
    let running = 0;
    for (const { amount, balance } of entries) expect(cents(balance)).toBe((running += cents(amount)));
    if (account === undefined) return expect(entries).toEqual([]);
    expect(cents(account.balance)).toBe(owed);
    const { notDue, late1To30, late31To60, late61To90, lateOver90, late, owedToClient } = account;
    const groups = [notDue, late1To30, late31To60, late61To90, lateOver90].map(cents);
    expect(groups.slice(1).reduce((sum, each) => sum + each, 0)).toBe(cents(late));
    expect(groups.reduce((sum, each) => sum + each, 0) - cents(owedToClient)).toBe(owed);
    // What is open of each invoice by itself falls into the group of its lateness.
    const ids = this.invoices.filter(({ issuedOn }) => issuedOn <= day).map(({ id }) => id);
    const settled = await reading(tenant, (read) => settledOfInvoices(read, ids, day, knownAt));
    const expected = [0, 0, 0, 0, 0];
    for (const { id, total, paid, setOff } of settled) {
      const { dueOn } = this.invoices.find((each) => each.id === id)!;
      const isKnown = entries.some(({ invoiceId, kind }) => invoiceId === id && kind !== 'SET_OFF');
      const days = daysBetween(dueOn as LocalDate, day);
      const group = days < 1 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
      if (isKnown) expected[group]! += cents(total) - cents(paid) - cents(setOff);
    }
    expect(groups).toEqual(expected);
  }
}

async function newBook(): Promise<Book> {
  const when = '2026-01-01T07:30:00Z';
  const { clientId } = await carryOut(tenant, when, (unit) => createClient(unit, { name: 'Client' }));
  await carryOut(tenant, when, (unit) => recordIdentity(unit, { ...CLIENT_IN_LAW, partyId: clientId, startsOn }));
  const ours = { clientId, invoicedBy: 'PROVIDER', billingPeriodMonths: 3, directDebit: true } as const;
  const priced = (amount: string) => [
    { code: 'HOSTING', monthlyAmount: eur(amount) },
    { code: 'EQUIPMENT', monthlyAmount: eur('0.00') },
    { code: 'SERVICES', monthlyAmount: eur('0.00') },
  ];
  return new Book(clientId, [
    await activeContract(tenant, { ...ours, priceComponents: priced('100.10') }),
    await activeContract(tenant, { ...ours, priceComponents: priced('333.33') }),
  ]);
}

test('the account of a client balances on every day, as of every instant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 6, maxLength: 14 }), fc.array(fc.nat(800)), async (steps, days) => {
      const book = await newBook();
      await book.live({ does: 'BILL', days: 1, cents: 0, ago: 0, which: 0 });
      const knowns: LocalDate[] = [];
      for (const step of steps) {
        await book.live(step);
        knowns.push(book.today);
      }
      for (const [place, known] of knowns.entries()) {
        await book.check(known, known);
        await book.check(addDays(on('2026-01-01'), days[place] ?? place * 50), known);
        await book.check(known, book.today);
      }
    }),
    lives(60),
  );
}, 400_000);

test('and the books agree, also once all is posted', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
  const last = on('2029-12-31');
  await carryOut(tenant, `${last}T09:00:00Z`, (unit) => postAccountingEntries(unit, { through: last }));
  const waiting = await reading(tenant, (read) =>
    read.query({ name: 'test:waiting', text: 'SELECT * FROM accounting_due WHERE NOT entered' }),
  );
  expect(waiting).toEqual([]);
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
