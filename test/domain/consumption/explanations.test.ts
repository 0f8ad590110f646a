import { proposeEstimate } from '../../../api/domain/consumption/allotted-time';
import { debitWork, repeatedDebit, type UnitAccountState } from '../../../api/domain/consumption/debit-units';
import { settleIncludedHours } from '../../../api/domain/consumption/included-hours';
import { openUnitAccount } from '../../../api/domain/consumption/open-unit-account';
import { surchargeOfWork } from '../../../api/domain/consumption/surcharge';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { printExplanation } from '../../../api/domain/explanation/print';
import { money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { parseInstant, type LocalDate } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
const day = (text: string) => text as LocalDate;
const lines = (explanation: Explanation): readonly string[] => printExplanation(explanation, 'en').split('\n');

/**
 * What a client reads under an amount or a debit: each step says what, from what, how, and which
 * article has it.
 */
describe('a debit explains itself', () => {
  const account: UnitAccountState = {
    terms: { unitMinutes: 15, baseUnits: 16, travelUnits: 4, travelIncluded: false, article: 'art. 7' },
    prices: [{ from: day('2025-01-01'), unitPrice: money('25.00', 'EUR') }],
    balance: 10,
    closed: false,
  };
  const debit = (minutes: number, roundTrips: number, changes: Partial<UnitAccountState> = {}) =>
    valueOf(
      debitWork({ ...account, ...changes }, { on: day('2025-03-03'), minutes, roundTrips, idempotencyKey: 'key' }),
    );
  const WORK = [
    '1. Every started unit of work is due (art. 7)',
    '   minutesDue = 50 minutes',
    '   unitMinutes = 15 minutes',
    '   workUnits = ceil(minutesDue / unitMinutes) = 4 units',
  ];
  const NO_TRAVEL = [
    '2. Units debited, travel costs none (art. 7)',
    '   workUnits = 4 units',
    '   units = workUnits = 4 units',
  ];

  it('without travel or renewal', () => {
    expect(lines(debit(50, 0).explanation)).toEqual([
      ...WORK,
      ...NO_TRAVEL,
      '3. Renewals, as soon as the balance reaches zero (art. 7)',
      '   balanceBefore = 10 units',
      '   units = 4 units',
      '   baseUnits = 16 units',
      '   renewals = max(0, floor((units - balanceBefore) / baseUnits) + 1) = 0',
      '4. Balance after it (art. 7)',
      '   balanceBefore = 10 units',
      '   units = 4 units',
      '   baseUnits = 16 units',
      '   renewals = 0',
      '   balance = balanceBefore - units + renewals * baseUnits = 6 units',
    ]);
  });

  it('with two round trips, which use the balance up', () => {
    // 4 + 2 × 4 = 12 of 10: renewed once, 14 left.
    expect(lines(debit(50, 2).explanation)).toEqual([
      ...WORK,
      '2. Work and round trips on site (art. 7)',
      '   workUnits = 4 units',
      '   travelUnits = 4 units',
      '   roundTrips = 2',
      '   units = workUnits + travelUnits * roundTrips = 12 units',
      '3. Renewals, as soon as the balance reaches zero (art. 7)',
      '   balanceBefore = 10 units',
      '   units = 12 units',
      '   baseUnits = 16 units',
      '   renewals = max(0, floor((units - balanceBefore) / baseUnits) + 1) = 1',
      '4. Balance after it (art. 7)',
      '   balanceBefore = 10 units',
      '   units = 12 units',
      '   baseUnits = 16 units',
      '   renewals = 1',
      '   balance = balanceBefore - units + renewals * baseUnits = 14 units',
      '5. Price of one base of units (art. 7)',
      '   baseUnits = 16 units',
      '   unitPrice = 25.00 EUR',
      '   basePrice = roundHalfUp(baseUnits * unitPrice, 2) = 400.00 EUR',
      '6. Price of the renewals (art. 7)',
      '   renewals = 1',
      '   basePrice = 400.00 EUR',
      '   renewalAmount = renewals * basePrice = 400.00 EUR',
    ]);
  });

  it('where only what exceeds the balance renews', () => {
    const late = lines(debit(50, 0, { renewal: 'DEBIT_EXCEEDS_BALANCE', balance: 4 }).explanation);
    expect(late.slice(7, 12)).toEqual([
      '3. Renewals, for what exceeds the balance (art. 7)',
      '   balanceBefore = 4 units',
      '   units = 4 units',
      '   baseUnits = 16 units',
      '   renewals = max(0, ceil((units - balanceBefore) / baseUnits)) = 0',
    ]);
  });

  it('of no minutes, which renews nothing', () => {
    const nothing = lines(debit(0, 3).explanation);
    expect(nothing).toContain('2. Units debited, travel costs none (art. 7)');
    expect(nothing).toContain('   renewals = 0 = 0');
  });

  it('where travel is included', () => {
    const included = debit(50, 2, { terms: { ...account.terms, travelIncluded: true } });
    expect(lines(included.explanation).slice(0, 7)).toEqual([...WORK, ...NO_TRAVEL]);
  });

  it('that is repeated: what was answered before', () => {
    const repeated = repeatedDebit(debit(50, 2).entries, 'EUR');
    expect(repeated === null ? [] : lines(repeated.explanation)).toEqual([
      '1. Result of the first request with the same key',
      '   units = 12 units',
    ]);
  });

  it('and so does the opening of its account', () => {
    const opened = openUnitAccount(account.terms, account.prices, day('2025-01-01'), 'opening');
    expect(lines(opened.explanation)).toEqual([
      '1. Price of one base of units (art. 7)',
      '   baseUnits = 16 units',
      '   unitPrice = 25.00 EUR',
      '   basePrice = roundHalfUp(baseUnits * unitPrice, 2) = 400.00 EUR',
    ]);
  });
});

describe('an estimate explains itself', () => {
  const propose = (excess: 'EXCESS_QUOTED' | 'WHOLE_QUOTED', minutes: number) =>
    lines(
      valueOf(
        proposeEstimate(
          { excess, workKinds: ['AUDIT'], article: 'art. 2.2.1' },
          { month: '2025-03' as LocalMonth, allowanceMinutes: 60, estimates: [] },
          { id: 'E', kind: 'AUDIT', minutes },
          money('90.00', 'EUR'),
        ),
      ).explanation,
    );
  // 90.00 an hour is 1.50 a minute.
  const quoted = (minutes: number, allotted: number, amount: string) => [
    '2. Minutes to quote (art. 2.2.1)',
    `   minutes = ${minutes} minutes`,
    `   allottedMinutes = ${allotted} minutes`,
    `   quoteMinutes = minutes - allottedMinutes = ${minutes - allotted} minutes`,
    '3. Quote, pro rata by the minute (art. 2.2.1)',
    '   hourlyRate = 90.00 EUR',
    `   quoteMinutes = ${minutes - allotted} minutes`,
    `   quoteAmount = roundHalfUp(hourlyRate * quoteMinutes / 60, 2) = ${amount} EUR`,
  ];

  it('where the excess is quoted', () => {
    expect(propose('EXCESS_QUOTED', 80)).toEqual([
      '1. What the month’s allotted time takes (art. 2.2.1)',
      '   minutes = 80 minutes',
      '   usableMinutes = 60 minutes',
      '   allottedMinutes = min(minutes, usableMinutes) = 60 minutes',
      ...quoted(80, 60, '30.00'),
    ]);
  });

  it('where the whole is quoted', () => {
    expect(propose('WHOLE_QUOTED', 80)).toEqual([
      '1. What the month’s allotted time takes (art. 2.2.1)',
      '   allottedMinutes = 0 = 0 minutes',
      ...quoted(80, 0, '120.00'),
    ]);
  });
});

describe('a settlement against included hours explains itself', () => {
  const terms = { minutes: 240, carriedOver: false, notDeducted: ['MAJOR_UPGRADE'], article: 'art. 4' } as const;
  const settle = (left: number, kind: string, unitMinutes?: number) =>
    lines(
      valueOf(
        settleIncludedHours(
          { ...terms, ...(unitMinutes === undefined ? {} : { unitMinutes }) },
          left,
          { kind, minutes: 50 },
          money('90.00', 'EUR'),
        ),
      ).explanation,
    );

  it('by minutes of what is left', () => {
    expect(settle(40, 'ADMINISTRATION')).toEqual([
      '1. Minutes left of the month (art. 4)',
      '   usableMinutes = 40 minutes',
      '2. Deducted from the included hours (art. 4)',
      '   minutes = 50 minutes',
      '   usableMinutes = 40 minutes',
      '   includedUnitMinutes = 1 minutes',
      '   deductedMinutes = min(ceil(minutes / includedUnitMinutes), floor(usableMinutes / includedUnitMinutes)) * includedUnitMinutes = 40 minutes',
      '3. Minutes beyond, to quote (art. 4)',
      '   minutes = 50 minutes',
      '   deductedMinutes = 40 minutes',
      '   quoteMinutes = max(minutes - deductedMinutes, 0) = 10 minutes',
      '4. Quote, pro rata by the minute (art. 4)',
      '   hourlyRate = 90.00 EUR',
      '   quoteMinutes = 10 minutes',
      '   quoteAmount = roundHalfUp(hourlyRate * quoteMinutes / 60, 2) = 15.00 EUR',
    ]);
  });

  it('by started units, whole ones only', () => {
    // Four units of 15 minutes are started, two are left whole of 40 minutes: 30, and 20 to quote.
    const byUnits = settle(40, 'ADMINISTRATION', 15);
    expect(byUnits[6]).toMatch(/ = 30 minutes$/);
    expect(byUnits[10]).toMatch(/ = 20 minutes$/);
    // With enough left all four are deducted, and nothing is quoted.
    const enough = settle(60, 'ADMINISTRATION', 15);
    expect(enough[6]).toMatch(/ = 60 minutes$/);
    expect(enough[10]).toMatch(/ = 0 minutes$/);
  });

  it('says whether nothing is left, or this kind of work is never deducted', () => {
    expect(settle(40, 'MAJOR_UPGRADE').slice(0, 2)).toEqual([
      '1. This kind of work is never deducted (art. 4)',
      '   usableMinutes = 0 minutes',
    ]);
    expect(settle(0, 'ADMINISTRATION')[0]).toBe('1. Minutes left of the month (art. 4)');
    expect(settle(-5, 'ADMINISTRATION')[0]).toBe('1. Minutes left of the month (art. 4)');
  });
});

test('a surcharge explains itself', () => {
  const openingHours = valueOf(
    compileCalendar({
      timezone: 'Europe/Paris',
      weekly: { MON: [['09:00', '18:00']] },
      holidayZone: 'FR-METROPOLE',
      exceptions: [],
    }),
  );
  // Monday 2 March 2026, 17:00 to 19:30 in Paris.
  const surcharged = surchargeOfWork(
    { surchargePercent: '50', openingHours, hourlyRate: money('80.00', 'EUR'), article: 's. 5b' },
    {
      startedAt: valueOf(parseInstant('2026-03-02T16:00:00Z')),
      endedAt: valueOf(parseInstant('2026-03-02T18:30:00Z')),
    },
  );
  const { explanation } = valueOf(surcharged);
  expect(explanation.steps.map(({ result }) => result.unit)).toEqual([
    'instant',
    'instant',
    's',
    's',
    's',
    'EUR',
    'EUR',
  ]);
  expect(lines(explanation)).toEqual([
    '1. The work started (s. 5b)',
    '   startedAt = 2026-03-02T16:00:00Z',
    '2. The work ended (s. 5b)',
    '   endedAt = 2026-03-02T18:30:00Z',
    '3. Time worked (s. 5b)',
    '   workedSeconds = 9000 s (2 h 30 min 00 s)',
    '4. Of which inside opening hours (s. 5b)',
    '   insideSeconds = 3600 s (1 h 00 min 00 s)',
    '5. Outside opening hours (s. 5b)',
    '   workedSeconds = 9000 s (2 h 30 min 00 s)',
    '   insideSeconds = 3600 s (1 h 00 min 00 s)',
    '   outsideSeconds = workedSeconds - insideSeconds = 5400 s (1 h 30 min 00 s)',
    '6. Tariff of an hour with its surcharge (s. 5b)',
    '   hourlyRate = 80.00 EUR',
    '   surchargePercent = 50 %',
    '   raisedRate = hourlyRate + hourlyRate * surchargePercent / 100 = 120 EUR',
    '7. Work outside opening hours, rounded half up (s. 5b)',
    '   raisedRate = 120 EUR',
    '   outsideSeconds = 5400 s (1 h 30 min 00 s)',
    '   amount = roundHalfUp(raisedRate * outsideSeconds / 3600, 2) = 180.00 EUR',
  ]);
});
