import { money } from '../../../api/domain/money/value';
import type { PastIncident, TermsToTry } from '../../../api/domain/simulation/history';
import { replayWork } from '../../../api/domain/simulation/replay-work';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { day } from '../sixth-pack/support';
import { cost, history, hosted, incident, linesOf, MODULES, own, price, tried, until, YEAR } from './support';

describe('the downtime of a year', () => {
  const budget = (...overrides: readonly (readonly [string, string])[]) =>
    tried(
      hosted,
      ['A', 'J', 'L'],
      { parameter: 'downtime-budget.target', value: 'PT20H' },
      ...overrides.map(([parameter, value]) => ({ parameter, value })),
    );
  // Monday 3 March 08:30 to Thursday 09:00 2025: 23 h; 3 h beyond 20 h: 1 % of 12 000.00.
  const down = (number: string, service: string): PastIncident => ({
    ...incident(number, '2025-03-03T07:30:00Z', '2025-03-03T08:00:00Z', '2025-03-06T08:00:00Z'),
    service,
  });

  it('is assessed when the year is over, not before', () => {
    expect(linesOf(cost(budget(), { incidents: [down('1', 'J')] }))).toEqual(['2025-12 2025 -120.00']);
    expect(linesOf(cost(budget(), { incidents: [down('1', 'J')] }, until('2025-11')))).toEqual([]);
  });

  it('counts what is down at once but once, or each service apart', () => {
    const incidents = [down('1', 'J'), down('2', 'H')];
    expect(linesOf(cost(budget(), { incidents }))).toEqual(['2025-12 2025 -120.00']);
    // 46 h are 26 h beyond: the second line of the table, 2 %.
    expect(linesOf(cost(budget(['sla.services', 'NAMED']), { incidents }))).toEqual(['2025-12 2025 -240.00']);
  });

  it('is one, when several modules bring its budget', () => {
    const brings = (key: string, commitments: readonly string[]) =>
      key === 'K' ? [...commitments, 'downtime-budget'] : commitments;
    const both = {
      ...hosted,
      modules: hosted.modules.map((one) => ({ ...one, commitments: brings(one.key, one.commitments) })),
    };
    const twice = tried(both, ['A', 'J', 'K', 'L'], { parameter: 'downtime-budget.target', value: 'PT20H' });
    // Beside the restoration of module K: 23 h are 18.5 h late, 30 % of 1 000.00.
    expect(linesOf(cost(twice, { incidents: [down('1', 'J')] }))).toEqual([
      '2025-03 1 -300.00',
      '2025-12 2025 -120.00',
    ]);
  });

  it('is that of the service: to its last day, in proportion', () => {
    // 181 of 365 days of 120.00.
    const ended = { incidents: [down('1', 'J')], serviceLastDay: day('2025-06-30') };
    expect(linesOf(cost(budget(), ended))).toEqual(['2025-06 2025 -59.51']);
    expect(linesOf(cost(budget(), ended, until('2025-06')))).toEqual(['2025-06 2025 -59.51']);
    expect(linesOf(cost(budget(), ended, until('2025-05')))).toEqual([]);
    const atYearEnd = { incidents: [down('1', 'J')], serviceLastDay: day('2025-12-31') };
    expect(linesOf(cost(budget(), atYearEnd, { from: YEAR.from, to: '2026-12' as LocalMonth }))).toEqual([
      '2025-12 2025 -120.00',
    ]);
  });

  it('of a service that ended before it began is none; of one that ended in its second year, both', () => {
    const never = { incidents: [down('1', 'J')], serviceLastDay: day('2024-12-31') };
    expect(linesOf(cost(budget(), never))).toEqual([]);
    const start = day('2024-10-01');
    const both = {
      serviceStartsOn: start,
      serviceLastDay: day('2025-06-30'),
      prices: [{ ...price('J', '1000.00', true), from: start }],
      incidents: [
        down('1', 'J'),
        incident('2', '2024-11-04T07:30:00Z', '2024-11-04T08:00:00Z', '2024-11-07T08:00:00Z'),
      ],
    };
    // 120.00 × 92 ÷ 366, and × 181 ÷ 365.
    expect(linesOf(cost(budget(), both, { from: '2024-10' as LocalMonth, to: YEAR.to }))).toEqual([
      '2024-12 2024 -30.16',
      '2025-06 2025 -59.51',
    ]);
  });

  it('of all prices, where the terms say so: what was invoiced, without the fees', () => {
    const all = budget(['downtime-budget.annual-base', 'INVOICED'], ['penalty.base', 'ALL']);
    // 1 % of 12 × 1 300.00.
    expect(linesOf(cost(all, { incidents: [down('1', 'J')] }))).toEqual(['2025-12 2025 -156.00']);
  });

  it('runs on while it is not restored, and what is not applicable is none of it', () => {
    const open = down('1', 'J');
    const { RESTORED: _, ...events } = open.facts.events;
    const unrestored = { ...open, facts: { ...open.facts, events } };
    // From 3 March on it is more than 30 h beyond: 3 %.
    expect(linesOf(cost(budget(), { incidents: [unrestored] }))).toEqual(['2025-12 2025 -360.00']);
    const slow = { ...open, facts: { ...open.facts, kind: 'DEGRADATION' as const } };
    expect(linesOf(cost(budget(), { incidents: [slow] }))).toEqual([]);
  });

  it('of each year, with the prices of each; what was invoiced in it where the terms say so', () => {
    // 1 000.00 until June 2025, 2 000.00 from July. Invoiced in 2024: October to December; in 2025:
    // 2 × 3 000.00 + 2 × 6 000.00.
    const start = day('2024-10-01');
    const hosting = { ...price('J', '1000.00', true), from: start, toExclusive: day('2025-07-01') };
    const raised = { ...price('J', '2000.00', true), from: day('2025-07-01') };
    const services = { ...price('H', '300.00', false), from: start };
    const past = {
      serviceStartsOn: start,
      prices: [hosting, raised, services],
      // Monday 4 to Thursday 7 November 2024, 23 h as well.
      incidents: [
        down('1', 'J'),
        incident('2', '2024-11-04T07:30:00Z', '2024-11-04T08:00:00Z', '2024-11-07T08:00:00Z'),
      ],
    };
    const both = { from: '2024-10' as LocalMonth, to: YEAR.to };
    // 2024: 92 of 366 days of 1 % of 12 000.00: 30.16; 2025: 1 % of 24 000.00.
    expect(linesOf(cost(budget(), past, both))).toEqual(['2024-12 2024 -30.16', '2025-12 2025 -240.00']);
    // 2024: of 3 000.00 that were invoiced: 30.00 × 92 ÷ 366 = 7.54; 2025: 1 % of 18 000.00.
    expect(linesOf(cost(budget(['downtime-budget.annual-base', 'INVOICED']), past, both))).toEqual([
      '2024-12 2024 -7.54',
      '2025-12 2025 -180.00',
    ]);
  });
});

describe('forfaits of a history', () => {
  it('are invoiced with their fee in the month of the invoice, and end with the service', () => {
    const ended = cost(own, { serviceLastDay: day('2025-04-30'), prices: [price('J', '1000.00', true)] });
    expect(linesOf(ended, 'FORFAIT')).toEqual([
      '2025-01 J 3000.00',
      // 30 of the 91 days from April to June.
      '2025-04 J 989.01',
    ]);
    expect(linesOf(ended, 'ACCOUNT_FEE')).toEqual(['2025-01 invoice 9.75', '2025-04 invoice 9.75']);
  });

  it('are invoiced by the months that the contract chose', () => {
    const monthly = cost({ ...own, periodMonths: 1 }, { prices: [price('J', '1000.00', true)] });
    expect(linesOf(monthly, 'FORFAIT')).toHaveLength(12);
    expect(linesOf(monthly, 'FORFAIT')[1]).toBe('2025-02 J 1000.00');
  });

  it('have no fee by direct debit only where that waives it', () => {
    const { accountKeepingFee } = hosted.billing;
    if (accountKeepingFee === null) throw new Error('the pack has a fee');
    const kept = {
      ...hosted,
      billing: { ...hosted.billing, accountKeepingFee: { ...accountKeepingFee, waivedByDirectDebit: false } },
    };
    const fees = (terms: TermsToTry) => linesOf(cost({ ...terms, paysByDirectDebit: true }, {}), 'ACCOUNT_FEE');
    expect(fees(own)).toEqual([]);
    expect(fees({ ...own, terms: { ...own.terms, pack: kept } })).toHaveLength(4);
  });
});

describe('work of a history', () => {
  const work = (on: string, minutes: number, account = 'UT') => ({ on: day(on), account, minutes, roundTrips: 0 });

  it('is debited in the order of its dates, at the prices of the account', () => {
    // 16 units: 12 in May, 8 in February: in order the base is used up in May; the dearer base from
    // May on.
    const unitPrices = {
      UT: [
        { from: day('2025-01-01'), unitPrice: money('25.00', 'EUR') },
        { from: day('2025-05-01'), unitPrice: money('30.00', 'EUR') },
      ],
    };
    const past = { work: [work('2025-05-06', 180), work('2025-02-04', 120)] };
    expect(linesOf(cost({ ...own, unitPrices }, past), 'UNIT_PACK')).toEqual([
      '2025-01 UT 400.00',
      '2025-05 UT 480.00',
    ]);
    expect(linesOf(cost({ ...own, unitPrices: {} }, past), 'UNIT_PACK')).toEqual([
      '2025-01 UT 400.00',
      '2025-05 UT 400.00',
    ]);
  });

  it('says where each account stands after it', () => {
    // 8 + 12 of 16 units: renewed once, 12 left of 32.
    const past = { work: [work('2025-05-06', 180), work('2025-02-04', 120)] };
    const used = { account: 'UT', debitedUnits: 20 };
    expect(cost(own, past).accounts).toEqual([{ ...used, baseUnits: 16, renewals: 1, balance: 12 }]);
    // A contract that subscribed 30 units at once has 10 left; one that subscribed 4: 1 + 20 ÷ 4
    // bases, renewed as soon as one is used up.
    expect(cost({ ...own, baseUnits: { UT: 30, HD: 1 } }, past).accounts).toEqual([
      { ...used, baseUnits: 30, renewals: 0, balance: 10 },
    ]);
    expect(cost({ ...own, baseUnits: { UT: 4 } }, past).accounts).toEqual([
      { ...used, baseUnits: 4, renewals: 5, balance: 4 },
    ]);
    expect(linesOf(cost({ ...own, baseUnits: { UT: 30 } }, past), 'UNIT_PACK')).toEqual(['2025-01 UT 750.00']);
  });

  it('shares a started quarter between the calls of an incident, where the terms do', () => {
    const together = tried(hosted, MODULES, { parameter: 'hotline.excess-rounding', value: 'PER_INCIDENT' });
    const debited = (terms: TermsToTry, minutes: number, callMinutesBefore?: number) =>
      cost(terms, {
        work: [
          {
            ...work('2025-02-04', minutes),
            roundTrips: 1,
            ...(callMinutesBefore === undefined ? {} : { callMinutesBefore }),
          },
        ],
      }).accounts[0]?.debitedUnits;
    // Ten minutes were paid for before: five more fill the quarter, six begin another.
    expect([debited(together, 5, 10), debited(together, 6, 10), debited(together, 6, 0)]).toEqual([0, 1, 1]);
    // By itself, and with its round trip, where the terms round each call, or where it is none.
    expect([debited(own, 5, 10), debited(together, 5)]).toEqual([5, 5]);
  });

  it('renews when the terms say so', () => {
    const exact = { work: [work('2025-02-04', 240)] };
    expect(linesOf(cost(own, exact), 'UNIT_PACK')).toEqual(['2025-01 UT 400.00', '2025-02 UT 400.00']);
    const late = tried(hosted, MODULES, { parameter: 'unit-accounts.renewal', value: 'DEBIT_EXCEEDS_BALANCE' });
    expect(linesOf(cost(late, exact), 'UNIT_PACK')).toEqual(['2025-01 UT 400.00']);
  });

  it('opens each account of the active modules, by the terms of its module', () => {
    const both = tried(hosted, [...MODULES, 'HD'], { parameter: 'time-units.base', value: '20', module: 'UT' });
    expect(linesOf(cost(both, {}), 'UNIT_PACK')).toEqual(['2025-01 UT 500.00', '2025-01 HD 360.00']);
  });

  it('is debited from its own account alone', () => {
    const both = tried(hosted, [...MODULES, 'HD']);
    const past = { work: [work('2025-02-04', 120), work('2025-03-04', 100, 'HD'), work('2025-04-04', 120)] };
    // A half-day of February is not one: the base of one serves in March. Two hours twice are
    // sixteen quarters, in April.
    expect(linesOf(cost(both, past), 'UNIT_PACK')).toEqual([
      '2025-01 UT 400.00',
      '2025-01 HD 360.00',
      '2025-03 HD 360.00',
      '2025-04 UT 400.00',
    ]);
  });

  it('without an account is nothing', () => {
    expect(replayWork(tried(hosted, ['A', 'J']), { ...history, work: [] })).toEqual({
      ok: true,
      value: { lines: [], accounts: [], notes: [] },
    });
  });

  it('that no account pays for is noted with its number, account by account', () => {
    const past = { work: [work('2025-02-04', 10, 'X'), work('2025-03-04', 10, 'Y'), work('2025-04-04', 10, 'X')] };
    const found = cost(own, past);
    expect(found.notes).toEqual([
      { code: 'ACCOUNT_NOT_OFFERED', concerns: 'X', detail: '2' },
      { code: 'ACCOUNT_NOT_OFFERED', concerns: 'Y', detail: '1' },
    ]);
    expect(linesOf(found, 'UNIT_PACK')).toEqual(['2025-01 UT 400.00']);
  });
});
