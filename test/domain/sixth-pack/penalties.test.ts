import { assessed, at, commitmentOf, contextOf, day, facts, francs, breach, priced, usesOf, valueOf } from './support';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { PenaltyDecision, RecordedCapUse } from '../../../api/domain/penalty/decision';
import { costIfItLasts, type RunningYear } from '../../../api/domain/projection/running-cost';
import type { TermsOverride } from '../../../api/domain/terms/effective-terms';

const terms = priced();
const amountOf = (decision: PenaltyDecision): string => formatAmount(decision.amount);

/**
 * Late restorations by their overrun: received on Monday 2 March 2026 at 08:00, due at 15:00,
 * restored at an instant.
 */
const restored = (at_: string, ...overrides: readonly TermsOverride[]): PenaltyDecision => {
  const own = priced(...overrides);
  const of = facts('2026-03-02T07:00:00Z', { events: { RESTORED: at(at_) } });
  return assessed(own, breach(own, 'restoration', '1', of));
};

describe('the marginal rate table of the sixth pack, on a platform of 1 200.00 a month', () => {
  it.each([
    // Due at 15:00; the first two hours at 5 %, the next four at 12.5 %, all beyond at 40 %,
    // weighted by their length.
    ['two hours late: 5 %', '2026-03-02T16:00:00Z', '60.00'],
    // (7 200 × 5 + 1 × 12.5) ÷ 7 201 = 5.00104… %, 60.0125.
    ['two hours and a second: 60.0125', '2026-03-02T16:00:01Z', '60.01'],
    // 2.5 h on Monday, 2.5 h on Tuesday: (2 × 5 + 3 × 12.5) ÷ 5 = 9.5 %.
    ['five hours late: 9.5 %', '2026-03-03T09:30:00Z', '114.00'],
    // 2.5 h and 5.5 h: 08:00 to 12:00, 13:00 to 14:30. (2 × 5 + 4 × 12.5 + 2 × 40) ÷ 8 = 17.5 %.
    ['eight hours late: 17.5 %', '2026-03-03T13:30:00Z', '210.00'],
  ])('%s', (_, restoredAt, amount) => {
    expect(amountOf(restored(restoredAt))).toBe(amount);
  });

  it('a contract may have it read flat: 40 % for the whole of eight hours', () => {
    expect(amountOf(restored('2026-03-03T13:30:00Z', { parameter: 'late-restoration.reading', value: 'FLAT' }))).toBe(
      '480.00',
    );
  });
});

describe('the hourly penalty of the sixth pack', () => {
  // Friday 10 April 2026 14:00, inside the office: 90 minutes, due at 15:30 on the service desk's
  // clock. Answered at 18:29: 2 h 59 late.
  const of = facts('2026-04-10T12:00:00Z', { events: { FIRST_RESPONSE: at('2026-04-10T16:29:00Z') } });
  const late = (rounding: string): string => {
    const own = priced({ parameter: 'late-response.hours', value: rounding });
    return amountOf(assessed(own, breach(own, 'response', '1', of)));
  };

  it('counts completed hours only: 2 × (4 × 1 200.00 ÷ 161 h of April) = 59.6273…', () => {
    expect(late('COMPLETED')).toBe('59.63');
  });

  it('would count three started ones: 89.4409…, and 2.98333 pro rata: 88.9441…', () => {
    expect(late('STARTED')).toBe('89.44');
    expect(late('PRORATA')).toBe('88.94');
  });

  it('is nothing before an hour is complete, though the commitment is breached', () => {
    const slight = facts('2026-04-10T12:00:00Z', { events: { FIRST_RESPONSE: at('2026-04-10T14:29:59Z') } });
    const decision = assessed(terms, breach(terms, 'response', '1', slight));
    expect([decision.status, amountOf(decision)]).toEqual(['ASSESSED', '0.00']);
  });
});

describe('two caps in a row: 500.00 a month (a quarter of 2 000.00), then 1 200.00 a year (0.6 of it)', () => {
  /**
   * Received on a Monday at 08:00, restored on the Thursday at 13:30: 24 h late, (2 × 5 + 4 × 12.5
   * + 18 × 40) ÷ 24 = 32.5 %, 390.00.
   */
  const lateRestoration = (number: string, receivedAt: string, restoredAt: string) =>
    breach(terms, 'restoration', number, facts(receivedAt, { events: { RESTORED: at(restoredAt) } }));

  const breaches = [
    lateRestoration('1', '2026-03-02T07:00:00Z', '2026-03-05T12:30:00Z'),
    lateRestoration('2', '2026-03-09T07:00:00Z', '2026-03-12T12:30:00Z'),
    lateRestoration('3', '2026-04-13T06:00:00Z', '2026-04-16T11:30:00Z'),
    lateRestoration('4', '2026-04-27T06:00:00Z', '2026-04-30T11:30:00Z'),
    // Monday 18 May 08:00, due at 09:30, answered on Tuesday at 17:40: 9 h 30 and 10 h 40 of the
    // service desk, 20 completed hours. May has 14 × 8.5 + 4 × 7 = 147 office hours: 20 × 4 800 ÷
    // 147 = 653.06.
    breach(
      terms,
      'response',
      '5',
      facts('2026-05-18T06:00:00Z', { events: { FIRST_RESPONSE: at('2026-05-19T15:40:00Z') } }),
    ),
    lateRestoration('6', '2026-05-26T06:00:00Z', '2026-05-29T12:00:00Z'),
  ];
  const recorded: RecordedCapUse[] = [];
  const decisions = breaches.map((item) => {
    const decision = assessed(terms, item, recorded);
    recorded.push(...usesOf(item.incident, decision));
    return decision;
  });

  it.each([
    [1, '390.00', ['500.00', '1200.00'], [false, false]],
    // March has 110.00 left.
    [2, '110.00', ['110.00', '810.00'], [true, false]],
    [3, '390.00', ['500.00', '700.00'], [false, false]],
    [4, '110.00', ['110.00', '310.00'], [true, false]],
    // 653.06 is cut to May's 500.00 first, then to the 200.00 left of the year.
    [5, '200.00', ['500.00', '200.00'], [true, true]],
    // May has 300.00 left, the year nothing.
    [6, '0.00', ['300.00', '0.00'], [true, true]],
  ])('penalty %i is %s', (number, amount, left, cut) => {
    const decision = decisions[number - 1];
    if (decision === undefined) throw new Error('a penalty');
    expect(amountOf(decision)).toBe(amount);
    expect(decision.capUses.map(({ capKey }) => capKey)).toEqual(['month', 'year']);
    expect(decision.capUses.map(({ leftBefore }) => formatAmount(leftBefore))).toEqual(left);
    expect(decision.capUses.map((use) => use.cut)).toEqual(cut);
    expect(replay(decision.explanation).differences).toEqual([]);
  });

  it('the year’s cap lifted by decision leaves that of the month', () => {
    const [, , , , fifth] = breaches;
    if (fifth === undefined) throw new Error('a breach');
    const before = recorded.filter(({ penaltyId }) => Number(penaltyId) < 5);
    expect(amountOf(assessed(terms, { ...fifth, liftedCaps: ['year'] }, before))).toBe('500.00');
  });
});

describe('the downtime of the sixth pack', () => {
  const { compiled, policies } = commitmentOf(terms, 'availability');
  const [policy] = policies;
  if (policy === undefined) throw new Error('a policy');
  // Monday 2 to Wednesday 4 November 2026, from 08:00: 11 h of the service desk, 12 h, and 12 h to
  // 19:00 on Wednesday: 35 h of 20 h.
  const year: RunningYear = {
    kind: 'YEAR',
    year: 2026,
    commitment: compiled,
    policy,
    interruptions: [
      {
        service: 'platform',
        startsAt: at('2026-11-02T07:00:00Z'),
        endsAt: at('2026-11-04T18:00:00Z'),
        excludedBy: null,
        excludedPeriods: [],
      },
    ],
    invoicedForYear: null,
    liftedCaps: [],
  };
  const close = at('2027-01-01T00:00:00Z');

  it('is priced at the year’s close: (10 × 0.5 + 5 × 2) ÷ 15 = 1 % of 24 000.00', () => {
    expect(amountOf(valueOf(costIfItLasts(contextOf(terms), year, close)))).toBe('240.00');
  });

  it('by the days of the year when service started in it: 184 ÷ 365', () => {
    const context = { ...contextOf(terms), serviceStartsOn: day('2026-07-01') };
    // 240.00 × 184 ÷ 365 = 120.9863…
    expect(amountOf(valueOf(costIfItLasts(context, year, close)))).toBe('120.99');
  });

  it('takes what the breaches of the year have left of the cap', () => {
    const recorded = [{ penaltyId: '1', capKey: 'year', windowKey: '2026', amount: francs('1100.00') }];
    expect(amountOf(valueOf(costIfItLasts(contextOf(terms, recorded), year, close)))).toBe('100.00');
  });
});
