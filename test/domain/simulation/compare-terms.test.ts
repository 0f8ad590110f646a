import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { compareTerms, type TermsComparison } from '../../../api/domain/simulation/compare-terms';
import { costUnderTerms, type TermsCost } from '../../../api/domain/simulation/cost-under-terms';
import type { ContractHistory, TermsToTry } from '../../../api/domain/simulation/history';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { sixth, valueOf } from '../sixth-pack/support';
import { history, hosted, incident, MODULES, own, packNamed, tried, YEAR } from './support';

const months = ({ months: compared }: TermsComparison): Readonly<Record<string, string>> =>
  Object.fromEntries(
    compared
      .filter(({ difference }) => !difference.amount.isZero())
      .map(({ month, difference }) => [month, formatAmount(difference)]),
  );
const compare = (other: TermsToTry, of: ContractHistory = history): TermsComparison =>
  valueOf(compareTerms(of, own, other, YEAR));

describe('what a year cost under its own terms', () => {
  let cost: TermsCost;
  beforeAll(() => {
    cost = valueOf(costUnderTerms(own, history, YEAR));
  });

  it('by month: quarters with their fee in advance, the bases of units, less penalties', () => {
    const found = Object.fromEntries(cost.months.map(({ month, total }) => [month, formatAmount(total)]));
    expect(found).toEqual({
      // 3 × 1 300.00 + 9.75, and the first base 16 × 25.00.
      '2025-01': '4309.75',
      '2025-02': '0.00',
      '2025-03': '-100.00',
      '2025-04': '3909.75',
      '2025-05': '0.00',
      // 16 − 8 = 8, then 14: one renewal.
      '2025-06': '400.00',
      '2025-07': '3909.75',
      '2025-08': '0.00',
      '2025-09': '-300.00',
      '2025-10': '3909.75',
      '2025-11': '0.00',
      '2025-12': '0.00',
    });
    expect(formatAmount(cost.total)).toBe('16039.00');
    expect(cost.notes).toEqual([]);
  });

  it('each line and each month explains itself', () => {
    for (const { explanation, lines } of cost.months) {
      expect(replay(explanation).differences).toEqual([]);
      for (const line of lines) expect(replay(line.explanation).differences).toEqual([]);
    }
  });

  it('has the kinds apart', () => {
    expect(Object.values(cost.months[0]?.byKind ?? {}).map(formatAmount)).toEqual([
      '3900.00',
      '9.75',
      '400.00',
      '0.00',
    ]);
  });

  it('is the same for any part of the year: what came before still counts', () => {
    const june = { from: '2025-06' as LocalMonth, to: '2025-06' as LocalMonth };
    expect(formatAmount(valueOf(costUnderTerms(own, history, june)).total)).toBe('400.00');
  });
});

describe('what it would have cost', () => {
  it('under the same terms: the same', () => {
    const same = compare(own);
    expect(months(same)).toEqual({});
    expect(formatAmount(same.difference)).toBe('0.00');
  });

  it('with a steeper grid', () => {
    const grid = compare(
      tried(
        hosted,
        MODULES,
        { parameter: 'restoration.rate-1', value: '15' },
        { parameter: 'restoration.rate-3', value: '40' },
      ),
    );
    expect(months(grid)).toEqual({ '2025-03': '-50.00', '2025-09': '-100.00' });
    expect(formatAmount(grid.difference)).toBe('-150.00');
    for (const { explanation } of [grid, ...grid.months]) expect(replay(explanation).differences).toEqual([]);
  });

  it('round the clock: 24 h and 33.5 h, both more than eight hours late', () => {
    const always = compare(tried(hosted, MODULES, { parameter: 'calendar.working-hours', value: 'always' }));
    expect(months(always)).toEqual({ '2025-03': '-200.00' });
  });

  it('with bases of 40 units: a larger first one, and no renewal', () => {
    const large = compare(tried(hosted, MODULES, { parameter: 'time-units.base', value: '40' }));
    expect(months(large)).toEqual({ '2025-01': '600.00', '2025-06': '-400.00' });
  });

  it('paid by direct debit: without fees', () => {
    const debit = compare({ ...own, paysByDirectDebit: true });
    expect(months(debit)).toEqual({ '2025-01': '-9.75', '2025-04': '-9.75', '2025-07': '-9.75', '2025-10': '-9.75' });
  });

  it('with a yearly budget of 20 h: 23.5 h down are 1 % of 12 000.00, at the year’s end', () => {
    const budget = compare(tried(hosted, [...MODULES, 'L'], { parameter: 'downtime-budget.target', value: 'PT20H' }));
    expect(months(budget)).toEqual({ '2025-12': '-120.00' });
    const invoiced = compare(
      tried(
        hosted,
        [...MODULES, 'L'],
        { parameter: 'downtime-budget.target', value: 'PT20H' },
        { parameter: 'downtime-budget.annual-base', value: 'INVOICED' },
      ),
    );
    // Four quarters of hosting were invoiced in the year: 12 000.00 as well.
    expect(months(invoiced)).toEqual({ '2025-12': '-120.00' });
  });

  it('under a cap of a fifth of a month a year: 100.00, then the 100.00 left', () => {
    const capped = compare(tried(hosted, MODULES, { parameter: 'liability.months', value: '0.2' }));
    expect(months(capped)).toEqual({ '2025-09': '200.00' });
  });

  it('under another pack altogether', () => {
    const other = compare(tried(packNamed('generic-2017'), ['monitoring', 'support']));
    // Twelve invoices of 1 300.00. Incident 2 came before 09:00, outside working hours: 4 h, due at
    // 12:30, answered 1 h 45 late: two started hours of 5 × 1 300.00 ÷ 154 h (22 working days of 7
    // h): 84.4155…
    expect(formatAmount(other.other.total)).toBe('15515.58');
    expect(formatAmount(other.difference)).toBe('-523.42');
    expect(other.other.notes).toEqual([{ code: 'ACCOUNT_NOT_OFFERED', concerns: 'UT', detail: '2' }]);
    const september = other.other.months.find(({ month }) => month === '2025-09');
    expect(september?.lines.map(({ kind, concerns, amount }) => [kind, concerns, formatAmount(amount)])).toEqual([
      ['FORFAIT', 'J', '1000.00'],
      ['FORFAIT', 'H', '300.00'],
      ['PENALTY', '2', '-84.42'],
    ]);
  });

  it('with work paid by another pack’s units', () => {
    const halfDays = compare({ ...tried(hosted, ['A', 'J', 'K', 'HD']), accounts: { UT: 'HD' } });
    // A base is one half-day of 360.00: opened, used up and renewed in February, again in June:
    // 360.00 instead of 400.00 or nothing.
    expect(months(halfDays)).toEqual({ '2025-01': '-40.00', '2025-02': '360.00', '2025-06': '-40.00' });
    expect(halfDays.other.notes).toEqual([]);
  });
});

describe('facts that the other terms take otherwise', () => {
  it('a cause that they do not list excludes nothing there, and is noted', () => {
    const operator = {
      ...history,
      incidents: [
        incident('1', '2025-03-04T08:00:00Z', '2025-03-04T17:00:00Z', '2025-03-05T08:00:00Z', {
          excludedBy: 'HISTORICAL_OPERATOR_NETWORK',
        }),
      ],
    };
    const other = compare(tried(packNamed('generic-2017'), ['monitoring', 'support']), operator);
    expect(other.own.months[2]?.lines).toEqual([]);
    expect(other.other.notes).toContainEqual({
      code: 'CAUSE_NOT_LISTED',
      concerns: '1',
      detail: 'HISTORICAL_OPERATOR_NETWORK',
    });
    // 09:00 is inside working hours: due at 11:00, answered at 18:00: seven hours of 6 500.00 ÷ 147
    // h of March (21 days).
    expect(formatAmount(other.other.months[2]?.byKind.PENALTY ?? money('0.00', 'EUR'))).toBe('-309.52');
  });

  it('a breach that is not certain by the end of the months is left out, and noted', () => {
    const later = {
      ...history,
      incidents: [incident('9', '2025-12-30T08:00:00Z', '2025-12-30T09:00:00Z', '2026-01-06T09:00:00Z')],
    };
    const cost = valueOf(costUnderTerms(own, later, YEAR));
    expect(cost.notes).toEqual([{ code: 'STILL_RUNNING', concerns: '9', detail: 'restoration' }]);
    expect(cost.months.flatMap(({ lines }) => lines).some(({ kind }) => kind === 'PENALTY')).toBe(false);
  });
});

describe('refusals', () => {
  it('terms in another currency, or their prices', () => {
    const swiss: TermsToTry = { ...tried(sixth, ['platform']), prices: [] };
    expect(compareTerms(history, own, swiss, YEAR)).toMatchObject({
      ok: false,
      refusals: [{ code: 'CURRENCY_MISMATCH' }],
    });
    const { prices: _, ...without } = swiss;
    expect(costUnderTerms(without, history, YEAR)).toMatchObject({
      ok: false,
      refusals: [{ code: 'CURRENCY_MISMATCH', path: ['prices'] }],
    });
  });

  it('months out of order, and modules that the terms do not have', () => {
    expect(costUnderTerms(own, history, { from: YEAR.to, to: YEAR.from })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NUMBER_OUT_OF_RANGE', path: ['months'] }],
    });
    expect(costUnderTerms({ ...own, activeModules: ['Z'] }, history, YEAR)).toMatchObject({
      ok: false,
      refusals: [{ code: 'UNKNOWN_MODULE' }],
    });
  });
});
