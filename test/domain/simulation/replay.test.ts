import { formatAmount, money } from '../../../api/domain/money/money';
import {
  costUnderTerms,
  type ContractHistory,
  type PastIncident,
  type SimulatedMonths,
  type TermsCost,
  type TermsToTry,
} from '../../../api/domain/simulation/simulation';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { at, day, valueOf } from '../sixth-pack/support';
import { history, hosted, incident, MODULES, own, packNamed, price, tried, YEAR } from './support';

const cost = (terms: TermsToTry, of: Partial<ContractHistory>, months: SimulatedMonths = YEAR): TermsCost =>
  valueOf(costUnderTerms(terms, { ...history, work: [], incidents: [], ...of }, months));
/** The amounts of one kind in the order in which they were found, e.g. `2025-03 1 -100.00`. */
const linesOf = ({ months }: TermsCost, kind = 'PENALTY'): readonly string[] =>
  months.flatMap(({ month, lines }) =>
    lines
      .filter((line) => line.kind === kind)
      .map(({ concerns, amount }) => `${month} ${concerns} ${formatAmount(amount)}`),
  );
const until = (to: string): SimulatedMonths => ({ from: YEAR.from, to: to as LocalMonth });

/** In working hours 08:30-12:00, 14:00-18:00; target 4 h 30; 1 000.00 of hosting a month. */
describe('penalties of a history take their turn', () => {
  // Monday 3 March 08:30 to Friday 7 March 18:00: 37.5 h, more than eight late: 30 %, 300.00.
  const long = (number: string) =>
    incident(number, '2025-03-03T07:30:00Z', '2025-03-03T08:00:00Z', '2025-03-07T17:00:00Z');
  // Tuesday 4 March 08:30 to Wednesday 09:00: 8 h, 3.5 late: 10 %, 100.00.
  const short = (number: string, restoredAt = '2025-03-05T08:00:00Z') =>
    incident(number, '2025-03-04T07:30:00Z', '2025-03-04T08:00:00Z', restoredAt);
  const capped = tried(hosted, MODULES, { parameter: 'liability.months', value: '0.2' });

  it('as they became certain, where no cap goes by the breach', () => {
    // The longer one was due first, and ended last: it has what is left of 200.00.
    expect(linesOf(cost(capped, { incidents: [long('1'), short('2')] }))).toEqual([
      '2025-03 2 -100.00',
      '2025-03 1 -100.00',
    ]);
  });

  it('by number, when they became certain together', () => {
    // The shorter one began on Friday 08:30: 7.5 h, 3 late: 100.00.
    const friday = (number: string) =>
      incident(number, '2025-03-07T07:30:00Z', '2025-03-07T08:00:00Z', '2025-03-07T17:00:00Z');
    for (const incidents of [
      [long('2'), friday('1')],
      [friday('1'), long('2')],
    ]) {
      expect(linesOf(cost(capped, { incidents }))).toEqual(['2025-03 1 -100.00', '2025-03 2 -100.00']);
    }
    for (const incidents of [
      [long('1'), friday('2')],
      [friday('2'), long('1')],
    ]) {
      expect(linesOf(cost(capped, { incidents }))).toEqual(['2025-03 1 -200.00', '2025-03 2 0.00']);
    }
  });

  it('and take from the cap of their own year', () => {
    const start = day('2024-01-01');
    const prices = history.prices.map((one) => ({ ...one, from: start }));
    // Monday 2 to Friday 6 September 2024, as long as the other: 300.00, cut to 200.00; in 2025 there are 200.00 again.
    const before = incident('1', '2024-09-02T06:30:00Z', '2024-09-02T07:00:00Z', '2024-09-06T16:00:00Z');
    const both = { from: '2024-01' as LocalMonth, to: YEAR.to };
    const past = { serviceStartsOn: start, prices, incidents: [long('3'), before, short('2')] };
    expect(linesOf(cost(capped, past, both))).toEqual(['2024-09 1 -200.00', '2025-03 2 -100.00', '2025-03 3 -100.00']);
    // The last year alone is the same: what came before was taken then.
    expect(linesOf(cost(capped, past))).toEqual(['2025-03 2 -100.00', '2025-03 3 -100.00']);
  });

  it('by the breach, where a cap goes by it: services of the month make the cap', () => {
    // 3 % of what is concerned for each critical answer that came late, 5 % of all that was concerned in the month.
    const monitored = tried(packNamed('owl-monitoring'), ['level-1'], {
      parameter: 'opening-hours',
      value: 'always',
    });
    const late = (number: string, hour: string, services: readonly string[], respondedAt: string): PastIncident => ({
      ...incident(number, `2025-03-04T${hour}:00:00Z`, respondedAt, '2025-03-14T09:00:00Z'),
      servicesConcerned: services,
    });
    const first = late('1', '09', ['J'], '2025-03-12T09:00:00Z');
    const second = late('2', '10', ['J'], '2025-03-10T09:00:00Z');
    // 30.00 each of 1 000.00, under 50.00: the first that was due has all, though it was answered last.
    expect(linesOf(cost(monitored, { incidents: [second, first] }))).toEqual(['2025-03 1 -30.00', '2025-03 2 -20.00']);
    // With another service of 300.00 that month, the cap is 65.00.
    const third = late('3', '11', ['H'], '2025-03-10T09:00:00Z');
    expect(linesOf(cost(monitored, { incidents: [third, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -30.00',
      '2025-03 3 -5.00',
    ]);
    // A miss of another commitment concerns its service just the same: 1.5 % of 300.00 for a major one, and the cap is 65.00.
    const major = late('3', '11', ['H'], '2025-03-10T09:00:00Z');
    const ofMajor = { ...major, facts: { ...major.facts, severity: 'MAJOR' as const } };
    expect(linesOf(cost(monitored, { incidents: [ofMajor, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -30.00',
      '2025-03 3 -4.50',
    ]);
    // In another month it has a cap of its own.
    const april = {
      ...incident('4', '2025-04-01T09:00:00Z', '2025-04-10T09:00:00Z', '2025-04-10T09:00:00Z'),
      servicesConcerned: ['H'],
    };
    expect(linesOf(cost(monitored, { incidents: [april, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -20.00',
      '2025-04 4 -9.00',
    ]);
  });
});

describe('a miss of the last hours of what is looked at', () => {
  // Tuesday 30 December 2025 09:00; due at 15:30.
  const restored = (restoredAt: string) =>
    cost(own, { incidents: [incident('9', '2025-12-30T08:00:00Z', '2025-12-30T08:10:00Z', restoredAt)] });

  it('counts when it ended before midnight', () => {
    // Wednesday until 18:00: 6.5 + 7.5 − 4.5 = 9.5 h late.
    const counted = restored('2025-12-31T22:59:59Z');
    expect([linesOf(counted), counted.notes]).toEqual([['2025-12 9 -300.00'], []]);
  });

  it('runs still when it ended at midnight, and is noted', () => {
    const running = restored('2025-12-31T23:00:00Z');
    expect([linesOf(running), running.notes]).toEqual([
      [],
      [{ code: 'STILL_RUNNING', concerns: '9', detail: 'restoration' }],
    ]);
  });

  it('that is not due yet is no miss, and not noted', () => {
    const early = cost(own, {
      incidents: [incident('9', '2025-12-31T15:00:00Z', '2025-12-31T15:10:00Z', '2026-01-05T09:00:00Z')],
    });
    expect([linesOf(early), early.notes]).toEqual([[], []]);
  });

  it('is in the month of its breach, wherever it ended', () => {
    // Thursday 27 February 17:00 + 4 h 30: due Friday at 12:00 (1 h, 3.5 h); restored on Monday 3 March at 10:00: 5.5 h late: 20 %.
    const over = cost(own, {
      incidents: [incident('9', '2025-02-27T16:00:00Z', '2025-02-27T16:10:00Z', '2025-03-03T09:00:00Z')],
    });
    expect(linesOf(over)).toEqual(['2025-02 9 -200.00']);
  });
});

describe('causes that the terms do not list', () => {
  const unknown = { startsAt: at('2025-03-04T08:00:00Z'), endsAt: at('2025-03-04T17:00:00Z') };
  // Tuesday 4 March 09:00 to Wednesday 09:00 under the hosted service: three hours late, 100.00.
  const excluded = (causes: readonly string[], excludedBy: string | null) =>
    cost(own, {
      incidents: [
        incident('1', '2025-03-04T08:00:00Z', '2025-03-04T09:00:00Z', '2025-03-05T08:00:00Z', {
          excludedPeriods: causes.map((cause) => ({ cause, ...unknown })),
          excludedBy,
        }),
      ],
    });

  it('exclude nothing, period or whole, and each is noted', () => {
    const found = excluded(['FULL_MOON', 'TIDE'], 'SUNSPOTS');
    expect(linesOf(found)).toEqual(['2025-03 1 -100.00']);
    expect(found.notes).toEqual(
      ['FULL_MOON', 'TIDE', 'SUNSPOTS'].map((detail) => ({ code: 'CAUSE_NOT_LISTED', concerns: '1', detail })),
    );
  });

  it('leave those that are listed as they are', () => {
    const [listed] = hosted.causes;
    if (listed === undefined) throw new Error('the pack lists causes');
    const found = excluded(['TIDE', listed.code], null);
    expect(linesOf(found)).toEqual([]);
    expect(found.notes).toEqual([{ code: 'CAUSE_NOT_LISTED', concerns: '1', detail: 'TIDE' }]);
    expect(excluded([], listed.code)).toMatchObject({ notes: [] });
    expect(linesOf(excluded([], listed.code))).toEqual([]);
  });
});

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
    // 1 000.00 until June 2025, 2 000.00 from July. Invoiced in 2024: October to December; in 2025: 2 × 3 000.00 + 2 × 6 000.00.
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
    // 16 units: 12 in May, 8 in February: in order the base is used up in May; the dearer base from May on.
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
