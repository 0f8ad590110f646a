import fc from 'fast-check';
import { DEFAULT_PLAN, roleOfLine } from '../../../api/domain/accounting/accounts';
import { accruals, penaltyProvision, type AccruedPart } from '../../../api/domain/accounting/accrual';
import { deferredIncome, deferredOf } from '../../../api/domain/accounting/deferral';
import { invoiceEntry, paymentEntry, setOffEntry, type DraftEntry } from '../../../api/domain/accounting/entry';
import { csvRecord, fecName, fecValues, type BookedLine } from '../../../api/domain/accounting/fec';
import { released } from '../../../api/domain/accounting/release';
import { letterOf, settledGroups } from '../../../api/domain/accounting/letters';
import { fiscalYearOf, postedStretches } from '../../../api/domain/accounting/periods';
import { ADJUSTMENT_KINDS } from '../../../api/domain/invoicing/adjustment';
import { invoiceTotals } from '../../../api/domain/invoicing/invoice-totals';
import { decimal } from '../../../api/domain/money/decimal';
import { money } from '../../../api/domain/money/value';
import { addDays } from '../../../api/domain/time/local-date';
import { requireAllSound } from '../../golden/explained';
import { day, euros } from '../../golden/topics/billing-support';
import { lives } from '../../support/runs';

const cents = (entry: DraftEntry, of: (line: DraftEntry['lines'][number]) => boolean = () => true): number =>
  entry.lines.filter(of).reduce((sum, { amount }) => sum + amount.amount.times(100).toNumber(), 0);

const RATES = [
  { vatRatePercent: '20', vatCategory: 'S' },
  { vatRatePercent: '5.5', vatCategory: 'S' },
  { vatRatePercent: '0', vatCategory: 'O' },
] as const;
const line = fc.record({
  what: fc.constantFrom('FORFAIT', 'ACCOUNT_KEEPING_FEE', ...ADJUSTMENT_KINDS),
  cents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  rate: fc.constantFrom(...RATES),
  isAboutPenalty: fc.boolean(),
});

test('every document balances, and comes to its totals rate by rate', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (drawn) => {
      const lines = drawn.map(({ what, cents: amount, rate, isAboutPenalty }) => {
        const isOwn = what === 'FORFAIT' || what === 'ACCOUNT_KEEPING_FEE';
        const kind = isOwn ? what : amount < 0 ? 'CREDIT' : 'ADJUSTMENT';
        const adjustment = isOwn ? null : what;
        return { kind, adjustment, isAboutPenalty, ...rate, amount: money((amount / 100).toFixed(2), 'EUR') } as const;
      });
      const totals = invoiceTotals(lines, 'EUR');
      const entry = invoiceEntry({
        ...{ id: 'i', kind: 'INVOICE', reference: 'F1', issuedOn: day('2026-01-01'), clientId: 'c', clientName: 'C' },
        ...{ total: totals.totalIncludingTax, vat: totals.vatGroups, lines },
      });
      expect(cents(entry)).toBe(0);
      expect(entry.lines.every(({ amount }) => !amount.amount.isZero())).toBe(true);
      expect(cents(entry, ({ role }) => role === 'CLIENTS')).toBe(
        totals.totalIncludingTax.amount.times(100).toNumber(),
      );
      for (const group of totals.vatGroups) {
        const isOfRate = ({ vat }: DraftEntry['lines'][number]): boolean =>
          vat?.ratePercent === group.ratePercent && vat.category === group.category;
        const of = (isVat: boolean): number =>
          cents(entry, (each) => isOfRate(each) && (each.role === 'VAT') === isVat);
        expect([of(false), of(true)].map((each) => each + 0)).toEqual([
          -group.base.amount.times(100).toNumber() + 0,
          -group.vat.amount.times(100).toNumber() + 0,
        ]);
      }
    }),
    lives(400),
  );
});

test.each([
  ['FORFAIT', null, false, 'S', '706'],
  ['ACCOUNT_KEEPING_FEE', null, false, 'S', '708'],
  ['CREDIT', 'PENALTY_CREDIT', true, 'O', '6718'],
  ['CREDIT', 'PENALTY_CREDIT', true, 'S', '7096'],
  ['ADJUSTMENT', 'CORRECTION', true, 'O', '6718'],
  ['ADJUSTMENT', 'CORRECTION', false, 'S', '706'],
  ['ADJUSTMENT', 'LATE_INTEREST', false, 'O', '7631'],
  ['ADJUSTMENT', 'TERMINATION_FEE', false, 'S', '7588'],
  ['ADJUSTMENT', 'SPARE_PART', false, 'S', '707'],
  ['CREDIT', 'LONG_OUTAGE_CREDIT', false, 'S', '7096'],
] as const)(
  'a line %s of %s (about a penalty: %s, VAT %s) is on %s',
  (kind, adjustment, isAboutPenalty, vatCategory, number) => {
    expect(DEFAULT_PLAN.accounts[roleOfLine({ kind, adjustment, isAboutPenalty, vatCategory })].number).toBe(number);
  },
);

test('a document whose charges and credits come to nothing has an entry with both', () => {
  const taxed = { vatRatePercent: '20', vatCategory: 'S' } as const;
  const lines = [
    { kind: 'FORFAIT', adjustment: null, isAboutPenalty: false, ...taxed, amount: euros('10.00') },
    { kind: 'CREDIT', adjustment: 'PRORATION', isAboutPenalty: false, ...taxed, amount: euros('-10.00') },
  ] as const;
  const document = { id: 'i', kind: 'INVOICE', reference: 'F1', issuedOn: day('2026-01-01') } as const;
  const { totalIncludingTax: total, vatGroups: vat } = invoiceTotals(lines, 'EUR');
  const entry = invoiceEntry({ ...document, clientId: 'c', clientName: 'C', total, vat, lines });
  expect(entry.lines.map(({ role, amount }) => `${role} ${amount.amount.toFixed(2)}`)).toEqual([
    'SERVICES -10.00',
    'SERVICES 10.00',
  ]);
});

test('a line of an adjustment that is not there has no account', () => {
  const lost = { kind: 'ADJUSTMENT', adjustment: null, isAboutPenalty: false, vatCategory: 'S' } as const;
  expect(() => roleOfLine(lost)).toThrow('without its adjustment');
});

test('payments, refunds, reversals and set-offs balance, in the journal of their means', () => {
  const fact = {
    id: '019a0000-0000-7000-8999-0000000abcde',
    clientId: 'c',
    clientName: 'C',
    reference: null,
    reversedOn: day('2026-02-01'),
  };
  const of = (direction: 'RECEIVED' | 'REFUNDED', method: 'CASH' | 'TRANSFER', kind: 'PAYMENT' | 'REVERSAL') =>
    paymentEntry({ ...fact, direction, method, amount: euros('12.34'), valueOn: day('2026-01-05') }, kind);
  const told = (entry: DraftEntry) => [
    entry.journal,
    entry.pieceOn,
    ...entry.lines.map(({ role, amount }) => `${role} ${amount.amount.toFixed(2)}`),
  ];
  expect(told(of('RECEIVED', 'TRANSFER', 'PAYMENT'))).toEqual(['BANK', '2026-01-05', 'BANK 12.34', 'CLIENTS -12.34']);
  expect(told(of('RECEIVED', 'CASH', 'REVERSAL'))).toEqual(['CASH', '2026-02-01', 'CASH -12.34', 'CLIENTS 12.34']);
  expect(told(of('REFUNDED', 'TRANSFER', 'PAYMENT'))).toEqual(['BANK', '2026-01-05', 'BANK -12.34', 'CLIENTS 12.34']);
  expect(of('RECEIVED', 'CASH', 'PAYMENT').pieceReference).toBe('P-0000000ABCDE');
  const document = (id: string) => ({ id, reference: id, clientId: 'c' });
  const off = setOffEntry({
    id: 's',
    on: day('2026-01-05'),
    amount: euros('5.00'),
    invoice: document('F'),
    creditNote: document('A'),
  });
  expect(off.lines.map(({ itemId, amount }) => [itemId, amount.amount.toNumber()])).toEqual([
    ['A', 5],
    ['F', -5],
  ]);
});

test('what is put off and taken back in, period after period, is the amount to the cent', () => {
  const drawn = fc.record({
    cents: fc.integer({ min: 1, max: 99_999_999 }),
    days: fc.integer({ min: 1, max: 400 }),
    from: fc.nat(600),
  });
  fc.assert(
    fc.property(
      drawn,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
      ({ cents: amount, days, from }, steps) => {
        const first = addDays(day('2024-01-01'), from);
        const own = {
          role: 'SERVICES',
          amount: money((amount / 100).toFixed(2), 'EUR'),
          from: first,
          toExclusive: addDays(first, days),
        } as const;
        let on = addDays(first, -1);
        let earned = 0;
        let before = amount;
        for (const length of steps) {
          on = addDays(on, length);
          const left = deferredOf(own, on).amount.times(100).toNumber();
          expect(left).toBeLessThanOrEqual(before);
          earned += before - left;
          before = left;
          const put = deferredIncome({ id: 'i', reference: 'F1', clientId: 'c', lines: [own] }, on);
          if (put === null) continue;
          expect(cents(put.entry)).toBe(0);
          const back = released(put.entry, addDays(on, 1));
          expect(back.lines.map(({ role, amount: each }) => [role, each.amount.negated().toFixed(2)])).toEqual(
            put.entry.lines.map(({ role, amount: each }) => [role, each.amount.toFixed(2)]),
          );
          requireAllSound([put]);
          // Lines for other days stay apart in what explains them.
          const two = [own, { ...own, toExclusive: addDays(own.toExclusive, 3) }];
          requireAllSound([deferredIncome({ id: 'i', reference: 'F1', clientId: 'c', lines: two }, on)]);
        }
        expect(earned + before).toBe(amount);
        expect(deferredOf(own, addDays(first, days - 1)).amount.isZero()).toBe(true);
        expect(deferredOf(own, addDays(first, -1)).amount.times(100).toNumber()).toBe(amount);
      },
    ),
    lives(300),
  );
});

test('what is on no document balances, with its VAT, charges apart from credits, and is taken back whole', () => {
  const whole = fc.record({
    line,
    onDocuments: fc.integer({ min: 0, max: 100 }),
    days: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 500 }), (drawn, on) => {
      const day0 = day('2026-01-01');
      const inCents = (amount: number) => money((amount / 100).toFixed(2), 'EUR');
      let expected = 0;
      const parts = drawn.map(({ line: own, onDocuments, days }): AccruedPart => {
        const taxed = { ...own.rate, label: { en: 'A', fr: 'A' } };
        if (own.what === 'FORFAIT' || own.what === 'ACCOUNT_KEEPING_FEE') {
          const amount = Math.abs(own.cents);
          // Half up, in whole numbers.
          expected += Math.floor((2 * amount * Math.min(days, on + 1) + days) / (2 * days));
          const of = { amount: inCents(amount), from: day0, toExclusive: addDays(day0, days) };
          return { kind: 'FORFAIT', adjustment: null, isAboutPenalty: false, ...taxed, source: { days: of } };
        }
        const kept = Math.trunc((own.cents * onDocuments) / 100);
        const open = own.cents - kept;
        const isForDays = days % 2 === 0;
        // Half up away from zero, in whole numbers.
        const over = Math.floor((2 * Math.abs(open) * Math.min(days, on + 1) + days) / (2 * days));
        expected += isForDays ? Math.sign(open) * over : open;
        const kind = own.cents < 0 ? 'CREDIT' : 'ADJUSTMENT';
        const ofDays = isForDays ? { from: day0, toExclusive: addDays(day0, days) } : null;
        const source = { adjustment: { amount: inCents(own.cents), onDocuments: inCents(kept), days: ofDays } };
        return { kind, adjustment: own.what, isAboutPenalty: own.isAboutPenalty, ...taxed, source };
      });
      const contract = { id: 'c', number: 'N1', clientId: 'k' };
      const found = accruals(contract, parts, addDays(day0, on));
      requireAllSound(found);
      const OWN = new Set(['ACCRUED_INCOME', 'CREDITS_TO_ISSUE', 'VAT_TO_ADJUST']);
      const before = found.reduce((sum, { entry }) => sum - cents(entry, ({ role }) => !OWN.has(role)), 0);
      expect(before + 0).toBe(expected + 0);
      for (const { entry } of found) {
        expect(cents(entry)).toBe(0);
        const owed = cents(entry, ({ role }) => role === entry.kind);
        expect(entry.kind === 'ACCRUED_INCOME' ? owed > 0 : owed < 0).toBe(true);
        const back = released(entry, addDays(day0, on + 1));
        expect(back.kind).toBe(`${entry.kind}_RELEASE`);
        expect(cents(back, ({ role }) => role === entry.kind)).toBe(-owed);
      }
    }),
    lives(200),
  );
});

test('a provision is what stands of penalties and was not credited; its release is income', () => {
  const contract = { id: 'c', number: 'N1', clientId: 'k' };
  const penalties = [
    { number: 1, owed: euros('30.00') },
    { number: 4, owed: euros('12.50') },
  ];
  const found = penaltyProvision(contract, { penalties, credited: euros('30.00') }, day('2026-01-31'));
  requireAllSound(found);
  const told = (entry: DraftEntry | undefined) =>
    entry?.lines.map(({ role, amount }) => `${role} ${amount.amount.toFixed(2)}`);
  expect(told(found?.entry)).toEqual(['PROVISION_CHARGES 12.50', 'PENALTY_PROVISIONS -12.50']);
  expect(told(found === null ? undefined : released(found.entry, day('2026-02-01')))).toEqual([
    'PROVISION_RELEASES -12.50',
    'PENALTY_PROVISIONS 12.50',
  ]);
  for (const credited of ['42.50', '50.00'])
    expect(penaltyProvision(contract, { penalties, credited: euros(credited) }, day('2026-01-31'))).toBeNull();
});

test('fiscal years are named by the year in which they end, and stretches end with their periods', () => {
  expect([
    fiscalYearOf(day('2026-06-30'), 7),
    fiscalYearOf(day('2026-07-01'), 7),
    fiscalYearOf(day('2026-12-31'), 1),
  ]).toEqual([2026, 2027, 2026]);
  expect(postedStretches(day('2026-06-15'), day('2026-08-02'), 'MONTHLY', 7)).toEqual([
    { from: '2026-06-15', to: '2026-06-30', begins: false, beginsYear: false, ends: true },
    { from: '2026-07-01', to: '2026-07-31', begins: true, beginsYear: true, ends: true },
    { from: '2026-08-01', to: '2026-08-02', begins: true, beginsYear: false, ends: false },
  ]);
  expect(postedStretches(day('2026-06-15'), day('2026-06-14'), 'YEARLY', 7)).toEqual([]);
});

test('lines of one client that are linked and come to nothing get one letter', () => {
  const open = (key: string, itemId: string, amount: string, clientId = 'c') => ({
    key,
    itemId,
    clientId,
    amount: decimal(amount),
  });
  const lines = [
    open('1', 'F1', '100'),
    open('2', 'P1', '-60'),
    open('3', 'P2', '-40'),
    open('4', 'F2', '10'),
    open('5', 'P3', '-10'),
  ];
  const links = [
    ['P1', 'F1'],
    ['P2', 'F1'],
  ] as const;
  expect(settledGroups(lines, links)).toEqual([['1', '2', '3']]);
  expect(settledGroups(lines, [...links, ['P3', 'F2']])).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
  ]);
  expect(settledGroups([open('1', 'F1', '5'), open('2', 'F1', '-5', 'other')], [])).toEqual([]);
  expect([1, 26, 27, 702, 703].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

const BOOKED: BookedLine = {
  ...{
    journalCode: 'VE',
    journalLabel: 'Ventes',
    number: 7,
    enteredOn: '2026-01-31',
    account: '411',
    accountLabel: 'Clients',
  },
  ...{
    auxiliaryId: '019a0000-0000-7000-8999-0000000abcde',
    auxiliaryLabel: 'A\tB\r\nC',
    pieceReference: 'F1',
    pieceOn: '2026-01-30',
  },
  ...{ label: '=1+1', debit: '1234.50', credit: '0.00', letter: null, letteredOn: null, validatedOn: '2026-02-01' },
};

test('a line of a FEC has eighteen values without tabs, and one that lacks a mandatory one is not written', () => {
  expect(fecValues(BOOKED)).toEqual([
    ...['VE', 'Ventes', '7', '20260131', '411', 'Clients', 'C0000000ABCDE', 'A B C', 'F1', '20260130', '=1+1'],
    ...['1234,50', '0,00', '', '', '20260201', '', ''],
  ]);
  expect(() => fecValues({ ...BOOKED, label: ' \t' })).toThrow('without EcritureLib');
  expect(fecName('732829320', '2026-12-31')).toBe('732829320FEC20261231');
  expect(csvRecord(['=1+1', '-5,00', 'a;"b"', '-x'])).toBe(`'=1+1;-5,00;"a;""b""";'-x\r\n`);
});
